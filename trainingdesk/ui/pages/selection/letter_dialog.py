"""Taking in a letter: its number and list, compared with the list that stands; nothing stored before yes."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QWidget

from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import search_key
from trainingdesk.domain.units import read_unit
from trainingdesk.services.campaigns import CampaignRow
from trainingdesk.services.holders import find_units
from trainingdesk.services.letter_lines import read_letter_list
from trainingdesk.services.letter_plan import SAME, LetterPlanLine, compare_list
from trainingdesk.services.letters import ADDED, INSTEAD, REMOVED, LetterEntry, TakeLetter
from trainingdesk.services.people import units
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.act import Act
from trainingdesk.ui.kit.ask import Question
from trainingdesk.ui.kit.editgrid import EditRows, EditTable
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.forms import Form, offer
from trainingdesk.ui.kit.labels import caption, label
from trainingdesk.ui.kit.paint import DONE, EYE, EYE_STATE, PLAIN, QUIET, REFUSED_STATE, Look
from trainingdesk.ui.kit.ranks import rank_words
from trainingdesk.ui.pages.selection.words import deed_words
from trainingdesk.ui.theme import theme
from trainingdesk.ui.workspace import Workspace
from trainingdesk.words import date as shown_date
from trainingdesk.words import sentence, tr

WHOLE, MORE = "whole", "more"
UNDECIDED, NEW = -1, 0
LOOKS: dict[str, Look] = {ADDED: DONE, REMOVED: REFUSED_STATE, INSTEAD: EYE_STATE, SAME: QUIET}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the comparison as it will be stored.

    ``who`` is a person of the register, ``NEW`` for somebody new, ``UNDECIDED`` until a person says which;
    ``instead`` is the key of the line whose place is taken.
    """

    key: int
    plan: LetterPlanLine
    who: int = NEW
    instead: int | None = None
    instead_name: str = ""

    @property
    def deed(self) -> str:
        """What the letter does."""
        return INSTEAD if self.instead is not None else self.plan.deed


class LetterQuestion(Question):
    """Asks for a letter; ``taken`` is its key then."""

    def __init__(self, parent: QWidget, workspace: Workspace, campaign: CampaignRow, unit: str) -> None:
        super().__init__(
            parent, tr("Take in a letter to {code}").format(code=campaign.code), yes=tr("Take the letter in")
        )
        self.taken: int | None = None
        self._workspace, self._campaign = workspace, campaign
        self.form = self._form(unit)
        self.model: EditRows[Line] = EditRows(
            _columns(), lambda line: line.key, {"instead": self._put_instead}, self._keep
        )
        self.model.refused.connect(self._refuse)
        self.table = EditTable(self.model, "selection.letter")
        self.table.setAccessibleName(tr("What the letter changes"))
        self.table.setMinimumHeight(theme().px(170))
        self.table.set_empty(
            EmptyState(tr("What the letter changes stands here: added, removed, changed, «instead»."))
        )
        self.who_act = Act(self.table, tr("Another answer to who it is"), self.turn, keys="Space")
        self.summary = caption(wrap=True)
        self.refused = label("", tone="red", wrap=True)
        self.refused.hide()
        for at, part in enumerate((self.form, self.summary, self.table, self.refused)):
            self.column.insertWidget(self.column.count() - 1, part, 1 if at == 2 else 0)  # noqa: PLR2004 - the table
        self.form.changed.connect(self.compare)
        self.widen(900)
        self.setMinimumHeight(min(theme().px(660), parent.window().height() - theme().px(40)))
        self.compare()
        self.form.fields["number"].setFocus()

    def _form(self, unit: str) -> Form:
        form = Form()
        form.text("number", tr("Incoming №"), hint="4512", longest=60)
        form.date("received_on", tr("Came in on"), dt.date.today())  # noqa: DTZ011 - the office's own day
        offer(form.text("unit", tr("Unit"), unit, longest=200), self._workspace.query(units))
        form.choice(
            "holds", tr("The letter holds"),
            [(WHOLE, tr("the whole list of the unit")), (MORE, tr("additional people only"))],
        )  # fmt: skip
        field = form.long_text("list", tr("List"), lines=5)
        field.setPlaceholderText(
            tr("Paste from Excel or Word, a person a line: name, rank, birth date, position")
        )
        form.text("note", tr("Note"), longest=300)
        return form

    # --- comparing ---

    def compare(self, *_ignored: object) -> None:
        """Compare what is pasted with the list that stands."""
        try:
            lines = self._compared()
        except Rejected as refusal:
            self.model.set_rows([])
            self._refuse(sentence(refusal))
            return
        self._refuse("")
        self.model.choices["instead"] = [each.plan.name.full for each in lines if each.plan.deed == REMOVED]
        self.model.set_rows(lines)
        self._say()

    def _compared(self) -> list[Line]:
        values = self.form.values()
        text, unit = values["list"], read_unit(values["unit"]).name
        if not text:
            return []
        if not unit:
            raise Rejected("letter-unit-missing", field="unit")
        today = dt.date.today()  # noqa: DTZ011 - the office's own day
        people = read_letter_list(text, unit, today)
        known = self._workspace.query(find_units, unit)
        key = next((row.id for row in known if search_key(row.name) == search_key(unit)), NEW)
        plan = self._workspace.query(compare_list, self._campaign.id, key, people)
        whole = values["holds"] == WHOLE
        shown = [line for line in plan.lines if whole or line.deed != REMOVED]
        return [Line(at, line, _first(line)) for at, line in enumerate(shown)]

    def _say(self) -> None:
        """Count what the letter does."""
        counts: dict[str, int] = {}
        for line in self.model.rows:
            counts[line.deed] = counts.get(line.deed, 0) + 1
        gone = {line.instead for line in self.model.rows if line.instead is not None}
        counts[REMOVED] = counts.get(REMOVED, 0) - len(gone)
        told = [f"{deed_words(deed)} — {count}" for deed, count in counts.items() if count]
        self.summary.setText(" · ".join(told))

    # --- deciding ---

    def turn(self) -> None:
        """Give the next answer to who the added one is: each who looks alike, then somebody new."""
        line: Line | None = self.table.row()
        if line is None or line.plan.deed != ADDED or not line.plan.alike:
            return
        answers = [*(each.person.id for each in line.plan.alike), NEW]
        at = answers.index(line.who) + 1 if line.who in answers else 0
        self._swap(replace(line, who=answers[at % len(answers)]))

    def _swap(self, line: Line) -> None:
        self.model.set_rows([line if each.key == line.key else each for each in self.model.rows])
        self._refuse("")

    def _put_instead(self, line: Line, text: str) -> Line:
        if not text:
            return replace(line, instead=None, instead_name="")
        wanted = search_key(text)
        gone = [
            e for e in self.model.rows if e.plan.deed == REMOVED and wanted in search_key(e.plan.name.full)
        ]
        if line.plan.deed != ADDED or len(gone) != 1:
            raise Rejected("letter-instead-unknown", value=text)
        return replace(line, instead=gone[0].key, instead_name=gone[0].plan.name.full)

    def _keep(self, lines: Sequence[Line]) -> None:
        self.model.set_rows(lines)
        self._say()

    def _refuse(self, why: str) -> None:
        self.refused.setText(why)
        self.refused.setVisible(bool(why))

    # --- storing ---

    def try_accept(self) -> None:
        """Take the letter in; a refusal stays on screen."""
        self.table.finish()
        self.form.forgive()
        try:
            values = self.form.values()
            command = TakeLetter(
                self._campaign.id, read_unit(values["unit"]).name, values["number"],
                _came(values["received_on"]),
                self._entries(), values["note"],
            )  # fmt: skip
            self.taken = self._workspace.perform(command)
        except Rejected as refusal:
            field = {"lines": "list"}.get(str(refusal.facts.get("field")), str(refusal.facts.get("field")))
            if field in self.form.fields and refusal.code.startswith("letter-"):
                self.form.complain_of(field, refusal)
            else:
                self._refuse(sentence(refusal))
            return
        self.accept()

    def _entries(self) -> tuple[LetterEntry, ...]:
        lines = {line.key: line for line in self.model.rows}
        gone = {line.instead for line in self.model.rows if line.instead is not None}
        made: list[LetterEntry] = []
        for line in self.model.rows:
            if line.plan.entry is None or line.key in gone:
                continue
            entry = _decided(line)
            if line.instead is not None:
                about = lines[line.instead].plan.entry
                entry = replace(entry, deed=INSTEAD, candidate=about.candidate if about else None)
            made.append(entry)
        return tuple(made)


def _first(line: LetterPlanLine) -> int:
    """Who an added one is until somebody says otherwise: a sure one, nobody's double, or to be said."""
    if line.entry is not None and line.entry.person is not None:
        return line.entry.person
    return UNDECIDED if line.deed == ADDED and line.alike else NEW


def _decided(line: Line) -> LetterEntry:
    """The entry with the answer to who it is."""
    entry = line.plan.entry
    if entry is None:
        raise LookupError(line.key)
    if line.plan.deed != ADDED or entry.candidate is not None:
        return entry
    if line.who == UNDECIDED:
        raise Rejected("letter-undecided", name=line.plan.name.full)
    if line.who != NEW:
        return replace(entry, person=line.who, new=None)
    return replace(entry, apart=tuple(each.person.id for each in line.plan.alike))


def _columns() -> list[rows.Column[Line]]:
    return [
        rows.state("deed", tr("What changes"), _deed, lambda r: LOOKS.get(r.deed, PLAIN), width=130),
        rows.name("name", tr("Candidate"), lambda r: (r.plan.name.surname, r.plan.name.given,
                                                      r.plan.name.patronymic), width=200),
        rows.text("born", tr("Born"), lambda r: _day(r.plan.birth_date), width=96, quiet=True),
        rows.text("who", tr("Who it is"), _who, width=230, look=_who_look, tip=_who),
        rows.text("instead", tr("Instead of"), lambda r: r.instead_name, width=170),
    ]  # fmt: skip


def _deed(line: Line) -> str:
    return tr("unchanged") if line.deed == SAME else deed_words(line.deed)


def _who(line: Line) -> str:
    """Who the line means, or what changed."""
    if line.plan.changes:
        return ", ".join(_changed(*change) for change in line.plan.changes)
    if line.plan.deed != ADDED:
        return ""
    if line.who == UNDECIDED:
        return tr("looks alike — Space decides")
    if line.who == NEW:
        return tr("somebody new")
    found = next((each.person for each in line.plan.alike if each.person.id == line.who), None)
    if found is None:
        return tr("comes back")
    return tr("is known: {who}").format(who=" · ".join(e for e in (_day(found.birth_date), found.unit) if e))


def _who_look(line: Line) -> Look:
    return EYE if line.plan.deed == ADDED and line.who == UNDECIDED else QUIET


def _day(value: dt.date | None) -> str:
    return shown_date(value) if value is not None else ""


def _came(value: dt.date | None) -> dt.date:
    """The date of a letter, which every letter has."""
    if value is None:
        raise Rejected("letter-date-missing", field="received_on")
    return value


def _changed(field: str, old: str, new: str) -> str:
    """«лейтенант → ст. лейтенант»."""
    if field == "rank":
        old, new = rank_words(old, short=True), rank_words(new, short=True)
    return f"{old or '—'} → {new}"
