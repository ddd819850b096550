"""Ukrainian text as people type it: one apostrophe, one alphabet, one order, on either database."""

import re
import unicodedata

from trainingdesk.domain.pattern import pattern
from trainingdesk.domain.record import record

APOSTROPHE = "\N{RIGHT SINGLE QUOTATION MARK}"
NBSP = "\N{NO-BREAK SPACE}"

# What keyboards, phones and old encodings put where the apostrophe belongs.
APOSTROPHES = "'`´‘’‛ʹʻʼʽˈ′＇"
# On a Russian layout the apostrophe is out of reach, so these stand in for it before я ю є ї only.
_STAND_INS = '"*“”″'
_ALPHABET = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"
_STRANGERS = "ёъыэ"

# Latin letters drawn like Ukrainian ones.
LATIN_TO_CYRILLIC = dict(zip("ABCEHIKMOPTXYaceikopxyÏï", "АВСЕНІКМОРТХУасеікорхуЇї", strict=True))

_CYRILLIC_LIKE_LATIN = frozenset(LATIN_TO_CYRILLIC.values())

_LETTER = r"[^\W\d_]"
_BETWEEN_LETTERS = pattern(rf"(?<={_LETTER})[{re.escape(APOSTROPHES)}](?={_LETTER})")
_BEFORE_IOTATED = pattern(rf"(?<={_LETTER})[{re.escape(_STAND_INS)}](?=[яюєїЯЮЄЇ])")
_WORD = pattern(rf"\w+(?:[{re.escape(APOSTROPHES)}]\w+)*")
_CYRILLIC = pattern(r"[\u0400-\u04FF]")
_LATIN = pattern(r"[A-Za-z\u00C0-\u024F]")
_PLAIN = pattern(r"[а-яіїєґА-ЯІЇЄҐ]+(?:[ \-’][а-яіїєґА-ЯІЇЄҐ]+)*")

_SILENT = pattern(rf"[^{_ALPHABET}{_STRANGERS}a-z0-9 ]")

_SEARCH_FOLDS = str.maketrans({"ґ": "г"} | dict.fromkeys(APOSTROPHES) | dict.fromkeys("-‐‑–—−", " "))
_PLACES: dict[str, str] = (
    {" ": "!"}
    | {digit: digit for digit in "0123456789"}
    | {letter: chr(ord("A") + place) for place, letter in enumerate(_ALPHABET + _STRANGERS)}
    | {letter: chr(0x100 + place) for place, letter in enumerate("abcdefghijklmnopqrstuvwxyz")}
)


@record
class Fix:
    """One letter put right: what stood there, at which index of the text, and what it became."""

    char: str
    place: int
    became: str


@record
class Repaired:
    """A text with its Latin look-alikes made Cyrillic, and every letter that was touched."""

    text: str
    fixes: tuple[Fix, ...] = ()


def tidy(text: str) -> str:
    """Compose the letters (NFC), collapse every kind of space to one, and make the apostrophes one (’)."""
    if _PLAIN.fullmatch(text):
        return text
    composed = unicodedata.normalize("NFC", text)
    visible = "".join(
        char
        for char in composed
        if char.isspace() or unicodedata.category(char) not in {"Cf", "Cc", "Co", "Cs"}
    )
    single = " ".join(visible.split())
    return _BEFORE_IOTATED.sub(APOSTROPHE, _BETWEEN_LETTERS.sub(APOSTROPHE, single))


def repair(text: str) -> Repaired:
    """Make Latin look-alikes inside Cyrillic words Cyrillic; a word with a truly Latin letter is left alone.

    Lengths and places do not change, so ``Fix.place`` counts in the given text and in the repaired one.
    """
    if _LATIN.search(text) is None or _CYRILLIC.search(text) is None:
        return Repaired(text)
    letters = list(text)
    fixes: list[Fix] = []
    for word in _WORD.finditer(text):
        if _CYRILLIC.search(word[0]) is None:
            continue
        latin = [place for place in range(*word.span()) if _LATIN.match(text[place])]
        if all(text[place] in LATIN_TO_CYRILLIC for place in latin) and _is_cyrillic(word[0], len(latin)):
            for place in latin:
                letters[place] = LATIN_TO_CYRILLIC[text[place]]
                fixes.append(Fix(text[place], place, letters[place]))
    return Repaired("".join(letters), tuple(fixes))


def _is_cyrillic(word: str, latin: int) -> bool:
    """Say whether a word of two alphabets means Cyrillic: by a letter only Cyrillic has, or by majority.

    «TAXІ» with one Cyrillic letter may as well be a Latin word, so it is left for a person to see.
    """
    cyrillic = _CYRILLIC.findall(word)
    return len(cyrillic) >= latin or any(char not in _CYRILLIC_LIKE_LATIN for char in cyrillic)


def search_key(text: str) -> str:
    """Fold a text to what search compares: no apostrophes, no case, hyphens as spaces, ґ as г.

    The folding of ґ is deliberate: half of the sheets spell «Ґудзь» without it, and so do hurried fingers.
    """
    folded = repair(tidy(text)).text.casefold()
    folded = " ".join(folded.translate(_SEARCH_FOLDS).split())
    return unicodedata.normalize("NFC", folded)


def sort_key(text: str) -> str:
    """Give a key whose plain code-point order is Ukrainian order (г < ґ, е < є, и < і < ї < й).

    Apostrophes, hyphens and other marks do not count; they only decide between otherwise equal texts.
    Compare the keys bytewise: ``COLLATE "C"`` on PostgreSQL, BINARY on SQLite.
    """
    folded = tidy(text).casefold()
    places = "".join(_PLACES.get(char, char if char.isalpha() else "") for char in folded)
    return f"{places} {folded}" if _SILENT.search(folded) else places
