"""What is true of any person."""

import pytest

from trainingdesk.domain.people import Sex, read_sex, suggested_sex


@pytest.mark.parametrize(
    ("text", "sex"),
    [("чол.", Sex.MALE), ("ЖІН.", Sex.FEMALE), ("Ж", Sex.FEMALE), ("м", Sex.MALE), ("", None), ("так", None)],
)
def test_sex_is_read_from_a_cell_and_never_guessed(text: str, sex: Sex | None) -> None:
    assert read_sex(text) is sex


@pytest.mark.parametrize(
    ("patronymic", "sex"),
    [
        ("Олегович", Sex.MALE), ("Іллівна", Sex.FEMALE), ("Мамед огли", Sex.MALE), ("Лукинічна", Sex.FEMALE),
        ("", None), ("Джон", None),
    ],
)  # fmt: skip
def test_a_patronymic_suggests_the_sex_or_says_nothing(patronymic: str, sex: Sex | None) -> None:
    assert suggested_sex(patronymic) is sex
