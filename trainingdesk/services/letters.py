"""Lists in letters: each version by its incoming number, what it changed, who came instead of whom."""

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from trainingdesk.db.models import Person, Unit
from trainingdesk.db.models.selection import Candidate, Letter, LetterLine
from trainingdesk.domain.names import FullName
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.selection import CHOSEN, Outcome
from trainingdesk.domain.text import sort_key, tidy
from trainingdesk.services.campaigns import campaign, campaign_of
from trainingdesk.services.candidate_changes import TAKEN, AddCandidate, name_of, withdraw
from trainingdesk.services.candidates import Application, candidate_of
from trainingdesk.services.newcomers import NewPerson
from trainingdesk.services.people import find_or_add_unit
from trainingdesk.services.person_changes import ChangeStanding

ADDED, REMOVED, CHANGED, INSTEAD = "added", "removed", "changed", "instead"


@record
class LetterRow:
    """One letter with what its list did."""

    id: int
    number: str
    received_on: dt.date
    unit_id: int | None
    unit: str
    note: str
    added: int
    removed: int
    changed: int
    instead: int


@record
class LetterEntry:
    """One line of a letter to take in.

    ``added`` and ``instead`` need ``person`` or ``new``; ``removed``, ``changed`` and ``instead`` name the
    ``candidate`` they are about. ``new`` of a change holds the rank and position from the letter on.
    """

    deed: str
    candidate: int | None = None
    person: int | None = None
    new: NewPerson | None = None
    application: Application = Application()
    ground: str = ""
    apart: tuple[int, ...] = ()
    reserve: bool = False


@record
class BalanceRow:
    """What is left of the places of a unit or a community; ``quota`` is None where the table names none."""

    unit_id: int | None
    community_id: int | None
    name: str
    quota: int | None
    listed: int
    reserve: int
    recommended: int
    left: int | None


def letters(session: Session, campaign: int) -> list[LetterRow]:
    """The letters of a campaign in the order they came."""
    deeds: dict[int, Counter[str]] = {}
    counted = (
        select(LetterLine.letter_id, LetterLine.deed, func.count())
        .join(Letter, Letter.id == LetterLine.letter_id)
        .where(Letter.campaign_id == campaign)
        .group_by(LetterLine.letter_id, LetterLine.deed)
    )
    for letter, deed, number in session.execute(counted):
        deeds.setdefault(letter, Counter())[deed] = number
    query = (
        select(Letter, Unit.name)
        .outerjoin(Unit, Unit.id == Letter.unit_id)
        .where(Letter.campaign_id == campaign)
        .order_by(Letter.received_on, Letter.id)
    )
    rows: list[LetterRow] = []
    for row, unit in session.execute(query):
        did = deeds.get(row.id, Counter())
        rows.append(
            LetterRow(
                row.id, row.number, row.received_on, row.unit_id, unit or "", row.note,
                did[ADDED], did[REMOVED], did[CHANGED], did[INSTEAD],
            )
        )  # fmt: skip
    return rows


def letter_lines(session: Session, letter: int) -> list[tuple[str, list[tuple[str, str, str]]]]:
    """What a letter did, by deed: whose name, instead of whose, on what ground; names in Ukrainian order."""
    other, gone = aliased(Candidate), aliased(Person)
    query = (
        select(LetterLine.deed, LetterLine.ground, Person, gone.surname, gone.given, gone.patronymic)
        .join(Candidate, Candidate.id == LetterLine.candidate_id)
        .join(Person, Person.id == Candidate.person_id)
        .outerjoin(other, other.id == LetterLine.instead_of_id)
        .outerjoin(gone, gone.id == other.person_id)
        .where(LetterLine.letter_id == letter)
        .order_by(Person.sort_key, LetterLine.id)
    )
    found: dict[str, list[tuple[str, str, str]]] = {ADDED: [], INSTEAD: [], CHANGED: [], REMOVED: []}
    for deed, ground, person, surname, given, patronymic in session.execute(query):
        instead = FullName(surname, given, patronymic).full if surname else ""
        found[deed].append((_full(person), instead, ground))
    return [(deed, lines) for deed, lines in found.items() if lines]


def _full(person: Person) -> str:
    return FullName(person.surname, person.given, person.patronymic).full


@record
class TakeLetter:
    """Take in a letter: its number and date, and what each line of its list does; all of it or nothing."""

    campaign: int
    unit: str
    number: str
    received_on: dt.date
    lines: tuple[LetterEntry, ...]
    note: str = ""

    def perform(self, session: Session) -> int:
        """Gives the letter's key; a letter taken in already is refused."""
        row = campaign_of(session, self.campaign)
        number = tidy(self.number)
        if not number:
            raise Rejected("letter-number-missing", field="number")
        if not self.lines:
            raise Rejected("letter-empty", field="lines")
        taken = select(Letter.id).where(
            Letter.campaign_id == row.id, Letter.number == number, Letter.received_on == self.received_on
        )
        if session.scalar(taken) is not None:
            raise Rejected("letter-twice", field="number", number=number, date=self.received_on)
        unit = find_or_add_unit(session, self.unit) if tidy(self.unit) else None
        letter = Letter(
            campaign_id=row.id,
            unit_id=unit,
            number=number,
            received_on=self.received_on,
            note=tidy(self.note),
        )
        session.add(letter)
        session.flush()
        # Places are freed before they are taken, whatever the order of the lines.
        for entry in sorted(self.lines, key=lambda entry: entry.deed != REMOVED):
            _take(session, letter, entry)
            session.flush()
        return letter.id


def _take(session: Session, letter: Letter, entry: LetterEntry) -> None:
    """Do what one line says, and note that this letter did it."""
    ground = tidy(entry.ground) or f"лист від {letter.received_on:%d.%m.%Y} № {letter.number}"
    instead: int | None = None
    if entry.deed == ADDED:
        key = _added(session, letter, entry)
    else:
        if entry.candidate is None:
            raise Rejected("letter-line-candidate", field="lines")
        about = candidate_of(session, entry.candidate)
        if about.campaign_id != letter.campaign_id:
            raise Rejected("row-changed-meanwhile")
        key = about.id
        if entry.deed == REMOVED:
            withdraw(session, about, letter.received_on, ground)
        elif entry.deed == CHANGED:
            _change(session, about, letter, entry, ground)
        elif entry.deed == INSTEAD:
            instead = about.id
            key = _replace(session, about, entry, letter.received_on, ground)
        else:
            raise Rejected("letter-deed", value=entry.deed)
    session.add(
        LetterLine(
            letter_id=letter.id,
            candidate_id=key,
            deed=entry.deed,
            instead_of_id=instead,
            ground=ground if entry.deed in {REMOVED, INSTEAD} else tidy(entry.ground),
        )
    )


def _added(session: Session, letter: Letter, entry: LetterEntry) -> int:
    """Add a candidate; one who was on an earlier list and left it comes back with everything behind."""
    if entry.candidate is not None:
        row = candidate_of(session, entry.candidate)
        if row.campaign_id != letter.campaign_id or row.outcome != Outcome.WITHDRAWN:
            raise Rejected("candidate-not-withdrawn", name=name_of(session, row))
        row.outcome, row.reason, row.outcome_on = "", "", None
        return row.id
    unit = session.get_one(Unit, letter.unit_id).name if letter.unit_id is not None else ""
    return AddCandidate(
        letter.campaign_id,
        entry.person,
        entry.new,
        entry.application,
        unit,
        apart=entry.apart,
        reserve=entry.reserve,
    ).perform(session)


def _change(session: Session, about: Candidate, letter: Letter, entry: LetterEntry, ground: str) -> None:
    new = entry.new
    if new is None or (new.rank is None and not new.position):
        raise Rejected("letter-change-empty", field="lines")
    ChangeStanding(
        about.person_id,
        letter.received_on,
        rank=new.rank,
        position=new.position or None,
        ground=ground,
    ).perform(session)


@record
class Substitute:
    """Somebody goes in place of a candidate, on a ground; ``letter`` is the one that said so, where one did.

    Exactly one of ``person`` (in the register) and ``new``.
    """

    candidate: int
    on: dt.date
    ground: str
    person: int | None = None
    new: NewPerson | None = None
    application: Application = Application()
    apart: tuple[int, ...] = ()
    letter: int | None = None

    def perform(self, session: Session) -> int:
        """Gives the key of who comes in; the other is withdrawn and everything of theirs stays."""
        about = candidate_of(session, self.candidate)
        entry = LetterEntry(
            INSTEAD, about.id, self.person, self.new, self.application, self.ground, self.apart
        )
        key = _replace(session, about, entry, self.on, tidy(self.ground))
        if self.letter is not None:
            letter = session.get(Letter, self.letter)
            if letter is None or letter.campaign_id != about.campaign_id:
                raise Rejected("row-changed-meanwhile")
            session.add(
                LetterLine(
                    letter_id=letter.id,
                    candidate_id=key,
                    deed=INSTEAD,
                    instead_of_id=about.id,
                    ground=tidy(self.ground),
                )
            )
        return key


def _replace(session: Session, about: Candidate, entry: LetterEntry, on: dt.date, ground: str) -> int:
    """Withdraw one and add the other in the same place: the unit stays the one that was asked to send."""
    withdraw(session, about, on, ground)
    session.flush()
    unit = about.unit_id or session.get_one(Person, about.person_id).unit_id
    name = session.get_one(Unit, unit).name if unit is not None else ""
    key = AddCandidate(
        about.campaign_id, entry.person, entry.new, entry.application, name, apart=entry.apart
    ).perform(session)
    candidate_of(session, key).instead_of_id = about.id
    session.flush()
    return key


# --- what is left of the places ---


def balance(session: Session, key: int) -> list[BalanceRow]:
    """Places against people, a row a unit and a row a community of the table; units outside it follow.

    On a simple list the listed take places; where there are stages only the recommended do.
    """
    card = campaign(session, key)
    sends = func.coalesce(Candidate.unit_id, Person.unit_id)
    of_units = _counted(session, key, sends)
    of_communities = _counted(session, key, Candidate.first_community_id)
    rows: list[BalanceRow] = []
    for line in card.quota:
        by_unit = line.unit_id is not None
        counts = of_units.pop(line.unit_id, {}) if by_unit else of_communities.get(line.community_id, {})
        rows.append(
            _balance(
                line.unit_id, line.community_id, line.unit or line.community, line.places, counts, card.simple
            )
        )
    wanted = [unit for unit in of_units if unit is not None]
    names = {row.id: row.name for row in session.scalars(select(Unit).where(Unit.id.in_(wanted)))}
    others = [
        _balance(unit, None, names.get(unit or 0, ""), None, counts, card.simple)
        for unit, counts in of_units.items()
    ]
    return rows + sorted(others, key=lambda row: sort_key(row.name))


def _counted(session: Session, campaign: int, by: Any) -> dict[int | None, dict[str, int]]:
    query = (
        select(by, Candidate.outcome, func.count())
        .select_from(Candidate)
        .join(Person, Person.id == Candidate.person_id)
        .where(Candidate.campaign_id == campaign)
        .group_by(by, Candidate.outcome)
    )
    found: dict[int | None, dict[str, int]] = {}
    for owner, outcome, number in session.execute(query):
        found.setdefault(owner, {})[outcome] = number
    return found


def _balance(
    unit: int | None,
    community: int | None,
    name: str,
    places: int | None,
    counts: dict[str, int],
    simple: bool,  # noqa: FBT001 - of one call, just above
) -> BalanceRow:
    listed = _sum(counts, TAKEN)
    recommended = _sum(counts, CHOSEN)
    taken = listed if simple else recommended
    left = None if places is None else places - taken
    reserve = counts.get(Outcome.RESERVE, 0)
    return BalanceRow(unit, community, name, places, listed, reserve, recommended, left)


def _sum(counts: dict[str, int], outcomes: Sequence[str] | frozenset[Outcome]) -> int:
    return sum(counts.get(outcome, 0) for outcome in outcomes)
