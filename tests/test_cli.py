"""The command line: plain sentences or one JSON object, the exit codes, and no Qt beyond its core."""

import errno
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import openpyxl
import pypdfium2
import pytest

from trainingdesk import app
from trainingdesk.cli import jobs, main
from trainingdesk.paths import places
from trainingdesk.services.cohorts import cohort_by_code, listeners
from trainingdesk.services.office import SaveSignatory, SignatoryRow
from trainingdesk.services.person_changes import CorrectName, CorrectPerson


def run(capsys: pytest.CaptureFixture[str], data: Path, *args: object) -> tuple[int, str, str]:
    """Run one command in a folder of its own; gives exit code, output and errors."""
    code = main(["--data", str(data), *(str(arg) for arg in args)])
    told = capsys.readouterr()
    return code, told.out, told.err


@pytest.fixture
def data(tmp_path: Path, sample_template: Path) -> Path:
    """A folder with the sample cohort in it."""
    home = places(tmp_path / "desk")
    home.make()
    shutil.copyfile(sample_template, home.database)
    return home.data


def _sheet(path: Path, rows: list[list[object]]) -> Path:
    workbook = openpyxl.Workbook()
    sheet = workbook.worksheets[0]
    for row in rows:
        sheet.append(row)
    workbook.save(path)
    return path


HEAD: list[object] = ["№", "Прізвище, ім’я, по батькові", "Стать", "Дата народження", "Звання", "Підрозділ"]


def test_the_sample_is_built_once_and_said_in_ukrainian(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run(capsys, data, "sample")
    assert (code, out) == (1, "")
    assert err == "Потік 2020-11 уже є. Оберіть інший код.\n"


def test_the_language_can_be_chosen(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run(capsys, data, "sample", "--language", "en")
    assert (code, err) == (1, "Cohort 2020-11 exists already. Choose another code.\n")


def test_a_refusal_in_json_has_its_code_facts_and_sentence(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = run(capsys, data, "export", "--cohort", "2019-01", "--out", data / "x.xlsx", "--json")
    assert code == 1
    assert json.loads(out) == {
        "refused": "cohort-unknown",
        "facts": {"code": "2019-01"},
        "sentence": "Потоку «2019-01» немає. Перевірте код або спершу відкрийте потік.",
    }
    assert not (data / "x.xlsx").exists()


def test_wrong_usage_ends_with_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for args in (["export"], ["nonsense"], ["intake", "--cohort", "1"]):
        with pytest.raises(SystemExit) as left:
            run(capsys, tmp_path, *args)
        assert left.value.code == 2
    capsys.readouterr()


def test_certificates_are_issued_once_and_written_every_time(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "papers.pdf"
    first = json.loads(run(capsys, data, "certificates", "--cohort", "2020-11", "--out", out, "--json")[1])
    assert (first["issued"], first["certificates"]) == (80, 80)
    assert [each["codes"] for each in first["not_ready"]] == [
        ["lack-unsatisfactory"], ["lack-absent"], ["lack-grade"], ["lack-not-admitted"],
    ]  # fmt: skip
    written = out.read_bytes()
    again = json.loads(run(capsys, data, "certificates", "--cohort", "2020-11", "--out", out, "--json")[1])
    assert (again["issued"], again["certificates"]) == (0, 80)
    assert out.read_bytes() == written
    document = pypdfium2.PdfDocument(out)
    assert len(document) == 160
    document.close()


def test_the_workbook_is_written_whole(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "book.xlsx"
    code, told, _ = run(capsys, data, "export", "--cohort", "2020-11", "--out", out, "--json")
    assert (code, json.loads(told)["listeners"]) == (0, 84)
    assert openpyxl.load_workbook(out).sheetnames[:2] == ["Слухачі", "Зведена відомість"]


def test_an_intake_says_what_is_doubtful_and_stores_the_rest(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet = _sheet(
        tmp_path / "загін.xlsx",
        [HEAD, [1, "Вигаданий Павло Ігорович", "ч", "01.02.1990", "капітан поліції", "ГУНП в Сумській області"],  # noqa: E501
         [2, "Вигадана О. П.", "ж", "31.02.1990", "капітан", "ГУНП в Сумській області"],
         [3, "Інша Ольга Петрівна", "ж", "31.02.1990", "капітан", "ГУНП в Сумській області"]],
    )  # fmt: skip
    dry = run(capsys, data, "intake", sheet, "--cohort", "2021-09", "--dry-run", "--json")
    told = json.loads(dry[1])
    assert (dry[0], told["stored"], told["dry_run"]) == (3, 2, True)
    code, out, _ = run(capsys, data, "intake", sheet, "--cohort", "2021-09", "--json")
    told = json.loads(out)
    assert (code, told["stored"]) == (3, 2)
    (doubt,) = told["doubtful"]
    assert (doubt["file"], doubt["cell"], doubt["value"]) == ("загін.xlsx", "B3", "Вигадана О. П.")
    assert doubt["sentence"]
    assert {each["cell"] for each in told["complaints"]} >= {"D4"}
    again = json.loads(run(capsys, data, "intake", sheet, "--cohort", "2021-09", "--json")[1])
    assert (again["stored"], again["known"]) == (0, 2)


def test_who_waits_for_an_answer_is_told_how_to_give_it(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet = _sheet(tmp_path / "b.xlsx", [["ПІБ", "Домедична"], ["Балан Ярослав Іванович", 11]])
    code, out, _ = run(capsys, data, "grades", sheet, "--cohort", "2020-11")
    assert code == 3
    assert "--accept" in out.splitlines()[-1]


def test_namesakes_who_may_not_graduate_are_told_apart(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with app.desk(data) as at:
        cohort = at.store.query(cohort_by_code, "2020-11").id
        for row in at.store.query(listeners, cohort):
            if row.namesake:
                at.store.execute(CorrectPerson(row.person, "sex", None, row.sex), by="тест")
    args = ("certificates", "--cohort", "2020-11", "--out", tmp_path / "p.pdf", "--json")
    names = [each["name"] for each in json.loads(run(capsys, data, *args)[1])["not_ready"]]
    assert sum("Бондаренко Олег Іванович (19" in name for name in names) == 2
    assert len(set(names)) == len(names)


def test_a_file_that_is_no_sheet_is_refused_in_one_sentence(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "лист.xlsx"
    path.write_bytes(b"\x00\x01 not a sheet \xff" * 50)
    code, out, err = run(capsys, data, "intake", path, "--cohort", "2021-09")
    assert (code, out) == (1, "")
    assert err.count("\n") == 1
    assert "лист.xlsx" in err


def test_a_backup_comes_back(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = json.loads(run(capsys, data, "backup", "--json")[1])
    run(capsys, data, "certificates", "--cohort", "2020-11", "--out", data / "p.pdf")
    code, out, _ = run(capsys, data, "restore", made["path"], "--json")
    assert (code, json.loads(out)["restored"]) == (0, made["path"])
    seen = json.loads(run(capsys, data, "check", "--json")[1])
    assert (seen["papers"], seen["listeners"], seen["findings"]) == (0, 84, [])
    listed = json.loads(run(capsys, data, "restore", "--json")[1])["backups"]
    assert made["path"] in [each["path"] for each in listed]
    assert len(listed) == 2


def test_who_stops_listening_sees_no_traceback(data: Path) -> None:
    command = [sys.executable, "-m", "trainingdesk", "--data", str(data), "check", "--json"]
    environment = dict(os.environ, PYTHONPATH=str(Path(__file__).parent.parent))
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.close()
        told = child.stderr.read()
        assert (child.wait(60), told) == (0, b"")


def test_without_a_display_the_window_says_so_in_one_sentence(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "trainingdesk", "--data", str(tmp_path)]
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment["PYTHONPATH"] = str(Path(__file__).parent.parent)
    done = subprocess.run(command, capture_output=True, env=environment, timeout=60, check=False)
    told = done.stderr.decode()
    assert done.returncode == 1
    assert told.count("\n") == 1
    assert "certificates" in told


def test_a_file_that_cannot_be_written_costs_no_number(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = run(capsys, data, "certificates", "--cohort", "2020-11", "--out", tmp_path)
    assert (code, err.count("\n")) == (1, 1)
    assert "це папка" in err
    assert json.loads(run(capsys, data, "check", "--json")[1])["papers"] == 0


def test_issued_certificates_that_could_not_be_written_are_said_to_be_issued(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path, _write: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    args = ("certificates", "--cohort", "2020-11", "--out", tmp_path / "p.pdf")
    with monkeypatch.context() as patched:
        patched.setattr(jobs, "atomic_write", full)
        code, out, _ = run(capsys, data, *args, "--json")
        told = json.loads(out)
        assert (code, told["issued"], told["out"]) == (3, 80, None)
        assert "на диску немає місця" in told["unwritten"]
        assert run(capsys, data, *args)[0] == 1
    assert json.loads(run(capsys, data, *args, "--json")[1])["issued"] == 0


def test_every_text_that_does_not_fit_is_listed(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with app.desk(data) as at:
        cohort = at.store.query(cohort_by_code, "2020-11").id
        for row in at.store.query(listeners, cohort)[:2]:
            at.store.execute(
                CorrectName(row.person, "Я" * 90, row.name.given, row.name.patronymic), by="тест"
            )
    args = ("certificates", "--cohort", "2020-11", "--out", tmp_path / "p.pdf")
    code, out, _ = run(capsys, data, *args, "--json")
    told = json.loads(out)
    assert (code, told["refused"], len({each["name"] for each in told["misfits"]})) == (
        1,
        "papers-do-not-fit",
        2,
    )
    _, _, err = run(capsys, data, *args)
    assert err.count("\n") == 1 + len(told["misfits"])


def test_who_signs_can_be_chosen_where_more_than_one_could(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with app.desk(data) as at:
        acting = SignatoryRow(
            0, "rector", "в. о. ректора", "Acting Rector", "Олена ВИГАДАНА", "В. о.", None, None
        )
        at.store.execute(SaveSignatory(acting), by="тест")
    args = ("certificates", "--cohort", "2020-11", "--out", tmp_path / "p.pdf", "--json")
    assert json.loads(run(capsys, data, *args)[1])["refused"] == "signatory-ambiguous"
    nobody = json.loads(run(capsys, data, *args, "--rector", "Ніхто")[1])
    assert nobody["refused"] == "signatory-unknown"
    assert "Олена ВИГАДАНА" in nobody["sentence"]
    assert json.loads(run(capsys, data, *args, "--rector", "вигадана")[1])["issued"] == 80


def test_a_date_of_issue_far_ahead_draws_no_number(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    args = ("certificates", "--cohort", "2020-11", "--out", tmp_path / "p.pdf", "--json")
    code, out, _ = run(capsys, data, *args, "--date", "2201-02-06")
    assert (code, json.loads(out)["refused"]) == (1, "certificate-date-far")
    assert json.loads(run(capsys, data, "check", "--json")[1])["papers"] == 0


def test_help_is_given_in_the_language_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    for args, word in ((["--help"], "використання"), (["--language", "en", "--help"], "usage")):
        with pytest.raises(SystemExit) as left:
            main(args)
        assert left.value.code == 0
        assert capsys.readouterr().out.startswith(word)


def test_check_names_the_newest_backup(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, data, "backup")
    old = next((data / "backups").iterdir())
    old.rename(old.with_name("trainingdesk-20200102-030405Z.tdbackup"))
    newest = json.loads(run(capsys, data, "backup", "--json")[1])["at"]
    assert json.loads(run(capsys, data, "check", "--json")[1])["last_backup"][:19] == newest[:19]


@pytest.mark.parametrize("left", [0, 50, 100_000])
def test_a_database_that_cannot_be_opened_is_replaced_by_a_backup(
    data: Path, capsys: pytest.CaptureFixture[str], left: int
) -> None:
    backup = json.loads(run(capsys, data, "backup", "--json")[1])["path"]
    live = data / "trainingdesk.sqlite3"
    damaged = live.read_bytes()[:left] or b"rubbish" * 999
    live.write_bytes(damaged)
    assert run(capsys, data, "check")[0] == 1
    assert json.loads(run(capsys, data, "restore", "--json")[1])["backups"][0]["path"] == backup
    assert run(capsys, data, "restore", data / "settings.json")[0] == 1
    assert live.read_bytes() == damaged
    told = json.loads(run(capsys, data, "restore", backup, "--json")[1])
    assert Path(told["before"]).read_bytes() == damaged
    seen = json.loads(run(capsys, data, "check", "--json")[1])
    assert (seen["listeners"], seen["findings"]) == (84, [])


def test_an_empty_path_is_wrong_usage_and_makes_no_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    calls: list[list[str]] = [
        ["check", "--data", ""],
        ["export", "--cohort", "1", "--out", ""],
        ["intake", "", "--cohort", "1"],
    ]
    for args in calls:
        with pytest.raises(SystemExit) as left:
            main(args)
        assert left.value.code == 2
    assert capsys.readouterr().err.count("назва порожня") == 3
    assert not list(tmp_path.iterdir())


def test_a_slip_on_the_command_line_is_answered_in_ukrainian(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["export"])
    told = capsys.readouterr().err
    assert told.startswith("використання: trainingdesk export")
    assert told.endswith("бракує обов’язкових параметрів: --cohort, --out\n")


def test_a_file_in_the_place_of_the_data_folder_is_refused_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "desk").write_text("a file")
    code, _, err = run(capsys, tmp_path / "desk", "check")
    assert (code, err.count("\n")) == (1, 1)
    assert "на місці папки лежить файл" in err


def test_settings_that_may_not_be_read_are_refused_since_they_may_name_the_database(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "settings.json").mkdir()
    code, out, _ = run(capsys, tmp_path, "check", "--json")
    assert (code, json.loads(out)["refused"]) == (1, "settings-unreadable")
    assert not (tmp_path / "trainingdesk.sqlite3").exists()


def test_broken_settings_are_told_once_beside_the_answer(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "settings.json").write_text("{")
    code, out, err = run(capsys, tmp_path, "check", "--json")
    assert (code, json.loads(out)["findings"]) == (0, [])
    assert "settings.broken.json" in err
    assert run(capsys, tmp_path, "check", "--json")[2] == ""


def test_a_mistake_of_our_own_is_one_sentence_and_a_file_for_whoever_mends_it(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def broken(_options: object) -> None:
        raise RuntimeError("a mistake")

    monkeypatch.setattr(jobs, "check", broken)
    code, out, err = run(capsys, tmp_path, "check", "--json")
    told = json.loads(out)
    assert (code, told["refused"], err) == (70, "program-mistake", "")
    assert "RuntimeError: a mistake" in Path(told["facts"]["path"]).read_text(encoding="utf-8")
    (tmp_path / "file").write_text("")
    code, out, err = run(capsys, tmp_path / "file", "check")
    assert (code, out, err.count("\n")) == (70, "", 1)
    assert "RuntimeError" in caplog.text


@pytest.mark.parametrize("encoding", ["ascii", "cp866", "cp1251", "utf-8"])
def test_json_is_whole_on_every_console(data: Path, encoding: str) -> None:
    command = [sys.executable, "-m", "trainingdesk", "--data", str(data), "sample", "--json"]
    environment = dict(os.environ, PYTHONPATH=str(Path(__file__).parent.parent), PYTHONIOENCODING=encoding)
    done = subprocess.run(command, capture_output=True, env=environment, timeout=60, check=False)
    assert json.loads(done.stdout)["sentence"] == "Потік 2020-11 уже є. Оберіть інший код."


README = Path(__file__).parent.parent / "README.md"


def _documented(command: str) -> set[str]:
    """The keys that README gives for a command's JSON object, those within its lists left out."""
    (line,) = [
        row for row in README.read_text(encoding="utf-8").splitlines() if row.startswith(f"| `{command}` |")
    ]
    return set(re.findall(r"`([a-z_0-9]+)(?:: \[\{[^`]*)?`", line.split("|")[2]))


def test_the_json_of_every_command_has_just_the_keys_that_the_readme_tells(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    people = _sheet(tmp_path / "a.xlsx", [HEAD, [1, "Нова Ольга Петрівна", "ж", "01.02.1990", "капітан", ""]])
    marks = _sheet(tmp_path / "b.xlsx", [["ПІБ", "Домедична"], ["Балан Ярослав Іванович", 66]])
    cohort = ("--cohort", "2020-11")
    calls: dict[str, tuple[object, ...]] = {
        "intake": (people, "--cohort", "2021-01"),
        "cohort": ("2021-01",),
        "order": ("enrolment", "2021-01"),
        "orders": ("2021-01",),
        "grades": (marks, *cohort),
        "certificates": (*cohort, "--out", tmp_path / "p.pdf"),
        "export": (*cohort, "--out", tmp_path / "b.xlsx"),
        "backup": (),
        "check": (),
    }
    told = {name: json.loads(run(capsys, data, name, *args, "--json")[1]) for name, args in calls.items()}
    told["restore"] = json.loads(run(capsys, data, "restore", told["backup"]["path"], "--json")[1])
    told["restore"] |= json.loads(run(capsys, data, "restore", "--json")[1])
    told["sample"] = json.loads(run(capsys, tmp_path / "new", "sample", "--json")[1])
    assert {name: set(keys) for name, keys in told.items()} == {name: _documented(name) for name in told}
