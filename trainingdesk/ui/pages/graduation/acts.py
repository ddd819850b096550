"""The acts of the page: order, issue and print in its header, the rest in the menu; which can be done now."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from trainingdesk.services.graduation_belt import Belt, Stage
from trainingdesk.ui.kit.act import Act, ActMenu
from trainingdesk.ui.kit.buttons import Button
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.theme import theme
from trainingdesk.words import tr


@dataclass(frozen=True, slots=True)
class Runs:
    """What each act calls."""

    order: Callable[[], None]
    issue: Callable[[], None]
    print: Callable[[], None]
    print_chosen: Callable[[], None]
    save: Callable[[], None]
    stamp: Callable[[Stage], None]
    spoilt: Callable[[], None]
    void: Callable[[], None]
    calibrate: Callable[[], None]


class Acts(QObject):
    """Makes the acts of ``page`` and says why one cannot be done.

    Keys without Ctrl belong to ``table`` alone, so that Space still presses buttons; each stands twice, as
    it is written on the Latin and on the Ukrainian keyboard.
    """

    def __init__(self, page: Page, table: Table, runs: Runs) -> None:
        super().__init__(page)
        self._page, self._table, self._runs = page, table, runs
        self._belt: Belt | None = None
        self._narrow = False
        self.order = page.act(tr("Graduation order…"), runs.order, keys="Ctrl+O", icon="file-text")
        self.issue = page.act(tr("Issue certificates…"), runs.issue, keys="Ctrl+I", icon="award")
        self.print = page.act(tr("Print…"), runs.print, keys="Ctrl+P", icon="printer")
        chosen = page.act(tr("Print the selected…"), runs.print_chosen, keys="Ctrl+Shift+P", icon="printer")
        save = page.act(tr("Save as PDF…"), runs.save, keys="Ctrl+S", icon="download")
        stamps = (
            self._stamp(tr("Mark as printed"), Stage.PRINTED, "P / З", "printer"),
            self._stamp(tr("Mark as checked"), Stage.CHECKED, "Space", "shield-check"),
            self._stamp(tr("Mark as signed and sealed"), Stage.SIGNED, "S / І", "stamp"),
            self._stamp(tr("Mark as handed out"), Stage.HANDED, "H / Р", "check"),
        )
        anew = self._key(tr("Spoilt, print anew…"), runs.spoilt, "Z / Я", "rotate-ccw")
        self.void = page.act(tr("Void…"), runs.void, icon="ban")
        calibrate = page.act(tr("Calibrate the printer…"), runs.calibrate, icon="settings")
        self.of_chosen = (chosen, save, *stamps, anew, self.void)
        self._in_menu = (*self.of_chosen, calibrate)
        self._more = ActMenu(tr("More"), self._in_menu, "ellipsis")
        page.header.add(self._more)
        self._three = (self.order, self.issue, self.print)
        self._buttons = [page.header.add(each) for each in self._three]
        theme().changed.connect(self._show)

    def _key(self, text: str, run: Callable[[], object], keys: str, icon: str) -> Act:
        made = Act(self._table, text, run, keys=keys, icon=icon)
        self._page.acts.append(made)
        return made

    def _stamp(self, text: str, stage: Stage, keys: str, icon: str) -> Act:
        return self._key(text, lambda: self._runs.stamp(stage), keys, icon)

    def judge(self, belt: Belt | None, *, narrow: bool) -> None:
        """Say which can be done with a cohort where it stands."""
        self._belt, self._narrow = belt, narrow
        nobody = tr("Choose a cohort first.") if belt is None else ""
        to_issue, to_print, issued = self._counts()
        self.order.why_not(nobody)
        many = tr("Issue %n certificates…", n=to_issue)
        self.issue.setText(many if to_issue else tr("Issue certificates…"))
        self.issue.why_not(nobody or ("" if to_issue else self._why_no_issue()))
        self.issue.setVisible(bool(to_issue) or not issued)
        self.print.setText(tr("Print %n…", n=to_print) if to_print else tr("Print…"))
        self.print.why_not(nobody or ("" if issued else tr("Nothing is issued yet, so nothing is printed.")))
        for act in self.of_chosen:
            act.why_not("" if issued or (belt and belt.voided) else tr("No certificate is issued yet."))
        self._show()

    def _counts(self) -> tuple[int, int, int]:
        """How many wait to be issued and to be printed, and how many are issued."""
        if self._belt is None:
            return 0, 0, 0
        to_issue, to_print = (len(self._belt.waiting(each)) for each in (Stage.ISSUED, Stage.PRINTED))
        return to_issue, to_print, len(self._belt.passed(Stage.ISSUED))

    def _why_no_issue(self) -> str:
        if self._belt is None or self._belt.registered is None:
            return tr("There is no registered graduation order: draft and register it first.")
        return tr("Everybody named by the order has a certificate or lacks something.")

    def _show(self) -> None:
        """Gild the act that is due; a narrow page keeps that one alone, the others go into the menu."""
        to_issue, to_print, issued = self._counts()
        gold = self.issue if to_issue else self.print if to_print else None if issued else self.order
        aside = tuple(act for act in self._three if self._narrow and act is not gold)
        self._more.acts = [*aside, *self._in_menu]
        self._more.dress()  # gives the acts their icons anew, at which each button shows itself
        for act, button in zip(self._three, self._buttons, strict=True):
            if isinstance(button, Button):
                button.primary = act is gold
                button.setVisible(act.isVisible() and (not self._narrow or act is gold))
                button.update()
