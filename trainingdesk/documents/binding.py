"""Binding stored papers into one file for the printer; the papers themselves are not drawn again.

Only papers of our own making are bound: plain cross-reference table, one flat list of pages, no encryption.
What they share (fonts, frame, emblem) is kept once, however many papers carry it.
"""

import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from trainingdesk.domain.refusal import Rejected

_REFERENCE = re.compile(rb"(\d+) 0 R\b")
_ROOT = re.compile(rb"/Root (\d+) 0 R")
_PAGES = re.compile(rb"/Pages (\d+) 0 R")
_KIDS = re.compile(rb"/Kids\s*\[([^\]]*)\]")
_PARENT = re.compile(rb"/Parent (\d+) 0 R")
_ENTRY = re.compile(rb"(\d{10}) \d{5} n")
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_OBJECT = re.compile(rb"(\d+) 0 obj\s*")
_CATALOG, _TREE = 1, 2


@dataclass(frozen=True, slots=True)
class _Paper:
    """One stored paper taken apart: objects by number, and its pages in order."""

    objects: dict[int, bytes]
    pages: tuple[int, ...]


def bind(papers: Sequence[bytes], title: str) -> bytes:
    """Join stored papers into one PDF, in order; ``paper-unreadable`` names the first that is damaged."""
    book = _Book()
    for number, data in enumerate(papers, start=1):
        try:
            paper = _taken_apart(data)
        except (ValueError, KeyError, IndexError) as error:
            raise Rejected("paper-unreadable", number=number) from error
        book.take(paper)
    return book.written(title)


def page_count(paper: bytes) -> int:
    """Return how many sides a stored paper has; ``paper-unreadable`` when it is damaged."""
    try:
        return len(_taken_apart(paper).pages)
    except (ValueError, KeyError, IndexError) as error:
        raise Rejected("paper-unreadable", number=1) from error


class _Book:
    """Objects of many papers under new numbers, each different one once."""

    def __init__(self) -> None:
        self._objects: list[bytes] = [b"", b""]
        self._known: dict[bytes, int] = {}
        self._pages: list[int] = []

    def take(self, paper: _Paper) -> None:
        """Add the pages of a paper and whatever they need."""
        renumbered: dict[int, int] = {}

        def moved(found: re.Match[bytes]) -> bytes:
            return b"%d 0 R" % number_of(int(found[1]))

        def number_of(old: int) -> int:
            if old not in renumbered:
                renumbered[old] = self._keep(_replaced(paper.objects[old], moved))
            return renumbered[old]

        for page in paper.pages:
            head = _PARENT.sub(b"/Parent @", paper.objects[page])
            body = _replaced(head, moved).replace(b"/Parent @", b"/Parent %d 0 R" % _TREE)
            self._objects.append(body)
            self._pages.append(len(self._objects))

    def written(self, title: str) -> bytes:
        """Return the whole file."""
        kids = b" ".join(b"%d 0 R" % page for page in self._pages)
        text = b"<feff" + title.encode("utf-16-be").hex().encode("ascii") + b">"
        self._objects[_CATALOG - 1] = (
            b"<< /Type /Catalog /Pages %d 0 R /Lang (uk-UA) "
            b"/ViewerPreferences << /DisplayDocTitle true /PrintScaling /None >> >>" % _TREE
        )
        self._objects[_TREE - 1] = b"<< /Type /Pages /Count %d /Kids [ %s ] >>" % (len(self._pages), kids)
        objects = [*self._objects, b"<< /Title %s /Producer (trainingdesk) >>" % text]
        parts = [b"%PDF-1.5\n%\x93\x8c\x8b\x9e\n"]
        offsets = []
        place = len(parts[0])
        for number, body in enumerate(objects, start=1):
            part = b"%d 0 obj\n%s\nendobj\n" % (number, body)
            offsets.append(place)
            place += len(part)
            parts.append(part)
        mark = hashlib.sha256(b"".join(parts)).hexdigest()[:32].encode("ascii")
        parts.append(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
        parts += [b"%010d 00000 n \n" % offset for offset in offsets]
        parts.append(
            b"trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R /ID [<%s> <%s>] >>\nstartxref\n%d\n%%%%EOF\n"
            % (len(objects) + 1, _CATALOG, len(objects), mark, mark, place)
        )
        return b"".join(parts)

    def _keep(self, body: bytes) -> int:
        """Return the number of an object, giving a new one only to what was not seen before."""
        key = hashlib.sha256(body).digest()
        if key not in self._known:
            self._objects.append(body)
            self._known[key] = len(self._objects)
        return self._known[key]


def _replaced(body: bytes, moved: Callable[[re.Match[bytes]], bytes]) -> bytes:
    """Put new numbers into an object's dictionary; its stream, if any, stays as it is."""
    head, mark, stream = body.partition(b"\nstream\n")
    return _REFERENCE.sub(moved, head) + mark + stream


def _taken_apart(data: bytes) -> _Paper:
    """Read a paper through its cross-reference table; ``ValueError`` when it is not one of ours."""
    start = _START.search(data)
    if start is None:
        raise ValueError("no end")
    table, _, trailer = data[int(start[1]) :].partition(b"trailer")
    objects: dict[int, bytes] = {}
    for entry in _ENTRY.finditer(table):
        head = _OBJECT.match(data, int(entry[1]))
        if head is None:
            raise ValueError("no object")
        objects[int(head[1])] = data[head.end() : _end_of(data, head.end())].rstrip(b"\r\n")
    root = objects[_number(_ROOT, trailer)]
    kids = _KIDS.search(objects[_number(_PAGES, root)])
    if kids is None:
        raise ValueError("no pages")
    return _Paper(objects, tuple(int(kid) for kid in _REFERENCE.findall(kids[1])))


def _end_of(data: bytes, start: int) -> int:
    """Find where an object ends: streams by their stated length, for they may hold any bytes."""
    end = data.index(b"endobj", start)
    head = data[start:end].partition(b"\nstream\n")
    if head[1]:
        length = re.search(rb"/Length (\d+)", head[0])
        if length is None:
            raise ValueError("no length")
        end = data.index(b"endobj", start + len(head[0]) + len(head[1]) + int(length[1]))
    return end


def _number(pattern: re.Pattern[bytes], text: bytes) -> int:
    found = pattern.search(text)
    if found is None:
        raise ValueError(pattern.pattern)
    return int(found[1])
