"""Opening and changing cohorts and their study groups."""

import datetime as dt

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Cohort, Enrolment, StudyGroup
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import search_key, tidy
from trainingdesk.services.cohorts import newest_profile, newest_programme

MAX_CODE = 40


def add_cohort(
    session: Session,
    code: str,
    *,
    title: str = "",
    starts: dt.date | None = None,
    ends: dt.date | None = None,
) -> int:
    """Make a cohort on the newest programme and profile; a code in use is refused."""
    clean = tidy(code)
    if not clean or len(clean) > MAX_CODE:
        raise Rejected("cohort-code", code=code, most=MAX_CODE)
    for row in session.execute(select(Cohort.code)):
        if search_key(row[0]) == search_key(clean):
            raise Rejected("cohort-exists", code=row[0])
    _check_dates(starts, ends)
    cohort = Cohort(
        code=clean,
        title=tidy(title),
        programme_id=newest_programme(session),
        profile_id=newest_profile(session),
        starts=starts,
        ends=ends,
        show_ects=False,
    )
    session.add(cohort)
    session.flush()
    return cohort.id


def _check_dates(starts: dt.date | None, ends: dt.date | None) -> None:
    if starts is not None and ends is not None and ends < starts:
        raise Rejected("cohort-dates", starts=starts, ends=ends)


@record
class AddCohort:
    """Open a cohort."""

    code: str
    title: str = ""
    starts: dt.date | None = None
    ends: dt.date | None = None

    def perform(self, session: Session) -> int:
        """Gives the cohort's key."""
        return add_cohort(session, self.code, title=self.title, starts=self.starts, ends=self.ends)


@record
class EditCohort:
    """Change a cohort's title, dates or ECTS switch; ``version`` is what the person saw."""

    cohort: int
    version: int
    title: str
    starts: dt.date | None
    ends: dt.date | None
    show_ects: bool

    def perform(self, session: Session) -> None:
        """Write the fields; refused when somebody changed the cohort meanwhile."""
        _check_dates(self.starts, self.ends)
        row = session.get(Cohort, self.cohort)
        if row is None or row.version != self.version:
            raise Rejected("row-changed-meanwhile")
        row.title, row.starts, row.ends, row.show_ects = (
            tidy(self.title),
            self.starts,
            self.ends,
            self.show_ects,
        )


@record
class AddGroup:
    """Open a study group in a cohort."""

    cohort: int
    name: str

    def perform(self, session: Session) -> int:
        """Gives the group's key; a name in use is refused."""
        return find_or_add_group(session, self.cohort, self.name, new=True)


def find_or_add_group(session: Session, cohort: int, name: str, *, new: bool = False) -> int:
    """The group of this name in the cohort, made when missing (refused when it exists and ``new``)."""
    clean = tidy(name)
    if not clean:
        raise Rejected("group-name-missing")
    found = session.scalar(
        select(StudyGroup.id).where(StudyGroup.cohort_id == cohort, StudyGroup.name == clean)
    )
    if found is not None:
        if new:
            raise Rejected("group-exists", name=clean)
        return found
    group = StudyGroup(cohort_id=cohort, name=clean)
    session.add(group)
    session.flush()
    return group.id


@record
class AssignGroup:
    """Put listeners into a group by its name (made when new); an empty name takes them out."""

    enrolments: tuple[int, ...]
    name: str

    def perform(self, session: Session) -> int:
        """Gives how many changed."""
        rows = session.scalars(select(Enrolment).where(Enrolment.id.in_(self.enrolments))).all()
        changed = 0
        for row in rows:
            group = find_or_add_group(session, row.cohort_id, self.name) if tidy(self.name) else None
            changed += row.group_id != group
            row.group_id = group
        return changed
