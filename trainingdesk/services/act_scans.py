"""Signed acts come back as scans: the code in the corner finds the act, or a person chooses it."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models.acts import Act, ActPaper
from trainingdesk.db.models.custody import Attachment
from trainingdesk.db.models.vehicles import Blob
from trainingdesk.db.store import Done, Store
from trainingdesk.documents.act import from_json
from trainingdesk.documents.act_code import EDITION, SheetCode
from trainingdesk.documents.scan import codes_of, scan_type
from trainingdesk.domain.custody import HANDED, IN_USE, USE
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import tidy
from trainingdesk.services.act_handing import line_of_acts
from trainingdesk.services.acts import ActRow, act_of, lines_of, unsigned_acts
from trainingdesk.services.custody import Thing, move, open_link
from trainingdesk.services.custody_back import handed_by
from trainingdesk.services.photos import keep_bytes

MOST = 40_000_000
"""Bytes of one scan; a package of thirty pages in grey at 300 dpi has a third of that."""


@dataclass(frozen=True, slots=True)
class ScanRead:
    """A file looked at: its kind, its pages, the codes found in it."""

    file_name: str
    body: bytes
    media_type: str
    pages: int
    codes: tuple[SheetCode, ...]


@dataclass(frozen=True, slots=True)
class ScanFound:
    """Which acts a scan is of by its codes; where there are none, ``candidates`` to choose from.

    ``refusal`` says why a code leads nowhere: another database's act, or an edition issued anew since.
    """

    acts: tuple[ActRow, ...]
    candidates: tuple[ActRow, ...]
    refusal: Rejected | None


@dataclass(frozen=True, slots=True)
class ScanRow:
    """One scan of an act; ``scan_body`` gives its bytes."""

    id: int
    file_name: str
    media_type: str
    taken_on: dt.date | None


def read_scan(file_name: str, body: bytes) -> ScanRead:
    """Look at a dropped file; slow, so it is done outside any transaction."""
    if len(body) > MOST:
        raise Rejected("scan-large", name=file_name, most=MOST // 1_000_000)
    kind = scan_type(file_name, body)
    codes, pages = codes_of(file_name, body)
    return ScanRead(file_name, body, kind, pages, codes)


def find_act(session: Session, read: ScanRead) -> ScanFound:
    """The acts the codes of a scan name; a scan without codes gets those that still wait for theirs."""
    found: dict[int, None] = {}
    refusal: Rejected | None = None
    for code in read.codes:
        try:
            found[_act_of_code(session, code)] = None
        except Rejected as refused:
            refusal = refused
    waiting = unsigned_acts(session)
    by_key = {row.id: row for row in waiting}
    missing = [key for key in found if key not in by_key]
    if missing and refusal is None:
        refusal = Rejected("act-signed", number=act_of(session, missing[0]).number)
    chosen = tuple(by_key[key] for key in found if key in by_key)
    return ScanFound(chosen, () if chosen else tuple(waiting), refusal)


def _act_of_code(session: Session, code: SheetCode) -> int:
    """The act a code was printed for; the hash tells an act of another database or an older edition."""
    row = session.execute(
        select(Act.state, Act.number, ActPaper.facts)
        .join(ActPaper, ActPaper.act_id == Act.id)
        .where(Act.id == code.act)
    ).first()
    if row is None or from_json(row[2]).sha256[:EDITION].upper() != code.edition:
        raise Rejected("scan-foreign")
    if row[0] == "void":
        raise Rejected("scan-of-void", number=row[1])
    return code.act


@dataclass(frozen=True, slots=True)
class AttachScan:
    """Keep the scan of a signed act; the cars it handed over are in use from the day ``on``."""

    act: int
    read: ScanRead
    on: dt.date

    def record(self) -> dict[str, object]:
        """What the history keeps: everything but the bytes."""
        return {
            "act": self.act,
            "file_name": self.read.file_name,
            "sha256": sha256(self.read.body).hexdigest(),
            "on": self.on,
        }

    def perform(self, session: Session) -> int:
        """Gives the scan's key; a scan whose code names another act is refused with that act's number."""
        act = act_of(session, self.act)
        if act.state not in {"issued", "handed"}:
            raise Rejected("act-not-issued" if act.state == "draft" else "act-void", number=act.number)
        self._check_codes(session, act)
        row = Attachment(
            vehicle_id=None,
            act_id=act.id,
            blob_id=keep_bytes(session, self.read.body),
            file_name=tidy(self.read.file_name),
            media_type=self.read.media_type,
            caption="",
            taken_on=self.on,
        )
        session.add(row)
        session.flush()
        if act.state == "handed":
            self._in_use(session, act)
        return row.id

    def _check_codes(self, session: Session, act: Act) -> None:
        """Refuse a file all of whose codes are of other acts; one of several acts may hold this one too."""
        named = {_act_of_code(session, code) for code in self.read.codes}
        if named and act.id not in named:
            other = act_of(session, min(named))
            raise Rejected("scan-of-another", number=act.number, other=other.number, date=other.act_on)

    def _in_use(self, session: Session, act: Act) -> None:
        """The signed act came back: what it handed over is in use, unless another act moved it since."""
        mine = set(line_of_acts(session, act))
        for line in lines_of(session, act.id):
            car = Thing(line.vehicle_id)
            link = open_link(session, car)
            if link.state == HANDED and handed_by(session, car) in mine:
                since = max(self.on, link.since)
                move(session, car, link.holder, IN_USE, since, USE, link.id)


def attach_scan(
    store: Store, file_name: str, body: bytes, *, by: str, on: dt.date, act: int | None = None
) -> list[Done[int]]:
    """Attach a dropped file to the act its code names, or to the one a person chose.

    A package of several acts goes to each of them. ``scan-act-unknown`` where nothing tells the act: ask.
    """
    read = read_scan(file_name, body)
    if act is not None:
        return [store.execute(AttachScan(act, read, on), by=by)]
    found = store.query(find_act, read)
    if not found.acts:
        raise found.refusal or Rejected("scan-act-unknown", name=file_name)
    return [store.execute(AttachScan(row.id, read, on), by=by) for row in found.acts]


def scans(session: Session, act: int) -> Sequence[ScanRow]:
    """The scans of an act, the first first."""
    query = select(Attachment).where(Attachment.act_id == act).order_by(Attachment.id)
    return [ScanRow(row.id, row.file_name, row.media_type, row.taken_on) for row in session.scalars(query)]


def scan_body(session: Session, scan: int) -> bytes:
    """The bytes of a scan."""
    query = select(Blob.body).join(Attachment, Attachment.blob_id == Blob.id)
    body = session.scalar(query.where(Attachment.id == scan))
    if body is None:
        raise Rejected("scan-unknown")
    return body
