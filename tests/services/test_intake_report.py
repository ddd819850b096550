"""What an intake says of itself: every word it may need is there, and places stand beside sentences."""

import datetime as dt

import pytest

from tests.services.sheets_in import LVIV, SUMY, furnished, people, plan, take, together
from trainingdesk import words
from trainingdesk.db.store import Store
from trainingdesk.services.intake import IntakeReport
from trainingdesk.services.intake_report import CORRECTIONS, FIELDS, SKIPPED, intake_json, intake_text
from trainingdesk.spreadsheets.headers import Field
from trainingdesk.spreadsheets.lines import Aside

OLENA = ("Гнатюк Олена Іванівна", "капітан поліції", "12.03.1990", SUMY)
HIDDEN = ("Петренко Іван Львович", "ст. л-т поліції", "31.02.1985", LVIV, None, None, None, "резерв")


@pytest.fixture
def desk(store: Store) -> Store:
    """A furnished desk with nobody in it."""
    return furnished(store)


def test_every_field_and_every_line_left_aside_has_its_word() -> None:
    assert set(Field) <= set(FIELDS)
    assert set(Aside) == set(SKIPPED)


@pytest.mark.parametrize("language", list(words.Language))
def test_an_intake_is_told_in_either_language_with_every_place(desk: Store, language: words.Language) -> None:
    words.use(language)
    sheets = together(
        people("а.xlsx", OLENA, HIDDEN, hidden=[3]),
        people("б.xlsx", ("ГНАТЮК Олена Іванівна", "майор поліції", "12.03.1990", SUMY)),
        people("в.xlsx", ("Коваль О. І.", "майор поліції", None, SUMY)),
    )
    told = "\n".join(intake_text(IntakeReport(plan(desk, sheets), sheets.tables, None, dry_run=True)))
    for place in ("а.xlsx, Аркуш1, C3", "б.xlsx, Аркуш1, A2", "в.xlsx, Аркуш1, A2"):
        assert place in told
    assert "{" not in told
    assert "%n" not in told


def test_offered_changes_are_told_old_and_new(desk: Store) -> None:
    take(desk, people("а.xlsx", OLENA))
    later = people("б.xlsx", ("Гнатюк Олена Іванівна", "майор поліції", "12.03.1990", SUMY))
    planned = plan(desk, later, accept_changes={plan(desk, later).rows[0].key: dt.date(2021, 1, 4)})
    report = IntakeReport(planned, later.tables, None, dry_run=True)
    (change,) = intake_json(report)["changes_offered"]
    assert (change["field"], change["old"], change["new"], change["accepted_from"]) == (
        "rank", "капітан поліції", "майор поліції", "2021-01-04",
    )  # fmt: skip
    assert any("капітан поліції → майор поліції" in line for line in intake_text(report))


def test_what_was_put_right_is_told_with_its_reason(desk: Store) -> None:
    sheets = people("а.xlsx", ("Гнaтюк Олена Іванівна", "ст. л-т поліції", "12.03.90", SUMY))
    told = intake_json(IntakeReport(plan(desk, sheets), sheets.tables, None, dry_run=True))["corrections"]
    assert {each["code"] for each in told} == {"letters", "rank-spelling", "date-spelling"}
    assert {each["code"] for each in told} <= set(CORRECTIONS)
    (letters,) = [each for each in told if each["code"] == "letters"]
    assert (letters["cell"], letters["value"], letters["became"]) == (
        "A2", "Гнaтюк Олена Іванівна", "Гнатюк Олена Іванівна",
    )  # fmt: skip
