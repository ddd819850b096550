"""Photos of a car: small in its card, large when opened."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QVBoxLayout, QWidget

from trainingdesk.services.vehicles import PhotoRow
from trainingdesk.ui.kit import paint
from trainingdesk.ui.kit.labels import caption
from trainingdesk.ui.theme import theme
from trainingdesk.words import date, tr

SIDE = 72
ACROSS = 4
LARGE = QSize(1100, 800)


class PhotoStrip(QWidget):
    """Thumbnails in rows; Enter, Space or a press opens one. ``read(key)`` gives the bytes of a photo."""

    def __init__(self, photos: Sequence[PhotoRow], read: Callable[[int], bytes]) -> None:
        super().__init__()
        px = theme().px
        self._thumbs = [_Thumb(self, photo, read) for photo in photos]
        self.setAccessibleName(tr("Photos"))
        rows = -(-len(photos) // ACROSS)
        self.setFixedHeight(rows * px(SIDE + 6))
        for at, thumb in enumerate(self._thumbs):
            thumb.move(at % ACROSS * px(SIDE + 6), at // ACROSS * px(SIDE + 6))


class _Thumb(QAbstractButton):
    """One photo, cut square."""

    def __init__(self, owner: QWidget, photo: PhotoRow, read: Callable[[int], bytes]) -> None:
        super().__init__(owner)
        self._photo, self._read = photo, read
        self._small: QImage | None = None
        side = theme().px(SIDE)
        self.setFixedSize(side, side)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        taken = date(photo.taken_on) if photo.taken_on else ""
        said = ", ".join(part for part in (photo.caption or photo.file_name, taken) if part)
        self.setAccessibleName(tr("Photo: {what}").format(what=said))
        self.setToolTip(said)
        self.clicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens it too."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the photo; its bytes are read when it is first seen."""
        painter = QPainter(self)
        scale = self.devicePixelRatioF()
        if self._small is None:
            wanted = self.size() * scale
            read = QImage.fromData(self._read(self._photo.id))
            grown = Qt.AspectRatioMode.KeepAspectRatioByExpanding
            self._small = read.scaled(wanted, grown, Qt.TransformationMode.SmoothTransformation)
        side = round(self.width() * scale)
        left, top = (self._small.width() - side) // 2, (self._small.height() - side) // 2
        painter.drawImage(self.rect(), self._small, QRect(left, top, side, side))
        if self.hasFocus():
            paint.ring(painter, self.rect())

    def _open(self) -> None:
        name = self._photo.caption or self._photo.file_name
        Viewer(self.window(), name, QImage.fromData(self._read(self._photo.id))).exec()


class Viewer(QDialog):
    """One picture as large as the window allows; Esc or a press closes it."""

    def __init__(self, parent: QWidget, name: str, image: QImage) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(name)
        room = LARGE.boundedTo(parent.size() - QSize(80, 120))
        shown = image.scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        column = QVBoxLayout(self)
        picture = QLabel()
        picture.setPixmap(QPixmap.fromImage(shown))
        picture.setAccessibleName(name)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(caption(name))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close."""
        event.accept()
        self.accept()
