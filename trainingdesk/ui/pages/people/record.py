"""What the office did with a person: courses with marks and verdict, certificates, the latest changes."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from trainingdesk.deeds import told
from trainingdesk.domain.enrolment import GRADUATED, LEFT, state_word
from trainingdesk.services.history import OperationRow
from trainingdesk.services.person_record import Course, Held
from trainingdesk.ui.kit.buttons import Link
from trainingdesk.ui.kit.drawer import Section
from trainingdesk.ui.kit.labels import caption
from trainingdesk.ui.kit.paint import DONE, PLAIN, QUIET, REFUSED_STATE, Look
from trainingdesk.words import date, language, tr

Go = Callable[[str, int | None, Any], object]
MARK_BREAK = " · "


def courses_part(
    courses: tuple[Course, ...], sex: str | None, enrol: Callable[[], object], go: Go
) -> QWidget:
    """Each cohort with state, marks and verdict; a press opens the grades."""
    section = Section(tr("Courses"), str(len(courses)) if courses else "")
    for course in courses:
        _course(section, course, sex, go)
    return section.add(_link(tr("Add to a cohort…"), enrol))


def _course(section: Section, course: Course, sex: str | None, go: Go) -> None:
    state = state_word(language(), course.state, sex)
    look = REFUSED_STATE if course.state == LEFT else DONE if course.state == GRADUATED else PLAIN
    section.line(
        course.code,
        course.title,
        state,
        look=look,
        act=lambda: go("gradebook", course.cohort, course.enrolment),
    )
    if course.state == LEFT:
        left = date(course.left_on) if course.left_on else ""
        section.add(caption(MARK_BREAK.join(part for part in (left, course.left_ground) if part), wrap=True))
        return
    marks = MARK_BREAK.join(f"{name} {mark or '—'}" for _, name, mark in course.marks)
    section.add(caption(marks, wrap=True))
    if course.state != GRADUATED:
        lacking = len(course.verdict.lacking)
        said = tr("may graduate") if course.verdict.ready else tr("may not graduate: %n reasons", lacking)
        section.add(caption(said, tone="grn" if course.verdict.ready else "amb", wrap=True))


def certificates_part(held: tuple[Held, ...], go: Go) -> list[QWidget]:
    """Each certificate with its date and standing; a press opens it. Nothing where there is none."""
    if not held:
        return []
    section = Section(tr("Certificates"), str(len(held)))
    for each in held:
        section.line(
            "",
            each.number,
            date(each.issued_on),
            act=_opens(go, each),
        )
        said, look = _standing(each)
        section.add(
            caption(f"{tr('cohort {code}').format(code=each.code)} · {said}", tone=look.tone, wrap=True)
        )
    return [section]


def _opens(go: Go, each: Held) -> Callable[[], object]:
    return lambda: go("graduation", each.cohort, each.enrolment)


def _standing(each: Held) -> tuple[str, Look]:
    if each.voided:
        return tr("void: {reason}").format(reason=each.void_reason), REFUSED_STATE
    if each.handed:
        return tr("handed out"), QUIET
    return (tr("printed"), QUIET) if each.printed else (tr("issued, not yet printed"), QUIET)


def history_part(person: int, history: tuple[OperationRow, ...], go: Go) -> QWidget:
    """The latest changes; the rest stands on the history page."""
    section = Section(tr("History of the record"))
    for row in history:
        section.line(date(row.at.astimezone().date()), told(row.command, row.touched), look=QUIET)
    return section.add(
        _link(tr("All changes of the record"), lambda: go("history", None, ("person", person)))
    )


def _link(text: str, act: Callable[[], object]) -> Link:
    made = Link(text, step="caption")
    made.clicked.connect(lambda _checked=False: act())
    return made
