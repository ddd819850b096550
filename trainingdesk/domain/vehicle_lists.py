"""What lists of cars write around a value: «RENAULT  Duster», «31 км», «2 компл.», «Мереф’янська ТГ»."""

import functools
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import repair, tidy
from trainingdesk.domain.vehicles import plate_key

MOST_KM = 2_000_000
"""No service car has gone further; more is a slip of the fingers."""
MOST_KEYS = 9
THOUSAND = 1000

MAKES: Mapping[str, tuple[str, ...]] = {
    "Audi": (),
    "BMW": (),
    "Chevrolet": ("Aveo", "Lacetti", "Niva", "Captiva"),
    "Citroën": ("Berlingo", "Jumper", "C-Elysée", "Jumpy"),
    "Dacia": ("Duster", "Logan", "Dokker", "Sandero"),
    "Daewoo": ("Lanos", "Nexia", "Sens"),
    "Fiat": ("Doblo", "Ducato", "Tipo"),
    "Ford": ("Focus", "Fiesta", "Kuga", "Transit", "Ranger", "Mondeo", "Connect"),
    "Great Wall": ("Haval", "Wingle"),
    "Honda": ("CR-V", "Civic"),
    "Hyundai": ("Accent", "Elantra", "Sonata", "Tucson", "Santa Fe", "Creta", "H-1"),
    "Isuzu": ("D-Max",),
    "Iveco": ("Daily",),
    "Jeep": ("Renegade", "Compass"),
    "Kia": ("Ceed", "Sportage", "Rio", "Sorento", "Cerato"),
    "Mazda": ("CX-5",),
    "Mercedes-Benz": ("Sprinter", "Vito"),
    "Mitsubishi": ("Outlander", "L200", "Pajero", "Pajero Sport", "ASX", "Lancer"),
    "Nissan": ("Qashqai", "X-Trail", "Leaf", "Juke", "Navara", "Micra"),
    "Opel": ("Astra", "Vivaro", "Combo", "Insignia"),
    "Peugeot": ("Partner", "Expert", "Boxer", "Rifter", "Traveller"),
    "Renault": ("Duster", "Logan", "Sandero", "Megane", "Dokker", "Kangoo", "Trafic", "Master", "Express"),
    "Subaru": ("Forester", "Outback"),
    "Suzuki": ("Vitara", "Grand Vitara", "Jimny", "SX4", "Swift"),
    "Škoda": ("Octavia", "Rapid", "Fabia", "Kodiaq", "Karoq", "Superb", "Roomster"),
    "Toyota": ("Prius", "Corolla", "Camry", "RAV4", "Land Cruiser", "Hilux", "Proace"),
    "Volkswagen": ("Passat", "Transporter", "Caddy", "Amarok", "Polo", "Jetta", "Golf", "Crafter"),
    "Volvo": (),
    "ВАЗ": (),
    "ГАЗ": (),
    "ЗАЗ": ("Lanos", "Sens", "Vida", "Forza"),
    "УАЗ": ("Patriot", "Hunter"),
}
"""The office's spelling of makes, and of their models that community police officers drive."""
_ALIASES = {
    "Рено": "Renault", "Сузукі": "Suzuki", "Мітсубісі": "Mitsubishi", "Міцубісі": "Mitsubishi",
    "Тойота": "Toyota", "Хюндай": "Hyundai", "Хундай": "Hyundai", "Шкода": "Škoda", "Skoda": "Škoda",
    "Форд": "Ford", "Фольксваген": "Volkswagen", "VW": "Volkswagen", "Ніссан": "Nissan", "Пежо": "Peugeot",
    "Сітроен": "Citroën", "Citroen": "Citroën", "Фіат": "Fiat", "Дачія": "Dacia", "Шевроле": "Chevrolet",
    "Деу": "Daewoo", "Кіа": "Kia", "Мазда": "Mazda", "Опель": "Opel", "Мерседес": "Mercedes-Benz",
    "Mercedes": "Mercedes-Benz", "Субару": "Subaru", "Хонда": "Honda", "Джип": "Jeep",
    "Дастер": "Duster", "Вітара": "Vitara", "Логан": "Logan", "Сандеро": "Sandero", "Докер": "Dokker",
    "Кенго": "Kangoo", "Аутлендер": "Outlander", "Пріус": "Prius", "Октавія": "Octavia", "Акцент": "Accent",
    "Сенс": "Sens", "Ланос": "Lanos",
}  # fmt: skip
_ACRONYM = 3
"""Letters up to which capitals are a make's own: BMW, ГАЗ, MG."""
_NUMBER = re.compile(
    r"(?P<number>\d{1,3}(?:[ .]\d{3})+|\d+)(?:[.,](?P<rest>\d{1,2}))?"
    r"\s*(?P<thousand>тис\.?)?\s*(?:км|km)?\.?"
)
_KEYS = re.compile(r"(\d)\s*(?:шт|комплект\w*|компл|к-т\w*|ключ\w*)?\.?")
_SUM_OF_KEYS = re.compile(r"(\d)\s*\+\s*(\d)")
_KEY_WORDS = {"один": 1, "одна": 1, "два": 2, "дві": 2, "три": 3}
_COMMUNITY_WORDS = re.compile(
    r"\b(?:об[’']?єднан\w+|територіальн\w+|громад\w+|отг|тг|міськ(?:а|ої|ій|у)|селищн(?:а|ої|ій|у)"
    r"|сільськ(?:а|ої|ій|у)|мтг|стг|смтг|рад[аи])\b\.?",
    re.IGNORECASE,
)
_KINDS = {"міськ": "city", "селищн": "settlement", "сільськ": "village"}
_KIND_WORD = re.compile(r"\b(міськ|селищн|сільськ)\w+", re.IGNORECASE)
_BRACKETS = re.compile(r"\(([^()]*)\)")
_PLACE = re.compile(r",.*$|\b\S+\s+(?:обл(?:аст\w*)?|район\w*|р-н)\b\.?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Made:
    """Make and model in the office's spelling; ``known`` says the list of makes has the make."""

    make: str
    model: str
    known: bool

    @property
    def text(self) -> str:
        """Return «Renault Duster»."""
        return f"{self.make} {self.model}".strip()


@functools.lru_cache(maxsize=4096)
def read_make(make: str, model: str = "") -> Made:
    """Read a make with its model, from one cell or two.

    «RENAULT  Duster» and «Рено Дастер» are Renault Duster; an unknown make keeps its words, its capitals put
    in order where they are not a short name of their own.
    """
    words = [
        _ALIASES.get(word, _ALIASES.get(word.capitalize(), word)) for word in tidy(f"{make} {model}").split()
    ]
    for count in range(min(len(words), 2), 0, -1):
        found = _spelt(" ".join(words[:count]), MAKES)
        if found is not None:
            rest = " ".join(words[count:])
            return Made(found, _spelt(rest, MAKES[found]) or _capitals(rest), known=True)
    split = len(tidy(make).split()) if tidy(model) else 1
    return Made(_capitals(" ".join(words[:split])), _capitals(" ".join(words[split:])), known=False)


def _spelt(text: str, known: Iterable[str]) -> str | None:
    """The known spelling of these words, whatever their case, alphabet and hyphens."""
    key = plate_key(text)
    return next((name for name in known if plate_key(name) == key), None)


def _capitals(text: str) -> str:
    """«LOGAN MCV» as it is written: words of capitals longer than three letters get one capital."""
    return " ".join(
        word.capitalize() if word.isupper() and word.isalpha() and len(word) > _ACRONYM else word
        for word in text.split()
    )


def read_km(text: str) -> int:
    """Read kilometres: «31 км», «12 тис. км», «31 500»; parts of a kilometre are dropped.

    Raises ``Rejected``: km-unreadable, km-unlikely.
    """
    bare = tidy(text).casefold()
    found = _NUMBER.fullmatch(bare)
    if found is None:
        raise Rejected("km-unreadable", value=tidy(text))
    number = int(re.sub(r"\D", "", found["number"]))
    if found["thousand"]:
        rest = found["rest"] or ""
        number = number * THOUSAND + int((rest + "000")[:3])
    if number > MOST_KM:
        raise Rejected("km-unlikely", value=tidy(text), most=MOST_KM)
    return number


def read_keys(text: str) -> int:
    """Read how many sets of keys there are: «2», «1 компл.», «1+1», «два».

    Raises ``Rejected``: keys-unreadable.
    """
    bare = tidy(text).casefold()
    if both := _SUM_OF_KEYS.fullmatch(bare):
        return int(both[1]) + int(both[2])
    if found := _KEYS.fullmatch(bare):
        return int(found[1])
    first = bare.split()[0] if bare else ""
    if first in _KEY_WORDS:
        return _KEY_WORDS[first]
    raise Rejected("keys-unreadable", value=tidy(text), most=MOST_KEYS)


def community_words(text: str) -> tuple[str, str]:
    """The bare name of a community and what its words say its kind is (or nothing).

    «Мереф’янська міська ТГ (Харківська обл.)» is «Мереф’янська» and ``city``; the oblast is read apart.
    """
    clean = repair(tidy(text)).text
    bare = _PLACE.sub(" ", _BRACKETS.sub(" ", clean))
    # «Сільська» could be a name of its own: the last word stands for one.
    kinds = _KIND_WORD.findall(bare)
    name = " ".join(_COMMUNITY_WORDS.sub(" ", bare).split()) or tidy(bare)
    return name.strip(" .,"), _KINDS[kinds[-1].casefold()] if kinds else ""


def title_kind(title: str) -> str:
    """The kind of community whose head is called so: «селищний голова» is ``settlement``; else nothing."""
    found = re.search(r"\b(міськ|селищн|сільськ)\w*\s+голов", repair(tidy(title)).text.casefold())
    return _KINDS[found[1]] if found else ""
