"""Consoles of old code pages: what they lack is written with what they have."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainingdesk.cli.console import legible_in


@pytest.mark.parametrize(
    ("encoding", "seen"),
    [
        ("ascii", 'Potik "G" - p\'yat sluhachiv No. 5, ? Yeva'),
        ("cp866", 'Потiк "Г" - п\'ять слухачiв № 5, ? Єва'),
        ("cp1251", "Потік «Ґ» — п’ять слухачів № 5, ? Єва"),
        ("koi8-u", 'Потік "Ґ" - п\'ять слухачів No. 5, ? Єва'),
        ("cp850", "Potik «G» - p'yat sluhachiv No. 5, ? Yeva"),
        ("utf-8", "Потік «Ґ» — п’ять слухачів № 5, 🙂 Єва"),
    ],
)
def test_a_sentence_stays_legible_on_an_old_console(encoding: str, seen: str) -> None:
    said = "Потік «Ґ» — п’ять слухачів № 5, 🙂 Єва"
    assert said.encode(encoding, legible_in(encoding)).decode(encoding) == seen.replace("sluh", "slukh")


@given(st.text(), st.sampled_from(["ascii", "cp866", "cp1251", "latin-1", "utf-8"]))
def test_no_text_breaks_a_console(text: str, encoding: str) -> None:
    text.encode(encoding, legible_in(encoding))
