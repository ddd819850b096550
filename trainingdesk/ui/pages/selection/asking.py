"""What every question of the page shares: a refusal is said at the field it names; numbers, units read."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from trainingdesk.domain.refusal import Rejected
from trainingdesk.ui.kit.ask import FormQuestion
from trainingdesk.ui.kit.forms import Form


class FieldQuestion(FormQuestion):
    """A form whose refusals name their fields themselves; the others stand above the buttons.

    ``named`` leads from a refusal's field to the form's own where they differ.
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
        named: dict[str, str] | None = None,
    ) -> None:
        about: dict[str, str] = {}
        names = named or {}

        def told(values: dict[str, Any]) -> None:
            try:
                do(values)
            except Rejected as refusal:
                field = str(refusal.facts.get("field", ""))
                key = names.get(field) or names.get(refusal.code) or field
                if key in form.fields:
                    about[refusal.code] = key
                raise

        super().__init__(parent, title, form, told, yes=yes, detail=detail)
        self._about = about


def whole_at(form: Form, key: str, text: str) -> int | None:
    """Read a whole number, nothing from nothing; what is none is marked at its own field."""
    if not text:
        return None
    if not text.isdecimal():
        refusal = Rejected("number-unreadable", value=text)
        form.complain_of(key, refusal)
        raise refusal
    return int(text)


def months_at(form: Form, key: str, text: str) -> int | None:
    """Read years of service («1,5») as months, nothing from nothing."""
    if not text:
        return None
    try:
        years = float(text.replace(",", "."))
    except ValueError:
        refusal = Rejected("number-unreadable", value=text)
        form.complain_of(key, refusal)
        raise refusal from None
    return round(years * 12)


def shown_years(months: int | None) -> str:
    """Months of service as years: «1,5»."""
    if months is None:
        return ""
    years, rest = divmod(months, 12)
    return f"{years}" if not rest else f"{months / 12:.1f}".replace(".", ",")
