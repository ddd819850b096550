"""What an intake of cars will do, row by row; the same plan serves preview, dry run and import."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models.vehicles import Vehicle
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import tidy
from trainingdesk.domain.units import read_unit
from trainingdesk.services.intake_match import batched
from trainingdesk.services.office import preference
from trainingdesk.services.vehicle_intake_differences import Held, differences, held_by
from trainingdesk.services.vehicle_intake_people import Receivers
from trainingdesk.services.vehicle_intake_places import Places, ask_community, group_key, judge_titles
from trainingdesk.services.vehicle_intake_rows import (
    SKIP,
    WITHOUT,
    Action,
    Answer,
    Asked,
    PlannedVehicle,
    Question,
    VehiclePlan,
    key_of,
    said,
)
from trainingdesk.spreadsheets.complaints import Complaint
from trainingdesk.spreadsheets.headers import Field
from trainingdesk.spreadsheets.vehicles import VehicleLine, VehiclesSheet

UNIT_PREFERENCE = "vehicle-owner-unit"
USUAL_UNIT = "ГУНП в Харківській області"
"""Whose books the cars come on until the office says otherwise: the directorate of its own oblast."""
USUAL_KEYS = 2


def plan_vehicles(
    session: Session,
    sheet: VehiclesSheet,
    *,
    unit: str = "",
    decisions: Mapping[str, str] | None = None,
    accept: Iterable[str] = (),
) -> VehiclePlan:
    """Plan what the lists would store; ``unit`` is whose books the cars come on (else as the office set it).

    ``decisions`` answer questions by their key; a row's own key takes ``skip``. ``accept`` names differences
    by key. Raises ``Rejected`` intake-decision-unknown.
    """
    plan = plan_lines(session, sheet.lines, unit=unit, decisions=decisions, accept=accept)
    return replace(plan, unread=sheet.complaints, skipped=sheet.skipped)


def plan_lines(
    session: Session,
    lines: Sequence[VehicleLine],
    *,
    unit: str = "",
    decisions: Mapping[str, str] | None = None,
    accept: Iterable[str] = (),
) -> VehiclePlan:
    """Plan from the cars alone; what ``plan_vehicles`` does without the complaints of the sheets."""
    planner = _Planner(session, owner_unit(session, unit), dict(decisions or {}), frozenset(accept))
    return planner.plan(lines)


def owner_unit(session: Session, unit: str = "") -> str:
    """The unit on whose books cars come, in its one spelling: as told, as the office set it, or the usual."""
    told = tidy(unit) or str(preference(session, UNIT_PREFERENCE, USUAL_UNIT))
    return read_unit(told).name


@dataclass(slots=True)
class _Planner:
    session: Session
    unit: str
    decisions: dict[str, str]
    accept: frozenset[str]
    rows: dict[str, PlannedVehicle] = field(default_factory=dict)
    questions: dict[str, Question] = field(default_factory=dict)
    by_vin: dict[str, Held] = field(default_factory=dict)
    by_plate: dict[str, Held] = field(default_factory=dict)

    def plan(self, lines: Sequence[VehicleLine]) -> VehiclePlan:
        """Every row with what it will do."""
        planned = _told_apart(lines)
        self.rows = {row.key: row for row in planned}
        self._load(lines)
        places = Places(self.session)
        self._identify()
        self._ask_keys()
        self._ask_places(places)
        receivers = Receivers(self.decisions)
        for row in receivers.settle(self.session, self._new()):
            self.rows[row.key] = row
        self.questions.update({each.key: each for each in receivers.questions})
        titles, fills = judge_titles(self.session, self._new())
        for row in list(self.rows.values()):
            self.rows[row.key] = self._settled(row, titles)
        self._check_answers()
        return VehiclePlan(
            self.unit,
            tuple(self.rows.values()),
            tuple(self.questions.values()),
            tuple(receivers.newcomers),
            fills,
            (),
            (),
            tuple(lines),
            tuple(sorted(self.decisions.items())),
            tuple(sorted(self.accept)),
        )

    def _load(self, lines: Sequence[VehicleLine]) -> None:
        """The cars of the desk that have one of these VINs or plates."""
        found: dict[int, Vehicle] = {}
        for column, values in (
            (Vehicle.vin, {line.vin for line in lines if line.vin}),
            (Vehicle.plate_key, {line.plate_key for line in lines if line.plate_key}),
        ):
            for some in batched(sorted(values)):
                rows = self.session.scalars(select(Vehicle).where(column.in_(some)))
                found.update({row.id: row for row in rows})
        for held in held_by(self.session, found.values()):
            if held.vin:
                self.by_vin[held.vin] = held
            if held.plate_key:
                self.by_plate[held.plate_key] = held

    def _new(self) -> list[PlannedVehicle]:
        return [row for row in self.rows.values() if row.action is Action.NEW]

    # --- which car it is ---

    def _identify(self) -> None:
        vins: dict[str, str] = {}
        plates: dict[str, str] = {}
        cars: dict[int, str] = {}
        for key, row in self.rows.items():
            row = self._read_whole(row)  # noqa: PLW2901 - the row as it is known so far
            car = self.by_vin.get(row.vin) if row.vin else self.by_plate.get(row.plate_key)
            if car is None and row.vin and row.plate_key:
                other = self.by_plate.get(row.plate_key)
                car = other if other is not None and not other.vin else None
            if car is not None:
                self.rows[key] = self._known(row, car, cars.get(car.id, ""))
                cars.setdefault(car.id, key)
                continue
            self.rows[key] = self._unlike(row, vins, plates)
            if self.rows[key].action is Action.NEW:
                vins.setdefault(row.line.vin, key)
                plates.setdefault(row.line.plate_key, key)

    def _read_whole(self, row: PlannedVehicle) -> PlannedVehicle:
        """The row with its numbers; a VIN that cannot be one is asked about."""
        line = row.line
        row = replace(row, vin=line.vin, plate=line.plate, plate_key=line.plate_key, keys=line.keys or 0)
        for complaint in line.complaints:
            if complaint.doubtful and complaint.field is Field.VIN:
                answers = (Answer(WITHOUT),) if line.plate_key else ()
                row = self._ask(row, Question("", Asked.VIN, complaint, answers, ()))
            if complaint.doubtful and complaint.field is Field.RECEIVER:
                row = self._ask(row, Question("", Asked.RECEIVER, complaint, (Answer(WITHOUT),), ()))
        return row

    def _known(self, row: PlannedVehicle, car: Held, taken_by: str) -> PlannedVehicle:
        if taken_by:
            return replace(row, action=Action.DUPLICATE, of=taken_by, vehicle=car.id, questions=())
        told, complaints = differences(row, car)
        told = tuple(replace(each, accepted=each.offered and each.key in self.accept) for each in told)
        for key in row.questions:
            self.questions.pop(key, None)
        return replace(
            row,
            action=Action.CHANGE if any(each.offered for each in told) else Action.KNOWN,
            vehicle=car.id,
            questions=(),
            differences=told,
            complaints=(*row.complaints, *complaints),
        )

    def _unlike(
        self, row: PlannedVehicle, vins: Mapping[str, str], plates: Mapping[str, str]
    ) -> PlannedVehicle:
        """A car the desk does not have: its VIN and plate may be nobody else's."""
        line = row.line
        twin = vins.get(row.vin, "") if row.vin else ""
        if twin and self.rows[twin].line.plate_key == row.plate_key:
            return replace(row, action=Action.DUPLICATE, of=twin, questions=())
        if twin:
            where = self._place(twin, Field.VIN)
            complaint = said(line, Field.VIN, "vin-twice", {"where": where}, doubtful=True)
            answers = (Answer(WITHOUT),) if row.plate_key else ()
            row = self._ask(row, Question("", Asked.VIN, complaint, answers, ()))
            row = replace(row, vin="")
        other, twin = self.by_plate.get(row.plate_key), plates.get(row.plate_key, "") if row.plate_key else ""
        if (other is not None or twin) and row.plate_key:
            code = "plate-of-another" if other is not None else "plate-twice"
            facts = (
                {"what": other.name, "vin": other.vin} if other else {"where": self._place(twin, Field.PLATE)}
            )
            complaint = said(line, Field.PLATE, code, facts, doubtful=True)
            answers = (Answer(WITHOUT),) if row.vin else ()
            row = self._ask(row, Question("", Asked.PLATE, complaint, answers, ()))
            row = replace(row, plate="", plate_key="")
        if not row.vin and not row.plate_key and not row.questions:
            complaint = said(line, Field.VIN, "vehicle-no-number", {}, doubtful=True)
            row = self._ask(row, Question("", Asked.NUMBER, complaint, (), ()))
        return row

    def _place(self, key: str, what: Field) -> str:
        line = self.rows[key].line
        return ", ".join(filter(None, (line.file, line.sheet, line.at(what)[0])))

    # --- keys, communities ---

    def _ask_keys(self) -> None:
        """How many sets of keys: fewer than most cars of the list have is asked about, as is no number."""
        rows = self._new()
        told = Counter(row.line.keys for row in self.rows.values() if row.line.keys is not None)
        usual = told.most_common(1)[0][0] if told else USUAL_KEYS
        untold = [row for row in rows if row.line.keys is None]
        for row in rows:
            keys = row.line.keys
            if keys is not None and keys < usual:
                facts = {"keys": keys, "usual": usual}
                complaint = said(row.line, Field.KEYS, "keys-fewer", facts, doubtful=True)
                both = (Answer(str(keys)), Answer(str(usual)))
                self.rows[row.key] = self._ask(row, Question("", Asked.KEYS, complaint, both, ()))
        if untold:
            unread = (each for row in untold for each in row.line.complaints if each.field is Field.KEYS)
            missing = said(untold[0].line, Field.KEYS, "keys-untold", {"n": len(untold)}, doubtful=True)
            numbers = sorted({0, 1, USUAL_KEYS, usual})
            answers = tuple(Answer(str(number)) for number in numbers)
            question = Question("", Asked.KEYS, next(unread, missing), answers, (), str(usual))
            for row in untold:
                self.rows[row.key] = self._ask(row, question, [each.key for each in untold])
        for row in self._new():
            given = self.decisions.get(self._asked(row, Asked.KEYS), "")
            if given.isdigit():
                self.rows[row.key] = replace(row, keys=int(given))

    def _asked(self, row: PlannedVehicle, asked: Asked) -> str:
        return next((key for key in row.questions if key.endswith(f"|{asked}")), "")

    def _ask_places(self, places: Places) -> None:
        groups: dict[str, list[PlannedVehicle]] = {}
        for row in self._new():
            if row.line.community:
                groups.setdefault(group_key(row.line), []).append(row)
        for rows in groups.values():
            place, question = ask_community(self.session, rows, places, self.unit)
            given = ""
            if question is not None:
                given = self.decisions.get(question.key, "")
                self.questions[question.key] = replace(question, given=given)
                place = places.by_code.get(given)
            for row in rows:
                asked = (*row.questions, question.key) if question else row.questions
                self.rows[row.key] = replace(row, place=place, questions=asked)

    # --- answers ---

    def _ask(self, row: PlannedVehicle, question: Question, rows: Sequence[str] = ()) -> PlannedVehicle:
        """Put a question to a row, or one to several under the first one's key."""
        keys = tuple(rows) or (row.key,)
        key = f"{keys[0]}|{question.asked}"
        given = self.decisions.get(key, "")
        self.questions[key] = replace(question, key=key, rows=keys, given=given)
        return replace(row, questions=tuple(dict.fromkeys((*row.questions, key))))

    def _settled(self, row: PlannedVehicle, titles: Mapping[str, Sequence[Complaint]]) -> PlannedVehicle:
        """The row with its action, and with what a person should look at."""
        asked = [self.questions[key] for key in row.questions]
        action = row.action
        if self.decisions.get(row.key) == SKIP or any(each.given == SKIP for each in asked):
            action = Action.SKIPPED
        elif any(not each.given for each in asked):
            action = Action.DOUBTFUL
        plain = [each for each in row.line.complaints if not each.doubtful]
        return replace(row, action=action, complaints=(*plain, *row.complaints, *titles.get(row.key, ())))

    def _check_answers(self) -> None:
        """Refuse an answer that its question does not have; a code of any community answers which it is."""
        for question in self.questions.values():
            allowed = {SKIP, "", *(answer.key for answer in question.answers)}
            code = question.asked is Asked.COMMUNITY and any(
                row.place is not None and row.place.code == question.given
                for row in (self.rows[key] for key in question.rows)
            )
            if question.given not in allowed and not code:
                raise Rejected("intake-decision-unknown", row=question.key, decision=question.given)
        for key, given in self.decisions.items():
            if key in self.rows and given != SKIP:
                raise Rejected("intake-decision-unknown", row=key, decision=given)


def _told_apart(lines: Iterable[VehicleLine]) -> list[PlannedVehicle]:
    """The rows with keys of their own, where two files of one name or two lists of one sheet share them."""
    met: Counter[str] = Counter()
    rows: list[PlannedVehicle] = []
    for line in lines:
        key = key_of(line)
        met[key] += 1
        rows.append(PlannedVehicle(key if met[key] == 1 else f"{key}#{met[key]}", line))
    return rows
