"""Which database this is, how to point at another, and looking the present one over."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainingdesk import app, paths
from trainingdesk.domain.progress import Progress
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.checking import Overview, look_over
from trainingdesk.ui.jobs import Job
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.kit.labels import caption, label, retone
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.pages.settings.pane import Pane
from trainingdesk.ui.theme import MEDIUM, theme
from trainingdesk.words import sentence, tr


class DatabasePane(Pane):
    """«База даних»."""

    key = "database"

    def __init__(self, page: Page) -> None:
        super().__init__(
            page,
            tr("Database"),
            tr("One computer works on a file of its own; several offices share a PostgreSQL server."),
        )
        self.kind = label(weight=MEDIUM)
        self.add(self.kind)
        self.place = label(wrap=True)
        self.add(self.place)
        self.why = self.note()
        self.heading(tr("At the next start"))
        self.form = Form()
        self.url = self.form.text(
            "url", tr("Address of the server"), hint="postgresql://desk@server/trainingdesk", longest=500
        )
        self.url.setText(self.desk.memory.settings.database)
        self.form.changed.connect(self._typed)
        self.add(self.form)
        self.answer = self.note()
        self.try_out = self.act(tr("Check the address"), self.check_address, icon="link")
        self.keep = self.act(tr("Use it from the next start"), self.keep_address, icon="save")
        self.buttons(self.try_out, self.keep)
        self.note(
            tr(
                "Empty: the file on this computer. --data on the command line beats the variable {variable}, "
                "and the variable beats this field. A password is better kept in the password file of "
                "PostgreSQL."
            ).format(variable=paths.DATABASE_VARIABLE)
        )
        self.heading(tr("Look the database over"))
        self.note(
            tr("Reads everything and changes nothing: links, numbers, and every paper against its hash.")
        )
        look = self.act(tr("Check the database"), self.check, icon="shield-check")
        self.buttons(look)
        self.findings = QWidget()
        self._found = QVBoxLayout(self.findings)
        self._found.setContentsMargins(0, 0, 0, 0)
        self._found.setSpacing(theme().px(4))
        self.add(self.findings)
        self.finish_column()
        self.first = self.url

    def refresh(self) -> None:
        """Say which database this is and who named it."""
        program = self.desk.program
        if program is not None:
            self.kind.setText(
                tr("A file on this computer") if program.embedded else tr("A PostgreSQL server")
            )
            self.place.setText(program.place)
            self.why.setText(_named(program.named_by))
        self._typed()

    # --- another database ---

    def _typed(self) -> None:
        same = self.url.text().strip() == self.desk.memory.settings.database
        self.keep.why_not(tr("This address is kept already.") if same else "")
        self.try_out.why_not("" if self.url.text().strip() else tr("Type an address first."))

    def check_address(self) -> None:
        """Ask the server beside the person's work: a silent one takes seconds to be given up."""
        url = self.url.text().strip()
        self._say(tr("Asking the server…"))

        def ask(_progress: Progress) -> str | Rejected | None:
            try:
                return app.try_database(url)
            except Rejected as refusal:  # said at the field, not in the strip of jobs
                return refusal

        self.desk.jobs.run(tr("Check of the address"), ask, self._answered)

    def _answered(self, job: Job) -> None:
        if isinstance(job.result, Rejected):
            self._say("")
            self.form.complain("url", sentence(job.result), go_there=False)
        elif job.result is None:
            self._say(
                tr("The server answers; the database is empty and will be prepared at the first start."),
                "grn",
            )
        else:
            self._say(tr("The server answers, and the database is one of this program."), "grn")

    def keep_address(self) -> None:
        """Keep the address for the next start; a form that cannot be one is refused at the field."""
        url = self.url.text().strip()
        if url and not url.startswith(("postgresql://", "postgresql+psycopg://", "postgres://")):
            self.form.complain_of("url", Rejected("database-address-form", value=url))
            return
        self.desk.memory.change(database=url)
        self.desk.memory.flush()
        self._say(tr("Kept. Close the program and open it again to work there."), "grn")
        self._typed()

    def _say(self, text: str, tone: str = "ink2") -> None:
        self.answer.setText(text)
        retone(self.answer, tone)

    # --- looking over ---

    def check(self) -> None:
        """Look everything over beside the person's work."""
        store = self.workspace.store
        self.desk.jobs.run(
            tr("Check of the database"), lambda _progress: store.query(look_over), self._looked_over
        )

    def _looked_over(self, job: Job) -> None:
        found: Overview = job.result
        while self._found.count():
            item = self._found.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        counted = " · ".join(
            (
                tr("%n people", found.people),
                tr("%n listeners", found.listeners),
                tr("%n papers of certificates", found.papers),
                tr("%n operations", found.operations),
            )
        )
        sound = (
            tr("Nothing wrong was found.") if not found.findings else tr("%n findings", len(found.findings))
        )
        self._found.addWidget(label(sound, tone="red" if found.findings else "grn", weight=MEDIUM))
        self._found.addWidget(caption(counted, wrap=True))
        for each in found.findings:
            self._found.addWidget(label(sentence(each), tone="red", wrap=True))

    def leave(self) -> None:
        """An address typed and not kept is gone with the page."""


def _named(by: str) -> str:
    match by:
        case "data":
            return tr("Named by --data on the command line.")
        case "variable":
            value = paths.DATABASE_VARIABLE
            return tr("Named by the variable {variable}.").format(variable=value)
        case "settings":
            return tr("Named by this section.")
        case _:
            return tr("Nobody named another, so it is the usual file.")
