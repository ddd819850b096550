"""The settings file: small, whole, forgiving."""

import dataclasses
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainingdesk import settings
from trainingdesk.settings import Settings


def test_no_file_means_the_defaults(tmp_path: Path) -> None:
    assert settings.read(tmp_path / "settings.json") == settings.Read(Settings())


def test_what_is_saved_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    saved = Settings(
        operator="Коваль Ганна", language="en", theme="dark", window={"page": "grades", "widths": [1]}
    )
    settings.save(path, saved)
    assert settings.read(path) == settings.Read(saved)


def test_keys_of_another_version_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"operator": "Коваль", "printer": {"left": 2}}', encoding="utf-8")
    found = settings.read(path).settings
    settings.save(path, dataclasses.replace(found, language="en"))
    kept = json.loads(path.read_text(encoding="utf-8"))
    assert kept["printer"] == {"left": 2}
    assert kept["language"] == "en"
    assert "unknown" not in kept


@pytest.mark.parametrize("body", [b"{", b"[1, 2]", b"\xff\xfe", b"", b"null", b"[" * 100_000])
def test_a_broken_file_is_set_aside_and_the_defaults_used(tmp_path: Path, body: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(body)
    found = settings.read(path)
    assert found.settings == Settings()
    assert found.set_aside == tmp_path / "settings.broken.json"
    assert found.set_aside.read_bytes() == body
    assert not path.exists()


def test_a_first_look_leaves_a_broken_file_for_who_can_tell_about_it(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b"{")
    assert settings.read(path, set_aside=False) == settings.Read(Settings())
    assert settings.read(path).set_aside == tmp_path / "settings.broken.json"


def test_a_file_in_the_place_of_the_folder_means_the_defaults(tmp_path: Path) -> None:
    (tmp_path / "desk").write_text("a file")
    assert settings.read(tmp_path / "desk" / "settings.json") == settings.Read(Settings())


def test_settings_that_may_not_be_read_are_not_guessed(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.mkdir()
    with pytest.raises(OSError, match=r"settings\.json"):
        settings.read(path)
    assert path.is_dir()


@given(
    st.dictionaries(
        st.sampled_from(["operator", "language", "theme", "database", "window", "geometry"]),
        st.none() | st.integers() | st.lists(st.text()),
    )
)
def test_a_value_of_the_wrong_kind_falls_back_to_its_default(values: dict[str, object]) -> None:
    assert settings._from_json(values) == Settings()


def test_an_unknown_theme_or_language_falls_back_to_its_default() -> None:
    assert settings._from_json({"theme": "pink", "language": "fr"}) == Settings()
