"""All tables, written down once."""

from trainingdesk.db.base import Base, Tracked
from trainingdesk.db.models.history import JournalEntry, JournalPersonal, Operation
from trainingdesk.db.models.office import Institution, NumberSeries, Preference, SheetLayout, Signatory
from trainingdesk.db.models.people import CaseForm, Person, PersonName, PersonStanding, Unit
from trainingdesk.db.models.results import (
    Attempt,
    Certificate,
    CertificatePaper,
    Order,
    OrderEntry,
    PaperTemplate,
)
from trainingdesk.db.models.study import (
    Cohort,
    Discipline,
    Enrolment,
    GradingBand,
    GradingProfile,
    Outcome,
    Programme,
    StudyGroup,
    Waiver,
)

__all__ = [
    "Attempt",
    "Base",
    "CaseForm",
    "Certificate",
    "CertificatePaper",
    "Cohort",
    "Discipline",
    "Enrolment",
    "GradingBand",
    "GradingProfile",
    "Institution",
    "JournalEntry",
    "JournalPersonal",
    "NumberSeries",
    "Operation",
    "Order",
    "OrderEntry",
    "Outcome",
    "PaperTemplate",
    "Person",
    "PersonName",
    "PersonStanding",
    "Preference",
    "Programme",
    "SheetLayout",
    "Signatory",
    "StudyGroup",
    "Tracked",
    "Unit",
    "Waiver",
]
