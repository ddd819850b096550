"""Templates: strict data, known by their hash, able to draw an old paper again."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.documents.sample import MAN
from trainingdesk.documents import wording
from trainingdesk.documents.boxes import BOXES
from trainingdesk.documents.certificate import draw, fit
from trainingdesk.documents.template import read, shipped
from trainingdesk.domain.refusal import Rejected


def edited(change: Callable[[Any], object]) -> str:
    data = json.loads(shipped().text)
    change(data)
    return json.dumps(data, ensure_ascii=False)


def test_the_stored_text_of_a_template_is_the_template() -> None:
    again = read(shipped().text)
    assert again == shipped()
    assert again.sha256 == shipped().sha256
    assert draw([MAN], again) == draw([MAN], shipped())


def test_a_word_changed_in_the_template_is_changed_on_paper_and_in_its_hash() -> None:
    other = read(shipped().text.replace('"Цей сертифікат засвідчує, що"', '"Цим засвідчують, що"'))
    assert other.sha256 != shipped().sha256
    assert draw([MAN], other) != draw([MAN], shipped())


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda data: data.pop("face"), "certificate.face"),
        (lambda data: data["face"].update(extra=1), "certificate.face.extra"),
        (lambda data: data["face"]["lines"][0].update(size="big"), "certificate.face.lines[0].size"),
        (lambda data: data["face"]["lines"][0].update(at=[1, 2, 3]), "certificate.face.lines[0].at"),
        (lambda data: data["face"]["lines"][0].update(face="comic"), "face: comic"),
        (lambda data: data["face"]["lines"][0].update(colour="red"), "colour: red"),
        (lambda data: data["colours"].update(navy="navy"), "colours.navy"),
        (
            lambda data: data["supplement"]["table"].update(most_rows=1.5),
            "certificate.supplement.table.most_rows",
        ),
        (lambda data: data["face"].update(ground=1), "certificate.face.ground"),
    ],
)
def test_a_damaged_template_is_refused_at_its_place(change: Callable[[Any], object], place: str) -> None:
    with pytest.raises(Rejected) as refused:
        read(edited(change))
    assert refused.value.code == "template-damaged"
    assert refused.value.facts["place"] == place


def test_a_template_that_is_not_json_is_refused() -> None:
    with pytest.raises(Rejected, match="template-damaged"):
        read("{")


def test_a_fact_that_no_certificate_has_is_refused_before_drawing() -> None:
    other = read(shipped().text.replace("{rank_uk}", "{salary}"))
    with pytest.raises(Rejected) as refused:
        fit([MAN], other)
    assert refused.value.facts["place"] == "{salary}"


def test_every_fact_of_a_certificate_is_offered_to_templates() -> None:
    given = set(wording.fields_of(MAN, shipped()))
    asked = shipped().placeholders()
    assert asked <= wording.FIELDS
    of_bands = {"bands_uk", "bands_en", "low", "high", "grade_uk", "grade_en"}
    assert given | of_bands | {"sheet", "sheets"} == wording.FIELDS


def test_an_unknown_version_is_refused() -> None:
    with pytest.raises(Rejected, match="template-missing"):
        shipped("../../secret")


def test_every_place_has_a_name_to_be_called_by() -> None:
    data = json.loads(shipped().text)
    named = {line["box"] for part in ("face", "supplement") for line in data[part]["lines"]}
    named |= {column["box"] for column in data["face"]["strip"]["columns"]}
    assert named <= set(BOXES)


def test_the_name_stands_in_the_nominative_after_the_words_of_the_template() -> None:
    assert shipped().name_case == "nominative"
    assert "засвідчує, що" in shipped().text
