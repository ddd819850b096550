"""The drawer at the right of a list: who, verdict, what is missing and its mending, then the rest."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from trainingdesk.ui import icons
from trainingdesk.ui.kit import paint
from trainingdesk.ui.kit.act import Act
from trainingdesk.ui.kit.buttons import Link, close_button
from trainingdesk.ui.kit.labels import Elided, caption, label, panel
from trainingdesk.ui.kit.paint import PLAIN, Look
from trainingdesk.ui.theme import MEDIUM, SEMIBOLD, theme
from trainingdesk.words import tr

WIDTH, WIDE_WIDTH, PAPER_WIDTH = 300, 360, 412


class Drawer(QFrame):
    """Details of the current row; rebuilt whole by ``show_parts`` each time the row changes.

    ``closed`` is sent when the person closes it. ``width_token`` is its width before anybody drags it.
    """

    closed = Signal()

    def __init__(self, *, width: int = WIDTH, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme().px
        self.width_token = width
        self.setProperty("ground", "surf")
        self.setMinimumWidth(px(200))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(px(15), px(8), px(10), 0)
        self.title = Elided(step="title", weight=SEMIBOLD)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(KeyCap("F4"))
        head.addWidget(close_button(self.closed.emit))
        whole.addLayout(head)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole.addWidget(self._scroll, 1)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(px(15), px(8), px(16), px(12))
        self._foot.setSpacing(px(8))
        whole.addLayout(self._foot)
        self._feet: list[QWidget] = []
        self.setAccessibleName(tr("Details"))

    def show_parts(self, title: str, parts: Sequence[QWidget], acts: Sequence[Act] = ()) -> None:
        """Show a title, these parts in order, and acts at the foot; the scroll stays where it was."""
        px = theme().px
        place = self._scroll.verticalScrollBar().value()
        self.title.setText(title)
        # The head is laid out now: a drawer filled while its page is first shown would stay without a name.
        laid = self.layout()
        if laid is not None:
            laid.activate()
        body = panel()
        column = QVBoxLayout(body)
        column.setContentsMargins(px(15), px(4), px(16), px(8))
        column.setSpacing(px(2))
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        old = self._scroll.takeWidget()
        if old is not None:
            old.deleteLater()
        self._scroll.setWidget(body)
        self._scroll.verticalScrollBar().setValue(place)
        for widget in self._feet:
            self._foot.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._feet = [act.button(bare=True) for act in acts]
        for at, widget in enumerate(self._feet):
            self._foot.insertWidget(at, widget)  # before the stretch, which is there from the second time on
        if self._feet and self._foot.count() == len(self._feet):
            self._foot.addStretch(1)

    def show_nothing(self, why: str) -> None:
        """Say why there is nothing to show: no row is chosen."""
        self.show_parts("", [caption(why, wrap=True)])


class KeyCap(QWidget):
    """A key drawn as a cap."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        look = theme()
        width = look.metrics("caption").horizontalAdvance(keys) + look.px(16)
        self.setFixedSize(width, look.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cap."""
        paint.key_cap(QPainter(self), self.width(), self.height() // 2, self._keys)


class Verdict(QWidget):
    """The first filled line: red or amber with its icon, green when all is well; a count at the right."""

    def __init__(self, text: str, look: Look, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._look, self._note = text, look, note
        self.setFixedHeight(theme().px(30))
        self.setAccessibleName(f"{text} {note}".strip())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, icon, verdict and note."""
        look, p = theme(), theme().palette
        painter = QPainter(self)
        painter.fillRect(self.rect(), p.role(self._look.ground) if self._look.ground else p.lock)
        room = self.rect().adjusted(look.px(10), 0, -look.px(10), 0)
        tone = p.role(self._look.tone)
        if self._look.icon:
            side = look.px(16)
            shade = p.role(self._look.icon_tone or self._look.tone)
            icons.paint(painter, self._look.icon, shade, QRect(room.left(), 0, side, self.height()), side)
        words = room.adjusted(look.px(24), 0, 0, 0)
        if self._note:
            note = words.adjusted(min(words.width() // 3, look.px(60)), 0, 0, 0)
            taken = paint.words(painter, note, self._note, tone, "caption", MEDIUM, paint.RIGHT)
            words.adjust(0, 0, -taken - look.px(10), 0)
        paint.words(painter, words, self._text, tone, weight=SEMIBOLD)


class Section(QWidget):
    """A heading 12/600 with a count or limit at the right and a line beneath; parts are added under it."""

    def __init__(self, title: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme().px
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, px(10), 0, px(4))
        self._column.setSpacing(0)
        head = _SectionHead(title, note)
        self._column.addWidget(head)
        self._column.addSpacing(px(4))

    def add(self, part: QWidget) -> "Section":
        """Add any part."""
        self._column.addWidget(part)
        return self

    def line(
        self,
        lead: str,
        text: str,
        value: str = "",
        *,
        look: Look = PLAIN,
        act: Callable[[], object] | None = None,
        ruled: bool = True,
    ) -> "Section":
        """Add a line of 28: a quiet lead (date, number), words, a value at the right; ``act`` opens it.

        One that words of its own follow is not ``ruled`` off from them.
        """
        return self.add(Line(lead, text, value, look=look, act=act, ruled=ruled))

    def cause(
        self, text: str, detail: str = "", link: str = "", act: Callable[[], object] | None = None,
        *, look: Look = paint.REFUSED_STATE,
    ) -> "Section":  # fmt: skip
        """Add what is missing, the circumstance, and the link that mends it."""
        return self.add(Cause(text, detail, link, act, look=look))


class _SectionHead(QWidget):
    """The heading of a section."""

    def __init__(self, title: str, note: str) -> None:
        super().__init__()
        self._title, self._note = title, note
        self.setFixedHeight(theme().px(26))
        self.setAccessibleName(f"{title} {note}".strip())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint title, note and line."""
        p = theme().palette
        painter = QPainter(self)
        room = self.rect().adjusted(0, 0, 0, -4)
        paint.words(painter, room, self._title, p.ink, "caption", SEMIBOLD)
        paint.words(painter, room, self._note, p.ink2, "caption", align=paint.RIGHT)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), p.line2)


class Line(QWidget):
    """A line of 28 in the drawer: lead, words, value."""

    def __init__(
        self,
        lead: str,
        text: str,
        value: str = "",
        *,
        look: Look = PLAIN,
        lead_width: int = 0,
        act: Callable[[], object] | None = None,
        ruled: bool = True,
    ) -> None:
        super().__init__()
        self._lead, self._text, self._value, self._look = lead, text, value, look
        self._ruled = ruled
        here = theme()
        wanted = here.metrics("caption").horizontalAdvance(lead) + here.px(10) if lead else 0
        self._lead_width = here.px(lead_width) if lead_width else wanted
        self._act = act
        self.setFixedHeight(here.px(28))
        self.setAccessibleName(" ".join(each for each in (lead, text, value) if each))
        self.setToolTip(text)
        if act is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """Any width, one height."""
        return QSize(theme().px(200), theme().px(28))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open it too."""
        if self._act is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._act()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what the line stands for."""
        if self._act is not None and self.rect().contains(event.position().toPoint()):
            self._act()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint lead, words and value, and the line beneath."""
        look, p = theme(), theme().palette
        painter = QPainter(self)
        room = self.rect().adjusted(0, 0, 0, -1)
        paint.words(painter, room, self._lead, p.ink2, "caption")
        tone = p.role(self._look.tone)
        right = room.width()
        if self._value:
            value_width = look.metrics("body", self._look.weight).horizontalAdvance(self._value)
            paint.words(painter, room, self._value, tone, weight=self._look.weight, align=paint.RIGHT)
            right -= value_width + look.px(10)
        middle = QRect(self._lead_width, 0, right - self._lead_width, room.height())
        words_tone = tone if not self._value else p.ink
        paint.words(painter, middle, self._text, words_tone, "body" if self._value else "caption")
        if self._ruled:
            painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), p.line)
        if self.hasFocus():
            paint.ring(painter, self.rect())


class Cause(QWidget):
    """What is missing: icon, words 600, circumstance, link."""

    def __init__(
        self, text: str, detail: str, link: str, act: Callable[[], object] | None, *, look: Look
    ) -> None:
        super().__init__()
        px = theme().px
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(px(23), px(2), 0, px(6))
        column.setSpacing(0)
        self._words: QLabel = label(text, weight=MEDIUM, wrap=True)
        column.addWidget(self._words)
        if detail:
            column.addWidget(caption(detail, wrap=True))
        if link:
            self.link = Link(link, step="caption")
            column.addWidget(self.link)
            column.setAlignment(self.link, Qt.AlignmentFlag.AlignLeft)
            self.link.setContentsMargins(0, 0, 0, 0)
            if act is not None:
                self.link.clicked.connect(lambda _checked=False: act())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon before the words."""
        look, p = theme(), theme().palette
        side = look.px(15)
        if self._look.icon:
            tone = p.role(self._look.icon_tone or self._look.tone)
            icons.paint(QPainter(self), self._look.icon, tone, QRect(0, look.px(2), side, look.px(18)), side)


def facts(*lines: str) -> QWidget:
    """Make the lines of «who»: the first in ink, the rest quiet."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, theme().px(6))
    column.setSpacing(theme().px(2))
    for at, text in enumerate(each for each in lines if each):
        column.addWidget(label(text, weight=MEDIUM, wrap=True) if at == 0 else caption(text, wrap=True))
    return made
