"""What the window shows when the program itself erred: once, with the place of the crash file."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from trainingdesk.ui.kit.ask import Question
from trainingdesk.words import tr


def tell(path: Path | None, error: BaseException) -> None:
    """Show the first crash of its kind; what was stored before is safe, and the dialog says so."""
    if QApplication.instance() is None:
        return
    lines = [tr("Everything stored before is safe. You may go on; if it happens again, restart the program.")]
    if path is not None:
        lines.append(tr("What the developers need is in the file {path}.").format(path=path))
    lines.append(f"{type(error).__name__}: {error}")
    asked = Question(
        QApplication.activeWindow(),
        tr("The program made a mistake."),
        "\n\n".join(lines),
        yes=tr("Go on"),
        no=tr("Close"),
    )
    asked.open()
