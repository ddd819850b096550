"""F1: the page's help, read from ``resources/help`` in the language of the interface; no network."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from trainingdesk.paths import resources
from trainingdesk.ui.kit.buttons import close_button
from trainingdesk.ui.kit.drawer import KeyCap
from trainingdesk.ui.kit.labels import label
from trainingdesk.ui.theme import REGULAR, SEMIBOLD, theme
from trainingdesk.words import language, tr

_LEADING = 118
"""Per cent of the line's own height: help is read, not scanned."""


def help_path(page: str) -> Path:
    """Return where the help of a page lies in the language in use."""
    return resources() / "help" / str(language()) / f"{page}.md"


class HelpPane(QFrame):
    """A pane at the right edge of the window; ``closed`` when the person closes it."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme().px
        self.setProperty("ground", "surf")
        self.setProperty("edge", "left")
        self.setFixedWidth(px(340))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(16), px(8), px(10), px(8))
        head = QHBoxLayout()
        head.addWidget(label(tr("Help"), step="title", weight=SEMIBOLD), 1)
        head.addWidget(KeyCap("F1"))
        head.addWidget(close_button(self.closed.emit))
        whole.addLayout(head)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(tr("Help"))
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        whole.addWidget(self.text)

    def show_page(self, page: str) -> None:
        """Show the help of a page."""
        path = help_path(page)
        if path.exists():
            self.text.setMarkdown(path.read_text("utf-8"))
            _dress(self.text.document())
        else:
            self.text.setPlainText(tr("There is no help for this page yet. Shift+F1 shows its keys."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


def _dress(document: QTextDocument) -> None:
    """Bring Markdown's own sizes, gaps and bold to the three steps of type; Inter is shipped up to 600."""
    look = theme()
    document.setIndentWidth(look.px(16))
    document.setDocumentMargin(0)
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        listed = block.textList() is not None
        _space(block, above=14 if level > 1 else 0 if listed else 4, below=3 if listed else 6)
        pieces = block.begin()
        places: list[tuple[int, int, bool]] = []
        while not pieces.atEnd():
            piece = pieces.fragment()
            bold = piece.charFormat().fontWeight() > SEMIBOLD or bool(level)
            places.append((piece.position(), piece.length(), bold))
            pieces += 1
        for at, length, bold in places:
            cursor = QTextCursor(document)
            cursor.setPosition(at)
            cursor.setPosition(at + length, QTextCursor.MoveMode.KeepAnchor)
            made = QTextCharFormat()
            made.setFont(look.font("title" if level == 1 else "body", SEMIBOLD if bold else REGULAR))
            # Set, not merged: Markdown marks a heading «larger by so many steps», which beats a size.
            cursor.setCharFormat(made)
        block = block.next()


def _space(block: QTextBlock, *, above: int, below: int) -> None:
    """Set the gaps around a paragraph, in pixels before scaling, and air between its lines."""
    look = theme()
    spaced = block.blockFormat()
    spaced.setTopMargin(look.px(above))
    spaced.setBottomMargin(look.px(below))
    spaced.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    QTextCursor(block).setBlockFormat(spaced)
