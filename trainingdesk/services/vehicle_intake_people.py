"""Who receives the cars of a list: somebody of the register, a person new to it, or a question."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy.orm import Session

from trainingdesk.domain.names import FullName
from trainingdesk.domain.ranks import RANK_BY_CODE
from trainingdesk.domain.text import search_key
from trainingdesk.services.intake_match import Identity, Known, Likeness, known_people, likeness, parts_of
from trainingdesk.services.vehicle_intake_places import group_key
from trainingdesk.services.vehicle_intake_rows import (
    EACH,
    NEW,
    ONE,
    WITHOUT,
    Answer,
    Asked,
    Newcomer,
    PlannedVehicle,
    Question,
    said,
)
from trainingdesk.spreadsheets.headers import Field

PERSON = "person:"
Rows = Sequence[PlannedVehicle]


@dataclass(slots=True)
class Receivers:
    """Finds out who the receivers are; ``decisions`` are the answers given so far."""

    decisions: Mapping[str, str]
    found: dict[str, PlannedVehicle] = field(default_factory=dict)
    questions: list[Question] = field(default_factory=list)
    newcomers: list[Newcomer] = field(default_factory=list)
    _by_surname: dict[str, list[Known]] = field(default_factory=dict)

    def settle(self, session: Session, rows: Rows) -> list[PlannedVehicle]:
        """These rows with whom each is for, where that is clear or was answered."""
        named: dict[str, list[PlannedVehicle]] = {}
        for row in rows:
            self.found[row.key] = row
            if row.line.receiver is not None:
                named.setdefault(search_key(row.line.receiver.full), []).append(row)
        wanted = [_identity(those[0]) for those in named.values()]
        for person in known_people(session, wanted, None):
            for surname in {parts[0] for parts in person.identity.names}:
                self._by_surname.setdefault(surname, []).append(person)
        for those in named.values():
            for group in self._apart(those):
                self._who(group)
        return [self.found[row.key] for row in rows]

    def _apart(self, rows: Rows) -> list[list[PlannedVehicle]]:
        """One name at several communities: one person, or a person at each, as somebody has said."""
        by_place: dict[object, list[PlannedVehicle]] = {}
        for row in rows:
            by_place.setdefault(row.place.id if row.place else group_key(row.line), []).append(row)
        if len(by_place) == 1:
            return [list(rows)]
        places = [_where(those[0]) for those in by_place.values()]
        facts = {"name": _name(rows[0]).full, "n": len(places), "where": places}
        complaint = said(rows[0].line, Field.RECEIVER, "vehicle-receiver-twice", facts, doubtful=True)
        given = self._ask(
            Asked.ONE_PERSON, rows, Question("", Asked.ONE_PERSON, complaint, (Answer(ONE), Answer(EACH)), ())
        )
        if given == ONE:
            return [list(rows)]
        return list(by_place.values()) if given == EACH else []

    def _who(self, rows: Rows) -> None:
        """Somebody of the register is asked for; nobody known means a newcomer."""
        line, name = rows[0].line, _name(rows[0])
        alike = self._alike(rows[0])
        same = [one for one in alike if search_key(one.name.full) == search_key(name.full)]
        if not alike and not line.initials_only:
            self._bring(rows)
            return
        names = [", ".join((one.name.full, *_details(one))) for one in alike]
        facts = {"name": name.full, "n": len(alike), "where": "; ".join(names) or None}
        code = "vehicle-receiver-known" if len(alike) == 1 else "vehicle-receiver-namesakes"
        if line.initials_only:
            code = "vehicle-receiver-initials"
        answers = [Answer(f"{PERSON}{one.person}", one.name.full, _details(one)) for one in alike]
        answers += [] if line.initials_only else [Answer(NEW)]
        suggested = answers[0].key if len(alike) == 1 and same else ""
        complaint = said(line, Field.RECEIVER, code, facts, doubtful=True)
        question = Question("", Asked.RECEIVER, complaint, (*answers, Answer(WITHOUT)), (), suggested)
        given = self._ask(Asked.RECEIVER, rows, question)
        if given == NEW:
            self._bring(rows)
        elif given.startswith(PERSON):
            for row in rows:
                self.found[row.key] = replace(self.found[row.key], receiver=int(given.removeprefix(PERSON)))

    def _alike(self, row: PlannedVehicle) -> list[Known]:
        mine = _identity(row)
        return [
            one
            for one in self._by_surname.get(mine.names[0][0], ())
            if likeness(mine, one.identity) is not Likeness.NO
        ]

    def _bring(self, rows: Rows) -> None:
        line = rows[0].line
        source = ", ".join(filter(None, (line.file, line.sheet, line.at(Field.RECEIVER)[0])))
        key = f"{rows[0].key}|{Asked.RECEIVER}"
        rank = line.receiver_rank.code if line.receiver_rank else None
        self.newcomers.append(Newcomer(key, _name(rows[0]), rank, source))
        for row in rows:
            self.found[row.key] = replace(self.found[row.key], newcomer=key)

    def _ask(self, asked: Asked, rows: Rows, question: Question) -> str:
        """Put the question to all these rows; gives the answer, if there is one."""
        key = f"{rows[0].key}|{asked}"
        given = self.decisions.get(key, "")
        keys = tuple(row.key for row in rows)
        self.questions.append(replace(question, key=key, rows=keys, given=given))
        for row in rows:
            held = self.found[row.key]
            self.found[row.key] = replace(held, questions=(*held.questions, key))
        return given


def _name(row: PlannedVehicle) -> FullName:
    assert row.line.receiver is not None  # noqa: S101 - only rows that name somebody come here
    return row.line.receiver


def _identity(row: PlannedVehicle) -> Identity:
    return Identity((parts_of(_name(row)),), None, "", "")


def _where(row: PlannedVehicle) -> str:
    return f"{row.place.name if row.place else row.line.community or '—'} ({row.line.at(Field.RECEIVER)[0]})"


def _details(one: Known) -> tuple[str, ...]:
    """What tells a person from a namesake: year of birth, rank, unit, cohorts."""
    rank = RANK_BY_CODE.get(one.rank or "")
    born = one.identity.birth_date
    told: Iterable[str] = (str(born.year) if born else "", rank.uk if rank else "", one.unit, *one.cohorts)
    return tuple(filter(None, told))
