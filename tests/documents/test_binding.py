"""Bound papers: the stored pages in their order, what they share kept once, nothing drawn again."""

import pytest
from PIL import ImageChops

from tests.documents.reading import picture_of, text_of
from tests.documents.sample import EVERYONE, MAN, UNDER_ACTING, WOMAN
from trainingdesk.documents.binding import bind, page_count
from trainingdesk.documents.certificate import draw
from trainingdesk.documents.template import shipped
from trainingdesk.domain.refusal import Rejected

PAPERS = draw(EVERYONE, shipped())


def test_a_book_holds_the_pages_of_its_papers_in_order() -> None:
    book = bind(PAPERS, "Сертифікати")
    assert text_of(book) == [page for paper in PAPERS for page in text_of(paper)]
    assert page_count(book) == sum(map(page_count, PAPERS))


def test_a_bound_page_looks_like_the_stored_one() -> None:
    book = bind(PAPERS, "Сертифікати")
    bound, stored = picture_of(book, 2, 40), picture_of(PAPERS[1], 0, 40)
    assert ImageChops.difference(bound, stored).getbbox() is None


def test_what_papers_share_is_kept_once() -> None:
    many = PAPERS * 20
    book = bind(many, "Сертифікати")
    assert len(book) < len(b"".join(PAPERS)) < len(b"".join(many)) / 10
    assert book.count(b"/FontFile2") == 5


def test_the_same_paper_may_be_bound_twice() -> None:
    (paper,) = draw([MAN], shipped())
    assert text_of(bind([paper, paper], "Двічі")) == text_of(paper) * 2


def test_binding_is_repeatable_and_a_book_can_be_bound_again() -> None:
    first = bind(PAPERS[:2], "Том 1")
    assert first == bind(PAPERS[:2], "Том 1")
    assert text_of(bind([first, *PAPERS[2:]], "Усі")) == text_of(bind(PAPERS, "Усі"))


def test_streams_that_hold_the_words_of_the_format_are_not_cut() -> None:
    (paper,) = draw([UNDER_ACTING], shipped())
    assert page_count(paper) == 3


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda paper: paper[: len(paper) // 2],
        lambda paper: paper.replace(b"startxref", b"startwref"),
        lambda paper: paper.replace(b"/Kids", b"/Bids"),
        lambda paper: b"x" * 7 + paper,
    ],
    ids=["empty", "cut", "no table", "no pages", "moved"],
)
def test_a_damaged_paper_is_refused_by_its_place_in_the_batch(damage: object) -> None:
    (good, bad) = draw([MAN, WOMAN], shipped())
    with pytest.raises(Rejected) as refused:
        bind([good, damage(bad)], "Сертифікати")  # type: ignore[operator]
    assert refused.value.code == "paper-unreadable"
    assert refused.value.facts["number"] == 2
