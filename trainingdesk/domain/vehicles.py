"""What is written on a service car: VIN, plate and insurance term, read as sheets and fingers spell them."""

import datetime as dt
import re
from dataclasses import dataclass

from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import LATIN_TO_CYRILLIC, Fix, tidy

VIN_LENGTH = 17
SOON = 30
"""Days before its end from which an insurance term is pointed out."""
OLDEST = 1950
MOST_TANK = 1000
"""Litres; a lorry's tank is half of that."""

_LONGEST_ABBREVIATION = 3
_TWINS = {
    cyrillic: latin for latin, cyrillic in LATIN_TO_CYRILLIC.items() if latin.isascii() and latin.isupper()
} | {"У": "Y"}
_VIN_BREAKS = re.compile(r"[\s\-–—._*/]+")
_VIN = re.compile(r"[A-HJ-NPR-Z0-9]{17}")
_NEVER_IN_VIN = frozenset("IOQ")
# Where the ninth character must be a check digit (49 CFR 565; GB 16735): North America and China.
_CHECKED_ORIGINS = frozenset("12345L")
_VIN_VALUES = dict(
    zip("ABCDEFGHJKLMNPRSTUVWXYZ0123456789", map(int, "123456781234579234567890123456789"), strict=True)
)
_VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_PLATE_LETTERS = "ABCEHIKMOPTX"
_PLATE = re.compile(rf"([{_PLATE_LETTERS}]{{2}})(\d{{4}})([{_PLATE_LETTERS}]{{2}})")
_NO_REGION = re.compile(r"\d{4}")
_TO_CYRILLIC = str.maketrans({letter: LATIN_TO_CYRILLIC[letter] for letter in _PLATE_LETTERS})


@dataclass(frozen=True, slots=True)
class Vin:
    """A VIN in capital Latin letters; ``fixes`` are the letters typed in Cyrillic, ``warnings`` codes."""

    text: str
    fixes: tuple[Fix, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plate:
    """A plate as papers show it («АХ 4902 ВК») and ``key``, one spelling for both alphabets."""

    text: str
    key: str
    warnings: tuple[str, ...] = ()


def read_vin(text: str) -> Vin:
    """Read a VIN; nothing typed is an unknown VIN. Spaces, hyphens and lower case do not count.

    A check digit that does not agree is a warning, and only where the maker's country demands one.
    Raises ``Rejected``: vin-letter (I, O or Q, named with its place), vin-sign, vin-length.
    """
    plain = _VIN_BREAKS.sub("", tidy(text)).upper()
    letters = list(plain)
    fixes: list[Fix] = []
    for place, char in enumerate(letters):
        if char in _TWINS:
            letters[place] = _TWINS[char]
            fixes.append(Fix(char, place, _TWINS[char]))
    vin = "".join(letters)
    if not vin:
        return Vin("")
    for place, char in enumerate(vin, start=1):
        if char in _NEVER_IN_VIN:
            raise Rejected("vin-letter", value=vin, letter=char, place=place)
        if char not in _VIN_VALUES:
            raise Rejected("vin-sign", value=vin, letter=char, place=place)
    if len(vin) != VIN_LENGTH:
        raise Rejected("vin-length", value=vin, length=len(vin))
    wrong = vin[0] in _CHECKED_ORIGINS and check_digit(vin) != vin[8]
    return Vin(vin, tuple(fixes), ("vin-check-digit",) if wrong else ())


def check_digit(vin: str) -> str:
    """The ninth character a VIN of 17 would have by its other sixteen (ISO 3779, 49 CFR 565.15)."""
    if not _VIN.fullmatch(vin):
        raise ValueError(vin)
    rest = sum(_VIN_VALUES[char] * weight for char, weight in zip(vin, _VIN_WEIGHTS, strict=True)) % 11
    return "X" if rest == 10 else str(rest)  # noqa: PLR2004 - ISO 3779 writes ten as X


def plate_key(text: str) -> str:
    """Fold a plate, or a part of one, to capital Latin letters and digits; what has no twin stays."""
    capital = tidy(text).upper()
    return "".join(_TWINS.get(char, char) for char in capital if char.isalnum())


def read_plate(text: str) -> Plate:
    """Read a plate in either alphabet; nothing typed is no plate.

    The Ukrainian pattern (two letters of the region, four digits, two of the series) is written in Cyrillic
    with spaces; any other series, the police's own too, is kept as typed, with a warning.
    """
    key = plate_key(text)
    if not key:
        return Plate("", "")
    regular = _PLATE.fullmatch(key)
    if regular is not None:
        return Plate(" ".join(regular.groups()).translate(_TO_CYRILLIC), key)
    free = tidy(text).upper()
    return Plate(free, key, ("plate-no-region" if _NO_REGION.fullmatch(key) else "plate-unusual",))


def read_make(text: str) -> str:
    """Tidy a make; one shouted («RENAULT») is written as a name, a short one («BMW», «ЗАЗ») stays."""
    return " ".join(
        word.capitalize() if word.isupper() and len(word) > _LONGEST_ABBREVIATION else word
        for word in tidy(text).split()
    )


def insurance_on(until: dt.date | None, on: dt.date) -> str:
    """How an insurance stands on a day: ``valid``, ``soon`` (its last 30 days), ``expired``, ``unknown``."""
    if until is None:
        return "unknown"
    if until < on:
        return "expired"
    return "soon" if (until - on).days <= SOON else "valid"


def check_year(year: int | None, *, today: dt.date) -> None:
    """Refuse a year in which no car on the road was made."""
    if year is not None and not OLDEST <= year <= today.year + 1:
        raise Rejected("vehicle-year", value=year, low=OLDEST, high=today.year + 1)


def check_tank(tank: int | None) -> None:
    """Refuse a tank that no car has, in litres."""
    if tank is not None and not 0 < tank <= MOST_TANK:
        raise Rejected("vehicle-tank", value=tank, most=MOST_TANK)
