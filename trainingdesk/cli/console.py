"""What the command line says, on whatever console: legible sentences, or JSON that any reader takes."""

import codecs
import json
import re
import sys
from typing import TextIO

from trainingdesk.cli.report import BROKEN, REFUSED, Report

_LOOK_ALIKE = {
    "і": "i", "І": "I", "ї": "i", "Ї": "I", "ґ": "г", "Ґ": "Г", "є": "е", "Є": "Е",
    "«": '"', "»": '"', "“": '"', "”": '"', "’": "'", "ʼ": "'", "–": "-", "—": "-", "−": "-",
    "…": "...", "№": "No.", "→": "->", "≠": "<>", "·": "*", "\N{NO-BREAK SPACE}": " ",
}  # fmt: skip
"""What stands for a letter or sign in an old code page, in which most of the word can be written."""
_WORD = re.compile(r"[^\W\d_]+")


def open_console() -> None:
    """Let every console print our sentences: what its code page lacks is written with what it has."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors=legible_in(stream.encoding))


def legible_in(encoding: str) -> str:
    """Register an error handler that writes what ``encoding`` lacks legibly; gives the handler's name."""
    name = f"trainingdesk-legible-{encoding}"

    def handle(error: UnicodeError) -> tuple[str, int]:
        if not isinstance(error, UnicodeEncodeError):
            raise error
        # The error names no code page: they all call themselves «charmap» there.
        return _legible(error.object[error.start : error.end], encoding), error.end

    codecs.register_error(name, handle)
    return name


def _legible(text: str, encoding: str) -> str:
    """Write letters by look-alikes where the code page has Cyrillic, words else in Latin letters."""
    # Only consoles without Ukrainian letters need it.
    from trainingdesk.domain.transliteration import to_latin  # noqa: PLC0415

    def look_alike(letter: str) -> str:
        other = _LOOK_ALIKE.get(letter, letter)
        return other if _can(other, encoding) else letter

    near = "".join(map(look_alike, text)) if _can("жук", encoding) else text
    latin = _WORD.sub(lambda word: word[0] if _can(word[0], encoding) else to_latin(word[0]), near)
    return "".join(letter if _can(letter, encoding) else "?" for letter in map(look_alike, latin))


def _can(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def say(report: Report, *, as_json: bool) -> None:
    """Print a report: one JSON object, or sentences, refusals among them on the error stream."""
    if as_json:
        # Whoever reads JSON expects UTF-8; in any other code page only escapes say the same everywhere.
        utf8 = sys.stdout is not None and codecs.lookup(sys.stdout.encoding or "ascii").name == "utf-8"
        _write([json.dumps(report.facts, ensure_ascii=not utf8, indent=2, default=str)], sys.stdout)
    else:
        _write(report.lines, sys.stderr if report.code in {REFUSED, BROKEN} else sys.stdout)


def warn(sentence: str) -> None:
    """Say what a person should know beside the answer, on the error stream; JSON stays whole."""
    _write([sentence], sys.stderr)


def _write(lines: list[str] | tuple[str, ...], out: TextIO | None) -> None:
    if out is None:  # started with its streams closed: there is nobody to tell
        return
    for line in lines:
        print(line, file=out, flush=True)
