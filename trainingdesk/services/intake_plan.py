"""What an intake will do, row by row: the same plan serves the preview, the dry run and the import."""

import datetime as dt
import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from sqlalchemy.orm import Session

from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import search_key, tidy
from trainingdesk.services.cohort_changes import MAX_CODE
from trainingdesk.services.cohorts import CohortRow, cohorts, newest_profile, newest_programme
from trainingdesk.services.intake_differences import complaint_of, contradictions, settled
from trainingdesk.services.intake_index import MOST_ALIKE, Candidates
from trainingdesk.services.intake_match import (
    Identity,
    Known,
    Likeness,
    known_people,
    slip,
)
from trainingdesk.services.intake_rows import (
    NEW,
    SAME,
    SKIP,
    Accepted,
    Action,
    Alternative,
    Decisions,
    PlannedRow,
    first_look,
    merged,
    of_files,
    of_register,
)
from trainingdesk.spreadsheets.complaints import Complaint, Skipped
from trainingdesk.spreadsheets.headers import Field
from trainingdesk.spreadsheets.people import PeopleSheet, PersonLine


@dataclass(frozen=True)
class IntakePlan:
    """The whole intake: every row, what is wrong, which lines are no people, and the cohort it goes to.

    ``cohort`` is nothing for a code not used yet: the cohort will be opened. ``lines`` are what was read, to
    plan again from when the import comes.
    """

    cohort_code: str
    cohort: int | None
    rows: tuple[PlannedRow, ...]
    complaints: tuple[Complaint, ...]
    skipped: tuple[Skipped, ...]
    lines: tuple[PersonLine, ...]
    decisions: tuple[tuple[str, str], ...]
    accepted: tuple[tuple[str, dt.date], ...]
    trust_patronymics: bool

    def of(self, *actions: Action) -> list[PlannedRow]:
        """The rows of these actions."""
        return [row for row in self.rows if row.action in actions]

    @property
    def enrolling(self) -> int:
        """How many listeners the cohort will gain."""
        return sum(row.enrols for row in self.rows)

    @property
    def useful(self) -> bool:
        """Whether an import would store anything at all."""
        return any(
            row.enrols or row.fills or row.change_from is not None
            for row in self.of(Action.NEW, Action.KNOWN, Action.CHANGE)
        )

    @property
    def unread(self) -> list[Complaint]:
        """Lines that may be people, and whose name could not be read: doubtful, and in no row."""
        held = {(row.file, row.sheet, row.cell) for row in self.rows}
        return [c for c in self.complaints if c.doubtful and (c.file, c.sheet, c.cell) not in held]

    @cached_property
    def digest(self) -> str:
        """The same for two plans that store the same."""
        told = (self.cohort, search_key(self.cohort_code), [row.outcome for row in self.rows])
        return hashlib.sha256(repr(told).encode()).hexdigest()


def plan_intake(
    session: Session,
    cohort_code: str,
    people: PeopleSheet,
    *,
    decisions: Decisions | None = None,
    accept_changes: Accepted | None = None,
    trust_patronymics: bool = False,
) -> IntakePlan:
    """Plan what the sheets would store in the cohort of this code, known or new.

    ``decisions`` say, by row key, what a doubtful row is (``same``, ``same:KEY``, ``new``, ``skip``; ``new``
    and ``skip`` may overrule any row). ``accept_changes`` give, by row key, the date an offered rank,
    position or unit holds from. Raises ``Rejected`` intake-decision-unknown, cohort-code, programme-missing,
    profile-missing.
    """
    plan = plan_lines(
        session,
        cohort_code,
        people.lines,
        decisions=decisions,
        accept_changes=accept_changes,
        trust_patronymics=trust_patronymics,
    )
    of_rows = [complaint for row in plan.rows for complaint in row.complaints]
    apart = [complaint for complaint in people.complaints if complaint not in of_rows]
    return replace(plan, complaints=(*apart, *of_rows), skipped=people.skipped)


def plan_lines(
    session: Session,
    cohort_code: str,
    lines: Sequence[PersonLine],
    *,
    decisions: Decisions | None = None,
    accept_changes: Accepted | None = None,
    trust_patronymics: bool = False,
) -> IntakePlan:
    """Plan from the people alone; what ``plan_intake`` does without the complaints of the sheets."""
    cohort = cohort_of(session, cohort_code)
    code = cohort.code if cohort else _fit_for_new(session, cohort_code)
    rows = _told_apart(first_look(line, trust_patronymics=trust_patronymics) for line in lines)
    known = known_people(session, [row.identity for row in rows], cohort.id if cohort else None)
    planner = _Planner(code, dict(decisions or {}), _Index(known))
    planned = planner.plan(rows)
    accepted = dict(accept_changes or {})
    planned_rows = tuple(settled(row, planner.people.get(row.key), accepted.get(row.key)) for row in planned)
    return IntakePlan(
        code,
        cohort.id if cohort else None,
        planned_rows,
        tuple(complaint for row in planned_rows for complaint in row.complaints),
        (),
        tuple(lines),
        tuple(sorted(planner.decisions.items())),
        tuple(sorted(accepted.items())),
        trust_patronymics,
    )


def plan_people(
    session: Session,
    code: str,
    lines: Sequence[PersonLine],
    here: Mapping[int, int],
    *,
    decisions: Decisions | None = None,
    trust_patronymics: bool = False,
) -> list[PlannedRow]:
    """Who each line is where the list in hand is no cohort's: ``here`` gives who is on it, key by person."""
    rows = _told_apart(first_look(line, trust_patronymics=trust_patronymics) for line in lines)
    known = known_people(session, [row.identity for row in rows], None)
    listed = [replace(one, enrolment=here.get(one.person)) for one in known]
    return _Planner(code, dict(decisions or {}), _Index(listed)).plan(rows)


def _told_apart(rows: Iterable[PlannedRow]) -> list[PlannedRow]:
    """The rows with keys of their own, where two files of one name or two lists of one sheet share them."""
    met: Counter[str] = Counter()
    told: list[PlannedRow] = []
    for row in rows:
        met[row.key] += 1
        times = met[row.key]
        told.append(row if times == 1 else replace(row, key=f"{row.key}#{times}"))
    return told


def cohort_of(session: Session, code: str) -> CohortRow | None:
    """The cohort of this code (any case, any hyphen), or nothing."""
    return next((row for row in cohorts(session) if search_key(row.code) == search_key(code)), None)


def _fit_for_new(session: Session, code: str) -> str:
    """The code a new cohort would get; refused as opening the cohort would be."""
    clean = tidy(code)
    if not clean or len(clean) > MAX_CODE:
        raise Rejected("cohort-code", code=code, most=MAX_CODE)
    newest_programme(session)
    newest_profile(session)
    return clean


class _Index:
    """The people of the register a row may mean."""

    def __init__(self, known: Iterable[Known]) -> None:
        self.people = {person.person: person for person in known}
        self._candidates: Candidates[Known] = Candidates()
        for person in self.people.values():
            self._candidates.add(person.identity, person)

    def alike(self, identity: Identity) -> list[tuple[Likeness, Known]]:
        """Those who are or may be this person: the surest first, then listeners of the cohort."""
        return sorted(
            self._candidates.alike(identity),
            key=lambda pair: (-pair[0], pair[1].enrolment is None, pair[1].person),
        )


@dataclass(slots=True)
class _Planner:
    """Takes the rows in order and finds who each is; remembers who has been taken."""

    code: str
    decisions: dict[str, str]
    index: _Index
    rows: dict[str, PlannedRow] = field(default_factory=dict)
    people: dict[str, Known] = field(default_factory=dict)
    taken: dict[int, str] = field(default_factory=dict)
    seen: Candidates[str] = field(default_factory=Candidates)
    sure: set[int] = field(default_factory=set)

    def plan(self, rows: Sequence[PlannedRow]) -> list[PlannedRow]:
        """Every row with who it is; duplicates have filled the rows they belong to."""
        alike = {row.key: self._alike(row) for row in rows}
        # Whom some row surely means is nobody's to take on weaker evidence.
        self.sure = {
            person.person
            for found in alike.values()
            for how, person in found
            if how is Likeness.SAME and person.enrolment is not None
        }
        for row in rows:
            self.rows[row.key] = self._decide(self._identify(row, alike[row.key]))
            self.seen.add(row.identity, row.key)
        for row in list(self.rows.values()):
            if row.action is Action.DUPLICATE:
                first = self.rows[row.of]
                self.rows[row.key] = replace(row, complaints=(*row.complaints, *contradictions(first, row)))
                self.rows[row.of] = merged(first, row)
        return list(self.rows.values())

    def _alike(self, row: PlannedRow) -> list[tuple[Likeness, Known]]:
        """Those of the register a row may mean; who came from this very file may mean it at any date."""
        found = self.index.alike(row.identity)
        told = {person.person for _, person in found}
        undated = replace(row.identity, birth_date=None, badge="")
        return found + [
            (Likeness.UNSURE, person)
            for _, person in self.index.alike(undated)
            if person.person not in told and _brought(row, person)
        ]

    def _identify(self, row: PlannedRow, found: list[tuple[Likeness, Known]]) -> PlannedRow:
        earlier = self._earlier(row)
        alternatives = [
            *(of_files(self.rows[key], how) for key, how in earlier),
            *(of_register(person, how, self.code) for how, person in found),
        ]
        alternatives.sort(key=lambda other: -other.likeness)
        row = replace(row, alternatives=tuple(alternatives[:MOST_ALIKE]))
        same = next((key for key, how in earlier if how is Likeness.SAME), None)
        person = self._person(row, found)
        if person is not None and same is None:
            return self._known(row, person)
        if row.doubt is not None:
            return replace(row, action=Action.DOUBTFUL)
        if same is not None:
            return self._duplicate(row, same)
        if not alternatives:
            return replace(row, enrols=True)
        return self._doubt(row, _why(row, alternatives[0]))

    def _person(self, row: PlannedRow, found: list[tuple[Likeness, Known]]) -> Known | None:
        """The listener this row surely means: told by date or badge, or the one this very file brought."""
        free = [(how, p) for how, p in found if p.enrolment is not None and p.person not in self.taken]
        for how, person in free:
            if how is Likeness.SAME:
                return person
        if any(how is Likeness.SAME for how, _ in found):
            return None
        # A date mended in the window, or one no sheet ever had: the same file still means the same listener.
        return next((p for _, p in free if p.person not in self.sure and _brought(row, p, mended=True)), None)

    def _earlier(self, row: PlannedRow) -> list[tuple[str, Likeness]]:
        return [(self.rows[key].of or key, how) for how, key in self.seen.alike(row.identity)]

    def _known(self, row: PlannedRow, person: Known) -> PlannedRow:
        if person.person in self.taken:
            return self._duplicate(row, self.taken[person.person])
        self.taken[person.person] = row.key
        self.people[row.key] = person
        return replace(
            row,
            action=Action.KNOWN,
            person=person.person,
            enrolment=person.enrolment,
            enrols=person.enrolment is None,
            doubt=None,
        )

    def _duplicate(self, row: PlannedRow, of: str) -> PlannedRow:
        return replace(row, action=Action.DUPLICATE, of=of, doubt=None)

    def _doubt(self, row: PlannedRow, code: str) -> PlannedRow:
        first = row.alternatives[0]
        facts = {
            "name": first.name.full, "birth_date": first.birth_date, "unit": first.unit or None,
            "where": first.where or None, "code": self.code,
        }  # fmt: skip
        doubt = replace(complaint_of(row, Field.FULL_NAME, code, facts), doubtful=True)
        return replace(
            row, action=Action.DOUBTFUL, doubt=doubt, complaints=(*row.complaints, doubt), enrols=False
        )

    def _decide(self, row: PlannedRow) -> PlannedRow:
        decision = self.decisions.get(row.key)
        if decision is None:
            return row
        word, _, key = decision.partition(":")
        fresh = replace(row, person=None, enrolment=None, of="", enrols=False)
        if word in {SKIP, NEW}:
            self._let_go(row)
            return replace(fresh, action=Action.SKIPPED if word == SKIP else Action.NEW, enrols=word == NEW)
        if word != SAME or row.action in {Action.KNOWN, Action.DUPLICATE}:
            if word == SAME:
                return row
            raise Rejected("intake-decision-unknown", row=row.key, decision=decision)
        chosen = next((a for a in row.alternatives if key in {"", a.key}), None)
        if chosen is None:
            raise Rejected("intake-decision-unknown", row=row.key, decision=decision)
        if chosen.person is None:
            return self._duplicate(fresh, chosen.key)
        return self._known(fresh, self.index.people[chosen.person])

    def _let_go(self, row: PlannedRow) -> None:
        self.people.pop(row.key, None)
        self.taken = {person: key for person, key in self.taken.items() if key != row.key}


def _brought(row: PlannedRow, person: Known, *, mended: bool = False) -> bool:
    """Whether this listener came from this very file under this name.

    ``mended`` asks that no date speaks against it: one that differs in a part was mended in the window, one
    that is quite another may be a namesake's.
    """
    born = person.identity.birth_date
    quite_another = (
        row.new.birth_date and born and born != row.new.birth_date and not slip(born, row.new.birth_date)
    )
    same_name = set(person.identity.names) & set(row.identity.names)
    return person.source == row.file and bool(same_name) and not (mended and quite_another)


def _why(row: PlannedRow, other: Alternative) -> str:
    """The code that says why the identity is unclear beside the likeliest alternative."""
    if other.likeness is Likeness.SAME:
        return "intake-returning"
    if search_key(row.name.full) != search_key(other.name.full):
        return "intake-near-name"
    if row.new.birth_date is not None and other.birth_date is not None:
        return "intake-near-date"
    return "intake-namesake"
