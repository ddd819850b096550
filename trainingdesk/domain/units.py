"""Sending units as letters name them: ГУНП, УПП, УПО and their oblast, under one spelling."""

import enum
import re
from dataclasses import dataclass

from trainingdesk.domain.text import repair, tidy


class UnitKind(enum.StrEnum):
    """The kinds of body that send listeners; an unknown one is empty."""

    OBLAST_POLICE = "ГУНП"
    PATROL_POLICE = "УПП"
    SECURITY_POLICE = "УПО"
    OTHER = ""


@dataclass(frozen=True, slots=True)
class Unit:
    """A sending unit: its name as stored, and the kind and oblast («Харківська») where they could be read.

    ``sure`` means the whole text was understood, so ``name`` is the one spelling of it; otherwise it is the
    text as it stood, tidied.
    """

    name: str
    kind: UnitKind = UnitKind.OTHER
    oblast: str = ""
    sure: bool = False


KYIV = "м. Київ"
OBLASTS: tuple[str, ...] = (
    "Вінницька", "Волинська", "Дніпропетровська", "Донецька", "Житомирська", "Закарпатська", "Запорізька",
    "Івано-Франківська", "Київська", "Кіровоградська", "Луганська", "Львівська", "Миколаївська", "Одеська",
    "Полтавська", "Рівненська", "Сумська", "Тернопільська", "Харківська", "Херсонська", "Хмельницька",
    "Черкаська", "Чернівецька", "Чернігівська",
)  # fmt: skip
_FOLK_NAMES = {
    "вінниччин": "Вінницька",
    "волин": "Волинська",
    "дніпропетровщин": "Дніпропетровська",
    "донеччин": "Донецька",
    "житомирщин": "Житомирська",
    "закарпатт": "Закарпатська",
    "запоріжж": "Запорізька",
    "прикарпатт": "Івано-Франківська",
    "київщин": "Київська",
    "кіровоградщин": "Кіровоградська",
    "луганщин": "Луганська",
    "львівщин": "Львівська",
    "миколаївщин": "Миколаївська",
    "одещин": "Одеська",
    "полтавщин": "Полтавська",
    "рівненщин": "Рівненська",
    "сумщин": "Сумська",
    "тернопільщин": "Тернопільська",
    "харківщин": "Харківська",
    "херсонщин": "Херсонська",
    "хмельниччин": "Хмельницька",
    "черкащин": "Черкаська",
    "буковин": "Чернівецька",
    "чернігівщин": "Чернігівська",
}
# A file name glues digits and underscores on; another word glued on by a hyphen is another word.
_START, _END = r"(?<![^\W\d_])(?<![^\W\d_]-)", r"(?![^\W\d_])"
_STEMS = {oblast[:-1].casefold(): oblast for oblast in OBLASTS}
_OBLAST = re.compile(
    rf"{_START}({'|'.join(sorted(_STEMS, key=len, reverse=True))})(?:а|ої|ій|у|ою|\.)?(?!\w)"
)
_FOLK = re.compile(rf"{_START}({'|'.join(_FOLK_NAMES)})(?:а|и|і|у|я|ю|ь|ню|ні|ою)?{_END}")
_KYIV = re.compile(r"(?<!\w)(?:м\. ?|місті |місто |міста )ки(?:їв|єві|єва)(?!\w)")

_KINDS = {
    UnitKind.OBLAST_POLICE: r"гунп|гу нп|головне управління (?:національної поліції|нп)(?: україни)?",
    UnitKind.PATROL_POLICE: r"упп|управління патрульної поліції",
    UnitKind.SECURITY_POLICE: r"упо|управління поліції охорони",
}
_WHERE = r"(?:[ву] )?(?P<oblast>[^ ]+)(?: (?:області|обл\.?))?"
_TAIL = r"(?: (?:дпп|департаменту патрульної поліції|нпу|національної поліції|національної поліції україни))?"
_WHOLE = {kind: re.compile(rf"(?:{words}) {_WHERE}{_TAIL}\.?") for kind, words in _KINDS.items()}
_IN_KYIV = {
    kind: re.compile(rf"(?:{words}) [ву]? ?{_KYIV.pattern}{_TAIL}\.?") for kind, words in _KINDS.items()
}
_MENTIONED = {kind: re.compile(rf"(?<!\w)(?:{words})(?!\w)") for kind, words in _KINDS.items()}


def read_unit(text: str) -> Unit:
    """Read a unit: «УПП в Харківській обл. ДПП» → УПП, Харківська, «УПП в Харківській області ДПП».

    A part of a directorate («Харківське РУП № 1 ГУНП в Харківській області») keeps its text, with the kind
    and the oblast read from it.
    """
    clean = repair(tidy(text)).text
    folded = clean.casefold().replace("«", "").replace("»", "")
    for kind in _KINDS:
        if _IN_KYIV[kind].fullmatch(folded):
            return Unit(unit_name(kind, KYIV), kind, KYIV, sure=True)
        whole = _WHOLE[kind].fullmatch(folded)
        oblast = read_oblast(whole["oblast"]) if whole else None
        if oblast:
            return Unit(unit_name(kind, oblast), kind, oblast, sure=True)
    kind = next((kind for kind, pattern in _MENTIONED.items() if pattern.search(folded)), UnitKind.OTHER)
    return Unit(clean, kind, read_oblast(clean) or "")


def unit_name(kind: UnitKind, oblast: str) -> str:
    """Return the one spelling of a unit: «ГУНП у Волинській області», «УПП в Харківській області ДПП»."""
    tail = " ДПП" if kind is UnitKind.PATROL_POLICE else ""
    return f"{kind} {in_oblast(oblast)}{tail}"


def read_oblast(text: str) -> str | None:
    """Return the oblast a text names in any case («Харківщини»), None for none or for several."""
    folded = repair(tidy(text)).text.casefold()
    found = {_STEMS[name] for name in _OBLAST.findall(folded)} | {
        _FOLK_NAMES[n] for n in _FOLK.findall(folded)
    }
    if _KYIV.search(folded):
        found.add(KYIV)
    return found.pop() if len(found) == 1 else None


def in_oblast(oblast: str) -> str:
    """Return «у Волинській області», «в Харківській області», «у м. Києві»."""
    if oblast == KYIV:
        return "у м. Києві"
    # «у» stands before в, ф and льв: two such consonants together cannot be said.
    preposition = "у" if oblast.startswith(("В", "Ф", "Льв")) else "в"
    return f"{preposition} {oblast[:-1]}ій області"
