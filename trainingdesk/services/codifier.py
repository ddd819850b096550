"""The codifier of communities in the database: loaded once from what ships, brought up to date from the file.

An update is planned by a query, shown, and carried out only while the plan is still the one that was seen.
"""

import datetime as dt
import gzip
import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import cache
from typing import Any, ClassVar, Protocol

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.bulk import insert_rows
from trainingdesk.db.models.places import Community, CommunityName
from trainingdesk.domain.communities import Codifier, CodifierRow, search_words
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import search_key, sort_key
from trainingdesk.paths import resources

FORMER_UNDATED = "за Кодифікатором, чинним на {date}; точну дату перейменування не встановлено"
"""The ground of a present name that only the codifier tells: known since its edition, not since the act."""
FROM_FILE = "за Кодифікатором ({file})"


@cache
def shipped() -> Codifier:
    """The communities that ship with the program (``tools/codifier.py`` made the file)."""
    path = resources() / "codifier" / "communities.tsv.gz"
    edition: dt.date | None = None
    rows: list[CodifierRow] = []
    for line in gzip.decompress(path.read_bytes()).decode().splitlines():
        if line.startswith("#"):
            word, _, told = line.lstrip("# ").partition(" ")
            edition = dt.date.fromisoformat(told) if word == "edition" else edition
            continue
        code, name, oblast, raion, kind, centre, former, centres = line.split("\t")
        rows.append(CodifierRow(code, name, oblast, raion, kind, centre, _several(former), _several(centres)))
    return Codifier(tuple(rows), edition)


def _several(text: str) -> tuple[str, ...]:
    return tuple(text.split("|")) if text else ()


class Asked(Protocol):
    """A store, as the database has it or as the window knows it."""

    def query(self, ask: Callable[[Session], bool], /) -> bool:
        """Answer a question."""

    def execute(self, command: "LoadCodifier", /, *, by: str) -> Any:
        """Carry a command out; gives something with its ``result``."""


def ensure_codifier(store: Asked, by: str) -> bool:
    """Load the shipped communities where there are none yet; True when they were loaded now."""
    if store.query(loaded):
        return False
    return bool(store.execute(LoadCodifier(), by=by).result)


def loaded(session: Session) -> bool:
    """Whether there are communities already."""
    return session.scalar(select(Community.id).limit(1)) is not None


@dataclass(frozen=True, slots=True)
class LoadCodifier:
    """Fill an empty register of communities with what ships; another window may have been quicker."""

    undoable: ClassVar[str | None] = "codifier-final"

    def perform(self, session: Session) -> bool:
        """Give False when communities are there already."""
        if loaded(session):
            return False
        known = shipped()
        insert_rows(session, Community, [_values(row) for row in known.rows], ("code",))
        renamed = [row for row in known.rows if row.former]
        codes = select(Community.code, Community.id).where(Community.code.in_([row.code for row in renamed]))
        keys = {row.code: row.id for row in session.execute(codes)}
        insert_rows(
            session,
            CommunityName,
            [name for row in renamed for name in _dated(keys[row.code], row, known.edition)],
            ("community_id", "name"),
        )
        return True


def _values(row: CodifierRow) -> dict[str, object]:
    """A community as its table holds it."""
    centres = (row.centre, *row.former_centres)
    return {
        "code": row.code,
        "name": row.name,
        "oblast": row.oblast,
        "raion": row.raion,
        "kind": row.kind,
        "centre": row.centre,
        "closed_on": None,
        "successor_id": None,
        "search_key": search_words((row.name, *row.former), centres, row.code),
        "sort_key": sort_key(row.name),
    }


def _dated(key: int, row: CodifierRow, edition: dt.date | None) -> list[dict[str, object]]:
    """The names over time: former ones from the beginning, the present one since the edition that has it."""
    shown = "" if edition is None else f"{edition:%d.%m.%Y}"
    former: list[dict[str, object]] = [
        {"community_id": key, "name": name, "since": None, "ground": ""} for name in row.former
    ]
    ground = FORMER_UNDATED.format(date=shown)
    return [*former, {"community_id": key, "name": row.name, "since": edition, "ground": ground}]


@dataclass(frozen=True, slots=True)
class Difference:
    """One community the file has otherwise: how it stands here, and in the file."""

    key: int
    code: str
    name: str
    oblast: str
    was: str
    now: str


@dataclass(frozen=True, slots=True)
class CodifierPlan:
    """What an update would change; ``seen`` names this very plan."""

    added: tuple[CodifierRow, ...]
    renamed: tuple[Difference, ...]
    moved: tuple[Difference, ...]
    centred: tuple[Difference, ...]
    closed: tuple[Difference, ...]
    reopened: tuple[Difference, ...]
    unchanged: int
    edition: dt.date | None

    @property
    def empty(self) -> bool:
        """Whether the register says already what the file says."""
        return not (self.added or self.renamed or self.moved or self.centred or self.closed or self.reopened)

    @property
    def seen(self) -> str:
        """A fingerprint: an update is refused when it would do anything else than was shown."""
        return hashlib.sha256(json.dumps(asdict(self), default=str, ensure_ascii=False).encode()).hexdigest()


def plan_update(session: Session, codifier: Codifier) -> CodifierPlan:
    """Compare the register with a codifier; names that differ by apostrophe or space alone are the same."""
    here = {row.code: row for row in session.scalars(select(Community).order_by(Community.id))}
    there = {row.code: row for row in codifier.rows}
    both = [(here[code], row) for code, row in there.items() if code in here]
    renamed = [_differs(old, old.name, new.name) for old, new in both if not _same(old.name, new.name)]
    moved = [
        _differs(old, f"{old.oblast}, {old.raion}", f"{new.oblast}, {new.raion}")
        for old, new in both
        if not (_same(old.oblast, new.oblast) and _same(old.raion, new.raion))
    ]
    centred = [
        _differs(old, old.centre, new.centre)
        for old, new in both
        if new.centre and not _same(old.centre, new.centre)
    ]
    gone = [row for code, row in here.items() if code not in there and row.closed_on is None]
    back = [old for old, _ in both if old.closed_on is not None and old.successor_id is None]
    touched = {each.key for each in (*renamed, *moved, *centred)} | {row.id for row in back}
    return CodifierPlan(
        tuple(row for code, row in there.items() if code not in here),
        tuple(renamed),
        tuple(moved),
        tuple(centred),
        tuple(_differs(row, row.name, "") for row in gone),
        tuple(_differs(row, "", row.name) for row in back),
        sum(1 for old, _ in both if old.id not in touched),
        codifier.edition,
    )


def _same(one: str, other: str) -> bool:
    return search_key(one) == search_key(other)


def _differs(row: Community, was: str, now: str) -> Difference:
    return Difference(row.id, row.code, row.name, row.oblast, was, now)


@dataclass(frozen=True, slots=True)
class UpdateCodifier:
    """Bring the register up to a codifier: ``since`` is the day from which new names hold and old ones end.

    ``seen`` is the fingerprint of the plan that was shown; ``file`` its name, kept as the ground.
    """

    codifier: Codifier
    since: dt.date
    seen: str
    file: str = ""

    def record(self) -> dict[str, object]:
        """What the history keeps of it: the file, not its 1,469 lines."""
        return {"file": self.file, "since": self.since, "seen": self.seen}

    def perform(self, session: Session) -> CodifierPlan:
        """Give the plan carried out; a register that changed since it was shown is refused."""
        plan = plan_update(session, self.codifier)
        if plan.seen != self.seen:
            raise Rejected("codifier-changed-meanwhile")
        if plan.empty:
            raise Rejected("codifier-nothing-new")
        there = {row.code: row for row in self.codifier.rows}
        touched = {each.key for each in (*plan.renamed, *plan.moved, *plan.centred, *plan.reopened)}
        rows = {row.id: row for row in session.scalars(select(Community).where(Community.id.in_(touched)))}
        self._rename(session, plan, rows)
        for row in rows.values():
            self._follow(row, there[row.code])
        for each in plan.closed:
            session.get_one(Community, each.key).closed_on = self.since
        insert_rows(session, Community, [_values(row) for row in plan.added], ("code",))
        return plan

    def _rename(self, session: Session, plan: CodifierPlan, rows: dict[int, Community]) -> None:
        """Keep the old name, and write the new one behind it."""
        ground = FROM_FILE.format(file=self.file) if self.file else ""
        keys = [each.key for each in plan.renamed]
        dated = select(CommunityName.community_id, CommunityName.since)
        latest: dict[int, dt.date | None] = {}
        for key, since in session.execute(dated.where(CommunityName.community_id.in_(keys))):
            latest[key] = max(filter(None, (since, latest.get(key))), default=None)
        for each in plan.renamed:
            last = latest.get(each.key)
            if last is not None and last >= self.since:
                raise Rejected("community-name-date", name=each.was, since=last)
            if each.key not in latest:
                session.add(CommunityName(community_id=each.key, name=each.was, since=None, ground=""))
            session.add(CommunityName(community_id=each.key, name=each.now, since=self.since, ground=ground))
            rows[each.key].name = each.now
            rows[each.key].sort_key = sort_key(each.now)

    def _follow(self, row: Community, new: CodifierRow) -> None:
        """Take over where it lies and its centre; whatever found it before finds it still."""
        row.oblast, row.raion, row.closed_on = new.oblast, new.raion, _still_closed(row)
        fresh = search_words((new.name,), (new.centre or row.centre,), row.code).split()
        row.search_key = " ".join(dict.fromkeys([*fresh, *row.search_key.split()]))
        if new.centre:
            row.centre, row.kind = new.centre, new.kind


def _still_closed(row: Community) -> dt.date | None:
    """The day it ceased, of a merged one; any other that the file lists exists."""
    return row.closed_on if row.successor_id is not None else None
