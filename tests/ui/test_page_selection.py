"""Selection under real keys, over a real database: from opening a campaign to the enrolment order."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests import make
from tests.ui.selection_window import Hands, fill, hands, yes
from trainingdesk.db.store import Store
from trainingdesk.domain.selection import Outcome
from trainingdesk.services.campaigns import CampaignTerms, OpenCampaign, quota
from trainingdesk.services.candidate_changes import AddCandidate
from trainingdesk.services.candidates import Application, candidate
from trainingdesk.services.cohorts import cohorts, listeners
from trainingdesk.services.letters import letters
from trainingdesk.services.orders import orders
from trainingdesk.ui.kit.ask import FormQuestion
from trainingdesk.ui.kit.buttons import Button
from trainingdesk.ui.kit.picker import Option, Picker
from trainingdesk.ui.pages.selection.candidate_add import AddQuestion
from trainingdesk.ui.pages.selection.candidate_forms import DocumentsQuestion
from trainingdesk.ui.pages.selection.enrol_dialog import EnrolQuestion
from trainingdesk.ui.pages.selection.letter_dialog import NEW, UNDECIDED, LetterQuestion
from trainingdesk.ui.pages.selection.substitute import SubstituteQuestion

SUMY, KHARKIV = "ГУНП в Сумській області", "ГУНП в Харківській області"
LIST = (
    "1\tкапітан поліції\tІваненко Іван Іванович\t01.02.1990\n"
    "2\tлейтенант поліції\tМельник Ольга Петрівна\t03.04.1991\tінспектор"
)
NEXT_LIST = "1\tкапітан поліції\tІваненко Іван Іванович\t01.02.1990\n2\tСорока Олег Ігорович\t05.06.1992"


@pytest.fixture
def hand(qtbot: QtBot, store: Store) -> Iterator[Hands]:
    """The page over a desk with a cohort of three and no campaign."""
    make.cohort(store, 3)
    with hands(qtbot, store, "cohorts") as made:
        yield made


def opened(store: Store, people: int = 0, **terms: object) -> int:
    """A campaign with so many candidates, all new people of one unit."""
    key: int = store.execute(OpenCampaign(CampaignTerms("2020-06", "Відбір", **terms)), by=make.BY).result  # type: ignore[arg-type]
    for number in range(people):
        store.execute(AddCandidate(key, new=make.person(50 + number)), by=make.BY)
    return key


@pytest.fixture
def five(qtbot: QtBot, store: Store) -> Iterator[Hands]:
    """The page over a campaign with five candidates."""
    make.cohort(store, 1)
    opened(store, 5)
    with hands(qtbot, store, "cohorts", "people") as made:
        yield made


# --- from the opening to the order ---


def test_a_list_in_letters_goes_from_the_opening_of_a_campaign_to_the_enrolment_order(hand: Hands) -> None:
    campaign_opens(hand)
    places_are_typed_and_pasted(hand)
    letters_are_taken_in(hand)
    one_goes_instead(hand)
    listed_are_enrolled(hand)
    order_is_drafted(hand)


def campaign_opens(hand: Hands) -> None:
    """From the empty page by Enter alone."""
    assert hand.page.none.isVisible()

    def answer(dialog: FormQuestion) -> None:
        fill(dialog, code="2020-06", title="Відбір", places="84")
        yes(dialog)

    hand.answered(FormQuestion, answer, "Enter")
    assert hand.campaign().places == 84


def places_are_typed_and_pasted(hand: Hands) -> None:
    """One line typed, one pasted from Excel."""
    hand.on_list().write(SUMY).press("Tab").write("2").press("Enter")
    hand.paste(f"{KHARKIV}\t12")
    found = [(row.unit, row.places) for row in hand.store.query(quota, hand.campaign().id)]
    assert found == [(SUMY, 2), (KHARKIV, 12)]


def letters_are_taken_in(hand: Hands) -> None:
    """The first list, then a version of it where one goes instead of another."""

    def first(dialog: LetterQuestion) -> None:
        fill(dialog, number="4512", received_on="01.06.2020", unit=SUMY, list=LIST)
        yes(dialog)

    hand.answered(LetterQuestion, first, "Ctrl+L")
    assert sorted(row.name.surname for row in hand.rows_of()) == ["Іваненко", "Мельник"]

    def version(dialog: LetterQuestion) -> None:
        fill(dialog, number="4590", received_on="08.06.2020", unit=SUMY, list=NEXT_LIST)
        deeds = {line.plan.name.surname: line.deed for line in dialog.model.rows}
        assert deeds == {"Сорока": "added", "Мельник": "removed", "Іваненко": "same"}
        at = next(at for at, line in enumerate(dialog.model.rows) if line.deed == "added")
        assert dialog.model.write({(at, dialog.model.column_at("instead")): "мельник"})
        yes(dialog)

    hand.answered(LetterQuestion, version, "Ctrl+L")
    taken = hand.store.query(letters, hand.campaign().id)
    assert [(row.number, row.added, row.removed, row.instead) for row in taken] == [
        ("4512", 2, 0, 0),
        ("4590", 0, 0, 1),
    ]


def one_goes_instead(hand: Hands) -> None:
    """A substitution by one key, with its ground."""
    hand.press("Ctrl+1").on_list()
    gone = next(row.id for row in hand.rows_of() if row.name.surname == "Сорока")
    hand.page.candidates.table.go_to(gone)
    hand.qtbot.wait(120)

    def answer(dialog: SubstituteQuestion) -> None:
        fill(dialog, ground="рапорт № 7", surname="Бойко", given="Петро", patronymic="Ілліч")
        yes(dialog)

    hand.answered(SubstituteQuestion, answer, "F8")
    by_name = {row.name.surname: row for row in hand.rows_of()}
    assert by_name["Сорока"].outcome is Outcome.WITHDRAWN
    assert by_name["Бойко"].instead_of == gone


def listed_are_enrolled(hand: Hands) -> None:
    """Whoever is still listed becomes a listener."""
    hand.on_list().answered(EnrolQuestion, yes, "F9")
    outcomes = {row.name.surname: row.outcome for row in hand.rows_of()}
    assert outcomes == {
        "Іваненко": Outcome.ENROLLED, "Бойко": Outcome.ENROLLED, "Мельник": Outcome.WITHDRAWN,
        "Сорока": Outcome.WITHDRAWN,
    }  # fmt: skip
    cohort = hand.campaign().cohort_id
    assert cohort is not None
    assert {"Іваненко", "Бойко"} <= {row.surname for row in hand.store.query(listeners, cohort)}


def order_is_drafted(hand: Hands) -> None:
    """The order names both, and is opened where its paper is seen."""
    cohort = hand.campaign().cohort_id
    assert cohort is not None
    hand.qtbot.wait(120)
    hand.press("Ctrl+O")
    assert [row.kind for row in hand.store.query(orders, cohort)].count("enrolment") == 1
    assert hand.window.page() is hand.window.pages["cohorts"]


# --- finding ---


def test_letters_typed_in_the_list_find_a_candidate_and_esc_shows_all(five: Hands) -> None:
    everyone = five.names()
    assert len(everyone) == 5
    five.on_list().write(everyone[2].lower())
    assert five.names() == [everyone[2]]
    five.press("Esc")
    assert five.names() == everyone


def test_the_list_narrows_to_an_outcome_and_offers_the_whole_list_back(five: Hands) -> None:
    five.page.candidates.filters.show_outcome("reserve")
    assert five.names() == []
    state = five.page.candidates.table._empty
    assert state is not None
    state.button.click()
    assert len(five.names()) == 5


def test_the_list_obeys_the_rules_of_models(five: Hands) -> None:
    QAbstractItemModelTester(
        five.page.candidates.model, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    five.page.candidates.filters.search.setText("аб")
    five.page.candidates.filters.search.clear()


def test_a_candidate_is_found_in_whichever_campaign(five: Hands) -> None:
    other: int = five.store.execute(OpenCampaign(CampaignTerms("2021-02", "Відбір")), by=make.BY).result
    key: int = five.store.execute(AddCandidate(other, new=make.person(80)), by=make.BY).result
    five.window.workspace.look()
    five.window.go("selection", ("candidate", key))
    assert five.campaign().id == other
    row = five.page.candidates.row()
    assert row is not None
    assert row.id == key


# --- one candidate ---


def test_a_returning_person_is_shown_beside_the_form_and_added_as_that_person(five: Hands) -> None:
    known = five.store.query(listeners, five.store.query(cohorts)[0].id)[0]

    def answer(dialog: AddQuestion) -> None:
        fill(dialog, surname=known.surname, given="Олег", patronymic="Іванович")
        dialog.look()
        assert [each.person.id for each in dialog._shown] == [known.person]
        same = [b for b in dialog.beside.findChildren(Button) if known.surname in b.accessibleName()]
        same[0].click()

    five.answered(AddQuestion, answer, "Ins")
    added = five.page.candidates.row()
    assert added is not None
    assert added.person == known.person


def test_a_person_already_in_the_campaign_is_refused_in_the_dialog_and_nothing_typed_is_lost(
    five: Hands,
) -> None:
    row = five.rows_of()[0]

    def answer(dialog: AddQuestion) -> None:
        fill(dialog, surname=row.name.surname, given="Олег", patronymic="Іванович")
        dialog.look()
        dialog.add_known(row.person)
        assert "2020-06" in dialog.refused.text()
        assert dialog.form.values()["surname"] == row.name.surname
        dialog.reject()

    five.answered(AddQuestion, answer, "Ins")
    assert len(five.rows_of()) == 5


def test_an_application_withdrawn_by_its_key_needs_a_ground_and_is_taken_back_by_undo(five: Hands) -> None:
    def answer(dialog: FormQuestion) -> None:
        yes(dialog)
        assert dialog.form._notes["ground"][0].text()
        fill(dialog, ground="рапорт № 7")
        yes(dialog)

    five.on_list().answered(FormQuestion, answer, "Del")
    assert sum(row.outcome is Outcome.WITHDRAWN for row in five.rows_of()) == 1
    five.on_list().press("Ctrl+Z")
    assert sum(row.outcome is Outcome.WITHDRAWN for row in five.rows_of()) == 0


def test_what_cannot_be_done_says_why(five: Hands) -> None:
    five.qtbot.wait(120)
    order = five.page.candidates.can._order
    assert not order.isEnabled()
    assert "зараховано" in order.toolTip()


def test_a_community_refuses_by_a_letter_alone(five: Hands) -> None:
    community = make.community(five.store)

    def answer(dialog: FormQuestion) -> None:
        field = dialog.form.fields["community"]
        assert isinstance(field, Picker)
        field.choose(Option(community, "громада"))
        fill(dialog, kind="refusal")
        yes(dialog)
        assert dialog.form._notes["number"][0].text()
        fill(dialog, number="14/2")
        yes(dialog)

    five.on_list().answered(FormQuestion, answer, "F7")


def test_documents_of_the_check_list_are_typed_in_place(five: Hands) -> None:
    def answer(dialog: DocumentsQuestion) -> None:
        five.press("Enter", "Up").write("+").press("Tab").write("АА 123456").press("Enter")
        yes(dialog)

    five.on_list().answered(DocumentsQuestion, answer, "F5")
    row = five.page.candidates.row()
    assert row is not None
    (document,) = five.store.query(candidate, row.id).documents
    assert document.present
    assert document.number == "АА 123456"


# --- the quota ---


def test_words_instead_of_a_number_of_places_are_refused_and_the_line_waits(five: Hands) -> None:
    five.press("Ctrl+2").on_list()
    table = five.page.part().first
    assert table is not None
    five.page.parts[1].table.setCurrentIndex(  # type: ignore[attr-defined]
        five.page.parts[1].model.index(five.page.parts[1].model.rowCount() - 1, 0)  # type: ignore[attr-defined]
    )
    five.write(SUMY).press("Tab").write("багато").press("Enter")
    assert "багато" in five.said()
    assert not five.store.query(quota, five.campaign().id)


def test_places_above_those_of_the_campaign_are_refused_whole(qtbot: QtBot, store: Store) -> None:
    opened(store, places=10)
    with hands(qtbot, store) as hand:
        hand.press("Ctrl+2").on_list()
        hand.paste(f"{SUMY}\t6\n{KHARKIV}\t5")
        assert "10" in hand.said()
        assert not store.query(quota, hand.campaign().id)


# --- letters ---


def test_a_namesake_in_a_letter_is_decided_by_space_before_the_letter_is_taken_in(five: Hands) -> None:
    row = five.store.query(listeners, five.store.query(cohorts)[0].id)[0]

    def answer(dialog: LetterQuestion) -> None:
        line = f"{row.surname} Олег Іванович"
        fill(dialog, number="1", received_on="01.06.2020", unit=SUMY, list=line)
        assert dialog.model.rows[0].who == UNDECIDED
        yes(dialog)
        assert row.surname in dialog.refused.text()
        dialog.table.setCurrentIndex(dialog.model.index(0, 0))
        dialog.turn()
        assert dialog.model.rows[0].who == row.person
        dialog.turn()
        assert dialog.model.rows[0].who == NEW
        dialog.turn()
        yes(dialog)

    five.answered(LetterQuestion, answer, "Ctrl+2", "Ctrl+L")
    assert row.person in {each.person for each in five.rows_of()}


def test_an_unreadable_line_of_a_letter_is_named(five: Hands) -> None:
    def answer(dialog: LetterQuestion) -> None:
        fill(dialog, number="1", received_on="01.06.2020", unit=SUMY, list="Іваненко Іван\n12345")
        assert "2" in dialog.refused.text()
        dialog.reject()

    five.answered(LetterQuestion, answer, "Ctrl+2", "Ctrl+L")
    assert len(five.rows_of()) == 5


# --- enrolment ---


def test_who_comes_from_the_public_without_primary_training_is_passed_over_and_told(
    qtbot: QtBot, store: Store
) -> None:
    made = make.cohort(store, 1)
    key = opened(store, 2, cohort_id=made.id)
    public = AddCandidate(key, new=make.person(90), application=Application(source="public"))
    store.execute(public, by=make.BY)
    with hands(qtbot, store, "cohorts") as hand:

        def answer(dialog: EnrolQuestion) -> None:
            assert len(dialog._plan.skipped) == 1
            assert dialog.skipped.isVisible()
            yes(dialog)

        hand.on_list().answered(EnrolQuestion, answer, "F9")
        outcomes = [row.outcome for row in hand.rows_of()]
        assert outcomes.count(Outcome.ENROLLED) == 2
        assert "пропущено 1" in hand.said()
