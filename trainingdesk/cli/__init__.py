"""The command line: the window by default, sub-commands for every batch job, none of which loads QtGui.

Exit codes: 0 done, 1 refused and nothing stored, 2 usage, 3 done but something remains to be looked at,
70 the program itself failed.
"""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from trainingdesk import paths, settings, words

WITH_DATA = 2
READ_SHEET = "read-sheet"
"""Hidden: the frozen program starts itself so to read sheets in a child process."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; gives the exit code."""
    args = list(sys.argv[1:] if argv is None else argv)
    if not (plain := not args or (len(args) == WITH_DATA and args[0] == "--data" and bool(args[1]))):
        gc.enable()
    if args[:1] == [READ_SHEET]:
        # The reader is a program of its own: it must not load anything else.
        from trainingdesk.spreadsheets import child  # noqa: PLC0415

        return child.main(args[1:])
    words.use(_language(args))
    if plain:
        return _window(Path(args[1]) if args else None)
    # The parser with all its help texts need not stand before the window.
    from trainingdesk.cli import commands, console  # noqa: PLC0415

    console.open_console()
    options = commands.parser().parse_args(args)
    if options.language:
        words.use(options.language)
    if options.self_check or options.command is None:
        return _window(options.data, self_check=options.self_check)
    return commands.headless(options)


def _language(args: Sequence[str]) -> str:
    """The language asked for, else that of the settings: needed before the parser can speak."""
    asked = _told(args, "--language")
    if asked in set(words.Language):
        return asked
    data = _told(args, "--data")
    try:
        return settings.read(
            paths.places(Path(data) if data else None).settings, set_aside=False
        ).settings.language
    except OSError:  # whoever opens the desk says so, in the usual language
        return words.DEFAULT_LANGUAGE


def _told(args: Sequence[str], option: str) -> str:
    """The value of an option, as far as it can be told before the arguments are parsed; empty for none."""
    told = ""
    for place, arg in enumerate(args):
        if arg == option and place + 1 < len(args):
            told = args[place + 1]
        elif arg.startswith(f"{option}="):
            told = arg.partition("=")[2]
    return told


def _window(data: Path | None, *, self_check: bool = False) -> int:
    try:
        # Only the window needs QtGui; no headless command may load it.
        from trainingdesk.ui import start  # noqa: PLC0415

        if start.display_missing() is not None:
            # What is said of it goes to a console; a window needs none.
            from trainingdesk.cli.console import open_console  # noqa: PLC0415

            open_console()
        return start.self_check() if self_check else start.run(data)
    finally:
        gc.enable()  # where the window did not come to it
