"""Who may graduate and why not: one book with marks and verdicts, and a listener found by name."""

import pytest

from tests import make
from trainingdesk.db.store import Store
from trainingdesk.domain.grading import Mark, Word
from trainingdesk.domain.graduation import ENROLLED, State
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.certificate_facts import Signing
from trainingdesk.services.certificates import issue
from trainingdesk.services.gradebook import MarkWrite, SetMarks
from trainingdesk.services.graduation import (
    DropException,
    Except,
    JudgedRow,
    cohort_of,
    find_listeners,
    judged_book,
    regraded,
)
from trainingdesk.services.orders import ENROLMENT


def _lacking(row: JudgedRow) -> set[str]:
    return {each.code for each in row.verdict.lacking}


def test_a_judged_book_says_of_everybody_what_is_missing(any_store: Store) -> None:
    made = make.cohort(any_store, 3)
    make.order(any_store, made, ENROLMENT, "512 о/с", make.ENROLLED)
    make.mark(any_store, made, 80, but={(1, 0): Mark(word=Word.ABSENT), (2, 4): None})
    book = any_store.query(judged_book, made.id)
    assert [row.verdict.ready for row in book.rows] == [True, False, False]
    assert [_lacking(row) for row in book.rows] == [set(), {"lack-absent"}, {"lack-grade"}]
    assert (book.code, book.cohort) == ("2020-11", made.id)


def test_a_book_with_its_marks_read_anew_is_the_book_asked_whole(any_store: Store) -> None:
    made = make.cohort(any_store, 3)
    make.mark(any_store, made, 80, but={(1, 0): Mark(word=Word.ABSENT), (2, 4): None})
    before = any_store.query(judged_book, made.id)
    writes = (
        MarkWrite(made.enrolments[1], made.disciplines[0], Mark(tenths=595), Mark(word=Word.ABSENT)),
        MarkWrite(made.enrolments[2], made.disciplines[4], Mark(tenths=910)),
        MarkWrite(made.enrolments[2], made.disciplines[0], None, Mark(tenths=800)),
    )
    any_store.execute(SetMarks(writes), by=make.BY)
    anew = any_store.query(regraded, before)
    assert anew == any_store.query(judged_book, made.id)
    assert [row is was for row, was in zip(anew.rows, before.rows, strict=True)] == [True, False, False]


def test_a_standing_certificate_is_told_by_its_number(any_store: Store) -> None:
    made = make.graduated(any_store, 2)
    assert [row.certificate for row in any_store.query(judged_book, made.id).rows] == ["", ""]
    issue(any_store, made.id, Signing(make.ENDS), by=make.BY)
    numbers = [row.certificate for row in any_store.query(judged_book, made.id).rows]
    assert all(numbers)
    assert len(set(numbers)) == 2


def test_an_exception_lifts_the_enrolment_and_no_grade(any_store: Store) -> None:
    made = make.cohort(any_store, 1)
    make.mark(any_store, made, 50)
    enrolment = made.enrolments[0]
    with pytest.raises(Rejected, match="exception-impossible"):
        any_store.execute(
            Except(enrolment, f"discipline:{made.disciplines[0]}", "просить", "1 о/с"), by=make.BY
        )
    any_store.execute(Except(enrolment, ENROLLED, "наказ готується", "13 о/с"), by=make.BY)
    row = any_store.query(judged_book, made.id).rows[0]
    states = {each.key: each.state for each in row.verdict.requirements}
    assert states[ENROLLED] is State.EXCEPTED
    assert not row.verdict.ready
    any_store.execute(DropException(enrolment, ENROLLED), by=make.BY)
    row = any_store.query(judged_book, made.id).rows[0]
    assert "lack-enrolment-order" in _lacking(row)


def test_a_listener_is_found_by_any_part_of_any_name_the_newest_cohort_first(any_store: Store) -> None:
    old, new = make.cohort(any_store, 2, "2020-11"), make.cohort(any_store, 2, "2021-05")
    found = any_store.query(find_listeners, "оле іван")
    assert [each.code for each in found] == ["2021-05", "2021-05", "2020-11", "2020-11"]
    assert {any_store.query(cohort_of, each.enrolment) for each in found[:2]} == {new.id}
    assert {any_store.query(cohort_of, each.enrolment) for each in found[2:]} == {old.id}
    assert [each.name.split()[0] for each in any_store.query(find_listeners, "бонд")] == ["Бондар"]
    assert any_store.query(find_listeners, "оле", 1) == found[:1]
    assert any_store.query(cohort_of, 10**6) is None
