"""Acts drafted, issued, handed over, voided and issued anew, on both databases."""

import datetime as dt

import pytest

from tests.documents.reading import text_of
from tests.services.act_desk import BY, DAY, ActDesk, act_desk
from trainingdesk.db.models.custody import Reading
from trainingdesk.db.store import Store
from trainingdesk.documents.act import from_json, to_json
from trainingdesk.documents.act_paper import draw
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.act_drafts import (
    DraftActs,
    DropActDraft,
    EditAct,
    EditActLine,
    SetActKey,
    SetActMembers,
)
from trainingdesk.services.act_handing import HandOverActs, VoidAct, seen_of
from trainingdesk.services.act_issue import (
    DrawnAct,
    IssueActs,
    bound_acts,
    docx_of,
    issue_acts,
    plan_issue,
    preview_act,
    stored_facts,
)
from trainingdesk.services.act_reissue import reissue_acts, stale_acts
from trainingdesk.services.acts import (
    act_by_number,
    act_card,
    act_pdf,
    acts,
    count_acts,
    lines_of,
    unsigned_acts,
)
from trainingdesk.services.checking import look_over
from trainingdesk.services.community_changes import SetHead
from trainingdesk.services.custody import Holder, Thing, chain, keys, open_link
from trainingdesk.services.custody_moves import CorrectLink, Destroy, HandKey, KeyFate, StartUse
from trainingdesk.services.driving import SetDrivingRight
from trainingdesk.services.newcomers import AddPerson, NewPerson
from trainingdesk.services.readings import AddReading
from trainingdesk.services.vehicle_changes import AddKeySet, NewKeySet

NOW = dt.datetime(2020, 2, 13, 9, tzinfo=dt.UTC)


@pytest.fixture
def desk(any_store: Store) -> ActDesk:
    return act_desk(any_store)


@pytest.fixture
def small(store: Store) -> ActDesk:
    return act_desk(store)


def code(refused: pytest.ExceptionInfo[Rejected]) -> str:
    return refused.value.code


# --- drafting --------------------------------------------------------------------------------------


def test_one_act_a_receiver_or_one_act_a_car(small: ActDesk) -> None:
    together = small.draft()
    assert len(together) == 1
    small.store.execute(DropActDraft(together[0]), by=BY)
    assert len(small.draft(apart=True)) == 2


def test_a_draft_holds_what_is_known_of_the_car_last(small: ActDesk) -> None:
    (act,) = small.draft()
    card = small.store.query(act_card, act)
    line = card.lines[0]
    assert (line.km, line.fuel) == (31, 20)
    assert [thing.present for thing in line.things] == [True, False]
    assert [(key.number, key.goes) for key in line.keys] == [(1, "receiver"), (2, "safe")]
    assert card.head == small.head
    assert card.city == "м. Харків"


def test_a_car_stands_on_one_unfinished_act_at_a_time(small: ActDesk) -> None:
    small.draft(small.cars[0])
    with pytest.raises(Rejected) as refused:
        small.draft(small.cars[0])
    assert code(refused) == "act-car-on-another"


def test_a_draft_is_edited_thrown_away_and_brought_back(small: ActDesk) -> None:
    (act,) = small.draft(small.cars[0])
    store = small.store
    store.execute(EditAct(act, "copies", 4, 3), by=BY)
    store.execute(SetActMembers(act, (small.giver, small.receiver)), by=BY)
    line = store.query(act_card, act).lines[0]
    store.execute(EditActLine(line.id, "km", 40), by=BY)
    store.execute(SetActKey(line.keys[1].id, "community", "у селищній раді"), by=BY)
    with pytest.raises(Rejected) as refused:
        store.execute(EditAct(act, "copies", 5, 3), by=BY)
    assert code(refused) == "field-changed-meanwhile"
    dropped = store.execute(DropActDraft(act), by=BY)
    assert store.query(count_acts) == 0
    store.undo(dropped.operation, by=BY)
    card = store.query(act_card, act)
    assert (card.copies, card.lines[0].km, card.lines[0].keys[1].goes) == (4, 40, "community")
    assert card.members[0][1] == "Зразковий Павло Петрович"


# --- issuing ---------------------------------------------------------------------------------------


def test_an_issued_act_says_its_stored_facts_and_matches_its_hash(desk: ActDesk) -> None:
    act = desk.handed()
    facts, template = desk.store.query(stored_facts, act)
    assert from_json(to_json(facts)) == facts
    assert draw([facts], template) == [desk.store.query(act_pdf, act)]
    words = " ".join(text_of(desk.store.query(act_pdf, act)))
    for said in (
        "№ 12",
        "13 лютого 2020 року",
        "в особі начальника відділу автотранспортного забезпечення підполковника поліції Зразкового",
        "поліцейський офіцер громади капітан поліції Ковальчук Андрій Миколайович",
        "в особі селищного голови Прикладної Марії Іванівни",
        "жетон № 0001234",
        "Андрій КОВАЛЬЧУК",
        "ПРИСУТНЯ",
        "31 км",
        "примірник 3 з 3 — для представника громади",
    ):
        assert said in words, said


def test_issuing_and_handing_over_moves_the_cars_and_keys(desk: ActDesk) -> None:
    act = desk.handed()
    for car in desk.cars:
        link = desk.store.query(chain, car)[-1]
        assert (link.state, link.holder.id, link.act, link.since) == ("handed", desk.receiver, act, DAY)
        main, spare = desk.store.query(keys, car)
        assert (main.state, main.holder.id) == ("held", desk.receiver)
        assert (spare.state, spare.holder.kind) == ("safe", "unit")
    assert desk.store.query(act_card, act).row.state == "handed"
    (row,) = desk.store.query(acts, "КОВАЛЬЧУК ax1000")
    assert (row.number, row.scanned, len(row.cars)) == ("12", False, 2)
    assert [row.id for row in desk.store.query(unsigned_acts)] == [act]
    assert desk.store.query(act_by_number, "12", 2020) == act


def test_readings_are_taken_by_the_act(small: ActDesk) -> None:
    act = small.handed(small.cars[0])
    taken = small.store.query(lambda s: [row.kind for row in s.query(Reading).filter_by(act_id=act)])
    assert taken == ["hand_over"]


def test_our_own_series_numbers_what_nobody_typed(desk: ActDesk) -> None:
    drafts = desk.draft(apart=True)
    done = issue_acts(desk.store, drafts, {drafts[0]: "7-б"}, by=BY)
    assert done.result == ("7-б", "1/2020")
    assert not done.undo


def test_the_same_number_is_refused_within_a_unit_and_a_year(small: ActDesk) -> None:
    small.handed(small.cars[0])
    (act,) = small.draft(small.cars[1])
    with pytest.raises(Rejected) as refused:
        issue_acts(small.store, [act], {act: "12"}, by=BY)
    assert code(refused) == "act-number-taken"
    with pytest.raises(Rejected) as refused:
        issue_acts(small.store, [act, act], {act: "13"}, by=BY)
    assert small.store.query(act_card, act).row.state == "draft"


def test_a_fact_that_moved_since_the_drawing_stops_the_issue(small: ActDesk) -> None:
    (act,) = small.draft(small.cars[0])
    seen = small.store.query(plan_issue, [act], {act: "12"})
    small.store.execute(EditAct(act, "ground", "інший наказ", seen.facts[0].ground), by=BY)
    drawn = DrawnAct(act, seen.facts[0], draw(seen.facts, seen.template)[0])
    with pytest.raises(Rejected) as refused:
        small.store.execute(IssueActs((drawn,), ((act, "12"),), seen.template, NOW, BY), by=BY)
    assert code(refused) == "act-facts-moved"
    assert small.store.query(count_acts, state="draft") == 1


def test_a_receiver_who_may_not_drive_takes_no_car_without_an_order(small: ActDesk) -> None:
    small.store.execute(SetDrivingRight(small.receiver, None, categories="B", clearance="none"), by=BY)
    (act,) = small.draft(small.cars[0])
    with pytest.raises(Rejected) as refused:
        issue_acts(small.store, [act], {act: "12"}, by=BY)
    assert code(refused) == "driving-refused"
    small.store.execute(EditAct(act, "exception", "наказ від 12.02.2020 № 49 о/с", ""), by=BY)
    issue_acts(small.store, [act], {act: "12"}, by=BY)
    assert "як виняток" in " ".join(text_of(small.store.query(act_pdf, act)))


def test_fewer_kilometres_than_before_are_refused(small: ActDesk) -> None:
    small.store.execute(AddReading(small.cars[0], DAY, km=500), by=BY)
    (act,) = small.draft(small.cars[0])
    line = small.store.query(act_card, act).lines[0]
    small.store.execute(EditActLine(line.id, "km", 40), by=BY)
    with pytest.raises(Rejected) as refused:
        issue_acts(small.store, [act], {act: "12"}, by=BY)
    assert code(refused) == "odometer-lower"


def test_keys_that_do_not_add_up_stop_the_act(small: ActDesk) -> None:
    (act,) = small.draft(small.cars[0])
    third = AddKeySet(small.cars[0], DAY, Holder("unit", small.unit), NewKeySet())
    small.store.execute(third, by=BY)
    with pytest.raises(Rejected) as refused:
        issue_acts(small.store, [act], {act: "12"}, by=BY)
    assert code(refused) == "act-keys-do-not-add-up"


def test_a_car_already_handed_over_says_who_has_it(small: ActDesk) -> None:
    small.handed(small.cars[0])
    (act,) = small.draft(small.cars[0])
    with pytest.raises(Rejected) as refused:
        issue_acts(small.store, [act], {act: "13"}, by=BY)
    assert code(refused) == "car-handed"
    assert "Ковальчук" in str(refused.value.facts["holder"])


def test_an_act_dated_before_the_car_was_there_is_not_issued(small: ActDesk) -> None:
    small.handed(small.cars[0])
    (back,) = small.draft(small.cars[0], kind="give_back", act_on=DAY - dt.timedelta(3))
    with pytest.raises(Rejected, match="custody-before"):
        issue_acts(small.store, [back], {back: "31"}, by=BY)


def test_an_issued_act_does_not_change(small: ActDesk) -> None:
    act = small.handed(small.cars[0])
    with pytest.raises(Rejected) as refused:
        small.store.execute(EditAct(act, "copies", 2, 3), by=BY)
    assert code(refused) == "act-issued"
    with pytest.raises(Rejected):
        small.store.execute(DropActDraft(act), by=BY)


# --- handing over and back -------------------------------------------------------------------------


def test_a_key_that_moved_since_it_was_seen_stops_the_hand_over(desk: ActDesk) -> None:
    (act,) = desk.draft(desk.cars[0])
    issue_acts(desk.store, [act], {act: "12"}, by=BY)
    seen = desk.store.query(seen_of, [act])
    command = HandOverActs((act,), DAY, seen, NOW)
    desk.store.execute(command, by=BY)
    with pytest.raises(Rejected) as refused:
        desk.store.execute(command, by=BY)
    assert code(refused) == "act-handed"


def test_a_void_act_gives_everything_back(desk: ActDesk) -> None:
    act = desk.handed()
    desk.store.execute(VoidAct(act, "помилка в номері", NOW), by=BY)
    for car in desk.cars:
        assert desk.store.query(chain, car)[-1].state == "balance"
        assert {key.state for key in desk.store.query(keys, car)} == {"safe"}
    assert desk.store.query(act_card, act).row.void_reason == "помилка в номері"
    assert desk.handed() != act  # the number is free again


def test_a_void_act_leaves_no_kilometres_in_the_way_of_the_right_ones(small: ActDesk) -> None:
    (act,) = small.draft(small.cars[0])
    line = small.store.query(lambda session: lines_of(session, act)[0].id)
    small.store.execute(EditActLine(line, "km", 3100), by=BY)
    issue_acts(small.store, [act], {act: "5"}, by=BY, handed_on=DAY)
    small.store.execute(VoidAct(act, "помилка в пробігу", NOW), by=BY)
    (anew,) = small.draft(small.cars[0])
    assert small.store.query(lambda session: lines_of(session, anew)[0].km) == 31
    issue_acts(small.store, [anew], {anew: "5"}, by=BY, handed_on=DAY)


def test_an_act_is_voided_after_what_followed_was_corrected(small: ActDesk) -> None:
    act = small.handed(small.cars[0])
    car = Thing(small.cars[0])
    seen = small.store.query(open_link, car).id
    used = small.store.execute(StartUse(car.vehicle, DAY, seen), by=BY).result
    with pytest.raises(Rejected, match="link-followed"):
        small.store.execute(VoidAct(act, "помилка", NOW), by=BY)
    small.store.execute(CorrectLink(used, "помилка"), by=BY)
    small.store.execute(VoidAct(act, "помилка", NOW), by=BY)
    assert small.store.query(open_link, car).state == "balance"
    assert small.store.query(look_over).findings == ()


def test_a_return_act_shows_how_the_car_went_out(small: ActDesk) -> None:
    small.handed(small.cars[0])
    (back,) = small.draft(
        small.cars[0], kind="give_back", giver=None, receiver=small.giver, community=None, copies=2
    )
    line = small.store.query(act_card, back).lines[0]
    small.store.execute(EditActLine(line.id, "km", 131), by=BY)
    issue_acts(small.store, [back], {back: "20"}, by=BY, handed_on=DAY)
    words = " ".join(text_of(small.store.query(act_pdf, back)))
    assert "більше на 100 км" in words
    assert "акт № 12 від 13.02.2020" in words
    assert small.store.query(chain, small.cars[0])[-1].state == "returned"
    assert {key.state for key in small.store.query(keys, small.cars[0])} == {"safe"}


# --- issued anew -----------------------------------------------------------------------------------


def test_unsigned_acts_are_issued_anew_when_the_head_changed(desk: ActDesk) -> None:
    act = desk.handed()
    assert desk.store.query(stale_acts, DAY) == []
    new = NewPerson("Новий", "Іван", "Петрович", sex="m")
    desk.store.execute(AddPerson(new), by=BY)
    command = SetHead(
        desk.community, "начальник селищної військової адміністрації", since=dt.date(2020, 2, 14),
        new=NewPerson("Головко", "Петро", "Іванович", sex="m"), ending=(desk.head,),
    )  # fmt: skip
    desk.store.execute(command, by=BY)
    assert desk.store.query(stale_acts, dt.date(2020, 2, 20)) == [act]
    done = reissue_acts(desk.store, [act], "змінився голова", by=BY)
    assert done.result == ("12",)
    (row,) = desk.store.query(acts, state="handed")
    assert (row.replaces, row.number) == (act, "12")
    words = " ".join(text_of(desk.store.query(act_pdf, row.id)))
    assert "в особі начальника селищної військової адміністрації Головка Петра Івановича" in words
    assert desk.store.query(act_card, act).row.state == "void"
    assert desk.store.query(chain, desk.cars[0])[-1].state == "handed"
    desk.store.execute(VoidAct(row.id, "скасовано", NOW), by=BY)
    assert desk.store.query(chain, desk.cars[0])[-1].state == "balance"


# --- papers ----------------------------------------------------------------------------------------


def test_a_draft_is_shown_as_it_would_be_drawn_and_written_as_docx(small: ActDesk) -> None:
    (act,) = small.draft(small.cars[0])
    assert "№ ____" in text_of(small.store.query(preview_act, act))[0]
    assert small.store.query(docx_of, act)[:2] == b"PK"


def test_a_package_binds_every_copy(small: ActDesk) -> None:
    drafts = small.draft(apart=True)
    issue_acts(small.store, drafts, {}, by=BY)
    assert len(text_of(small.store.query(bound_acts, drafts, "Акти громади"))) == 2 * 3 * 2


def test_a_doubtful_form_is_named_before_the_issue(small: ActDesk) -> None:
    odd = small.store.execute(
        AddPerson(NewPerson("Заєць", "Іван", "Петрович", sex="m", position="начальник сектору")), by=BY
    ).result
    (act,) = small.draft(small.cars[0], giver=odd)
    plan = small.store.query(plan_issue, [act], {act: "12"})
    assert [(doubt.person, doubt.subject) for doubt in plan.doubts] == [(odd, "name")]
    assert plan.refusals == ()


def test_the_whole_desk_is_looked_over_with_its_acts(small: ActDesk) -> None:
    act = small.handed(small.cars[0], number="")
    assert small.store.query(look_over).findings == ()
    with small.store.engine.execution_options(writes=True).begin() as connection:
        connection.exec_driver_sql("UPDATE act_paper SET sha256 = 'x'")
        connection.exec_driver_sql("UPDATE number_series SET last = 5 WHERE kind = 'act'")
    found = [finding.code for finding in small.store.query(look_over).findings]
    assert found == ["act-damaged", "check-act-numbers"]
    with pytest.raises(Rejected) as refused:
        small.store.query(act_pdf, act)
    assert code(refused) == "act-damaged"


def test_what_an_issued_act_rests_on_is_not_undone(desk: ActDesk) -> None:
    drafted = desk.store.execute(
        DraftActs(desk.cars, DAY, unit=desk.unit, giver=desk.giver, receiver=desk.receiver), by=BY
    )
    issued = issue_acts(desk.store, drafted.result, {drafted.result[0]: "12"}, by=BY, handed_on=DAY)
    for operation in (drafted.operation, issued.operation):
        with pytest.raises(Rejected):
            desk.store.undo(operation, by=BY)
    assert desk.store.query(act_card, drafted.result[0]).row.state == "handed"


def test_an_act_dated_far_ahead_is_not_issued(small: ActDesk) -> None:
    (act,) = small.draft(act_on=dt.date(2099, 1, 1))
    with pytest.raises(Rejected) as refused:
        issue_acts(small.store, [act], {act: "12"}, by=BY)
    assert code(refused) in {"act-date-far", "driving-licence-over"}


def test_two_windows_hand_over_one_key_and_the_second_is_told_who_has_it(desk: ActDesk) -> None:
    (act,) = desk.draft(desk.cars[0])
    issue_acts(desk.store, [act], {act: "12"}, by=BY)
    seen = desk.store.query(seen_of, [act])
    main = desk.store.query(keys, desk.cars[0])[0]
    desk.store.execute(HandKey(main.id, Holder("person", desk.giver), DAY, main.link), by=BY)
    with pytest.raises(Rejected) as refused:
        desk.store.execute(HandOverActs((act,), DAY, seen, NOW), by=BY)
    assert code(refused) == "key-moved"
    assert "Зразковий" in str(refused.value.facts["holder"])
    assert desk.store.query(chain, desk.cars[0])[-1].state == "balance"


def test_a_transfer_passes_the_car_from_officer_to_officer(desk: ActDesk) -> None:
    desk.handed(desk.cars[0])
    (act,) = desk.draft(desk.cars[0], kind="transfer", giver=None, receiver=desk.giver)
    keys_before = [key.state for key in desk.store.query(keys, desk.cars[0])]
    issue_acts(desk.store, [act], {act: "21"}, by=BY, handed_on=DAY)
    link = desk.store.query(chain, desk.cars[0])[-1]
    assert (link.move, link.state, link.holder.id) == ("transfer", "handed", desk.giver)
    main, spare = desk.store.query(keys, desk.cars[0])
    assert (main.holder.id, [main.state, spare.state]) == (desk.giver, keys_before)
    words = " ".join(text_of(desk.store.query(act_pdf, act)))
    assert "(перезакріплення)" in words
    assert "Здав поліцейський офіцер громади капітан поліції Ковальчук" in words


def test_a_destroyed_car_is_written_off_by_the_commission(desk: ActDesk) -> None:
    car = desk.cars[0]
    link = desk.store.query(chain, car)[-1]
    fates = tuple(KeyFate(key.id, key.link, "destroyed") for key in desk.store.query(keys, car))
    desk.store.execute(Destroy(car, DAY, link.id, "рапорт від 13.02.2020 № 5", fates), by=BY)
    (act,) = desk.draft(
        car, kind="write_off", receiver=None, community=None, members=(desk.receiver,), copies=1
    )
    issue_acts(desk.store, [act], {act: "30"}, by=BY, handed_on=DAY)
    assert desk.store.query(chain, car)[-1].state == "written_off"
    assert {key.state for key in desk.store.query(keys, car)} == {"written_off"}
    words = " ".join(text_of(desk.store.query(act_pdf, act)))
    for said in ("списання транспортного засобу", "Від органу", "Комісія:", "знищено", "вибуло 2"):
        assert said in words, said
