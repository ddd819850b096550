"""Text with separators (.csv, .txt, .tsv): which letters, which separator, which cells."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from trainingdesk.domain.refusal import Rejected
from trainingdesk.spreadsheets.sheet import MAX_TEXT, Cell, Sheet, bounded, make_cell, make_lines

SEPARATORS = ";,\t|"
OLD_ENCODINGS = ("cp1251", "cp1125", "koi8-u")
"""Windows, the DOS box and old mail; which it was shows in the letters that come out."""
USUAL = frozenset("оанітвреислкудмпяьзгбйчхцшжєїюфщ’'")
BINARY = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x19\x1b-\x1f]")
MARKUP = re.compile(r"\s*<(\?xml|!doctype|html|table|meta|head)\b", re.IGNORECASE)
TOLD_SEPARATOR = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
SAMPLE_ROWS = 50
BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def read_text(content: bytes, file: str) -> Sheet:
    """The one sheet of a text file; every cell is text.

    Rejected sheet-not-a-spreadsheet for what is not text or is a web page, sheet-broken for text with an
    unclosed quote.
    """
    text = _decode(content, file)
    if BINARY.search(text) or MARKUP.match(text):
        raise Rejected("sheet-not-a-spreadsheet", file=file)
    told = TOLD_SEPARATOR.match(text)
    separator = told.group(1) if told else _separator(text)
    offset = 1 if told else 0
    if told:
        text = text[told.end() :]
    rows: dict[int, list[Cell]] = {}
    try:
        for number, row in enumerate(_rows(text, separator), start=1 + offset):
            made = [
                cell
                for column, value in enumerate(row, start=1)
                if (cell := make_cell(number, column, value))
            ]
            if made:
                rows[number] = made
    except csv.Error as error:
        raise Rejected("sheet-broken", file=file, detail=str(error)) from error
    return bounded(Sheet(file, "", make_lines(rows, ())))


def _rows(text: str, separator: str) -> Iterator[list[str]]:
    csv.field_size_limit(MAX_TEXT * 4)
    # DOS programs close a text with Ctrl+Z.
    return csv.reader(io.StringIO(text.rstrip("\x1a"), newline=""), delimiter=separator)


def _decode(content: bytes, file: str) -> str:
    for mark, encoding in BOMS:
        if content.startswith(mark):
            return _in(content, encoding, file)
    if b"\x00" in content:
        # UTF-16 without its mark: the zero, or the 04 of Cyrillic, stands first or second in each pair.
        even, odd = content[0::2], content[1::2]
        little = odd.count(0) + odd.count(4) >= even.count(0) + even.count(4)
        return _in(content, "utf-16-le" if little else "utf-16-be", file)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return max((content.decode(encoding, "replace") for encoding in OLD_ENCODINGS), key=_likeness)


def _in(content: bytes, encoding: str, file: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise Rejected("sheet-not-a-spreadsheet", file=file) from error


def _likeness(text: str) -> int:
    """How Ukrainian a text looks: usual small letters are for it, signs and capitals inside words against."""
    score = sum(1 if letter in USUAL else -1 for letter in text if not letter.isascii())
    return score - 2 * len(re.findall(r"[а-яіїєґ][А-ЯІЇЄҐ]", text))


def _separator(text: str) -> str:
    """The separator that cuts most rows into the same number of cells, more than one."""

    def agreement(separator: str) -> tuple[int, int]:
        try:
            widths = Counter(len(row) for row in islice(_rows(text, separator), SAMPLE_ROWS) if any(row))
        except csv.Error:
            return 0, 0
        width, rows = max(widths.items(), key=lambda entry: entry[1], default=(1, 0))
        return (rows, width) if width > 1 else (0, 0)

    return max(SEPARATORS, key=agreement)
