"""What the desk says, in both languages."""

import datetime as dt
import json
import subprocess
import sys
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tools import ROOT
from trainingdesk import words
from trainingdesk.domain.refusal import Rejected
from trainingdesk.words import Language


def test_ukrainian_is_spoken_until_somebody_chooses_otherwise() -> None:
    code = "from trainingdesk import words; print(ascii(words.tr('yes')), words.language())"
    said = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert said.stdout.split() == [ascii("так"), "uk"]


def test_english_is_the_source_itself() -> None:
    words.use("en")
    assert words.tr("yes") == "yes"
    assert words.tr("a text nobody translated") == "a text nobody translated"


def test_an_unknown_language_is_our_mistake() -> None:
    with pytest.raises(ValueError, match="fr"):
        words.use("fr")


def test_a_refusal_becomes_its_sentence() -> None:
    said = words.sentence(Rejected("mark-off-scale", value="101", low=0, high=Decimal("99.5")))
    assert "101" in said
    assert "99,5" in said
    words.use(Language.EN)
    refusal = Rejected("mark-off-scale", value="101", low=0, high=Decimal("99.5"))
    assert words.sentence(refusal) == "101 is off the scale: points run from 0 to 99.5. The old value stays."


def test_a_code_without_a_sentence_is_our_mistake() -> None:
    with pytest.raises(KeyError, match="never-said"):
        words.sentence(Rejected("never-said"))


@pytest.mark.parametrize(
    ("fact", "uk", "en"),
    [
        (None, "—", "—"),
        (True, "так", "yes"),
        (dt.date(2021, 2, 6), "06.02.2021", "06.02.2021"),
        (dt.datetime(2021, 2, 6, 12, 5, tzinfo=dt.UTC), "06.02.2021 14:05", "06.02.2021 14:05"),
        (dt.datetime(2021, 7, 6, 12, 5, tzinfo=dt.UTC), "06.07.2021 15:05", "06.07.2021 15:05"),
        (Decimal("87.50"), "87,5", "87.5"),
        (-2.5, "−2,5", "−2.5"),
        (100000, "100000", "100000"),
        (["Право", 7, dt.date(2021, 2, 6)], "Право, 7, 06.02.2021", "Право, 7, 06.02.2021"),
        ("10.5", "10.5", "10.5"),
    ],
)
def test_a_fact_is_shown_as_people_write_it(fact: object, uk: str, en: str) -> None:
    assert words.shown(fact) == uk
    words.use("en")
    assert words.shown(fact) == en


def test_a_count_of_ten_thousand_is_grouped() -> None:
    assert words.count(9999) == "9999"
    assert words.count(1234567) == "1\N{NO-BREAK SPACE}234\N{NO-BREAK SPACE}567"
    words.use("en")
    assert words.count(1234567) == "1,234,567"


def test_a_number_can_be_given_its_places() -> None:
    assert words.number(Decimal(3), places=1) == "3,0"
    assert words.number(2.0) == "2"


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**9), max_value=10**9, places=2))
def test_a_shown_number_reads_back_as_the_same_number(value: Decimal) -> None:
    assert Decimal(words.number(value).replace(",", ".").replace("−", "-")) == value


@given(st.dates())
def test_a_shown_date_reads_back_as_the_same_date(value: dt.date) -> None:
    day, month, year = words.date(value).split(".")
    assert dt.date(int(year), int(month), int(day)) == value


def test_qt_itself_speaks_the_language_in_use() -> None:
    code = """
import json
from PySide6.QtCore import QCoreApplication
from trainingdesk import words
application = QCoreApplication([])
said = []
for language in ("uk", "en", "uk"):
    words.use(language)
    words.install_qt_words(application)
    said.append(QCoreApplication.translate("QPlatformTheme", "Cancel"))
    said.append(QCoreApplication.translate("QShortcut", "Space"))
print(json.dumps(said))
"""
    said = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert json.loads(said.stdout) == ["Скасувати", "Пробіл", "Cancel", "Space", "Скасувати", "Пробіл"]
