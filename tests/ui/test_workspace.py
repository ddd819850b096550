"""The store with signals: told once, taken back, refused with a sentence, seen from another window."""

from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.demo import DemoStore, SetMark
from trainingdesk.domain.changes import Changes
from trainingdesk.domain.refusal import Rejected
from trainingdesk.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Remembered:
    id: int
    command: str
    touched: dict[str, int]


def mark_of(store: DemoStore, listener: int) -> int | None:
    return next(each.mark for each in store.people if each.id == listener)


def test_a_command_tells_what_changed_and_what_was_done(workspace: Workspace) -> None:
    told: list[object] = []
    workspace.changed.connect(told.append)
    workspace.did.connect(lambda what, undoable: told.append((what, undoable)))
    assert workspace.execute(SetMark(1, 90), "Виставлено 1 оцінку") is not None
    assert told == [Changes.GRADES, ("Виставлено 1 оцінку", True)]


def test_undo_and_redo_walk_there_and_back(workspace: Workspace, demo_store: DemoStore) -> None:
    before = mark_of(demo_store, 1)
    workspace.execute(SetMark(1, 90), "один")
    workspace.execute(SetMark(1, 91), "два")
    assert workspace.undo_text() == "два"
    for expected, walk in (
        (90, workspace.undo),
        (before, workspace.undo),
        (90, workspace.redo),
        (91, workspace.redo),
        (90, workspace.undo),
    ):
        assert walk()
        assert mark_of(demo_store, 1) == expected
    assert workspace.redo_text() == "два"


def test_with_nothing_to_take_back_nothing_happens(workspace: Workspace) -> None:
    assert not workspace.undo()
    assert not workspace.redo()


def test_a_refusal_is_said_and_leaves_no_step(
    qtbot: QtBot, workspace: Workspace, demo_store: DemoStore
) -> None:
    demo_store.refuse = "desk-busy"
    with qtbot.waitSignal(workspace.rejected) as said:
        assert workspace.execute(SetMark(1, 90)) is None
    assert "ще раз" in said.args[0] or "try again" in said.args[0]
    assert not workspace.can_undo()


def test_perform_lets_the_page_answer_a_refusal(workspace: Workspace, demo_store: DemoStore) -> None:
    demo_store.refuse = "desk-busy"
    with pytest.raises(Rejected):
        workspace.perform(SetMark(1, 90))


def test_a_refused_redo_history_is_not_wiped_by_a_refused_command(
    workspace: Workspace, demo_store: DemoStore
) -> None:
    workspace.execute(SetMark(1, 90), "один")
    workspace.undo()
    demo_store.refuse = "desk-busy"
    workspace.execute(SetMark(1, 91), "два")
    assert workspace.can_redo()


def test_a_busy_desk_keeps_the_step_to_be_tried_again(
    qtbot: QtBot, workspace: Workspace, demo_store: DemoStore
) -> None:
    workspace.execute(SetMark(1, 90), "один")
    demo_store.refuse = "desk-busy"
    with qtbot.waitSignal(workspace.rejected):
        assert not workspace.undo()
    demo_store.refuse = ""
    assert workspace.undo()


def test_a_step_that_cannot_be_walked_is_dropped_and_says_why(
    qtbot: QtBot, workspace: Workspace, demo_store: DemoStore
) -> None:
    workspace.execute(SetMark(1, 90), "один")
    workspace.execute(SetMark(2, 90), "два")
    demo_store.refuse = "row-changed-meanwhile"
    with qtbot.waitSignal(workspace.rejected):
        assert not workspace.undo()
    demo_store.refuse = ""
    assert workspace.undo_text() == "один"
    assert not workspace.can_redo()


def test_the_way_back_survives_a_restart(workspace: Workspace, demo_store: DemoStore) -> None:
    before = mark_of(demo_store, 3)
    done = demo_store.execute(SetMark(3, 77), by="О. Савчук")
    workspace.restore_way_back([Remembered(done.operation, "SetMarks", {"attempt": 1})])
    assert workspace.undo_text()
    assert workspace.undo()
    assert mark_of(demo_store, 3) == before


def test_another_windows_change_is_seen(qtbot: QtBot, workspace: Workspace, demo_store: DemoStore) -> None:
    demo_store.happen_elsewhere(5, 61)
    with qtbot.waitSignal(workspace.changed) as told:
        workspace.look()
    assert told.args == [Changes.GRADES]
    with qtbot.assertNotEmitted(workspace.changed):
        workspace.look()


def test_it_looks_by_itself_until_told_to_rest(
    qtbot: QtBot, workspace: Workspace, demo_store: DemoStore
) -> None:
    workspace.watch(0)
    demo_store.happen_elsewhere(5, 61)
    with qtbot.waitSignal(workspace.changed, timeout=2000):
        pass
    workspace.rest()


def test_choosing_the_cohort_in_use_again_tells_nobody(qtbot: QtBot, workspace: Workspace) -> None:
    with qtbot.waitSignal(workspace.cohort_changed) as told:
        workspace.choose_cohort(2)
    assert told.args == [2]
    with qtbot.assertNotEmitted(workspace.cohort_changed):
        workspace.choose_cohort(2)
