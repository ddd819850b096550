"""What Ctrl+K finds: cars, cohorts, listeners, people, communities; imported at the first search."""

from collections.abc import Callable, Sequence

from trainingdesk.app import Desk
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.cohorts import CohortRow, cohorts
from trainingdesk.services.communities import CommunityRow, find_communities
from trainingdesk.services.graduation import FoundListener, find_listeners
from trainingdesk.services.people import PersonRow, people
from trainingdesk.ui.found_vehicles import vehicles_found
from trainingdesk.ui.palette import Found, matches
from trainingdesk.words import tr

OFFERED = 8
PLACES = 4
"""So many communities at most: the beginning of a surname is often that of a community too."""

Go = Callable[[str, object], None]


def found(program: Desk, go: Go, text: str) -> Sequence[Found]:
    """Return whoever and whatever matches; nothing while nothing is typed, or while the desk is busy."""
    if not text:
        return []
    try:
        some = program.store.query(people, text, limit=OFFERED)
        known = program.store.query(cohorts)
        listening = program.store.query(find_listeners, text, OFFERED)
        places = program.store.query(find_communities, text, limit=PLACES)
        cars = vehicles_found(program, text, go)
    except Rejected:
        return []
    groups = [_cohort(row, go) for row in known if matches(text, f"{row.code} {row.title}")]
    # Listeners before people: «is he admitted?» is asked on the phone, and Enter answers it.
    who = (*(_listener(row, go) for row in listening), *(_person(row, go) for row in some))
    rest = [*groups, *who, *(_community(row, go) for row in places)]
    # Digits are those of a plate, a VIN or an act; a name is first of all somebody's.
    return [*cars, *rest] if any(char.isdigit() for char in text) else [*rest, *cars]


def _cohort(row: CohortRow, go: Go) -> Found:
    detail = " · ".join(part for part in (row.title, tr("%n listeners", n=row.listeners)) if part)
    return Found(tr("Cohort"), "users", row.code, detail, lambda: go("cohorts", row.id))


def _listener(row: FoundListener, go: Go) -> Found:
    born = tr("born {year}").format(year=row.birth_year) if row.birth_year else ""
    detail = " · ".join(part for part in (tr("cohort {code}").format(code=row.code), born) if part)
    return Found(tr("Grades"), "pencil", row.name, detail, lambda: go("gradebook", row.enrolment))


def _person(row: PersonRow, go: Go) -> Found:
    born = tr("born {year}").format(year=row.birth_date.year) if row.birth_date else ""
    detail = " · ".join(part for part in (row.unit, born) if part)
    return Found(tr("Person"), "user", row.name.full, detail, lambda: go("people", row.id))


def _community(row: CommunityRow, go: Go) -> Found:
    former = tr("formerly {names}").format(names=", ".join(row.former)) if row.former else ""
    detail = " · ".join(part for part in (former, row.centre, row.place) if part)
    return Found(tr("Community"), "map-pin", row.name, detail, lambda: go("communities", row.id))
