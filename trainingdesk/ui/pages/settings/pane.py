"""One section of the settings: a title, a line saying what it is for, parts beneath in a scrolled column."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from trainingdesk.domain.changes import Changes
from trainingdesk.ui.kit.act import Act
from trainingdesk.ui.kit.cells import ROW_HEIGHT
from trainingdesk.ui.kit.flow import Flow
from trainingdesk.ui.kit.inplace import InPlace
from trainingdesk.ui.kit.labels import caption, panel
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.theme import SEMIBOLD, theme

WIDEST = 880


class Pane(QScrollArea):
    """What every section has; ``refresh`` asks its facts anew, ``attention`` says whether it needs an eye."""

    key: ClassVar[str] = ""
    interests: ClassVar[Changes] = Changes.NOTHING

    def __init__(self, page: Page, title: str, about: str) -> None:
        super().__init__()
        self.page, self.desk, self.workspace = page, page.desk, page.workspace
        self.title = title
        self.acts: list[Act] = []
        self.forms: list[InPlace] = []
        self.first: QWidget | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(title)
        px = theme().px
        body = panel("win")
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(px(16), 0, px(16), px(24))
        self.column.setSpacing(px(10))
        self.add(caption(about, wrap=True))
        self.setWidget(body)

    # --- building ---

    def add(self, part: QWidget) -> QWidget:
        """Add a part, never wider than one reads with ease."""
        part.setMaximumWidth(theme().px(WIDEST))
        self.column.addWidget(part)
        return part

    def finish_column(self) -> None:
        """Let what is left of the height lie below."""
        self.column.addStretch(1)

    def heading(self, text: str) -> None:
        """Add a heading over the parts that follow."""
        words = caption(text, tone="ink", weight=SEMIBOLD)
        words.setContentsMargins(0, theme().px(10), 0, 0)
        self.add(words)

    def fields(self, form: InPlace) -> InPlace:
        """Add fields that store themselves."""
        form.typing.connect(self._typing)
        form.left.connect(self.page.take_focus)
        self.forms.append(form)
        self.add(form)
        return form

    def note(self, text: str = "", tone: str = "ink2") -> QLabel:
        """Add a line of words."""
        made = caption(text, tone=tone, wrap=True)
        self.add(made)
        return made

    def act(self, text: str, run: Callable[[], object], *, keys: str = "", icon: str = "") -> Act:
        """Make an act of this section."""
        made = Act(self, text, run, keys=keys, icon=icon)
        self.acts.append(made)
        return made

    def buttons(self, *acts: Act, primary: Act | None = None) -> None:
        """Add a row of acts as buttons."""
        holder = QWidget()
        row = Flow(holder, line=theme().px(38), spacing=theme().px(8), margins=QMargins())
        for act in acts:
            row.add_left(act.button(primary=act is primary))
        self.add(holder)

    @staticmethod
    def fit(table: Table, *, most: int) -> None:
        """Give a list the height of its rows, ``most`` at the utmost; further ones are scrolled to."""
        lines = min(max(table.rows.rowCount(), 2), most)
        table.setFixedHeight(table.head.sizeHint().height() + theme().px(ROW_HEIGHT) * lines + theme().px(12))

    # --- the page's questions ---

    def refresh(self) -> None:
        """Ask the facts again and show them."""

    def attention(self) -> bool:
        """Whether something here is still a placeholder or an example."""
        return False

    def leave(self) -> None:
        """Store what is typed."""
        for form in self.forms:
            form.commit_all()

    def _typing(self, _typed: bool) -> None:
        self.desk.set_unsaved(unsaved=any(form.unsaved() for form in self.forms))
