"""Marks in from a consolidated sheet: who and what each cell is, and one command for all that is sure."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Enrolment, Person, PersonName
from trainingdesk.db.store import Done, Store
from trainingdesk.domain.grading import Mark, read_mark
from trainingdesk.domain.names import FullName
from trainingdesk.domain.progress import Progress
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.cohorts import CohortRow, ListenerRow, cohort_by_code, listeners
from trainingdesk.services.gradebook import MarkWrite, SetMarks, grid
from trainingdesk.services.intake_columns import PlannedColumn, match_columns
from trainingdesk.services.intake_match import Parts, nearly, parts_of, shortened, unit_key
from trainingdesk.services.intake_rows import SKIP, Action, refuse_strays, row_key
from trainingdesk.services.programmes import DisciplineRow
from trainingdesk.services.sheet_memory import disciplines_remembered, fields_remembered
from trainingdesk.spreadsheets.complaints import Complaint, Skipped
from trainingdesk.spreadsheets.headers import Field
from trainingdesk.spreadsheets.marks import MarkCell, MarkLine, MarksSheet, read_marks
from trainingdesk.spreadsheets.reading import read

DONE, DOUBTS_REMAIN = 0, 3


@dataclass(frozen=True, slots=True)
class PlannedMark:
    """One cell of the sheet: the mark it will store, or what stands in the way.

    ``seen`` is the mark in the grade book; where it differs the cell is a conflict, stored only when
    accepted.
    """

    key: str
    ref: str
    discipline: DisciplineRow
    value: str
    mark: Mark | None
    seen: Mark | None = None
    accepted: bool = False

    @property
    def same(self) -> bool:
        """Whether the grade book has this mark already."""
        return self.mark == self.seen

    @property
    def conflict(self) -> bool:
        """Whether another mark stands in the grade book."""
        return self.seen is not None and not self.same

    @property
    def stores(self) -> bool:
        """Whether the cell will be written."""
        return not self.same and (self.accepted or not self.conflict)


@dataclass(frozen=True, slots=True)
class PlannedLine:
    """One person of the sheet: the listener meant, or those who could be, and the marks.

    ``key`` names the row in decisions (``enrolment:KEY`` of the listener meant, or ``skip``). ``action`` is
    KNOWN, DUPLICATE (the same listener with the same marks above), DOUBTFUL or SKIPPED.
    """

    key: str
    line: MarkLine
    action: Action
    listener: ListenerRow | None
    alternatives: tuple[ListenerRow, ...] = ()
    marks: tuple[PlannedMark, ...] = ()
    doubt: Complaint | None = None


@dataclass(frozen=True, slots=True)
class GradesPlan:
    """A sheet of marks against the grade book of a cohort: what is stored, and what waits for a person."""

    cohort: CohortRow
    columns: tuple[PlannedColumn, ...]
    lines: tuple[PlannedLine, ...]
    complaints: tuple[Complaint, ...]
    skipped: tuple[Skipped, ...]

    @property
    def writes(self) -> tuple[MarkWrite, ...]:
        """The cells to write, with what was seen there."""
        return tuple(
            MarkWrite(line.listener.enrolment, mark.discipline.id, mark.mark, mark.seen)
            for line in self.lines
            if line.listener is not None and line.action is Action.KNOWN
            for mark in line.marks
            if mark.stores
        )

    @property
    def conflicts(self) -> list[tuple[PlannedLine, PlannedMark]]:
        """Cells where another mark stands and the sheet's was not accepted."""
        return [
            (line, mark)
            for line in self.lines
            if line.action is Action.KNOWN
            for mark in line.marks
            if mark.conflict and not mark.accepted
        ]

    @property
    def doubts(self) -> list[Complaint]:
        """What waits for a person: rows, columns and names it is not clear whose they are."""
        return [complaint for complaint in self.complaints if complaint.doubtful]


def plan_grades(
    session: Session,
    cohort_code: str,
    sheets: Sequence[MarksSheet],
    *,
    decisions: Mapping[str, str] | None = None,
    columns: Mapping[tuple[str, int], str] | None = None,
    accept: Iterable[str] = (),
) -> GradesPlan:
    """Plan what the sheets of marks would store in the grade book of a cohort.

    ``decisions`` say by row key whose a row is; ``columns`` give by (fingerprint, column) the code of a
    discipline, over what was remembered; ``accept`` are keys of conflicting cells to be replaced.
    Raises ``Rejected`` cohort-unknown, intake-decision-unknown.
    """
    cohort = cohort_by_code(session, cohort_code)
    book = grid(session, cohort.id)
    standing = {
        (row.listener.enrolment, discipline.id): cell.mark
        for row in book.rows
        for discipline, cell in zip(book.disciplines, row.cells, strict=True)
        if cell is not None
    }
    roll = _Roll(session, cohort, dict(decisions or {}))
    planned_columns: list[PlannedColumn] = []
    lines: list[PlannedLine] = []
    complaints: list[Complaint] = []
    for sheet in sheets:
        found = match_columns(sheet, book.disciplines, disciplines_remembered(session), columns or {})
        planned_columns += found
        complaints += [
            *sheet.complaints,
            *(_unknown_column(sheet, each) for each in found if not each.settled),
        ]
        by_column = {each.column: each.discipline for each in found if each.discipline is not None}
        for line in sheet.lines:
            planned = roll.whose(line)
            marks, bad = _marks(line, planned.listener, by_column, standing, frozenset(accept))
            lines.append(replace(planned, marks=marks))
            complaints += bad
    lines = _told_apart(lines, roll.decisions)
    complaints += [line.doubt for line in lines if line.doubt is not None]
    skipped = tuple(each for sheet in sheets for each in sheet.skipped)
    return GradesPlan(cohort, tuple(planned_columns), tuple(lines), tuple(complaints), skipped)


def _unknown_column(sheet: MarksSheet, column: PlannedColumn) -> Complaint:
    facts = {"file": sheet.file, "sheet": sheet.sheet, "cell": column.ref, "value": column.heading}
    code = "marks-column-torn" if column.torn else "marks-column-unknown"
    return Complaint(
        sheet.file, sheet.sheet, column.ref, Field.OTHER, column.heading, code, facts, doubtful=True
    )


def _marks(
    line: MarkLine,
    listener: ListenerRow | None,
    disciplines: Mapping[int, DisciplineRow],
    standing: Mapping[tuple[int, int], Mark],
    accept: frozenset[str],
) -> tuple[tuple[PlannedMark, ...], list[Complaint]]:
    """The cells of one line, and complaints about those that hold no mark of their discipline."""
    marks: list[PlannedMark] = []
    bad: list[Complaint] = []
    for cell in line.marks:
        discipline = disciplines.get(cell.column)
        if discipline is None:
            continue
        try:
            mark = read_mark(cell.raw, discipline.form)
        except Rejected as refusal:
            bad.append(_bad_cell(line, cell, discipline, refusal))
            continue
        if mark is None:
            continue
        key = f"{line.file}|{line.sheet}|{cell.ref}"
        seen = standing.get((listener.enrolment, discipline.id)) if listener is not None else None
        marks.append(PlannedMark(key, cell.ref, discipline, cell.shown, mark, seen, accepted=key in accept))
    return tuple(marks), bad


def _bad_cell(line: MarkLine, cell: MarkCell, discipline: DisciplineRow, refusal: Rejected) -> Complaint:
    facts = {
        "file": line.file, "sheet": line.sheet, "cell": cell.ref, "discipline": discipline.short_uk,
        "name": line.text, **refusal.facts,
    }  # fmt: skip
    return Complaint(line.file, line.sheet, cell.ref, Field.OTHER, cell.shown, refusal.code, facts)


class _Roll:
    """The listeners of a cohort, to be found by full name, by surname and initials, or by badge."""

    def __init__(self, session: Session, cohort: CohortRow, decisions: dict[str, str]) -> None:
        self.decisions = decisions
        self._code = cohort.code
        self._listeners = {row.enrolment: row for row in listeners(session, cohort.id)}
        self._by_person = {row.person: row for row in self._listeners.values()}
        self._names: list[tuple[Parts, ListenerRow]] = []
        query = (
            select(PersonName)
            .join(Enrolment, Enrolment.person_id == PersonName.person_id)
            .where(Enrolment.cohort_id == cohort.id)
        )
        for name in session.scalars(query):
            parts = parts_of(FullName(name.surname, name.given, name.patronymic))
            self._names.append((parts, self._by_person[name.person_id]))
        badges = (
            select(Person.badge, Enrolment.id)
            .join(Enrolment, Enrolment.person_id == Person.id)
            .where(Enrolment.cohort_id == cohort.id, Person.badge != "")
        )
        self._badges = {badge: self._listeners[key] for badge, key in session.execute(badges)}
        self._met: Counter[str] = Counter()

    def whose(self, line: MarkLine) -> PlannedLine:
        """Whose a line is: one listener, several to ask about, or nobody."""
        key = row_key(line.file, line.sheet, line.row)
        self._met[key] += 1
        if self._met[key] > 1:
            key = f"{key}#{self._met[key]}"
        found = self._found(line)
        decision = self.decisions.get(key)
        if decision is not None:
            return self._decided(key, line, found, decision)
        if len(found) == 1:
            return PlannedLine(key, line, Action.KNOWN, found[0], found)
        if found:
            doubt = _row_doubt(line, "marks-listener-ambiguous", {"who": "; ".join(map(_told, found))})
        else:
            doubt = _row_doubt(line, "marks-listener-unknown", {"code": self._code})
        return PlannedLine(key, line, Action.DOUBTFUL, None, found or self._near(line), doubt=doubt)

    def _decided(
        self, key: str, line: MarkLine, found: tuple[ListenerRow, ...], decision: str
    ) -> PlannedLine:
        if decision == SKIP:
            return PlannedLine(key, line, Action.SKIPPED, None, found)
        word, _, number = decision.partition(":")
        listener = self._listeners.get(int(number)) if word == "enrolment" and number.isdigit() else None
        if listener is None:
            raise Rejected("intake-decision-unknown", row=key, decision=decision)
        return PlannedLine(key, line, Action.KNOWN, listener, found)

    def _found(self, line: MarkLine) -> tuple[ListenerRow, ...]:
        """Those the line may mean; whose unit agrees come first, which is help and no answer."""
        wanted = parts_of(line.name)
        named = {row.enrolment: row for parts, row in self._names if shortened(wanted, parts)}
        exact = {row.enrolment: row for parts, row in self._names if wanted == parts}
        badge = self._badges.get(line.badge) if line.badge else None
        if badge is not None and badge.enrolment in named:
            return (badge,)
        unit = unit_key(line.unit.name) if line.unit is not None else ""
        return tuple(sorted((exact or named).values(), key=lambda row: (unit_key(row.unit) != unit, row.no)))

    def _near(self, line: MarkLine) -> tuple[ListenerRow, ...]:
        """Those whose name is nearly what the line says; only ever to ask about."""
        wanted = parts_of(line.name)
        near = {row.enrolment: row for parts, row in self._names if nearly(wanted, parts)}
        return tuple(near.values())


def _told(row: ListenerRow) -> str:
    """A listener told from namesakes: full name, birth year, unit."""
    born = f", {row.birth_date.year}" if row.birth_date else ""
    unit = f" ({row.unit})" if row.unit else ""
    return f"{row.name.full}{born}{unit}"


def _row_doubt(line: MarkLine, code: str, facts: Mapping[str, object]) -> Complaint:
    told = {"file": line.file, "sheet": line.sheet, "cell": line.cell, "value": line.text, **facts}
    return Complaint(line.file, line.sheet, line.cell, Field.FULL_NAME, line.text, code, told, doubtful=True)


def _told_apart(lines: Sequence[PlannedLine], decisions: Mapping[str, str]) -> list[PlannedLine]:
    """Rows that fall on one listener: equal ones are duplicates, others wait for a person.

    A row somebody decided keeps its listener against rows nobody decided.
    """
    held: dict[int, PlannedLine] = {}
    clashing: set[int] = set()
    told = sorted(lines, key=lambda line: line.key not in decisions)
    settled: dict[str, PlannedLine] = {}
    for line in told:
        settled[line.key] = line
        if line.listener is None or line.action is not Action.KNOWN:
            continue
        first = held.setdefault(line.listener.enrolment, line)
        if first is line:
            continue
        if _values(first) == _values(line):
            settled[line.key] = replace(line, action=Action.DUPLICATE)
            continue
        settled[line.key] = _clash(line)
        if first.key not in decisions:
            clashing.add(line.listener.enrolment)
    for enrolment in clashing:
        settled[held[enrolment].key] = _clash(held[enrolment])
    return [settled[line.key] for line in lines]


def _values(line: PlannedLine) -> set[tuple[int, Mark | None]]:
    return {(mark.discipline.id, mark.mark) for mark in line.marks}


def _clash(line: PlannedLine) -> PlannedLine:
    name = line.listener.name.full if line.listener else line.line.text
    doubt = _row_doubt(line.line, "marks-rows-for-one", {"name": name})
    return replace(line, action=Action.DOUBTFUL, listener=None, doubt=doubt)


@dataclass(frozen=True, slots=True)
class GradesReport:
    """A headless import of marks: what was planned, and what was done.

    ``done`` is nothing in a dry run, and where no mark was to be stored.
    """

    plan: GradesPlan
    done: Done[int] | None
    dry_run: bool = False

    @property
    def exit_code(self) -> int:
        """0 when everything is settled, 3 when doubtful rows or differing marks wait for a person."""
        return DOUBTS_REMAIN if self.plan.doubts or self.plan.conflicts else DONE


def read_marks_files(
    store: Store, paths: Sequence[Path], progress: Progress | None = None
) -> tuple[MarksSheet, ...]:
    """Every list of marks in these files, by the columns remembered; refuses as ``reading.read`` does."""
    remembered = store.query(fields_remembered)
    sheets = read(list(dict.fromkeys(path.resolve() for path in paths)), progress)
    return tuple(found for sheet in sheets for found in read_marks(sheet, remembered))


def import_grades(store: Store, plan: GradesPlan, *, by: str) -> Done[int]:
    """Store the marks of a plan in one command; a cell changed since is refused, and then none is stored."""
    source = ", ".join(dict.fromkeys(line.line.file for line in plan.lines))
    return store.execute(SetMarks(plan.writes, source=source), by=by)


def grades_file(
    store: Store,
    path: Path,
    cohort: str,
    *,
    by: str,
    dry_run: bool = False,
    decisions: Mapping[str, str] | None = None,
    columns: Mapping[tuple[str, int], str] | None = None,
    accept: Iterable[str] = (),
    progress: Progress | None = None,
) -> GradesReport:
    """Read, plan and (unless ``dry_run``) store; refused when the file holds no marks (marks-nobody)."""
    sheets = read_marks_files(store, [path], progress)
    if not any(sheet.lines for sheet in sheets):
        raise Rejected("marks-nobody", file=path.name)
    accepted = frozenset(accept)
    plan = store.query(plan_grades, cohort, sheets, decisions=decisions, columns=columns, accept=accepted)
    refuse_strays(decisions or {}, (line.key for line in plan.lines))
    cells = {mark.key for line in plan.lines for mark in line.marks}
    refuse_strays(dict.fromkeys(accepted, "accept"), cells)
    done = import_grades(store, plan, by=by) if plan.writes and not dry_run else None
    return GradesReport(plan, done, dry_run)
