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
    "sheet-missing": "{file}: there is no such file any more. Choose the file again.",
    "sheet-folder": "{file} is a folder. Choose the files inside it.",
    "sheet-locked": "{file} cannot be opened: another program holds it, or you have no right to read it. "
    "Close it there and try again.",
    "sheet-empty": "{file} is empty: there is no filled cell in it. Ask the sender for the file again.",
    "sheet-too-large": "{file} is far too large for a list of listeners and was not opened. "
    "Copy the list alone into a new workbook.",
    "sheet-too-far": "{file}, sheet {sheet}: something stands in cell {cell}, far away from any list. "
    "Delete the rows and columns beyond the list, or copy the list into a new workbook.",
    "sheet-protected": "{file} is protected by a password. Open it in Excel, remove the password, and save it.",
    "sheet-hostile": "{file} holds XML entities, which no office program writes. It was not opened. "
    "Ask the sender for the list again.",
    "sheet-broken": "{file} is damaged and cannot be read. "
    "Open it in Excel or LibreOffice and save it as a new .xlsx, or ask the sender for it again.",
    "sheet-not-a-spreadsheet": "{file} is not a spreadsheet, whatever its name says. "
    "Choose an .xlsx, .xls, .ods or .csv file.",
    "sheet-timeout": "{file} could not be read within {seconds} seconds and was given up. "
    "Copy the list alone into a new workbook.",
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
    "mark-points-in-pass-fail": "{value} is points, but this discipline is passed or not. Type «зарах.».",
    "bands-empty": "The grading profile has no bands. Add bands that cover 0 to 100.",
    "bands-gap": "No band holds {low} to {high} points. Widen a neighbouring band.",
    "bands-overlap": "{low} to {high} points lie in two bands, one of them {ects}. Make the bands meet.",
    "band-backwards": "Band {ects} runs from {low} to {high}. Its lower bound must not exceed the upper one.",
    "band-off-scale": "Band {ects} runs from {low} to {high}, but points run from 0 to 100.",
    "band-letter-twice": "The letter «{ects}» is empty or used twice. Give every band its own letter.",
    "band-not-a-grade": "Band {ects} has no national grade. Choose one of the four.",
    "band-unsatisfactory-passes": "Band {ects}: an unsatisfactory grade fails and every other grade passes.",
    "band-pass-below-fail": "Band {lower} passes though the higher band {upper} fails. Mend one of them.",
    # --- why a declined form needs an eye ---
    "case-sex-unknown": "The sex is not stored, so nothing was declined. Set it in the person's card.",
    "case-vowels-alternate": "The vowels of this surname may change. Ask how the family declines it.",
    "case-soft-or-hard": "This surname may take a soft or a hard ending. Ask how the family declines it.",
    "case-word-unchanged": "A word that should change did not. Check the form.",
    "case-foreign-word": "A foreign word may stand unchanged. Check the form.",
    "case-word-unknown": "This word is not in the dictionary of forms. Check the form.",
    # --- dates as typed ---
    "date-impossible": "{value} is not in the calendar. Ask the sender for the right date.",
    "date-not-a-date": "«{value}» is not a date. Type day, month and year, such as 06.02.2021.",
    "dates-backwards": "The course ends on {ends}, before it starts on {starts}. Mend one of the dates.",
    "birth-date-future": "The birth date {value} lies in the future. Check the year.",
    "birth-date-too-young": "Born on {value}, the person would be {age} years old. Check the year.",
    "birth-date-too-old": "Born on {value}, the person would be {age} years old. Check the year.",
}
