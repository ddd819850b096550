"""All tables, written down once: here those a start needs, the others in modules that ``everything`` loads.

A table takes one to two thousandths of a second to declare, so those the first page does not ask lie in
modules of their own, and whoever needs one imports it from there. Their keys point to tables here, never the
other way round.
"""

from sqlalchemy import MetaData

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
    "everything",
]


def everything() -> MetaData:
    """Declare every table, those no start needs included; whoever speaks of tables by name asks here."""
    # The modules of tables that the first page does not ask; each imports those its keys point to.
    from trainingdesk.db.models import custody, selection  # noqa: F401, PLC0415 - declaring is the point

    return Base.metadata
