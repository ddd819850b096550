"""Where things live on this machine, and how a file is written: whole or not at all."""

import contextlib
import errno
import functools
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected

APP = "trainingdesk"
DATABASE_VARIABLE = "TRAININGDESK_DATABASE"
_REPLACE_TRIES = 20
_LEFT_BEHIND = 86_400  # seconds
_REPLACE_PAUSE = 0.05  # seconds; Excel and virus scanners let go of a file within a second or never


@functools.cache
def resources() -> Path:
    """The folder of fonts, icons, catalogues and templates; inside the frozen program where it is frozen."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).resolve().parent.parent
    return root / "resources"


@record
class Places:
    """The folders of one person on one machine; nothing is made until it is written to."""

    data: Path
    """Holds the embedded database."""
    backups: Path
    logs: Path
    settings: Path
    """The settings file itself."""
    chosen: bool = False
    """True when ``--data`` named the folder; it then beats the environment and the settings."""

    @property
    def database(self) -> Path:
        """The embedded database file."""
        return self.data / "trainingdesk.sqlite3"

    @property
    def lock(self) -> Path:
        """Held while a window works on the embedded database."""
        return self.data / "window.lock"

    def make(self) -> None:
        """Make the folders; ``OSError`` when the disk refuses."""
        for folder in (self.data, self.backups, self.logs, self.settings.parent):
            private_folder(folder)


def private_folder(folder: Path) -> None:
    """Make a folder, and what is missing above it, that only this person may enter; one that is there stays.

    Names and birth dates of people lie in it. ``OSError`` when the disk refuses or a file stands there.
    """
    for each in reversed(folder.parents):
        if not each.exists():
            each.mkdir(mode=0o700, exist_ok=True)  # given to ``parents`` the mode would reach the last alone
    folder.mkdir(mode=0o700, exist_ok=True)


def places(data: Path | None = None) -> Places:
    """Where everything lies: all together under ``data``, else in the operating system's own folders."""
    if data is not None:
        root = data.expanduser().absolute()
        return Places(root, root / "backups", root / "logs", root / "settings.json", chosen=True)
    import platformdirs  # noqa: PLC0415 - 5 ms that a start with --data does not owe

    dirs = platformdirs.PlatformDirs(APP, appauthor=False)
    user = dirs.user_data_path
    return Places(user, user / "backups", dirs.user_log_path, dirs.user_config_path / "settings.json")


def database_url(home: Places, from_settings: str | None) -> str | None:
    """The database somebody named: ``--data`` beats the variable, the variable beats the settings.

    None means the embedded file ``home.database``.
    """
    if home.chosen:
        return None
    return os.environ.get(DATABASE_VARIABLE) or from_settings or None


def atomic_write(path: Path, write: Callable[[BinaryIO], object]) -> None:
    """Give ``write`` a binary file that becomes ``path`` only when all of it is on the disk.

    Whatever goes wrong (full disk, a kill, an exception in ``write``) the old file stays as it was. Raises
    ``OSError``; on Windows ``PermissionError`` when another program keeps holding the old file.
    """
    with whole_file(path) as temporary, temporary.open("r+b") as stream:
        write(stream)
        stream.flush()
        os.fsync(stream.fileno())


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Yield an empty file beside ``path`` for a writer that wants a name; it becomes ``path`` at the end."""
    temporary = _beside(path)
    try:
        yield temporary
        if path.exists():  # an existing file keeps its rights
            temporary.chmod(path.stat().st_mode & 0o777)
        _sync(temporary)
        _replace(temporary, path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)
    _sweep(path.parent, _start(path))


def _beside(path: Path) -> Path:
    """A new empty file in the folder of ``path``, which is made where it is missing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f"{_start(path)}{os.urandom(6).hex()}.part")
    temporary.touch(exist_ok=False)
    return temporary


def _start(path: Path) -> str:
    """How the names of the half-written files of ``path`` begin; no name may be longer than 255 bytes."""
    return f".{path.name[:50]}."


@contextlib.contextmanager
def refusing(path: Path) -> Iterator[None]:
    """Turn what the disk says while ``path`` is written into a refusal."""
    try:
        yield
    except OSError as error:
        if isinstance(error, PermissionError) and sys.platform == "win32" and path.exists():
            raise Rejected("file-held", path=str(path)) from error
        raise Rejected("file-unwritable", path=str(path), reason=error) from error


def ensure_writable(path: Path) -> None:
    """Find out before long work that ``path`` cannot be written; ``OSError`` says why, nothing is left."""
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    _beside(path).unlink()


def free_name(path: Path) -> Path:
    """``path``, or «name (2).ext» and so on while that is taken."""
    candidate, number = path, 1
    while candidate.exists():
        number += 1
        candidate = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return candidate


def _sync(path: Path) -> None:
    """Bring the file's content to the disk, whoever wrote it."""
    with path.open("r+b") as stream:
        os.fsync(stream.fileno())


def _replace(temporary: Path, path: Path) -> None:
    """Rename over; on Windows wait a little while another program holds the old file."""
    tries = _REPLACE_TRIES if sys.platform == "win32" else 1
    while True:
        try:
            temporary.replace(path)
        except PermissionError:
            tries -= 1
            if tries <= 0:
                raise
            time.sleep(_REPLACE_PAUSE)
        else:
            return


def _sweep(folder: Path, start: str) -> None:
    """Remove what a killed writer of the same file left more than a day ago."""
    yesterday = time.time() - _LEFT_BEHIND
    for path in folder.iterdir():
        if path.name.startswith(start) and path.suffix == ".part":
            with contextlib.suppress(OSError):  # somebody else swept it, or it is not ours to remove
                if path.stat().st_mtime < yesterday:
                    path.unlink()


def _sync_folder(folder: Path) -> None:
    """Bring the new name itself to the disk; Windows does so by itself and cannot open a folder."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
