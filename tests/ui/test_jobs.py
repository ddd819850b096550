"""Long work: queued on one thread, counted, stopped, its result and trouble told in the window's thread."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from trainingdesk.domain.progress import Progress
from trainingdesk.domain.refusal import Rejected
from trainingdesk.ui.jobs import Inline, Job, Jobs, State


def three_steps(progress: Progress) -> str:
    for at in range(3):
        progress.step(at + 1, 3, "сертифікат")
    return "готово"


def test_work_is_done_beside_the_window_and_its_result_comes_back(qtbot: QtBot) -> None:
    jobs = Jobs()
    threads: list[int] = []

    def work(progress: Progress) -> int:
        threads.append(threading.get_ident())
        return len(three_steps(progress))

    results: list[tuple[object, int]] = []
    job = jobs.run("Друк", work, lambda done: results.append((done.result, threading.get_ident())))
    qtbot.waitUntil(lambda: not job.alive)
    assert results == [(6, threading.get_ident())]
    assert threads[0] != threading.get_ident()
    assert (job.state, job.done, job.total) == (State.DONE, 3, 3)
    assert jobs.alive() == 0
    jobs.stop_all()


def test_two_jobs_never_run_at_once(qtbot: QtBot) -> None:
    jobs = Jobs()
    running: list[str] = []
    seen: list[list[str]] = []

    def work(name: str) -> None:
        running.append(name)
        seen.append(list(running))
        threading.Event().wait(0.02)
        running.remove(name)

    made = [jobs.run(name, lambda _progress, name=name: work(name)) for name in ("a", "b", "c")]  # type: ignore[misc]
    qtbot.waitUntil(lambda: not any(job.alive for job in made))
    assert seen == [["a"], ["b"], ["c"]]
    jobs.stop_all()


def test_stop_is_heard_at_the_next_step(qtbot: QtBot) -> None:
    jobs = Jobs()
    started = threading.Event()

    def endless(progress: Progress) -> None:
        at = 0
        while True:
            at += 1
            progress.step(at, 0)
            started.set()
            threading.Event().wait(0.001)

    job = jobs.run("Друк", endless)
    qtbot.waitUntil(started.is_set)
    job.stop()
    qtbot.waitUntil(lambda: not job.alive)
    assert job.state is State.STOPPED
    jobs.stop_all()


def test_a_refusal_becomes_its_sentence(qtbot: QtBot) -> None:
    def refused(_progress: Progress) -> None:
        raise Rejected("desk-busy")

    job = Jobs(Inline()).run("Імпорт", refused)
    del qtbot
    assert job.state is State.FAILED
    assert job.trouble
    assert "desk-busy" not in job.trouble


def test_our_own_error_is_logged_and_told_as_ours(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    def broken(_progress: Progress) -> None:
        raise ZeroDivisionError

    job = Jobs(Inline()).run("Імпорт", broken)
    del qtbot
    assert job.state is State.FAILED
    assert "Traceback" in caplog.text


def test_a_result_is_offered_for_one_click(qtbot: QtBot) -> None:
    opened: list[str] = []

    def then(job: Job) -> None:
        job.offer("Відкрити", lambda: opened.append(job.result))

    job = Jobs(Inline()).run("Експорт", three_steps, then)
    del qtbot
    assert job.open is not None
    job.open()
    assert opened == ["готово"]


def test_the_time_left_is_guessed_from_the_steps_behind(qtbot: QtBot) -> None:
    guesses: list[float | None] = []
    jobs = Jobs(Inline())
    jobs.moved.connect(lambda job: guesses.append(job.seconds_left()))
    jobs.run("Друк", three_steps)
    del qtbot
    assert any(guess is not None and guess >= 0 for guess in guesses)
    assert guesses[-1] is None
