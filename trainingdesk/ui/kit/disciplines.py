"""The disciplines of a programme as a list typed into: its columns, what may stand in them, credits."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import Any

from trainingdesk.domain.grading import FormOfControl
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.programmes import DisciplineRow
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.editgrid import EditRows
from trainingdesk.ui.kit.rows import Column
from trainingdesk.words import number, tr

HOURS = ("lectures", "seminars", "practicals", "self_study", "control_hours")
TEXTS = ("code", "name_uk", "short_uk", "name_en", "short_en")
TENTHS, MOST_CREDITS, MOST_HOURS = 10, 60, 2000


def discipline_rows(store: Callable[[list[DisciplineRow]], object]) -> EditRows[DisciplineRow]:
    """Make the model; ``store`` takes all disciplines after each change, or raises ``Rejected``."""
    return EditRows(
        _columns(),
        lambda row: row.id,
        {
            **{key: _put_text(key) for key in TEXTS},
            "form": _put_form,
            **{key: _put_hours(key) for key in HOURS},
        },
        store,
        {"form": [words for words, *_ in forms_of_control()]},
    )


def credits_text(tenths: int | None) -> str:
    """Credits as they are typed: «7,5»; nothing where none are known."""
    return number(Decimal(tenths) / TENTHS) if tenths is not None else ""


def outcome_lines(outcomes: Sequence[tuple[str, str]]) -> tuple[str, str]:
    """Learning outcomes one a line, in Ukrainian and in English."""
    return "\n".join(uk for uk, _ in outcomes), "\n".join(en for _, en in outcomes)


def _columns() -> list[Column[DisciplineRow]]:
    made: list[Column[DisciplineRow]] = [
        rows.text("code", tr("Code"), lambda row: row.code, width=48),
        rows.text(
            "name_uk",
            tr("Discipline"),
            lambda row: row.name_uk,
            width=160,
            stretch=True,
            tip=lambda r: r.name_uk,
        ),
        rows.text("short_uk", tr("Short"), lambda row: row.short_uk, width=96),
        rows.text(
            "name_en",
            tr("In English"),
            lambda row: row.name_en,
            width=160,
            stretch=True,
            tip=lambda row: row.name_en,
        ),
        rows.text("short_en", tr("Short"), lambda row: row.short_en, width=72),
        rows.text("form", tr("Control"), _form_words, width=78),
    ]
    for key, title, tip in (
        ("lectures", tr("Lect."), tr("Lectures")),
        ("seminars", tr("Sem."), tr("Seminars")),
        ("practicals", tr("Pract."), tr("Practical classes")),
        ("self_study", tr("Self"), tr("Self-study")),
        ("control_hours", tr("Contr."), tr("Hours of control")),
        ("hours", tr("Total"), tr("All hours")),
    ):
        made.append(_hours(key, title, tip))
    return made


def _hours(key: str, title: str, tip: str) -> Column[DisciplineRow]:
    def value(row: DisciplineRow) -> int:
        return int(getattr(row, key))

    return rows.number(key, title, lambda row: str(value(row)), value, width=60, tip=lambda _row: tip)


def forms_of_control() -> list[tuple[str, FormOfControl, bool]]:
    """The forms of control as they are typed."""
    return [
        (tr("exam"), FormOfControl.POINTS, True),
        (tr("points"), FormOfControl.POINTS, False),
        (tr("pass/fail"), FormOfControl.PASS_FAIL, False),
    ]


def _form_words(row: DisciplineRow) -> str:
    return next(words for words, kind, exam in forms_of_control() if (kind, exam) == (row.form, row.exam))


def _put_text(key: str) -> Callable[[DisciplineRow, str], DisciplineRow]:
    def put(row: DisciplineRow, text: str) -> DisciplineRow:
        change: dict[str, Any] = {key: text}
        return replace(row, **change)

    return put


def _put_form(row: DisciplineRow, text: str) -> DisciplineRow:
    for words, kind, exam in forms_of_control():
        if text and words.startswith(text.casefold()):
            return replace(row, form=kind, exam=exam)
    raise Rejected("control-unknown", value=text, known=[words for words, *_ in forms_of_control()])


def _put_hours(key: str) -> Callable[[DisciplineRow, str], DisciplineRow]:
    def put(row: DisciplineRow, text: str) -> DisciplineRow:
        clean = text.replace("\N{NO-BREAK SPACE}", "") or "0"
        if not clean.isdecimal() or int(clean) > MOST_HOURS:
            raise Rejected("hours-unreadable", value=text, name=row.name_uk, most=MOST_HOURS)
        change: dict[str, Any] = {key: int(clean)}
        return replace(row, **change)

    return put


def credit_tenths(text: str) -> int | None:
    """Credits as typed, in tenths; an empty field means none are known."""
    if not text:
        return None
    try:
        value = Decimal(text.replace(",", ".")) * TENTHS
    except InvalidOperation:
        raise Rejected("credits-unreadable", value=text, most=MOST_CREDITS) from None
    if value != value.to_integral_value() or not 0 < value <= MOST_CREDITS * TENTHS:
        raise Rejected("credits-unreadable", value=text, most=MOST_CREDITS)
    return int(value)
