"""Marks in from a consolidated sheet: whose they are, of what, and what is never stored by itself."""

from pathlib import Path

import pytest

from tests.services.sheets_in import CODE, LVIV, SUMY, furnished, marks, people, take
from tests.spreadsheets import makers
from tests.tools import shared
from trainingdesk.db.store import Store
from trainingdesk.domain.grading import show_mark
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.cell_story import cell_history
from trainingdesk.services.cohorts import cohort_by_code, listeners
from trainingdesk.services.gradebook import MarkWrite, SetMarks, grid
from trainingdesk.services.history import last_operation
from trainingdesk.services.intake import intake_files
from trainingdesk.services.intake_columns import alike
from trainingdesk.services.intake_grades import GradesPlan, grades_file, import_grades, plan_grades
from trainingdesk.services.intake_report import grades_json, grades_text
from trainingdesk.services.intake_rows import Action
from trainingdesk.services.programmes import programme_of
from trainingdesk.services.sheet_memory import RememberDisciplines, disciplines_remembered
from trainingdesk.spreadsheets.marks import MarksSheet

HEADING = ("№", "Прізвище та ініціали", "Підрозділ", "Загальноправові", "Керування ТЗ", "Домедична")
LISTENERS = (
    ("Гнатюк Олена Іванівна", "капітан поліції", "12.03.1990", SUMY),
    ("Попович Роман Олександрович", "майор поліції", "19.06.1986", SUMY),
    ("Попович Руслан Орестович", "сержант поліції", "07.03.1980", LVIV),
    ("Мар’янчук Юрій Львович", "капрал поліції", "11.11.1991", SUMY),
)


@pytest.fixture
def desk(store: Store) -> Store:
    """A furnished desk with a cohort of four."""
    furnished(store)
    take(store, people("01.xlsx", *LISTENERS))
    return store


def planned(store: Store, *rows: tuple[object, ...], **choices: object) -> GradesPlan:
    """What a sheet under ``HEADING`` would do."""
    return store.query(plan_grades, CODE, sheet(*rows), **choices)  # type: ignore[arg-type]


def sheet(*rows: tuple[object, ...]) -> tuple[MarksSheet, ...]:
    """A sheet of marks under ``HEADING``, the first row in row 2."""
    return marks("10.xlsx", HEADING, *rows)


def written(plan: GradesPlan) -> list[tuple[str, str, str]]:
    """Surname, discipline and mark of each cell to be written."""
    return [
        (line.listener.surname, mark.discipline.short_uk, show_mark(mark.mark))
        for line in plan.lines
        if line.listener is not None and line.action is Action.KNOWN
        for mark in line.marks
        if mark.stores
    ]


def standing(store: Store) -> dict[str, list[str]]:
    """The grade book as shown, by surname."""
    book = store.query(grid, store.query(cohort_by_code, CODE).id)
    return {
        row.listener.name.short.replace("\N{NO-BREAK SPACE}", " "): [
            show_mark(cell.mark) if cell else "" for cell in row.cells
        ]
        for row in book.rows
    }


def test_marks_find_their_listener_by_initials_and_their_discipline_by_name(desk: Store) -> None:
    plan = planned(desk, (1, "Гнатюк О. І.", SUMY, 91, "83,5", "н/я"))
    assert written(plan) == [
        ("Гнатюк", "Загальноправові", "91"),
        ("Гнатюк", "Керування ТЗ", "83,5"),
        ("Гнатюк", "Домедична", "н/я"),
    ]
    assert plan.complaints == ()


@pytest.mark.parametrize(
    "name", ["Мар'янчук Ю.Л.", "МАРʼЯНЧУК Юрій", "Мар’янчук Юрій Львович", "Маp'янчук Ю. Л."]
)
def test_a_listener_is_found_in_any_spelling(desk: Store, name: str) -> None:
    assert written(planned(desk, (1, name, None, 77, None, None))) == [("Мар’янчук", "Загальноправові", "77")]


def test_ambiguous_initials_are_asked_about_even_where_the_unit_fits(desk: Store) -> None:
    plan = planned(desk, (1, "Попович Р. О.", LVIV, 91, 88, 70))
    (line,) = plan.lines
    assert (line.action, written(plan)) == (Action.DOUBTFUL, [])
    assert line.doubt is not None
    assert line.doubt.code == "marks-listener-ambiguous"
    assert [row.given for row in line.alternatives] == ["Руслан", "Роман"]
    decision = {line.key: f"enrolment:{line.alternatives[0].enrolment}"}
    assert len(written(planned(desk, (1, "Попович Р. О.", LVIV, 91, 88, 70), decisions=decision))) == 3
    skipped = planned(desk, (1, "Попович Р. О.", LVIV, 91, 88, 70), decisions={line.key: "skip"})
    assert (skipped.lines[0].action, skipped.doubts) == (Action.SKIPPED, [])


def test_a_full_name_tells_the_namesakes_in_initials_apart(desk: Store) -> None:
    plan = planned(desk, (1, "Попович Руслан Орестович", None, 91, None, None))
    assert [line.listener.given for line in plan.lines if line.listener] == ["Руслан"]


def test_somebody_who_is_not_in_the_cohort_is_complained_of(desk: Store) -> None:
    plan = planned(desk, (1, "Чужий Ф. Ф.", None, 91, None, None), (2, "Гнатик О. І.", None, 80, None, None))
    assert [doubt.code for doubt in plan.doubts] == ["marks-listener-unknown"] * 2
    assert [row.surname for row in plan.lines[1].alternatives] == ["Гнатюк"]
    assert written(plan) == []


def test_a_pass_word_in_a_discipline_of_points_is_a_complaint_and_nothing_is_stored(desk: Store) -> None:
    plan = planned(desk, (1, "Гнатюк О. І.", SUMY, 91, "зарах.", 101))
    assert written(plan) == [("Гнатюк", "Загальноправові", "91")]
    assert [(said.cell, said.value, said.code) for said in plan.complaints] == [
        ("E2", "зарах.", "mark-passed-in-points"),
        ("F2", "101", "mark-off-scale"),
    ]


def test_two_rows_of_one_listener_are_one_when_they_agree_and_a_question_when_not(desk: Store) -> None:
    row = (1, "Гнатюк О. І.", None, 91, None, None)
    plan = planned(desk, row, row)
    assert [line.action for line in plan.lines] == [Action.KNOWN, Action.DUPLICATE]
    assert len(written(plan)) == 1
    other = (2, "Гнатюк Олена Іванівна", None, 64, None, None)
    plan = planned(desk, row, other)
    assert [doubt.code for doubt in plan.doubts] == ["marks-rows-for-one"] * 2
    assert written(plan) == []
    enrolment = desk.query(listeners, plan.cohort.id)[0].enrolment
    decided = planned(desk, row, other, decisions={plan.lines[1].key: f"enrolment:{enrolment}"})
    assert written(decided) == [("Гнатюк", "Загальноправові", "64")]
    assert [line.action for line in decided.lines] == [Action.DOUBTFUL, Action.KNOWN]


def test_a_mark_that_stands_is_replaced_only_when_accepted(desk: Store) -> None:
    row = (1, "Гнатюк О. І.", None, 91, 88, None)
    assert import_grades(desk, planned(desk, row), by="тест").result == 2
    later = (1, "Гнатюк О. І.", None, 64, 88, 70)
    plan = planned(desk, later)
    assert [(mark.ref, show_mark(mark.seen), show_mark(mark.mark)) for _, mark in plan.conflicts] == [
        ("D2", "91", "64")
    ]
    import_grades(desk, plan, by="тест")
    assert standing(desk)["Гнатюк О. І."][:3] == ["91", "88", "70"]
    accepted = planned(desk, later, accept=[mark.key for _, mark in plan.conflicts])
    assert accepted.conflicts == []
    import_grades(desk, accepted, by="тест")
    assert standing(desk)["Гнатюк О. І."][:3] == ["64", "88", "70"]


def test_a_mark_typed_since_the_preview_refuses_the_whole_import(desk: Store) -> None:
    plan = planned(desk, (1, "Гнатюк О. І.", None, 91, 88, None))
    write = plan.writes[0]
    desk.execute(
        SetMarks((MarkWrite(write.enrolment, write.discipline, plan.writes[1].mark, None),)), by="тест"
    )
    with pytest.raises(Rejected) as refusal:
        import_grades(desk, plan, by="тест")
    assert refusal.value.code == "mark-changed-meanwhile"
    assert standing(desk)["Гнатюк О. І."][:2] == ["88", ""]


def test_marks_keep_the_file_they_came_from_and_go_back_in_one_step(desk: Store) -> None:
    plan = planned(desk, (1, "Гнатюк О. І.", None, 91, 88, None))
    done = import_grades(desk, plan, by="тест")
    (change,) = desk.query(cell_history, plan.writes[0].enrolment, plan.writes[0].discipline)
    assert (change.source, change.by, change.new) == ("10.xlsx", "тест", "91")
    desk.undo(done.operation, by="тест")
    assert standing(desk)["Гнатюк О. І."] == [""] * 5


def test_a_column_no_discipline_is_called_by_is_asked_about(desk: Store) -> None:
    sheets = marks(
        "10.xlsx", ("ПІБ", "Загальноправові", "Плавання"), ("Гнатюк О. І.", 91, 77), ("Попович Роман", 80, 70)
    )
    plan = desk.query(plan_grades, CODE, sheets)
    (doubt,) = plan.doubts
    assert (doubt.code, doubt.cell, doubt.value) == ("marks-column-unknown", "C1", "Плавання")
    look = plan.columns[1].fingerprint
    chosen = desk.query(plan_grades, CODE, sheets, columns={(look, 3): "FIR"})
    assert ("Гнатюк", "Вогнева", "77") in written(chosen)
    assert chosen.doubts == []
    desk.execute(RememberDisciplines(look, {3: ""}), by="тест")
    assert desk.query(disciplines_remembered) == {look: {3: ""}}
    left_out = desk.query(plan_grades, CODE, sheets)
    assert left_out.doubts == []
    assert {discipline for _, discipline, _ in written(left_out)} == {"Загальноправові"}


@pytest.mark.parametrize(
    ("heading", "code"),
    [
        ("Вогнева підготовка", "FIR"), ("вогн. підг.", "FIR"), ("Домед. підготовка", "MED"), ("ТСП", "TAC"),
        ("Навички керування автомобілем", "DRV"), ("Загальноправові дисципл.", "LAW"),
        ("Тактико-спеціальна", "TAC"), ("Firearms", "FIR"),
    ],
)  # fmt: skip
def test_a_heading_is_likest_to_its_own_discipline(desk: Store, heading: str, code: str) -> None:
    disciplines = desk.query(programme_of, desk.query(cohort_by_code, CODE).id).disciplines
    assert max(disciplines, key=lambda discipline: alike(heading, discipline)).code == code
    assert max(alike(heading, discipline) for discipline in disciplines) >= 0.6


def test_a_heading_every_discipline_could_bear_is_nobodys(desk: Store) -> None:
    sheets = marks(
        "10.xlsx", ("ПІБ", "Підготовка", "Домедична"), ("Гнатюк О. І.", 91, 77), ("Попович Роман", 80, 70)
    )
    plan = desk.query(plan_grades, CODE, sheets)
    assert [column.discipline and column.discipline.code for column in plan.columns] == [None, "MED"]


def test_two_columns_under_one_discipline_are_told_so(desk: Store) -> None:
    plan = desk.query(
        plan_grades, CODE, marks("10.xlsx", ("ПІБ", "Домедична", "Домедична"), ("Гнатюк О. І.", 91, 77))
    )
    assert [(each.code, each.cell) for each in plan.doubts] == [
        ("marks-column-torn", "B1"), ("marks-column-torn", "C1"),
    ]  # fmt: skip
    assert written(plan) == []


def test_an_answer_to_a_cell_or_row_that_is_not_there_is_refused(desk: Store, tmp_path: Path) -> None:
    path = makers.xlsx(tmp_path / "10.xlsx", (HEADING, (1, "Гнатюк О. І.", SUMY, 91, 80, 80)))
    for told in ({"accept": ["10.xlsx|Аркуш1|Z9"]}, {"decisions": {"10.xlsx|Аркуш1|99": "skip"}}):
        with pytest.raises(Rejected) as refusal:
            grades_file(desk, path, CODE, by="тест", **told)
        assert refusal.value.code == "decision-stray"
    assert standing(desk)["Гнатюк О. І."] == [""] * 5


def test_a_file_goes_in_with_one_call_and_ends_with_three_while_doubts_remain(
    desk: Store, tmp_path: Path
) -> None:
    rows = (HEADING, (1, "Гнатюк О. І.", SUMY, 91, "зарах.", 80), (2, "Попович Р. О.", SUMY, 70, 71, 72))
    path = makers.xlsx(tmp_path / "10.xlsx", rows)
    dry = grades_file(desk, path, CODE, by="тест", dry_run=True)
    assert standing(desk)["Гнатюк О. І."] == [""] * 5
    report = grades_file(desk, path, CODE, by="тест")
    assert (dry.exit_code, report.exit_code) == (3, 3)
    told = grades_json(report)
    assert (told["stored"], told["listeners"], grades_json(dry)["stored"]) == (2, 1, 2)
    assert [each["code"] for each in told["doubtful"]] == ["marks-listener-ambiguous"]
    assert [each["code"] for each in told["complaints"]] == ["mark-passed-in-points"]
    assert any("10.xlsx, Аркуш1, E2" in line for line in grades_text(report))
    again = grades_json(grades_file(desk, path, CODE, by="тест"))
    assert (again["stored"], again["same"], again["dry_run"], again["operation"]) == (0, 2, False, None)
    assert desk.query(last_operation) == told["operation"]


def test_a_file_without_marks_is_refused(desk: Store, tmp_path: Path) -> None:
    path = makers.xlsx(tmp_path / "01.xlsx", makers.PEOPLE)
    with pytest.raises(Rejected) as refusal:
        grades_file(desk, path, CODE, by="тест")
    assert refusal.value.code == "marks-nobody"


def test_the_consolidated_sheet_an_office_really_keeps(any_store: Store) -> None:
    folder = shared("data/incoming")
    furnished(any_store)
    intake_files(any_store, sorted(folder.glob("0*")), CODE, by="тест")
    (path,) = folder.glob("10-*")
    report = grades_file(any_store, path, CODE, by="тест")
    told = grades_json(report)
    assert (report.exit_code, told["listeners"], told["stored"]) == (3, 82, 82 * 5 - 3)
    assert [(each["code"], each["value"]) for each in told["doubtful"]] == [
        ("marks-listener-ambiguous", "Попович Р. О.")
    ] * 2
    assert [each["code"] for each in told["complaints"]] == ["mark-passed-in-points"] * 3
    first, second = told["doubtful"]
    decisions = {
        first["row"]: first["alternatives"][0]["key"],
        second["row"]: second["alternatives"][0]["key"],
    }
    settled = grades_file(any_store, path, CODE, by="тест", decisions=decisions)
    assert (settled.exit_code, grades_json(settled)["stored"]) == (0, 10)
