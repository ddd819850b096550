"""Of thousands only those are compared who may be meant; nobody who may be meant is missed."""

import datetime as dt
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainingdesk.services import intake_index
from trainingdesk.services.intake_index import MOST_ALIKE, Candidates, Spellings
from trainingdesk.services.intake_match import Identity, Likeness, Parts, likeness, near_words

SURNAMES = ("кравчук", "кравчюк", "кравченко", "бондар", "бондаренко", "лі", "")
GIVENS = ("наталія", "наталя", "н.", "н", "олег", "")
PATRONYMICS = ("іванівна", "івановна", "і.", "петрівна", "")
DATES = (
    None,
    *(dt.date(*each) for each in ((1990, 5, 3), (1990, 3, 5), (1990, 5, 4), (1991, 5, 3), (1980, 1, 1))),
)
NAMES = st.tuples(*map(st.sampled_from, (SURNAMES, GIVENS, PATRONYMICS)))
IDENTITIES = st.builds(
    Identity,
    st.lists(NAMES, min_size=1, max_size=2).map(tuple),
    st.sampled_from(DATES),
    st.sampled_from(("", "", "77001")),
    st.sampled_from(("", "380501234567")),
    st.sampled_from(("", "31.02.1990")),
)
WORDS = st.text(alphabet="абв", max_size=11)


@given(st.lists(IDENTITIES, max_size=12), IDENTITIES)
def test_nobody_who_may_be_meant_is_missed(known: list[Identity], asked: Identity) -> None:
    candidates: Candidates[int] = Candidates()
    for place, each in enumerate(known):
        candidates.add(each, place)
    by_comparing_all = sorted(
        (-how, place) for place, each in enumerate(known) if (how := likeness(asked, each)) is not Likeness.NO
    )
    assert [(-how, place) for how, place in candidates.alike(asked)] == by_comparing_all


@given(st.lists(WORDS, max_size=20), WORDS)
def test_every_near_spelling_is_found(words: list[str], asked: str) -> None:
    spellings = Spellings()
    for word in words:
        spellings.add(word)
    assert spellings.near(asked) == {word for word in words if word == asked or near_words(word, asked)}


def _letters(number: int, least: int = 5) -> str:
    """A word that no other number has; two of them mostly differ in more than two letters."""
    alphabet = "абвгдежзиклмноп"
    word = ""
    value = number * 2654435761 % 2**32
    while value or len(word) < least:
        value, rest = divmod(value, len(alphabet))
        word += alphabet[rest]
    return word


def _one_date(number: int) -> Parts:
    return _letters(number), _letters(number % 60 + 7_000), _letters(number % 70 + 9_000)


def _renamed(number: int) -> Parts:
    return _letters(number), "олег", "іванович"


def _one_surname(number: int) -> Parts:
    return "шевченко", _letters(number), "іванович"


def _one_person(_number: int) -> Parts:
    return "шевченко", "олег", "іванович"


@pytest.mark.parametrize("names", [_one_date, _renamed, _one_surname, _one_person])
def test_rows_of_one_birth_date_are_compared_with_few_of_the_others(names: object) -> None:
    assert callable(names)
    compared = 0

    def counting(mine: Identity, theirs: Identity) -> Likeness:
        nonlocal compared
        compared += 1
        return likeness(mine, theirs)

    counts = []
    with patch.object(intake_index, "likeness", counting):
        for rows in (300, 600):
            compared = 0
            candidates: Candidates[int] = Candidates()
            for number in range(rows):
                identity = Identity((names(number),), dt.date(1990, 5, 3), "", "")
                candidates.alike(identity)
                candidates.add(identity, number)
            counts.append(compared)
    assert counts[1] <= 600 * (MOST_ALIKE + 10)
    assert counts[1] <= 2.5 * counts[0] + 600, "twice the rows, twice the comparisons"


def test_the_surest_is_found_among_hundreds_of_others() -> None:
    candidates: Candidates[int] = Candidates()
    day = dt.date(1990, 5, 3)
    for number in range(400):
        candidates.add(Identity((_renamed(number),), day, "", ""), number)
    found = candidates.alike(Identity((_renamed(399),), day, "", ""))
    assert (len(found), found[0]) == (MOST_ALIKE, (Likeness.SAME, 399))
