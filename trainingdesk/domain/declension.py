"""Names, ranks and posts in the case a paper asks for, and an honest word where a person should look.

The library (shevchenko-py) declines most names rightly; ``case_words`` holds what it does not. The sex is
always told, never guessed. Whatever a person confirmed once comes in as ``override`` and wins.
"""

import enum
import re
from dataclasses import dataclass

import shevchenko

from trainingdesk.domain.case_words import (
    FEMININE,
    GIVEN_OF_MEN,
    GIVEN_OF_WOMEN,
    SURNAMES_OF_MEN,
    SURNAMES_OF_WOMEN,
)
from trainingdesk.domain.names import FullName
from trainingdesk.domain.people import Sex
from trainingdesk.domain.positions import decline_post
from trainingdesk.domain.ranks import Rank
from trainingdesk.domain.text import tidy


class Case(enum.StrEnum):
    """The cases papers use."""

    NOMINATIVE = "nominative"
    GENITIVE = "genitive"
    DATIVE = "dative"
    ACCUSATIVE = "accusative"


class Doubt(enum.StrEnum):
    """Why a form needs an eye; each has its sentence."""

    SEX_UNKNOWN = "case-sex-unknown"
    VOWELS_ALTERNATE = "case-vowels-alternate"
    SOFT_OR_HARD = "case-soft-or-hard"
    WORD_UNCHANGED = "case-word-unchanged"
    FOREIGN_WORD = "case-foreign-word"
    WORD_UNKNOWN = "case-word-unknown"


@dataclass(frozen=True, slots=True)
class Declined:
    """A form in its case; ``doubt`` says why a person should look at it, None when the form is sure."""

    text: str
    doubt: Doubt | None = None

    @property
    def doubtful(self) -> bool:
        """Say whether to show it amber."""
        return self.doubt is not None


@dataclass(frozen=True, slots=True)
class DeclinedName:
    """A name in its case, still in parts."""

    name: FullName
    doubt: Doubt | None = None


_GENDER = {Sex.MALE: shevchenko.MASCULINE, Sex.FEMALE: shevchenko.FEMININE}
_ORDER = (Case.GENITIVE, Case.DATIVE, Case.ACCUSATIVE)
_VOWELS = "аеєиіїоуюя"
_CLOSED_I = re.compile(r"(?:^[^аеєиіїоуюя]*[ії][^аеєиіїоуюя]+|[ії]в|і(?:ль|дь|нь|ть|л|т|г|з|п|р))$")
_FLEETING = re.compile(r"(?:[еє]ць|[оеє]к|ень|ел)$")
_SOFT_OR_HARD = re.compile(r"(?:[аяиі]р)$")
_CYRILLIC = re.compile(r"[\u0400-\u04FF’\- ]+")
_INDECLINABLE_PATRONYMIC = re.compile(r"(?:огли|оглу|кизи|гизи)$", re.IGNORECASE)
_NATIVE_O = re.compile(r"(?:ко|ло|но|йло|тро|вло|пиво|хно|хто|що|жо|ньо|льо|сьо|цьо|дро)$")


def decline_name(
    name: FullName, sex: Sex | None, case: Case, override: str | None = None, *, formal: bool = False
) -> Declined:
    """Return the full name in a case; an override that somebody confirmed is taken as it is and is sure.

    ``formal`` writes the surname in capitals, in the override too.
    """
    if override:
        words = tidy(override).split()
        family = len(name.surname.split()) if formal else 0
        return Declined(" ".join([*(word.upper() for word in words[:family]), *words[family:]]))
    declined = decline_full_name(name, sex, case)
    return Declined(declined.name.formal if formal else declined.name.full, declined.doubt)


def decline_full_name(name: FullName, sex: Sex | None, case: Case) -> DeclinedName:
    """Return the name's parts in a case, with the first doubt met; without the sex nothing is declined."""
    if case is Case.NOMINATIVE:
        return DeclinedName(name)
    if sex is None:
        return DeclinedName(name, Doubt.SEX_UNKNOWN)
    if _CYRILLIC.fullmatch(name.full.replace(".", "")) is None:
        return DeclinedName(name, Doubt.FOREIGN_WORD)
    surname = _surname(name.surname, sex, case)
    given = _given(name.given, sex, case)
    patronymic = _patronymic(name.patronymic, sex, case)
    parts = (surname, given, patronymic)
    doubt = next((part.doubt for part in parts if part.doubt), None)
    return DeclinedName(FullName(surname.text, given.text, patronymic.text), doubt)


def decline_rank(rank: Rank, case: Case, override: str | None = None) -> Declined:
    """Return a rank in a case; ranks have no feminine (law 580-VIII, article 80)."""
    if override:
        return Declined(tidy(override))
    return Declined(_post(rank.uk, case)[0])


def decline_position(position: str, case: Case, override: str | None = None) -> Declined:
    """Return a post title in a case: its head and the words that agree with it; the rest stays."""
    if override:
        return Declined(tidy(override))
    title = tidy(position)
    text, sure = _post(title, case)
    if not sure and text == title:  # no head we know: the library's guess, for a person to look at
        text = tidy(str(shevchenko.in_case(str(case), military_appointment=title)["military_appointment"]))
    return Declined(text, None if sure else Doubt.WORD_UNKNOWN)


def agree(masculine: str, sex: Sex | None) -> str:
    """Make a word of a paper agree: «пройшов» → «пройшла»; «пройшов (пройшла)» when the sex is not known.

    Raises ``KeyError`` for a word our table lacks: a slip of ours, not of a person.
    """
    word = masculine.casefold()
    feminine = FEMININE[word]
    if word[:1] != masculine[:1]:
        feminine = feminine.upper() if masculine.isupper() else feminine.capitalize()
    return {Sex.MALE: masculine, Sex.FEMALE: feminine, None: f"{masculine} ({feminine})"}[sex]


def _post(text: str, case: Case) -> tuple[str, bool]:
    if case is Case.NOMINATIVE or not text:
        return text, True
    return decline_post(text, _ORDER.index(case))


def _surname(surname: str, sex: Sex, case: Case) -> Declined:
    """Decline a surname by our table first, part by part, then by the library."""
    table = SURNAMES_OF_MEN if sex is Sex.MALE else SURNAMES_OF_WOMEN
    parts = surname.split("-")
    if any(_fold(part) in table for part in parts):
        declined = "-".join(
            _by_table(part, table, case) or _library(part, "family_name", sex, case) for part in parts
        )
    elif _fold(surname)[-1:] == "е" or (sex is Sex.MALE and surname.casefold().endswith("іо")):
        declined = surname
    else:
        declined = _library(surname, "family_name", sex, case)
    return Declined(declined, _surname_doubt(surname, sex, table))


def _surname_doubt(surname: str, sex: Sex, table: dict[str, tuple[str, str, str] | None]) -> Doubt | None:
    """Say why a surname needs an eye; judged on the genitive, where every change shows."""
    parts = surname.split("-")
    if " " in surname:
        return Doubt.WORD_UNKNOWN
    if sex is Sex.FEMALE:
        return None if not surname.casefold().endswith("е") or _fold(surname) in table else Doubt.FOREIGN_WORD
    if len(parts) > 1 and _syllables(parts[0]) == 1:
        return Doubt.WORD_UNKNOWN  # «Драй-Хмара», «Жук-Гала»: a short first part may stand still
    return next((doubt for part in parts if (doubt := _man_surname_doubt(_fold(part), table))), None)


def _man_surname_doubt(part: str, table: dict[str, tuple[str, str, str] | None]) -> Doubt | None:
    if part in table and table[part] is None:
        return None
    genitive = _fold(
        _by_table(part, table, Case.GENITIVE) or _library(part, "family_name", Sex.MALE, Case.GENITIVE)
    )
    if part[-1:] == "е" or (part[-1:] == "о" and not _NATIVE_O.search(part)):
        return Doubt.FOREIGN_WORD
    if genitive == part:
        # A plural («Черних») or a foreign vowel («Лі») stands still by rule; other endings should not.
        return None if re.search(r"(?:[иі]х|[еєиіїуюэ])$", part) else Doubt.WORD_UNCHANGED
    if _alternates(part, genitive):
        return Doubt.VOWELS_ALTERNATE
    return Doubt.SOFT_OR_HARD if _SOFT_OR_HARD.search(part) else None


def _alternates(nominative: str, genitive: str) -> bool:
    """Say whether the stem's vowels change or might: families differ (Кіт, Заєць, Лебідь, Ковалів)."""
    if nominative[-1:] in "аяо" or (nominative.endswith(("ий", "ій")) and _syllables(nominative) > 1):
        return False
    before = [char for char in nominative if char in _VOWELS]
    after = [char for char in genitive if char in _VOWELS][:-1]
    return (
        before != after
        or _CLOSED_I.search(nominative) is not None
        or _FLEETING.search(nominative) is not None
    )


def _given(given: str, sex: Sex, case: Case) -> Declined:
    """Decline a given name; initials stay as they are."""
    if not given or given.endswith("."):
        return Declined(given)
    table = GIVEN_OF_MEN if sex is Sex.MALE else GIVEN_OF_WOMEN
    if _fold(given) in table:
        return Declined(_by_table(given, table, case))
    if given.casefold().endswith(("іо", "ео")):
        return Declined(given, Doubt.FOREIGN_WORD)
    genitive = _library(given, "given_name", sex, Case.GENITIVE)
    declined = _library(given, "given_name", sex, case)
    if genitive != given:
        return Declined(declined)
    return Declined(declined, Doubt.FOREIGN_WORD if given[-1:] in "еєиіїуюо" else Doubt.WORD_UNCHANGED)


def _patronymic(patronymic: str, sex: Sex, case: Case) -> Declined:
    if not patronymic or patronymic.endswith("."):
        return Declined(patronymic)
    if _INDECLINABLE_PATRONYMIC.search(patronymic):
        return Declined(patronymic, Doubt.FOREIGN_WORD)
    genitive = _library(patronymic, "patronymic_name", sex, Case.GENITIVE)
    declined = _library(patronymic, "patronymic_name", sex, case)
    return Declined(declined, Doubt.WORD_UNCHANGED if genitive == patronymic else None)


def _library(word: str, field: str, sex: Sex, case: Case) -> str:
    """Ask the library for one word; it writes apostrophes its own way, so they are made one again."""
    return tidy(str(shevchenko.in_case(str(case), gender=_GENDER[sex], **{field: word})[field]))


def _by_table(word: str, table: dict[str, tuple[str, str, str] | None], case: Case) -> str:
    """Return the form of our own table in the capitals of the word, or nothing when it is not there."""
    if _fold(word) not in table:
        return ""
    forms = table[_fold(word)]
    if forms is None:
        return word
    form = forms[_ORDER.index(case)]
    if word.isupper() and len(word) > 1:
        return form.upper()
    return form.capitalize() if word[:1].isupper() else form


def _fold(word: str) -> str:
    return word.casefold()


def _syllables(word: str) -> int:
    return sum(char in _VOWELS for char in word.casefold())
