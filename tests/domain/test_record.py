"""A record is what a frozen dataclass with slots is, whatever reads it."""

import copy
import dataclasses
import pickle
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, ClassVar, Generic, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainingdesk.domain.record import record

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Written:
    """Every kind of field, as the standard library writes it."""

    KIND: ClassVar[str] = "kind"
    a: int
    b: str = "b"
    c: list[int] = field(default_factory=list, hash=False, compare=False)
    d: int = field(default=4, kw_only=True)
    e: int = field(default=5, init=False, repr=False)


@record
class Recorded:
    """The same fields."""

    KIND: ClassVar[str] = "kind"
    a: int
    b: str = "b"
    c: list[int] = field(default_factory=list, hash=False, compare=False)
    d: int = field(default=4, kw_only=True)
    e: int = field(default=5, init=False, repr=False)


@record
class Longer(Recorded):
    """A record of a record."""

    f: int = 6


@record
class Nothing:
    """No fields at all."""


@record
class Holding(Generic[T]):
    """A record of whatever it is given."""

    held: T


@record
class Checked:
    """A record that looks its fields over and says itself how it is shown and compared."""

    low: int
    high: int

    def __post_init__(self) -> None:
        """Refuse what is upside down."""
        if self.low > self.high:
            msg = "upside down"
            raise ValueError(msg)

    def __repr__(self) -> str:
        """Short."""
        return f"{self.low}–{self.high}"

    def __eq__(self, other: object) -> bool:
        """Compare by the lower end alone."""
        return isinstance(other, Checked) and self.low == other.low

    def __hash__(self) -> int:
        """Go with the comparison."""
        return hash(self.low)


def both(ask: Callable[[Any], object], *args: Any, **facts: Any) -> tuple[object, object]:
    """What a dataclass and a record of the same facts answer."""
    return ask(Written(*args, **facts)), ask(Recorded(*args, **facts))


@given(st.integers(), st.text(), st.lists(st.integers()), st.integers())
def test_a_record_reads_as_a_dataclass(a: int, b: str, c: list[int], d: int) -> None:
    for ask in (dataclasses.asdict, dataclasses.astuple, lambda made: made.KIND, hash_of_values):
        written, recorded = both(ask, a, b, c, d=d)
        assert written == recorded
    assert repr(Recorded(a, b, c, d=d)) == repr(Written(a, b, c, d=d)).replace("Written", "Recorded")


def hash_of_values(made: Any) -> bool:
    """Whether equal facts hash alike."""
    return hash(made) == hash(dataclasses.replace(made))


@given(st.integers(), st.integers())
def test_records_are_equal_when_their_compared_fields_are(one: int, other: int) -> None:
    assert (Recorded(one) == Recorded(other)) is (one == other)
    assert Recorded(one, c=[1]) == Recorded(one, c=[2])
    assert Recorded(one) != Longer(one)
    strange: object = Written(one)
    assert Recorded(one) != strange
    assert len({Recorded(one), Recorded(one), Recorded(other)}) == len({one, other})


@pytest.mark.parametrize("made", [Recorded(1, c=[3]), Longer(1, f=9), Nothing(), Holding("x"), Checked(1, 2)])
def test_a_record_is_copied_pickled_and_replaced(made: Any) -> None:
    for again in (
        pickle.loads(pickle.dumps(made)),
        copy.copy(made),
        copy.deepcopy(made),
        dataclasses.replace(made),
    ):
        assert again is not made
        assert again == made
        assert type(again) is type(made)
    assert not hasattr(made, "__dict__")


def test_a_record_cannot_be_changed() -> None:
    made: Any = Recorded(1)
    with pytest.raises(dataclasses.FrozenInstanceError, match="'a'"):
        made.a = 2
    with pytest.raises(dataclasses.FrozenInstanceError, match="'new'"):
        made.new = 2
    with pytest.raises(dataclasses.FrozenInstanceError, match="'a'"):
        del made.a
    assert made.a == 1


def test_a_record_takes_the_arguments_of_its_fields_and_no_others() -> None:
    made: Any = Recorded
    wrong: list[tuple[tuple[Any, ...], dict[str, int]]] = [
        ((), {}), ((1, "b", [], 4), {}), ((1,), {"e": 5}), ((1,), {"z": 0})
    ]  # fmt: skip
    for args, facts in wrong:
        with pytest.raises(TypeError):
            made(*args, **facts)
    assert Longer(1, "x", [2], 7, d=8).f == 7
    assert Recorded(1).c is not Recorded(1).c
    assert Recorded.__match_args__ == Written.__match_args__


def test_a_record_is_matched_by_its_fields() -> None:
    match Recorded(1, "zwei"):
        case Recorded(1, b=found):
            assert found == "zwei"
        case _:
            pytest.fail("not matched")


def test_a_record_keeps_the_methods_it_writes_itself() -> None:
    assert Checked(1, 2) == Checked(1, 3)
    assert repr(Checked(1, 2)) == "1–2"
    assert hash(Checked(1, 2)) == hash(1)
    with pytest.raises(ValueError, match="upside down"):
        Checked(2, 1)
