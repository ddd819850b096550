"""Candidates from a sheet: the same reading as listeners', into a campaign, nobody twice, nobody merged."""

from pathlib import Path

import pytest

from tests import make, selecting
from trainingdesk.db.store import Store
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.candidate_intake import candidate_files
from trainingdesk.services.candidates import candidates
from trainingdesk.services.people import people

HEAD = "№;Прізвище, ім’я, по батькові;Дата народження;Звання;Посада;Підрозділ"
FIRST = "1;Авраменко Олег Іванович;01.01.1990;капітан поліції;поліцейський;ГУНП в Харківській області"
SECOND = "2;Бондар Ірина Павлівна;05.06.1992;;;"


def sheet(folder: Path, *lines: str) -> list[Path]:
    path = folder / "candidates.csv"
    path.write_text("\n".join((HEAD, *lines)), encoding="utf-8")
    return [path]


def test_a_sheet_brings_candidates_once(any_store: Store, tmp_path: Path) -> None:
    key = selecting.campaign(any_store)
    told = candidate_files(any_store, sheet(tmp_path, FIRST, SECOND), "2020-06", by=make.BY)
    assert told.exit_code == 0
    assert [(row.name.surname, row.source) for row in any_store.query(candidates, key)] == [
        ("Авраменко", "serving"),
        ("Бондар", "public"),
    ]
    again = candidate_files(any_store, sheet(tmp_path, FIRST, SECOND), "2020-06", by=make.BY)
    assert (again.done, len(again.plan.rows), again.plan.enrolling) == (None, 2, 0)
    assert told.done is not None
    any_store.undo(told.done.operation, by=make.BY)
    assert any_store.query(candidates, key) == []


def test_somebody_returning_waits_for_a_person_to_say_so(store: Store, tmp_path: Path) -> None:
    selecting.candidate(store, selecting.campaign(store))
    key = selecting.campaign(store, "2021-01")
    told = candidate_files(store, sheet(tmp_path, FIRST), "2021-01", by=make.BY)
    (row,) = told.plan.rows
    assert (told.exit_code, told.done) == (3, None)
    assert row.doubt is not None
    assert row.doubt.code == "intake-returning"
    told = candidate_files(store, sheet(tmp_path, FIRST), "2021-01", by=make.BY, decisions={row.key: "same"})
    assert [each.person for each in store.query(candidates, key)] == [store.query(people)[0].id]
    assert len(store.query(people)) == 1


def test_who_is_outside_the_age_limits_waits_and_the_others_come(store: Store, tmp_path: Path) -> None:
    key = selecting.campaign(store, requirements=selecting.STRICT)
    young = FIRST.replace("01.01.1990", "01.01.2002")
    told = candidate_files(store, sheet(tmp_path, young, SECOND), "2020-06", by=make.BY)
    assert [row.doubt.code for row in told.plan.rows if row.doubt] == ["candidate-young"]
    assert [row.name.surname for row in store.query(candidates, key)] == ["Бондар"]


def test_a_dry_run_stores_nothing(store: Store, tmp_path: Path) -> None:
    key = selecting.campaign(store)
    told = candidate_files(store, sheet(tmp_path, FIRST), "2020-06", by=make.BY, dry_run=True)
    assert told.plan.enrolling == 1
    assert store.query(candidates, key) == []


def test_a_campaign_nobody_opened_is_refused(store: Store, tmp_path: Path) -> None:
    make.furnished(store)
    with pytest.raises(Rejected) as refused:
        candidate_files(store, sheet(tmp_path, FIRST), "2099-01", by=make.BY)
    assert refused.value.code == "campaign-unknown"
