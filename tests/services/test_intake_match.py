"""How alike two spellings are, told quickly: a hostile list compares every row with every other."""

from hypothesis import given
from hypothesis import strategies as st

from trainingdesk.services.intake_match import NEAR_LETTERS, _distance_at_most

WORDS = st.text(alphabet="абв", min_size=4, max_size=9)


def distance(one: str, other: str) -> int:
    """Letters inserted, dropped or replaced, by the book."""
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one, start=1):
        above, row = row, [place]
        for there, rival in enumerate(other, start=1):
            row.append(min(above[there] + 1, row[-1] + 1, above[there - 1] + (letter != rival)))
    return row[-1]


@given(WORDS, WORDS)
def test_two_long_words_are_near_when_so_few_letters_turn_one_into_the_other(one: str, other: str) -> None:
    assert _distance_at_most(one, other, NEAR_LETTERS) == (distance(one, other) <= NEAR_LETTERS)


@given(st.text(alphabet="абв", max_size=3), WORDS)
def test_a_short_word_is_near_to_none(short: str, other: str) -> None:
    assert not _distance_at_most(short, other, NEAR_LETTERS)
