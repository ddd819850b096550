"""Counted words: the plural of Ukrainian, and fractions."""

from decimal import Decimal

import pytest

from trainingdesk.domain.text import NBSP
from trainingdesk.domain.typography import counted, plural


@pytest.mark.parametrize(
    ("number", "form"),
    [
        (0, "годин"),
        (1, "година"),
        (2, "години"),
        (4, "години"),
        (5, "годин"),
        (11, "годин"),
        (14, "годин"),
        (21, "година"),
        (22, "години"),
        (101, "година"),
        (111, "годин"),
        (330, "годин"),
    ],
)
def test_a_counted_word_takes_its_form(number: int, form: str) -> None:
    assert plural(number, "година", "години", "годин") == form


@pytest.mark.parametrize(
    ("number", "text"), [(Decimal("7.5"), "7,5 кредиту"), (Decimal("11.0"), "11 кредитів"), (2, "2 кредити")]
)
def test_a_fraction_takes_the_genitive_singular(number: Decimal | int, text: str) -> None:
    assert counted(number, "кредит", "кредити", "кредитів", "кредиту") == text.replace(" ", NBSP)
