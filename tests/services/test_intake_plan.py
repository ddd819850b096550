"""Who a row of a sheet is taken for, and what will be stored of it."""

import datetime as dt

import pytest

from tests.services.sheets_in import (
    CODE,
    LVIV,
    SUMY,
    actions,
    furnished,
    only,
    people,
    plan,
    take,
    together,
)
from trainingdesk.db.store import Store
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.cohorts import cohort_by_code, listeners
from trainingdesk.services.enrolments import Exclude
from trainingdesk.services.intake_rows import Action, OfferedChange
from trainingdesk.services.person_changes import ChangeName, ChangeStanding, CorrectName, CorrectPerson

OLENA = ("Гнатюк Олена Іванівна", "капітан поліції", "12.03.1990", SUMY)
IVAN = ("Петренко Іван Львович", "майор поліції", "01.02.1985", SUMY)


@pytest.fixture
def desk(store: Store) -> Store:
    """A furnished desk with nobody in it."""
    return furnished(store)


def person_of(store: Store, surname: str) -> int:
    """The key of a listener of the cohort."""
    cohort = store.query(cohort_by_code, CODE).id
    return next(row.person for row in store.query(listeners, cohort) if row.surname == surname)


def test_somebody_nobody_knows_is_new(desk: Store) -> None:
    row = only(plan(desk, people("а.xlsx", OLENA)))
    assert (row.action, row.enrols, row.new.surname, row.new.rank) == (Action.NEW, True, "Гнатюк", "captain")


def test_a_bad_cell_leaves_the_row_sure_and_the_field_empty(desk: Store) -> None:
    planned = plan(desk, people("а.xlsx", ("Гнатюк Олена Іванівна", "капітан поліції", "31.02.1990", SUMY)))
    row = only(planned)
    assert (row.action, row.new.birth_date) == (Action.NEW, None)
    (complaint,) = planned.complaints
    assert (complaint.file, complaint.sheet, complaint.cell, complaint.value) == (
        "а.xlsx", "Аркуш1", "C2", "31.02.1990",
    )  # fmt: skip


def test_a_hidden_row_comes_in_marked(desk: Store) -> None:
    row = only(plan(desk, people("а.xlsx", OLENA, hidden=[2])))
    assert row.hidden
    assert row.action is Action.NEW


def test_a_reserve_comes_in_with_its_note(desk: Store) -> None:
    row = only(plan(desk, people("а.xlsx", (*OLENA, None, None, None, "резерв"))))
    assert (row.reserve, row.note, row.enrols) == ("резерв", "", True)


def test_a_person_sent_twice_is_recognised_and_fills_the_first_row(desk: Store) -> None:
    again = ("ГНАТЮК Олена Iванівна", "капітан поліції", "12.03.1990", SUMY, "0661234567", "77001")
    first, second = plan(desk, together(people("а.xlsx", OLENA), people("б.xlsx", again))).rows
    assert (first.action, second.action, second.of) == (Action.NEW, Action.DUPLICATE, first.key)
    assert (first.new.phone, first.new.badge) == ("+380661234567", "77001")
    assert [other.key for other in second.alternatives] == [first.key]


def test_a_duplicate_that_contradicts_is_complained_of_and_changes_nothing(desk: Store) -> None:
    again = ("Гнатюк Олена Іванівна", "майор поліції", "12.03.1990", SUMY)
    planned = plan(desk, together(people("а.xlsx", OLENA), people("б.xlsx", again)))
    assert planned.rows[0].new.rank == "captain"
    (said,) = planned.complaints
    assert (said.code, said.file, said.value, said.facts["held"]) == (
        "intake-duplicate-differs", "б.xlsx", "майор поліції", "капітан поліції",
    )  # fmt: skip


@pytest.mark.parametrize("spelling", ["Мар'яна", "Марʼяна", "Мар`яна", "Маp’янa", "МАР’ЯНА"])
def test_a_name_in_any_apostrophe_and_alphabet_with_the_birth_date_is_one_person(
    desk: Store, spelling: str
) -> None:
    one = ("Ґудзь Мар’яна Юріївна", "капрал поліції", "05.05.1995", SUMY)
    other = (f"Гудзь {spelling} Юріївна", "капрал поліції", "05.05.1995", SUMY)
    planned = plan(desk, together(people("а.xlsx", one), people("б.xlsx", other)))
    assert actions(planned) == [Action.NEW, Action.DUPLICATE]


def test_namesakes_with_other_birth_dates_are_two_people(desk: Store) -> None:
    other = ("Гнатюк Олена Іванівна", "сержант поліції", "30.08.1979", LVIV)
    assert actions(plan(desk, people("а.xlsx", OLENA, other))) == [Action.NEW, Action.NEW]


def test_namesakes_without_a_date_to_tell_are_asked_about(desk: Store) -> None:
    other = ("Гнатюк Олена Іванівна", "сержант поліції", None, LVIV)
    planned = plan(desk, people("а.xlsx", OLENA, other))
    assert actions(planned) == [Action.NEW, Action.DOUBTFUL]
    assert planned.rows[1].doubt is not None
    assert planned.rows[1].doubt.code == "intake-namesake"
    assert planned.enrolling == 1


def test_a_birth_date_that_may_be_a_slip_is_asked_about(desk: Store) -> None:
    other = ("Гнатюк Олена Іванівна", "капітан поліції", "03.12.1990", SUMY)
    planned = plan(desk, people("а.xlsx", OLENA, other))
    assert planned.rows[1].doubt is not None
    assert planned.rows[1].doubt.code == "intake-near-date"


def test_nearly_the_same_name_with_the_same_date_is_asked_about(desk: Store) -> None:
    other = ("Гнатюк Олена Іванова", "капітан поліції", "12.03.1990", SUMY)
    planned = plan(desk, people("а.xlsx", OLENA, other))
    assert planned.rows[1].doubt is not None
    assert planned.rows[1].doubt.code == "intake-near-name"


def test_initials_alone_are_asked_about(desk: Store) -> None:
    row = only(plan(desk, people("а.xlsx", ("Гнатюк О. І.", "капітан поліції", "12.03.1990", SUMY))))
    assert row.action is Action.DOUBTFUL
    assert row.doubt is not None
    assert row.doubt.code == "name-initials-only"


def test_twins_are_two_people(desk: Store) -> None:
    brother = ("Петренко Степан Львович", "майор поліції", "01.02.1985", SUMY)
    assert actions(plan(desk, people("а.xlsx", IVAN, brother))) == [Action.NEW, Action.NEW]


@pytest.mark.parametrize(
    ("decision", "action", "enrols"),
    [("same", Action.DUPLICATE, False), ("new", Action.NEW, True), ("skip", Action.SKIPPED, False)],
)
def test_a_person_decides_what_a_doubtful_row_is(
    desk: Store, decision: str, action: Action, *, enrols: bool
) -> None:
    sheets = people("а.xlsx", OLENA, ("Гнатюк Олена Іванівна", "сержант поліції", None, LVIV))
    key = plan(desk, sheets).rows[1].key
    row = plan(desk, sheets, decisions={key: decision}).rows[1]
    assert (row.action, row.enrols) == (action, enrols)


def test_a_decision_that_fits_nothing_is_refused(desk: Store) -> None:
    sheets = people("а.xlsx", OLENA)
    key = only(plan(desk, sheets)).key
    for decision in ("same", "same:person:7", "perhaps"):
        with pytest.raises(Rejected) as refusal:
            plan(desk, sheets, decisions={key: decision})
        assert refusal.value.code == "intake-decision-unknown"


def test_a_person_may_leave_a_sure_row_out(desk: Store) -> None:
    sheets = people("а.xlsx", OLENA, IVAN)
    key = plan(desk, sheets).rows[0].key
    planned = plan(desk, sheets, decisions={key: "skip"})
    assert actions(planned) == [Action.SKIPPED, Action.NEW]
    assert planned.enrolling == 1


def test_somebody_of_an_earlier_cohort_returns_only_by_decision(desk: Store) -> None:
    take(desk, people("а.xlsx", OLENA), "2019-05")
    sheets = people("б.xlsx", OLENA)
    row = only(plan(desk, sheets))
    assert row.action is Action.DOUBTFUL
    assert row.doubt is not None
    assert row.doubt.code == "intake-returning"
    assert row.alternatives[0].where == ("2019-05",)
    decided = only(plan(desk, sheets, decisions={row.key: "same"}))
    assert (decided.action, decided.enrols, decided.person) == (
        Action.KNOWN, True, row.alternatives[0].person,
    )  # fmt: skip


def test_a_sex_the_register_knows_waits_for_nobody(desk: Store) -> None:
    take(desk, people("а.xlsx", OLENA), "2019-05", trust_patronymics=True)
    sheets = people("б.xlsx", OLENA)
    key = only(plan(desk, sheets)).key
    assert only(plan(desk, sheets, decisions={key: "new"})).suggested_sex == "f"
    assert only(plan(desk, sheets, decisions={key: "same"})).suggested_sex is None


def test_who_returns_under_a_new_surname_is_found_by_the_old_one(desk: Store) -> None:
    take(desk, people("а.xlsx", OLENA))
    person = person_of(desk, "Гнатюк")
    desk.execute(ChangeName(person, "Коваль", "Олена", "Іванівна", dt.date(2021, 5, 1), "шлюб"), by="тест")
    row = only(plan(desk, people("б.xlsx", OLENA)))
    assert (row.action, row.person, row.changes) == (Action.KNOWN, person, ())


def test_the_same_files_a_second_time_add_nobody(desk: Store) -> None:
    undated = ("Ковалів Василь Орестович", "капітан поліції", "31.02.1990", SUMY)
    sheets = people("а.xlsx", OLENA, IVAN, undated)
    take(desk, sheets)
    planned = plan(desk, sheets)
    assert actions(planned) == [Action.KNOWN] * 3
    assert planned.enrolling == 0
    assert [row.fills for row in planned.rows] == [()] * 3


@pytest.mark.parametrize(
    ("field", "value", "seen"),
    [
        ("birth_date", dt.date(1990, 3, 13), dt.date(1990, 3, 12)),
        ("phone", "+380501112233", "+380661234567"),
        ("badge", "42", "77001"),
    ],
)
def test_what_was_mended_in_the_window_stays_and_the_sheet_is_complained_of(
    desk: Store, field: str, value: object, seen: object
) -> None:
    sheets = people("а.xlsx", (*OLENA, "0661234567", "77001"))
    take(desk, sheets)
    person = person_of(desk, "Гнатюк")
    desk.execute(CorrectPerson(person, field, value, seen), by="тест")  # type: ignore[arg-type]
    planned = plan(desk, sheets)
    row = only(planned)
    assert (row.action, row.person, row.fills) == (Action.KNOWN, person, ())
    assert [said.code for said in planned.complaints] == [f"intake-keeps-{field.replace('_', '-')}"]


def test_a_name_mended_in_the_window_is_asked_about_and_adds_nobody(desk: Store) -> None:
    sheets = people("а.xlsx", OLENA)
    take(desk, sheets)
    desk.execute(CorrectName(person_of(desk, "Гнатюк"), "Гнатик", "Олена", "Іванівна"), by="тест")
    planned = plan(desk, sheets)
    assert (actions(planned), planned.enrolling) == ([Action.DOUBTFUL], 0)


def test_a_changed_rank_or_unit_is_offered_and_never_taken(desk: Store) -> None:
    take(desk, people("а.xlsx", OLENA))
    later = people("б.xlsx", ("Гнатюк Олена Іванівна", "майор поліції", "12.03.1990", LVIV))
    row = only(plan(desk, later))
    assert row.action is Action.CHANGE
    assert row.changes == (OfferedChange("rank", "captain", "major"), OfferedChange("unit", SUMY, LVIV))
    assert take(desk, later).result.changed == 0
    accepted = take(desk, later, accept_changes={row.key: dt.date(2021, 1, 4)}).result
    assert accepted.changed == 2
    assert only(plan(desk, later)).changes == ()


def test_a_rank_the_person_has_outgrown_is_not_offered_back(desk: Store) -> None:
    sheets = people("а.xlsx", OLENA)
    take(desk, sheets)
    person = person_of(desk, "Гнатюк")
    desk.execute(ChangeStanding(person, dt.date(2021, 1, 4), rank="major"), by="тест")
    assert only(plan(desk, sheets)).action is Action.KNOWN


def test_only_empty_fields_are_filled(desk: Store) -> None:
    take(desk, people("а.xlsx", ("Гнатюк Олена Іванівна", None, "12.03.1990", None)))
    fuller = people("а.xlsx", (*OLENA, "0661234567", "77001", "2 взвод", "прибуде 25-го"))
    assert set(only(plan(desk, fuller)).fills) == {"rank", "unit", "phone", "badge", "group", "note"}
    assert take(desk, fuller).result.filled == 6
    assert only(plan(desk, fuller)).fills == ()


def test_two_namesakes_decided_to_be_two_are_both_known_the_next_time(desk: Store) -> None:
    sheets = people("а.xlsx", OLENA, ("Гнатюк Олена Іванівна", "сержант поліції", None, LVIV))
    key = plan(desk, sheets).rows[1].key
    take(desk, sheets, decisions={key: "new"})
    planned = plan(desk, sheets)
    assert actions(planned) == [Action.KNOWN, Action.KNOWN]
    assert len({row.person for row in planned.rows}) == 2


def test_a_namesake_that_takes_a_place_in_the_file_is_asked_about(desk: Store) -> None:
    take(desk, people("а.xlsx", OLENA))
    other = people("а.xlsx", ("Гнатюк Олена Іванівна", "капітан поліції", "30.08.1979", SUMY))
    row = only(plan(desk, other))
    assert row.action is Action.DOUBTFUL
    assert row.doubt is not None
    assert row.doubt.code == "intake-near-date"


def test_a_sex_no_column_tells_waits_for_a_person(desk: Store) -> None:
    sheets = people("а.xlsx", OLENA)
    assert (only(plan(desk, sheets)).new.sex, only(plan(desk, sheets)).suggested_sex) == (None, "f")
    assert only(plan(desk, sheets, trust_patronymics=True)).new.sex == "f"


def test_rows_of_two_files_of_one_name_keep_their_own_keys(desk: Store) -> None:
    planned = plan(desk, together(people("а.xlsx", OLENA), people("а.xlsx", IVAN)))
    assert actions(planned) == [Action.NEW, Action.NEW]
    assert len({row.key for row in planned.rows}) == 2


@pytest.mark.parametrize("code", ["", "   ", "x" * 41])
def test_a_cohort_needs_a_code_already_in_the_preview(desk: Store, code: str) -> None:
    with pytest.raises(Rejected) as refusal:
        plan(desk, people("а.xlsx", OLENA), code)
    assert refusal.value.code == "cohort-code"


def test_without_a_programme_the_preview_says_so(store: Store) -> None:
    with pytest.raises(Rejected) as refusal:
        plan(store, people("а.xlsx", OLENA))
    assert refusal.value.code == "programme-missing"


def test_one_list_sent_as_two_files_is_one_list_even_where_a_date_is_unreadable(desk: Store) -> None:
    undated = ("Ковалів Василь Орестович", "капітан поліції", "31.02.1990", SUMY)
    sheets = together(people("а.xlsx", OLENA, undated), people("копія.xlsx", OLENA, undated))
    assert actions(plan(desk, sheets)) == [Action.NEW, Action.NEW, Action.DUPLICATE, Action.DUPLICATE]
    assert take(desk, sheets).result.stored == 2
    assert actions(plan(desk, sheets)) == [Action.KNOWN, Action.KNOWN, Action.DUPLICATE, Action.DUPLICATE]


def test_another_surname_is_offered_as_a_dated_change(desk: Store) -> None:
    take(desk, people("а.xlsx", OLENA))
    sheets = people("б.xlsx", ("Коваль (Гнатюк) Олена Іванівна", "капітан поліції", "12.03.1990", SUMY))
    row = only(plan(desk, sheets))
    assert (row.action, row.changes) == (Action.CHANGE, (OfferedChange("surname", "Гнатюк", "Коваль"),))
    take(desk, sheets, accept_changes={row.key: dt.date(2021, 1, 4)})
    assert only(plan(desk, sheets)).changes == ()
    assert person_of(desk, "Коваль") == row.person


def test_a_missing_patronymic_is_filled(desk: Store) -> None:
    short = people("а.xlsx", ("Гнатюк Олена", "капітан поліції", "12.03.1990", SUMY))
    first, second = plan(desk, together(short, people("б.xlsx", OLENA))).rows
    assert (first.new.patronymic, second.action) == ("Іванівна", Action.DUPLICATE)
    take(desk, short)
    assert only(plan(desk, people("б.xlsx", OLENA))).fills == ("patronymic",)
    take(desk, people("б.xlsx", OLENA))
    cohort = desk.query(cohort_by_code, CODE).id
    assert [row.patronymic for row in desk.query(listeners, cohort)] == ["Іванівна"]


def test_who_has_left_the_cohort_stays_left(desk: Store) -> None:
    sheets = people("а.xlsx", OLENA)
    take(desk, sheets)
    cohort = desk.query(cohort_by_code, CODE).id
    (listener,) = desk.query(listeners, cohort)
    desk.execute(Exclude(listener.enrolment, dt.date(2020, 12, 1), "за рапортом"), by="тест")
    planned = plan(desk, sheets)
    assert [said.code for said in planned.complaints] == ["intake-has-left"]
    take(desk, sheets)
    assert [row.state for row in desk.query(listeners, cohort)] == ["left"]


def test_every_kind_of_row_is_stored_as_it_was_shown(desk: Store) -> None:
    take(desk, people("а.xlsx", OLENA), "2019-05")
    take(desk, people("а.xlsx", IVAN))
    sheets = people(
        "а.xlsx",
        OLENA,
        ("Петренко Іван Львович", "полковник поліції", "01.02.1985", SUMY, "0661234567"),
        ("Ткач Г. Г.", None, None, None),
        ("Бондар Юрій", "капрал поліції", "31.02.1990", LVIV),
        ("Бондар Юрій Львович", "капрал поліції", "31.02.1990", LVIV),
        ("Бондар Юрій Орестович", "капрал поліції", "1.1.1977", LVIV, None, None, "1", "резерв"),
    )
    planned = plan(desk, sheets)
    decisions = {planned.rows[0].key: "same", planned.rows[2].key: "skip"}
    accepted = {planned.rows[1].key: dt.date(2021, 1, 4)}
    assert actions(plan(desk, sheets, decisions=decisions, accept_changes=accepted)) == [
        Action.KNOWN, Action.CHANGE, Action.SKIPPED, Action.NEW, Action.DUPLICATE, Action.DOUBTFUL,
    ]  # fmt: skip
    result = take(desk, sheets, decisions=decisions, accept_changes=accepted).result
    assert (result.stored, result.people, result.filled, result.changed) == (2, 1, 1, 1)
