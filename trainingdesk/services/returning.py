"""Who a new candidate may be: people of the register beside whom the window shows the one who applies."""

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Person
from trainingdesk.domain.names import FullName
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import tidy
from trainingdesk.services.candidates import OtherApplication, applications
from trainingdesk.services.intake_index import Candidates
from trainingdesk.services.intake_match import Identity, Known, Likeness, known_people, parts_of
from trainingdesk.services.newcomers import NewPerson
from trainingdesk.services.people import PersonRow, people_by_id


@record
class Resemblance:
    """Somebody of the register who is or may be the one who applies, with former applications and cohorts."""

    person: PersonRow
    likeness: Likeness
    certain: bool
    """One badge or one tax number: nobody else can be meant."""
    cohorts: tuple[str, ...]
    applications: tuple[OtherApplication, ...]


def resemblances(session: Session, new: NewPerson, tax_number: str = "") -> list[Resemblance]:
    """Those who look like a new candidate, the surest first; never merged, only shown side by side."""
    found = _alike(session, new, tax_number)
    rows = {row.id: row for row in people_by_id(session, [known for known, *_ in found])}
    return [
        Resemblance(rows[key], how, certain, cohorts, tuple(applications(session, key)))
        for key, how, certain, cohorts in found
    ]


def _alike(
    session: Session, new: NewPerson, tax_number: str
) -> list[tuple[int, Likeness, bool, tuple[str, ...]]]:
    name = FullName(tidy(new.surname), tidy(new.given), tidy(new.patronymic))
    identity = Identity((parts_of(name),), new.birth_date, tidy(new.badge), tidy(new.phone))
    # A badge finds its bearer under any name, so it is asked for beside the name as well.
    known = known_people(session, [identity, *_bare(identity)], None)
    index: Candidates[Known] = Candidates()
    for one in known:
        index.add(one.identity, one)
    alike = {one.person: (how, one) for how, one in index.alike(identity)}
    by_badge = {one.person: one for one in known if identity.badge and one.badge == identity.badge}
    by_tax = _of_tax_number(session, tidy(tax_number))
    found: list[tuple[int, Likeness, bool, tuple[str, ...]]] = []
    for key in dict.fromkeys((*by_tax, *by_badge, *alike)):
        certain = key in by_tax or key in by_badge
        how = Likeness.SAME if certain else alike[key][0]
        named = [by_badge[key]] if key in by_badge else [alike[key][1]] if key in alike else []
        found.append((key, how, certain, named[0].cohorts if named else ()))
    return sorted(found, key=lambda each: (-each[1], not each[2], each[0]))


def _bare(identity: Identity) -> Iterable[Identity]:
    return (replace(identity, names=()),) if identity.badge else ()


def _of_tax_number(session: Session, number: str) -> list[int]:
    if not number:
        return []
    return list(session.scalars(select(Person.id).where(Person.tax_number == number).order_by(Person.id)))


def refuse_returning(session: Session, new: NewPerson, tax_number: str, apart: tuple[int, ...]) -> None:
    """Refuse somebody new who looks like people nobody has said they are apart from.

    One badge or one tax number cannot be two people's, whatever was said.
    """
    for key, how, certain, _ in _alike(session, new, tax_number):
        if certain or key not in apart:
            row = people_by_id(session, [key])[0]
            raise Rejected(
                "candidate-known" if certain or how is Likeness.SAME else "candidate-resembles",
                field="surname",
                person=key,
                name=row.name.full,
                birth_date=row.birth_date or "—",
                unit=row.unit or "—",
            )
