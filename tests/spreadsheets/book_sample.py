"""A small invented cohort for the workbook's tests: valid by default, every kind of mark in it."""

import dataclasses
import datetime as dt
from typing import Any

from trainingdesk.domain.grading import DEFAULT_PROFILE, FormOfControl, Mark, Word, grade_of
from trainingdesk.domain.names import FullName
from trainingdesk.domain.people import Sex
from trainingdesk.spreadsheets.book_facts import (
    BookDiscipline,
    BookListener,
    BookVerdict,
    CohortBook,
    RegisterRow,
    ShownMark,
)

STARTS, HELD, ENDS = dt.date(2020, 11, 23), dt.date(2021, 1, 27), dt.date(2021, 2, 6)
DISCIPLINES = (
    BookDiscipline("Вогнева підготовка", "Вогнева", exam=True, hours=60),
    BookDiscipline("Домедична підготовка", "Домедична", FormOfControl.PASS_FAIL, hours=40),
)


def mark(tenths: int | None = None, word: Word | None = None) -> ShownMark:
    """A judged mark: tenths of points, or a word."""
    given = Mark(tenths=tenths, word=word)
    form = FormOfControl.PASS_FAIL if word in {Word.PASSED, Word.FAILED} else FormOfControl.POINTS
    return ShownMark(given, grade_of(given, DEFAULT_PROFILE, form), HELD)


def listener(full: str = "Бондаренко Ольга Вікторівна", **more: Any) -> BookListener:
    """A listener by surname, given name and patronymic."""
    woman = full.endswith("на")
    usual: dict[str, Any] = {
        "name": FullName(*full.split(" ")),
        "rank": "капітан поліції",
        "sex": Sex.FEMALE if woman else Sex.MALE,
        "birth_date": dt.date(1991, 5, 9),
        "position": "дільничний офіцер поліції",
        "unit": "ГУНП в Сумській області",
        "oblast": "Сумська",
        "group": "ПОГ-1",
        "marks": (mark(875), mark(word=Word.PASSED)),
        "verdict": BookVerdict(ready=True),
    }
    return BookListener(**(usual | more))


def book(**more: Any) -> CohortBook:
    """A cohort of seven, one of whom left, with one certificate issued and one void."""
    lacking = BookVerdict(ready=False, missing=("немає оцінки: Вогнева підготовка",))
    usual: dict[str, Any] = {
        "code": "2020-11",
        "institution": "Харківський національний університет внутрішніх справ",
        "programme": "Поліцейський офіцер громади",
        "as_of": ENDS,
        "starts": STARTS,
        "ends": ENDS,
        "confirmed": False,
        "disciplines": DISCIPLINES,
        "bands": DEFAULT_PROFILE.bands,
        "listeners": (
            listener(),
            listener("Ґалаґан Юрій Олегович", marks=(mark(900), mark(word=Word.FAILED))),
            listener("Дем’яненко Ганна Іллівна", marks=(mark(word=Word.ABSENT), mark(word=Word.ABSENT))),
            listener("Їжакевич Богдан Юрійович", marks=(mark(0), mark(word=Word.NOT_ATTESTED))),
            listener("Коваль Любов Іллівна", marks=(mark(word=Word.NOT_ADMITTED), None)),
            listener("Лі Ян", marks=(None, mark(word=Word.PASSED)), verdict=lacking, sex=None),
            listener("Сорока Олег Петрович", state="left", marks=(None, None), note="резерв"),
        ),
        "register": (
            RegisterRow(
                "08571096/000017-21", "Бондаренко Ольга Вікторівна",
                "капітан поліції", "ГУНП в Сумській області",
                "Поліцейський офіцер громади", STARTS, ENDS, 330, 110, confirmed=False,
                order_number="47 о/с", order_date=dt.date(2021, 2, 5), issued_on=ENDS,
            ),
            RegisterRow("08571096/000018-21", "Лі Ян", issued_on=ENDS, credits=75, void_reason="описка"),
        ),
    }  # fmt: skip
    return CohortBook(**(usual | more))


def many(count: int, **more: Any) -> CohortBook:
    """A cohort of ``count`` listeners, told apart by an invented surname."""
    people = tuple(
        listener(f"Зразок{chr(0x430 + n % 32) * (1 + n // 32)} Тарас Петрович") for n in range(count)
    )
    return book(listeners=people, **more)


def with_first(**more: Any) -> CohortBook:
    """The sample with its first listener changed."""
    first, *others = book().listeners
    return book(listeners=(dataclasses.replace(first, **more), *others))
