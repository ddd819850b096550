"""How listeners stand in the list and on the belt: columns, words of states, filters and steps."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from trainingdesk.services.certificate_outlook import Outlook
from trainingdesk.services.graduation_belt import STEPS, Belt, BeltRow, Stage
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.belt import BeltStep
from trainingdesk.ui.kit.buttons import Choice
from trainingdesk.ui.kit.namesakes import unit_of
from trainingdesk.ui.kit.paint import DONE, EYE, EYE_STATE, PLAIN, QUIET, REFUSED, REFUSED_STATE, Look
from trainingdesk.ui.kit.rows import Column
from trainingdesk.words import date as shown_date
from trainingdesk.words import sentence, tr

ALL, UNREADY, CHANGED, MISFIT, VOID = "all", "unready", "changed", "misfit", "void"
WAITING: dict[Stage, str] = {
    Stage.ORDERED: "to-order",
    Stage.ISSUED: "to-issue",
    Stage.PRINTED: "to-print",
    Stage.CHECKED: "to-check",
    Stage.SIGNED: "to-sign",
    Stage.HANDED: "to-hand",
}
"""Filters of those who wait for a step."""
PASSED: dict[Stage, str] = {stage: f"passed-{stage.name.lower()}" for stage in STEPS}
"""Filters of those who passed a step: the belt's own."""
_WAITING_BY = {name: stage for stage, name in WAITING.items()}
_PASSED_BY = {name: stage for stage, name in PASSED.items()}


@dataclass(frozen=True, slots=True)
class Shown:
    """One line of the list; ``changed`` when the paper would read differently if drawn now.

    ``no`` is the line in the order's list; before there is any order, the one in the cohort's.
    """

    row: BeltRow
    no: int | None = None
    changed: bool = False
    misfit: bool = False

    @property
    def key(self) -> tuple[int, int]:
        """Names the line over time."""
        return self.row.key

    @property
    def void(self) -> bool:
        """Whether the line is a void certificate."""
        paper = self.row.certificate
        return paper is not None and paper.voided_at is not None

    @property
    def standing(self) -> int | None:
        """The key of the certificate that stands."""
        paper = self.row.certificate
        return paper.id if paper is not None and not self.void else None


def lines(belt: Belt, outlook: Outlook | None) -> list[Shown]:
    """The lines of the whole list, with what the look ahead found."""
    changed: Collection[int] = outlook.changed if outlook is not None else ()
    misfits = {key for key, _ in outlook.misfits} if outlook is not None else set()
    return [
        Shown(
            row,
            row.place if belt.orders else row.listener.no,
            row.certificate is not None and row.certificate.id in changed and row.stage < Stage.HANDED,
            row.listener.enrolment in misfits,
        )
        for row in belt.rows
    ] + [Shown(row, row.place) for row in belt.voided]


# --- the list ---


def columns() -> list[Column[Shown]]:
    """№, listener, registration number, unit, state."""
    return [
        rows.number("no", "№", _place, lambda each: each.no, width=44),
        rows.name("who", tr("Listener"), _parts, width=220, tip=_whole_name),
        rows.text("registration", tr("Reg. №"), _number, width=104, tip=_whole_number),
        rows.text("unit", tr("Unit"), _short_unit, width=200, stretch=True, quiet=True, tip=_unit),
        rows.state("state", tr("State"), state_words, state_look, width=146, tip=why),
    ]


def _place(each: Shown) -> str:
    return "—" if each.no is None else str(each.no)


def _parts(each: Shown) -> tuple[str, str, str]:
    who = each.row.listener
    return who.surname, who.given, who.patronymic


def _whole_name(each: Shown) -> str:
    return each.row.listener.name.full


def _number(each: Shown) -> str:
    """The registration number without the issuer's code, which is the same in every line."""
    return (
        "—" if each.row.certificate is None else each.row.certificate.registration_number.rpartition("/")[2]
    )


def _whole_number(each: Shown) -> str:
    return "" if each.row.certificate is None else each.row.certificate.registration_number


def _unit(each: Shown) -> str:
    return unit_of(each.row.listener)


def _short_unit(each: Shown) -> str:
    """The unit as the register writes it: «обл.» for the oblast."""
    return _unit(each).replace("області", "обл.").replace("область", "обл.")


_WORDS: dict[Stage, Callable[[], str]] = {
    Stage.UNREADY: lambda: tr("not admitted"),
    Stage.READY: lambda: tr("admitted"),
    Stage.ORDERED: lambda: tr("in the order"),
    Stage.ISSUED: lambda: tr("numbered"),
    Stage.PRINTED: lambda: tr("printed"),
    Stage.CHECKED: lambda: tr("checked"),
    Stage.SIGNED: lambda: tr("signed"),
    Stage.HANDED: lambda: tr("handed out"),
}
_LOOKS = {
    Stage.READY: DONE,
    Stage.ORDERED: Look("ink2", "file-text", "ink2"),
    Stage.ISSUED: Look("ink", "award", "ink2"),
    Stage.PRINTED: Look("ink", "printer", "ink"),
    Stage.CHECKED: Look("ink2", "shield-check", "grn"),
    Stage.SIGNED: Look("ink2", "stamp", "grn"),
    Stage.HANDED: DONE,
}


def state_words(each: Shown) -> str:
    """The state in a word or two."""
    row = each.row
    if each.void:
        return tr("void")
    if row.refused:
        return tr("not admitted")
    if each.changed:
        return tr("record changed")
    if each.misfit:
        return tr("does not fit")
    if row.stage is Stage.READY and row.order is not None:
        return tr("in the draft order")
    return _WORDS[row.stage]()


def state_look(each: Shown) -> Look:
    """Only what needs a person is coloured; a refusal fills its cell."""
    if each.void:
        return Look("ink2", "ban", "ink2")
    if each.row.refused:
        return REFUSED
    if each.misfit:
        return REFUSED_STATE
    if each.changed:
        return EYE
    if each.row.stage is Stage.READY and each.row.order is not None:
        return Look("ink2", "file-text", "ink2")
    return _LOOKS.get(each.row.stage, PLAIN)


def why(each: Shown) -> str:
    """Say behind the state what is missing or changed; empty when nothing is."""
    row = each.row
    if each.void and row.certificate is not None:
        return row.certificate.void_reason
    if row.refused:
        return "\n".join(sentence(lack) for lack in row.verdict.lacking)
    if each.changed and row.certificate is not None:
        return changed_sentence(row)
    return ""


@dataclass(frozen=True, slots=True)
class _Said:
    """A sentence's code with its facts."""

    code: str
    facts: dict[str, object]


def changed_sentence(row: BeltRow) -> str:
    """Say that the record changed after the drawing, and what to do."""
    number = row.certificate.registration_number if row.certificate else ""
    code = "certificate-changed-f" if row.listener.sex == "f" else "certificate-changed-m"
    return sentence(_Said(code, {"number": number}))


# --- filters ---


def filtered(every: list[Shown], key: str, text: str, keep: Callable[[Shown, str], bool]) -> list[Shown]:
    """The lines a filter and a typed text leave; void certificates only where they are asked for."""
    return [each for each in every if _in_filter(each, key) and (not text or keep(each, text))]


def _in_filter(each: Shown, key: str) -> bool:
    if key == VOID or each.void:
        return key == VOID and each.void
    row = each.row
    passed, waits = _PASSED_BY.get(key), _WAITING_BY.get(key)
    if passed is Stage.READY:
        return row.verdict.ready or row.stage >= Stage.ISSUED
    if passed is not None:
        return row.stage >= passed
    if waits is not None:
        return row.stage == waits - 1 and not row.refused
    return {UNREADY: row.refused, CHANGED: each.changed, MISFIT: each.misfit}.get(key, True)


def choices(every: list[Shown], most: int = len(WAITING)) -> list[Choice]:
    """Everybody, then the first ``most`` steps of the belt that somebody waits for."""
    found = [
        _counted(every, WAITING[Stage.ORDERED], tr("For the order")),
        _counted(every, WAITING[Stage.ISSUED], tr("To issue")),
        _counted(every, WAITING[Stage.PRINTED], tr("To print")),
        _counted(every, WAITING[Stage.CHECKED], tr("To check")),
        _counted(every, WAITING[Stage.SIGNED], tr("To sign")),
        _counted(every, WAITING[Stage.HANDED], tr("To hand out")),
    ]
    return [_counted(every, ALL, tr("All")), *[each for each in found if each.count][:most]]


def exceptions(every: list[Shown]) -> list[Choice]:
    """What needs an eye, and the void ones; nothing while there is nothing."""
    found = [
        _counted(every, UNREADY, tr("Not admitted"), REFUSED_STATE),
        _counted(every, CHANGED, tr("Changed"), EYE_STATE),
        _counted(every, MISFIT, tr("Do not fit"), REFUSED_STATE),
        _counted(every, VOID, tr("Void"), QUIET),
    ]
    return [each for each in found if each.count]


def step_choice(every: list[Shown], key: str) -> list[Choice]:
    """The step of the belt that filters the list, to be seen and switched off; nothing when none does."""
    stage = _PASSED_BY.get(key)
    return [] if stage is None else [_counted(every, key, STEP_NAMES[stage]())]


def _counted(every: list[Shown], key: str, text: str, look: Look = PLAIN) -> Choice:
    return Choice(key, text, sum(_in_filter(each, key) for each in every), look)


# --- the belt ---


def steps(belt: Belt) -> list[BeltStep]:
    """The seven steps with their counts and what is left of each."""
    here, ready = len(belt.rows), belt.ready
    counts: dict[Stage, int] = {stage: len(belt.passed(stage)) for stage in PASSED}
    ordered = counts[Stage.ORDERED]
    done: dict[Stage, bool] = {stage: bool(ready) and counts[stage] >= ready for stage in PASSED}
    done[Stage.READY] = bool(ready) and (ready == here or ordered >= ready)
    current = next((stage for stage in PASSED if not done[stage]), None)
    return [
        BeltStep(
            PASSED[stage],
            name(),
            counts[stage],
            here if stage is Stage.READY else max(ready, 1),
            _left(belt, stage, counts),
            done[stage],
            stage is current,
        )
        for stage, name in STEP_NAMES.items()
    ]


STEP_NAMES: dict[Stage, Callable[[], str]] = {
    Stage.READY: lambda: tr("Ready"),
    Stage.ORDERED: lambda: tr("In the order"),
    Stage.ISSUED: lambda: tr("Numbered"),
    Stage.PRINTED: lambda: tr("Printed"),
    Stage.CHECKED: lambda: tr("Checked"),
    Stage.SIGNED: lambda: tr("Signed and sealed"),
    Stage.HANDED: lambda: tr("Handed out"),
}


def _left(belt: Belt, stage: Stage, counts: dict[Stage, int]) -> str:
    """Say what is left of a step, in one caption."""
    waiting = len(belt.waiting(stage))
    match stage:
        case Stage.READY:
            return _left_of_ready(belt)
        case Stage.ORDERED:
            return _left_of_order(belt, waiting)
        case Stage.ISSUED if counts[stage] and not waiting:
            return _range(belt)
        case Stage.ISSUED | Stage.PRINTED if waiting:
            return tr("%n left", n=waiting)
        case Stage.HANDED if not waiting and not counts[stage] and belt.cohort.ends is not None:
            return shown_date(belt.cohort.ends)
    return tr("%n are waiting", n=waiting) if waiting else ""


def _left_of_ready(belt: Belt) -> str:
    here, refused = len(belt.rows), sum(row.refused for row in belt.rows)
    if not refused:
        return tr("of {total}").format(total=here)
    return tr("of {total} · %n not admitted", n=refused).format(total=here)


def _left_of_order(belt: Belt, waiting: int) -> str:
    if belt.draft is not None:
        return tr("draft: %n listeners", n=belt.draft.entries)
    if waiting:
        return tr("%n left", n=waiting)
    order = belt.registered
    if order is None or order.signed_on is None:
        return ""
    short = f"{order.signed_on.day:02}.{order.signed_on.month:02}"
    return tr("№ {number} of {date}").format(number=order.number, date=short)


def _range(belt: Belt) -> str:
    """The first and the last number given, without the code and the year they share."""
    papers = [row.certificate for row in belt.rows if row.certificate is not None]
    ordered = sorted(papers, key=lambda paper: (paper.issued_on.year, paper.seq))
    first, last = (paper.registration_number.rpartition("/")[2] for paper in (ordered[0], ordered[-1]))
    if first == last:
        return first
    return f"{first.partition('-')[0]}–{last.partition('-')[0]}"
