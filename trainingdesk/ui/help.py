"""F1: the page's help, read from ``resources/help`` in the language of the interface; no network."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from trainingdesk.paths import resources
from trainingdesk.ui.kit.buttons import close_button
from trainingdesk.ui.kit.drawer import KeyCap
from trainingdesk.ui.kit.labels import label
from trainingdesk.ui.theme import REGULAR, SEMIBOLD, theme
from trainingdesk.words import language, tr


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
    """Bring Markdown's own sizes and bold to the three steps of type; Inter is shipped up to 600."""
    look = theme()
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        spaced = block.blockFormat()
        spaced.setTopMargin(look.px(12 if level else 0))
        spaced.setBottomMargin(look.px(4))
        QTextCursor(block).setBlockFormat(spaced)
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
            cursor.mergeCharFormat(made)
        block = block.next()
