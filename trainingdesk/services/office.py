"""The institution, who signs for it, office-wide preferences; and what a new database begins with."""

import datetime as dt
import json
from collections.abc import Sequence
from hashlib import sha256

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Institution, NumberSeries, Preference, Programme, Signatory
from trainingdesk.domain.grading import DEFAULT_PROFILE, FormOfControl
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import tidy
from trainingdesk.services.numbers import PATTERN, write_number
from trainingdesk.services.programmes import DisciplineRow, ProgrammeRow, SaveProfile, SaveProgramme

RECTOR = "rector"
TRAINING_HEAD = "training_head"
ROLES = (RECTOR, TRAINING_HEAD)
CERTIFICATES = "certificate"
FIRST_YEAR = 2020
"""The year of the first cohort; later years open their series with the pattern of the year before."""
PLACEHOLDER = "ПІБ"
"""A signatory whose name begins so has not been named yet."""


@record
class InstitutionRow:
    """The issuer as papers name it."""

    id: int
    version: int
    ministry_uk: str
    ministry_en: str
    name_uk: str
    name_en: str
    city_uk: str
    city_en: str
    edrpou: str
    edrpou_confirmed: bool
    crest: bytes | None


@record
class SignatoryRow:
    """Who signs, with exact title and dates of office; ``id`` is 0 for a new one, ``version`` as seen."""

    id: int
    role: str
    title_uk: str
    title_en: str
    name: str
    acting: str
    since: dt.date | None
    until: dt.date | None
    version: int = 0

    @property
    def named(self) -> bool:
        """Whether somebody has replaced the placeholder."""
        return bool(self.name) and not self.name.startswith(PLACEHOLDER)


def institution(session: Session) -> InstitutionRow:
    """The one issuer."""
    row = session.scalars(select(Institution)).first()
    if row is None:
        raise Rejected("institution-missing")
    return InstitutionRow(
        row.id,
        row.version,
        row.ministry_uk,
        row.ministry_en,
        row.name_uk,
        row.name_en,
        row.city_uk,
        row.city_en,
        row.edrpou,
        row.edrpou_confirmed,
        row.crest,
    )


def signatories(session: Session) -> list[SignatoryRow]:
    """Everyone who signs or signed, by role and date of office."""
    rows = session.scalars(select(Signatory)).all()
    return sorted(
        (
            SignatoryRow(r.id, r.role, r.title_uk, r.title_en, r.name, r.acting, r.since, r.until, r.version)
            for r in rows
        ),
        key=lambda r: (r.role, r.since or dt.date.min, r.id),
    )


def in_office(session: Session, role: str, date: dt.date) -> list[SignatoryRow]:
    """Who may sign in this role on ``date``; more than one where somebody acts for another."""
    return [
        row
        for row in signatories(session)
        if row.role == role and (row.since or dt.date.min) <= date <= (row.until or dt.date.max)
    ]


def signatory_for(session: Session, role: str, date: dt.date, chosen: int | None = None) -> SignatoryRow:
    """The one who signs on ``date``; ``chosen`` settles it for the batch where several could."""
    able = in_office(session, role, date)
    if chosen is not None:
        for row in able:
            if row.id == chosen:
                return row
        raise Rejected("signatory-not-in-office", date=date)
    if not able:
        raise Rejected("signatory-missing", role=role, date=date)
    if len(able) > 1:
        raise Rejected("signatory-ambiguous", role=role, date=date, names=", ".join(r.name for r in able))
    return able[0]


@record
class EditInstitution:
    """Change how papers name the issuer; refused when somebody changed it meanwhile."""

    version: int
    ministry_uk: str
    ministry_en: str
    name_uk: str
    name_en: str
    city_uk: str
    city_en: str
    edrpou: str
    edrpou_confirmed: bool

    def perform(self, session: Session) -> None:
        """Write the names; the code has eight digits."""
        row = session.scalars(select(Institution)).one()
        if row.version != self.version:
            raise Rejected("row-changed-meanwhile")
        if not (self.edrpou.isdigit() and len(self.edrpou) == 8):  # noqa: PLR2004 - ЄДРПОУ has eight digits
            raise Rejected("edrpou-digits", value=self.edrpou)
        for field in ("ministry_uk", "ministry_en", "name_uk", "name_en", "city_uk", "city_en"):
            value = tidy(getattr(self, field))
            if not value:
                raise Rejected("institution-field-missing", field=field)
            setattr(row, field, value)
        row.edrpou, row.edrpou_confirmed = self.edrpou, self.edrpou_confirmed


PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


@record
class SetCrest:
    """Put the university's own emblem (PNG or JPEG) on certificates issued from now on, or take it off."""

    picture: bytes | None
    undoable = "crest-final"

    def perform(self, session: Session) -> None:
        """Store the picture; refused when it is no picture."""
        if self.picture is not None and not self.picture.startswith(PICTURES):
            raise Rejected("crest-not-a-picture")
        if self.picture is not None:
            # Every desk is opened through this module, and what draws takes as long to load as its database.
            from trainingdesk.documents.emblem import emblem  # noqa: PLC0415

            emblem(self.picture)  # what cannot be drawn must not be found out at the issue
        row = session.scalars(select(Institution)).one()
        row.crest = self.picture
        row.crest_sha256 = sha256(self.picture).hexdigest() if self.picture else None


@record
class SaveSignatory:
    """Store somebody who signs, with dates of office; ``row.version`` is what the person saw."""

    row: SignatoryRow

    def perform(self, session: Session) -> int:
        """Gives the key; refused when somebody changed or removed the signatory meanwhile."""
        row = self.row
        if row.role not in ROLES:
            raise Rejected("signatory-role", role=row.role)
        if not tidy(row.name) or not tidy(row.title_uk):
            raise Rejected("signatory-name-missing")
        if row.since and row.until and row.until < row.since:
            raise Rejected("signatory-dates", since=row.since, until=row.until)
        there = session.get(Signatory, row.id) if row.id else None
        if row.id and (there is None or there.version != row.version):
            raise Rejected("row-changed-meanwhile")
        if there is None:
            there = Signatory(
                role=row.role, title_uk="", title_en="", name="", acting="", since=None, until=None
            )
            session.add(there)
        there.title_uk = "\n".join(tidy(line) for line in row.title_uk.splitlines())
        there.title_en, there.name, there.acting = tidy(row.title_en), tidy(row.name), tidy(row.acting)
        there.since, there.until = row.since, row.until
        session.flush()
        return there.id


def preference(session: Session, key: str, default: object) -> object:
    """An office-wide setting, or ``default`` where nobody set it."""
    text = session.scalar(select(Preference.value).where(Preference.key == key))
    return default if text is None else json.loads(text)


@record
class SetPreference:
    """Set an office-wide setting; ``value`` is anything JSON can hold."""

    key: str
    value: str | int | bool | None

    def perform(self, session: Session) -> None:
        """Write it."""
        row = session.scalar(select(Preference).where(Preference.key == self.key))
        if row is None:
            session.add(Preference(key=self.key, value=json.dumps(self.value, ensure_ascii=False)))
        else:
            row.value = json.dumps(self.value, ensure_ascii=False)


@record
class SetPattern:
    """Set how numbers of a kind of paper are written from a year on."""

    kind: str
    year: int
    pattern: str

    def perform(self, session: Session) -> str:
        """Gives the next number as it will be written."""
        row = session.scalar(
            select(NumberSeries).where(NumberSeries.kind == self.kind, NumberSeries.year == self.year)
        )
        sample = write_number(self.pattern, edrpou=institution(session).edrpou, seq=1, year=self.year)
        if row is None:
            row = NumberSeries(kind=self.kind, year=self.year, pattern=self.pattern, last=0)
            session.add(row)
        row.pattern = self.pattern
        return sample


@record
class Furnish:
    """Give a new database what every desk begins with; an already furnished one stays as it is.

    Hours, credits and outcomes were found in no public source: they are an example until the office confirms.
    """

    undoable = "furnish-final"

    def perform(self, session: Session) -> bool:
        """Gives whether anything had to be done."""
        if session.scalars(select(Programme.id)).first() is not None:
            return False
        session.add(_institution())
        session.add(NumberSeries(kind=CERTIFICATES, year=FIRST_YEAR, pattern=PATTERN, last=0))
        session.add_all(_signatories())
        SaveProfile(DEFAULT_PROFILE).perform(session)
        SaveProgramme(_programme()).perform(session)
        return True


def furnished(session: Session) -> bool:
    """Whether the database has been given its beginnings."""
    return session.scalars(select(Programme.id)).first() is not None


def _institution() -> Institution:
    return Institution(
        ministry_uk="Міністерство внутрішніх справ України",
        ministry_en="Ministry of Internal Affairs of Ukraine",
        name_uk="Харківський національний університет внутрішніх справ",
        name_en="Kharkiv National University of Internal Affairs",
        city_uk="м. Харків",
        city_en="Kharkiv",
        edrpou="08571096",
        edrpou_confirmed=False,
        crest=None,
        crest_sha256=None,
    )


def _signatories() -> Sequence[Signatory]:
    return (
        Signatory(
            role=RECTOR,
            title_uk="Ректор Харківського національного\nуніверситету внутрішніх справ",
            title_en="Rector of Kharkiv National University of Internal Affairs",
            name="ПІБ ректора",
            acting="",
            since=None,
            until=None,
        ),
        Signatory(
            role=TRAINING_HEAD,
            title_uk="Начальник навчального відділу",
            title_en="Head of the Training Office",
            name="ПІБ начальника",
            acting="",
            since=None,
            until=None,
        ),
    )


def _programme() -> ProgrammeRow:
    disciplines = tuple(
        DisciplineRow(
            0, code, uk, en, short_uk, short_en, FormOfControl.POINTS, exam=True, lectures=lectures,
            seminars=seminars, practicals=practicals, self_study=0, control_hours=4,
        )
        for code, uk, en, short_uk, short_en, lectures, seminars, practicals in DISCIPLINES
    )  # fmt: skip
    return ProgrammeRow(
        id=0,
        code="ПОГ",
        edition=1,
        title_uk="Поліцейський офіцер громади",
        title_en="Community Police Officer",
        credits=110,
        confirmed=False,
        disciplines=disciplines,
        outcomes=OUTCOMES,
    )


# The official five blocks (domain reference 1.4); hours of lectures, seminars and practicals are an example.
DISCIPLINES = (
    ("LAW", "Загальноправові дисципліни", "General law", "Загальноправові", "Law", 30, 32, 14),
    ("DRV", "Навички керування автомобілем", "Driving skills", "Керування ТЗ", "Driving", 6, 0, 50),
    ("MED", "Домедична підготовка", "Pre-medical training", "Домедична", "Pre-medical", 8, 4, 34),
    ("TAC", "Тактико-спеціальна підготовка", "Tactical and special training", "Тактико-спеціальна",
     "Tactical", 10, 8, 58),
    ("FIR", "Вогнева підготовка", "Firearms training", "Вогнева", "Firearms", 8, 2, 46),
)  # fmt: skip
OUTCOMES = (
    (
        "застосовує норми права під час служби в громаді та складає процесуальні документи",
        "applies the law in community policing and draws up procedural documents",
    ),
    (
        "безпечно керує службовим автомобілем у складних дорожніх умовах",
        "drives a service vehicle safely in demanding conditions",
    ),
    (
        "надає домедичну допомогу до прибуття медиків",
        "gives pre-medical aid until medical staff arrive",
    ),
    (
        "діє тактично грамотно під час затримання та супроводження осіб",
        "acts to sound tactics when detaining and escorting persons",
    ),
    (
        "правомірно й безпечно застосовує вогнепальну зброю",
        "uses firearms lawfully and safely",
    ),
    (
        "будує довіру, веде діалог із мешканцями, звітує перед громадою",
        "builds trust, keeps a dialogue with residents and reports to the community",
    ),
)
