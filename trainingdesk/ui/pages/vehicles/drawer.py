"""The drawer of the page: a car's card, or an act as it is printed with its circumstances beneath."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainingdesk.ui.kit.act import Act
from trainingdesk.ui.kit.drawer import Drawer
from trainingdesk.ui.kit.labels import caption
from trainingdesk.ui.kit.preview import PdfPreview
from trainingdesk.ui.theme import theme
from trainingdesk.words import tr

WIDTH = 330
SIDE, TALL = 210, 297
"""The sheet in millimetres, standing."""
ROOM_FOR_PAPER = 0.58
"""The share of the height the paper may take."""


class VehiclesDrawer(Drawer):
    """A drawer with room for a paper above its parts; ``show_paper`` gives it, ``show_no_paper`` takes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(width=WIDTH, parent=parent)
        px = theme().px
        self._preview: PdfPreview | None = None
        self._kept: QWidget | None = None
        self.nothing = caption(wrap=True)
        self.nothing.setContentsMargins(0, px(8), 0, px(8))
        self._holder = QWidget()
        self._paper = QVBoxLayout(self._holder)
        self._paper.setContentsMargins(px(15), px(6), px(16), 0)
        self._paper.addWidget(self.nothing)
        whole = self.layout()
        if isinstance(whole, QVBoxLayout):
            whole.insertWidget(1, self._holder)
        self._holder.hide()

    def show_card(self, title: str, card: QWidget, acts: Sequence[Act] = ()) -> None:
        """Show a card that stays alive when something else is shown: its fields keep what is being typed."""
        if self._scroll.widget() is not card:
            super().show_parts(title, [], acts)
            self._scroll.takeWidget()
            self._scroll.setWidget(card)
            self._kept = card
            card.show()
        self.title.setText(title)

    def show_parts(self, title: str, parts: Sequence[QWidget], acts: Sequence[Act] = ()) -> None:
        """Show parts made anew; a card that stood here is put aside."""
        if self._kept is not None and self._scroll.widget() is self._kept:
            self._scroll.takeWidget()
        super().show_parts(title, parts, acts)

    def show_paper(self, pdf: bytes) -> None:
        """Show a paper above the parts; the renderer is loaded with the first one."""
        if self._preview is None:
            self._preview = PdfPreview(tr("Sheet"))
            self._paper.addWidget(self._preview)
        self.nothing.hide()
        self._preview.show()
        self._preview.show_pdf(pdf)
        self._holder.show()
        self._lay_paper()

    def show_no_paper(self, reason: str = "") -> None:
        """Show no paper, and why there is none."""
        if self._preview is not None:
            self._preview.hide()
            self._preview.clear()
        self.nothing.setText(reason)
        self.nothing.setVisible(bool(reason))
        self._holder.setVisible(bool(reason))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the paper the height its width asks for."""
        super().resizeEvent(event)
        self._lay_paper()

    def _lay_paper(self) -> None:
        if self._preview is None:
            return
        px = theme().px
        wanted = (self.width() - px(31)) * TALL // SIDE + px(38)
        self._preview.setFixedHeight(max(min(wanted, round(self.height() * ROOM_FOR_PAPER)), px(200)))
