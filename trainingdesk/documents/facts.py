"""What a certificate says, as plain facts: no table, no window, nothing that changes after the issue."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from trainingdesk.domain.people import Sex


@dataclass(frozen=True, slots=True)
class Institution:
    """The issuing university as it stood on the date of issue, with the ministry over it."""

    ministry_uk: str
    ministry_en: str
    name_uk: str
    name_en: str
    city_uk: str
    """With its kind: «м. Харків»."""
    city_en: str


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who signs: the title in lines with their stored break, exactly as printed, and «Власне ім’я ПРІЗВИЩЕ».

    For an acting signatory ``acting`` is «В. о.» or «Т. в. о.» and ``title_uk`` stands in the genitive; the
    English line then begins with "Acting".
    """

    title_uk: tuple[str, ...]
    title_en: str
    name: str
    acting: str = ""


@dataclass(frozen=True, slots=True)
class SupplementRow:
    """One discipline of the supplement; ``points`` are shown as the statement shows them, None prints «—»."""

    title_uk: str
    title_en: str
    hours: int | None
    points: int | None
    grade_uk: str
    grade_en: str
    ects: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One learning outcome, beginning with a verb in the third person."""

    uk: str
    en: str


@dataclass(frozen=True, slots=True)
class Band:
    """One band of the national scale, both ends included, from the cohort's grading profile."""

    low: int
    high: int
    uk: str
    en: str


@dataclass(frozen=True, slots=True)
class CertificateFacts:
    """Everything one certificate and its supplement say.

    Names stand in the case the template asks for (``Template.name_case``), the English ones as in the
    passport. ``months_uk`` and ``months_en`` are ready words («2,5 місяця», "2.5 months"). Hours and credits
    that nobody confirmed are printed with «(приклад)»; with neither, the column is left out.
    """

    registration: str
    surname: str
    given: str
    patronymic: str
    english_given: str
    english_surname: str
    sex: Sex
    specialization_uk: str
    specialization_en: str
    period_start: date
    period_end: date
    months_uk: str
    months_en: str
    order_number: str
    """As text: «47 о/с»."""
    order_number_en: str
    order_date: date
    issued: date
    institution: Institution
    rector: Signatory
    head: Signatory
    """Signs the supplement."""
    rank_uk: str | None = None
    rank_en: str | None = None
    hours: int | None = None
    credits: Decimal | None = None
    workload_confirmed: bool = False
    rows: tuple[SupplementRow, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    bands: tuple[Band, ...] = ()
    show_ects: bool = False
    crest: bytes | None = None
    """A PNG or JPEG of the university's emblem; without it the ring stays empty."""

    @property
    def person(self) -> str:
        """Surname, given name and patronymic in one line."""
        return " ".join(part for part in (self.surname, self.given, self.patronymic) if part)
