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
}
