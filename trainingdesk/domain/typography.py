"""Ukrainian typography as paper wants it, laid on text just before layout; what is stored stays clean.

The numbers in brackets are the rules of the papers' specification, one test each.
"""

import functools
import re
from decimal import Decimal

from trainingdesk.domain.pattern import pattern
from trainingdesk.domain.text import APOSTROPHE, APOSTROPHES, NBSP

THIN = "\N{NARROW NO-BREAK SPACE}"
EN_DASH = "\N{EN DASH}"
EM_DASH = "\N{EM DASH}"
MINUS = "\N{MINUS SIGN}"
NOTHING = EM_DASH
"""What stands in a table where there is no value: never «None», 0 or an empty bracket (19)."""

_GROUP_FROM = 10_000
_LETTER = r"[^\W\d_]"
_SMALL = "а-щьюяіїєґ’"
_LARGE = "А-ЩЬЮЯІЇЄҐ"
_MARKS = {
    "uk": (("«", "»"), ("„", "“")),
    "en": (("“", "”"), ("‘", "’")),
}  # fmt: skip
_QUOTES = '"«»„“”'
_BEFORE_OPENING = " \u00a0(\u2013\u2014-/[«„“\n"

_APOSTROPHE = pattern(rf"(?<={_LETTER})[{re.escape(APOSTROPHES)}](?={_LETTER})")
_SHORT = "в|у|і|й|з|із|зі|на|до|по|за|від|та|а|що|не|о"
_SHORT_WORD = pattern(rf"(?<![\w{APOSTROPHE}-])({_SHORT}) (?=\S)", re.IGNORECASE)

# A range of figures. Registration numbers, codes and phones are no ranges: none may touch the match.
_RANGE = pattern(
    r"(?<![\w/.,№-])(?<!№[ \u00a0])(?<!No\.[ \u00a0])(\d{1,4})[-\u2013](\d{1,4})(?![\w/-]|[.,]\d)"
)
_DATES = pattern(r"(\d{2}\.\d{2}\.\d{4}) ?[-\u2013\u2014] ?(?=\d{2}\.\d{2}\.\d{4})")
_WORD_DASH = pattern(rf"(?<=\S)[ {NBSP}][-{EN_DASH}{EM_DASH}] (?=\S)")
_NEGATIVE = pattern(rf"(?<![^\s(])[-{EN_DASH}](?=\d)")

_GLUED_INITIALS = pattern(rf"\b([{_LARGE}]\.)(?=[{_LARGE}](?:\.|[{_SMALL}]))")
_NO_BREAK: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (pattern(source), replacement)
    for source, replacement in (
        (r"([№§]) ?(?=\w)", rf"\1{NBSP}"),
        (r"(?<=\d) (?=[%‰°])", NBSP),
        (rf"(?<=\d) (?!(?:{_SHORT}|або|чи) )(?=[{_SMALL}])", NBSP),
        (r"\b(м|с|смт|вул|просп|пров|пл|буд|кв|обл|р-н|р|ст|п|гр|стор) ?\. (?=\w)", rf"\1.{NBSP}"),
        (r"\b(с-ще|с-ща|м-ко) (?=\w)", rf"\1{NBSP}"),
        (r"\b([Тт]\.) ?([Вв]\.) ?([Оо]\.) (?=\w)", rf"\1{NBSP}\2{NBSP}\3{NBSP}"),
        (r"\b([Вв]\.) ?([Оо]\.) (?=\w)", rf"\1{NBSP}\2{NBSP}"),
        (r"\bМ\. ?П\.", f"М.{NBSP}П."),
        (r"\b(р\.) (?=н\.)", rf"\1{NBSP}"),
        (r"\b([Кк]атегорі\w{1,3}) (?=[A-ZА-Я]\d?\b)", rf"\1{NBSP}"),
        (r"\b([Сс]таном) (?=на\b)", rf"\1{NBSP}"),
        (rf"(?<=\b[{_LARGE}]\.) (?=[{_LARGE}])", NBSP),
        (rf"(?<=[{_SMALL}]) (?=[{_LARGE}]\.(?:[ {NBSP}]?[{_LARGE}]\.|[,;)]|$))", NBSP),
    )
)
_TWO_NAMES = pattern(rf"([{_LARGE}][{_SMALL}]+) (?=([{_LARGE}][{_SMALL}]+))")
_PATRONYMIC = pattern(r"(?:[оеєії]вич|[іи]ч)(?:а|у|еві|ем)?$|(?:[еіїо]в|[іи]ч)н(?:а|и|і|у|ою)$")
"""A patronymic in any case: orders hold the accusative, acts the genitive."""
_CYRILLIC = pattern(r"[\u0400-\u04FF]")
_LATIN = pattern(r"[A-Za-z]")
_WORD = pattern(rf"(?<!\w){_LETTER}+(?:[{APOSTROPHE}-]{_LETTER}+)*(?!\w)")


@functools.lru_cache(maxsize=8192)
def typeset(text: str, *, narrow: bool = False) -> str:
    """Lay Ukrainian typography on a text: quotes, apostrophes, dashes, no-break spaces.

    ``narrow`` is for cells under 30 mm, where short words may end a line (3). Twice does no more than once.
    """
    return no_breaks(dashes(apostrophes(quotes(text))), narrow=narrow)


@functools.lru_cache(maxsize=8192)
def typeset_english(text: str) -> str:
    """Lay English typography on a text: “quotes”, apostrophes, ranges of figures."""
    return dashes(apostrophes(quotes(text, language="en")))


def quotes(text: str, *, language: str = "uk") -> str:
    """Turn straight and foreign quotation marks into «…» with „…“ inside; English into “…” (4)."""
    if not any(mark in text for mark in _QUOTES):
        return text
    outer, inner = _MARKS[language]
    result: list[str] = []
    depth = 0
    for place, char in enumerate(text):
        if char not in _QUOTES:
            result.append(char)
            continue
        opening = char in "«„" or (char not in "»”" and (place == 0 or text[place - 1] in _BEFORE_OPENING))
        if char == "“" and language == "uk" and depth and text[place - 1] not in _BEFORE_OPENING:
            opening = False
        if opening:
            result.append((outer, inner)[min(depth, 1)][0])
            depth += 1
        else:
            depth = max(depth - 1, 0)
            result.append((outer, inner)[min(depth, 1)][1])
    return "".join(result)


def apostrophes(text: str) -> str:
    """Make every apostrophe inside a word ’ (5)."""
    return _APOSTROPHE.sub(APOSTROPHE, text)


def dashes(text: str) -> str:
    """Set ranges with an en dash, words with « — » after a no-break space, negatives with a minus (6)."""
    text = _DATES.sub(rf"\1{NBSP}{EN_DASH} ", text)
    text = _RANGE.sub(_range, text)
    text = _WORD_DASH.sub(_word_dash, text)
    return _NEGATIVE.sub(MINUS, text)


def no_breaks(text: str, *, narrow: bool = False) -> str:
    """Tie what a line's end may not part: numbers and units, initials, names, short words (1, 2, 3)."""
    text = _GLUED_INITIALS.sub(rf"\1{NBSP}", text)
    for glued, replacement in _NO_BREAK:
        text = glued.sub(replacement, text)
    text = _TWO_NAMES.sub(_with_patronymic, text)
    return text if narrow else _SHORT_WORD.sub(rf"\1{NBSP}", text)


def grouped(value: int) -> str:
    """Write a whole number with a no-break thin group from five digits on: 9480, 12 480 (7).

    Never for №, VIN, codes or years: those are text.
    """
    sign = MINUS if value < 0 else ""
    size = abs(value)
    return sign + (f"{size:,}".replace(",", THIN) if size >= _GROUP_FROM else str(size))


def decimal_comma(value: Decimal) -> str:
    """Write a number the Ukrainian way, without trailing zeros: 2,5; 11 (7)."""
    text = f"{value:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.replace("-", MINUS).replace(".", ",")


def decimal_point(value: Decimal) -> str:
    """Write a number the English way, without trailing zeros: 2.5; 11 (7)."""
    return decimal_comma(value).replace(",", ".")


def counted(value: Decimal | int, one: str, few: str, many: str, fraction: str) -> str:
    """Return the number with its noun agreed: 1 година, 2 години, 5 годин, 2,5 години (8).

    ``fraction`` is the genitive singular that a fraction takes: «місяця», «кредиту».
    """
    number = Decimal(value)
    if number != number.to_integral_value():
        return f"{decimal_comma(number)}{NBSP}{fraction}"
    whole = int(number)
    return f"{grouped(whole)}{NBSP}{plural(whole, one, few, many)}"


def plural(number: int, one: str, few: str, many: str) -> str:
    """Choose the Ukrainian form: 1 година, 2 години, 5 годин, 11 годин, 21 година (8)."""
    tens, ones = abs(number) // 10 % 10, abs(number) % 10
    if tens == 1:
        return many
    return {1: one, 2: few, 3: few, 4: few}.get(ones, many)


def mixed_words(text: str) -> tuple[str, ...]:
    """Return the words that hold both Cyrillic and Latin letters: look-alikes that paper refuses (17).

    «IT-фахівець» is no such word: each side of its hyphen keeps to one alphabet.
    """
    if _LATIN.search(text) is None or _CYRILLIC.search(text) is None:
        return ()
    return tuple(word for word in _WORD.findall(text) if any(map(_is_mixed, word.split("-"))))


def _is_mixed(part: str) -> bool:
    return _CYRILLIC.search(part) is not None and _LATIN.search(part) is not None


def _range(found: re.Match[str]) -> str:
    low, high = found[1], found[2]
    return f"{low}{EN_DASH}{high}" if int(low) < int(high) and not low.startswith("00") else found[0]


def _word_dash(found: re.Match[str]) -> str:
    """Leave the en dash of a range that holds spaces; every other dash between words is long."""
    before = found.string[: found.start()]
    after = found.string[found.end() : found.end() + 1]
    if after.isdigit() and (before[-1:].isdigit() or before.endswith("року")):
        return f"{NBSP}{EN_DASH} "
    return f"{NBSP}{EM_DASH} "


def _with_patronymic(found: re.Match[str]) -> str:
    return found[1] + (NBSP if _PATRONYMIC.search(found[2]) else " ")
