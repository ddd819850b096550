"""What belongs to this person on this machine: the name in the journal, language, theme, size of type."""

from typing import Any, cast

from PySide6.QtCore import QTimer

from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import tidy
from trainingdesk.ui.kit.inplace import InPlace
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.pages.settings.pane import Pane
from trainingdesk.ui.theme import Mode, theme
from trainingdesk.words import Language, language, tr

SCALES = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


class OperatorPane(Pane):
    """«Оператор»."""

    key = "operator"

    def __init__(self, page: Page) -> None:
        super().__init__(
            page,
            tr("Operator"),
            tr("Under this name the journal writes down who did what. It is kept on this computer."),
        )
        self.form = InPlace(self._store)
        self.form.text("operator", tr("Name"), hint=tr("O. Savchuk"), longest=80)
        self.fields(self.form)
        self.finish_column()
        self.first = self.form.fields["operator"]

    def refresh(self) -> None:
        """Show the name."""
        self.form.load({"operator": self.workspace.operator})

    def _store(self, _key: str, value: Any, _seen: Any) -> None:
        name = tidy(str(value))
        if not name:
            raise Rejected("operator-missing")
        self.desk.set_operator(name)
        self.form.load({"operator": name})


class LookPane(Pane):
    """«Вигляд»."""

    key = "look"

    def __init__(self, page: Page) -> None:
        super().__init__(
            page, tr("Appearance"), tr("Language, theme and size; kept on this computer, changed at once.")
        )
        self.form = InPlace(self._store)
        self.form.choice("language", tr("Language"), [(each.value, each.own_name) for each in Language])
        modes = [("system", tr("as the system")), ("light", tr("light")), ("dark", tr("dark"))]
        self.form.choice("theme", tr("Theme"), modes)
        sizes = [(each, f"{round(each * 100)}\N{NO-BREAK SPACE}%") for each in SCALES]
        self.form.choice("scale", tr("Size of type"), sizes)
        self.fields(self.form)
        self.finish_column()
        self.first = self.form.fields["language"]

    def refresh(self) -> None:
        """Show what is in use."""
        nearest = min(SCALES, key=lambda each: abs(each - theme().scale))
        self.form.load({"language": language().value, "theme": theme().mode, "scale": nearest})

    def _store(self, key: str, value: Any, _seen: Any) -> None:
        """Change it when this field has done its work: language and size build the page anew."""
        desk = self.desk
        match key:
            case "language":
                QTimer.singleShot(0, self, lambda: desk.set_language(str(value)))
            case "theme":
                desk.set_theme(cast("Mode", value))
            case _:
                QTimer.singleShot(0, self, lambda: desk.set_scale(float(value)))
