"""The cars of sheets in: each line with what will be stored, what was put right, and what is wrong."""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import TypeVar

from trainingdesk.domain.dates import in_digits, read_date
from trainingdesk.domain.names import FullName, read_full_name
from trainingdesk.domain.ranks import Rank
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import repair, tidy
from trainingdesk.domain.vehicle_lists import MOST_KM, community_words, read_keys, read_km, read_make
from trainingdesk.domain.vehicles import check_year, plate_key, read_plate, read_vin
from trainingdesk.spreadsheets.complaints import Complaint, Correction, Skipped
from trainingdesk.spreadsheets.contents import cells_by_column, likeliest
from trainingdesk.spreadsheets.headers import EXACT, Field, vocabulary
from trainingdesk.spreadsheets.layout import Choice, Columns, ListKind, Table, find_tables
from trainingdesk.spreadsheets.lines import Aside, is_total
from trainingdesk.spreadsheets.named import after_rank, bare_name
from trainingdesk.spreadsheets.pieces import LineReader
from trainingdesk.spreadsheets.sheet import Cell, Kind, Line, Sheet

T = TypeVar("T")
ANCHORS = frozenset({Field.VIN, Field.PLATE, Field.MAKE})
"""What names a car; a line has one of them."""
_OF_A_CAR = ANCHORS | {Field.MODEL, Field.YEAR, Field.MILEAGE, Field.KEYS, Field.REGISTRATION, Field.COLOUR}
_FEWEST_OF_A_CAR = 2
_NAMES_A_CAR = 2
"""Cells of a car without VIN and plate that tell it from a heading between the lines."""

WORDS = vocabulary(
    {
        Field.MAKE: "марка|марка модель|марка і модель|марка та модель|авто|автомобіль|тз|марка тз|марка авто"
        "|транспортний засіб|марка автомобіля|make|vehicle",
        Field.MODEL: "модель|model",
        Field.PLATE: "днз|номерний знак|державний номер|держномер|держ номер|реєстраційний номер|дн знак"
        "|гос номер|державний номерний знак|номер авто|plate",
        Field.VIN: "vin|vin код|vin номер|він код|вин код|номер кузова|кузов|ідентифікаційний номер",
        Field.YEAR: "рік|рік випуску|р в|рік вип|рік виробництва|рв|year",
        Field.COLOUR: "колір|кольор",
        Field.REGISTRATION: "свідоцтво|свідоцтво про реєстрацію|серія номер свідоцтва|техпаспорт",
        Field.MILEAGE: "пробіг|пробіг км|спідометр|показник спідометра|показання спідометра|одометр"
        "|км|mileage",
        Field.KEYS: "ключі|ключі компл|ключів|комплектів ключів|кількість ключів|к ть ключів|keys",
        Field.COMMUNITY: "громада|отг|тг|територіальна громада|назва громади|community",
        Field.RECEIVER: "отримав|отримав пог|піб|п і б|пог|офіцер|поліцейський|поліцейський офіцер громади"
        "|отримувач|хто отримав|кому передано|закріплено за|водій|піб пог|піб офіцера",
        Field.HEAD_TITLE: "голова громади|голова громади посада|посада голови|посада голови громади",
        Field.ACT_DATE: "дата акта|дата акту|дата передачі|дата|дата вручення|акт",
        Field.NUMBER: "номер|номер з п|номер п п|з п|п п|n|no",
        Field.NOTE: "примітка|примітки|прим",
    },
    (
        (Field.KEYS, r"ключ"),
        (Field.VIN, r"\bvin\b|кузов|ідентифікац"),
        (Field.PLATE, r"\bднз\b|номерн\w* знак|держ\w* номер|реєстр\w* номер"),
        (Field.REGISTRATION, r"свідоцтв|техпаспорт"),
        (Field.MILEAGE, r"пробіг|спідометр|одометр"),
        (Field.HEAD_TITLE, r"голов\w*.*(громад|посад)|(посад|керівник).*(голов|громад)"),
        (Field.ACT_DATE, r"дата (акт|перед|вруч|закріп)"),
        (Field.YEAR, r"рік (вип|виг|виробн)"),
        (Field.COMMUNITY, r"громад(?!.*офіцер)|\bотг\b"),
        (Field.RECEIVER, r"отрим|закріплен|\bпог\b|офіцер|\bп ?і ?б\b|водій"),
        (Field.MAKE, r"марка|автомобіл|транспортн\w* засіб"),
        (Field.MODEL, r"модел"),
        (Field.COLOUR, r"кол[іь]р"),
        (Field.NUMBER, r"\b[зп] п\b"),
        (Field.NOTE, r"приміт"),
    ),
)
"""The headings of lists of cars."""
_VIN_LIKE = re.compile(r"[A-Za-z0-9АВЕКМНОРСТХавекмнорстхІі]{15,19}")


def _heads(columns: Columns) -> bool:
    """Whether this can be the heading of a list of cars: it names them, and says something more of them."""
    places = {place.field: place.confidence for place in columns.places}
    return bool(ANCHORS & places.keys()) and (
        len(_OF_A_CAR & places.keys()) >= _FEWEST_OF_A_CAR
        or (places.get(Field.VIN) == EXACT and len(places) >= _FEWEST_OF_A_CAR)
    )


def _guess(lines: Iterable[Line], skip: AbstractSet[int]) -> dict[Field, int]:
    """A column of VINs is known by its cells; nothing else of a car is."""
    return likeliest(cells_by_column(lines, skip), {Field.VIN: _looks_vin})


def _looks_vin(cell: Cell) -> bool:
    text = cell.shown.strip()
    return _VIN_LIKE.fullmatch(text) is not None and any(c.isdigit() for c in text) and not text.isdigit()


CARS = ListKind(WORDS, ANCHORS, _heads, _guess)
"""Lists of cars."""


@dataclass(frozen=True, slots=True)
class VehicleLine:
    """One car as a sheet has it; what could not be read is empty, and ``complaints`` say why.

    ``keys`` is how many sets of keys come with it, ``km`` the odometer, ``act_on`` the day of its act.
    ``community`` is the text as it stood; ``community_name`` and ``community_kind`` what its words mean.
    ``cells`` give, by field, the name and the text of the cell it came from. ``hidden`` says the row or its
    sheet was hidden.
    """

    file: str
    sheet: str
    title: str
    row: int
    cell: str
    make: str = ""
    model: str = ""
    plate: str = ""
    plate_key: str = ""
    vin: str = ""
    year: int | None = None
    colour: str = ""
    registration: str = ""
    km: int | None = None
    keys: int | None = None
    community: str = ""
    community_name: str = ""
    community_kind: str = ""
    receiver: FullName | None = None
    receiver_rank: Rank | None = None
    initials_only: bool = False
    head_title: str = ""
    act_on: dt.date | None = None
    note: str = ""
    hidden: bool = False
    cells: tuple[tuple[Field, str, str], ...] = ()
    corrections: tuple[Correction, ...] = ()
    complaints: tuple[Complaint, ...] = ()

    def at(self, what: Field) -> tuple[str, str]:
        """The cell a field came from and what stands there; the line's first where there is none."""
        found = ((cell, text) for held, cell, text in self.cells if held is what)
        return next(found, (self.cell, ""))


@dataclass(frozen=True, slots=True)
class VehiclesSheet:
    """Everything the files say of cars. ``complaints`` are those that belong to no line that was read."""

    lines: tuple[VehicleLine, ...]
    complaints: tuple[Complaint, ...]
    skipped: tuple[Skipped, ...]
    tables: tuple[Table, ...]


def vehicle_tables(sheets: Iterable[Sheet], choices: Mapping[str, Choice] | None = None) -> tuple[Table, ...]:
    """The lists of cars in these sheets; none says the files are of another kind."""
    return tuple(table for sheet in sheets for table in find_tables(sheet, choices, CARS))


def read_vehicles(
    sheets: Sequence[Sheet], choices: Mapping[str, Choice] | None = None, *, today: dt.date | None = None
) -> VehiclesSheet:
    """Read every car of every sheet; ``choices`` are remembered columns by the headings' fingerprint.

    Refuses nothing: what is wrong stands in the complaints. ``today`` bounds the year a car can be made in.
    """
    day = today or dt.datetime.now().astimezone().date()
    tables = vehicle_tables(sheets, choices)
    lines: list[VehicleLine] = []
    complaints: list[Complaint] = []
    skipped: list[Skipped] = []
    for table in tables:
        apart = [(line, Aside.HEADLINE) for line in table.titles]
        for line in table.lines:
            aside = _what_else(line, table.columns)
            if aside is None:
                lines.append(_Line(LineReader(table.sheet, line, table.columns, day)).read())
                continue
            apart.append((line, aside))
            if aside is Aside.NO_NAME:
                reader = LineReader(table.sheet, line, table.columns, day)
                reader.complain(line, Field.VIN, "vehicle-unnamed", doubtful=True)
                complaints += reader.complaints
        skipped += [_skipped(table.sheet, line, why) for line, why in apart]
    return VehiclesSheet(tuple(lines), tuple(complaints), tuple(skipped), tables)


def _skipped(sheet: Sheet, line: Line, why: Aside) -> Skipped:
    text = " ".join(cell.shown.strip() for cell in line.cells)
    return Skipped(sheet.file, sheet.name, line.number, text, why)


def _what_else(line: Line, columns: Columns) -> Aside | None:
    """What a line is if it is no car's; none when it should be read as one."""
    if any(is_total(cell.shown) for cell in line.cells[:2]):
        return Aside.TOTAL
    held = {what for what in columns.choice if line.at(columns.of(what)) is not None}
    if held & {Field.VIN, Field.PLATE} or (Field.MAKE in held and len(held) > _NAMES_A_CAR):
        return None
    # A car's line that does not say which car is worth a complaint, a title between the lines is not.
    return Aside.NO_NAME if held & {Field.MILEAGE, Field.KEYS, Field.YEAR} else Aside.HEADLINE


@dataclass(slots=True)
class _Line:
    """Reads one car's line, cell by cell."""

    reader: LineReader
    cells: list[tuple[Field, str, str]] = field(default_factory=list)

    def read(self) -> VehicleLine:
        """Everything the line says."""
        reader, line = self.reader, self.reader.line
        for what, column in reader.columns.choice.items():
            cell = line.at(column)
            if cell is not None:
                self.cells.append((what, cell.ref, cell.shown.strip()))
        plate, plate_folded = self._plate()
        make, model = self._make()
        name, rank, initials = self._receiver()
        community = reader.text(Field.COMMUNITY)
        bare, kind = community_words(community) if community else ("", "")
        return VehicleLine(
            file=reader.sheet.file,
            sheet=reader.sheet.name,
            title=reader.sheet.title,
            row=line.number,
            cell=self._first(),
            make=make,
            model=model,
            plate=plate,
            plate_key=plate_folded,
            vin=self._vin(),
            year=self._try(Field.YEAR, self._year),
            colour=reader.text(Field.COLOUR),
            registration=reader.text(Field.REGISTRATION),
            km=self._try(Field.MILEAGE, self._km),
            keys=self._try(Field.KEYS, self._keys, doubtful=True),
            community=community,
            community_name=bare,
            community_kind=kind,
            receiver=name,
            receiver_rank=rank,
            initials_only=initials,
            head_title=reader.text(Field.HEAD_TITLE).casefold(),
            act_on=self._try(Field.ACT_DATE, self._date),
            note=reader.text(Field.NOTE),
            hidden=line.hidden or reader.sheet.hidden,
            cells=tuple(self.cells),
            corrections=tuple(reader.corrections),
            complaints=tuple(reader.complaints),
        )

    def _first(self) -> str:
        named = (cell for what, cell, _ in self.cells if what in {Field.VIN, Field.PLATE, Field.MAKE})
        return next(named, self.reader.line.cells[0].ref)

    def _try(self, what: Field, read: Callable[[Cell], T], *, doubtful: bool = False) -> T | None:
        """Read a cell; a refusal is complained of and leaves the field empty."""
        cell = self.reader.cell(what)
        if cell is None or tidy(cell.shown) in {"", "-", "–", "—"}:
            return None
        try:
            return read(cell)
        except Rejected as refusal:
            self.reader.refuse(cell, what, refusal, doubtful=doubtful)
            return None

    def _vin(self) -> str:
        def read(cell: Cell) -> str:
            vin = read_vin(cell.shown)
            if vin.fixes or vin.text != cell.shown.strip():
                code = "vin-letters" if vin.fixes else "vin-spelling"
                self.reader.correct(cell, Field.VIN, vin.text, code)
            for warning in vin.warnings:
                self.reader.complain(cell, Field.VIN, warning)
            return vin.text

        return self._try(Field.VIN, read, doubtful=True) or ""

    def _plate(self) -> tuple[str, str]:
        cell = self.reader.cell(Field.PLATE)
        if cell is None or not plate_key(cell.shown):
            return "", ""
        plate = read_plate(cell.shown)
        if plate.text != cell.shown.strip():
            self.reader.correct(cell, Field.PLATE, plate.text, "plate-spelling")
        for warning in plate.warnings:
            self.reader.complain(cell, Field.PLATE, warning)
        return plate.text, plate.key

    def _make(self) -> tuple[str, str]:
        cell, model = self.reader.cell(Field.MAKE), self.reader.cell(Field.MODEL)
        if cell is None:
            return "", self.reader.text(Field.MODEL)
        made = read_make(tidy(cell.shown), tidy(model.shown) if model is not None else "")
        became = made.make if model is not None else made.text
        if became != cell.shown.strip():
            self.reader.correct(cell, Field.MAKE, became, "make-spelling")
        if model is not None and made.model != model.shown.strip():
            self.reader.correct(model, Field.MODEL, made.model, "make-spelling")
        return made.make, made.model

    def _receiver(self) -> tuple[FullName | None, Rank | None, bool]:
        def read(cell: Cell) -> tuple[FullName, Rank | None, bool]:
            rank, text = after_rank(bare_name(cell.shown))
            told = read_full_name(text)
            if told.name.full != tidy(text) and not told.initials_only:
                self.reader.correct(cell, Field.RECEIVER, told.name.full, "receiver-spelling")
            if told.order_guessed:
                self.reader.complain(cell, Field.RECEIVER, "name-order-guessed")
            return told.name, rank, told.initials_only

        return self._try(Field.RECEIVER, read, doubtful=True) or (None, None, False)

    def _year(self, cell: Cell) -> int:
        text = re.sub(r"\s*р(?:ік|\.?)?$", "", tidy(cell.shown))
        year = cell.value.year if isinstance(cell.value, dt.date) else int(text) if text.isdigit() else None
        if year is None:
            raise Rejected("vehicle-year-unreadable", value=text)
        check_year(year, today=self.reader.today)
        return year

    def _km(self, cell: Cell) -> int:
        if cell.kind is Kind.NUMBER and isinstance(cell.value, int | float):
            if not 0 <= cell.value <= MOST_KM:
                raise Rejected("km-unlikely", value=cell.shown, most=MOST_KM)
            return int(cell.value)
        km = read_km(cell.shown)
        if cell.shown.strip() != str(km):
            self.reader.correct(cell, Field.MILEAGE, str(km), "number-from-text")
        return km

    def _keys(self, cell: Cell) -> int:
        keys = read_keys(cell.shown)
        if cell.shown.strip() != str(keys):
            self.reader.correct(cell, Field.KEYS, str(keys), "number-from-text")
        return keys

    def _date(self, cell: Cell) -> dt.date:
        value = cell.value
        told = read_date(
            repair(tidy(cell.shown)).text if isinstance(value, str) else value, today=self.reader.today
        )
        if told is None:
            raise Rejected("date-not-a-date", value=cell.shown)
        if told.corrected:
            self.reader.correct(cell, Field.ACT_DATE, in_digits(told.date), "date-spelling")
        return told.date
