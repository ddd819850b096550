"""The selection page: one campaign at a time, its parts under tabs, one drawer."""

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedWidget, QTabBar, QWidget

from trainingdesk.domain.changes import Changes
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.campaigns import CampaignRow, campaigns
from trainingdesk.services.candidates import candidate
from trainingdesk.ui.kit.act import ActMenu
from trainingdesk.ui.kit.controls import Combo
from trainingdesk.ui.kit.drawer import Drawer
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.page import Desk, Page
from trainingdesk.ui.memory import part_in
from trainingdesk.ui.pages.selection import campaign_forms
from trainingdesk.ui.pages.selection.candidates import CandidatesPart
from trainingdesk.ui.pages.selection.course import CoursePart
from trainingdesk.ui.pages.selection.part import Part
from trainingdesk.ui.pages.selection.quota import QuotaPart
from trainingdesk.ui.pages.selection.ranking import RankingPart
from trainingdesk.ui.pages.selection.stages import StagesPart
from trainingdesk.ui.theme import theme
from trainingdesk.words import date, tr

CANDIDATES, QUOTA, STAGES, RANKING, COURSE = range(5)
PLACES = {
    "candidates": CANDIDATES, "quota": QUOTA, "stages": STAGES, "ranking": RANKING, "course": COURSE,
}  # fmt: skip
NARROW = 760
"""The width under which the menu of the campaign is but its icon: the tabs come first."""
BESIDE = 330
"""The room that title and circumstance ask for beside the buttons of the head."""


class SelectionPage(Page):
    """«Відбір».

    ``desk.go("selection", …)``: a campaign's key; the name of a part; ("candidate", key); «new».
    """

    name: ClassVar[str] = "selection"
    interests: ClassVar[Changes] = (
        Changes.SELECTION | Changes.PEOPLE | Changes.COMMUNITIES | Changes.COHORTS | Changes.ENROLMENTS
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, tr("Selection"), parent)
        self._campaign: CampaignRow | None = None
        self._choosing = False
        self.add_drawer(Drawer(width=330))
        self.candidates = CandidatesPart(self)
        self.parts: tuple[Part, ...] = (
            self.candidates, QuotaPart(self), StagesPart(self), RankingPart(self),
            CoursePart(self, self._open_these),
        )  # fmt: skip
        self._build_acts()
        self._heads = [self._head_of(part) for part in self.parts]
        self.none = EmptyState(
            tr("Campaigns of selection stand here: quota, candidates, stages, ranking."),
            tr("There is none yet. A list in a directorate’s letter needs no more than a name and a quota."),
            tr("Open a campaign…"),
            self.open_campaign,
        )
        self._build_tabs()
        self.add(self.none, 1)
        self.act(tr("Filter the list"), lambda: self.part().open_find(), keys="Ctrl+F", icon="search")
        for at, part in enumerate(self.parts):
            self.act(part.accessibleName(), self._opener(at), keys=f"Ctrl+{at + 1}")

    # --- building ---

    def _build_acts(self) -> None:
        self.new = self.act(tr("Open a campaign…"), self.open_campaign, keys="Ctrl+Shift+N", icon="plus")
        self.edit = self.act(tr("Record of the campaign…"), self.edit_campaign, keys="F3", icon="pen-line")
        self.copy = self.act(tr("Copy the campaign…"), self.copy_campaign, icon="copy")
        self.papers = self.act(
            tr("Papers of the selection…"), self.open_papers, keys="Ctrl+Shift+P", icon="printer"
        )
        self.other = self.act(tr("Choose a campaign"), self._open_choice, keys="Ctrl+Shift+O")

    def _opener(self, at: int) -> Any:
        return lambda: self.open_part(at)

    def _head_of(self, part: Part) -> "_Head":
        head = _Head(part.buttons())
        self.header.add(head)
        return head

    def _build_tabs(self) -> None:
        px = theme().px
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setAccessibleName(tr("Parts of the page"))
        self.tabs.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.stack = QStackedWidget()
        for part in self.parts:
            self.tabs.addTab(part.accessibleName())
            self.stack.addWidget(part)
        self.choice = Combo()
        self.choice.setAccessibleName(tr("Campaign"))
        self.choice.setToolTip(tr("Choose a campaign") + "  Ctrl+Shift+O")
        self.choice.setFixedHeight(px(28))
        self.choice.setMinimumWidth(px(84))
        self.choice.setMaximumWidth(px(230))
        self.choice.currentIndexChanged.connect(self._chose)
        self.bar = QFrame()
        self.bar.setProperty("edge", "bottom")
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(px(4), 0, px(16), 0)
        row.setSpacing(px(8))
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self.choice, 2)
        self.menu = ActMenu(tr("Campaign"), [self.new, self.edit, self.copy, self.papers])
        row.addWidget(self.menu)
        self.add(self.bar)
        self.add(self.stack, 1)
        self.tabs.currentChanged.connect(self._turned)
        last = self.desk.memory.recall("selection.part", CANDIDATES)
        self.tabs.setCurrentIndex(last if last in range(len(self.parts)) else CANDIDATES)
        self._turned(self.tabs.currentIndex())

    # --- facts ---

    def refresh(self, changes: Changes) -> None:
        """Ask the campaigns and the part in sight; the others wait until they are opened."""
        del changes
        found = self.workspace.query(campaigns)
        kept = (
            self._campaign.id if self._campaign is not None else self.desk.memory.recall("selection.campaign")
        )
        self._campaign = next((row for row in found if row.id == kept), found[0] if found else None)
        self._show_choice(found)
        here = self._campaign is not None
        for piece in (self.bar, self.stack):
            piece.setVisible(here)
        self.none.setVisible(not here)
        self._judge()
        if self._campaign is None:
            self._without()
            return
        if self.drawer is not None and self.drawer.isHidden():
            wanted = self._fits_drawer() and bool(self.desk.memory.recall(f"drawer.{self.name}.open", True))
            self.drawer.setVisible(wanted)
            self._lay_drawer()
        for part in self.parts:
            part.show_campaign(self._campaign)
        self._lay_head()
        self._show_part()

    def _without(self) -> None:
        """Stand without a campaign: the way to the first one has the keyboard."""
        if self.drawer is not None:
            self.drawer.hide()
        for head in self._heads:
            head.hide()
        self.header.set_subtitle("")
        self.strip.tell_next("")
        self._begin_at(self.none.button)

    def _begin_at(self, piece: QWidget | None) -> None:
        """Let the keyboard follow when what it was on has gone from sight."""
        was, self.first = self.first, piece
        if was is not None and was is not piece and not was.isVisible() and self.isVisible():
            self.take_focus()

    def _show_choice(self, found: list[CampaignRow]) -> None:
        self._choosing = True
        self.choice.clear()
        for row in found:
            self.choice.addItem(f"{row.code} · {row.title}" if row.title else row.code, row.id)
        if self._campaign is not None:
            self.choice.setCurrentIndex(self.choice.findData(self._campaign.id))
        self._choosing = False

    def _judge(self) -> None:
        why = "" if self._campaign is not None else tr("There is no campaign yet.")
        for act in (self.edit, self.copy, self.papers, self.other):
            act.why_not(why)

    def part(self) -> Part:
        """Return the part in sight."""
        return self.parts[self.stack.currentIndex()]

    def _turned(self, at: int) -> None:
        self.part().leave()
        self.stack.setCurrentIndex(at)
        for place, part in enumerate(self.parts):
            part.active = place == at
        self.desk.memory.keep("selection.part", at)
        self._lay_head()
        if self.isVisible() and self._campaign is not None:
            self._show_part()
            self._lay_drawer()

    def _show_part(self) -> None:
        part = self.part()
        if part.stale:
            part.stale = False
            part.ask()
        self._begin_at(part.first)
        self.header.set_subtitle(_subtitle(self._campaign))
        self.strip.tell_next(part.next_keys())
        part.describe()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave to the menu what a narrow window has no room for."""
        super().resizeEvent(event)
        self._lay_head()
        narrow = self.width() < theme().px(NARROW)
        self.menu.icon_name = "ellipsis" if narrow else ""
        self.menu.setText("" if narrow else tr("Campaign"))
        self.menu.updateGeometry()

    def show_drawer(self, *, open: bool = True) -> None:  # noqa: A002 - said as a person would
        """Show or hide the drawer; the head has more or less room then."""
        super().show_drawer(open=open)
        self._lay_head()

    def _lay_head(self) -> None:
        drawer = self.drawer.width() if self.drawer is not None and not self.drawer.isHidden() else 0
        room = self.width() - drawer - theme().px(BESIDE)
        for head, part in zip(self._heads, self.parts, strict=True):
            head.lay(room)
            head.setVisible(part.active and self._campaign is not None)

    def keyed_acts(self) -> list[QAction]:
        """Return the page's acts and those of the part in sight."""
        return [*self.acts, *(self.part().keyed_acts() if self._campaign is not None else ())]

    # --- places ---

    def here(self) -> dict[str, Any]:
        """The campaign, and the place in each part; which part it was is kept on its own."""
        campaign = None if self._campaign is None else self._campaign.id
        return {"campaign": campaign, "parts": {name: self.parts[at].here() for name, at in PLACES.items()}}

    def stand_at(self, place: dict[str, Any]) -> None:
        """Stand where one stood, in the part in sight, while the campaign is the same."""
        if self._campaign is None or place.get("campaign") != self._campaign.id:
            return
        parts = part_in(place, "parts")
        for name, at in PLACES.items():
            if self.parts[at].active:
                self.parts[at].stand_at(part_in(parts, name))

    def activate(self, target: Any = None) -> None:
        """Go to a place: see the class."""
        match target:
            case int():
                self.choose(target)
            case str() if target in PLACES:
                self.open_part(PLACES[target])
            case ("candidate", int(key)):
                self._go_to_candidate(key)
            case "new":
                QTimer.singleShot(0, self, self.open_campaign)  # the page must stand before it asks

    def _go_to_candidate(self, key: int) -> None:
        """Stand on a candidate, in whichever campaign."""
        try:
            known = self.workspace.query(candidate, key)
        except Rejected as refusal:
            self.workspace.reject(refusal)
            return
        self.choose(known.campaign)
        self.open_part(CANDIDATES)
        self.candidates.go_to(key)

    def open_part(self, at: int) -> None:
        """Open a part and put the keyboard into its list."""
        self.tabs.setCurrentIndex(at)
        self.take_focus()

    def _open_these(self, label: str, these: Sequence[int]) -> None:
        """Show the rows behind a count in the list of candidates."""
        self.open_part(CANDIDATES)
        self.candidates.show_these(label, these)

    def leave(self) -> None:
        """Store what is being typed."""
        self.part().leave()

    # --- campaigns ---

    def choose(self, campaign: int) -> None:
        """Work in another campaign from now on."""
        at = self.choice.findData(campaign)
        if at >= 0:
            self.choice.setCurrentIndex(at)

    def _chose(self, at: int) -> None:
        if self._choosing or at < 0:
            return
        self.part().leave()
        key = self.choice.itemData(at)
        self.desk.memory.keep("selection.campaign", key)
        self._campaign = next((row for row in self.workspace.query(campaigns) if row.id == key), None)
        self.refresh(Changes.EVERYTHING)

    def _open_choice(self) -> None:
        self.choice.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.choice.showPopup()

    def open_campaign(self) -> None:
        """Ask for a new campaign and work in it."""
        self._go_to_new(campaign_forms.open_campaign(self, self.workspace))

    def open_papers(self) -> None:
        """Show minutes, invitations and letters of the campaign: seen, saved, printed."""
        # Papers bring the drawing of PDFs, which no list of candidates waits for.
        from trainingdesk.ui.dialogs.selection_papers import open_selection_papers  # noqa: PLC0415

        if self._campaign is not None:
            open_selection_papers(self, self.desk, self._campaign.id)

    def copy_campaign(self) -> None:
        """Ask for a campaign like this one and work in it."""
        if self._campaign is not None:
            self._go_to_new(campaign_forms.copy_campaign(self, self.workspace, self._campaign))

    def edit_campaign(self) -> None:
        """Change the record of the campaign."""
        if self._campaign is not None:
            campaign_forms.edit_campaign(self, self.workspace, self._campaign)

    def _go_to_new(self, opened: int | None) -> None:
        if opened is not None:
            self.choose(opened)
            self.open_part(QUOTA)


def _subtitle(row: CampaignRow | None) -> str:
    """The window of dates; that there is none is said."""
    if row is None:
        return ""
    return " – ".join(date(day) for day in (row.opens, row.closes) if day is not None) or tr("no dates yet")


class _Head(QWidget):
    """The buttons of one part in the page's header; a narrow one keeps the first and the last."""

    def __init__(self, buttons: list[QWidget]) -> None:
        super().__init__()
        self._buttons = buttons
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().px(8))
        for button in buttons:
            row.addWidget(button)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def lay(self, room: int) -> None:
        """Show what has room: the menu and the primary one always, the others while they fit."""
        if not self._buttons:
            return
        gap = theme().px(8)
        left = room - sum(each.sizeHint().width() + gap for each in (self._buttons[0], self._buttons[-1]))
        for button in self._buttons[1:-1]:
            left -= button.sizeHint().width() + gap
            button.setVisible(left >= 0)
