"""VINs, plates and insurance terms as sheets and fingers spell them."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import LATIN_TO_CYRILLIC
from trainingdesk.domain.vehicles import (
    check_digit,
    check_tank,
    check_year,
    insurance_on,
    plate_key,
    read_make,
    read_plate,
    read_vin,
)

VIN_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
vins = st.text(VIN_LETTERS, min_size=17, max_size=17)
TWINS = {
    latin: cyrillic
    for latin, cyrillic in LATIN_TO_CYRILLIC.items()
    if latin.isupper() and latin in VIN_LETTERS
}


def refusal(text: str) -> Rejected:
    with pytest.raises(Rejected) as caught:
        read_vin(text)
    return caught.value


@given(vins)
def test_a_vin_is_read_as_it_stands(vin: str) -> None:
    read = read_vin(vin)
    assert (read.text, read.fixes) == (vin, ())


@given(vins, st.data())
def test_a_vin_typed_with_cyrillic_twins_is_folded_and_every_letter_said(
    vin: str, data: st.DataObject
) -> None:
    places = data.draw(st.sets(st.sampled_from(range(17))))
    typed = "".join(TWINS.get(c, c) if i in places else c for i, c in enumerate(vin))
    read = read_vin(typed.lower() if data.draw(st.booleans()) else typed)
    assert read.text == vin
    assert [fix.place for fix in read.fixes] == [i for i in sorted(places) if vin[i] in TWINS]


@pytest.mark.parametrize("letter", ["I", "O", "Q", "О", "І"])
def test_a_vin_with_a_letter_it_never_has_is_refused_naming_its_place(letter: str) -> None:
    said = refusal(f"VF1{letter}SRCA5G1234567")
    assert (said.code, said.facts["place"]) == ("vin-letter", 4)


def test_a_vin_with_another_sign_or_another_length_is_refused() -> None:
    assert refusal("VF1ЖSRCA5G1234567").code == "vin-sign"
    assert refusal("VF1HSRCA5G123456").facts["length"] == 16
    assert refusal("VF1HSRCA5G12345678").code == "vin-length"


def test_breaks_in_a_vin_do_not_count_and_nothing_is_no_vin() -> None:
    assert read_vin(" vf1-hsr ca5.g1234567 ").text == "VF1HSRCA5G1234567"
    assert read_vin("  ").text == ""


def test_the_check_digit_warns_only_where_the_law_demands_one() -> None:
    assert check_digit("1M8GDM9AXKP042788") == "X"  # the example of 49 CFR 565
    assert read_vin("1M8GDM9AXKP042788").warnings == ()
    assert read_vin("1M8GDM9A1KP042788").warnings == ("vin-check-digit",)
    assert read_vin("VF1HSRCA5G1234567").warnings == ()


@pytest.mark.parametrize("typed", ["АХ4902КР", "AX4902KP", "ах 4902 кр", "Ax-4902-Kр", " АХ  4902КР "])
def test_a_plate_reads_the_same_in_either_alphabet(typed: str) -> None:
    read = read_plate(typed)
    assert (read.text, read.key, read.warnings) == ("АХ 4902 КР", "AX4902KP", ())


@pytest.mark.parametrize(
    ("typed", "warning"),
    [("4902", "plate-no-region"), ("21 4902", "plate-unusual"), ("АБ 4902 КР", "plate-unusual"),
     ("AX4902GG", "plate-unusual"), ("ПОЛІЦІЯ 1", "plate-unusual")],
)  # fmt: skip
def test_another_series_is_kept_as_typed_with_a_warning(typed: str, warning: str) -> None:
    read = read_plate(typed)
    assert (read.text, read.warnings) == (typed, (warning,))


@given(st.text(max_size=12))
def test_the_key_of_a_plate_is_the_key_of_its_key(text: str) -> None:
    assert plate_key(plate_key(text)) == plate_key(text)


def test_a_shouted_make_is_written_as_a_name_and_an_abbreviation_stays() -> None:
    assert [read_make(m) for m in ("RENAULT ", "Suzuki", "BMW", "ЗАЗ", "ШКОДА")] == [
        "Renault", "Suzuki", "BMW", "ЗАЗ", "Шкода",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("days", "how"), [(-1, "expired"), (0, "soon"), (30, "soon"), (31, "valid"), (None, "unknown")]
)
def test_an_insurance_warns_thirty_days_before_its_end(days: int | None, how: str) -> None:
    on = dt.date(2020, 2, 12)
    until = None if days is None else on + dt.timedelta(days=days)
    assert insurance_on(until, on) == how


@pytest.mark.parametrize("year", [1949, 2022, 20199])
def test_a_year_no_car_was_made_in_is_refused(year: int) -> None:
    with pytest.raises(Rejected, match="vehicle-year"):
        check_year(year, today=dt.date(2020, 6, 1))


def test_a_tank_holds_more_than_nothing_and_less_than_a_lorry() -> None:
    check_tank(None)
    check_tank(50)
    for litres in (0, -5, 1001):
        with pytest.raises(Rejected, match="vehicle-tank"):
            check_tank(litres)
