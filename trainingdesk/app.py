"""The composition root without Qt: places, settings, the database opened, checked and copied, the store."""

import contextlib
import datetime as dt
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from trainingdesk import paths, settings
from trainingdesk.db import backup as copies
from trainingdesk.db import restore as restoring
from trainingdesk.db import schema
from trainingdesk.db.engine import PATIENCE_MS, open_database, sqlite_url
from trainingdesk.db.store import Store
from trainingdesk.domain.progress import Progress, Quiet
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.office import Furnish, furnished

HEADLESS_PATIENCE_MS = 10_000
"""A command line may wait for a window to finish; a window must not wait for anybody."""
UNOPENABLE = frozenset({"database-not-a-database", "database-damaged"})
"""What is said of a database file that only a backup can replace."""
NOBODY = "trainingdesk"
"""Who is written down for what the program does by itself."""


@dataclass(slots=True)
class Desk:
    """Everything one running program stands on."""

    places: paths.Places
    settings: settings.Settings
    store: Store
    broken_settings: Path | None = None

    @property
    def embedded(self) -> bool:
        """Whether the database is a file of our own."""
        return self.store.engine.dialect.name == "sqlite"

    @property
    def place(self) -> str:
        """Where the database is: the file, or the server's address without its password."""
        url = self.store.engine.url
        return str(url.database) if self.embedded else url.render_as_string(hide_password=True)

    @property
    def named_by(self) -> str:
        """Who said which database: ``data``, ``variable``, ``settings``, or nobody (``default``)."""
        if self.places.chosen:
            return "data"
        if os.environ.get(paths.DATABASE_VARIABLE):
            return "variable"
        return "settings" if self.settings.database else "default"

    @property
    def operator(self) -> str:
        """Who works here, as the journal writes it."""
        return self.settings.operator or NOBODY

    def keep(self, **changes: object) -> None:
        """Change settings and write them down at once."""
        self.settings = replace(self.settings, **changes)  # type: ignore[arg-type]
        try:
            settings.save(self.places.settings, self.settings)
        except OSError as error:
            raise Rejected("settings-unwritable", path=str(self.places.settings), reason=error) from error

    def backup(self, progress: Progress | None = None) -> copies.Backup:
        """Copy the database now, verified."""
        return copies.backup(self.store.engine, self.places.backups, progress=progress or Quiet())

    def backup_if_due(self, progress: Progress | None = None) -> copies.Backup | None:
        """Copy the database when the last copy is older than a day."""
        if not copies.due(self.places.backups, dt.datetime.now(dt.UTC)):
            return None
        return self.backup(progress)

    def backups(self) -> tuple[copies.BackupFile, ...]:
        """The copies there are."""
        return copies.list_backups(self.places.backups)

    def restore(self, path: Path, progress: Progress | None = None) -> restoring.Restored:
        """Make the database what it was when ``path`` was made; what stands now is kept beside the copies."""
        folder = self.places.backups
        return restoring.restore(
            self.store.engine, path, folder, by=self.operator, progress=progress or Quiet()
        )

    def close(self) -> None:
        """Let go of the database."""
        self.store.engine.dispose()


def open_desk(data: Path | None = None, *, patience_ms: int = PATIENCE_MS) -> Desk:
    """Open the database that ``--data``, the variable or the settings name, brought to today's schema.

    ``Rejected`` says what to do when it cannot be opened; nothing is changed then.
    """
    home = paths.places(data)
    read = _settings(home)
    url = paths.database_url(home, read.settings.database or None) or sqlite_url(home.database)
    engine = open_database(url, patience_ms=patience_ms)
    try:
        schema.ensure(engine, backup=lambda: copies.backup(engine, home.backups))
        store = Store(engine)
        if not store.query(furnished):
            store.execute(Furnish(), by=NOBODY)
    except BaseException:
        engine.dispose()
        raise
    return Desk(home, read.settings, store, read.set_aside)


def try_database(url: str) -> str | None:
    """Look whether a database answers at ``url``; give the step of its schema, None where it is empty.

    ``Rejected`` says why it cannot be used. Nothing is changed in it.
    """
    engine = open_database(url)
    try:
        return schema.version_of(engine)
    finally:
        engine.dispose()


def _settings(home: paths.Places) -> settings.Read:
    try:
        return settings.read(home.settings)
    except OSError as error:
        raise Rejected("settings-unreadable", path=str(home.settings), reason=error) from error


def backups(data: Path | None = None) -> tuple[copies.BackupFile, ...]:
    """The copies there are, whatever has become of the database itself."""
    return copies.list_backups(paths.places(data).backups)


def restore(path: Path, data: Path | None = None) -> restoring.Restored:
    """Make the database what it was when ``path`` was made, even one that cannot be opened any more.

    Such a file is put aside, sidecars included, once all that takes its place is on the disk.
    """
    home = paths.places(data)
    try:
        with desk(data) as opened:
            return opened.restore(path)
    except Rejected as refusal:
        read = _settings(home).settings
        embedded = paths.database_url(home, read.database or None) is None
        if not embedded or refusal.code not in UNOPENABLE:
            raise
    by = read.operator or NOBODY
    return restoring.replace_unopenable(home.database, path, home.backups, by=by)


@contextlib.contextmanager
def desk(data: Path | None = None) -> Iterator[Desk]:
    """A desk for one command line call, patient with other writers."""
    opened = open_desk(data, patience_ms=HEADLESS_PATIENCE_MS)
    try:
        yield opened
    finally:
        opened.close()
