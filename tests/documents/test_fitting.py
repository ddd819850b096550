"""Text in its box: never wider than its place, never smaller than allowed, never silently cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.documents.sample import changed
from trainingdesk.documents.face import fit_name
from trainingdesk.documents.faces import faces
from trainingdesk.documents.fitting import fitted, wrapped
from trainingdesk.documents.template import shipped

LETTERS = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"
WORDS = st.text(LETTERS, min_size=1, max_size=18)
NAMES = st.text(LETTERS, min_size=1, max_size=24).map(str.capitalize)
NAME = shipped().face.name


@given(st.lists(WORDS, min_size=1, max_size=12).map(" ".join), st.floats(20, 200))
def test_a_fitted_text_is_as_large_as_it_may_be_and_never_wider_than_its_box(text: str, most: float) -> None:
    fit = fitted(text, "regular", 12.0, 9.0, 0.0, most)
    assert 9.0 <= fit.size <= 12.0
    assert fit.width == pytest.approx(faces()["regular"].width(text, fit.size))
    if fit.over:
        assert fit.size == 9.0
        assert fit.width > most
    else:
        assert fit.width <= most + 1e-6
        assert fit.size == 12.0 or faces()["regular"].width(text, fit.size + 0.11) > most


@given(st.lists(WORDS, min_size=1, max_size=30), st.floats(30, 120))
def test_a_wrapped_text_keeps_every_word_and_every_line_fits(words: list[str], most: float) -> None:
    lines = wrapped(" ".join(words), "regular", 10.0, most)
    assert " ".join(lines).split(" ") == words
    for line in lines:
        assert faces()["regular"].width(line, 10.0) <= most or " " not in line


def test_a_line_never_breaks_at_a_no_break_space() -> None:
    assert wrapped("наказ №\u00a047\u00a0о/с", "regular", 10.0, 12.0) == ("наказ", "№\u00a047\u00a0о/с")


def test_a_lonely_last_word_gets_company() -> None:
    lines = wrapped("будує довіру, веде діалог, звітує перед громадою", "regular", 9.8, 70.0)
    assert lines == ("будує довіру, веде діалог,", "звітує перед громадою")


@given(NAMES, NAMES, NAMES | st.just(""))
def test_a_name_fits_its_box_or_says_by_how_much_it_does_not(
    surname: str, given_name: str, patronymic: str
) -> None:
    fit = fit_name(changed(surname=surname, given=given_name, patronymic=patronymic), NAME)
    whole = " ".join(part for part in (surname, given_name, patronymic) if part)
    assert " ".join(fit.lines) == whole
    most = NAME.two.max if fit.two else NAME.one.max
    widest = max(faces()["display"].width(line, fit.size, NAME.track) for line in fit.lines)
    assert (widest <= most + 1e-6) is not bool(fit.over)
    if fit.two:
        assert fit.lines[0] == surname
        assert 20 <= fit.size <= 26
    else:
        assert 28 <= fit.size <= 32


@pytest.mark.parametrize(
    ("surname", "given_name", "patronymic", "lines", "size"),
    [
        ("Ковальчук", "Андрій", "Миколайович", 1, 32),
        ("Їжакевич", "Ґалаґан", "Єгорович", 1, 32),
        ("Лі", "Ян", "", 1, 32),
        ("Мар'яненко-Солов'яненко", "Мар'яна", "В'ячеславівна", 2, 26),
        ("Красноступська-Переверзієва", "Єлизавета", "Всеволодівна", 2, 26),
    ],
)
def test_the_names_to_try(surname: str, given_name: str, patronymic: str, lines: int, size: float) -> None:
    fit = fit_name(changed(surname=surname, given=given_name, patronymic=patronymic), NAME)
    assert (len(fit.lines), fit.size) == (lines, size)
    assert "'" not in "".join(fit.lines)


def test_the_measures_of_the_specification_hold() -> None:
    display = faces()["display"]
    assert display.width("СЕРТИФІКАТ", 45, 7.6) == pytest.approx(123.4, abs=1.0)
    university = "ХАРКІВСЬКИЙ НАЦІОНАЛЬНИЙ УНІВЕРСИТЕТ ВНУТРІШНІХ СПРАВ"
    assert faces()["bold"].width(university, 12.2, 1.0) == pytest.approx(150.6, abs=0.5)
    assert display.width("Красноступська-Переверзієва Єлизавета Всеволодівна", 28, 0.3) == pytest.approx(
        227, abs=1
    )


def test_a_double_surname_too_long_for_a_line_is_broken_after_its_hyphen() -> None:
    fit = fit_name(changed(surname=f"{'Довге' * 7}-{'Прізвище' * 3}", given="Ян", patronymic=""), NAME)
    assert fit.two
    assert fit.over == 0
    assert fit.lines[0].endswith("-")
    assert fit.lines[1].endswith(" Ян")
