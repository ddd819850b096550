"""Colours by role: both palettes whole, readable, switched live; letters and icons are there."""

import itertools
import re

import pytest
from PySide6.QtGui import QColor, QFontMetrics, QRawFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.house.source import PACKAGE
from tests.tools import ROOT
from trainingdesk.ui import fonts, icons
from trainingdesk.ui.theme import DARK, LIGHT, Palette, Theme, theme

UKRAINIAN = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯʼ’№₴«»—–−0123456789→·"

TEXT = [
    *itertools.product(("ink", "ink2"), ("surf", "win", "head", "lock", "sel", "field", "alt")),
    *itertools.product(("link",), ("surf", "win", "sel")),
    *itertools.product(("red", "amb", "grn"), ("surf",)),
    *itertools.product(("railT", "railT2"), ("rail", "railHi")),
    *[("red", "redBg"), ("amb", "ambBg"), ("grn", "grnBg"), ("goldInk", "gold"), ("goldInk", "goldH")],
    *[("ink", "sel2"), ("ink2", "sel2"), ("red", "sel"), ("amb", "sel")],
]
LINES = [
    ("ring", "surf"),
    ("ring", "win"),
    ("ring", "sel"),
    ("edge", "surf"),
    ("edge", "win"),
    ("bar", "surf"),
]


def luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_words_are_readable_on_every_ground_they_stand_on(palette: Palette) -> None:
    weak = {
        pair: round(contrast(palette.role(pair[0]), palette.role(pair[1])), 2)
        for pair in TEXT
        if contrast(palette.role(pair[0]), palette.role(pair[1])) < 4.5
    }
    assert weak == {}


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_lines_that_mean_something_are_seen(palette: Palette) -> None:
    weak = [pair for pair in LINES if contrast(palette.role(pair[0]), palette.role(pair[1])) < 3]
    assert weak == []


def test_the_theme_switches_live(qtbot: QtBot) -> None:
    look = theme()
    with qtbot.waitSignal(look.changed):
        look.set_mode("dark")
    assert QApplication.palette().window().color() == DARK.win
    look.set_mode("light")
    assert QApplication.palette().window().color() == LIGHT.win


def test_the_scale_enlarges_type_and_measures_together(qtbot: QtBot) -> None:
    del qtbot
    look = theme()
    try:
        look.set_scale(2.0)
        assert look.px(30) == 60
        assert look.font("body").pixelSize() == 26
        look.set_scale(9.0)
        assert look.scale == 2.0
    finally:
        look.set_scale(1.0)


def test_every_letter_the_desk_writes_is_in_the_shipped_face(qtbot: QtBot) -> None:
    del qtbot
    theme()
    for weight in (400, 500, 600):
        raw = QRawFont.fromFont(fonts.font(13, weight))
        assert raw.familyName().startswith("Inter")
        assert [letter for letter in UKRAINIAN if not raw.supportsCharacter(ord(letter))] == []


def test_figures_are_of_one_width_and_the_weights_differ(qtbot: QtBot) -> None:
    del qtbot
    theme()
    metrics = QFontMetrics(fonts.font(20, 400))
    assert len({metrics.horizontalAdvance(digit * 10) for digit in "0123456789"}) == 1
    widths = {
        QFontMetrics(fonts.font(40, weight)).horizontalAdvance("Шевченко") for weight in (400, 500, 600)
    }
    assert len(widths) == 3


def test_every_icon_the_code_names_is_shipped_and_recoloured() -> None:
    shipped = {path.stem for path in (ROOT / "resources" / "icons").glob("*.svg")}
    named = set()
    for path in (PACKAGE / "ui").rglob("*.py"):
        text = path.read_text("utf-8")
        named |= set(re.findall(r'icon(?:_tone)?="([a-z0-9-]+)"', text)) & {
            *re.findall(r'icon="([a-z0-9-]+)"', text)
        }
        named |= set(re.findall(r'icons\.paint\(\s*painter,\s*"([a-z0-9-]+)"', text))
    assert named - shipped == set()
    for name in shipped:
        drawn = icons.image(name, "#ff0000", 16, 2.0)
        reds = {
            drawn.pixelColor(x, y).red()
            for x in range(32)
            for y in range(32)
            if drawn.pixelColor(x, y).alpha() > 200
        }
        assert reds, name
        assert min(reds) > 200, name


def test_following_the_system_falls_back_to_light(qtbot: QtBot) -> None:
    del qtbot
    look: Theme = theme()
    look.set_mode("system")
    assert look.dark == (QApplication.styleHints().colorScheme().name == "Dark")
    look.set_mode("light")
