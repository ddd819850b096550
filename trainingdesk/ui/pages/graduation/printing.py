"""Where the print of certificates falls: the shift of this machine's printer, and the trial page."""

import re
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.certificate_outlook import trial_pdf
from trainingdesk.ui.kit.ask import FormQuestion
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.kit.printer import choose_printer, prepare, print_pdf
from trainingdesk.ui.kit.screen import Desk
from trainingdesk.words import number, tr

__all__ = [
    "Calibration",
    "choose_printer",
    "prepare",
    "print_pdf",
    "read_shift",
    "remembered_shift",
    "shift_words",
]

SHIFT = "print.shift"
"""Where the shift of this machine's printer is remembered: tenths of a millimetre right and down."""
_LENGTH = re.compile(r"[+\-−]?\d{1,3}([.,]\d)?")


# --- where the print falls ---


def remembered_shift(desk: Desk) -> tuple[int, int]:
    """The shift of this machine's printer, in tenths of a millimetre right and down."""
    kept: Any = desk.memory.recall(SHIFT, [0, 0])
    match kept:
        case [int(right), int(down)]:
            return right, down
    return 0, 0


def shift_words(shift: tuple[int, int]) -> str:
    """«друк 100 % · зсув +1,5 / −0,8 мм»."""
    right, down = (_signed(tenths) for tenths in shift)
    return tr("print at 100 % · shift {right} / {down} mm").format(right=right, down=down)


def _signed(tenths: int) -> str:
    return ("+" if tenths > 0 else "") + number(tenths / 10, 1) if tenths else "0"


def read_shift(text: str) -> int:
    """Read millimetres as people type them into tenths; empty is none; ``print-shift-unreadable``."""
    typed = text.strip().replace("мм", "").replace("mm", "").strip()
    if not typed:
        return 0
    if not _LENGTH.fullmatch(typed):
        raise Rejected("print-shift-unreadable", value=text.strip())
    return round(float(typed.replace("−", "-").replace(",", ".")) * 10)


class Calibration(FormQuestion):
    """How far this printer misses: two lengths, and a trial page with crosses to measure them on."""

    def __init__(self, parent: QWidget, desk: Desk, print_trial: Callable[[bytes], None]) -> None:
        form = Form()
        right, down = remembered_shift(desk)
        note = tr("mm; minus moves the print left")
        form.text("right", tr("Move right"), _signed(right), note=note, longest=8)
        form.text("down", tr("Move down"), _signed(down), note=tr("mm; minus moves the print up"), longest=8)
        self._desk = desk
        self._print_trial = print_trial
        super().__init__(
            parent,
            tr("Where the print falls on the sheet"),
            form,
            self._keep,
            yes=tr("Remember"),
            detail=tr(
                "Print the trial page and measure how far its crosses lie from where they should: 10 mm from "
                "the edges. Type by how much to move the print. The shift belongs to this computer."
            ),
        )
        trial = self.buttons.addButton(tr("Print the trial page…"), self.buttons.ButtonRole.ActionRole)
        trial.clicked.connect(self._trial)

    def _lengths(self) -> tuple[int, int] | None:
        """What was typed; a length that is none is complained of under its field."""
        found = []
        for key in ("right", "down"):
            try:
                found.append(read_shift(self.form.values()[key]))
                trial_pdf(found[-1], 0)  # refuses a move beyond the sheet
            except Rejected as refusal:
                self.form.complain_of(key, refusal)
                return None
        return found[0], found[1]

    def try_accept(self) -> None:
        """Remember, unless something typed is no length."""
        if self._lengths() is not None:
            super().try_accept()

    def _keep(self, _values: dict[str, Any]) -> None:
        lengths = self._lengths()
        if lengths is not None:
            self._desk.memory.keep(SHIFT, list(lengths))

    def _trial(self) -> None:
        lengths = self._lengths()
        if lengths is not None:
            self._print_trial(trial_pdf(*lengths))
