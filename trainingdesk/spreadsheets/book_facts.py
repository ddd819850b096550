"""What a cohort workbook is made of: plain facts, already judged; nothing here asks a database.

States are the desk's own codes (``enrolled``, ``left`` …); their Ukrainian words stand in
``resources/templates/workbook/words.json``.
"""

import datetime as dt
from dataclasses import dataclass, field

from trainingdesk.domain.grading import Band, FormOfControl, Grade, Mark
from trainingdesk.domain.names import FullName
from trainingdesk.domain.people import Sex


@dataclass(frozen=True, slots=True)
class BookDiscipline:
    """One discipline: it becomes two columns of the consolidated sheet and a statement of its own.

    ``hours`` are academic hours; ``short`` names the sheet; ``exam`` tells an exam from a graded credit.
    ``number``, ``held_on`` and the teachers stay blank on the form until somebody gives them.
    """

    name: str
    short: str = ""
    control: FormOfControl = FormOfControl.POINTS
    exam: bool = False
    hours: int | None = None
    number: str = ""
    held_on: dt.date | None = None
    examiner: str = ""
    teacher: str = ""


@dataclass(frozen=True, slots=True)
class ShownMark:
    """One listener's last result in one discipline: the mark as entered, what it is worth, and its date."""

    mark: Mark
    grade: Grade
    day: dt.date | None = None


@dataclass(frozen=True, slots=True)
class BookVerdict:
    """Whether the listener may graduate; ``missing`` says in Ukrainian what is lacking."""

    ready: bool
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BookListener:
    """A person of the cohort; ``marks`` follow ``CohortBook.disciplines``, None where there is none yet.

    ``plan`` is the number of the individual plan (personal file), if there is one.
    """

    name: FullName
    rank: str = ""
    sex: Sex | None = None
    birth_date: dt.date | None = None
    position: str = ""
    unit: str = ""
    oblast: str = ""
    group: str = ""
    state: str = "enrolled"
    note: str = ""
    plan: str = ""
    marks: tuple[ShownMark | None, ...] = ()
    verdict: BookVerdict | None = None

    @property
    def listed(self) -> bool:
        """Whether the person is on the cohort's list: who left is shown among the listeners only."""
        return self.state != "left"


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One issued certificate with its facts as issued; ``credits`` are tenths of an ECTS credit."""

    number: str
    name: str
    rank: str = ""
    unit: str = ""
    course: str = ""
    starts: dt.date | None = None
    ends: dt.date | None = None
    hours: int | None = None
    credits: int | None = None
    confirmed: bool = True
    order_number: str = ""
    order_date: dt.date | None = None
    protocol_number: str = ""
    protocol_date: dt.date | None = None
    blank: str = ""
    issued_on: dt.date | None = None
    handed_by: str = ""
    proxy: str = ""
    note: str = ""
    void_reason: str = ""


@dataclass(frozen=True, slots=True)
class StatementHeading:
    """The lines over Н-5.03 that an office sets for itself; None takes the template's line."""

    approval: tuple[str, ...] | None = None
    faculty: str | None = None
    course: str | None = None
    dean: str = ""


@dataclass(frozen=True, slots=True)
class CohortBook:
    """Everything the workbook of one cohort shows, in the order it shows it.

    ``confirmed`` is False while hours are an example: they are then marked so on every sheet.
    """

    code: str
    institution: str
    programme: str
    as_of: dt.date
    listeners: tuple[BookListener, ...] = ()
    disciplines: tuple[BookDiscipline, ...] = ()
    register: tuple[RegisterRow, ...] = ()
    bands: tuple[Band, ...] = ()
    starts: dt.date | None = None
    ends: dt.date | None = None
    show_ects: bool = False
    confirmed: bool = True
    heading: StatementHeading = StatementHeading()
    listed: tuple[BookListener, ...] = field(init=False, repr=False, compare=False)
    """Who is on the list: the people of the consolidated sheet and of the statements."""

    def __post_init__(self) -> None:
        """Refuse a listener whose marks do not match the disciplines one to one (a fault of the caller)."""
        for listener in self.listeners:
            if len(listener.marks) != len(self.disciplines):
                raise ValueError(f"{len(listener.marks)} marks for {len(self.disciplines)} disciplines")
        # Told once: every row of every statement asks how long the list is.
        listed = tuple(listener for listener in self.listeners if listener.listed)
        object.__setattr__(self, "listed", listed)
