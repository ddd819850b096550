"""Stages and ranking under real keys: no cell past a stage not passed, minutes frozen, changes flagged."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests import make
from tests.ui.selection_window import Hands, fill, hands, yes
from trainingdesk.db.store import Store
from trainingdesk.domain.selection import Outcome, StageKind
from trainingdesk.services.campaign_stages import SetStages, StageDraft, stage_templates
from trainingdesk.services.campaigns import CampaignTerms, OpenCampaign, stages
from trainingdesk.services.candidate_changes import AddCandidate, Withdraw
from trainingdesk.services.candidates import candidates
from trainingdesk.services.people import people
from trainingdesk.services.ranking import ranking
from trainingdesk.services.stages import ResultWrite, SetResults
from trainingdesk.ui.kit.ask import FormQuestion
from trainingdesk.ui.kit.picker import Option, Picker
from trainingdesk.ui.pages.selection.freeze_dialog import FreezeQuestion
from trainingdesk.ui.pages.selection.paper_dialog import PaperDialog
from trainingdesk.ui.pages.selection.ranking import RankingPart
from trainingdesk.ui.pages.selection.stage_editor import StageQuestion
from trainingdesk.ui.pages.selection.stage_grid import FIRST, StageTable
from trainingdesk.ui.pages.selection.stages import StagesPart

DAY = dt.date(2020, 6, 20)


def staged(store: Store, people: int = 4, places: int | None = None) -> int:
    """A campaign with a form and a test of 100 points, passed from 60."""
    make.cohort(store, 6)
    key: int = store.execute(
        OpenCampaign(CampaignTerms("2020-06", "Відбір", places=places)), by=make.BY
    ).result
    drafts = (
        StageDraft("Анкета", StageKind.ACCEPT),
        StageDraft("Тест", StageKind.POINTS, highest=1000, pass_from=600),
    )
    store.execute(SetStages(key, drafts), by=make.BY)
    for number in range(people):
        store.execute(AddCandidate(key, new=make.person(50 + number)), by=make.BY)
    return key


@pytest.fixture
def hand(qtbot: QtBot, store: Store) -> Iterator[Hands]:
    """The page on the stages of such a campaign."""
    staged(store)
    with hands(qtbot, store) as made:
        made.press("Ctrl+3").on_list()
        yield made


def part(hand: Hands) -> StagesPart:
    found = hand.page.part()
    assert isinstance(found, StagesPart)
    return found


def table(hand: Hands) -> StageTable:
    found = part(hand).table
    assert found is not None
    return found


def stand(hand: Hands, row: int, stage: int) -> None:
    """Stand on a cell with the keyboard in the table."""
    table(hand).setFocus()
    table(hand).setCurrentIndex(table(hand).grid.index(row, FIRST + stage))


def texts(hand: Hands) -> list[list[str]]:
    """The results as stored, a row a candidate."""
    grid = table(hand).grid
    return [
        [grid.index(row, FIRST + at).data() for at in range(len(grid.stages))]
        for row in range(grid.rowCount())
    ]


# --- typing ---


def test_results_are_typed_down_the_column_and_open_the_next_stage(hand: Hands) -> None:
    stand(hand, 0, 0)
    hand.write("+").press("Enter").write("-").press("Enter")
    assert [row[0] for row in texts(hand)[:3]] == ["прийнято", "відхилено", "…"]
    stand(hand, 0, 1)
    hand.write("87").press("Enter")
    assert texts(hand)[0] == ["прийнято", "87"]
    hand.press("Ctrl+Z")
    assert texts(hand)[0] == ["прийнято", "…"]


def test_a_cell_past_a_stage_not_passed_takes_nothing_and_says_why(hand: Hands) -> None:
    stand(hand, 0, 1)
    hand.write("87").press("Enter")
    assert "Анкета" in hand.said() or "Анкета" in hand.page.strip.words.text()
    assert all(cell is None for row in hand.rows_of() for cell in row.results)
    assert "Анкета" in hand.told()


def test_a_score_above_the_maximum_is_refused_and_the_cell_keeps_its_value(hand: Hands) -> None:
    stand(hand, 0, 0)
    hand.write("+").press("Enter")
    stand(hand, 0, 1)
    hand.write("101").press("Enter")
    assert "100" in hand.said()
    assert texts(hand)[0] == ["прийнято", "…"]


def test_a_block_of_excel_is_stored_whole_in_one_step(hand: Hands) -> None:
    stand(hand, 0, 0)
    hand.paste("+\t87\n+\t91,5\n-\t\n+\t64")
    assert texts(hand) == [["прийнято", "87"], ["прийнято", "91,5"], ["відхилено", ""], ["прийнято", "64"]]
    hand.press("Ctrl+Z")
    assert all(cell is None for row in hand.rows_of() for cell in row.results)


def test_a_block_with_bad_cells_is_refused_whole_and_the_drawer_lists_them(hand: Hands) -> None:
    stand(hand, 0, 0)
    hand.paste("+\t187\n-\t91\n+\t70")
    assert all(cell is None for row in hand.rows_of() for cell in row.results)
    told = hand.told()
    for row in hand.rows_of()[:2]:
        assert row.name.surname in told


def test_a_copied_cell_without_a_result_is_empty(hand: Hands) -> None:
    stand(hand, 0, 0)
    hand.press("Ctrl+C")
    assert QGuiApplication.clipboard().text() == ""


def test_an_excuse_with_its_ground_waits_for_another_day(hand: Hands) -> None:
    stand(hand, 0, 0)
    hand.write("н лікарняний № 12").press("Enter")
    row = hand.rows_of()[0]
    assert row.results[0] is not None
    assert row.results[0].ground == "лікарняний № 12"
    assert row.waiting_for == row.results[0].stage
    stand(hand, 0, 0)
    hand.write("+").press("Enter")
    assert hand.rows_of()[0].results[0].attempt == 2  # type: ignore[union-attr]


def test_the_filter_shows_who_waits_for_what(hand: Hands) -> None:
    stand(hand, 0, 0)
    hand.paste("+\n+\n-")
    waiting = part(hand).waiting
    waiting.setCurrentIndex(2)
    assert table(hand).grid.rowCount() == 2
    waiting.setCurrentIndex(1)
    assert table(hand).grid.rowCount() == 1
    waiting.setCurrentIndex(0)
    assert table(hand).grid.rowCount() == 4


def test_the_table_obeys_the_rules_of_models(hand: Hands) -> None:
    QAbstractItemModelTester(table(hand).grid, QAbstractItemModelTester.FailureReportingMode.Warning)
    stand(hand, 0, 0)
    hand.paste("+\t87\n+")
    part(hand).filters.search.setText("аб")


# --- setting up ---


def test_stages_are_begun_from_a_template_and_stored_at_once(qtbot: QtBot, store: Store) -> None:
    key: int = store.execute(OpenCampaign(CampaignTerms("2020-07", "Відбір")), by=make.BY).result
    with hands(qtbot, store) as hand:
        hand.press("Ctrl+3")
        template = stage_templates()[0]

        def answer(dialog: StageQuestion) -> None:
            dialog.begin_from(template)
            dialog.shift(1)
            yes(dialog)

        hand.answered(StageQuestion, answer, "F6")
        titles = [row.title for row in store.query(stages, key)]
        wanted = [each.title for each in template.stages]
        assert titles == [wanted[1], wanted[0], *wanted[2:]]


def test_a_stage_with_results_cannot_be_taken_away(hand: Hands) -> None:
    stand(hand, 0, 0)
    hand.write("+").press("Enter")

    def answer(dialog: StageQuestion) -> None:
        dialog.table.setCurrentIndex(dialog.model.index(0, 0))
        dialog.drop_stage()
        assert "Анкета" in dialog.refused.text()
        assert dialog.model.rowCount() == 2
        dialog.reject()

    hand.answered(StageQuestion, answer, "F6")


# --- ranking ---


def ranked(hand: Hands) -> RankingPart:
    found = hand.page.parts[3]
    assert isinstance(found, RankingPart)
    return found


def judged(store: Store, key: int) -> list[int]:
    """Three with 90, 80 and 70 points and one who failed the form; keys in that order."""
    found = store.query(candidates, key)
    order = store.query(stages, key)
    writes = [ResultWrite(row.id, order[0].id, "+", DAY) for row in found[:3]]
    writes += [ResultWrite(row.id, order[1].id, str(90 - 10 * at), DAY) for at, row in enumerate(found[:3])]
    writes.append(ResultWrite(found[3].id, order[0].id, "-", DAY))
    store.execute(SetResults(key, tuple(writes)), by=make.BY)
    return [row.id for row in found]


def commission(dialog: FreezeQuestion, store: Store) -> None:
    """Fill number, date and a commission of five."""
    fill(dialog, number="5", held_on="30.06.2020")
    for at, person in enumerate(store.query(people, limit=5)):
        field = dialog.form.fields[f"who{at}"]
        assert isinstance(field, Picker)
        field.choose(Option(person.id, person.name.full))


def test_the_ranking_is_frozen_as_minutes_and_flagged_when_somebody_withdraws(
    qtbot: QtBot, store: Store
) -> None:
    key = staged(store, places=2)
    order = judged(store, key)
    with hands(qtbot, store) as hand:
        hand.press("Ctrl+4").on_list()
        outcomes = [line.outcome for line in ranked(hand).model.rows]
        assert outcomes == [Outcome.RECOMMENDED, Outcome.RECOMMENDED, Outcome.RESERVE, Outcome.REFUSED]

        def answer(dialog: FreezeQuestion) -> None:
            commission(dialog, store)
            dialog.look()
            assert dialog.preview.document.pageCount() >= 1
            yes(dialog)

        hand.answered(FreezeQuestion, answer, "Ctrl+M")
        assert store.query(ranking, key).frozen is not None
        assert "№ 5" in ranked(hand).said.text()

        store.execute(Withdraw(order[0], dt.date(2020, 7, 1), "рапорт № 7"), by="інший")
        hand.window.workspace.look()
        assert [line.changed for line in ranked(hand).model.rows] == [True, False, False, False]
        assert "змінено" in ranked(hand).said.text()

        def promote(dialog: FormQuestion) -> None:
            fill(dialog, on="02.07.2020", ground="вибув кандидат")
            yes(dialog)

        hand.on_list().answered(FormQuestion, promote, "F8")
        rows = {row.id: row.outcome for row in hand.rows_of()}
        assert rows[order[2]] is Outcome.RECOMMENDED


def test_a_ranking_is_not_frozen_while_somebody_waits_for_a_stage(hand: Hands) -> None:
    stand(hand, 0, 0)
    hand.write("-").press("Enter")
    hand.press("Ctrl+4")
    act = ranked(hand).freeze_act
    assert not act.isEnabled()
    assert "3" in act.toolTip()


# --- the course ---


def test_a_count_of_the_course_opens_the_candidates_behind_it(qtbot: QtBot, store: Store) -> None:
    order = judged(store, staged(store))
    with hands(qtbot, store) as hand:
        hand.press("Ctrl+5").on_list().press("Down").press("Enter")
        assert hand.page.part() is hand.page.candidates
        assert {row.id for row in hand.page.candidates.model.rows} == set(order[:3])
        hand.page.candidates.filters.behind.click()
        assert len(hand.names()) == 4


# --- papers ---


def test_the_invitation_list_of_a_stage_is_seen_and_kept_as_pdf(
    hand: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "запрошені.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))
    stand(hand, 0, 0)

    def answer(dialog: PaperDialog) -> None:
        assert dialog.preview.document.pageCount() >= 1
        dialog.keep()

    hand.answered(PaperDialog, answer, "Ctrl+P")
    assert path.read_bytes().startswith(b"%PDF")
