"""The drawer of the grade page: verdict, what is missing and its mending, attempts, history, spread."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QWidget

from trainingdesk.domain.grading import HIGHEST, Mark, show_mark
from trainingdesk.domain.graduation import DATES, ENROLLED, PRESENT, SEX, WAIVABLE, Requirement, State
from trainingdesk.domain.ranks import RANK_BY_CODE
from trainingdesk.services.cell_story import CellChange
from trainingdesk.services.gradebook import AttemptRow
from trainingdesk.services.graduation import JudgedBook, JudgedRow
from trainingdesk.services.programmes import DisciplineRow
from trainingdesk.ui.kit.bars import Bar, Bars
from trainingdesk.ui.kit.drawer import Section, Verdict, facts
from trainingdesk.ui.kit.labels import caption
from trainingdesk.ui.kit.paint import (
    DONE,
    EYE,
    EYE_STATE,
    QUIET,
    REFUSED,
    REFUSED_STATE,
    WAITING,
    Look,
)
from trainingdesk.ui.pages.gradebook.heads import control_of, short_of
from trainingdesk.ui.pages.gradebook.standing import (
    CERTIFIED,
    LEFT,
    TENTHS,
    Eye,
    Kind,
    average,
    awaited,
    eye_of,
    grade_word,
    kind_of,
    mean,
    word,
)
from trainingdesk.words import date, language, moment, number, sentence, tr

CHANGES_SHOWN = 12
BIN = 5
STRONG = Look(weight=600)
FAILED = Look("red", weight=600)


@dataclass(frozen=True, slots=True)
class Links:
    """Where the drawer leads: each mends what a line says is missing."""

    cell: Callable[[int, int], object]
    person: Callable[[int], object]
    cohort: Callable[[], object]
    orders: Callable[[], object]
    lift: Callable[[], object]
    drop_exception: Callable[[], object]
    date_attempt: Callable[[AttemptRow], object]
    spread: Callable[[frozenset[int]], object]


def who(row: JudgedRow) -> QWidget:
    """Name, rank and year, unit and group."""
    listener = row.listener
    rank = RANK_BY_CODE.get(listener.rank or "")
    title = "" if rank is None else rank.uk if language() == "uk" else rank.en
    born = tr("born {year}").format(year=listener.birth_date.year) if listener.birth_date else ""
    group = tr("group {name}").format(name=listener.group) if listener.group else ""
    return facts(
        f"{listener.given} {listener.patronymic}".strip(),
        " · ".join(filter(None, (title, born))),
        " · ".join(filter(None, (listener.unit, group))),
    )


def verdict(row: JudgedRow, book: JudgedBook) -> Verdict:
    """The answer to «is he admitted?», with what stands behind it."""
    points = average(row.cells)
    told = tr("average {points}").format(points=number(points, 1)) if points is not None else ""
    match kind_of(row, book.profile):
        case Kind.LEFT:
            when = row.listener.left_on
            return Verdict(_capital(word(row, "left")), LEFT, date(when) if when else "")
        case Kind.CERTIFIED:
            return Verdict(tr("Holds a certificate"), CERTIFIED, row.certificate.rpartition("/")[2])
        case Kind.REFUSED:
            reasons = len(row.verdict.lacking)
            return Verdict(_capital(word(row, "not-admitted")), REFUSED, tr("%n reasons", n=reasons))
        case Kind.WAITING:
            return Verdict(
                _capital(word(row, "not-yet")), WAITING, tr("waiting for %n marks", n=awaited(row))
            )
        case Kind.EYE if row.verdict.lacking:
            return Verdict(_capital(word(row, "not-yet")), EYE, tr("waiting for %n marks", n=awaited(row)))
        case Kind.EYE:
            return Verdict(_capital(word(row, "admitted")), EYE, tr("to check"))
        case Kind.READY:
            return Verdict(_capital(word(row, "admitted")), DONE, told)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def missing(row: JudgedRow, book: JudgedBook, links: Links) -> Section | None:
    """What is missing, what needs an eye and which conditions were lifted, each with what mends it."""
    shown = [each for each in row.verdict.requirements if each.state is not State.MET]
    eyes = [
        (discipline, eye)
        for discipline, cell in zip(book.disciplines, row.cells, strict=True)
        for eye in (eye_of(cell, book.profile),)
        if eye is not None and not row.certificate
    ]
    if not shown and not eyes:
        return None
    section = Section(tr("What is missing"))
    order = {State.FAILED: 0, State.MISSING: 1, State.EXCEPTED: 2}
    names = {each.id: short_of(each) for each in book.disciplines}
    for each in sorted(shown, key=lambda each: (order[each.state], each.discipline is not None)):
        text, act = _mending(each, row, links)
        section.cause(_in_words(each, names), "", text, act, look=_cause_look(each))
        if each.state is State.MISSING and each.key in WAIVABLE:
            section.cause(
                tr("An order may lift this condition."), "", tr("Exception…"), links.lift, look=QUIET
            )
    for discipline, eye in eyes:
        section.cause(
            f"{short_of(discipline)}: {_eye_words(eye)}",
            "",
            tr("Go to the cell"),
            _to_cell(links, row, discipline.id),
            look=EYE_STATE,
        )
    return section


def _in_words(requirement: Requirement, names: Mapping[int, str]) -> str:
    """What is missing, the discipline named in the interface's language."""
    if requirement.discipline is None:
        return sentence(requirement)
    named = {**requirement.facts, "discipline": names.get(requirement.discipline, "")}
    return sentence(replace(requirement, facts=named))


def _to_cell(links: Links, row: JudgedRow, discipline: int) -> Callable[[], object]:
    return lambda: links.cell(row.enrolment, discipline)


def _cause_look(requirement: Requirement) -> Look:
    if requirement.state is State.EXCEPTED:
        return Look("ink", "stamp", "amb", 600)
    awaiting = requirement.state is State.MISSING and requirement.discipline is not None
    return WAITING if awaiting else REFUSED_STATE


def _mending(
    requirement: Requirement, row: JudgedRow, links: Links
) -> tuple[str, Callable[[], object] | None]:
    """The link that mends a requirement, and what it does."""
    discipline = requirement.discipline
    if discipline is not None:
        return tr("Go to the cell"), _to_cell(links, row, discipline)
    if requirement.state is State.EXCEPTED:
        return tr("Take the exception back"), links.drop_exception
    match requirement.key:
        case str(key) if key == ENROLLED:
            return tr("Open the orders"), links.orders
        case str(key) if key == DATES:
            return tr("Set the dates of the cohort"), links.cohort
        case str(key) if key in {SEX, PRESENT}:
            return tr("Open the person’s card"), lambda: links.person(row.listener.person)
    return tr("Open the cohort"), links.cohort


def _eye_words(eye: Eye) -> str:
    if eye is Eye.ROUNDED_UP:
        return tr("rounding lifts the grade, compare with the paper.")
    return tr("the retake has no date.")


def tries(
    discipline: DisciplineRow, rows: Sequence[AttemptRow], book: JudgedBook, row: JudgedRow, links: Links
) -> Section:
    """The attempts at the discipline of the active cell; a decimal is shown as entered and as rounded."""
    least = min((band.low for band in book.profile.bands if band.passed), default=HIGHEST)
    title = tr("Attempts · {discipline}").format(discipline=short_of(discipline))
    section = Section(title, tr("pass from {points}").format(points=least))
    whole = (discipline.name_en if language() == "en" else "") or discipline.name_uk
    section.add(caption(f"{whole} · {control_of(discipline)}", wrap=True))
    if not rows:
        section.add(caption(tr("No attempt yet: type the mark in the cell."), wrap=True))
    for each in rows:
        held = date(each.held_on) if each.held_on else tr("set the date…")
        told = grade_word(each.grade.national, row.listener.sex)
        letter = f", {each.grade.ects}" if each.grade.ects else ""
        section.line(
            f"{each.number}  {held}",
            told + letter,
            _as_entered(each.mark),
            look=STRONG if each.grade.passed else FAILED,
            act=_dating(links, each),
        )
    return section


def _dating(links: Links, attempt: AttemptRow) -> Callable[[], object]:
    return lambda: links.date_attempt(attempt)


def _as_entered(mark: Mark) -> str:
    """«87,5 → 88» where points were rounded, else the mark itself."""
    text = show_mark(mark, comma="," if language() == "uk" else ".")
    if mark.tenths is None or mark.tenths % TENTHS == 0:
        return text
    return f"{text} → {mark.points}"


def history(changes: Sequence[CellChange]) -> Section:
    """Who changed the cell, when, from where, old → new; the newest first."""
    section = Section(tr("History of the cell"), "F6")
    if not changes:
        section.add(caption(tr("Nobody has changed this cell yet."), wrap=True))
    for each in changes[:CHANGES_SHOWN]:
        day, _, hour = moment(each.at).partition(" ")
        whence = _whence(each.source)
        section.line(
            f"{day[:5]}, {hour}",
            ", ".join(filter(None, (each.by, whence))),
            f"{each.old or '—'} → {each.new or '—'}",
        )
    if len(changes) > CHANGES_SHOWN:
        section.add(caption(tr("and %n earlier changes", n=len(changes) - CHANGES_SHOWN)))
    return section


def _whence(source: str) -> str:
    """Where a mark came from, in words; a file goes by its name, typing without saying."""
    known = {
        "typed": "",
        "paste": tr("pasted"),
        "fill": tr("filled"),
        "clear": tr("cleared"),
        "sample": tr("sample"),
        "undo": tr("taken back"),
    }
    return known.get(source, source)


def spread(discipline: DisciplineRow, nth: int, book: JudgedBook, row: JudgedRow, links: Links) -> Section:
    """The spread of points in a discipline, this person's bar in gold; a bar opens its listeners."""
    points: dict[int, int] = {}
    for line in book.rows:
        cell = line.cells[nth]
        if cell is not None and cell.mark.points is not None and line.listener.state != "left":
            points[line.enrolment] = cell.mark.points
    tenths = [
        cell.mark.tenths
        for line in book.rows
        for cell in (line.cells[nth],)
        if line.enrolment in points and cell is not None and cell.mark.tenths is not None
    ]
    section = Section(tr("Spread · {discipline}").format(discipline=short_of(discipline)), _told(tenths))
    if not points:
        section.add(caption(tr("No points yet.")))
        return section
    first = min(points.values()) // BIN * BIN
    last = max(points.values()) // BIN * BIN
    starts = range(first, last + 1, BIN)
    within = [
        frozenset(key for key, each in points.items() if start <= each < start + BIN) for start in starts
    ]
    bars = Bars(tr("Spread of points"))
    bars.set_bars(
        [
            Bar(str(start), len(keys), row.enrolment in keys)
            for start, keys in zip(starts, within, strict=True)
        ]
    )
    bars.picked.connect(lambda place: links.spread(within[min(max(place, 0), len(within) - 1)]))
    return section.add(bars)


def _told(tenths: list[int]) -> str:
    points = mean(tenths)
    count = tr("%n marks", n=len(tenths))
    return count if points is None else f"{count}, {tr('average {points}').format(points=number(points, 1))}"
