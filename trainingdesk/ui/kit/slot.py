"""A place among parts that stay, whose own parts are made anew."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainingdesk.ui.theme import theme


class Slot(QWidget):
    """``show_parts`` puts parts in place of those before; nothing around moves or loses its keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().px(2))
        self._parts: list[QWidget] = []

    def show_parts(self, made: Sequence[QWidget]) -> None:
        """Show these instead of those before."""
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = list(made)
        for part in made:
            self._column.addWidget(part)
