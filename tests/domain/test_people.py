"""What is true of any person."""

import pytest

from trainingdesk.domain.people import Sex, read_sex


@pytest.mark.parametrize(
    ("text", "sex"),
    [("чол.", Sex.MALE), ("ЖІН.", Sex.FEMALE), ("Ж", Sex.FEMALE), ("м", Sex.MALE), ("", None), ("так", None)],
)
def test_sex_is_read_from_a_cell_and_never_guessed(text: str, sex: Sex | None) -> None:
    assert read_sex(text) is sex
