"""The institution, signatories, programmes, preferences; the sample; the history."""

import dataclasses
import datetime as dt

import pytest

from tests import make
from trainingdesk.db.store import Store
from trainingdesk.domain.grading import Band, FormOfControl, GradingProfile, National
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services import office
from trainingdesk.services.certificate_facts import Signing
from trainingdesk.services.certificates import issue
from trainingdesk.services.cohorts import cohorts, listeners
from trainingdesk.services.graduation import verdicts
from trainingdesk.services.history import (
    actors,
    last_operation,
    operations,
    row_changes,
    subjects,
    undo_steps,
)
from trainingdesk.services.office import EditInstitution, Furnish, SaveSignatory, SetPattern, SetPreference
from trainingdesk.services.overview import overview
from trainingdesk.services.people import count_people
from trainingdesk.services.person_changes import CorrectPerson
from trainingdesk.services.programmes import (
    DisciplineRow,
    PinCohort,
    SaveProfile,
    SaveProgramme,
    profile_of,
    profiles,
    programme_of,
    programmes,
)
from trainingdesk.services.sample import OpenSample


def _refused(store: Store, command: object) -> str:
    with pytest.raises(Rejected) as no:
        store.execute(command, by=make.BY)  # type: ignore[arg-type]
    return no.value.code


def test_a_desk_is_furnished_once(any_store: Store) -> None:
    assert any_store.execute(Furnish(), by=make.BY).result is True
    assert any_store.execute(Furnish(), by=make.BY).result is False
    (programme,) = any_store.query(programmes)
    assert (programme.hours, programme.credits, programme.confirmed) == (330, 110, False)
    assert [d.code for d in programme.disciplines] == ["LAW", "DRV", "MED", "TAC", "FIR"]
    (profile,) = any_store.query(profiles)
    assert [band.ects for band in profile.profile.bands] == ["A", "B", "C", "D", "E", "FX", "F"]


def test_the_institution_needs_every_name_and_an_eight_digit_code(any_store: Store) -> None:
    make.furnished(any_store)
    row = any_store.query(office.institution)
    fields = {
        f.name: getattr(row, f.name) for f in dataclasses.fields(EditInstitution)
    }  # fmt: skip
    assert _refused(any_store, EditInstitution(**(fields | {"edrpou": "123"}))) == "edrpou-digits"
    assert _refused(any_store, EditInstitution(**(fields | {"name_uk": " "}))) == "institution-field-missing"
    any_store.execute(EditInstitution(**(fields | {"edrpou_confirmed": True})), by=make.BY)
    assert _refused(any_store, EditInstitution(**fields)) == "row-changed-meanwhile"


def test_a_signatory_holds_office_between_dates(any_store: Store) -> None:
    make.furnished(any_store)
    first = next(row for row in any_store.query(office.signatories) if row.role == "rector")
    assert not first.named
    until = dataclasses.replace(first, name="Іван ВИГАДАНИЙ", until=dt.date(2021, 1, 31))
    any_store.execute(SaveSignatory(until), by=make.BY)
    later = dataclasses.replace(first, id=0, name="Олена ІНША", since=dt.date(2021, 2, 1), until=None)
    any_store.execute(SaveSignatory(later), by=make.BY)
    found = [
        any_store.query(office.signatory_for, "rector", day).name for day in (dt.date(2021, 1, 31), make.ENDS)
    ]
    assert found == ["Іван ВИГАДАНИЙ", "Олена ІНША"]
    assert (
        _refused(any_store, SaveSignatory(dataclasses.replace(later, until=dt.date(2020, 1, 1))))
        == "signatory-dates"
    )
    assert _refused(any_store, SaveSignatory(dataclasses.replace(later, role="dean"))) == "signatory-role"
    assert (
        _refused(any_store, SaveSignatory(dataclasses.replace(later, name=" "))) == "signatory-name-missing"
    )


def test_a_signatory_changed_in_another_window_is_not_overwritten(any_store: Store) -> None:
    make.furnished(any_store)
    seen = next(row for row in any_store.query(office.signatories) if row.role == "rector")
    any_store.execute(SaveSignatory(dataclasses.replace(seen, name="Іван ВИГАДАНИЙ")), by=make.BY)
    late = SaveSignatory(dataclasses.replace(seen, until=dt.date(2021, 1, 31)))
    assert _refused(any_store, late) == "row-changed-meanwhile"
    now = next(row for row in any_store.query(office.signatories) if row.id == seen.id)
    assert (now.name, now.until) == ("Іван ВИГАДАНИЙ", None)
    any_store.execute(SaveSignatory(dataclasses.replace(now, until=dt.date(2021, 1, 31))), by=make.BY)
    assert _refused(any_store, SaveSignatory(dataclasses.replace(now, id=9999))) == "row-changed-meanwhile"


def test_a_preference_is_kept_for_everybody(any_store: Store) -> None:
    assert any_store.query(office.preference, "surnames", "plain") == "plain"
    for value in ("capitals", "plain"):
        any_store.execute(SetPreference("surnames", value), by=make.BY)
        assert any_store.query(office.preference, "surnames", "") == value


def test_a_number_pattern_must_tell_numbers_and_years_apart(any_store: Store) -> None:
    make.furnished(any_store)
    assert (
        any_store.execute(SetPattern("certificate", 2021, "ПГ {seq:04d}/{yyyy}"), by=make.BY).result
        == "ПГ 0001/2021"
    )
    assert _refused(any_store, SetPattern("certificate", 2021, "ПГ {yyyy}")) == "number-pattern-repeats"
    assert _refused(any_store, SetPattern("certificate", 2021, "{name}")) == "number-pattern-unreadable"
    made = make.graduated(any_store, 1)
    assert issue(any_store, made.id, Signing(make.ENDS), by=make.BY).result == ("ПГ 0001/2021",)


def test_a_programme_changes_in_place_until_papers_rest_on_it(any_store: Store) -> None:
    made = make.graduated(any_store, 1)
    row = any_store.query(programme_of, made.id)
    changed = dataclasses.replace(row, credits=120, outcomes=row.outcomes[:2])
    assert any_store.execute(SaveProgramme(changed), by=make.BY).result == row.id
    assert any_store.query(programme_of, made.id).outcomes == row.outcomes[:2]
    issue(any_store, made.id, Signing(make.ENDS), by=make.BY)
    again = dataclasses.replace(any_store.query(programme_of, made.id), credits=130, confirmed=True)
    key = any_store.execute(SaveProgramme(again), by=make.BY).result
    assert key != row.id
    assert any_store.query(programme_of, made.id).credits == 120
    assert any_store.query(programmes)[0].edition == 2
    assert (
        _refused(any_store, PinCohort(made.id, key, any_store.query(profile_of, made.id).id))
        == "cohort-certified"
    )


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"title_uk": " "}, "programme-title-missing"),
        ({"disciplines": ()}, "programme-empty"),
        (
            {"disciplines": (DisciplineRow(0, "A", "", "", "", "", FormOfControl.POINTS),)},
            "discipline-name-missing",
        ),
        (
            {"disciplines": (DisciplineRow(0, "A", "А", "", "", "", FormOfControl.POINTS, lectures=-1),)},
            "discipline-hours-negative",
        ),
        (
            {"disciplines": (DisciplineRow(0, "A", "А", "", "", "", FormOfControl.POINTS),) * 2},
            "discipline-code",
        ),
    ],
)
def test_a_programme_with_a_hole_is_refused(store: Store, change: dict[str, object], code: str) -> None:
    make.furnished(store)
    row = store.query(programmes)[0]
    assert _refused(store, SaveProgramme(dataclasses.replace(row, **change))) == code  # type: ignore[arg-type]


def test_a_cohort_keeps_its_profile_until_it_is_pinned_anew(any_store: Store) -> None:
    made = make.cohort(any_store, 1)
    own = GradingProfile(
        "Свої",
        (
            Band(50, 100, "A", National.GOOD, passed=True),
            Band(0, 49, "F", National.UNSATISFACTORY, passed=False),
        ),
    )  # fmt: skip
    key = any_store.execute(SaveProfile(own, confirmed=True), by=make.BY).result
    assert any_store.query(profile_of, made.id).name == "Н-5.03"
    programme = any_store.query(programme_of, made.id).id
    any_store.execute(PinCohort(made.id, programme, key), by=make.BY)
    assert any_store.query(profile_of, made.id).profile == own


def test_the_sample_is_a_cohort_of_84_most_of_them_ready_and_can_be_taken_away(any_store: Store) -> None:
    make.furnished(any_store)
    done = any_store.execute(OpenSample(), by=make.BY)
    rows = any_store.query(listeners, done.result)
    assert len(rows) == 84
    assert len({row.oblast for row in rows}) == 9
    assert sum(row.namesake for row in rows) == 2
    judged = any_store.query(verdicts, done.result)
    assert sum(each.verdict.ready for each in judged) == 80
    assert _refused(any_store, OpenSample()) == "cohort-exists"
    any_store.undo(done.operation, by=make.BY)
    assert any_store.query(cohorts) == []
    assert any_store.query(count_people) == 0


def test_the_overview_names_what_needs_somebody(any_store: Store) -> None:
    make.furnished(any_store)
    any_store.execute(OpenSample(), by=make.BY)
    seen = any_store.query(overview, dt.date(2021, 1, 27))
    assert {line.code: line.count for line in seen.attention} == {
        "debtors": 3, "signatory-unnamed": 2, "edrpou-unconfirmed": 1, "marks-missing": 1,
        "programme-example": 1, "certificates-to-issue": 80,
    }  # fmt: skip
    assert seen.attention[0].code == "debtors"
    (running,) = seen.running
    assert (running.weeks, running.week, running.ready, running.issued) == (11, 10, 80, 0)
    assert [d.given for d in running.disciplines] == [84, 83, 84, 84, 84]


def test_the_history_tells_who_changed_what_and_filters(any_store: Store) -> None:
    made = make.cohort(any_store, 2)
    person = any_store.query(listeners, made.id)[0].person
    done = any_store.execute(CorrectPerson(person, "phone", "+380501112233", ""), by="інша особа")
    (newest, *_) = any_store.query(operations)
    assert (newest.id, newest.by, newest.command) == (done.operation, "інша особа", "CorrectPerson")
    (change,) = any_store.query(row_changes, done.operation)
    assert (change.table, change.row, dict(change.old), dict(change.new)) == (
        "person", person, {"phone": ""}, {"phone": "+380501112233"},
    )  # fmt: skip
    about = any_store.query(subjects, [change])["person", person]
    assert about.name.full == any_store.query(listeners, made.id)[0].name.full
    assert [row.id for row in any_store.query(operations, by="інша особа")] == [done.operation]
    assert done.operation in [row.id for row in any_store.query(operations, record=("person", person))]
    assert any_store.query(actors) == sorted([make.BY, "інша особа"])
    assert any_store.query(last_operation) == done.operation
    today = newest.at.astimezone().date()
    assert len(any_store.query(operations, day=today)) == done.operation
    assert any_store.query(operations, day=today - dt.timedelta(days=2)) == []


def test_the_way_back_after_a_restart_knows_what_was_undone_and_redone(any_store: Store) -> None:
    made = make.cohort(any_store, 1)
    person = any_store.query(listeners, made.id)[0].person
    first = any_store.execute(CorrectPerson(person, "phone", "1", ""), by=make.BY).operation
    second = any_store.execute(CorrectPerson(person, "note", "2", ""), by=make.BY).operation
    undone = any_store.undo(second, by=make.BY).operation
    assert any_store.query(undo_steps, make.BY)[-1].id == first
    redone = any_store.undo(undone, by=make.BY).operation
    last = any_store.query(undo_steps, make.BY)[-1]
    assert (last.id, last.command) == (redone, "CorrectPerson")
