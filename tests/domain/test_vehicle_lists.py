"""What lists of cars write around a value."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.vehicle_lists import (
    MAKES,
    MOST_KM,
    community_words,
    read_keys,
    read_km,
    read_make,
    title_kind,
)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("RENAULT  Duster", "Renault Duster"), ("Рено Дастер", "Renault Duster"),
        ("RЕNAULT DUSTER", "Renault Duster"),  # a Cyrillic Е
        ("SUZUKI GRAND VITARA", "Suzuki Grand Vitara"), ("skoda octavia", "Škoda Octavia"),
        ("BMW X5", "BMW X5"), ("ВАЗ 2107", "ВАЗ 2107"), ("LADA LARGUS", "Lada Largus"),
        ("great wall wingle", "Great Wall Wingle"),
    ],
)  # fmt: skip
def test_a_make_is_spelt_as_the_office_spells_it(text: str, shown: str) -> None:
    assert read_make(text).text == shown


def test_make_and_model_in_two_cells_are_read_as_in_one() -> None:
    assert read_make("RENAULT", "duster") == read_make("renault  DUSTER")


@given(st.sampled_from([(make, model) for make, models in MAKES.items() for model in (*models, "")]))
def test_what_is_spelt_right_stays_and_shouting_changes_nothing(known: tuple[str, str]) -> None:
    make, model = known
    for text in (f"{make} {model}", f"  {make.upper()}   {model.upper()} "):
        read = read_make(text)
        assert (read.make, read.model, read.known) == (make, model, True)


@given(st.integers(0, MOST_KM), st.sampled_from(["", " км", "км", " км.", " km"]))
def test_kilometres_are_read_whatever_stands_behind_them(km: int, unit: str) -> None:
    assert read_km(f"{km}{unit}") == km
    assert read_km(f"{km:,}".replace(",", " ") + unit) == km


@pytest.mark.parametrize(("text", "km"), [("12 тис. км", 12_000), ("1,5 тис.", 1500), ("31,9 км", 31)])
def test_thousands_and_parts_of_kilometres_are_read(text: str, km: int) -> None:
    assert read_km(text) == km


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "km-unreadable"),
        ("-5", "km-unreadable"),
        ("31 миля", "km-unreadable"),
        ("9999999", "km-unlikely"),
    ],
)
def test_what_are_no_kilometres_is_refused(text: str, code: str) -> None:
    with pytest.raises(Rejected) as refusal:
        read_km(text)
    assert refusal.value.code == code


@pytest.mark.parametrize(
    ("text", "keys"), [("2", 2), ("1 компл.", 1), ("1+1", 2), ("два", 2), ("2 шт.", 2), ("0", 0)]
)
def test_key_sets_are_counted(text: str, keys: int) -> None:
    assert read_keys(text) == keys


@pytest.mark.parametrize("text", ["", "є", "22", "-1", "багато"])
def test_what_is_no_count_of_keys_is_refused(text: str) -> None:
    with pytest.raises(Rejected) as refusal:
        read_keys(text)
    assert refusal.value.code == "keys-unreadable"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Старосалтівська ТГ", "Старосалтівська", ""),
        ("Мереф'янська міська ТГ (Харківська обл.)", "Мереф’янська", "city"),
        ("Роганська селищна територіальна громада", "Роганська", "settlement"),
        ("Чкаловська ОТГ, Чугуївський р-н", "Чкаловська", ""),
        ("Корнинська об'єднана територіальна громада", "Корнинська", ""),
    ],
)
def test_a_community_is_named_without_the_words_around_it(text: str, name: str, kind: str) -> None:
    assert community_words(text) == (name, kind)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("селищний голова", "settlement"), ("в. о. міського голови", "city"), ("сiльський голова", "village"),
        ("начальник військової адміністрації", ""), ("староста", ""),
    ],
)  # fmt: skip
def test_a_heads_title_tells_the_kind_of_the_community(title: str, kind: str) -> None:
    assert title_kind(title) == kind
