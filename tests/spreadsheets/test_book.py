"""The cohort workbook: real types, safe text, exact forms, pages that fit."""

import dataclasses
import datetime as dt
import io
import itertools
import subprocess
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.spreadsheets.book_sample import DISCIPLINES, STARTS, book, listener, many, mark, with_first
from tests.tools import need
from trainingdesk.domain.grading import DEFAULT_PROFILE, FormOfControl, Word
from trainingdesk.domain.names import FullName
from trainingdesk.domain.refusal import Rejected
from trainingdesk.spreadsheets.book import build, write
from trainingdesk.spreadsheets.book_facts import (
    BookDiscipline,
    BookListener,
    CohortBook,
    RegisterRow,
    StatementHeading,
)
from trainingdesk.spreadsheets.book_results import results_mm
from trainingdesk.spreadsheets.book_statement import page_ends
from trainingdesk.spreadsheets.book_styles import lines, sheet_name, text_mm
from trainingdesk.spreadsheets.book_text import academic_year, load_texts

GOLDEN = Path(__file__).parent / "golden" / "cohort_book.txt"
EIGHT = [
    "№ з/п",
    "Прізвище та ініціали слухача",
    "№ індивідуального навчального плану",
    "за національною шкалою",
    "кількість балів за 100-бальною шкалою",
    "ECTS",
    "Дата",
    "Підпис викладача",
]
REGISTER = [
    "№ з/п",
    "Реєстраційний номер",
    "Серія і номер бланка",
    "Прізвище, ім’я, по батькові",
    "Спеціальне звання, орган",
    "Назва курсу (спеціалізація)",
    "Період навчання",
    "Обсяг (год / кредити ЄКТС)",
    "№ і дата наказу про випуск",
    "№ і дата протоколу ЕК",
    "Дата видачі",
    "Підпис особи, яка отримала",
    "ПІБ і підпис особи, яка видала",
    "Довіреність / рекомендований лист №",
    "Примітка (дублікат, анульовано, зіпсовано)",
]


def reopened(facts: CohortBook) -> Workbook:
    """Write the workbook and read it back as a person's program would."""
    stream = io.BytesIO()
    write(facts, stream)
    stream.seek(0)
    return openpyxl.load_workbook(stream)


def texts(sheet: Worksheet) -> list[str]:
    return [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]


def row_of(sheet: Worksheet, text: str) -> list[object]:
    """The values of the first row in which some cell holds the text."""
    for row in sheet.iter_rows(values_only=True):
        if text in row:
            return list(row)
    raise AssertionError(text)


def foot(sheet: Worksheet) -> str | None:
    """The left part of the footer."""
    assert sheet.oddFooter is not None
    return sheet.oddFooter.left.text


def statement_rows(sheet: Worksheet) -> list[list[object]]:
    """The listeners' rows under the row of column numbers 1…8."""
    rows: list[list[object]] = [list(row) for row in sheet.iter_rows(max_col=8, values_only=True)]
    start = rows.index([1, 2, 3, 4, 5, 6, 7, 8]) + 1
    return [row for number, row in enumerate(rows[start:], 1) if row[0] == number]


def test_sheets_stand_in_the_order_of_the_work() -> None:
    assert reopened(book()).sheetnames == [
        "Слухачі", "Зведена відомість", "Вогнева", "Домедична", "Реєстр документів",
    ]  # fmt: skip


def test_dates_are_dates_and_numbers_are_numbers() -> None:
    workbook = reopened(book())
    people = row_of(workbook["Слухачі"], "Бондаренко Ольга Вікторівна")
    assert people[0] == 1
    assert people[4] == dt.datetime(1991, 5, 9)
    summary = row_of(workbook["Зведена відомість"], "Бондаренко Ольга Вікторівна")
    assert summary[4:6] == [87.5, "добре"]
    statement = statement_rows(workbook["Вогнева"])[0]
    assert statement[:6] == [1, "Бондаренко О. В.", "ПОГ-1", "добре", 88, "—"]
    assert isinstance(statement[6], dt.datetime)
    cell = workbook["Вогнева"]["G26"]
    assert (cell.is_date, cell.number_format) == (True, "dd.mm.yyyy")


def test_points_keep_their_decimal_and_whole_points_show_none() -> None:
    sheet = reopened(book())["Зведена відомість"]
    formats = {cell.value: cell.number_format for cell in sheet["E"] if isinstance(cell.value, int | float)}
    assert formats[87.5] == "0.0"
    assert formats[90] == "0"


def test_absence_is_a_word_and_never_zero() -> None:
    sheet = reopened(book())["Зведена відомість"]
    assert row_of(sheet, "Дем’яненко Ганна Іллівна")[4:7] == ["н/я", "не з’явилася", "не з’явилася"]
    assert row_of(sheet, "Їжакевич Богдан Юрійович")[4:7] == [0, "незадовільно", "не атестований"]
    assert row_of(sheet, "Коваль Любов Іллівна")[5:7] == ["не допущена", None]


def test_the_statement_has_the_eight_columns_of_the_form() -> None:
    sheet = reopened(book())["Вогнева"]
    rows = [list(row) for row in sheet.iter_rows(max_col=8, values_only=True)]
    numbers = rows.index([1, 2, 3, 4, 5, 6, 7, 8])
    upper, lower = rows[numbers - 2], rows[numbers - 1]
    assert upper[3] == "Оцінка"
    assert [low or high for low, high in zip(lower, upper, strict=True)] == EIGHT
    assert f"D{numbers - 1}:F{numbers - 1}" in {str(box) for box in sheet.merged_cells.ranges}


def test_the_heading_of_the_statement_is_the_forms_and_can_be_set() -> None:
    words = texts(reopened(book())["Вогнева"])
    for line in (
        "ЗАТВЕРДЖЕНО",
        "29 березня 2012 року № 384",
        "Форма № Н-5.03",
        "ВІДОМІСТЬ ОБЛІКУ УСПІШНОСТІ № ______",
        "Вогнева підготовка",
        "23.11.2020 – 06.02.2021",
        "2020–2021 навчальний рік",
        "Підсумки складання екзамену (заліку)",
        "Директор інституту, декан факультету",
    ):
        assert line in words
    own = StatementHeading(approval=("ЗАТВЕРДЖЕНО", "Наказ ХНУВС"), faculty="Факультет № 3")
    words = texts(reopened(book(heading=own))["Вогнева"])
    assert "Наказ ХНУВС" in words
    assert "Факультет № 3" in words
    assert "29 березня 2012 року № 384" not in words


def test_a_numbered_statement_says_its_number_date_and_teacher() -> None:
    discipline = dataclasses.replace(
        DISCIPLINES[0], number="14", held_on=dt.date(2021, 1, 27), examiner="доцент Зразковий О. О."
    )
    words = texts(reopened(book(disciplines=(discipline, DISCIPLINES[1])))["Вогнева"])
    assert "ВІДОМІСТЬ ОБЛІКУ УСПІШНОСТІ № 14" in words
    assert "«27» січня 2021 року" in words
    assert words.count("доцент Зразковий О. О.") == 2


def test_unconfirmed_hours_are_a_number_marked_as_an_example() -> None:
    def hours(facts: CohortBook) -> tuple[object, str]:
        sheet = reopened(facts)["Вогнева"]
        cell = next(cell for row in sheet.iter_rows() for cell in row if cell.value == 60)
        return cell.value, cell.number_format

    assert hours(book()) == (60, '0" (приклад)"')
    assert hours(book(confirmed=True)) == (60, "0")


def test_the_results_count_every_mark_once_and_sum_up_to_the_list() -> None:
    sheet = reopened(book())["Вогнева"]
    counts = {
        str(row[2]): row[0] for row in sheet.iter_rows(max_col=3, values_only=True) if "–" in str(row[2])
    }
    del counts["23.11.2020 – 06.02.2021"]
    assert counts == {"90–100": 1, "82–89": 1, "74–81": 0, "64–73": 0, "60–63": 0, "35–59": 0, "0–34": 1}
    words = texts(sheet)
    assert "Усього слухачів за списком — 6; оцінено — 3; не з’явилися — 1; не допущено — 1." in words
    assert "Ще без оцінки — 1." in words


def test_a_pass_fail_statement_counts_passed_and_failed() -> None:
    sheet = reopened(book())["Домедична"]
    first = next(row for row in sheet.iter_rows() if row[2].value == "90–100")
    fifth = next(row for row in sheet.iter_rows() if row[2].value == "35–59")
    assert (first[0].value, fifth[0].value) == (2, 1)
    assert (first[6].value, fifth[6].value) == ("зараховано", "не зараховано")


def test_bands_that_leave_a_mark_uncounted_are_refused() -> None:
    with pytest.raises(Rejected) as refusal:
        build(book(bands=DEFAULT_PROFILE.bands[:-1]))
    assert refusal.value.code == "statement-sum-differs"
    assert refusal.value.facts == {"discipline": "Вогнева підготовка", "counted": 5, "listed": 6}


def test_ects_letters_are_printed_only_where_they_are_switched_on() -> None:
    workbook = reopened(book(show_ects=True))
    assert statement_rows(workbook["Вогнева"])[0][5] == "B"
    assert row_of(workbook["Зведена відомість"], "Бондаренко Ольга Вікторівна")[4:7] == [87.5, "добре", "B"]


def test_who_left_stands_among_the_listeners_only() -> None:
    workbook = reopened(book())
    assert row_of(workbook["Слухачі"], "Сорока Олег Петрович")[9] == "вибув"
    assert len(statement_rows(workbook["Вогнева"])) == 6
    assert "Сорока Олег Петрович" not in texts(workbook["Зведена відомість"])
    assert "за списком — 6 · вибуло — 1" in str(workbook["Слухачі"]["A2"].value)


def test_writing_twice_the_listeners_looks_at_each_no_oftener(monkeypatch: pytest.MonkeyPatch) -> None:
    looked = 0

    def listed(self: BookListener) -> bool:
        nonlocal looked
        looked += 1
        return self.state != "left"

    monkeypatch.setattr(BookListener, "listed", property(listed))
    counts = []
    for times in (3, 6):
        looked = 0
        build(book(listeners=book().listeners * times))
        counts.append(looked / times)
    assert counts[1] <= counts[0]


def test_the_totals_of_a_discipline_add_up_to_the_list() -> None:
    sheet = reopened(book())["Зведена відомість"]
    listed, passed, failed, blank = (
        row_of(sheet, name)[4] for name in ("Усього за списком", "Складено", "Не складено", "Без оцінки")
    )
    assert (listed, passed, failed, blank) == (6, 2, 3, 1)


def test_many_disciplines_take_one_narrow_column_each() -> None:
    disciplines = tuple(dataclasses.replace(DISCIPLINES[n % 2], short=str(n)) for n in range(12))
    marks = tuple(mark(875) if n % 2 == 0 else mark(word=Word.PASSED) for n in range(12))
    facts = book(disciplines=disciplines, listeners=(listener(marks=marks),), show_ects=True)
    sheet = reopened(facts)["Зведена відомість"]
    assert row_of(sheet, "Бондаренко Ольга Вікторівна")[4:17] == [87.5, "зарах."] * 6 + ["готова до випуску"]
    assert sheet["E4"].alignment.textRotation == 90


def test_the_verdict_agrees_with_the_person_and_says_what_is_missing() -> None:
    sheet = reopened(book())["Зведена відомість"]
    assert row_of(sheet, "Бондаренко Ольга Вікторівна")[-1] == "готова до випуску"
    assert row_of(sheet, "Ґалаґан Юрій Олегович")[-1] == "готовий до випуску"
    assert row_of(sheet, "Лі Ян")[-1] == "не готовий: немає оцінки: Вогнева підготовка"


def test_the_register_has_its_fifteen_columns_in_order() -> None:
    sheet = reopened(book())["Реєстр документів"]
    assert [cell.value for cell in sheet[4]] == REGISTER
    issued, void = ([cell.value for cell in sheet[row]] for row in (5, 6))
    assert issued[1] == "08571096/000017-21"
    assert issued[4] == "капітан поліції, ГУНП в Сумській області"
    assert issued[6:8] == ["23.11.2020 – 06.02.2021", "330 / 11 (приклад)"]
    assert issued[8] == "№\N{NO-BREAK SPACE}47\N{NO-BREAK SPACE}о/с від 05.02.2021"
    assert void[7] == "— / 7,5"
    assert void[14] == "анульовано: описка"
    assert sheet["B6"].font.strike


NASTY = [
    "=1+1",
    "+380501234567",
    "-1",
    "@SUM(A1)",
    '=HYPERLINK("http://x","y")',
    "'=1",
    "#N/A",
    "\t=1",
    "2021-02-06",
]


@pytest.mark.parametrize("nasty", NASTY)
def test_text_that_looks_like_a_formula_stays_text(nasty: str) -> None:
    person = listener(
        rank=nasty, unit=nasty, position=nasty, note=nasty, group=nasty, name=FullName(nasty, nasty)
    )
    document = RegisterRow(
        nasty, nasty, nasty, nasty, course=nasty, order_number=nasty, blank=nasty, note=nasty
    )
    discipline = BookDiscipline(nasty, "Вогнева", examiner=nasty, number=nasty)
    heading = StatementHeading(approval=(nasty,), faculty=nasty, course=nasty, dean=nasty)
    facts = book(
        listeners=(person,), register=(document,), disciplines=(discipline, DISCIPLINES[1]), code=nasty,
        institution=nasty, programme=nasty, heading=heading,
    )  # fmt: skip
    workbook = reopened(facts)
    kinds = {cell.data_type for sheet in workbook for row in sheet.iter_rows() for cell in row}
    assert kinds <= {"s", "n", "d"}
    note = workbook["Слухачі"]["K5"]
    assert note.value == nasty
    if nasty[0] in "=+-@\t'":
        assert note.quotePrefix, "editing the cell in Excel would make a formula of it"


def test_characters_no_workbook_can_hold_are_left_out() -> None:
    sheet = reopened(with_first(note="а\x00б\x1fв"))["Слухачі"]
    assert sheet["K5"].value == "абв"


def test_disciplines_with_like_names_get_sheets_of_their_own() -> None:
    names = (
        "Реєстр документів",
        "СЛУХАЧІ",
        "Право: [загальне] / 'особливе'?",
        "Дуже довга назва " * 3,
        "History",
    )
    disciplines = tuple(BookDiscipline(name) for name in names for _ in range(2))
    person = listener(marks=tuple(mark(900) for _ in disciplines))
    workbook = reopened(book(disciplines=disciplines, listeners=(person,)))
    made = workbook.sheetnames
    assert len({name.casefold() for name in made}) == len(made) == 13
    assert all(len(name) <= 31 and not set(name) & set("[]:*?/\\") for name in made)
    assert made[2] == "Реєстр документів (2)"
    assert made[-1] == "Реєстр документів"


@given(st.text(max_size=60), st.lists(st.text(min_size=1, max_size=31), max_size=3))
def test_any_text_becomes_a_sheet_name_excel_takes(wanted: str, taken: list[str]) -> None:
    name = sheet_name(wanted, taken)
    assert 1 <= len(name) <= 31
    assert not set(name) & set("[]:*?/\\")
    assert name[0] != "'"
    assert name[-1] != "'"
    assert name.casefold() not in {other.casefold() for other in taken} | {"history"}


def test_a_cohort_without_listeners_or_disciplines_still_makes_a_workbook() -> None:
    assert reopened(book(listeners=(), register=())).sheetnames[2:4] == ["Вогнева", "Домедична"]
    bare = book(listeners=(), register=(), disciplines=(), starts=None, ends=None, programme="", bands=())
    assert reopened(bare).sheetnames == ["Слухачі", "Зведена відомість", "Реєстр документів"]
    undated = reopened(book(starts=None, ends=None))["Вогнева"]
    assert "20___–20___ навчальний рік" in texts(undated)


def test_marks_that_do_not_match_the_disciplines_are_a_fault() -> None:
    with pytest.raises(ValueError, match="1 marks for 2 disciplines"):
        book(listeners=(listener(marks=(None,)),))


def test_a_name_of_three_hundred_letters_makes_its_row_taller_not_clipped() -> None:
    long = " ".join(["Красноступська"] * 21)
    assert len(long) > 300
    workbook = reopened(with_first(name=FullName(long, "Олена"), position=long))
    statement, people = workbook["Вогнева"], workbook["Слухачі"]
    assert statement.row_dimensions[25].height > 3 * statement.row_dimensions[26].height
    assert statement["B25"].alignment.wrap_text
    assert people.row_dimensions[5].height > 8 * people.row_dimensions[7].height


def test_namesakes_carry_the_year_of_birth_and_then_the_unit() -> None:
    old, young = dt.date(1980, 1, 1), dt.date(1994, 1, 1)
    people = (
        listener(birth_date=old),
        listener(birth_date=young),
        listener(birth_date=young, unit="УПП в Сумській області"),
        listener("Лі Ян"),
    )
    names = [row[1] for row in statement_rows(reopened(book(listeners=people))["Вогнева"])]
    assert names == [
        "Бондаренко О. В., 1980 р. н.",
        "Бондаренко О. В., 1994 р. н. (ГУНП в Сумській області)",
        "Бондаренко О. В., 1994 р. н. (УПП в Сумській області)",
        "Лі Я.",
    ]


@pytest.mark.parametrize("name", ["Слухачі", "Зведена відомість", "Реєстр документів"])
def test_lists_are_frozen_titled_filtered_and_one_page_wide(name: str) -> None:
    sheet = reopened(book())[name]
    head = 5 if name == "Зведена відомість" else 4
    assert sheet.freeze_panes == f"C{head + 1}"
    assert sheet.print_title_rows == f"$4:${head}"
    assert sheet.auto_filter.ref.startswith(f"A{head}:")
    assert (int(sheet.page_setup.paperSize or 0), sheet.page_setup.orientation) == (9, "landscape")
    fit = sheet.sheet_properties.pageSetUpPr
    assert fit is not None
    assert fit.fitToPage
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert foot(sheet) == f"Потік 2020-11 · {name}"


def test_a_footer_does_not_take_the_text_for_codes() -> None:
    sheet = reopened(book(code="A&B 7"))["Слухачі"]
    assert foot(sheet) == "Потік A&&B 7 · Слухачі"


def test_a_statement_is_portrait_and_its_columns_measure_a_page() -> None:
    sheet = build(book())["Вогнева"]
    millimetres = [sheet.column_dimensions[letter].width * 8 * 25.4 / 96 for letter in "ABCDEFGH"]
    assert millimetres == pytest.approx([8, 56, 25, 25, 21, 11, 18, 16])
    assert sheet.page_setup.orientation == "portrait"
    assert "$A$1:$H$" in sheet.print_area


@pytest.mark.parametrize(("listeners", "repeated"), [(5, False), (28, False), (29, True), (84, True)])
def test_headings_are_repeated_only_where_the_list_goes_overleaf(listeners: int, repeated: bool) -> None:  # noqa: FBT001
    sheet = build(many(listeners))["Вогнева"]
    assert bool(sheet.print_title_rows) is repeated
    assert len(sheet.row_breaks.brk) == (2 if listeners == 84 else 1)


@given(st.lists(st.sampled_from([5.56, 7.0, 12.0, 40.0]), max_size=150))
def test_pages_never_overflow_and_results_stand_whole(heights: list[float]) -> None:
    face, results = 155.7, results_mm(book())
    ends = page_ends(heights, face, results)
    assert ends == sorted(set(ends))
    edges = [0, *(end + 1 for end in ends), len(heights)]
    for number, (start, stop) in enumerate(itertools.pairwise(edges)):
        room = face if number == 0 else 279 - 18.7
        tail = results if number == len(edges) - 2 else 0
        assert sum(heights[start:stop]) + tail <= room + 0.1 or stop - start <= 3


def test_the_academic_year_begins_in_september() -> None:
    assert academic_year(STARTS) == (2020, 2021)
    assert academic_year(dt.date(2021, 8, 31)) == (2020, 2021)
    assert academic_year(dt.date(2021, 9, 1)) == (2021, 2022)


def test_a_text_longer_than_its_box_takes_more_lines() -> None:
    assert lines("капітан поліції", 40, 10) == 1
    assert lines("старший лейтенант поліції", 30, 10) == 2
    assert lines("щ" * 100, 20, 10) == -(-int(text_mm("щ" * 100, 10)) // 20)


def test_every_word_of_the_templates_is_read() -> None:
    assert load_texts().statement.form == "Форма № Н-5.03"


def test_a_failed_write_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "потік.xlsx"
    write(book(), target)
    before = target.read_bytes()
    with pytest.raises(Rejected):
        write(book(bands=()), target)
    assert target.read_bytes() == before
    assert list(tmp_path.iterdir()) == [target]


def dump(workbook: Workbook) -> Iterator[str]:
    """Say the workbook in lines: per sheet its page, widths, heights and every cell with format and style."""
    for sheet in workbook:
        yield f"== {sheet.title} {sheet.page_setup.orientation} {sheet.freeze_panes} {sheet.print_title_rows}"
        yield "widths " + " ".join(f"{k}={v.width:.2f}" for k, v in sorted(sheet.column_dimensions.items()))
        yield "heights " + " ".join(
            f"{k}={v.height}" for k, v in sorted(sheet.row_dimensions.items()) if v.height
        )
        yield "merged " + " ".join(sorted(str(box) for box in sheet.merged_cells.ranges))
        yield "breaks " + " ".join(str(mark.id) for mark in sheet.row_breaks.brk)
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    yield f"{cell.coordinate} {cell.value!r} [{cell.style}] {cell.number_format}"


def test_the_workbook_is_the_golden_one(request: pytest.FixtureRequest) -> None:
    said = "\n".join(dump(reopened(book()))) + "\n"
    if request.config.getoption("--accept", default=False):
        GOLDEN.write_text(said, encoding="utf-8")
    assert said == GOLDEN.read_text(encoding="utf-8")


def test_libreoffice_opens_it_and_prints_every_sheet_one_page_wide(tmp_path: Path) -> None:
    soffice, pdfinfo, pdftotext = need("soffice"), need("pdfinfo"), need("pdftotext")
    control = (FormOfControl.POINTS, FormOfControl.PASS_FAIL)
    assert tuple(discipline.control for discipline in DISCIPLINES) == control
    write(many(40), tmp_path / "book.xlsx")
    subprocess.run(
        [soffice, f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless",
         "--convert-to", "pdf", "--outdir", str(tmp_path), str(tmp_path / "book.xlsx")],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    paper = str(tmp_path / "book.pdf")
    info = subprocess.run(
        [pdfinfo, "-f", "1", "-l", "99", paper], check=True, capture_output=True, text=True
    ).stdout
    sizes = [line for line in info.splitlines() if " size:" in line and line.startswith("Page")]
    # Two statements of two sides each in portrait; each list as long as it is, but never two pages wide.
    assert sum("595" in line.split(":")[1].split("x")[0] for line in sizes) == 4
    text = subprocess.run(
        [pdftotext, "-layout", paper, "-"], check=True, capture_output=True, text=True
    ).stdout
    pages = text.split("\f")
    for page in pages[:2]:
        assert "Примітка" in page, "the last column stands on every page of the list"
    assert text.count("Підсумки складання екзамену (заліку)") == 2
    assert "####" not in text
    assert Word.ABSENT.value not in text
