"""A pattern that waits is a pattern."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainingdesk.domain.pattern import pattern

WAITING = pattern(r"([а-я]+)-(\d+)", re.IGNORECASE)
COMPILED = re.compile(r"([а-я]+)-(\d+)", re.IGNORECASE)


@given(st.text(alphabet="абвАБ-019 "))
def test_a_pattern_finds_what_a_compiled_one_finds(text: str) -> None:
    assert WAITING.sub(r"\2\1", text) == COMPILED.sub(r"\2\1", text)
    assert WAITING.findall(text) == COMPILED.findall(text)
    assert (WAITING.fullmatch(text) is None) is (COMPILED.fullmatch(text) is None)


def test_a_wrong_pattern_is_told_at_its_first_use() -> None:
    wrong = pattern("(")
    with pytest.raises(re.error):
        wrong.match("")
