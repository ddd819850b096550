"""A person's card: courses with marks and verdict, certificates, history, and the forms papers will use."""

import datetime as dt

from tests import make
from trainingdesk.db.store import Store
from trainingdesk.domain.declension import Case, Doubt
from trainingdesk.services.certificate_facts import Signing
from trainingdesk.services.certificates import issue
from trainingdesk.services.declined import forms_in_cases
from trainingdesk.services.graduation import verdicts
from trainingdesk.services.newcomers import AddPerson
from trainingdesk.services.people import people, person_card
from trainingdesk.services.person_changes import ChangeName, CorrectPerson, SetCaseForm
from trainingdesk.services.person_record import RECENT, person_record


def test_a_record_tells_courses_marks_and_verdict_as_the_cohort_does(any_store: Store) -> None:
    made = make.graduated(any_store)
    key = any_store.query(people)[0].id
    (course,) = any_store.query(person_record, key).courses
    assert (course.code, course.state) == ("2020-11", "graduated")
    assert [mark for *_, mark in course.marks] == ["80"] * 5
    assert course.verdict == any_store.query(verdicts, made.id)[0].verdict
    assert course.verdict.ready


def test_a_record_lists_the_certificates_with_their_standing(store: Store) -> None:
    made = make.graduated(store)
    issue(store, made.id, Signing(make.ENDS), by=make.BY)
    (held,) = store.query(person_record, store.query(people)[1].id).certificates
    assert held.number.endswith("/000002-21")
    assert (held.code, held.issued_on, held.printed, held.voided) == ("2020-11", make.ENDS, False, False)


def test_the_history_of_a_record_holds_dated_rows_and_confirmed_forms(any_store: Store) -> None:
    key = any_store.execute(AddPerson(make.person()), by=make.BY).result
    other = any_store.execute(AddPerson(make.person(1)), by=make.BY).result
    any_store.execute(ChangeName(key, "Вовк", "Олег", "", dt.date(2021, 3, 1)), by=make.BY)
    any_store.execute(SetCaseForm(key, "name", "Вовк Олег", "genitive", "Вовка Олега"), by=make.BY)
    any_store.execute(CorrectPerson(other, "phone", "050", ""), by=make.BY)
    history = any_store.query(person_record, key).history
    assert [row.command for row in history] == ["SetCaseForm", "ChangeName", "AddPerson"]
    for number in range(RECENT):
        seen = str(number - 1) if number else ""
        any_store.execute(CorrectPerson(key, "phone", str(number), seen), by=make.BY)
    assert len(any_store.query(person_record, key).history) == RECENT


def test_a_confirmed_form_holds_until_the_name_it_was_confirmed_for_changes(any_store: Store) -> None:
    key = any_store.execute(AddPerson(make.person(surname="Заєць")), by=make.BY).result
    row = any_store.query(person_card, key).row
    genitive = any_store.query(forms_in_cases, row)[0]
    assert (genitive.case, genitive.doubt) == (Case.GENITIVE, Doubt.VOWELS_ALTERNATE)
    done = SetCaseForm(key, "name", genitive.nominative, "genitive", "Заєця Олега Івановича")
    any_store.execute(done, by=make.BY)
    held = any_store.query(forms_in_cases, row)[0]
    assert (held.text, held.proposed, held.doubt, held.confirmed) == (
        "Заєця Олега Івановича", genitive.text, None, True,
    )  # fmt: skip
    any_store.execute(ChangeName(key, "Вовк", "Олег", "Іванович", dt.date(2021, 3, 1)), by=make.BY)
    renamed = any_store.query(forms_in_cases, any_store.query(person_card, key).row)[0]
    assert (renamed.text, renamed.confirmed) == ("Вовка Олега Івановича", False)


def test_a_person_without_rank_or_position_has_forms_of_the_name_alone(store: Store) -> None:
    key = store.execute(AddPerson(make.person(rank=None, position="")), by=make.BY).result
    forms = store.query(forms_in_cases, store.query(person_card, key).row)
    assert {form.subject for form in forms} == {"name"}
