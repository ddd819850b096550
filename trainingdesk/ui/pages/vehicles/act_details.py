"""What stands beneath the paper of an act: what is in the way, its parties, its cars with their keys."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from trainingdesk.services.act_issue import ActPlan
from trainingdesk.services.acts import ActCard, LineRow
from trainingdesk.ui.dialogs.act_edit import GOES
from trainingdesk.ui.kit.drawer import Section, Verdict
from trainingdesk.ui.kit.paint import DONE, EYE, EYE_STATE, QUIET, REFUSED, REFUSED_STATE
from trainingdesk.ui.pages.vehicles.act_shown import standing
from trainingdesk.ui.pages.vehicles.words import key_name
from trainingdesk.words import count, date, sentence, tr


def details(card: ActCard, plan: ActPlan | None, open_car: Callable[[int], object]) -> list[QWidget]:
    """The parts of the drawer; ``open_car`` leads to a car's card."""
    made: list[QWidget] = []
    if plan is not None:
        made += _outlook(plan)
    else:
        said, look = standing(card.row)
        made.append(Verdict(said, EYE if look.tone == "amb" else look, card.row.number))
    if card.row.void_reason:
        made.append(Section(tr("Why void")).cause(card.row.void_reason, look=REFUSED_STATE))
    made.append(_parties(card))
    made += [_car(line, open_car) for line in card.lines]
    return made


def _outlook(plan: ActPlan) -> list[QWidget]:
    """What is in the way of issuing a draft, then what needs an eye."""
    refused = [sentence(each) for _, each in plan.refusals] + [sentence(each) for each in plan.misfits]
    if not refused and not plan.doubts and not plan.warnings:
        return [Verdict(tr("Ready to be issued"), DONE)]
    section = Section(tr("What is missing"), str(len(refused))) if refused else Section(tr("To be looked at"))
    for each in refused:
        section.cause(each, look=REFUSED_STATE)
    for _, warning in plan.warnings:
        section.cause(sentence(warning), look=EYE_STATE)
    for doubt in plan.doubts:
        section.cause(f"{doubt.nominative} → «{doubt.text}»", tr("confirm it when issuing"), look=EYE_STATE)
    verdict = Verdict(tr("Cannot be issued yet"), REFUSED) if refused else Verdict(tr("Needs an eye"), EYE)
    return [verdict, section]


def _parties(card: ActCard) -> QWidget:
    row = card.row
    section = Section(tr("Parties"), date(row.act_on))
    lines = (
        (tr("hands over"), " · ".join(part for part in (card.giver_name, row.unit_name) if part)),
        (tr("takes"), row.receiver_name),
        (tr("community"), row.community_name),
        (tr("deputy"), card.deputy),
        (tr("ground"), card.ground),
        (tr("exception"), card.exception),
    )
    for lead, words in lines:
        if words:
            section.line(lead, words)
    for at, (_, name) in enumerate(card.members):
        section.line(tr("chair") if at == 0 else tr("member"), name)
    return section.line(tr("copies"), str(card.copies))


def _car(line: LineRow, open_car: Callable[[int], object]) -> QWidget:
    km = tr("{km} km").format(km=count(line.km)) if line.km is not None else ""
    fuel = tr("{litres} l").format(litres=line.fuel) if line.fuel is not None else ""
    section = Section(line.car, " · ".join(part for part in (km, fuel) if part))
    section.line("", tr("Open the car"), look=QUIET, act=lambda: open_car(line.vehicle))
    for key in line.keys:
        section.line(
            key_name(key.number), " · ".join(part for part in (tr(GOES[key.goes]), key.place) if part)
        )
    missing = [thing.name for thing in line.things if not thing.present]
    if missing:
        section.cause(tr("Missing: {things}").format(things=", ".join(missing)), look=EYE_STATE)
    if line.condition:
        section.line(tr("condition"), line.condition)
    return section
