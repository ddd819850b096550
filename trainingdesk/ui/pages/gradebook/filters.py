"""The row of filters over the marks: group, debtors, what is to be checked, and the way back to everybody."""

from collections.abc import Mapping
from typing import Any

from trainingdesk.services.graduation import JudgedBook
from trainingdesk.ui.kit.buttons import Choice, Link
from trainingdesk.ui.kit.pagehead import FilterRow
from trainingdesk.ui.kit.paint import EYE_STATE, REFUSED_STATE
from trainingdesk.ui.memory import text_in
from trainingdesk.ui.pages.gradebook.grid import CHECK, DEBTORS
from trainingdesk.ui.pages.gradebook.standing import Kind, debts, kind_of
from trainingdesk.words import tr

FEW_GROUPS = 4


class Filters(FilterRow):
    """``groups``, ``debtors`` and ``check`` tell of themselves; ``all`` is the link that takes all away."""

    def __init__(self) -> None:
        super().__init__()
        self.groups = self.segmented(tr("Group"))
        self.debtors = self.segmented(tr("Debtors"), loose=True)
        self.check = self.segmented(tr("To check"), loose=True)
        self.all = Link(tr("Show all"), step="caption")
        self.all.hide()
        self.add_right(self.all)
        self._short = False

    def set_short(self, *, short: bool) -> None:
        """Leave out how many are shown, and what is to be checked while nothing is."""
        super().set_short(short=short)
        self._short = short
        self.shown.setVisible(not short)

    def show_choices(self, book: JudgedBook | None, names: Mapping[str, str]) -> int:
        """Count anew, groups by their keys; return how many owe something."""
        rows = [] if book is None else [row for row in book.rows if row.listener.state != "left"]
        by_group = dict.fromkeys(names, 0)
        for row in rows:
            key = str(row.listener.group_id)
            if key in by_group:
                by_group[key] += 1
        title = "{name}" if len(by_group) > FEW_GROUPS else tr("Group {name}")
        self.groups.set_choices(
            [Choice("", tr("All"), len(book.rows) if book else 0)]
            + [Choice(key, title.format(name=names[key]), count) for key, count in by_group.items()]
        )
        self.groups.setVisible(bool(by_group))
        owing = sum(bool(debts(row)) for row in rows)
        eyes = 0 if book is None else sum(kind_of(row, book.profile) is Kind.EYE for row in rows)
        self.debtors.set_choices([Choice(DEBTORS, tr("Debtors"), owing, REFUSED_STATE)])
        self.check.set_choices([Choice(CHECK, tr("To check"), eyes, EYE_STATE)])
        self.check.setVisible(bool(eyes or self.check.key or not self._short))
        return owing

    def clear(self) -> None:
        """Take every filter away without telling anybody."""
        parts = (self.groups, self.debtors, self.check, self.search)
        for part in parts:
            part.blockSignals(True)
        self.groups.choose("")
        for loose in (self.debtors, self.check):
            loose.choose(loose.key)  # pressed again it goes off
        self.close_find()
        for part in parts:
            part.blockSignals(False)

    def here(self) -> dict[str, Any]:
        """Which are chosen; not the words searched for, which may be a name."""
        return {"group": self.groups.key, "only": self.debtors.key or self.check.key}

    def stand_at(self, place: Mapping[str, Any]) -> None:
        """Choose them again without telling anybody."""
        only = text_in(place, "only")
        self.groups.restore(text_in(place, "group"))
        self.debtors.restore(only if only == DEBTORS else "")
        self.check.restore(only if only == CHECK else "")
