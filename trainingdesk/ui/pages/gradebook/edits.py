"""Every way marks come in through the grid: read, checked, stored in one command, or said why not."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from trainingdesk.domain.grading import FormOfControl, Mark, read_mark, show_mark
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.gradebook import MarkWrite, SetMarks
from trainingdesk.ui.pages.gradebook.block import Block, tiled
from trainingdesk.ui.pages.gradebook.editor import quick
from trainingdesk.ui.pages.gradebook.entry import BUSY
from trainingdesk.ui.pages.gradebook.grid import GridModel, Place
from trainingdesk.ui.pages.gradebook.heads import short_of
from trainingdesk.ui.pages.gradebook.ranges import Range
from trainingdesk.ui.workspace import Workspace
from trainingdesk.words import sentence, tr

CHANGED = "mark-changed-meanwhile"


@dataclass(frozen=True, slots=True)
class Bad:
    """One cell of a block that cannot be stored: whose, of what, what was to stand there, and why not."""

    who: str
    discipline: str
    value: str
    why: str


@dataclass(frozen=True, slots=True)
class Clash:
    """One cell another window changed meanwhile: what stands there now and what was to be written."""

    write: MarkWrite
    who: str
    discipline: str
    theirs: Mark | None


class Asker(Protocol):
    """Who asks the person; each question waits for its answer."""

    def store_the_good(self, bad: Sequence[Bad], good: int) -> bool:
        """Show the bad cells; True when the good ones are to be stored all the same."""

    def write_mine(self, clashes: Sequence[Clash], others: int) -> bool | None:
        """Show both values; True writes ours, False keeps theirs, None stores nothing at all."""


class Edits:
    """Stores marks for the grid; each call is one command, so one step back.

    Answers are sentences, "" when it is done.
    """

    def __init__(self, workspace: Workspace, grid: GridModel, asker: Asker) -> None:
        self._workspace, self._grid, self._asker = workspace, grid, asker

    # --- one cell ---

    def may_edit(self, place: Place) -> str:
        """Say why a cell may not be typed into: a certificate rests on it."""
        row = self._grid.line_of(place[0])
        if row is None or not row.certificate:
            return ""
        return sentence(Rejected("grade-certified", surname=row.listener.surname, number=row.certificate))

    def type_mark(self, place: Place, text: str, seen: Mark | None, everywhere: Sequence[Place]) -> str:
        """Store what was typed, in one cell or in all of ``everywhere``."""
        try:
            if everywhere:
                return self._fill(dict.fromkeys(everywhere, text), seen_first=(place, seen))
            mark = self.read(place, text)
            if mark == seen == self._mark(place):
                return ""
            return self._store([MarkWrite(*place, mark, seen)], "typed")
        except Rejected as refusal:
            self._workspace.reject(refusal)
            return sentence(refusal)

    def read(self, place: Place, text: str) -> Mark | None:
        """Read a mark as the cell's discipline takes it, quick letters too; ``Rejected`` when it is none."""
        form = self._grid.discipline_of(place[1]).form
        return read_mark(quick(text, points=form is FormOfControl.POINTS), form)

    def _fill(self, texts: Mapping[Place, str], *, seen_first: tuple[Place, Mark | None]) -> str:
        writes = [
            MarkWrite(
                *place, self.read(place, text), seen_first[1] if place == seen_first[0] else self._mark(place)
            )
            for place, text in texts.items()
        ]
        return self._store(writes, "fill")

    # --- many cells ---

    def clear(self, places: Sequence[Place]) -> str:
        """Take the marks away; of a retake only the last attempt."""
        writes = [MarkWrite(*place, None, self._mark(place)) for place in places if self._mark(place)]
        return self._store(writes, "clear", tr("%n marks cleared", n=len(writes)))

    def copy_along(self, block: Range, *, down: bool) -> str:
        """Fill a block from its first row (Ctrl+D) or its first column (Ctrl+R).

        One cell takes what stands above it, or left of it, as in Excel.
        """
        if down and block.high == 1 and block.top:
            block = replace(block, top=block.top - 1)
        elif not down and block.wide == 1:
            block = replace(block, left=max(block.left - 1, self._grid.mark_columns()[0]))
        given: dict[Place, tuple[str, Mark | None]] = {}
        for row, column in block.cells():
            source = (block.top, column) if down else (row, block.left)
            place = self._grid.place_at(row, column)
            if place is not None and source != (row, column):
                given[place] = (self._grid.copied(*source), self._grid.mark_at(*source))
        return self._put({place: text for place, (text, _) in given.items()}, "fill")

    def paste(
        self, block: Block, onto: Range, cut: frozenset[Place] = frozenset()
    ) -> tuple[str, Range | None]:
        """Put a block of the clipboard onto the chosen cells; gives the sentence and what it fell on.

        All or nothing: with bad cells nothing is stored unless the person says to store the good ones.
        """
        block = tiled(block, onto.high, onto.wide)
        over = self._too_large(block, onto)
        if over:
            return over, None
        fell = Range(onto.top, onto.left, onto.top + len(block) - 1, onto.left + len(block[0]) - 1)
        texts: dict[Place, str] = dict.fromkeys(cut, "")
        for (row, column), text in zip(fell.cells(), (cell for line in block for cell in line), strict=True):
            place = self._grid.place_at(row, column)
            if place is not None and text is not None:
                texts[place] = text
        return self._put(texts, "paste"), fell

    def _too_large(self, block: Block, onto: Range) -> str:
        marks = self._grid.mark_columns()
        rows_left = self._grid.rowCount() - onto.top
        columns_left = marks[-1] - onto.left + 1
        if len(block) > rows_left:
            return sentence(Rejected("paste-too-long", n=len(block), left=rows_left))
        if len(block[0]) > columns_left:
            return sentence(Rejected("paste-too-wide", n=len(block[0]), left=columns_left))
        return ""

    def _put(self, texts: Mapping[Place, str], source: str) -> str:
        """Read all, complain of what is bad, store the rest in one command."""
        good: list[MarkWrite] = []
        bad: list[Bad] = []
        known = self._read_once()
        for place, text in texts.items():
            seen = self._mark(place)
            try:
                read = known[place[1]]
                if text not in read:
                    read[text] = self.read(place, text)
                mark = read[text]
                why = "" if mark == seen else self.may_edit(place)
            except Rejected as refusal:
                mark, why = seen, sentence(refusal)
            if why:
                bad.append(Bad(self._who(place), self._discipline(place), text, why))
            elif mark != seen:
                good.append(MarkWrite(*place, mark, seen))
        if bad and not self._asker.store_the_good(bad, len(good)):
            return tr("Nothing was stored: %n cells hold no mark.", n=len(bad))
        return self._store(good, source)

    def _read_once(self) -> dict[int, dict[str, Mark | None]]:
        """A place by discipline for what was read: a block repeats its values; those of one form share it."""
        shared: dict[FormOfControl, dict[str, Mark | None]] = {each: {} for each in FormOfControl}
        return {each.id: shared[each.form] for each in self._grid.disciplines}

    # --- storing ---

    def _store(self, writes: Sequence[MarkWrite], source: str, said: str = "") -> str:
        """Carry the command out; when another window was quicker, ask whose marks shall stand."""
        if not writes:
            return ""
        try:
            self._workspace.perform(SetMarks(tuple(writes), source), said)
        except Rejected as refusal:
            clashes = self._clashes(writes) if refusal.code == CHANGED else []
            if clashes:
                return self._settle(writes, clashes, source, said)
            self._workspace.reject(refusal)
            return BUSY if refusal.code == BUSY else sentence(refusal)
        return ""

    def _clashes(self, writes: Sequence[MarkWrite]) -> list[Clash]:
        """Look at what stands there now: the cells another window changed, and not to what we would write."""
        self._workspace.look()
        return [
            Clash(write, self._who(place), self._discipline(place), now)
            for write in writes
            for place in ((write.enrolment, write.discipline),)
            for now in (self._mark(place),)
            if now not in {write.seen, write.mark}
        ]

    def _settle(self, writes: Sequence[MarkWrite], clashes: Sequence[Clash], source: str, said: str) -> str:
        """Show both values, and write what the person chose."""
        clashing = {(clash.write.enrolment, clash.write.discipline) for clash in clashes}
        others = [write for write in writes if (write.enrolment, write.discipline) not in clashing]
        answer = self._asker.write_mine(clashes, len(others))
        if answer is None:
            return ""
        mine = [replace(clash.write, seen=clash.theirs) for clash in clashes] if answer else []
        return self._store([*others, *mine], source, said)

    # --- what stands where ---

    def _mark(self, place: Place) -> Mark | None:
        return self._grid.mark_of(place)

    def _who(self, place: Place) -> str:
        row = self._grid.line_of(place[0])
        return row.listener.name.full if row is not None else ""

    def _discipline(self, place: Place) -> str:
        return short_of(self._grid.discipline_of(place[1]))


def shown(mark: Mark | None) -> str:
    """A mark in words, a dash for none."""
    return show_mark(mark) or "—"
