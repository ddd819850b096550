"""A cohort's dates and orders without a window: shown, set, drafted, registered, refused in a sentence."""

import dataclasses
import json
import shutil
from pathlib import Path

import pytest

from tests import make
from tests.cli.desk import CommandLine
from trainingdesk import app, settings
from trainingdesk.cli import main
from trainingdesk.db.store import Store
from trainingdesk.deeds import told
from trainingdesk.domain.grading import Mark
from trainingdesk.paths import places
from trainingdesk.services.history import last_operation, operations
from trainingdesk.services.programmes import SaveProgramme, programmes

CODE = "2021-05"


@pytest.fixture(scope="module")
def marked(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with five marked listeners, one of them failed; nothing is ordered."""
    folder = tmp_path_factory.mktemp("marked")
    home = places(folder)
    shutil.copyfile(sqlite_template, home.database)
    with app.desk(folder) as at:
        made = make.cohort(at.store, 5, CODE, dates=False)
        make.mark(at.store, made, but={(1, 2): Mark(tenths=300)})
    return home.database


@pytest.fixture
def line(marked: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    """The command line over a copy of it."""
    home = places(tmp_path / "desk")
    home.make()
    shutil.copyfile(marked, home.database)
    return CommandLine(home.data, capsys)


def dated(line: CommandLine) -> CommandLine:
    line.ask("cohort", CODE, "--starts", "2020-11-23", "--ends", "2021-02-06")
    return line


def enrolled(line: CommandLine) -> CommandLine:
    dated(line).ask("order", "enrolment", CODE, "--date", "2020-11-20", "--number", "512 о/с", "--register")
    return line


def test_a_cohort_is_shown_with_who_may_not_graduate_and_why(line: CommandLine) -> None:
    shown = line.ask("cohort", CODE)
    assert (shown["cohort"], shown["starts"], shown["ends"], shown["operation"]) == (CODE, None, None, None)
    assert (shown["listeners"], shown["ready"], len(shown["not_ready"])) == (5, 0, 5)
    code, out, _ = line.say("cohort", CODE)
    assert code == 0
    assert "Дат навчання ще немає" in out
    assert "Бондар Олег Іванович: Немає наказу про зарахування" in out


def test_a_cohort_takes_dates_and_a_title_and_keeps_what_is_not_told(line: CommandLine) -> None:
    first = line.ask("cohort", CODE, "--starts", "2020-11-23", "--ends", "2021-02-06")
    assert (first["starts"], first["ends"]) == ("2020-11-23", "2021-02-06")
    second = line.ask("cohort", CODE, "--title", "Поліцейські  офіцери", "--ects", "yes", "--starts", "")
    assert (second["title"], second["starts"], second["ends"]) == ("Поліцейські офіцери", None, "2021-02-06")
    assert second["ects"] is True
    assert second["operation"] > first["operation"]


def test_what_stands_so_already_leaves_no_trace(line: CommandLine) -> None:
    dated(line)
    again = line.ask("cohort", CODE, "--starts", "2020-11-23")
    assert again["operation"] is None
    with app.desk(line.data) as at:
        before = at.store.query(last_operation)
    enrolled(line).ask("order", "graduation", CODE)
    with app.desk(line.data) as at:
        after = at.store.query(last_operation)
    assert line.ask("order", "graduation", CODE)["operation"] is None
    with app.desk(line.data) as at:
        assert before < after == at.store.query(last_operation)


def test_a_cohort_is_opened_and_bound_to_another_edition(line: CommandLine) -> None:
    new = line.ask("cohort", "2022-01", "--new", "--starts", "2022-01-10")
    assert (new["starts"], new["listeners"]) == ("2022-01-10", 0)
    with app.desk(line.data) as at:
        (first,) = at.store.query(programmes)
        at.store.execute(SaveProgramme(dataclasses.replace(first, id=0, edition=2)), by=make.BY)
    bound = line.ask("cohort", "2022-01", "--programme", "2", "--title", "Зимовий")
    assert (bound["programme"], bound["title"]) == ("ПОГ:2", "Зимовий")
    assert line.ask("cohort", "2022-01", "--programme", "пог:1")["programme"] == "ПОГ:1"
    assert line.refused("cohort", CODE, "--programme", "2") == "cohort-has-marks"
    assert line.refused("cohort", CODE, "--programme", "9") == "programme-edition-unknown"
    assert line.refused("cohort", "2022-01", "--new") == "cohort-exists"
    assert line.refused("cohort", "2023-01", "--new", "--ects", "yes") == "cohort-new-alone"
    assert line.refused("cohort", "2023-01") == "cohort-unknown"


def test_a_refused_change_of_a_cohort_stores_nothing_of_it(line: CommandLine) -> None:
    dated(line)
    with app.desk(line.data) as at:
        (first,) = at.store.query(programmes)
        at.store.execute(SaveProgramme(dataclasses.replace(first, id=0, edition=2)), by=make.BY)
    assert line.refused("cohort", CODE, "--title", "Інша", "--programme", "2") == "cohort-has-marks"
    assert line.refused("cohort", CODE, "--title", "Інша", "--ends", "2019-01-01") == "cohort-dates"
    assert line.refused("cohort", CODE, "--title", "Інша", "--ends", "31.02.2021") == "date-unreadable"
    assert line.ask("cohort", CODE)["title"] == ""


def test_an_order_is_drafted_continued_and_registered(line: CommandLine) -> None:
    dated(line)
    draft = line.ask("order", "enrolment", CODE)
    assert (draft["draft"], draft["number"], len(draft["names"])) == (True, "", 5)
    noted = line.ask("order", "enrolment", CODE, "--number", " 512 о/с", "--date", "2020-11-20")
    assert (noted["order"], noted["number"], noted["signed"]) == (draft["order"], "512 о/с", "2020-11-20")
    done = line.ask("order", "enrolment", CODE, "--register", "--effective", "2020-11-23")
    assert (done["order"], done["draft"], done["effective"]) == (draft["order"], False, "2020-11-23")
    assert done["registered"] == done["signed"] == "2020-11-20"
    assert line.refused("order", "enrolment", CODE) == "order-names-nobody"
    code, out, _ = line.say("orders", CODE)
    assert (code, out.splitlines()[0]) == (
        0, "Наказ про зарахування від 20.11.2020 № 512 о/с: у списку 5 слухачів.",
    )  # fmt: skip
    assert out.splitlines()[1] == "   1. Авраменко Олег Іванович"


def test_a_graduation_order_names_the_ready_and_says_why_not_the_others(line: CommandLine) -> None:
    done = enrolled(line).ask(
        "order", "graduation", CODE, "--date", "2021-02-05", "--number", "47", "--register"
    )
    assert [each["name"].split()[0] for each in done["names"]] == ["Авраменко", "Вовк", "Гнатюк", "Ґудзь"]
    (out,) = done["left_out"]
    assert (out["name"].split()[0], out["codes"]) == ("Бондар", ["lack-unsatisfactory"])
    assert "незадовільно" in out["reasons"][0]


def test_whom_an_order_names_is_chosen_by_name_or_number(line: CommandLine) -> None:
    enrolled(line)
    draft = line.ask("order", "graduation", CODE, "--only", "ґудзь", "--only", "авраменко")
    assert [each["name"].split()[0] for each in draft["names"]] == ["Ґудзь", "Авраменко"]
    number = draft["names"][0]["listener"]
    less = line.ask("order", "graduation", CODE, "--leave-out", number)
    assert [each["name"].split()[0] for each in less["names"]] == ["Авраменко"]
    for asked, code in (
        (("--only", "Бондар"), "order-names-unready"),
        (("--only", "Олег"), "order-listener-several"),
        (("--only", "Ніхтоненко"), "order-listener-unknown"),
        (("--leave-out", "Авраменко"), "order-names-nobody"),
    ):
        assert line.refused("order", "graduation", CODE, *asked) == code
    assert len(line.ask("orders", CODE)["orders"][-1]["names"]) == 1


def test_a_refused_registration_leaves_not_even_a_draft(line: CommandLine) -> None:
    dated(line)
    asked = ("order", "enrolment", CODE, "--register")
    assert line.refused(*asked, "--number", "512") == "order-signed-missing"
    assert line.refused(*asked, "--date", "2020-11-20") == "order-number-missing"
    early = ("--number", "512", "--date", "2020-11-20", "--registered", "2020-11-19")
    assert line.refused(*asked, *early) == "order-dates"
    assert line.ask("orders", CODE)["orders"] == []
    code, out, _ = line.say("orders", CODE, "--language", "en")
    assert (code, out) == (0, f"Cohort {CODE} has no orders yet.\n")


def test_a_draft_is_thrown_away(line: CommandLine) -> None:
    line.ask("order", "enrolment", CODE)
    assert line.ask("order", "enrolment", CODE, "--drop")["operation"]
    assert line.ask("orders", CODE)["orders"] == []
    assert line.refused("order", "enrolment", CODE, "--drop") == "order-no-draft"
    assert line.refused("order", "enrolment", "2099-01", "--drop") == "cohort-unknown"


def test_the_history_says_who_did_it_in_words(line: CommandLine) -> None:
    settings.save(places(line.data).settings, settings.Settings(operator="Савчук О. М."))
    enrolled(line)
    with app.desk(line.data) as at:
        newest = at.store.query(operations)[:2]
    assert [row.by for row in newest] == ["Савчук О. М."] * 2
    assert [told(row.command, row.touched) for row in newest] == [
        "Наказ зареєстровано",
        "Дані потоку змінено",
    ]
    assert all(row.can_undo for row in newest)


def test_preparing_and_registering_in_one_step_can_be_taken_back_whole(line: CommandLine) -> None:
    operation = enrolled(line).ask("orders", CODE)["orders"][0]
    assert operation["draft"] is False
    with app.desk(line.data) as at:
        store: Store = at.store
        store.undo(store.query(last_operation), by=make.BY)
    assert line.ask("orders", CODE)["orders"] == []
    assert {row["codes"][0] for row in line.ask("cohort", CODE)["not_ready"]} == {"lack-enrolment-order"}


@pytest.mark.parametrize(
    "args",
    [
        ["cohort"],
        ["order", "transfer", CODE],
        ["order", "enrolment", CODE, "--register", "--drop"],
        ["orders"],
        ["cohort", CODE, "--ects", "maybe"],
    ],
)
def test_wrong_usage_ends_with_two(args: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(args)
    assert left.value.code == 2
    assert capsys.readouterr().err.startswith("використання: ")


def test_dates_in_json_are_iso_and_null(line: CommandLine) -> None:
    raw = line.say("orders", CODE, "--json")[1]
    assert json.loads(raw) == {"cohort": CODE, "orders": []}
