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
    "name-not-a-name": "«{value}» is not a person's name. Type the surname, given name and patronymic in letters.",
    "name-incomplete": "«{value}» is not a full name. Type the surname and the given name, or initials.",
    "name-too-long": "«{value}» has too many words for a person's name. Type one person's name.",
}
