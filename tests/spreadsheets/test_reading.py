"""Sheets in: what the reading child process gives back, and what it refuses."""

import subprocess
import sys
import threading
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from time import monotonic

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.spreadsheets import makers
from trainingdesk import words
from trainingdesk.domain.refusal import Rejected, Stopped
from trainingdesk.sentences import SENTENCES
from trainingdesk.spreadsheets import child, opening, reading
from trainingdesk.spreadsheets.sheet import Kind, Sheet, make_cell, make_lines, read_sheet, write_sheet


def values(sheet: Sheet) -> list[list[object]]:
    """The values of a sheet's lines, without the holes between them."""
    return [[cell.value for cell in line.cells] for line in sheet.lines]


def refusal(path: Path) -> Rejected:
    """What the desk says to one file, read as it really is: in the child process."""
    with pytest.raises(Rejected) as caught:
        reading.read([path])
    assert caught.value.facts["file"] == path.name
    assert caught.value.code in SENTENCES
    return caught.value


def test_every_kind_of_file_gives_the_same_people(tmp_path: Path) -> None:
    files = [
        makers.xlsx(tmp_path / "a.xlsx", makers.PEOPLE),
        makers.xls(tmp_path / "b.xls", makers.PEOPLE),
        makers.ods(tmp_path / "c.ods", makers.PEOPLE),
    ]
    sheets = reading.read(files)
    assert [sheet.file for sheet in sheets] == ["a.xlsx", "b.xls", "c.ods"]
    assert values(sheets[0]) == values(sheets[1]) == values(sheets[2])
    assert sheets[0].lines[1].cells[3].value == date(1990, 3, 29)
    assert sheets[0].lines[1].cells[5].shown == "380661234567"
    assert sheets[0].lines[2].cells[1].ref == "B3"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp1251", "cp1125", "koi8-u", "utf-16", "utf-16-le", "utf-16-be"]
)
@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_a_text_file_is_read_whatever_its_letters_and_separator(
    tmp_path: Path, encoding: str, separator: str
) -> None:
    rows = (
        ("Прізвище", "Ім'я", "Звання", "Дата нар."),
        ("Іщенко", "Ольга", "капрал поліції", "29.05.92"),
        ("Їжак", "Гліб", "майор поліції", "01.02.88"),
    )
    path = makers.text(tmp_path / "list.csv", rows, encoding=encoding, separator=separator)
    assert values(opening.read_file(path)[0]) == [list(row) for row in rows]


def test_a_quoted_separator_and_a_quoted_line_break_stay_in_their_cell(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text('ПІБ;Посада\r\nІщенко Ольга;"інспектор; роти\r\nдругої"\r\n', encoding="utf-8")
    assert values(opening.read_file(path)[0])[1] == ["Іщенко Ольга", "інспектор; роти\r\nдругої"]


def test_the_separator_that_excel_writes_first_is_believed_and_rows_keep_their_numbers(
    tmp_path: Path,
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("sep=|\r\nПІБ|Звання; посада\r\nІщенко Ольга|капрал; інспектор\r\n", encoding="utf-8-sig")
    sheet = opening.read_file(path)[0]
    assert [line.number for line in sheet.lines] == [2, 3]
    assert values(sheet)[1] == ["Іщенко Ольга", "капрал; інспектор"]


@pytest.mark.parametrize("make", [makers.xlsx, makers.xls, makers.ods])
def test_hidden_rows_come_in_marked(tmp_path: Path, make: Callable[..., Path]) -> None:
    sheet = reading.read([make(tmp_path / "file", makers.PEOPLE, hidden=[3])])[0]
    assert [(line.number, line.hidden) for line in sheet.lines] == [
        (1, False),
        (2, False),
        (3, True),
        (4, False),
    ]


def test_a_hidden_sheet_and_merged_cells_are_told(tmp_path: Path) -> None:
    path = makers.xlsx(
        tmp_path / "a.xlsx", (("Титул",), ("ПІБ", "Звання")), merged=["A1:B1"], more={"два": (("x",),)}
    )
    book = openpyxl.load_workbook(path)
    book["два"].sheet_state = "hidden"
    book.save(path)
    first, second = opening.read_file(path)
    area = first.merged[0]
    assert (area.top, area.left, area.bottom, area.right) == (1, 1, 1, 2)
    assert (first.hidden, second.hidden) == (False, True)


def test_a_formula_without_a_stored_result_is_told_apart_from_an_empty_cell(tmp_path: Path) -> None:
    path = makers.xlsx(tmp_path / "a.xlsx", (("Вік", "=FORMULA:1+1", "=not a formula"),))
    cells = opening.read_file(path)[0].lines[0].cells
    assert [(cell.kind, cell.value) for cell in cells] == [
        (Kind.TEXT, "Вік"),
        (Kind.FORMULA, None),
        (Kind.TEXT, "=not a formula"),
    ]


def test_an_open_document_keeps_spaces_breaks_and_its_comments_out(tmp_path: Path) -> None:
    cell = (
        '<table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="string">'
        "<office:annotation><text:p>нотатка</text:p></office:annotation>"
        '<text:p>Іщенко<text:s text:c="2"/>Ольга<text:span> Юріївна</text:span></text:p>'
        "</table:table-cell></table:table-row>"
        '<table:table-row table:number-rows-repeated="1000000"><table:table-cell/></table:table-row>'
    )
    path = makers.ods_content(tmp_path / "a.ods", f'<table:table table:name="Один">{cell}</table:table>')
    assert values(opening.read_file(path)[0]) == [["Іщенко  Ольга Юріївна"]] * 2


def _folder(path: Path) -> Path:
    path.mkdir()
    return path


def _bytes(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def _sparse(path: Path, size: int) -> Path:
    with path.open("wb") as file:
        file.truncate(size)
    return path


HOSTILE: dict[str, tuple[Callable[[Path], Path], str]] = {
    "bomb.xlsx": (makers.zip_bomb, "sheet-too-large"),
    "far.xlsx": (makers.far_cell, "sheet-too-far"),
    "laughs.xlsx": (makers.laughing_xlsx, "sheet-hostile"),
    "laughs.ods": (makers.laughing_ods, "sheet-hostile"),
    "endless.ods": (makers.endless_ods, "sheet-too-far"),
    "protected.xlsx": (
        lambda path: makers.compound(path, "EncryptionInfo", "EncryptedPackage"),
        "sheet-protected",
    ),
    "letter.doc": (lambda path: makers.compound(path, "WordDocument"), "sheet-not-a-spreadsheet"),
    "letter.docx": (
        lambda path: makers.zipped(path, {"word/document.xml": "<w/>"}),
        "sheet-not-a-spreadsheet",
    ),
    "picture.xlsx": (
        lambda path: _bytes(path, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256))),
        "sheet-not-a-spreadsheet",
    ),
    "paper.csv": (
        lambda path: _bytes(path, b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\x01\x02"),
        "sheet-not-a-spreadsheet",
    ),
    "page.xls": (
        lambda path: _bytes(path, b"<html><table><tr><td>1</td></tr></table></html>"),
        "sheet-not-a-spreadsheet",
    ),
    "noise.bin": (lambda path: _bytes(path, bytes(range(256)) * 4), "sheet-not-a-spreadsheet"),
    "empty.xlsx": (lambda path: _bytes(path, b""), "sheet-empty"),
    "blank.xlsx": (lambda path: makers.xlsx(path, ((None,),)), "sheet-empty"),
    "spaces.csv": (lambda path: _bytes(path, b" \r\n ; ;\r\n"), "sheet-empty"),
    "missing.xlsx": (lambda path: path, "sheet-missing"),
    "folder.xlsx": (_folder, "sheet-folder"),
    "huge.xlsx": (lambda path: _sparse(path, 2 * 1024**3), "sheet-too-large"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_or_foreign_file_gets_one_clear_refusal(tmp_path: Path, name: str) -> None:
    make, code = HOSTILE[name]
    assert refusal(make(tmp_path / name)).code == code


def test_the_sheet_of_a_text_is_called_after_its_file(tmp_path: Path) -> None:
    refused = refusal(_bytes(tmp_path / "довгий.csv", b"a;b\n" * 50_001))
    assert words.sentence(refused).startswith("довгий.csv, аркуш довгий: ")


@pytest.mark.parametrize("make", [makers.xlsx, makers.xls, makers.ods])
def test_a_truncated_file_is_refused_as_broken(tmp_path: Path, make: Callable[..., Path]) -> None:
    path = make(tmp_path / "file", makers.PEOPLE)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    assert refusal(path).code in {"sheet-broken", "sheet-not-a-spreadsheet"}


def test_an_open_document_with_a_password_is_refused_as_protected(tmp_path: Path) -> None:
    path = makers.ods(tmp_path / "a.ods", makers.PEOPLE)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>")
    assert refusal(path).code == "sheet-protected"


def test_an_old_workbook_with_a_password_is_refused_as_protected(tmp_path: Path) -> None:
    path = makers.xls(tmp_path / "a.xls", makers.PEOPLE)
    content = bytearray(path.read_bytes())
    behind_the_first_record = content.index(b"\x09\x08\x10\x00") + 20
    content[behind_the_first_record : behind_the_first_record + 2] = b"\x2f\x00"
    path.write_bytes(content)
    assert refusal(path).code == "sheet-protected"


def test_a_file_another_program_holds_is_refused_as_locked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(_: Path) -> bytes:
        raise PermissionError(13, "the file is used by another process")

    path = makers.xlsx(tmp_path / "a.xlsx", makers.PEOPLE)
    monkeypatch.setattr(Path, "read_bytes", held)
    with pytest.raises(Rejected, match="sheet-locked"):
        opening.read_file(path)


def test_one_bad_file_among_good_ones_refuses_them_all_and_names_it(tmp_path: Path) -> None:
    good = makers.xlsx(tmp_path / "good.xlsx", makers.PEOPLE)
    bad = _bytes(tmp_path / "bad.xlsx", b"\x00\x01\x02")
    with pytest.raises(Rejected) as caught:
        reading.read([good, bad, good])
    assert (caught.value.code, caught.value.facts["file"]) == ("sheet-not-a-spreadsheet", "bad.xlsx")


def test_files_of_one_name_are_told_apart_by_their_folders(tmp_path: Path) -> None:
    for folder in ("сумська", "львівська"):
        (tmp_path / folder).mkdir()
        makers.xlsx(tmp_path / folder / "список.xlsx", makers.PEOPLE)
    sheets = reading.read([tmp_path / "сумська" / "список.xlsx", tmp_path / "львівська" / "список.xlsx"])
    assert [sheet.file for sheet in sheets] == ["сумська/список.xlsx", "львівська/список.xlsx"]


def play(path: Path, body: str) -> tuple[str, ...]:
    """A reader that misbehaves."""
    path.write_text(body, encoding="utf-8")
    return sys.executable, str(path)


def test_a_reader_that_dies_is_a_refusal_not_a_crash(tmp_path: Path) -> None:
    path = makers.xlsx(tmp_path / "a.xlsx", makers.PEOPLE)
    dying = play(tmp_path / "dying.py", "import os\nos.abort()\n")
    with pytest.raises(Rejected) as caught:
        reading.read([path], reader=dying)
    assert (caught.value.code, caught.value.facts["file"]) == ("sheet-broken", "a.xlsx")


def test_a_reader_that_hangs_is_ended_when_its_time_is_up(tmp_path: Path) -> None:
    path = makers.xlsx(tmp_path / "a.xlsx", makers.PEOPLE)
    hanging = play(tmp_path / "hanging.py", "import time\ntime.sleep(60)\n")
    began = monotonic()
    with pytest.raises(Rejected, match="sheet-timeout"):
        reading.read([path], reader=hanging, seconds=0.5)
    assert monotonic() - began < 20
    assert not [thread for thread in threading.enumerate() if thread.name == "sheet-reader"]


class Impatient:
    """A person who presses Stop at once."""

    def step(self, done: int, total: int, label: str = "") -> None:
        raise Stopped


def test_a_person_can_stop_the_reading(tmp_path: Path) -> None:
    path = makers.xlsx(tmp_path / "a.xlsx", makers.PEOPLE)
    with pytest.raises(Stopped):
        reading.read(
            [path], Impatient(), reader=play(tmp_path / "hanging.py", "import time\ntime.sleep(60)\n")
        )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on address space")
def test_a_reader_that_wants_too_much_memory_is_refused(tmp_path: Path) -> None:
    path = makers.xlsx(tmp_path / "a.xlsx", makers.PEOPLE)
    greedy = play(
        tmp_path / "greedy.py",
        "from pathlib import Path\n"
        "from trainingdesk.spreadsheets import child\n"
        "child.read_file = lambda path: bytearray(8 * 1024**3)\n"
        "child.main(['a.xlsx'])\n",
    )
    with pytest.raises(Rejected, match="sheet-too-large"):
        reading.read([path], reader=greedy)


def test_the_frozen_program_reads_through_its_own_hidden_sub_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    windowed = tmp_path / ("trainingdesk.exe" if sys.platform == "win32" else "trainingdesk")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(windowed))
    assert reading.command() == (str(windowed), "read-sheet")
    console = windowed.with_name("trainingdesk-cli.exe" if sys.platform == "win32" else "trainingdesk-cli")
    console.touch()
    assert reading.command() == (str(console), "read-sheet")


def test_the_desk_itself_never_loads_a_spreadsheet_reader_to_read() -> None:
    code = (
        "import sys; from trainingdesk.spreadsheets import reading, people, marks; "
        "sys.exit(bool({'openpyxl', 'python_calamine'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


KINDS: dict[str, Callable[..., Path]] = {"a.xlsx": makers.xlsx, "b.ods": makers.ods, "c.csv": makers.text}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.sampled_from(sorted(KINDS)),
    places=st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), min_size=1, max_size=30),
)
def test_a_damaged_file_always_gets_an_answer(
    tmp_path: Path, name: str, places: list[tuple[float, int]]
) -> None:
    path = KINDS[name](tmp_path / name, makers.PEOPLE[:1] if name == "c.csv" else makers.PEOPLE)
    content = bytearray(path.read_bytes())
    for share, byte in places:
        content[int(share * len(content))] = byte
    path.write_bytes(content)
    answer = child.answer(path)
    assert "sheets" in answer or answer["refused"] in SENTENCES


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=40).filter(
    str.strip
)
VALUES = st.one_of(
    st.none(),
    TEXTS,
    st.integers(-(10**12), 10**12),
    st.decimals(-(10**6), 10**6, places=3).map(float).filter(lambda number: not number.is_integer()),
    st.booleans(),
    st.dates(date(1900, 3, 1), date(2999, 12, 31)),
    st.builds(
        datetime.combine,
        st.dates(date(1950, 1, 1), date(2050, 1, 1)),
        st.sampled_from([time(9, 30), time(23, 59)]),
    ),
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(st.lists(VALUES, max_size=6), min_size=1, max_size=8))
def test_what_is_written_to_a_workbook_is_what_is_read_from_it(tmp_path: Path, rows: makers.Rows) -> None:
    path = makers.xlsx(tmp_path / "a.xlsx", [["початок"], *rows])
    found = {cell.ref: cell for line in opening.read_file(path)[0].lines for cell in line.cells}
    wanted = {
        cell.ref: cell
        for number, row in enumerate(rows, start=2)
        for column, value in enumerate(row, start=1)
        if (cell := make_cell(number, column, value)) is not None
    }
    assert {ref: found[ref] for ref in wanted} == wanted
    assert len(found) == len(wanted) + 1


@settings(max_examples=40, deadline=None)
@given(rows=st.lists(st.lists(VALUES, max_size=6), min_size=1, max_size=8))
def test_a_sheet_survives_the_way_between_the_processes(rows: makers.Rows) -> None:
    cells = {
        number: [
            cell for column, value in enumerate(row, start=1) if (cell := make_cell(number, column, value))
        ]
        for number, row in enumerate(rows, start=1)
    }
    lines = make_lines({number: row for number, row in cells.items() if row}, {2})
    sheet = Sheet("a.xlsx", "Аркуш", lines, (), (3,), hidden=True)
    assert read_sheet("a.xlsx", write_sheet(sheet)) == sheet
