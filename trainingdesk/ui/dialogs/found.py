"""What pickers find: people, communities, units; or any of them as a holder."""

from collections.abc import Callable, Sequence

from trainingdesk.domain import custody
from trainingdesk.services.communities import ensure_codifier, find_communities
from trainingdesk.services.custody import Holder
from trainingdesk.services.holders import find_units
from trainingdesk.services.people import people
from trainingdesk.ui.kit.namesakes import unit_of
from trainingdesk.ui.kit.picker import Option
from trainingdesk.ui.kit.ranks import rank_words
from trainingdesk.ui.workspace import Workspace

OFFERED = 8
Finds = Callable[[str], Sequence[Option]]


def people_found(workspace: Workspace) -> Finds:
    """People by any part of any name, told apart by rank and unit; the key is the person's."""

    def find(text: str) -> list[Option]:
        return [
            Option(
                row.id,
                " · ".join(part for part in (row.name.full, rank_words(row.rank), unit_of(row)) if part),
            )
            for row in workspace.query(people, text, limit=OFFERED)
        ]

    return find


def communities_found(workspace: Workspace) -> Finds:
    """Communities by any old or new name, told apart by raion and oblast; the key is the community's.

    The first letter typed on a desk whose page of communities was never opened loads those that ship.
    """

    def find(text: str) -> list[Option]:
        ensure_codifier(workspace.store, workspace.operator)
        return [
            Option(row.id, f"{row.full} · {row.place}")
            for row in workspace.query(find_communities, text, limit=OFFERED)
            if row.closed_on is None
        ]

    return find


def units_found(workspace: Workspace) -> Finds:
    """Units by any part of the name; the key is the unit's."""

    def find(text: str) -> list[Option]:
        return [Option(row.id, row.name) for row in workspace.query(find_units, text, OFFERED)]

    return find


def holders_found(workspace: Workspace, *kinds: str) -> Finds:
    """People, units and communities (or some of these kinds); the key is a ``Holder``."""

    def find(text: str) -> list[Option]:
        found: list[Option] = []
        if custody.PERSON in kinds:
            found += [_held(custody.PERSON, each) for each in people_found(workspace)(text)]
        if custody.UNIT in kinds:
            found += [_held(custody.UNIT, each) for each in units_found(workspace)(text)]
        if custody.COMMUNITY in kinds:
            found += [_held(custody.COMMUNITY, each) for each in communities_found(workspace)(text)]
        return found

    return find


def _held(kind: str, option: Option) -> Option:
    name = option.text.split(" · ")[0]
    return Option(Holder(kind, option.key, name), option.text)


def option_of(holder: Holder) -> Option:
    """A holder that is known already, as a picker shows one."""
    return Option(Holder(holder.kind, holder.id, holder.name), holder.name)
