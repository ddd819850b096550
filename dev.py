"""Everything a developer does here, with nothing but Python: ``python3 dev.py help``.

``make`` only calls this; on Windows it is called itself (``py dev.py run``). The environment ``.venv`` is
made from ``requirements.lock`` when that changed since last time, else left alone.
"""

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
OLDEST, NEWEST = (3, 11), (3, 14)
WINDOWS = sys.platform == "win32"

# Debian package → the library by which we know it is there; None: a program or a package only apt knows.
QT_LIBRARIES = {
    "libglib2.0-0": "libglib-2.0.so.0",
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libfontconfig1": "libfontconfig.so.1",
    "libdbus-1-3": "libdbus-1.so.3",
}
X11_LIBRARIES = {
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxcb-xkb1": "libxcb-xkb.so.1",
    "libxcb-render-util0": "libxcb-render-util.so.0",
    "libxcb-image0": "libxcb-image.so.0",
    "libxcb-randr0": "libxcb-randr.so.0",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libx11-xcb1": "libX11-xcb.so.1",
}
TEST_PROGRAMS = {
    "xvfb": "Xvfb",
    "xauth": "xauth",
    "xdotool": "xdotool",
    "poppler-utils": "pdftotext",
    "libreoffice-calc-nogui": "soffice",
}


class Trouble(Exception):
    """Something a person must do first; shown as one sentence."""


def python_of(venv: Path) -> Path:
    """The interpreter inside an environment."""
    return venv / ("Scripts/python.exe" if WINDOWS else "bin/python")


def call(*command: str | Path, **environment: str) -> int:
    """Run a program in the project's folder, its output as it comes; gives its exit code."""
    return subprocess.call([str(part) for part in command], cwd=ROOT, env=os.environ | environment)


def must(*command: str | Path) -> None:
    """Run a program that has to succeed."""
    if call(*command):
        raise Trouble(f"This failed: {' '.join(str(part) for part in command)}")


# --- set-up ----------------------------------------------------------------------------------------


def setup(_arguments: Sequence[str] = ()) -> int:
    """Make .venv from requirements.lock if it is not already made from it."""
    install(VENV)
    return 0


def install(venv: Path) -> None:
    """Bring an environment to exactly the lock, then put the project in it; quick when nothing changed."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        raise Trouble(f"Python 3.{OLDEST[1]} to 3.{NEWEST[1]} is needed; this is {sys.version.split()[0]}.")
    wanted = hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()
    stamp = venv / "made-from-lock"
    if not (python_of(venv).exists() and stamp.exists() and stamp.read_text() == wanted):
        print(
            f"Setting up {venv.relative_to(ROOT)} from {LOCK.name}; the first time takes a minute …",
            flush=True,
        )
        fill(venv)
        stamp.write_text(wanted)
    project = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + str(ROOT).encode()).hexdigest()
    stamp = venv / "made-from-project"
    if not (stamp.exists() and stamp.read_text() == project):
        # Set-up of the project resolves nothing: its build backend is in the lock.
        must(*installer(venv), "--quiet", "--no-deps", "--no-build-isolation", "--editable", ".")
        stamp.write_text(project)


def fill(venv: Path) -> None:
    """Make the environment anew and install the lock, every file checked against its hash."""
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        raise Trouble("Python's venv module is missing: `make deps` (as root) installs python3-venv.")
    # Asked from inside an environment, build on the Python that one was built on.
    base = getattr(sys, "_base_executable", None) or sys.executable
    must(base, "-m", "venv", "--clear", *(["--without-pip"] if shutil.which("uv") else []), venv)
    must(*installer(venv), "--quiet", "--require-hashes", "--only-binary=:all:", "-r", LOCK)


def installer(venv: Path) -> list[str | Path]:
    """The command that installs into an environment: uv where it is on the path, else pip."""
    uv = shutil.which("uv")
    if uv:
        return [uv, "pip", "install", "--python", python_of(venv)]
    return [python_of(venv), "-m", "pip", "install", "--disable-pip-version-check"]


def missing_libraries(wanted: dict[str, str]) -> list[str]:
    """Which of these libraries the system does not have."""
    if not sys.platform.startswith("linux"):
        return []
    missing = []
    for library in wanted.values():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(library)
    return missing


def need_libraries(*groups: dict[str, str]) -> None:
    """Stop with the names of what Qt wants and the command that brings it."""
    missing = [library for group in groups for library in missing_libraries(group)]
    if missing:
        raise Trouble(
            f"Qt needs system libraries that are not here: {', '.join(missing)}. "
            "`make deps` (as root) installs them."
        )


# --- what people do --------------------------------------------------------------------------------


def run(arguments: Sequence[str]) -> int:
    """Open the window, or run one of the program's commands."""
    install(VENV)
    x11 = bool(os.environ.get("DISPLAY")) and not os.environ.get("WAYLAND_DISPLAY")
    need_libraries(QT_LIBRARIES, X11_LIBRARIES if x11 else {})
    return call(python_of(VENV), "-m", "trainingdesk", *arguments)


def test(arguments: Sequence[str]) -> int:
    """Run every check, tell at the end which failed."""
    install(VENV)
    need_libraries(QT_LIBRARIES)
    absent = [] if WINDOWS else [name for name in TEST_PROGRAMS.values() if not shutil.which(name)]
    if absent:
        print(f"Not here: {', '.join(absent)}. Tests that need them are skipped; `make deps` brings them.\n")
    failed = [step.__name__ for step in (lint, types, contracts) if step(())]
    if call(python_of(VENV), "-m", "pytest", *arguments):
        failed.append("pytest")
    print(f"\nFailed: {', '.join(failed)}" if failed else "\nAll checks passed.")
    return 1 if failed else 0


def lint(_arguments: Sequence[str]) -> int:
    """Look for mistakes, untidy lines and undeclared dependencies."""
    install(VENV)
    ruff: list[str | Path] = [python_of(VENV), "-m", "ruff"]
    return max(
        call(*ruff, "check", "."),
        call(*ruff, "format", "--check", "."),
        call(python_of(VENV), "-m", "deptry", "--no-ansi", "trainingdesk"),
    )


def format_(_arguments: Sequence[str]) -> int:
    """Tidy the lines."""
    install(VENV)
    ruff: list[str | Path] = [python_of(VENV), "-m", "ruff"]
    return max(call(*ruff, "check", "--fix", "."), call(*ruff, "format", "."))


def types(_arguments: Sequence[str]) -> int:
    """Check the types."""
    install(VENV)
    return call(python_of(VENV), "-m", "mypy")


def contracts(_arguments: Sequence[str]) -> int:
    """Check which room imports which."""
    install(VENV)
    program = python_of(VENV).with_name("lint-imports.exe" if WINDOWS else "lint-imports")
    return call(program, "--no-logo")


def words(arguments: Sequence[str]) -> int:
    """Collect, put or check translations."""
    install(VENV)
    return call(python_of(VENV), "tools/words.py", *(arguments or ["update"]))


def screens(arguments: Sequence[str]) -> int:
    """Write a picture of each page."""
    install(VENV)
    need_libraries(QT_LIBRARIES)
    return call(python_of(VENV), "-m", "tools.screens", *arguments)


def bench(arguments: Sequence[str]) -> int:
    """Measure against the simplest thing that could do the same."""
    install(VENV)
    need_libraries(QT_LIBRARIES)
    return call(python_of(VENV), "-m", "benchmarks", *arguments)


def freeze(_arguments: Sequence[str]) -> int:
    """Build the one-folder program in an environment of its own, then let it check itself."""
    need_libraries(QT_LIBRARIES)
    venv = ROOT / "build" / "freeze-venv"
    install(venv)
    must(python_of(venv), "-m", "PyInstaller", "--noconfirm", "--log-level=WARN", "build.spec")
    folder = ROOT / "dist" / "trainingdesk"
    program = folder / ("trainingdesk-cli.exe" if WINDOWS else "trainingdesk-cli")
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"{folder.relative_to(ROOT)}: {size / 1e6:.0f} MB", flush=True)
    display = {} if os.environ.get("DISPLAY") or WINDOWS else {"QT_QPA_PLATFORM": "offscreen"}
    return call(program, "--check", **display)


def lock(_arguments: Sequence[str]) -> int:
    """Resolve the dependencies anew; the lock names no registry, so it serves whichever one you use."""
    if not shutil.which("uv"):
        raise Trouble("uv is needed to resolve the dependencies for every system at once.")
    return call(
        "uv", "pip", "compile", "pyproject.toml", "--group=dev", "--universal", "--python-version=3.11",
        "--generate-hashes", "--no-emit-index-url", "--no-header", "--quiet", "--output-file", LOCK,
    )  # fmt: skip


def deps(_arguments: Sequence[str]) -> int:
    """Install the system libraries with apt, only those that are missing."""
    packages = missing_packages()
    if not packages:
        print("Every system library is here.")
        return 0
    if not shutil.which("apt-get"):
        raise Trouble(
            f"Only Debian and Ubuntu are known here. Install what corresponds to: {' '.join(packages)}"
        )
    if os.geteuid() != 0:
        raise Trouble(f"This needs root: sudo make deps, or sudo apt-get install {' '.join(packages)}")
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    must("apt-get", "-qq", "update")
    must("apt-get", "-qq", "install", "--yes", "--no-install-recommends", *packages)
    return 0


def missing_packages() -> list[str]:
    """Debian's names of what is not here yet."""
    if not sys.platform.startswith("linux"):
        return []
    libraries = QT_LIBRARIES | X11_LIBRARIES
    missing = [package for package, name in libraries.items() if missing_libraries({package: name})]
    missing += [package for package, program in TEST_PROGRAMS.items() if not shutil.which(program)]
    if importlib.util.find_spec("ensurepip") is None:
        missing.append("python3-venv")
    if not shutil.which("initdb") and not any(Path("/usr/lib/postgresql").glob("*/bin/initdb")):
        missing.append("postgresql")
    return missing


def clean(_arguments: Sequence[str]) -> int:
    """Remove what was built, the environment too."""
    for name in (
        ".venv",
        "build",
        "dist",
        ".mypy_cache",
        ".ruff_cache",
        ".pytest_cache",
        ".import_linter_cache",
    ):
        shutil.rmtree(ROOT / name, ignore_errors=True)
    return 0


def help_(_arguments: Sequence[str] = ()) -> int:
    """Say what there is to do."""
    print(f"{Path(sys.argv[0]).name} COMMAND [ARGUMENTS]\n")
    for name, command in COMMANDS.items():
        print(f"  {name:<10} {(command.__doc__ or '').splitlines()[0]}")
    return 0


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "run": run,
    "test": test,
    "setup": setup,
    "deps": deps,
    "lint": lint,
    "format": format_,
    "types": types,
    "contracts": contracts,
    "words": words,
    "screens": screens,
    "bench": bench,
    "freeze": freeze,
    "lock": lock,
    "clean": clean,
    "help": help_,
}


def main(arguments: Sequence[str]) -> int:
    """Run one command; trouble is one sentence and exit code 1, a wrong command 2."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # an old Windows console cannot say «…»
    name, *rest = arguments or ["help"]
    if name not in COMMANDS:
        help_()
        return 2
    try:
        return COMMANDS[name](rest)
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
