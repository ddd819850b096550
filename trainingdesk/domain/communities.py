"""Territorial communities: their codes, how they are called and searched for, the titles of their heads."""

import datetime as dt
import enum
import re
from collections.abc import Iterable
from dataclasses import dataclass

from trainingdesk.domain.text import LATIN_TO_CYRILLIC, search_key, tidy

CODE = re.compile(r"UA\d{17}")
CENTRE = "001"
"""The settlement so numbered in its community is the centre: true of all 1,469, edition of 07.07.2026."""
OCCUPIED_SINCE_2014 = ("UA01", "UA85")
"""Crimea and Sevastopol: the codifier lists communities there, but none has been formed."""
_COMMUNITY, _SETTLEMENT = 9, 12
_CYRILLIC_TO_LATIN = {cyrillic: latin for latin, cyrillic in LATIN_TO_CYRILLIC.items()}


class Kind(enum.StrEnum):
    """What a community's centre is, which the community and its head are called after."""

    CITY = "city"
    SETTLEMENT = "settlement"
    VILLAGE = "village"


KIND_OF_CATEGORY = {"M": Kind.CITY, "X": Kind.SETTLEMENT, "T": Kind.SETTLEMENT, "C": Kind.VILLAGE}
"""By the codifier's category of the centre; T, the urban-type settlement, is gone since 2024."""
_SHORT = {Kind.CITY: "м.", Kind.SETTLEMENT: "с-ще", Kind.VILLAGE: "с."}
_ADJECTIVE = {Kind.CITY: "міська", Kind.SETTLEMENT: "селищна", Kind.VILLAGE: "сільська"}
_HEADS = {Kind.CITY: "міський голова", Kind.SETTLEMENT: "селищний голова", Kind.VILLAGE: "сільський голова"}
_MILITARY = {Kind.CITY: "міської", Kind.SETTLEMENT: "селищної", Kind.VILLAGE: "сільської"}
_COMMON = re.compile(
    r"громад[ауи]|територіальн(?:а|ої)|обєднана|о?тг|(?:міськ|селищн|сільськ)(?:а|ої)|обл(?:асть|асті)?"
    r"|район[у]?|сще|смт|ще|[рнмс]"
)
"""Words a sheet puts around a name, which no community is told apart by."""


@dataclass(frozen=True, slots=True)
class CodifierRow:
    """One community as the codifier has it; ``former`` and ``former_centres`` come from earlier editions."""

    code: str
    name: str
    oblast: str
    raion: str
    kind: str
    centre: str
    former: tuple[str, ...] = ()
    former_centres: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Codifier:
    """The communities of one edition; ``edition`` is the day it is known from, where that is told."""

    rows: tuple[CodifierRow, ...]
    edition: dt.date | None = None


def read_code(text: str) -> str | None:
    """A codifier's code as people paste it: spaces inside, Cyrillic «А»; None when it is none."""
    plain = "".join(tidy(text).split()).upper()
    plain = "".join(_CYRILLIC_TO_LATIN.get(char, char) for char in plain[:2]) + plain[2:]
    return plain if CODE.fullmatch(plain) else None


def is_centre(code: str) -> bool:
    """Whether a settlement's code says that it is the centre of its community."""
    return code[_COMMUNITY:_SETTLEMENT] == CENTRE


def centre_words(kind: Kind, name: str) -> str:
    """A centre as written: «с-ще Рогань»."""
    return f"{_SHORT[kind]} {name}"


def bare_centre(centre: str) -> str:
    """The centre's own name: «с-ще Рогань» is Рогань."""
    for short in _SHORT.values():
        if centre.startswith(f"{short} "):
            return centre[len(short) + 1 :]
    return centre


def full_name(name: str, kind: str) -> str:
    """A community as papers call it: «Роганська селищна територіальна громада»."""
    adjective = f"{_ADJECTIVE[Kind(kind)]} " if kind else ""
    return f"{name} {adjective}територіальна громада"


def head_titles(kind: str) -> tuple[str, ...]:
    """The titles usual for who heads a community of this kind, the elected head first."""
    if not kind:
        return tuple(_HEADS.values())
    known = Kind(kind)
    return (_HEADS[known], f"начальник {_MILITARY[known]} військової адміністрації")


def search_words(names: Iterable[str], centres: Iterable[str], code: str) -> str:
    """What a community is found by: all its names, its centres’, and the code."""
    texts = (*names, *map(bare_centre, centres), code)
    return " ".join(dict.fromkeys(word for text in texts for word in search_key(text).split()))


def asked_words(text: str) -> tuple[str, ...]:
    """The words to look for; «Роганська селищна ТГ» asks for Роганська alone."""
    code = read_code(text)
    if code:
        return (search_key(code),)
    words = search_key(re.sub(r"[^\w’'ʼ`-]+", " ", tidy(text))).split()
    return tuple(word for word in words if not _COMMON.fullmatch(word)) or tuple(words)
