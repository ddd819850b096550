"""What the headings of office lists mean, as offices write them."""

import enum
import re
from collections.abc import Mapping
from dataclasses import dataclass

from trainingdesk.domain.text import APOSTROPHE, LATIN_TO_CYRILLIC, repair, tidy


class Field(enum.StrEnum):
    """What a column holds. The last ones are recognised so that nothing else is taken for them.

    From ``MAKE`` to ``ACT_DATE`` they belong to lists of cars.
    """

    FULL_NAME = "full-name"
    SURNAME = "surname"
    GIVEN = "given-name"
    PATRONYMIC = "patronymic"
    INITIALS = "surname-and-initials"
    RANK = "rank"
    POSITION = "position"
    UNIT = "unit"
    OBLAST = "oblast"
    BIRTH_DATE = "birth-date"
    SEX = "sex"
    PHONE = "phone"
    BADGE = "badge"
    GROUP = "group"
    COMMUNITY = "community"
    NOTE = "note"
    EMAIL = "email"
    LICENCE = "licence"
    LICENCE_SINCE = "licence-since"
    MAKE = "make"
    MODEL = "model"
    PLATE = "plate"
    VIN = "vin"
    YEAR = "year"
    COLOUR = "colour"
    REGISTRATION = "registration"
    MILEAGE = "mileage"
    KEYS = "keys"
    RECEIVER = "receiver"
    HEAD_TITLE = "head-title"
    ACT_DATE = "act-date"
    NUMBER = "number"
    AGE = "age"
    OTHER = "other"


NAME_FIELDS = frozenset({Field.FULL_NAME, Field.SURNAME, Field.INITIALS})
EXACT, NEAR = 1.0, 0.8
"""How sure a heading is: the very words, or the words among others."""
LONGEST = 70
"""A text longer than this is a title or a sentence, not a heading."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a heading was understood as, and how surely, from 0 to 1."""

    field: Field
    confidence: float


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the headings of one kind of list mean: the very words, and words among others, narrowest first."""

    exact: Mapping[str, Field]
    near: tuple[tuple[Field, re.Pattern[str]], ...]

    def meaning(self, text: str) -> Meaning | None:
        """What a heading means, or none when it is no heading known here."""
        heading = plain_heading(text)
        if text.strip().startswith("("):
            # «(прізвище та ініціали)» is the small print under a line for a signature.
            return None
        if heading in self.exact:
            return Meaning(self.exact[heading], EXACT)
        if not heading or len(heading) > LONGEST:
            return None
        return next((Meaning(field, NEAR) for field, rule in self.near if rule.search(heading)), None)


def vocabulary(exact: Mapping[Field, str], near: tuple[tuple[Field, str], ...]) -> Vocabulary:
    """A vocabulary from headings parted by «|» and from patterns, of which the first that fits decides."""
    return Vocabulary(
        {heading: field for field, headings in exact.items() for heading in headings.split("|")},
        tuple((field, re.compile(pattern)) for field, pattern in near),
    )


_EXACT: dict[Field, str] = {
    Field.FULL_NAME: "піб|п і б|піп|п і п|фіо|ф и о|повне імя|піб повністю|піб слухача",
    Field.SURNAME: "прізвище|фамілія|фамилия",
    Field.GIVEN: "імя|имя|власне імя",
    Field.PATRONYMIC: "по батькові|отчество|батькові",
    Field.INITIALS: "прізвище та ініціали|прізвище ініціали|прізвище і ініціали|прізвище з ініціалами",
    Field.RANK: "звання|спеціальне звання|спец звання|спецзвання|сп звання|зв",
    Field.POSITION: "посада|займана посада|посада за штатом",
    Field.UNIT: "підрозділ|орган|орган підрозділ|місце служби|місце роботи|гунп|унп|упп|звідки прибув",
    Field.OBLAST: "область|регіон",
    Field.BIRTH_DATE: "дата народження|народження|дата нар|дата нар ня|д н|дн|д нар|день народження|р н",
    Field.SEX: "стать|ч ж|пол",
    Field.PHONE: "телефон|тел|моб тел|мобільний|мобільний телефон|контакт|номер телефону",
    Field.BADGE: "жетон|номер жетона|номер жетону|табельний номер|таб номер|особовий номер",
    Field.GROUP: "група|навчальна група|навч група|номер групи|взвод",
    Field.COMMUNITY: "громада|отг|тг|територіальна громада|громада призначення|бажана громада",
    Field.NOTE: "примітка|примітки|прим|коментар|зауваження",
    Field.EMAIL: "e mail|email|пошта|електронна пошта|ел пошта",
    Field.LICENCE: "посвідчення водія|категорії|категорія|кат|категорії тз|водійське|в п",
    Field.LICENCE_SINCE: "стаж з|стаж водіння|водійський стаж",
    Field.NUMBER: "номер|номер з п|номер п п|з п|п п|номер п|номер зп|n|no",
    Field.AGE: "вік|повних років",
    Field.OTHER: "бали|бал|оцінка|національна|нац|єктс|ects|підпис|середній бал|рейтинг|дата|висновок",
}

# The first that fits decides, so what is narrower stands higher.
_NEAR: tuple[tuple[Field, str], ...] = (
    (
        Field.OTHER,
        r"стаж служби|вислуг|освіт|паспорт|рнокпп|\bіпн\b|ідентифік|адрес|прожив|наказ|дозвіл|зброя",
    ),
    (Field.OTHER, r"дата (призн|вид|присв|прибут|зарах|випуск|наказ)"),
    (
        Field.FULL_NAME,
        r"прізв.*батьк|імя.*батьк.*прізв|фамил\w* имя|прізв.*імя|імя.*прізв|\bп ?і ?[бп]\b|повне імя",
    ),
    (Field.INITIALS, r"прізв.*ініц"),
    (Field.PATRONYMIC, r"батькові"),
    (Field.SURNAME, r"прізв"),
    (Field.BIRTH_DATE, r"народж|\bнар\b|\bнар ня\b|дата рожд"),
    (Field.LICENCE_SINCE, r"стаж.*(вод|керув)|(вод|керув).*стаж"),
    (Field.LICENCE, r"водій|категор|\bкат\b"),
    (Field.RANK, r"звання"),
    (Field.POSITION, r"посад"),
    (Field.EMAIL, r"mail|пошт"),
    (Field.PHONE, r"телефон|\bтел\b|мобільн|\bмоб\b"),
    (Field.BADGE, r"жетон|табельн|\bтаб\b|особ\w* номер"),
    (Field.COMMUNITY, r"громад|\bотг\b"),
    (Field.UNIT, r"підрозділ|\bорган\b|\bоргану\b|\bгунп\b|місце (служб|робот)|управління поліції"),
    (Field.OBLAST, r"област"),
    (Field.GROUP, r"навч\w* груп|\bгруп[аи]\b|взвод"),
    (Field.NOTE, r"примітк|коментар|зауваж|відмітк"),
    (Field.GIVEN, r"\bімя\b"),
    (Field.SEX, r"\bстать\b"),
    (Field.NUMBER, r"\b[зп] п\b"),
)
PEOPLE = vocabulary(_EXACT, _NEAR)
"""The headings of lists of people and of marks."""
_CYRILLIC = re.compile(r"[\u0400-\u04FF]")
_LATIN_WORD = re.compile(r"[A-Za-zÏï]+")
_SIGNS = re.compile(r"[^\w]+|_+")


def plain_heading(text: str) -> str:
    """A heading without capitals, apostrophes and signs: «Прізвище, ім'я» is «прізвище імя»."""
    folded = repair(tidy(text)).text
    if _CYRILLIC.search(folded):
        # «П. I. Б.» with a Latin I: a word of look-alikes among Cyrillic ones is Cyrillic in a heading.
        folded = _LATIN_WORD.sub(_cyrillic, folded)
    folded = folded.casefold().replace("№", " номер ").replace(APOSTROPHE, "").replace("'", "")
    return _SIGNS.sub(" ", folded).strip()


def _cyrillic(word: re.Match[str]) -> str:
    letters = [LATIN_TO_CYRILLIC.get(letter, letter) for letter in word[0]]
    return "".join(letters) if all(letter in LATIN_TO_CYRILLIC for letter in word[0]) else word[0]


def meaning(text: str) -> Meaning | None:
    """What a heading of a list of people means, or none when it is no heading known here."""
    return PEOPLE.meaning(text)
