"""The right side: the paper as it will be printed, the tightest names, what befell this certificate."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from trainingdesk.domain.graduation import DATES, ENROLLED, SEX, Requirement
from trainingdesk.services.certificate_outlook import Outlook, TightName
from trainingdesk.services.certificate_story import BACK, Story
from trainingdesk.services.graduation_belt import Stage
from trainingdesk.ui.kit import paint
from trainingdesk.ui.kit.act import shown_keys
from trainingdesk.ui.kit.bars import ShareBar
from trainingdesk.ui.kit.buttons import Link
from trainingdesk.ui.kit.drawer import PAPER_WIDTH, Drawer, Line, Section, Verdict, facts
from trainingdesk.ui.kit.labels import caption
from trainingdesk.ui.kit.namesakes import unit_of
from trainingdesk.ui.kit.paint import EYE, EYE_STATE, REFUSED, REFUSED_STATE
from trainingdesk.ui.kit.preview import PdfPreview
from trainingdesk.ui.pages.graduation.shown import Shown, changed_sentence
from trainingdesk.ui.theme import SEMIBOLD, theme
from trainingdesk.words import NBSP, sentence, tr
from trainingdesk.words import date as shown_date
from trainingdesk.words import moment as shown_moment

SIDE, TALL = 297, 210
"""The sheet in millimetres, lying."""
ROOM_FOR_PAPER = 0.56
"""The share of the height the paper may take."""
FULL = 0.95
"""From this share of the line on a name is looked at before printing."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What the right side is about: the chosen line, its story, the look ahead, and where the print falls."""

    shown: Shown | None
    story: Story | None
    outlook: Outlook | None
    shift: str


class PaperDrawer(Drawer):
    """The paper above, its circumstances beneath.

    ``asked_for(enrolment)``: a name in the list of the tightest. ``mending(requirement)``: a cause.
    ``person(key)``: a misfit's person. ``spoilt()``, ``stepped()`` and ``calibrated()``: the acts.
    """

    asked_for = Signal(int)
    mending = Signal(object)
    person = Signal(int)
    spoilt = Signal()
    stepped = Signal()
    calibrated = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(width=PAPER_WIDTH, parent=parent)
        px = theme().px
        self._drop_head()
        self.preview = PdfPreview()
        self.nothing = caption(wrap=True)
        self.nothing.setContentsMargins(0, px(8), 0, px(8))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(px(15), px(6), px(16), 0)
        column.addWidget(self.preview)
        column.addWidget(self.nothing)
        whole = self.layout()
        if isinstance(whole, QVBoxLayout):
            whole.insertWidget(0, holder)
        self.show_no_paper("")
        self.shift = caption()
        self.calibrate = Link(tr("Calibrate…"), step="caption")
        self.calibrate.clicked.connect(self.calibrated)
        self._foot.addWidget(self.shift, 1)
        self._foot.addWidget(self.calibrate)

    def _drop_head(self) -> None:
        """Leave out the title and the cross: the paper itself says whose it is, and F4 closes."""
        whole = self.layout()
        head = whole.itemAt(0) if whole is not None else None
        row = head.layout() if head is not None else None
        if row is None:
            return
        row.setContentsMargins(0, 0, 0, 0)
        for at in range(row.count()):
            part = row.itemAt(at)
            widget = part.widget() if part is not None else None
            if widget is not None:
                widget.hide()

    # --- the paper ---

    def show_paper(self, pdf: bytes) -> None:
        """Show a paper; the supplement is its second page."""
        self.nothing.hide()
        self.preview.show()
        self.preview.show_pdf(pdf)

    def show_no_paper(self, reason: str) -> None:
        """Say why there is no paper to look at."""
        self.preview.clear()
        self.preview.hide()
        self.nothing.setText(reason)
        self.nothing.setVisible(bool(reason))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the paper the height its width asks for."""
        super().resizeEvent(event)
        px = theme().px
        wanted = (self.width() - px(31)) * TALL // SIDE + px(28 + 6 + 4)
        self.preview.setFixedHeight(max(min(wanted, round(self.height() * ROOM_FOR_PAPER)), px(150)))

    # --- the rest ---

    def show_subject(self, subject: Subject) -> None:
        """Show everything beneath the paper."""
        self.shift.setText(subject.shift)
        parts: list[QWidget] = []
        if subject.shown is not None:
            parts += self._trouble(subject.shown)
        if subject.outlook is not None:
            parts += self._misfits(subject.outlook, subject.shown)
            parts += self._tightest(subject.outlook.tightest)
        if subject.shown is not None and subject.shown.row.certificate is not None:
            parts.append(self._certificate(subject.shown, subject.story))
        self.show_parts("", parts)

    def _trouble(self, shown: Shown) -> list[QWidget]:
        """What stands between this person and the certificate, and the links that mend it."""
        row = shown.row
        if row.refused:
            who = facts(row.listener.name.full, unit_of(row.listener))
            lacking = row.verdict.lacking
            made: list[QWidget] = [who, Verdict(tr("Not admitted"), REFUSED, tr("%n causes", n=len(lacking)))]
            section = Section(tr("What is missing"), str(len(lacking)))
            for lack in lacking:
                section.cause(sentence(lack), "", mending(lack), self._opener(lack))
            return [*made, section]
        if shown.changed:
            section = Section(tr("Record changed"))
            anew = tr("Spoilt, print anew…")
            section.cause(changed_sentence(row), "", anew, self.spoilt.emit, look=EYE_STATE)
            return [Verdict(tr("The paper no longer agrees with the record"), EYE), section]
        return []

    @staticmethod
    def _asker(signal: SignalInstance, key: int) -> Callable[[], None]:
        return lambda: signal.emit(key)

    def _opener(self, lack: Requirement) -> Callable[[], None]:
        return lambda: self.mending.emit(lack)

    def _misfits(self, outlook: Outlook, shown: Shown | None) -> list[QWidget]:
        """Everybody whose text does not fit, the chosen one first; nothing is issued until it is mended."""
        if not outlook.misfits:
            return []
        mine = shown.row.listener.enrolment if shown is not None else 0
        section = Section(tr("Does not fit"), str(len(outlook.misfits)))
        for enrolment, misfit in sorted(outlook.misfits, key=lambda each: each[0] != mine):
            section.cause(
                sentence(misfit),
                tr("No certificate is issued until this is mended."),
                tr("Open the person"),
                self._asker(self.person, enrolment),
            )
        return [section]

    def _tightest(self, names: Sequence[TightName]) -> list[QWidget]:
        if not names:
            return []
        title = tr("The three tightest names") if len(names) > 1 else tr("The tightest name")
        section = Section(title, tr("width of the line"))
        for each in names:
            section.add(TightLine(each, self._asker(self.asked_for, each.enrolment)))
        return [section]

    def _certificate(self, shown: Shown, story: Story | None) -> Section:
        row, paper = shown.row, shown.row.certificate
        if paper is None:
            raise ValueError(shown)
        section = Section(tr("This certificate"), paper.registration_number)
        wide = 92
        for each in story.happenings if story is not None else ():
            when = shown_moment(each.at)
            section.add(Line(f"{when[:5]}, {when[-5:]}", happened(each.what), each.by, lead_width=wide))
        if paper.voided_at is not None:
            section.cause(paper.void_reason, look=REFUSED_STATE)
        elif row.stage < Stage.HANDED:
            words, keys = next_of(row.stage)
            section.add(Line(tr("next"), words, keys, lead_width=wide, act=self.stepped.emit))
        section.add(Line(tr("date"), shown_date(paper.issued_on), lead_width=wide))
        if row.order is not None and row.order.signed_on is not None:
            order = tr("№ {number} of {date}").format(
                number=row.order.number, date=shown_date(row.order.signed_on)
            )
            section.add(Line(tr("order"), order, lead_width=wide))
        for edition in story.editions if story is not None else ():
            which = tr("copy {number}").format(number=edition.number)
            said = tr("spoilt: {reason}").format(reason=edition.spoilt) if edition.spoilt else tr("valid")
            section.add(Line(which, said, short_hash(edition.sha256), lead_width=wide))
        return section


class TightLine(QWidget):
    """A name, how full it makes its line as a bar, and the figure; opens its line in the list."""

    def __init__(self, name: TightName, act: Callable[[], None]) -> None:
        super().__init__()
        px = theme().px
        self._name, self._act = name, act
        self._full = name.share >= FULL
        self.setFixedHeight(px(26))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{name.name}: {self.figure}")
        tip = name.name if name.lines == 1 else tr("{name}: set in two lines").format(name=name.name)
        self.setToolTip(tip)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, px(52), 0)
        row.addStretch(1)
        bar = ShareBar(name.share, "amb" if self._full else "bar")
        bar.setFixedWidth(px(64))
        row.addWidget(bar)

    @property
    def figure(self) -> str:
        """The share in per cent."""
        return f"{round(self._name.share * 100)}{NBSP}%"

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the line."""
        if self.rect().contains(event.position().toPoint()):
            self._act()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens it too."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._act()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint name and figure, and the line beneath."""
        look, p = theme(), theme().palette
        painter = QPainter(self)
        right = look.px(52 + 64 + 12)
        paint.words(painter, QRect(0, 0, self.width() - right, self.height()), self._name.name, p.ink)
        tone, weight = (p.amb, SEMIBOLD) if self._full else (p.ink, SEMIBOLD - 200)
        paint.words(painter, self.rect(), self.figure, tone, weight=weight, align=paint.RIGHT)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), p.line)
        if self.hasFocus():
            paint.ring(painter, self.rect())


_HAPPENED: dict[str, Callable[[], str]] = {
    "issued": lambda: tr("issued"),
    "reissued": lambda: tr("drawn anew"),
    "printed": lambda: tr("printed"),
    "checked": lambda: tr("checked"),
    "signed": lambda: tr("signed, sealed"),
    "handed": lambda: tr("handed out"),
    "voided": lambda: tr("voided"),
}


def mending(lack: Requirement) -> str:
    """Where what is missing is mended."""
    places = {SEX: tr("Open the person"), ENROLLED: tr("Enrolment order"), DATES: tr("Open the cohort")}
    return places.get(lack.key) or tr("Open the grades")


def happened(what: str) -> str:
    """What befell a certificate, in a word."""
    if what.endswith(BACK):
        return tr("taken back: {what}").format(what=_HAPPENED[what.removesuffix(BACK)]())
    return _HAPPENED[what]()


def next_of(stage: Stage) -> tuple[str, str]:
    """What is done next with a certificate, and the key that does it."""
    return {
        Stage.ISSUED: (tr("print it"), "Ctrl+P"),
        Stage.PRINTED: (tr("a second person checks it"), shown_keys("Space")),
        Stage.CHECKED: (tr("signature and seal"), "S"),
        Stage.SIGNED: (tr("hand it out"), "H"),
    }[stage]


def short_hash(digest: str) -> str:
    """The two ends of a SHA-256, enough to compare by eye."""
    return f"{digest[:6]}…{digest[-6:]}"
