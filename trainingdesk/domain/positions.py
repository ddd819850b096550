"""Post titles in a case: «старший дільничний офіцер поліції» → «старшого дільничного офіцера поліції».

A title is a run of agreeing adjectives, a head noun, and words that depend on it and do not change. The head
may be an adjective itself («слідчий», «поліцейська»), or two words joined by a hyphen («інспектор-черговий»).
"""

import re

from trainingdesk.domain.case_words import ACTING, COMMON_HEADS, HARD_HEADS, SOFT_HEADS, SUBSTANTIVES

Forms = tuple[str, str, str]

_ADJECTIVE_OF_MAN = re.compile(r"(?:[иі]й)$")
_ADJECTIVE_OF_WOMAN = re.compile(r"(?:[сцз]ька|[нвшчжтлрмдгхк]а|ня)$")
_NOUN_OF_WOMAN = re.compile(r"(?:(?<![сцз]ь)ка|ця|[иі]ня|еса|йка)$")
_DEPENDENT = re.compile(
    r"(?:[аяуюиіїв]|ого|ої|их|ою|ення|\d.*|№.*|з|із|у|в|на|по|при|для|та|і|й|до|від|[А-ЯІЇЄҐ]{2,}.*|«.*|\(.*)$",
)
_MUTATION = {"к": "ц", "г": "з", "х": "с"}
_JOINT = re.compile(r"(\s+[–—-]\s+|,\s+)")


def decline_post(text: str, place: int) -> tuple[str, bool]:
    """Return the title with its heads declined, and whether we are sure.

    ``place`` is 0 for the genitive, 1 for the dative, 2 for the accusative. Titles joined by a dash or a
    comma («заступник начальника – командир роти») are declined each.
    """
    pieces = _JOINT.split(text)
    done = [_title(piece, place) if not _JOINT.fullmatch(piece) else (piece, True) for piece in pieces]
    return "".join(piece for piece, _ in done), all(sure for _, sure in done)


def _title(text: str, place: int) -> tuple[str, bool]:
    """Decline one title; where no head is known the text comes back as it was, unsure."""
    if text.casefold().startswith(tuple(f"{acting} " for acting in ACTING)):
        return text, True
    rest = text.split()
    declined: list[str] = []
    if rest and rest[0].casefold() == "тимчасово":
        declined.append(rest[0])
    headed = False
    for number, word in enumerate(rest[len(declined) :], start=len(declined) + 1):
        forms = _forms(word)
        if forms is None:
            break
        declined.append(_like(word, forms[place]))
        headed = not _is_adjective(word) or _is_substantive(word)
        if headed and (not _is_adjective(word) or not _goes_on(" ".join(rest[number : number + 1]))):
            break
    if not headed:
        return text, False
    kept = rest[len(declined) :]
    return " ".join([*declined, *kept]), not kept or _DEPENDENT.search(kept[0]) is not None


def _goes_on(word: str) -> bool:
    """Say whether the next word still agrees: «поліцейський офіцер», but «поліцейський роти»."""
    folded = word.casefold()
    if _is_adjective(folded) and _ADJECTIVE_OF_MAN.search(folded):
        return True
    return folded in SUBSTANTIVES or _noun(folded) is not None


def _forms(word: str) -> Forms | None:
    """Return the three forms of a word of the title, or None when it is no head and agrees with none."""
    halves = word.casefold().split("-")
    declined = [_noun(half) or _adjective(half) for half in halves]
    if any(forms is None for forms in declined):
        return None
    known = [forms for forms in declined if forms is not None]
    genitive, dative, accusative = ("-".join(forms[place] for forms in known) for place in range(3))
    return genitive, dative, accusative


def _noun(word: str) -> Forms | None:
    if word in SUBSTANTIVES:
        return None
    if word in SOFT_HEADS:
        genitive, dative = SOFT_HEADS[word]
        return genitive, dative, genitive
    if word in HARD_HEADS:
        return f"{word}а", f"{word}у", f"{word}а"
    if word in COMMON_HEADS or _NOUN_OF_WOMAN.search(word):
        return _first_declension(word)
    return None


def _first_declension(word: str) -> Forms:
    """Decline a noun in -а or -я: голова, інспекторка, начальниця, психологиня, суддя."""
    stem, ending = word[:-1], word[-1]
    if ending == "я":
        return f"{stem}і", f"{stem}і", f"{stem}ю"
    return f"{stem}и", f"{stem[:-1]}{_MUTATION.get(stem[-1], stem[-1])}і", f"{stem}у"


def _adjective(word: str) -> Forms | None:
    if _ADJECTIVE_OF_MAN.search(word):
        stem = word[:-2]
        if word.endswith("ий"):
            return f"{stem}ого", f"{stem}ому", f"{stem}ого"
        return f"{stem}ього", f"{stem}ьому", f"{stem}ього"
    if _ADJECTIVE_OF_WOMAN.search(word):
        stem = word[:-1]
        if word.endswith("я"):
            return f"{stem}ьої", f"{stem}ій", f"{stem}ю"
        return f"{stem}ої", f"{stem}ій", f"{stem}у"
    return None


def _is_adjective(word: str) -> bool:
    last = word.casefold().split("-")[-1]
    return _noun(last) is None and _adjective(last) is not None


def _is_substantive(word: str) -> bool:
    return any(half in SUBSTANTIVES for half in word.casefold().split("-"))


def _like(word: str, form: str) -> str:
    """Give the form the capitals of the word."""
    if word.isupper() and len(word) > 1:
        return form.upper()
    return form[:1].upper() + form[1:] if word[:1].isupper() else form
