"""Orders, minutes, invitations and letters: their words are the golden ones, page by page."""

import datetime as dt
import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.documents.reading import text_of
from trainingdesk.documents.order import FEW, Named, OrderFacts, Signer, order_paper
from trainingdesk.documents.paper_blocks import Block, Group, Listed, Paper, Words
from trainingdesk.documents.paper_docx import paper_docx
from trainingdesk.documents.paper_pdf import laid_out, paper_pdf
from trainingdesk.documents.phrases import read, shipped
from trainingdesk.documents.protocol import (
    LineFacts,
    MemberFacts,
    ProtocolFacts,
    from_text,
    protocol_paper,
)
from trainingdesk.documents.selection_letters import (
    Applicant,
    LettersFacts,
    invitation_paper,
    unit_letter_paper,
)
from trainingdesk.domain.people import Sex
from trainingdesk.domain.refusal import Rejected

GOLDEN = Path(__file__).parent / "golden"
DAY = dt.date(2020, 11, 20)
KHARKIV, VOLYN = "ГУНП в Харківській області", "ГУНП у Волинській області"
PEOPLE = (
    Named(
        "лейтенант поліції",
        "Іваненко Іван Іванович",
        "лейтенанта поліції Іваненка Івана Івановича",
        KHARKIV,
        Sex.MALE,
    ),
    Named(
        "капітан поліції",
        "Мельник Ольга Петрівна",
        "капітана поліції Мельник Ольгу Петрівну",
        VOLYN,
        Sex.FEMALE,
        1991,
    ),
    Named("", "Сорока Олег", "Сороку Олега", "", Sex.MALE),
)
ORDER = OrderFacts(
    kind="enrolment",
    frozen=True,
    number="512 о/с",
    drafted_on=dt.date(2020, 11, 19),
    signed_on=DAY,
    registered_on=DAY,
    effective_on=dt.date(2020, 11, 23),
    ministry="Міністерство внутрішніх справ України",
    institution="Харківський національний університет внутрішніх справ",
    city="м. Харків",
    programme="Поліцейський офіцер громади",
    cohort="2020-11",
    starts=dt.date(2020, 11, 23),
    ends=dt.date(2021, 2, 6),
    people=PEOPLE,
    rector=Signer(
        ("В. о. ректора Харківського національного", "університету внутрішніх справ"), "ПІБ ректора"
    ),
    training_head=Signer(("Начальник навчального відділу",), "ПІБ начальника"),
    ground="протоколу засідання комісії від 15 листопада 2020 року № 3",
)
MINUTES = ProtocolFacts(
    number="3",
    held_on=dt.date(2020, 6, 20),
    city="м. Харків",
    institution=ORDER.institution,
    campaign="2020-06",
    title="Відбір поліцейських офіцерів громади",
    order="від 25.05.2020 № 210",
    places=1,
    rule=("last-stage", "service", "name"),
    members=(
        MemberFacts("member", "Ольга КОВАЛЬ", "представниця громадськості"),
        MemberFacts("chair", "Петро СОЛОВЕЙ", "проректор, полковник поліції"),
        MemberFacts("secretary", "Ірина ГАЙ", ""),
    ),
    lines=(
        LineFacts(1, 7, "Вовк Олег Іванович", "капітан поліції", KHARKIV, "87,5", "recommended", "", 1990),
        LineFacts(
            2, 4, "Вовк Олег Іванович", "майор поліції", VOLYN, "87,5", "reserve", "місця вичерпано", 1985
        ),
        LineFacts(3, 5, "Ґудзь Ян", "", "", "", "refused", "не пройдено етап «Поліграф»"),
    ),
)
LETTERS = LettersFacts(
    institution=ORDER.institution,
    city=ORDER.city,
    title="Відбір поліцейських офіцерів громади",
    people=(
        Applicant("Вовк Олег Іванович", "капітан поліції", KHARKIV, None, "recommended"),
        Applicant("Ґудзь Ян", "", KHARKIV, 1990, "reserve", "місця вичерпано"),
    ),
    dated=DAY,
    signer=ORDER.training_head,
    stage="Тестування",
    held_on=dt.date(2020, 6, 12),
    place="ауд. 204",
    unit=KHARKIV,
    protocol="від 20.06.2020 № 3",
    starts=ORDER.starts,
)


def _order(facts: OrderFacts) -> Paper:
    return order_paper(facts, shipped(f"{facts.kind}-order"), DAY)


def _long(count: int = 84) -> OrderFacts:
    """An order of so many, whose names tell them apart."""
    people = tuple(
        replace(PEOPLE[at % 2], name=f"{PEOPLE[at % 2].name}", born=1960 + at % 40) for at in range(count)
    )
    return replace(ORDER, people=people)


PAPERS: dict[str, Callable[[], Paper]] = {
    "order-few": lambda: _order(ORDER),
    "order-one": lambda: _order(replace(ORDER, people=PEOPLE[1:2], ground="")),
    "order-draft": lambda: _order(
        replace(ORDER, frozen=False, number="", signed_on=None, registered_on=None, effective_on=None)
    ),
    "order-annex": lambda: _order(_long(12)),
    "order-extract": lambda: _order(replace(ORDER, people=PEOPLE[:1], unit=KHARKIV)),
    "order-graduation": lambda: _order(replace(ORDER, kind="graduation", effective_on=None)),
    "protocol": lambda: protocol_paper(MINUTES, shipped("protocol"), MINUTES.checksum),
    "protocol-draft": lambda: protocol_paper(replace(MINUTES, number=""), shipped("protocol")),
    "invitation": lambda: invitation_paper(LETTERS, shipped("invitation")),
    "unit-letter": lambda: unit_letter_paper(LETTERS, shipped("unit-letter")),
}


@pytest.mark.parametrize("name", PAPERS)
def test_the_words_of_an_office_paper_are_the_golden_ones(name: str, pytestconfig: pytest.Config) -> None:
    golden = GOLDEN / f"office-{name}.txt"
    words = "\n\f\n".join(text_of(paper_pdf(PAPERS[name]())))
    if pytestconfig.getoption("--accept"):
        golden.write_text(words + "\n", encoding="utf-8")
    assert words + "\n" == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", PAPERS)
def test_the_document_says_the_words_of_the_paper(name: str) -> None:
    paper = PAPERS[name]()
    with zipfile.ZipFile(io.BytesIO(paper_docx(paper))) as archive:
        document = archive.read("word/document.xml").decode("utf-8")
    told = set(re.findall(r"\w+", re.sub(r"<[^>]+>", " ", document)))
    words = {word for page in text_of(paper_pdf(paper)) for word in re.findall(r"\w+", page)}
    foot = set(re.findall(r"\w+", f"{paper.foot} {paper.page}")) | {str(at) for at in range(9)}
    assert words - told - foot == set()


@pytest.mark.parametrize("name", PAPERS)
def test_the_same_paper_gives_the_same_bytes(name: str) -> None:
    assert paper_pdf(PAPERS[name]()) == paper_pdf(PAPERS[name]())


def test_a_person_more_than_few_moves_the_list_into_an_annex() -> None:
    few, more = (" ".join(text_of(paper_pdf(_order(_long(count))))) for count in (FEW, FEW + 1))
    assert "СПИСОК" not in few
    assert "Мельник Ольгу Петрівну" in few
    assert "СПИСОК" in more
    assert "Ольгу" not in more


def test_a_table_repeats_its_heading_and_nothing_lies_outside_the_sheet() -> None:
    sheets, misfits = laid_out(_order(_long(150)))
    assert misfits == []
    pages = text_of(paper_pdf(_order(_long(150))))
    assert len(sheets) == len(pages) > 3
    assert all("Спеціальне звання" in page for page in pages[1:-1])
    document = pypdfium2.PdfDocument(paper_pdf(_order(_long(150))))
    for page in document:
        for mark in page.get_objects():
            left, bottom, right, top = mark.get_bounds()
            assert left >= 55.5  # 20 mm of the binder
            assert right <= 568  # 10 mm on the other side
            assert bottom >= 22
            assert top <= 820
    document.close()


def test_every_listener_of_a_long_list_is_numbered_once() -> None:
    told = " ".join(text_of(paper_pdf(_order(_long(84)))))
    assert [int(at) for at in re.findall(r"(\d+)\. (?:лейтенант|капітан) поліції", told)] == list(
        range(1, 85)
    )
    assert "Усього: 84 особи." in told


def test_minutes_stored_are_the_minutes_read_and_any_change_shows_in_the_checksum() -> None:
    again = from_text(MINUTES.text)
    assert again == MINUTES
    line = replace(MINUTES.lines[0], points="87")
    assert replace(MINUTES, lines=(line, *MINUTES.lines[1:])).checksum != MINUTES.checksum


def test_a_letter_no_face_has_is_refused_with_the_paper_named() -> None:
    person = replace(PEOPLE[0], whom="лейтенанта поліції 李")
    with pytest.raises(Rejected, match="papers-do-not-fit"):
        paper_pdf(_order(replace(ORDER, people=(person,))))


@pytest.mark.parametrize("text", ["{", '{"kind": "x"}', '{"kind": "x", "version": "1", "phrases": []}'])
def test_a_damaged_template_is_refused(text: str) -> None:
    with pytest.raises(Rejected, match="template-damaged"):
        read(text)


@given(st.lists(st.text("абвгд ", min_size=1, max_size=400), max_size=12), st.integers(0, 90))
def test_any_paragraphs_and_rows_are_laid_out_whole(texts: list[str], count: int) -> None:
    listed = PAPERS["invitation"]().blocks[-4]
    assert isinstance(listed, Listed)
    rows = tuple((f"{at}.", "Ім’я", "звання", "орган", "") for at in range(count))
    blocks: tuple[Block, ...] = (*(Words(text) for text in texts), replace(listed, groups=(Group("", rows),)))
    paper = replace(PAPERS["invitation"](), blocks=blocks)
    sheets, misfits = laid_out(paper)
    assert misfits == []
    lines = [mark.text for sheet in sheets for mark in sheet.marks if hasattr(mark, "text")]
    assert sum(text == "Ім’я" for text in lines) == count
    assert sum(len(text.replace(" ", "")) for text in texts) == sum(
        len(text.replace(" ", "")) for text in lines if set(text) <= set("абвгд ")
    )
