"""Name, rank and position in the cases of papers: amber where doubtful, remembered once confirmed."""

from collections.abc import Callable
from typing import Any

from trainingdesk.domain.declension import Case
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.declined import CASES, NAME, POSITION, RANK, FormIn
from trainingdesk.ui.kit.inplace import InPlace
from trainingdesk.words import sentence, tr


def _subject(subject: str) -> str:
    return {NAME: tr("Name"), RANK: tr("Rank"), POSITION: tr("Position")}[subject]


def _case(case: Case) -> tuple[str, str]:
    """A case in short and in full."""
    match case:
        case Case.GENITIVE:
            return tr("Gen."), tr("genitive")
        case Case.DATIVE:
            return tr("Dat."), tr("dative")
        case _:
            return tr("Acc."), tr("accusative")


class CasesForm(InPlace):
    """Nine fields at most; Enter confirms a form as it stands, an emptied field forgets the confirmed one."""

    def __init__(self, confirm: Callable[[FormIn, str], object]) -> None:
        super().__init__(self._store_form)
        self._confirm = confirm
        self._forms: dict[str, FormIn] = {}

    def show_forms(self, forms: tuple[FormIn, ...], *, anew: bool) -> None:
        """Show the forms of a person; the fields follow what there is to decline."""
        keys = [form.key for form in forms]
        if keys != list(self.fields):
            self.clear()
            for form in forms:
                self._add_field(form)
            anew = True
        self._forms = {form.key: form for form in forms}
        values = {form.key: form.text for form in forms}
        if anew:
            self.load_anew(values)
        else:
            self.load(values)
        told: set[tuple[str, str]] = set()
        for form in forms:
            self._say(form, told)

    def _add_field(self, form: FormIn) -> None:
        if form.case is CASES[0]:
            self.section(_subject(form.subject))
        short, full = _case(form.case)
        field = self.text(form.key, short, longest=300)
        field.setAccessibleName(f"{_subject(form.subject)}, {full}")
        field.setToolTip(full)
        self.insisting.add(form.key)

    def _say(self, form: FormIn, told: set[tuple[str, str]]) -> None:
        """Say why a form needs an eye (once for one reason), or that somebody has looked."""
        if form.doubt is not None:
            reason = (form.subject, form.doubt.value)
            why = f"{sentence(Rejected(form.doubt.value))} {tr('Enter confirms it as it stands.')}"
            self.remark(form.key, tr("needs an eye too") if reason in told else why, "amb")
            told.add(reason)
        elif form.confirmed and form.text != form.proposed:
            self.remark(
                form.key, tr("confirmed; the program would write «{text}»").format(text=form.proposed)
            )
        else:
            self.remark(form.key, tr("confirmed") if form.confirmed else "")
        self.fields[form.key].setToolTip(f"{_case(form.case)[1]}: {form.text}")

    def _store_form(self, key: str, value: Any, _seen: Any) -> None:
        self._confirm(self._forms[key], str(value))
