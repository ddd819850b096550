"""Photos of cars: the bytes are kept once by their hash, so a photo taken away can always be put back."""

import datetime as dt
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models.custody import Attachment
from trainingdesk.db.models.vehicles import Blob
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import tidy
from trainingdesk.services.vehicles import vehicle_of

MEGABYTE = 1_000_000
MOST = 10 * MEGABYTE
_SIGNS = ((b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"))


@dataclass(frozen=True, slots=True)
class AddPhoto:
    """Keep a photo of a car: JPEG or PNG, told by its first bytes and not by its name, up to 10 MB."""

    vehicle: int
    file_name: str
    body: bytes
    caption: str = ""
    taken_on: dt.date | None = None

    def perform(self, session: Session) -> int:
        """Gives the photo's key."""
        vehicle_of(session, self.vehicle)
        media_type = picture_type(self.file_name, self.body)
        row = Attachment(
            vehicle_id=self.vehicle,
            act_id=None,
            blob_id=keep_bytes(session, self.body),
            file_name=tidy(self.file_name),
            media_type=media_type,
            caption=tidy(self.caption),
            taken_on=self.taken_on,
        )
        session.add(row)
        session.flush()
        return row.id

    def record(self) -> dict[str, Any]:
        """Give what the history keeps: everything but the bytes."""
        return {
            "vehicle": self.vehicle,
            "file_name": self.file_name,
            "sha256": sha256(self.body).hexdigest(),
            "caption": self.caption,
            "taken_on": self.taken_on,
        }


@dataclass(frozen=True, slots=True)
class RemovePhoto:
    """Take a photo of a car away; its bytes stay, so that it can be put back."""

    photo: int

    def perform(self, session: Session) -> None:
        """Refused where somebody took it away already, or the attachment is the scan of an act."""
        row = session.get(Attachment, self.photo)
        if row is None or row.vehicle_id is None:
            raise Rejected("photo-unknown")
        session.delete(row)


def photo(session: Session, key: int) -> bytes:
    """The bytes of a photo or a scan."""
    query = select(Blob.body).join(Attachment, Attachment.blob_id == Blob.id).where(Attachment.id == key)
    body = session.scalar(query)
    if body is None:
        raise Rejected("photo-unknown")
    return body


def picture_type(file_name: str, body: bytes) -> str:
    """The media type a picture's first bytes tell; ``Rejected``: photo-empty, photo-large, photo-format."""
    if not body:
        raise Rejected("photo-empty", name=file_name)
    if len(body) > MOST:
        raise Rejected("photo-large", name=file_name, size=-(-len(body) // MEGABYTE), most=MOST // MEGABYTE)
    for sign, media_type in _SIGNS:
        if body.startswith(sign):
            return media_type
    raise Rejected("photo-format", name=file_name)


def keep_bytes(session: Session, body: bytes) -> int:
    """Keep bytes once by their hash; gives their key. They are not journalled and never taken away."""
    digest = sha256(body).hexdigest()
    found = session.scalar(select(Blob.id).where(Blob.sha256 == digest))
    if found is not None:
        return found
    blob = Blob(sha256=digest, body=body)
    session.add(blob)
    session.flush()
    return blob.id
