"""The catalogues hold exactly the texts of the source, all translated, and are compiled from what is seen."""

from pathlib import Path

import pytest

from tools import words as tool


def test_every_text_is_translated_and_none_has_vanished() -> None:
    assert tool.check() == []


@pytest.mark.parametrize("language", sorted(tool.FORMS))
def test_the_compiled_catalogue_is_made_from_the_one_people_read(language: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    tool.compiled(language, made)
    assert made.read_bytes() == (tool.CATALOGUES / f"{language}.qm").read_bytes()


def test_a_catalogue_read_and_written_is_the_same_file(tmp_path: Path) -> None:
    tool.write("uk", tool.read("uk"), tmp_path)
    assert (tmp_path / "uk.ts").read_bytes() == (tool.CATALOGUES / "uk.ts").read_bytes()


def test_ukrainian_texts_are_typographic() -> None:
    texts = [form for forms in tool.read("uk").values() for form in forms]
    assert [
        text for text in texts if '"' in text.replace('="', "").replace('">', "") and "<" not in text
    ] == []
    assert [text for text in texts if "'" in text or "..." in text or "ʼ" in text] == []


def test_a_new_plural_gets_an_english_singular() -> None:
    assert tool.english_singular("%n listeners") == "%n listener"
    assert tool.english_singular("%n marks are kept.") == "%n mark is kept."
    assert tool.english_singular("Found %n people") == "Found %n person"
    assert tool.english_singular("%n doubtful rows remain") == "%n doubtful row remain"


def test_putting_a_translation_without_all_its_forms_is_refused() -> None:
    catalogues: dict[str, tool.Catalogue] = {
        "uk": {"%n rows": ["", "", ""], "Save": [""]},
        "en": {"%n rows": ["", ""]},
    }
    wrong = tool.put({"%n rows": ["%n рядок"], "Save": "Зберегти", "Gone": "Нема"}, catalogues)
    assert len(wrong) == 2
    assert catalogues["uk"] == {"%n rows": ["", "", ""], "Save": ["Зберегти"]}


def test_a_translation_that_stands_is_changed_only_when_told() -> None:
    catalogues: dict[str, tool.Catalogue] = {"uk": {"Name": ["Ім’я"], "Save": [""]}, "en": {}}
    assert tool.put({"Name": "Ім’я", "Save": "Зберегти"}, catalogues) == []
    wrong = tool.put({"Name": "Назва"}, catalogues)
    assert len(wrong) == 1
    assert "Ім’я" in wrong[0]
    assert catalogues["uk"] == {"Name": ["Ім’я"], "Save": ["Зберегти"]}
    assert tool.put({"Name": "Назва"}, catalogues, over=True) == []
    assert catalogues["uk"]["Name"] == ["Назва"]


def test_a_translation_that_loses_a_fact_or_the_number_is_a_fault() -> None:
    assert tool.faults({"Cohort {code}": ["Потік"]})
    assert tool.faults({"%n rows": ["один рядок", "%n рядки", "рядків"]})
    assert not tool.faults(
        {"%n rows of {file}": ["один рядок {file}", "%n рядки {file}", "%n рядків {file}"]}
    )


def test_a_text_built_inside_the_call_is_complained_of(tmp_path: Path) -> None:
    (tmp_path / "trainingdesk").mkdir()
    (tmp_path / "trainingdesk" / "page.py").write_text(
        'tr(f"{a}")\ntr("Save")\nwords.tr("%n rows", n=2)\ntr(title)\n'
    )
    found = tool.collect(tmp_path)
    assert found.complaints == ["trainingdesk/page.py:1: the text is built inside tr()"]
    assert found.texts == {"Save": "trainingdesk/page.py:2", "%n rows": "trainingdesk/page.py:3"}
