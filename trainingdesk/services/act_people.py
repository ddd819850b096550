"""Who stands on acts without a known sex, and what the patronymic suggests: verbs of papers agree with it."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Person
from trainingdesk.db.models.acts import Act
from trainingdesk.db.models.places import CommunityHead
from trainingdesk.domain.names import FullName
from trainingdesk.domain.people import Sex, suggested_sex


@dataclass(frozen=True, slots=True)
class PartySex:
    """A giver, receiver or head, and the sex the patronymic suggests; stored only when it is confirmed."""

    person: int
    name: FullName
    sex: Sex


def unsexed_parties(session: Session, acts: Sequence[int]) -> list[PartySex]:
    """The parties of these acts without a stored sex whose patronymic suggests one, in Ukrainian order."""
    heads = select(CommunityHead.person_id).join(Act, Act.head_id == CommunityHead.id)
    query = (
        select(Person.id, Person.surname, Person.given, Person.patronymic)
        .where(
            Person.sex.is_(None),
            or_(
                Person.id.in_(select(Act.giver_id).where(Act.id.in_(acts))),
                Person.id.in_(select(Act.receiver_id).where(Act.id.in_(acts))),
                Person.id.in_(heads.where(Act.id.in_(acts))),
            ),
        )
        .order_by(Person.sort_key, Person.id)
    )
    return [
        PartySex(person, FullName(surname, given, patronymic), sex)
        for person, surname, given, patronymic in session.execute(query)
        if (sex := suggested_sex(patronymic)) is not None
    ]
