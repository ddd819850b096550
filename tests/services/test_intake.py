"""People in from sheets: stored whole or not at all, taken back in one step, on both databases."""

import datetime as dt
import json
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tests.services.sheets_in import CODE, LVIV, SUMY, furnished, people, plan, take, together
from tests.spreadsheets import makers
from tests.tools import shared
from trainingdesk.db.models import Cohort, Enrolment, Person, PersonName, PersonStanding, StudyGroup, Unit
from trainingdesk.db.store import Store
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.cohort_changes import AddCohort
from trainingdesk.services.cohorts import cohort_by_code, groups, listeners
from trainingdesk.services.history import last_operation
from trainingdesk.services.intake import intake_files, take_in
from trainingdesk.services.intake_report import intake_json, intake_text
from trainingdesk.services.intake_rows import Action
from trainingdesk.services.people import people as register
from trainingdesk.services.people import person_card
from trainingdesk.services.sheet_memory import RememberFields, fields_remembered
from trainingdesk.spreadsheets.headers import Field

OLENA = ("Гнатюк Олена Іванівна", "капітан поліції", "12.03.1990", SUMY, "0661234567", "77001", "1 взвод")
IVAN = ("Петренко Іван Львович", "майор поліції", "01.02.1985", LVIV, None, None, "2 взвод", "резерв")
TABLES = (Cohort, Enrolment, Person, PersonName, PersonStanding, StudyGroup, Unit)


@pytest.fixture
def desk(any_store: Store) -> Store:
    """A furnished desk with nobody in it, on each database in turn."""
    return furnished(any_store)


def counted(session: Session) -> list[int]:
    """How many rows each table has."""
    return [session.scalar(select(func.count()).select_from(table)) or 0 for table in TABLES]


def everything(session: Session) -> list[tuple[object, ...]]:
    """Every row of every table an intake writes, keys included and versions left out."""
    return [
        (table.__tablename__, *(row[name] for name in row if name != "version"))
        for table in TABLES
        for row in session.execute(select(table.__table__).order_by(table.__table__.c.id)).mappings()
    ]


def test_an_intake_opens_the_cohort_with_groups_and_no_dates(desk: Store) -> None:
    result = take(desk, people("01-сумська.xlsx", OLENA, IVAN, hidden=[3])).result
    assert (result.opened, result.stored, result.people, result.code) == (True, 2, 2, CODE)
    cohort = desk.query(cohort_by_code, CODE)
    assert (cohort.starts, cohort.ends, cohort.listeners) == (None, None, 2)
    assert [row.name for row in desk.query(groups, cohort.id)] == ["1 взвод", "2 взвод"]
    olena, ivan = desk.query(listeners, cohort.id)
    assert (olena.name.full, olena.rank, olena.unit, olena.oblast, olena.state, olena.source) == (
        "Гнатюк Олена Іванівна", "captain", SUMY, "Сумська", "expected", "01-сумська.xlsx",
    )  # fmt: skip
    assert (ivan.reserve, ivan.hidden_in_sheet, ivan.group) == ("резерв", True, "2 взвод")


def test_undo_takes_all_away_and_redo_brings_the_same_keys_back(desk: Store) -> None:
    empty = desk.query(everything)
    done = take(desk, people("а.xlsx", OLENA, IVAN))
    stored = desk.query(everything)
    back = desk.undo(done.operation, by="тест")
    assert desk.query(everything) == empty
    desk.undo(back.operation, by="тест")
    assert desk.query(everything) == stored


def test_a_second_intake_changes_not_one_row(desk: Store) -> None:
    sheets = people("а.xlsx", OLENA, IVAN)
    take(desk, sheets)
    stored = desk.query(everything)
    done = take(desk, sheets)
    assert (done.result.stored, done.result.people, done.undo) == (0, 0, False)
    assert desk.query(everything) == stored


def test_an_intake_into_a_known_cohort_keeps_its_dates(desk: Store) -> None:
    desk.execute(AddCohort(CODE, starts=dt.date(2020, 11, 23), ends=dt.date(2021, 2, 6)), by="тест")
    assert not take(desk, people("а.xlsx", OLENA), "2020–11").result.opened
    assert desk.query(cohort_by_code, CODE).starts == dt.date(2020, 11, 23)


def test_what_changed_since_the_preview_is_refused_whole(desk: Store) -> None:
    shown = take_in(plan(desk, people("а.xlsx", OLENA, IVAN)))
    take(desk, people("б.xlsx", IVAN))
    before = desk.query(everything)
    with pytest.raises(Rejected) as refusal:
        desk.execute(shown, by="тест")
    assert refusal.value.code == "intake-changed-meanwhile"
    assert desk.query(everything) == before


def test_a_refusal_in_the_middle_leaves_nothing_by_halves(
    desk: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = desk.query(counted)
    planned = plan(desk, people("а.xlsx", OLENA, IVAN))
    calls: list[str] = []

    def fail_on_the_second(*_args: object, **_kw: object) -> int:
        calls.append("enrol")
        if len(calls) > 1:
            raise Rejected("desk-busy")
        return 1

    monkeypatch.setattr("trainingdesk.services.intake.enrol", fail_on_the_second)
    with pytest.raises(Rejected):
        desk.execute(take_in(planned), by="тест")
    assert len(calls) == 2
    assert desk.query(counted) == before


def test_doubtful_rows_leave_no_trace_while_the_sure_ones_are_stored(desk: Store) -> None:
    sheets = people("а.xlsx", OLENA, ("Гнатюк О. І.", "майор поліції", None, LVIV), IVAN)
    assert take(desk, sheets).result.stored == 2
    assert [row.surname for row in desk.query(register)] == ["Гнатюк", "Петренко"]


def test_no_cohort_is_opened_for_nobody(desk: Store) -> None:
    before = desk.query(counted)
    done = take(desk, people("а.xlsx", ("Гнатюк О. І.", "майор поліції", None, LVIV)))
    assert (done.result.cohort, done.result.opened) == (None, False)
    assert desk.query(counted) == before


def test_who_returns_is_enrolled_and_not_doubled(desk: Store) -> None:
    take(desk, people("а.xlsx", OLENA), "2019-05")
    sheets = people("б.xlsx", OLENA)
    (row,) = plan(desk, sheets).rows
    result = take(desk, sheets, decisions={row.key: "same"}).result
    assert (result.stored, result.people) == (1, 0)
    assert len(desk.query(register)) == 1


def test_an_accepted_rank_holds_from_its_date(desk: Store) -> None:
    take(desk, people("а.xlsx", OLENA))
    later = people("б.xlsx", ("Гнатюк Олена Іванівна", "майор поліції", "12.03.1990", SUMY))
    (row,) = plan(desk, later).rows
    take(desk, later, accept_changes={row.key: dt.date(2021, 1, 4)})
    (person,) = desk.query(register)
    first, second = desk.query(person_card, person.id).standings
    assert (first.rank, second.rank, second.since, second.unit) == (
        "captain", "major", dt.date(2021, 1, 4), None,
    )  # fmt: skip


def test_empty_fields_are_filled_without_a_date(desk: Store) -> None:
    take(desk, people("а.xlsx", ("Гнатюк Олена Іванівна", None, "12.03.1990", None)))
    take(desk, people("а.xlsx", OLENA))
    (person,) = desk.query(register, "77001")
    assert (person.rank, person.unit, person.phone) == ("captain", SUMY, "+380661234567")
    (standing,) = desk.query(person_card, person.id).standings
    assert standing.since is None


def test_a_former_surname_in_brackets_finds_the_person_too(desk: Store) -> None:
    take(desk, people("а.xlsx", ("Коваль (Гнатюк) Олена Іванівна", "капітан поліції", "12.03.1990", SUMY)))
    (person,) = desk.query(register, "гнатюк")
    assert person.surname == "Коваль"
    assert [row.name.surname for row in desk.query(person_card, person.id).names] == ["Гнатюк", "Коваль"]


def test_files_are_read_planned_and_stored_in_one_call(desk: Store, tmp_path: Path) -> None:
    files = [
        makers.xlsx(tmp_path / "01.xlsx", makers.PEOPLE),
        makers.text(tmp_path / "02.csv", (("ПІБ", "Звання", "Дата народження"), OLENA[:3])),
    ]
    before = desk.query(counted)
    dry = intake_files(desk, files, CODE, by="тест", dry_run=True)
    assert desk.query(counted) == before
    real = intake_files(desk, files, CODE, by="тест")
    assert (dry.exit_code, real.exit_code) == (0, 0)
    told, done = intake_json(dry), intake_json(real)
    assert (told.pop("dry_run"), done.pop("dry_run")) == (True, False)
    assert (told.pop("operation"), done.pop("operation") is None) == (None, False)
    assert told == done
    assert done["stored"] == 4


def test_a_doubtful_row_ends_with_three_and_says_where_and_why(desk: Store, tmp_path: Path) -> None:
    rows = (("ПІБ", "Звання", "Дата народження"), ("Гнатюк О. І.", "капітан поліції", "12.03.1990"), IVAN[:3])
    report = intake_files(desk, [makers.xlsx(tmp_path / "01.xlsx", rows)], CODE, by="тест")
    told = intake_json(report)
    assert (report.exit_code, told["stored"]) == (3, 1)
    (doubt,) = told["doubtful"]
    assert {key: doubt[key] for key in ("file", "sheet", "cell", "value", "code")} == {
        "file": "01.xlsx", "sheet": "Аркуш1", "cell": "A2", "value": "Гнатюк О. І.",
        "code": "name-initials-only",
    }  # fmt: skip
    assert doubt["sentence"]
    assert json.loads(json.dumps(told)) == told
    assert any("01.xlsx, Аркуш1, A2" in line for line in intake_text(report))


def test_a_file_without_people_beside_one_with_people_is_doubtful(desk: Store, tmp_path: Path) -> None:
    files = [
        makers.xlsx(tmp_path / "01.xlsx", makers.PEOPLE),
        makers.xlsx(tmp_path / "02.xlsx", (("Марка", "Пробіг"), ("Renault", 12))),
    ]
    report = intake_files(desk, files, CODE, by="тест")
    assert report.exit_code == 3
    assert [each["code"] for each in intake_json(report)["doubtful"]] == ["sheet-no-people"]


def test_files_without_anybody_are_refused(desk: Store, tmp_path: Path) -> None:
    before = desk.query(counted)
    cars = makers.xlsx(tmp_path / "11.xlsx", (("Марка", "Пробіг"), ("Renault", 12)))
    with pytest.raises(Rejected) as refusal:
        intake_files(desk, [cars], CODE, by="тест")
    assert refusal.value.code == "intake-nobody"
    assert desk.query(counted) == before


def test_a_decision_about_a_row_that_is_not_there_is_refused(desk: Store, tmp_path: Path) -> None:
    sheet = makers.xlsx(tmp_path / "12.xlsx", makers.PEOPLE)
    with pytest.raises(Rejected) as refusal:
        intake_files(desk, [sheet], CODE, by="тест", decisions={"12.xlsx|Аркуш1|99": "skip"})
    assert refusal.value.code == "decision-stray"


def test_a_heading_with_nobody_below_it_is_refused(desk: Store, tmp_path: Path) -> None:
    with pytest.raises(Rejected) as refusal:
        intake_files(desk, [makers.xlsx(tmp_path / "12.xlsx", makers.PEOPLE[:1])], CODE, by="тест")
    assert refusal.value.code == "intake-nobody"


def test_a_list_of_unreadable_names_is_doubtful_row_by_row_and_opens_no_cohort(
    desk: Store, tmp_path: Path
) -> None:
    before = desk.query(counted)
    sheet = makers.xlsx(
        tmp_path / "13.xlsx",
        (("ПІБ", "Звання"), ("Вигаданий🙂 Павло", "капітан"), ("Й" * 300 + " Іван", "капітан")),
    )
    report = intake_files(desk, [sheet], CODE, by="тест")
    told = intake_json(report)["doubtful"]
    assert report.exit_code == 3
    assert [(each["cell"], each["code"]) for each in told] == [
        ("A2", "name-not-a-name"),
        ("A3", "name-not-a-name"),
    ]
    assert max(len(each["sentence"]) for each in told) < 200
    assert desk.query(counted) == before


def test_one_unreadable_file_refuses_the_whole_intake(desk: Store, tmp_path: Path) -> None:
    before = desk.query(counted)
    broken = tmp_path / "02.xlsx"
    broken.write_bytes(b"PK\x03\x04 not a workbook")
    with pytest.raises(Rejected):
        intake_files(desk, [makers.xlsx(tmp_path / "01.xlsx", makers.PEOPLE), broken], CODE, by="тест")
    assert desk.query(counted) == before


def test_columns_chosen_once_hold_for_the_next_sheet_of_that_look(desk: Store, tmp_path: Path) -> None:
    rows = (
        ("ПІБ", "Звання", "Дата народження", "Табель"),
        ("Гнатюк Олена Іванівна", "капітан поліції", "12.03.1990", "77001"),
    )
    path = makers.xlsx(tmp_path / "01.xlsx", rows)
    first = intake_files(desk, [path], CODE, by="тест", dry_run=True)
    assert first.plan.rows[0].new.badge == ""
    fingerprint = first.tables[0].columns.fingerprint
    chosen = RememberFields(fingerprint, {Field.BADGE: 4, Field.RANK: 0})
    assert desk.execute(chosen, by="тест").result
    assert not desk.execute(chosen, by="тест").result
    assert desk.query(fields_remembered) == {fingerprint: {Field.BADGE: 4, Field.RANK: 0}}
    (row,) = intake_files(desk, [path], CODE, by="тест", dry_run=True).plan.rows
    assert (row.new.badge, row.new.rank) == ("77001", None)


def test_an_intake_that_changes_nothing_leaves_no_trace_in_the_history(desk: Store, tmp_path: Path) -> None:
    path = makers.xlsx(tmp_path / "01.xlsx", makers.PEOPLE)
    first = intake_files(desk, [path], CODE, by="тест")
    assert first.done is not None
    assert desk.query(last_operation) == first.done.operation
    again = intake_files(desk, [path], CODE, by="тест")
    told = intake_json(again)
    assert (told["stored"], told["dry_run"], told["operation"]) == (0, False, None)
    assert desk.query(last_operation) == first.done.operation
    assert "would" not in intake_text(again)[0]


def test_the_files_an_office_really_gets(desk: Store) -> None:
    folder = shared("data/incoming")
    files = sorted(folder.glob("0*"))
    empty = desk.query(everything)
    report = intake_files(desk, files, CODE, by="тест")
    told = intake_json(report)
    assert (report.exit_code, told["read"], told["stored"], told["duplicates"]) == (0, 85, 84, 1)
    assert desk.query(cohort_by_code, CODE).listeners == 84
    impossible = [each for each in told["complaints"] if each["code"] == "date-impossible"]
    assert [(c["file"], c["sheet"], c["cell"], c["value"]) for c in impossible] == [
        ("08-миколаївська.xlsx", "Sheet", "D7", "31.02.1990")
    ]
    assert [each["note"] for each in told["reserve"]] == ["резерв"]
    assert [each["cell"] for each in told["hidden"]] == ["C6"]
    stored = desk.query(everything)
    again = intake_files(desk, files, CODE, by="тест")
    assert (again.exit_code, intake_json(again)["stored"], intake_json(again)["duplicates"]) == (0, 0, 1)
    assert again.plan.of(Action.NEW, Action.DOUBTFUL, Action.CHANGE) == []
    assert desk.query(everything) == stored
    assert report.done is not None
    back = desk.undo(report.done.operation, by="тест")
    assert desk.query(everything) == empty
    desk.undo(back.operation, by="тест")
    assert desk.query(everything) == stored


def test_two_files_of_one_intake_are_one_operation(desk: Store) -> None:
    done = take(desk, together(people("а.xlsx", OLENA), people("б.xlsx", IVAN)))
    desk.undo(done.operation, by="тест")
    assert desk.query(register) == []
