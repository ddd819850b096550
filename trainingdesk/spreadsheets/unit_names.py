"""The units that send listeners, as lists name them: ГУНП, УПП or УПО of an oblast, in many spellings."""

import re
from dataclasses import dataclass

from trainingdesk.domain.text import repair, tidy

OBLASTS = (
    "Вінницька", "Волинська", "Дніпропетровська", "Донецька", "Житомирська", "Закарпатська", "Запорізька",
    "Івано-Франківська", "Київська", "Кіровоградська", "Луганська", "Львівська", "Миколаївська", "Одеська",
    "Полтавська", "Рівненська", "Сумська", "Тернопільська", "Харківська", "Херсонська", "Хмельницька",
    "Черкаська", "Чернівецька", "Чернігівська",
)  # fmt: skip
"""The oblasts that have directorates of the police."""
OBLAST_POLICE, PATROL, SECURITY = "ГУНП", "УПП", "УПО"
_KINDS = (
    (PATROL, re.compile(r"\bупп\b|управління\w* патрульної поліції", re.IGNORECASE)),
    (SECURITY, re.compile(r"\bупо\b|управління\w* поліції охорони", re.IGNORECASE)),
    (
        OBLAST_POLICE,
        re.compile(r"\bг?унп\b|головн\w+ управління\w* (?:національної поліції|нп)\b", re.IGNORECASE),
    ),
)
_STEMS = {name.casefold()[:-1].replace("-", "[-– ]?"): name for name in OBLASTS}
_OBLAST = re.compile(rf"({'|'.join(_STEMS)})(?:а|ої|ій|у|ою)\b", re.IGNORECASE)
# What a plain name of a directorate is made of; more words, a district or a company, and it stays as it is.
_PLAIN_WORDS = re.compile(
    r"\b(?:г?унп|упп|упо|дпп|нпу|нп|україни|в|у|по|з|області|область|обл|головн\w+|управлінн\w+|національної"
    r"|патрульної|поліції|охорони|департаменту?)\b\.?|[\s,.()–-]+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class UnitName:
    """A sending unit: its full name, its kind (ГУНП, УПП, УПО or nothing known) and its oblast, if told."""

    name: str
    kind: str = ""
    oblast: str = ""


def read_unit(text: str) -> UnitName | None:
    """Read a unit's name; a plain directorate gets its full name, anything longer keeps its own words."""
    told = repair(tidy(text)).text
    if not told:
        return None
    kind, oblast = kind_in(told), oblast_in(told)
    plain = _PLAIN_WORDS.sub("", _OBLAST.sub("", told)) == ""
    if kind and oblast and plain:
        return unit_of(kind, oblast)
    return UnitName(told, kind, oblast)


def unit_of(kind: str, oblast: str) -> UnitName:
    """Name a directorate in full: «ГУНП у Волинській області», «УПП в Сумській області ДПП»."""
    preposition = "у" if re.match("[ВФ]|Льв", oblast) else "в"
    tail = " ДПП" if kind == PATROL else ""
    return UnitName(f"{kind} {preposition} {oblast[:-1]}ій області{tail}", kind, oblast)


def kind_in(text: str) -> str:
    """Find the kind of unit named anywhere in a text; nothing when none is."""
    return next((kind for kind, rule in _KINDS if rule.search(text)), "")


def oblast_in(text: str) -> str:
    """Find the oblast named anywhere in a text, in any case; nothing when none is."""
    found = _OBLAST.search(text.replace("_", " "))
    if found is None:
        return ""
    return next(name for stem, name in _STEMS.items() if re.fullmatch(stem, found[1], re.IGNORECASE))
