"""The window opened: shell first, then the database, then the page of last time."""

import datetime as dt
import gc
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from trainingdesk import paths, settings, words
from trainingdesk.domain.refusal import Rejected
from trainingdesk.ui.jobs import Job
from trainingdesk.ui.memory import Memory
from trainingdesk.ui.pages import PAGES, Entry
from trainingdesk.ui.theme import Mode, Theme, theme
from trainingdesk.ui.window import Window
from trainingdesk.words import moment, sentence, tr


class _AfterFirstPaint(QObject):
    """Calls once, when the watched widget has been painted and the event loop is idle again."""

    def __init__(self, watched: QObject, call: Callable[[], None]) -> None:
        super().__init__(watched)
        self._call = call
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._call)
        return False


def application() -> QApplication:
    """Return the application, made when there is none."""
    found = QApplication.instance()
    # Said here, since asking the application for its style would build Qt's hundreds of style names.
    app = found if isinstance(found, QApplication) else QApplication([*sys.argv[:1], "-style", "fusion"])
    app.setApplicationName("trainingdesk")
    app.setDesktopFileName("trainingdesk")
    return app


def shell(home: paths.Places, app: QApplication, entries: Sequence[Entry] = PAGES) -> Window:
    """Make the window as it was last time, without the database."""
    read = _first_look(home.settings)
    words.use(
        read.settings.language if read.settings.language in set(words.Language) else words.DEFAULT_LANGUAGE
    )
    words.install_qt_words(app)
    modes: dict[str, Mode] = {"light": "light", "dark": "dark"}
    scale = read.settings.window.get("scale", 1.0)
    Theme(
        app, modes.get(read.settings.theme, "system"), float(scale) if isinstance(scale, int | float) else 1.0
    )
    return Window(Memory(home.settings, read.settings), entries)


def _first_look(path: Path) -> settings.Read:
    """Read the settings for the shell alone; whoever opens the database says what is wrong with them."""
    try:
        return settings.read(path, set_aside=False)
    except OSError:
        return settings.Read(settings.Settings())


class Opening:
    """Brings the database to a shell that already stands on screen; ``program`` once it did."""

    def __init__(self, window: Window, data: Path | None) -> None:
        self.window = window
        self._data = data
        self.program: Any = None
        self._log: Any = None

    def open(self) -> None:
        """Open the database; say why it cannot be, and offer to try again."""
        from trainingdesk import app  # noqa: PLC0415 - the database library comes after the first paint

        self._start_log()
        theme().dress()
        while self.program is None:
            try:
                self.program = app.open_desk(self._data)
            except Rejected as refusal:
                if not self._mended(refusal):
                    self.window.close()
                    return
        self._take_in()
        # Switched off for the way to the first paint; freezing what is loaded was tried and ended in crashes.
        gc.enable()

    def close(self) -> None:
        """Let go of the database and of the log."""
        if self.program is not None:
            self.program.close()
        if self._log is not None:
            from trainingdesk import logs  # noqa: PLC0415 - as below

            logs.stop(self._log)

    def _start_log(self) -> None:
        """Start log and last resort; a disk that refuses the log must not keep the window shut."""
        from trainingdesk import logs  # noqa: PLC0415 - its handlers load half of the network library

        folder = paths.places(self._data).logs
        logs.LastResort(folder, _tell).install()
        try:
            self._log = logs.start(folder)
        except OSError as error:
            if sys.stderr is not None:  # the windowed program on Windows has none
                sys.stderr.write(f"{error}\n")

    def _take_in(self) -> None:
        from trainingdesk.services import history  # noqa: PLC0415 - after the first paint
        from trainingdesk.ui.directory import ServiceDirectory  # noqa: PLC0415 - after the first paint
        from trainingdesk.ui.dropping import Dropping  # noqa: PLC0415 - after the first paint
        from trainingdesk.ui.workspace import Workspace  # noqa: PLC0415 - after the first paint

        program, window = self.program, self.window
        first = not window.memory.settings.operator
        sample = False
        if first:
            answered = self._ask_first()
            if answered is None:
                window.close()
                return
            sample = answered
        workspace = Workspace(program.store, window.memory.settings.operator, window)
        workspace.restore_way_back(program.store.query(history.undo_steps, workspace.operator))
        workspace.watch(program.store.query(history.last_operation))
        window.open_desk(workspace, ServiceDirectory(program, window.go), program)
        Dropping(window)
        if sample:
            self._open_sample()
        if program.broken_settings is not None:
            workspace.reject(Rejected("settings-set-aside", path=str(program.broken_settings)))
        self._back_up()

    def _ask_first(self) -> bool | None:
        """Ask who works here; True for the sample, None when the person left."""
        from trainingdesk.services.cohorts import cohorts  # noqa: PLC0415 - after the first paint
        from trainingdesk.ui.first import FirstStart  # noqa: PLC0415 - asked once in a life

        asked = FirstStart(self.window, offer_sample=not self.program.store.query(cohorts))
        if asked.exec() != QDialog.DialogCode.Accepted:
            return None
        self.window.memory.change(operator=asked.operator)
        return asked.sample

    def _open_sample(self) -> None:
        """Build the sample beside the window: acts are drawn and scans are read."""
        from trainingdesk.deeds import told  # noqa: PLC0415 - asked once in a life
        from trainingdesk.services.sample_cars import open_sample_desk  # noqa: PLC0415 - as above

        workspace, store = self.window.workspace, self.program.store
        operator = workspace.operator

        def opened(job: Job) -> None:
            done = job.result
            workspace.accept(done, told("OpenSampleDesk", done.touched))
            self.window.choose_cohort(done.result)

        self.window.jobs.run(tr("The sample"), lambda _: open_sample_desk(store, by=operator), opened)

    def _back_up(self) -> None:
        """Copy the database when the last copy is older than a day, beside the person's work."""
        copies = self.program.backups()
        if not copies or dt.datetime.now(dt.UTC) - copies[0].at > dt.timedelta(days=1):
            self.window.jobs.run(tr("Backup"), self.program.backup, self._backed_up)

    def _backed_up(self, _job: object) -> None:
        self.window.show_standing()

    def _mended(self, refusal: Rejected) -> bool:
        """Offer the newest backup where only one can help, else to try again; False when the person left."""
        from trainingdesk import app  # noqa: PLC0415 - loaded by now
        from trainingdesk.ui.kit.ask import confirm  # noqa: PLC0415 - only when something is wrong

        copies = app.backups(self._data) if refusal.code in app.UNOPENABLE else ()
        if not copies:
            return self._try_again(refusal)
        question = tr("The database cannot be opened.")
        detail = "\n".join((sentence(refusal), tr("The damaged file is kept beside the backups.")))
        yes = tr("Restore the backup of {moment}").format(moment=moment(copies[0].at))
        if not confirm(self.window, question, detail, yes=yes):
            return False
        try:
            app.restore(copies[0].path, self._data)
        except Rejected as second:
            return self._try_again(second)
        return True

    def _try_again(self, refusal: Rejected) -> bool:
        from trainingdesk.ui.kit.ask import confirm  # noqa: PLC0415 - only when something is wrong

        question = tr("The database cannot be opened.")
        return confirm(self.window, question, sentence(refusal), yes=tr("Try again"))


def open_window(data: Path | None = None) -> int:
    """Open the window and stay until it closes; return the exit code."""
    app = application()
    window = shell(paths.places(data), app)
    opening = Opening(window, data)
    _AfterFirstPaint(window.ground, opening.open)
    window.appear()
    code = app.exec()
    opening.close()
    return code


def _tell(path: Path | None, error: BaseException) -> None:
    from trainingdesk.ui.crash import tell  # noqa: PLC0415 - only when something is wrong

    tell(path, error)
