"""Acts on paper: every fact is read back, nothing is parted or clipped, the .docx says the same."""

import dataclasses
import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.documents.act_sample import (
    ACT,
    CAR,
    EMPTY,
    EVERY,
    LONG_NAME,
    RETURNED,
    THINGS,
    TWO_CARS,
    act,
    car,
)
from tests.documents.reading import picture_of, text_of
from trainingdesk.documents.act import ActFacts, Thing, from_json, to_json
from trainingdesk.documents.act_code import code_of, read_codes
from trainingdesk.documents.act_docx import act_docx
from trainingdesk.documents.act_paper import draw, fit, laid_out
from trainingdesk.documents.act_template import ActTemplate, read, shipped
from trainingdesk.documents.fitting import Reason
from trainingdesk.documents.sheet import Line, Rule
from trainingdesk.domain.refusal import Rejected
from trainingdesk.words import sentence

GOLDEN = Path(__file__).parent / "golden"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def paper(facts: ActFacts) -> bytes:
    (drawn,) = draw([facts], shipped())
    return drawn


def first_copy(facts: ActFacts) -> str:
    sides = text_of(paper(facts))
    return " ".join(sides[: len(sides) // facts.copies])


def told(facts: ActFacts) -> Iterator[str]:
    """The single facts of an act as they must stand on the paper."""
    for party in (facts.giver, facts.receiver, facts.community):
        if party is not None:
            yield from filter(None, (party.body, party.badge, party.licence, party.categories))
            if party.signer is not None:
                yield from filter(None, (party.signer.rank,))
                yield party.signer.genitive if party.body else party.signer.nominative
    for each in facts.cars:
        yield from filter(None, (each.name, each.plate, each.vin, each.engine, each.registration, each.owner))
        yield from filter(None, (each.insurance, each.colour, each.documents))
        yield from (thing.name for thing in each.things)
        for key in each.keys:
            yield from (key.to, key.place)
    yield from filter(None, (facts.ground, facts.exception, facts.remarks, facts.time, facts.city))


def plain(text: str) -> str:
    return "".join(text.split())


# --- what the paper says ---------------------------------------------------------------------------


@pytest.mark.parametrize("name", EVERY)
def test_every_fact_is_read_back_from_the_paper(name: str) -> None:
    facts = EVERY[name]
    words = plain(first_copy(facts))
    assert [each for each in told(facts) if plain(each) not in words] == []


@pytest.mark.parametrize("name", EVERY)
def test_the_words_are_the_golden_ones(name: str, pytestconfig: pytest.Config) -> None:
    golden = GOLDEN / f"act-{name}.txt"
    sides = text_of(paper(EVERY[name]))
    words = "\n\n".join(sides[: len(sides) // EVERY[name].copies]).strip()
    if pytestconfig.getoption("--accept"):
        golden.write_text(words + "\n", encoding="utf-8")
    assert words + "\n" == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", EVERY)
def test_facts_come_back_from_what_is_stored(name: str) -> None:
    assert from_json(to_json(EVERY[name])) == EVERY[name]


def test_the_same_facts_give_the_same_bytes() -> None:
    assert paper(ACT) == paper(ACT)
    assert act_docx(ACT, shipped()) == act_docx(ACT, shipped())
    assert len(paper(ACT)) < 90_000


def test_verbs_agree_with_who_signs() -> None:
    assert "ПРИСУТНЯ" in first_copy(ACT)
    assert "Прийняла" in first_copy(LONG_NAME)
    assert "ПРИЙНЯЛА" in first_copy(LONG_NAME)
    assert "Здав (здала)" in first_copy(EMPTY)


def test_each_copy_says_whose_it_is() -> None:
    sides = text_of(paper(LONG_NAME))
    marks = [re.search(r"примірник (\d) з 4 — ([^А-Я\d]+)", side) for side in sides]
    whose = ["для сторони, що здала", "для сторони, що прийняла", "для представника громади", "до справи"]
    assert [mark[2].strip() for mark in marks[:: len(sides) // 4] if mark] == whose
    assert "примірник 1" not in first_copy(act(copies=1))
    assert "в одному примірнику" in first_copy(act(copies=1))


def test_nothing_is_printed_for_what_is_not_known() -> None:
    words = first_copy(EMPTY)
    assert "None" not in words
    assert "()" not in words
    assert words.count("—") >= 11
    assert "Підстава: ____" in words


def test_a_return_says_in_words_what_differs() -> None:
    words = first_copy(RETURNED)
    for said in ("більше на 7365 км", "менше на 26 л", "нове: тріщина лобового скла", "відсутні: аптечка"):
        assert said in words, said
    same = dataclasses.replace(RETURNED.cars[0], km=12480, fuel=38, condition=CAR.condition, things=THINGS)
    assert first_copy(dataclasses.replace(RETURNED, cars=(same,))).count("без змін") == 4


def test_an_exception_names_its_order() -> None:
    assert "як виняток щодо права керування: наказ ГУНП" in first_copy(LONG_NAME)
    assert "виняток" not in first_copy(ACT)


# --- how it lies on the sheets ---------------------------------------------------------------------


def test_an_act_of_one_car_takes_a_face_and_a_reverse() -> None:
    face, reverse = text_of(paper(ACT))[:2]
    assert face.endswith("аркуш 1, див. зворот") or "аркуш 1, див. зворот" in face
    assert "аркуш 1, зворот" in reverse
    assert "3. Комплектність" in face
    assert "4. Ключі" in reverse


@pytest.mark.parametrize("name", EVERY)
def test_signatures_stand_on_the_side_of_section_6(name: str) -> None:
    facts = EVERY[name]
    sides = text_of(paper(facts))[: len(text_of(paper(facts))) // facts.copies]
    (last,) = [side for side in sides if "6. Зауваження сторін" in side]
    assert "Акт складено" in last
    assert "(підпис)" in last
    assert all("(підпис)" not in side for side in sides if side is not last)


@pytest.mark.parametrize("name", EVERY)
def test_every_side_bears_number_date_sheet_and_code(name: str) -> None:
    facts = EVERY[name]
    document = paper(facts)
    sides = text_of(document)[: len(text_of(document)) // facts.copies]
    for place, words in enumerate(side for side in sides if side):
        assert f"від {facts.act_on:%d.%m.%Y}" in words
        assert f"аркуш {place // 2 + 1}" in words
        (code,) = read_codes(picture_of(document, place, 150))
        assert code == code_of(facts.act, facts.sha256, place + 1)


@pytest.mark.parametrize("name", EVERY)
def test_no_ink_leaves_the_safe_area(name: str) -> None:
    for place, sheet in enumerate(laid_out(EVERY[name], shipped())[0]):
        left = 10.0 if place % 2 else 20.0
        for mark in sheet.marks:
            if isinstance(mark, Rule):
                assert left - 0.01 <= mark.x1 <= mark.x2 <= left + 180.01
                assert max(mark.y1, mark.y2) < 283
            elif isinstance(mark, Line):
                assert 8 < mark.y < 289


def test_each_copy_begins_on_a_sheet_of_its_own() -> None:
    sides = text_of(paper(LONG_NAME))
    assert len(sides) == 4 * 4
    assert [place for place, words in enumerate(sides) if not words] == [3, 7, 11, 15]


def test_two_cars_repeat_sections_1_to_4_and_sign_once() -> None:
    words = first_copy(TWO_CARS)
    assert words.count("1. Транспортний засіб") == 2
    assert words.count("4. Ключі") == 2
    assert words.count("ЗДАВ") == 1
    assert "Автомобіль 2. Mitsubishi L200 Double Cab, АХ 0001 ХХ" in words
    assert "транспортних засобів" in words


@settings(max_examples=25)
@given(
    things=st.integers(0, 60),
    words=st.integers(0, 90),
    cars=st.integers(1, 4),
    remarks=st.integers(0, 60),
)
def test_whatever_its_length_an_act_fits_its_sides(things: int, words: int, cars: int, remarks: int) -> None:
    facts = act(
        cars=tuple(
            car(
                things=tuple(Thing(f"Річ {number}", 1, present=True) for number in range(things)),
                condition="Подряпина на дверцятах. " * words,
            )
            for _ in range(cars)
        ),
        remarks="Слово сторони. " * remarks,
        copies=1,
    )
    sheets, misfits = laid_out(facts, shipped())
    assert misfits == []
    bottoms = [mark.y for sheet in sheets for mark in sheet.marks if isinstance(mark, Line)]
    assert max(bottoms) < 289
    signed = [
        number
        for number, sheet in enumerate(sheets)
        for mark in sheet.marks
        if isinstance(mark, Line) and mark.text in {"6.  Зауваження сторін", "ЗДАВ"}
    ]
    assert len(set(signed)) == 1


# --- refusals --------------------------------------------------------------------------------------


def test_keys_that_do_not_add_up_are_refused() -> None:
    with pytest.raises(Rejected) as refused:
        draw([act(cars=(car(key_sets=3),))], shipped())
    assert refused.value.code == "act-keys-do-not-add-up"
    assert "Renault Duster, АХ 0000 ХХ" in sentence(refused.value)


def test_what_does_not_fit_is_named_with_its_place() -> None:
    long = car(registration="СХХ 000000 " * 12)
    (misfit,) = fit([act(cars=(long,))], shipped())
    assert (misfit.box, misfit.reason) == ("registration certificate", Reason.TOO_LONG)
    with pytest.raises(Rejected) as refused:
        draw([act(cars=(long,))], shipped())
    assert refused.value.code == "papers-do-not-fit"


def test_a_letter_nobody_can_draw_is_refused() -> None:
    (misfit,) = fit([act(cars=(car(colour="білий ☂"),))], shipped())
    assert (misfit.reason, misfit.letters) == (Reason.NO_LETTER, "☂")


def test_a_damaged_template_is_told() -> None:
    for text in ("{", '{"version": "1"}', "[]"):
        with pytest.raises(Rejected) as refused:
            read(text)
        assert refused.value.code == "template-damaged"
    with pytest.raises(Rejected):
        shipped("0")
    poor = ActTemplate("1", {"title": "{lacks}"}, "")
    with pytest.raises(Rejected) as refused:
        poor.say("title")
    assert refused.value.code == "template-damaged"


# --- the .docx -------------------------------------------------------------------------------------


def words_of(document: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        body = ET.fromstring(archive.read("word/document.xml"))
    return " ".join("".join(each.text or "" for each in p.iter(f"{W}t")) for p in body.iter(f"{W}p"))


@pytest.mark.parametrize("name", EVERY)
def test_the_docx_says_the_same(name: str) -> None:
    facts = EVERY[name]
    words = plain(words_of(act_docx(facts, shipped())))
    assert [each for each in told(facts) if plain(each) not in words] == []
    drawn = {
        mark.text
        for sheet in laid_out(facts, shipped())[0][:1]
        for mark in sheet.marks
        if isinstance(mark, Line) and not mark.text.startswith(("примірник", "аркуш", "Акт №", "Акт від"))
    }
    assert [text for text in drawn if plain(text) not in words] == []


def test_every_part_of_the_docx_is_well_formed() -> None:
    with zipfile.ZipFile(io.BytesIO(act_docx(LONG_NAME, shipped()))) as archive:
        for name in archive.namelist():
            ET.fromstring(archive.read(name))
        assert all(entry.date_time == (1980, 1, 1, 0, 0, 0) for entry in archive.infolist())
