"""Sending units as letters name them."""

import pytest

from trainingdesk.domain.units import KYIV, OBLASTS, UnitKind, in_oblast, read_oblast, read_unit, unit_name


@pytest.mark.parametrize(
    ("text", "name", "kind", "oblast"),
    [
        ("ГУНП у Волинській обл.", "ГУНП у Волинській області", UnitKind.OBLAST_POLICE, "Волинська"),
        ("ГУНП в Волинській області", "ГУНП у Волинській області", UnitKind.OBLAST_POLICE, "Волинська"),
        ("гунп в  Харківській обл", "ГУНП в Харківській області", UnitKind.OBLAST_POLICE, "Харківська"),
        ("ГУНП Харківської області", "ГУНП в Харківській області", UnitKind.OBLAST_POLICE, "Харківська"),
        ("ГУНП в Львівській обл.", "ГУНП у Львівській області", UnitKind.OBLAST_POLICE, "Львівська"),
        (
            "Головне управління Національної поліції в Івано-Франківській області",
            "ГУНП в Івано-Франківській області", UnitKind.OBLAST_POLICE, "Івано-Франківська",
        ),
        ("УПП в Харківській обл. ДПП", "УПП в Харківській області ДПП", UnitKind.PATROL_POLICE, "Харківська"),
        ("УПП в Сумській області", "УПП в Сумській області ДПП", UnitKind.PATROL_POLICE, "Сумська"),
        ("УПО в Одеській області", "УПО в Одеській області", UnitKind.SECURITY_POLICE, "Одеська"),
        ("ГУНП у м. Києві", "ГУНП у м. Києві", UnitKind.OBLAST_POLICE, KYIV),
        ("УПП у м. Києві ДПП", "УПП у м. Києві ДПП", UnitKind.PATROL_POLICE, KYIV),
        ("ГУНП в Cумській обл.", "ГУНП в Сумській області", UnitKind.OBLAST_POLICE, "Сумська"),
    ],
)  # fmt: skip
def test_a_unit_gets_its_one_spelling(text: str, name: str, kind: UnitKind, oblast: str) -> None:
    unit = read_unit(text)
    assert (unit.name, unit.kind, unit.oblast, unit.sure) == (name, kind, oblast, True)


@pytest.mark.parametrize(
    ("text", "kind", "oblast"),
    [
        ("Харківське РУП № 1 ГУНП в Харківській області", UnitKind.OBLAST_POLICE, "Харківська"),
        ("БПП у м. Маріуполь", UnitKind.OTHER, ""),
        ("ГУНП", UnitKind.OBLAST_POLICE, ""),
        ("", UnitKind.OTHER, ""),
    ],
)
def test_what_is_not_understood_whole_keeps_its_text(text: str, kind: UnitKind, oblast: str) -> None:
    unit = read_unit(f" {text} ")
    assert (unit.name, unit.kind, unit.oblast, unit.sure) == (text, kind, oblast, False)


@pytest.mark.parametrize("oblast", OBLASTS)
@pytest.mark.parametrize("kind", [kind for kind in UnitKind if kind])
def test_every_unit_reads_its_own_name(kind: UnitKind, oblast: str) -> None:
    unit = read_unit(unit_name(kind, oblast))
    assert (unit.kind, unit.oblast, unit.sure) == (kind, oblast, True)


@pytest.mark.parametrize(
    ("text", "oblast"),
    [
        ("Миколаївська область", "Миколаївська"),
        ("09-харківська.xlsx", "Харківська"),
        ("01-волинська", "Волинська"),
        ("від ГУНП у Волинській області", "Волинська"),
        ("поліцейські Харківщини", "Харківська"),
        ("на Волині", "Волинська"),
        ("Закарпаття", "Закарпатська"),
        ("м. Київ", KYIV),
        ("Івано-Франківської", "Івано-Франківська"),
        ("Сумська і Харківська", None),
        ("Київ", None),
        ("", None),
    ],
)
def test_an_oblast_is_read_in_any_form(text: str, oblast: str | None) -> None:
    assert read_oblast(text) == oblast


def test_there_are_24_oblasts_and_their_prepositions() -> None:
    assert len(set(OBLASTS)) == 24
    assert in_oblast("Вінницька") == "у Вінницькій області"
    assert in_oblast("Луганська") == "в Луганській області"
    assert in_oblast(KYIV) == "у м. Києві"
