"""What python-calamine does not tell of an old .xls: its hidden rows, and the password that locks it.

Reads two structures, by Microsoft's published descriptions: the compound file ([MS-CFB]) down to the stream
"Workbook", and in it ([MS-XLS]) the records BoundSheet8, FilePass and Row.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

HEADER = 512
FREE = 0xFFFFFFFA
"""Sector numbers from here up are marks, not sectors."""
ENTRY = 128
FIRST_FAT = 109
EOF, FILE_PASS, BOUND_SHEET, ROW = 0x0A, 0x2F, 0x85, 0x208
HIDDEN = 0x20
WIDE = 1


class Unreadable(Exception):
    """The file is not laid out as the description says."""


@dataclass(frozen=True, slots=True)
class OldBook:
    """Of a workbook: whether a password locks it, and of each sheet, by name, its hidden rows from 1."""

    protected: bool
    hidden_rows: dict[str, frozenset[int]]


def look_into(content: bytes) -> OldBook:
    """Tell what a compound file's workbook is like; raises ``Unreadable``."""
    try:
        stream = _workbook(content)
        if any(kind == FILE_PASS for kind, _ in _records(stream, 0)):
            return OldBook(protected=True, hidden_rows={})
        hidden = {
            name: frozenset(
                struct.unpack_from("<H", body)[0] + 1
                for kind, body in _records(stream, start)
                if kind == ROW and struct.unpack_from("<H", body, 12)[0] & HIDDEN
            )
            for name, start in _sheets(stream)
        }
        return OldBook(protected=False, hidden_rows=hidden)
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise Unreadable(str(error)) from error


def _workbook(content: bytes) -> bytes:
    size = 1 << struct.unpack_from("<H", content, 30)[0]
    if size not in {HEADER, 4096}:
        raise Unreadable(f"sectors of {size} bytes")
    fat_count, directory = struct.unpack_from("<II", content, 44)
    fat: list[int] = []
    for sector in struct.unpack_from(f"<{min(fat_count, FIRST_FAT)}I", content, 76):
        fat.extend(struct.unpack_from(f"<{size // 4}I", content, (sector + 1) * size))
    entries = _chain(content, fat, directory, size)
    for start in range(0, len(entries), ENTRY):
        length = struct.unpack_from("<H", entries, start + 64)[0]
        if entries[start : start + max(length - 2, 0)].decode("utf-16-le", "replace") in {"Workbook", "Book"}:
            first, total = struct.unpack_from("<II", entries, start + 116)
            return _chain(content, fat, first, size)[:total]
    raise Unreadable("no stream of that name")


def _chain(content: bytes, fat: list[int], sector: int, size: int) -> bytes:
    parts: list[bytes] = []
    while sector < FREE:
        if len(parts) > len(fat):
            raise Unreadable("the chain of sectors has no end")
        parts.append(content[(sector + 1) * size : (sector + 2) * size])
        sector = fat[sector]
    return b"".join(parts)


def _records(stream: bytes, start: int) -> Iterator[tuple[int, bytes]]:
    while start + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, start)
        yield kind, stream[start + 4 : start + 4 + length]
        if kind == EOF:
            return
        start += 4 + length


def _sheets(stream: bytes) -> Iterator[tuple[str, int]]:
    for kind, body in _records(stream, 0):
        if kind == BOUND_SHEET:
            start, letters, width = struct.unpack_from("<I2xBB", body)
            if width & WIDE:
                yield body[8 : 8 + letters * 2].decode("utf-16-le"), start
            else:
                yield body[8 : 8 + letters].decode("latin-1"), start
