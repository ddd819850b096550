"""Dialogs, which only ask: a question, a form, a file. Each is freed when it closes."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from trainingdesk.domain.refusal import Rejected
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.kit.labels import label
from trainingdesk.ui.memory import Memory
from trainingdesk.ui.theme import SEMIBOLD, theme
from trainingdesk.words import sentence, tr


class Question(QDialog):
    """A question with its circumstance; the button says what will be done, never «OK»."""

    def __init__(
        self, parent: QWidget | None, question: str, detail: str = "", *, yes: str, no: str = ""
    ) -> None:
        super().__init__(parent)
        px = theme().px
        self.setWindowTitle("trainingdesk")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(px(420))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(px(24), px(20), px(24), px(16))
        self.column.setSpacing(px(10))
        self.column.addWidget(label(question, weight=SEMIBOLD, wrap=True))
        if detail:
            self.column.addWidget(label(detail, tone="ink2", wrap=True))
        self.buttons = QDialogButtonBox()
        self.yes: QPushButton = self.buttons.addButton(yes, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(no or tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.try_accept)
        self.buttons.rejected.connect(self.reject)
        self.column.addWidget(self.buttons)
        self.yes.setDefault(True)  # only once it stands in the dialog: before, Enter in a field does nothing
        self.setAccessibleName(question)

    def widen(self, width: int) -> None:
        """Ask for at least so many of the tokens' pixels, never more than the window beneath has."""
        over = self.parentWidget()
        room = over.window().width() if over is not None else self.screen().availableSize().width()
        self.setMinimumWidth(min(theme().px(width), room - theme().px(40)))

    def try_accept(self) -> None:
        """Take the answer; a form asks the desk first."""
        self.accept()


def confirm(parent: QWidget | None, question: str, detail: str = "", *, yes: str) -> bool:
    """Ask and wait; True when the person pressed the button that does it."""
    return Question(parent, question, detail, yes=yes).exec() == QDialog.DialogCode.Accepted


class FormQuestion(Question):
    """A form in a dialog: ``do(values)`` is tried when its button is pressed; a refusal stays on screen.

    ``about`` tells which field a refusal's code belongs to; others are said above the buttons.
    """

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        form: Form,
        do: Callable[[dict[str, Any]], object],
        *,
        yes: str,
        detail: str = "",
        about: dict[str, str] | None = None,
    ) -> None:
        super().__init__(parent, title, detail, yes=yes)
        self.setMinimumWidth(theme().px(520))
        self.form = form
        self._do = do
        self._about = about or {}
        self.refused: QLabel = label("", tone="red", wrap=True)
        self.refused.hide()
        self.column.insertWidget(self.column.count() - 1, form)
        self.column.insertWidget(self.column.count() - 1, self.refused)
        form.changed.connect(self.refused.hide)
        order = [*form.fields.values(), *self.buttons.buttons()]  # the form was put in after them
        for before, after in pairwise(order):
            self.setTabOrder(before, after)
        order[0].setFocus(Qt.FocusReason.TabFocusReason)

    def try_accept(self) -> None:
        """Do it; close when the desk agreed."""
        try:
            self._do(self.form.values())
        except Rejected as refusal:
            key = self._about.get(refusal.code, "")
            if key in self.form.fields:
                self.form.complain_of(key, refusal)
                return
            self.refused.setText(sentence(refusal))
            self.refused.show()
            return
        self.accept()


def ask_form(question: FormQuestion) -> bool:
    """Show a form and wait; True when it was done."""
    return question.exec() == QDialog.DialogCode.Accepted


def open_files(parent: QWidget, memory: Memory, title: str, filters: str) -> list[Path]:
    """Ask for files to read; the folder is remembered."""
    folder = str(memory.recall("folder.open") or _documents())
    names, _ = QFileDialog.getOpenFileNames(parent, title, folder, filters)
    if names:
        memory.keep("folder.open", str(Path(names[0]).parent))
    return [Path(name) for name in names]


def save_file(parent: QWidget, memory: Memory, title: str, name: str, filters: str) -> Path | None:
    """Ask where to write a file; the folder is remembered, the suffix added when it was left out.

    The name offered may hold a number as somebody typed it: what no file may be called by is left out.
    """
    name = file_name(name)
    folder = Path(str(memory.recall("folder.save") or _documents()))
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(folder / name), filters)
    if not chosen:
        return None
    path = Path(chosen)
    if not path.suffix:
        path = path.with_suffix(Path(name).suffix)
    memory.keep("folder.save", str(path.parent))
    return path


def file_name(text: str) -> str:
    """What a file may be called on every system: «Акт № 12/"а".pdf» → «Акт № 12-а.pdf»."""
    plain = text.replace("/", "-").replace("\\", "-").replace("\u00a0", " ")
    return "".join(char for char in plain if char not in ':*?"<>|' and char.isprintable()).strip(" .")


def _documents() -> str:
    """Where a person looks first; the folder the program was started in may be anything."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
