"""The parser's own words, so that a slip on the command line is answered in the language chosen."""

import argparse
from typing import NoReturn

from trainingdesk.words import tr, tr_later

_WORDS = (
    tr_later("usage: "),
    tr_later("positional arguments"),
    tr_later("options"),
    tr_later("show this help message and exit"),
    tr_later("show program's version number and exit"),
    tr_later("argument %(argument_name)s: %(message)s"),
    tr_later("the following arguments are required: %s"),
    tr_later("unrecognized arguments: %s"),
    tr_later("expected one argument"),
    tr_later("expected at least one argument"),
    tr_later("ignored explicit argument %r"),
    tr_later("ambiguous option: %(option)s could match %(matches)s"),
    tr_later("not allowed with argument %s"),
    tr_later("invalid choice: %(value)r (choose from %(choices)s)"),
)
"""What argparse asks its gettext for; a text that another Python words differently stays English."""


class Parser(argparse.ArgumentParser):
    """An argument parser that speaks like the rest of the program."""

    def error(self, message: str) -> NoReturn:
        """Say how the command is used and what was wrong with this one; exit code 2."""
        said = tr("{program}: wrong use: {message}").format(program=self.prog, message=message)
        self.exit(2, f"{self.format_usage()}{said}\n")


def speak_plainly() -> None:
    """Let argparse take its words from our catalogue: it knows no other way than a module-wide gettext."""
    vars(argparse)["_"] = tr
