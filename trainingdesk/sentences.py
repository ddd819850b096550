"""The sentence for every code the desk says no with; English source, translated like any other text.

A sentence says what is wrong, where, and what to do. ``words.sentence`` fills the facts in.
Grouped by noun, so that whoever adds a code adds its sentence beside its kin.
"""

SENTENCES: dict[str, str] = {
    # --- desk and database ---
    "desk-busy": "Another window is writing to the database. Nothing was stored; try again in a moment.",
    # --- undo ---
    # --- people ---
    # --- cohorts ---
    # --- grades ---
    # --- orders and certificates ---
    # --- sheets in ---
    # --- papers ---
    # --- names as typed ---
    "name-empty": "There is no name here. Type the surname, given name and patronymic.",
    "name-not-a-name": "«{value}» is not a person's name. Type the surname and given names in letters.",
    "name-incomplete": "«{value}» is not a full name. Type the surname and the given name, or initials.",
    "name-too-long": "«{value}» has too many words for a person's name. Type one person's name.",
    # --- marks and bands ---
    "mark-off-scale": "{value} is off the scale: points run from {low} to {high}. The old value stays.",
    "mark-too-fine": "{value} has more than one decimal. Type points with one decimal at most, such as 87.5.",
    "mark-not-a-mark": "«{value}» is not a mark. Type points, or an absence word such as «н/я».",
    "mark-passed-in-points": "«{value}» is not points, and this discipline is marked in points.",
    "mark-points-in-pass-fail": "{value} is points, but this discipline is only passed or not. Type «зарах.».",
    "bands-empty": "The grading profile has no bands. Add bands that cover 0 to 100.",
    "bands-gap": "No band holds {low} to {high} points. Widen a neighbouring band.",
    "bands-overlap": "{low} to {high} points lie in two bands, one of them {ects}. Make the bands meet.",
    "band-backwards": "Band {ects} runs from {low} to {high}. Its lower bound must not exceed the upper one.",
    "band-off-scale": "Band {ects} runs from {low} to {high}, but points run from 0 to 100.",
    "band-letter-twice": "The letter «{ects}» is empty or used twice. Give every band its own letter.",
    "band-not-a-grade": "Band {ects} has no national grade. Choose one of the four.",
    "band-unsatisfactory-passes": "Band {ects}: an unsatisfactory grade fails and every other grade passes.",
    "band-pass-below-fail": "Band {lower} passes though the higher band {upper} fails. Mend one of them.",
}
