"""A campaign made for tests: four stages as serving officers go through them, candidates, results."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy.orm import Session

from tests import make
from trainingdesk.db.store import Store
from trainingdesk.domain.selection import Requirements, StageKind
from trainingdesk.services import campaigns as campaigns_
from trainingdesk.services.campaigns import CampaignTerms, OpenCampaign, stage_templates
from trainingdesk.services.candidate_changes import AddCandidate
from trainingdesk.services.candidates import Application
from trainingdesk.services.people import count_people, find_or_add_unit
from trainingdesk.services.stages import ResultWrite, SetResults

OPENS, CLOSES = dt.date(2020, 6, 1), dt.date(2020, 6, 20)
PASSING = {
    StageKind.ACCEPT: "прийнято",
    StageKind.POINTS: "80",
    StageKind.FIT: "придатний",
    StageKind.RECOMMEND: "рекомендовано",
    StageKind.EXERCISES: "100",
    StageKind.INTERVIEW: "90",
}


def campaign(store: Store, code: str = "2020-06", *, staged: bool = True, **terms: object) -> int:
    """A campaign of serving officers, with the shipped stages unless it is a simple one."""
    make.furnished(store)
    told = CampaignTerms(code, "Відбір поліцейських офіцерів громади", opens=OPENS, closes=CLOSES, **terms)  # type: ignore[arg-type]
    stages = stage_templates()[0].stages if staged else ()
    return store.execute(OpenCampaign(told, stages), by=make.BY).result


def stage(store: Store, campaign: int, place: int) -> int:
    """The key of a campaign's stage, counted from nought."""
    return store.query(campaigns_.stages, campaign)[place].id


def candidate(store: Store, campaign: int, unit: str = make.UNIT_NAME, **application: object) -> int:
    """Somebody new who applies with everything in order."""
    facts: dict[str, object] = {
        "applied_on": OPENS,
        "service_months": 30,
        "higher_education": True,
        "categories": "В",
        "consent_on": OPENS,
    }
    new = make.person(store.query(count_people), unit=unit)
    told = Application(**(facts | application))  # type: ignore[arg-type]
    return store.execute(AddCandidate(campaign, new=new, application=told), by=make.BY).result


def pass_stages(store: Store, campaign: int, candidate: int, count: int | None = None) -> None:
    """Let a candidate pass so many stages, all of them without a count."""
    order = store.query(campaigns_.stages, campaign)
    writes = tuple(ResultWrite(candidate, each.id, PASSING[each.kind]) for each in order[:count])
    store.execute(SetResults(campaign, writes), by=make.BY)


def units(store: Store, count: int) -> list[int]:
    """The keys of some sending units."""
    return [
        store.execute(_PutUnit(name), by=make.BY).result
        for name in ("ГУНП в Сумській області", "ГУНП в Харківській області", "УПП в Сумській області")[
            :count
        ]
    ]


@dataclass(frozen=True)
class _PutUnit:
    name: str

    def perform(self, session: Session) -> int:
        """Gives its key."""
        return find_or_add_unit(session, self.name)


STRICT = Requirements(18, higher_education=True, category="В", min_age=21, max_age=45)
"""What an announcement asks: a year and a half of service, higher education, category B, an age."""


def apply_again(store: Store, campaign: int, person: int) -> int:
    """Somebody of the register applies in another campaign."""
    return store.execute(AddCandidate(campaign, person), by=make.BY).result
