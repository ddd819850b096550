"""Prepared letters: all of Ukrainian, kerned where it shows, few bytes, names of their own."""

import json

import pytest
from fontTools.ttLib import TTFont

from trainingdesk import paths
from trainingdesk.documents.faces import FILES, FORM_FILES, faces

UKRAINIAN = "АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ"
FOLDER = paths.resources() / "fonts" / "papers"


@pytest.mark.parametrize("key", ["display", "regular", "bold", "italic"])
def test_every_ukrainian_letter_and_the_apostrophe_are_there(key: str) -> None:
    assert faces()[key].missing(UKRAINIAN + UKRAINIAN.lower() + "’ʼ- \u00a0") == ""


@pytest.mark.parametrize("key", ["regular", "bold", "italic"])
def test_the_marks_of_ukrainian_typography_are_there(key: str) -> None:
    assert faces()[key].missing("«»„“”’–—−№§°·…0123456789%/()AZaz\u00a0\u202f") == ""


def test_the_face_of_names_has_no_figures_and_no_latin_letters() -> None:
    assert faces()["display"].missing("0123456789AZaz") == "0123456789AZaz"


def test_pairs_stand_nearer_in_the_display_face_only() -> None:
    display = faces()["display"]
    assert display.pairs["А", "Т"] < 0
    assert display.advance("АТ") < display.advance("А") + display.advance("Т")
    assert display.show("АТ").endswith("TJ")
    assert faces()["regular"].show("АТ").endswith("Tj")


def test_tracking_does_not_count_after_the_last_letter() -> None:
    face = faces()["regular"]
    assert face.width("А", 10, 5) == face.width("А", 10)
    assert face.width("АВ", 10, 7.2) == pytest.approx(face.width("АВ", 10) + 2.54)


def test_figures_are_of_equal_width() -> None:
    for key in ("regular", "bold", "italic", "form", "form-bold", "form-italic"):
        assert len({faces()[key].advance(figure) for figure in "0123456789"}) == 1


def test_a_no_break_space_is_drawn_as_a_space_and_copied_as_one() -> None:
    for face in faces().values():
        if "\u00a0" in face.glyphs:
            assert face.glyphs["\u00a0"] == face.glyphs[" "]


@pytest.mark.parametrize("name", [*FILES.values(), *FORM_FILES.values()])
def test_a_prepared_font_is_small_unhinted_and_does_not_use_a_reserved_name(name: str) -> None:
    font = TTFont(FOLDER / f"{name}.ttf")
    assert (FOLDER / f"{name}.ttf").stat().st_size < 45_000
    assert not {"fpgm", "prep", "cvt ", "GPOS", "GSUB"} & set(font.keys())
    shown = " ".join(str(font["name"].getDebugName(number)) for number in (1, 3, 4, 6))
    assert "Gentium" not in shown
    assert "SIL" not in shown
    assert "Liberation" not in shown


def test_each_family_has_its_licence_beside_it() -> None:
    for family in {name.split("-")[0] for name in [*FILES.values(), *FORM_FILES.values()]}:
        assert "SIL OPEN FONT LICENSE" in (FOLDER / f"OFL-{family}.txt").read_text(encoding="utf-8").upper()


def test_the_table_of_pairs_names_only_letters_the_font_has() -> None:
    table = json.loads((FOLDER / "kerning.json").read_text(encoding="utf-8"))
    known = {face.fontName: face for face in faces().values()}
    for name, rows in table.items():
        letters = "".join(left + "".join(rights.values()) for left, rights in rows.items())
        assert known[name].missing(letters) == ""
