"""The names offered for files: whatever a number holds, every system takes them."""

import pytest

from trainingdesk.ui.kit.ask import file_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Акт № 12.pdf", "Акт № 12.pdf"),
        ("Акт №\u00a012/2020.pdf", "Акт № 12-2020.pdf"),
        ('Акт № 12/"а"\\б:*?<>|.docx', "Акт № 12-а-б.docx"),
        ("Акт № 1\n2.pdf", "Акт № 12.pdf"),
    ],
)
def test_a_typed_number_makes_a_name_every_system_takes(text: str, name: str) -> None:
    assert file_name(text) == name
