"""The status line: saved or not, which database, how old the last verified backup is, who works, language."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QWidget

from trainingdesk.ui import icons
from trainingdesk.ui.kit import paint
from trainingdesk.ui.theme import MEDIUM, REGULAR, SEMIBOLD, theme
from trainingdesk.words import Language, tr

OVERDUE_HOURS = 24


class StatusFact(QAbstractButton):
    """An icon of 14 and a caption; pressed, it goes to its page when it has one."""

    def __init__(
        self, icon: str, tone: str = "ink2", weight: int = REGULAR, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._weight = icon, tone, weight
        self._words_tone = "ink2"
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def say(self, text: str, *, icon: str = "", tone: str = "", words_tone: str = "") -> None:
        """Say another fact."""
        self._icon = icon or self._icon
        self._tone = tone or self._tone
        self._words_tone = words_tone or self._words_tone
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def lead_to(self, act: Callable[[], None]) -> None:
        """Lead to a place when pressed; then the keyboard reaches it too."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda _checked=False: act())

    def sizeHint(self) -> QSize:
        """Room for icon and words."""
        look = theme()
        width = look.metrics("caption", MEDIUM).horizontalAdvance(self.text())
        return QSize(width + look.px(24), look.px(24))

    def minimumSizeHint(self) -> QSize:
        """May shrink to its icon."""
        return QSize(theme().px(20), theme().px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint icon and words."""
        if not self.text():  # nothing to say yet
            return
        p, px = theme().palette, theme().px
        painter = QPainter(self)
        icons.paint(painter, self._icon, p.role(self._tone), QRect(0, 0, px(14), self.height()), px(14))
        room = self.rect().adjusted(px(22), 0, 0, 0)
        paint.words(painter, room, self.text(), p.role(self._words_tone), "caption", self._weight)
        if self.hasFocus():
            paint.ring(painter, self.rect())


class _Language(QAbstractButton):
    """«uk» or «en»."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setText(str(language))
        self.setAccessibleName(language.own_name)
        self.setToolTip(language.own_name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Two letters."""
        return QSize(theme().px(26), theme().px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The language in use is bold."""
        p = theme().palette
        painter = QPainter(self)
        on = self.isChecked()
        weight = SEMIBOLD if on else REGULAR
        tone = p.ink if on else p.ink2
        paint.words(painter, self.rect(), self.text(), tone, "caption", weight, paint.CENTRE)
        if self.text() != str(Language.UK):
            paint.fill(painter, QRect(0, theme().px(7), 1, self.height() - theme().px(13)), p.line2)
        if self.hasFocus():
            paint.ring(painter, self.rect())


class StatusLine(QFrame):
    """26 px at the foot of the window; ``language_picked(code)``."""

    language_picked = Signal(str)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme().px
        self.setFixedHeight(px(26))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), 1, px(8), 0)
        row.setSpacing(px(16))
        self.saved = StatusFact("circle-check", "grn", MEDIUM)
        self.database = StatusFact("database")
        self.backup = StatusFact("hard-drive")
        self.operator = StatusFact("user")
        for part in (self.saved, self.database, self.backup):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.operator)
        tongues = QHBoxLayout()
        tongues.setSpacing(0)
        row.addLayout(tongues)
        for each in Language:
            choice = _Language(each)
            choice.setChecked(each is language)
            choice.clicked.connect(lambda _checked=False, code=each: self.language_picked.emit(str(code)))
            tongues.addWidget(choice)
        self.set_saved(saved=True)

    def set_saved(self, *, saved: bool) -> None:
        """Tell whether everything typed is in the database."""
        if saved:
            self.saved.say(tr("saved"), icon="circle-check", tone="grn", words_tone="ink")
        else:
            self.saved.say(tr("being typed"), icon="pencil", tone="ink2", words_tone="ink")

    def show_standing(self, database: str, backup: dt.datetime | None) -> None:
        """Tell which database this is, and how old its last copy; a late one needs an eye."""
        self.database.say(database)
        if backup is None:
            self.backup.say(tr("no backup yet"), icon="triangle-alert", tone="amb", words_tone="amb")
            return
        age = dt.datetime.now(dt.UTC) - backup
        late = age > dt.timedelta(hours=OVERDUE_HOURS)
        self.backup.say(
            tr("verified backup {age}").format(age=ago(age)),
            icon="triangle-alert" if late else "hard-drive",
            tone="amb" if late else "ink2",
            words_tone="amb" if late else "ink2",
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and the line above."""
        p = theme().palette
        painter = QPainter(self)
        paint.fill(painter, self.rect(), p.head)
        paint.fill(painter, QRect(0, 0, self.width(), 1), p.line2)


def ago(age: dt.timedelta) -> str:
    """Write how long ago something was: «12 хв тому», «3 год тому», «9 днів тому»."""
    minutes = max(int(age.total_seconds() // 60), 0)
    hour, day = 60, 24 * 60
    if minutes < 1:
        return tr("just now")
    if minutes < hour:
        return tr("%n min ago", n=minutes)
    if minutes < day:
        return tr("%n h ago", n=minutes // hour)
    return tr("%n days ago", n=minutes // day)
