"""Blocks of cells between the grid and Excel, and where keys go inside them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainingdesk.ui.pages.gradebook.block import jump, read_block, tiled, write_block
from trainingdesk.ui.pages.gradebook.editor import quick
from trainingdesk.ui.pages.gradebook.heads import breakable
from trainingdesk.ui.pages.gradebook.ranges import Go, Range, round_in

cells = st.text(alphabet=st.sampled_from("87,нН/я\"\t\n'абв ="), max_size=6)


@given(
    st.integers(1, 4).flatmap(
        lambda wide: st.lists(st.lists(cells, min_size=wide, max_size=wide), min_size=1)
    )
)
def test_what_is_copied_reads_back_the_same(rows: list[list[str]]) -> None:
    # Excel's newline behind the last row is always there; ours is added here as its clipboard does.
    assert read_block(write_block(rows) + "\r\n") == tuple(map(tuple, rows))


@pytest.mark.parametrize(
    ("clipboard", "block"),
    [
        ("87", (("87",),)),
        ("87\r\n", (("87",),)),
        ("87\t91\r\n75\t60\r\n", (("87", "91"), ("75", "60"))),
        ("87\n\n75\n", (("87",), ("",), ("75",))),
        ("87\t\n", (("87", ""),)),
        ('"два\nрядки"\t5', (("два\nрядки", "5"),)),
        ('"a ""b"" c"', (('a "b" c',),)),
        ('"не закрито\t5', (('"не закрито', "5"),)),
        ('12"\t5', (('12"', "5"),)),
        ("1\t2\n3", (("1", "2"), ("3", None))),
        ("", ()),
    ],
)
def test_the_clipboard_is_read_as_excel_writes_it(clipboard: str, block: object) -> None:
    assert read_block(clipboard) == block


def test_a_block_is_repeated_over_a_selection_it_fills_whole_and_never_cut() -> None:
    assert tiled((("7",),), 2, 2) == (("7", "7"), ("7", "7"))
    assert tiled((("1", "2"),), 2, 2) == (("1", "2"), ("1", "2"))
    assert tiled((("1",), ("2",)), 3, 1) == (("1",), ("2",))


@pytest.mark.parametrize(
    ("filled", "at", "step", "to"),
    [
        ("11100110", 0, 1, 2),
        ("11100110", 2, 1, 5),
        ("11100110", 5, 1, 6),
        ("11100110", 6, 1, 7),
        ("11100110", 6, -1, 5),
        ("00000000", 3, 1, 7),
        ("00000000", 3, -1, 0),
        ("11111111", 7, 1, 7),
    ],
)
def test_ctrl_arrow_goes_to_the_edge_of_what_is_filled(filled: str, at: int, step: int, to: int) -> None:
    assert jump([each == "1" for each in filled], at, step) == to


@given(
    st.integers(0, 5), st.integers(0, 5), st.integers(1, 4), st.integers(1, 4),
    st.sampled_from([Go.ENTER, Go.TAB, Go.BACK_ENTER, Go.BACK_TAB]),
)  # fmt: skip
def test_enter_and_tab_visit_every_cell_of_a_block_once_and_come_back(
    top: int, left: int, high: int, wide: int, go: Go
) -> None:
    block = Range(top, left, top + high - 1, left + wide - 1)
    at = (top, left)
    visited = []
    for _ in range(block.size):
        visited.append(at)
        at = round_in(block, *at, go)
    assert at == (top, left)
    assert sorted(visited) == list(block.cells())


def test_one_letter_means_an_absence_on_either_keyboard_but_a_latin_one_only_among_points() -> None:
    assert [quick(text, points=True) for text in ("н", "Н", "y", "87", "нп")] == [
        "н/я",
        "н/я",
        "н/я",
        "87",
        "нп",
    ]
    assert quick("y", points=False) == "y"


def test_a_long_name_may_break_between_syllables_and_reads_the_same() -> None:
    shy = "\N{SOFT HYPHEN}"
    assert breakable("Загальноправові").replace(shy, "") == "Загальноправові"
    assert f"но{shy}пра" in breakable("Загальноправові")
    assert breakable("Вогнева") == "Вогнева"
    assert breakable("Тактико-спеціальна") == "Тактико-спеціальна"
