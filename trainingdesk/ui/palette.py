"""Ctrl+K: one search over people, cohorts, pages and commands; any part of a word, any apostrophe or case."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from trainingdesk.domain.record import record
from trainingdesk.domain.text import search_key
from trainingdesk.ui import icons
from trainingdesk.ui.kit import paint
from trainingdesk.ui.kit.act import Act, shown_keys
from trainingdesk.ui.kit.labels import caption
from trainingdesk.ui.theme import SEMIBOLD, theme
from trainingdesk.words import tr

LIMIT = 12
LINE = 34


@record
class Found:
    """One thing the palette offers: ``kind`` groups it («Person»), ``keys`` is the shortcut it also has."""

    kind: str
    icon: str
    title: str
    detail: str
    open: Callable[[], object]
    keys: str = ""


Finder = Callable[[str], Sequence[Found]]


def matches(wanted: str, offered: str) -> bool:
    """Tell whether every typed word is part of some word offered."""
    key = search_key(offered)
    return all(word in key for word in search_key(wanted).split())


def places_finder(places: Sequence[tuple[str, str, str]], go: Callable[[str], object]) -> Finder:
    """Find pages: (name, title, icon) each; with nothing typed all of them are offered."""

    def find(text: str) -> list[Found]:
        kind = tr("Page")
        return [
            Found(kind, icon, title, "", lambda name=name: go(name))  # type: ignore[misc]
            for name, title, icon in places
            if matches(text, title)
        ]

    return find


def acts_finder(acts: Sequence[QAction]) -> Finder:
    """Find what can be done on the page in sight."""

    def find(text: str) -> list[Found]:
        kind = tr("Command")
        return [
            Found(kind, act.icon_name or "arrow-right", act.text(), "", act.trigger, shown_keys(act.keys))
            for act in acts
            if isinstance(act, Act) and act.isEnabled() and matches(text, act.text())
        ]

    return find


class _Offers(QAbstractListModel):
    """What was found."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.found: list[Found] = []

    def show(self, found: Sequence[Found]) -> None:
        self.beginResetModel()
        self.found = list(found)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.found)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not 0 <= index.row() < len(self.found):
            return None
        each = self.found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return each.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{each.kind}: {each.title}, {each.detail}"
        return each if role == Qt.ItemDataRole.UserRole else None


class _Line(QStyledItemDelegate):
    """Icon, title, detail; kind or keys at the right."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(10, theme().px(LINE))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        p, px = theme().palette, theme().px
        found: Found = index.data(Qt.ItemDataRole.UserRole)
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, p.sel)
            painter.fillRect(QRect(rect.left(), rect.top(), px(3), rect.height()), p.ring)
        side = px(16)
        icons.paint(
            painter, found.icon, p.ink2, QRect(rect.left() + px(12), rect.top(), side, rect.height()), side
        )
        room = rect.adjusted(px(40), 0, -px(12), 0)
        if found.keys:
            left = paint.key_cap(painter, room.right(), rect.center().y(), found.keys)
            room.setRight(left - px(8))
        else:
            taken = paint.words(painter, room, found.kind, p.ink2, "caption", align=paint.RIGHT)
            room.setRight(room.right() - taken - px(8))
        taken = paint.words(painter, room, found.title, p.ink, weight=SEMIBOLD)
        paint.words(painter, room.adjusted(taken + px(8), 0, 0, 0), found.detail, p.ink2, "caption")


class Palette(QFrame):
    """A list under the search box; asks its finders as one types and opens what Enter stands on.

    ``closed`` is sent when it goes away, so that the window can give the focus back.
    """

    closed = Signal()

    def __init__(self, window: QWidget, finders: Sequence[Finder]) -> None:
        super().__init__(window)
        px = theme().px
        self._finders = finders
        self._window = window
        self.setProperty("frame", "box")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Search"))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(1), px(1), px(1), px(6))
        column.setSpacing(0)
        self.field = QLineEdit()
        self.field.setFixedHeight(px(36))
        self.field.setAccessibleName(tr("Search"))
        self.field.setPlaceholderText(tr("A name, a cohort, a page, a command"))
        self._model = _Offers(self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Line(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Found"))
        self.nothing = caption(tr("Nothing found. Try a part of a surname or of a cohort’s code."), wrap=True)
        self.nothing.setContentsMargins(px(14), px(10), px(14), px(6))
        for part in (self.field, self.list, self.nothing):
            column.addWidget(part)
        self.field.textChanged.connect(self._ask)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._open)
        self.hide()

    def popup(self, under: QRect, text: str = "") -> None:
        """Appear at ``under`` (the search box, in the window's coordinates), with ``text`` already typed."""
        width = max(under.width(), theme().px(520))
        left = under.center().x() - width // 2
        left = max(theme().px(8), min(left, self._window.width() - width - theme().px(8)))
        self.move(QPoint(left, under.top()))
        self.setFixedWidth(min(width, self._window.width() - theme().px(16)))
        self.field.setText(text)
        self._ask(text)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Go away without opening anything."""
        if self.isVisible():
            self.close()
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the field keep the caret while arrows walk the list; leave when the focus goes elsewhere."""
        if watched is self.field and event.type() is QEvent.Type.FocusOut and self.isVisible():
            self.dismiss()
        if watched is self.field and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            match event.key():
                case Qt.Key.Key_Escape:
                    self.dismiss()
                    return True
                case Qt.Key.Key_Down | Qt.Key.Key_Up | Qt.Key.Key_PageDown | Qt.Key.Key_PageUp:
                    self._step(event.key())
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self._open(self.list.currentIndex())
                    return True
        return super().eventFilter(watched, event)

    def _step(self, key: int) -> None:
        by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8}.get(Qt.Key(key), -8)
        last = self._model.rowCount() - 1
        at = min(max(self.list.currentIndex().row() + by, 0), last)
        self.list.setCurrentIndex(self._model.index(at))

    def _ask(self, text: str) -> None:
        found: list[Found] = []
        for finder in self._finders:
            found += finder(text.strip())[:LIMIT]
        self._model.show(found[: LIMIT * 2])
        self.list.setCurrentIndex(self._model.index(0))
        shown = min(len(found), LIMIT)
        self.list.setVisible(bool(found))
        self.list.setFixedHeight(theme().px(LINE) * shown)
        self.nothing.setVisible(not found)
        self.adjustSize()

    def _open(self, index: QModelIndex) -> None:
        found = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(found, Found):
            return
        self.dismiss()
        found.open()  # after the focus went back, so that what opens may take it
