"""An act without a window: its stored paper, or the same words as an editable document."""

import argparse

from trainingdesk.cli.jobs import desk, save
from trainingdesk.cli.report import DONE, Report
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.act_issue import docx_of
from trainingdesk.services.acts import act_by_number, act_card, act_pdf
from trainingdesk.words import date, tr

WRITERS = {".pdf": act_pdf, ".docx": docx_of}
"""By the ending of the file: the paper as issued, or the document for approvals."""


def act(options: argparse.Namespace) -> Report:
    """Write one issued act to a file."""
    ending = options.out.suffix.lower()
    if ending not in WRITERS:
        raise Rejected("act-file-kind", name=options.out.name)
    with desk(options.data) as at:
        key = at.store.query(act_by_number, options.number, options.year)
        card = at.store.query(act_card, key)
        save(options.out, at.store.query(WRITERS[ending], key))
    row = card.row
    facts = {
        "number": row.number,
        "act_on": row.act_on.isoformat(),
        "state": row.state,
        "receiver": row.receiver_name,
        "community": row.community_name,
        "cars": list(row.cars),
        "copies": card.copies,
        "out": str(options.out),
    }
    told = tr("Act № {number} of {date} written to {path}.")
    return Report(DONE, facts, (told.format(number=row.number, date=date(row.act_on), path=options.out),))
