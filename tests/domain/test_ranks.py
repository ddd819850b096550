"""The fourteen special ranks."""

import pytest

from trainingdesk.domain.ranks import RANK_BY_CODE, RANKS, RankGroup, means_no_rank, read_rank


def test_there_are_fourteen_ranks_in_three_staffs() -> None:
    assert [rank.order for rank in RANKS] == list(range(1, 15))
    groups = [rank.group for rank in RANKS]
    assert [groups.count(group) for group in RankGroup] == [4, 7, 3]
    assert len(RANK_BY_CODE) == len({rank.uk for rank in RANKS}) == len({rank.en for rank in RANKS}) == 14


@pytest.mark.parametrize("rank", RANKS, ids=lambda rank: rank.code)
def test_every_rank_is_read_in_its_own_words(rank: object) -> None:
    for ours in RANKS:
        if ours is rank:
            assert read_rank(ours.uk) is ours
            assert read_rank(ours.uk.upper()) is ours
            assert read_rank(ours.uk.replace(" поліції", "")) is ours


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ст. л-т поліції", "senior-lieutenant"),
        ("ст.лейт.", "senior-lieutenant"),
        ("стлейт", "senior-lieutenant"),
        ("ст. лейтенант поліції", "senior-lieutenant"),
        ("мол.л-т", "junior-lieutenant"),
        ("ст.серж.", "senior-sergeant"),
        ("ст. с-нт пол.", "senior-sergeant"),
        ("майор", "major"),
        ("м-р поліції", "major"),
        ("лейтенат", "lieutenant"),
        ("кaпітан поліції", "captain"),
        ("к-н п-ії", "captain"),
        ("капітана поліції", "captain"),
        ("п/п-к", "lieutenant-colonel"),
        ("підполковнік поліції", "lieutenant-colonel"),
        ("п-к поліції", "colonel"),
        ("генерал поліції 3 рангу", "general-third"),
        ("генерал поліції II рангу", "general-second"),
        ("рядова поліції", "private"),
        ("CT. Л-T ПОЛІЦІЇ", "senior-lieutenant"),
    ],
)
def test_shortened_and_misspelt_ranks_are_read(text: str, code: str) -> None:
    rank = read_rank(text)
    assert rank is not None
    assert rank.code == code


@pytest.mark.parametrize(
    "text", ["", "старший", "інспектор", "майор міліції", "дільничний офіцер поліції", "генерал", "12"]
)
def test_what_is_no_police_rank_is_none(text: str) -> None:
    assert read_rank(text) is None


def test_a_civilian_is_said_to_have_no_rank() -> None:
    assert means_no_rank("б/з")
    assert means_no_rank(" Без  звання.")
    assert not means_no_rank("рядовий")
