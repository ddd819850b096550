"""Backups: what there is, a copy made now, and going back to one of them."""

import datetime as dt
from pathlib import Path
from typing import Any

from trainingdesk.domain.changes import Changes
from trainingdesk.services.checking import contents
from trainingdesk.services.history import last_operation, undo_steps
from trainingdesk.ui.jobs import Job
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.ask import confirm, open_files
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.opening import open_outside
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.kit.rows import RowsModel
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.pages.settings.pane import Pane
from trainingdesk.words import count, moment, number, tr

OVERDUE = dt.timedelta(days=1)
KILO = 1024


class BackupsPane(Pane):
    """«Резервні копії». The files are ``app.Desk.backups()``: path, moment, size."""

    key = "backups"
    interests = Changes.NOTHING

    def __init__(self, page: Page) -> None:
        super().__init__(
            page,
            tr("Backups"),
            tr(
                "Each copy was read back and checked. Made at start when the last is older than a day, "
                "before every update of the database, and on demand; kept: 7 daily, 4 weekly, 12 monthly."
            ),
        )
        self.standing = self.note()
        self.model: RowsModel[Any] = RowsModel(
            [
                rows.moment("at", tr("Made"), lambda row: moment(row.at), lambda row: row.at, width=160),
                rows.number(
                    "size", tr("Size"), lambda row: size_words(row.size), lambda row: row.size, width=110
                ),
                rows.text("name", tr("File"), lambda row: row.path.name, width=300, quiet=True, stretch=True),
            ],
            key=lambda row: str(row.path),
        )
        self.table = Table(self.model, "settings.backups", self.desk.memory)
        self.table.setAccessibleName(tr("Backups"))
        self.table.set_empty(
            EmptyState(tr("There is no backup yet."), "", tr("Make a copy now"), self.back_up, primary=False)
        )
        self.table.current.connect(self._chosen)
        self.table.opened.connect(self._opened)
        self.add(self.table)
        self.make = self.act(tr("Make a copy now"), self.back_up, keys="Ctrl+B", icon="hard-drive")
        self.go_back = self.act(tr("Restore…"), self.restore, icon="rotate-ccw")
        other = self.act(tr("Restore from another file…"), self.restore_other, icon="folder-open")
        folder = self.act(tr("Open the folder"), self.open_folder, icon="external-link")
        self.buttons(self.make, self.go_back, other, folder, primary=self.make)
        self.finish_column()
        self.first = self.table

    def refresh(self) -> None:
        """List the copies, the newest first."""
        found = () if self.desk.program is None else self.desk.program.backups()
        self.model.set_rows(found)
        self.fit(self.table, most=12)
        if self.table.row() is None and found:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._chosen(self.table.row())
        where = "" if self.desk.program is None else str(self.desk.program.places.backups)
        total = size_words(sum(row.size for row in found))
        self.standing.setText(
            tr("{copies} in {folder}, {size} altogether").format(
                copies=tr("%n copies", len(found)), folder=where, size=total
            )
        )

    def attention(self) -> bool:
        """The newest copy is older than a day, or there is none."""
        newest = self.model.rows[0].at if self.model.rows else None
        return newest is None or dt.datetime.now(dt.UTC) - newest > OVERDUE

    def _chosen(self, row: Any) -> None:
        self.go_back.why_not("" if row is not None else tr("Choose a copy first."))

    # --- a copy now ---

    def back_up(self) -> None:
        """Copy the database beside the person's work."""
        self.desk.jobs.run(tr("Backup"), self.desk.program.backup, self._backed_up)

    def _backed_up(self, job: Job) -> None:
        self.refresh()
        self.desk.show_standing()
        self.page.strip.say(tr("Copy made and checked: {rows} rows").format(rows=count(job.result.rows)))
        job.offer(tr("Open the folder"), self.open_folder)

    def open_folder(self) -> None:
        """Show the folder of the copies."""
        open_outside(self.page.workspace, self.desk.program.places.backups)

    # --- going back ---

    def _opened(self, _row: object) -> None:
        self.restore()

    def restore(self) -> None:
        """Go back to the chosen copy, once the person agreed to what that replaces."""
        row = self.table.row()
        if row is not None:
            self._ask(row.path, moment(row.at))

    def restore_other(self) -> None:
        """Go back to a copy that lies elsewhere."""
        files = open_files(
            self, self.desk.memory, tr("Choose a backup"), tr("Backups (*.tdbackup);;All files (*)")
        )
        if files:
            self._ask(files[0], files[0].name)

    def _ask(self, path: Path, name: str) -> None:
        here = self.workspace.query(contents)
        replaced = tr(
            "What stands in the database now is replaced: {people}, {listeners} in cohorts, {papers}. "
            "Everything entered after the copy was made is gone from it. The present state is copied first "
            "and stays in the list."
        ).format(
            people=tr("%n people", here.people),
            listeners=tr("%n listeners", here.listeners),
            papers=tr("%n papers of certificates", here.papers),
        )
        question = tr("Restore the copy of {name}?").format(name=name)
        if confirm(self, question, replaced, yes=tr("Replace and restore")):
            program = self.desk.program
            self.desk.jobs.run(
                tr("Restore"), lambda progress: program.restore(path, progress), self._restored
            )

    def _restored(self, job: Job) -> None:
        """Show the restored state everywhere; the way back is the one stored in it."""
        workspace = self.workspace
        workspace.restore_way_back(workspace.query(undo_steps, workspace.operator))
        workspace.watch(workspace.query(last_operation))
        workspace.changed.emit(Changes.EVERYTHING)
        self.refresh()
        self.desk.show_standing()
        kept = job.result.previous.name
        self.page.strip.say(tr("Restored; the state before is kept as {name}").format(name=kept))


def size_words(size: int) -> str:
    """A size as people say it: «1,4 МБ»."""
    if size < KILO * KILO:
        return tr("{size} KB").format(size=number(max(size / KILO, 0.1), 0))
    return tr("{size} MB").format(size=number(size / KILO / KILO, 1))
