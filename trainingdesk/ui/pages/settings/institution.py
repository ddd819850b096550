"""The institution as papers name it, its code and its emblem."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from trainingdesk.domain.changes import Changes
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.office import EditInstitution, InstitutionRow, SetCrest, institution
from trainingdesk.ui.kit.ask import open_files
from trainingdesk.ui.kit.inplace import InPlace
from trainingdesk.ui.kit.labels import caption
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.pages.settings.pane import Pane
from trainingdesk.ui.theme import theme
from trainingdesk.words import tr

NAMES = ("ministry_uk", "ministry_en", "name_uk", "name_en", "city_uk", "city_en")
CODE = ("edrpou", "edrpou_confirmed")
EMBLEM = 112
LARGEST = 10_000_000


class InstitutionPane(Pane):
    """«Заклад»."""

    key = "institution"
    interests = Changes.OFFICE

    def __init__(self, page: Page) -> None:
        super().__init__(
            page,
            tr("Institution"),
            tr("Names and code as certificates print them; a change holds for papers issued from now on."),
        )
        self._row: InstitutionRow | None = None
        self.names = self.fields(self._build_names())
        self.heading(tr("Code in the register of legal entities"))
        self.code = InPlace(self._store)
        self.code.text(
            "edrpou", tr("ЄДРПОУ code"), longest=8, note=tr("It begins every registration number.")
        )
        self.code.check("edrpou_confirmed", tr("Confirmed by the office"))
        self.fields(self.code)
        self.heading(tr("Emblem"))
        self._build_emblem()
        self.finish_column()
        self.first = self.names.fields["ministry_uk"]

    def _build_names(self) -> InPlace:
        form = InPlace(self._store)
        form.text("ministry_uk", tr("Ministry"), longest=200)
        form.text("ministry_en", tr("Ministry in English"), longest=200)
        form.text("name_uk", tr("Name of the institution"), longest=200)
        form.text("name_en", tr("The same in English"), longest=200)
        form.text("city_uk", tr("City"), longest=80)
        form.text("city_en", tr("City in English"), longest=80)
        return form

    def _build_emblem(self) -> None:
        px = theme().px
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(16))
        self.emblem = QLabel()
        self.emblem.setFixedSize(px(EMBLEM), px(EMBLEM))
        self.emblem.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emblem.setProperty("frame", "box")
        self.emblem.setAccessibleName(tr("Emblem"))
        row.addWidget(self.emblem)
        self.about_emblem = caption(wrap=True)
        row.addWidget(self.about_emblem, 1)
        self.add(holder)
        choose = self.act(tr("Choose a picture…"), self.choose_emblem, icon="upload")
        self.drop = self.act(tr("Take the emblem off"), self.drop_emblem, icon="trash-2")
        self.buttons(choose, self.drop)

    def refresh(self) -> None:
        """Show the institution as it stands."""
        row = self._row = self.workspace.query(institution)
        facts = asdict(row)
        self.names.load({key: facts[key] for key in NAMES})
        self.code.load({key: facts[key] for key in CODE})
        unsure = tr("Not confirmed yet: check it in the register before certificates are issued.")
        self.code.remark("edrpou_confirmed", "" if row.edrpou_confirmed else unsure, "amb")
        picture = QPixmap()
        if row.crest is not None:
            picture.loadFromData(row.crest)
            side = theme().px(EMBLEM - 8)
            ratio = self.emblem.devicePixelRatioF()
            picture = picture.scaled(
                int(side * ratio), int(side * ratio), Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )  # fmt: skip
            picture.setDevicePixelRatio(ratio)
        self.emblem.setPixmap(picture)
        self.about_emblem.setText(
            tr("PNG or JPEG; it stands in the ring at the head of certificates issued from now on.")
            if row.crest is not None
            else tr("None: the place on certificates stays empty. PNG or JPEG, best on a transparent ground.")
        )
        self.drop.why_not("" if row.crest is not None else tr("There is no emblem."))

    def attention(self) -> bool:
        """The code is not confirmed."""
        return self._row is not None and not self._row.edrpou_confirmed

    def _store(self, key: str, value: Any, _seen: Any) -> None:
        if self._row is None:
            return
        facts = asdict(self._row)
        changed = {name: facts[name] for name in (*NAMES, *CODE)} | {key: value}
        self.workspace.perform(EditInstitution(self._row.version, **changed))

    def choose_emblem(self) -> None:
        """Ask for a picture and store it."""
        files = open_files(
            self, self.desk.memory, tr("Choose the emblem"), tr("Pictures (*.png *.jpg *.jpeg)")
        )
        if not files:
            return
        try:
            self.workspace.execute(SetCrest(_read(files[0])))
        except Rejected as refusal:
            self.workspace.reject(refusal)

    def drop_emblem(self) -> None:
        """Take the emblem off the papers to come."""
        self.workspace.execute(SetCrest(None))


def _read(path: Path) -> bytes:
    """Read a picture; refuse one that is too large to be an emblem, or that cannot be read."""
    try:
        if path.stat().st_size <= LARGEST:
            return path.read_bytes()
    except OSError as error:
        raise Rejected("crest-unreadable", path=str(path), reason=error.strerror or "") from error
    raise Rejected("crest-too-large", most=LARGEST // 1_000_000)
