"""The sentence for every code the desk says no with; English source, translated like any other text.

A sentence says what is wrong, where, and what to do. ``words.sentence`` fills the facts in.
One file a group of nouns, so that whoever adds a code adds its sentence beside its kin.
"""

from trainingdesk.sentences import (
    acts,
    desk,
    papers,
    people,
    places,
    selection,
    selection_desk,
    selection_papers,
    sheets,
    vehicle_sheets,
    vehicles,
)

SENTENCES: dict[str, str] = (
    acts.SENTENCES
    | desk.SENTENCES
    | people.SENTENCES
    | papers.SENTENCES
    | places.SENTENCES
    | selection.SENTENCES
    | selection_desk.SENTENCES
    | selection_papers.SENTENCES
    | sheets.SENTENCES
    | vehicles.SENTENCES
    | vehicle_sheets.SENTENCES
)
