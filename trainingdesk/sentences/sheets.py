"""What the desk says no with: sheets in."""

SENTENCES: dict[str, str] = {
    # --- sheets in ---
    "decision-unreadable": (
        "«{value}» is no decision. Write it as ROW=ANSWER, with the row’s key from --json."
    ),
    "sheet-missing": "There is no file {file}. Check its name and folder, or choose it again.",
    "sheet-folder": "{file} is a folder. Choose the files inside it.",
    "sheet-locked": "{file} cannot be opened: another program holds it, or you have no right to read it. "
    "Close it there and try again.",
    "sheet-empty": "{file} is empty: there is no filled cell in it. Ask the sender for the file again.",
    "sheet-too-large": "{file} is far too large for a list of listeners and was not opened. "
    "Copy the list alone into a new workbook.",
    "sheet-too-far": "{file}, sheet {sheet}: something stands in cell {cell}, far away from any list. "
    "Delete the rows and columns beyond the list, or copy the list into a new workbook.",
    "sheet-protected": "{file} is protected by a password. Remove the password in Excel and save the file.",
    "sheet-hostile": "{file} holds XML entities, which no office program writes. It was not opened. "
    "Ask the sender for the list again.",
    "sheet-broken": "{file} is damaged and cannot be read. "
    "Open it in Excel or LibreOffice and save it as a new .xlsx, or ask the sender for it again.",
    "sheet-not-a-spreadsheet": "{file} is not a spreadsheet, whatever its name says. "
    "Choose an .xlsx, .xls, .ods or .csv file.",
    "sheet-timeout": "{file} could not be read within {seconds} seconds and was given up. "
    "Copy the list alone into a new workbook.",
    "sheet-no-people": "{file}: no list of people was found in it. Choose the column of names yourself.",
    "sheet-names-twice": "{file}, sheet {sheet}: two lists stand side by side, and only the first was read. "
    "Put the second below it or on a sheet of its own.",
    "cell-without-value": "{cell} holds a formula without a result, or an error. "
    "Open {file} in Excel and save it.",
    "rank-unknown": "«{value}» is no special rank of the police. The rank stays empty.",
    "sex-unknown": "«{value}» does not say the sex. It stays empty: choose it yourself.",
    "phone-unreadable": "«{value}» is not a phone number. The phone stays empty.",
    "name-initials-only": "«{value}» has initials instead of names. Who is it?",
    "name-initials-differ": "The initials «{value}» do not fit the full name beside them. Who is it?",
    "name-order-guessed": "«{value}»: nothing tells the surname from the given name. Check their order.",
    "mark-unreadable": "{cell} under «{heading}» shows «{value}», which is not a mark. "
    "Nothing is stored for it.",
    # --- people and marks in from sheets ---
    "intake-nobody": "No list of people was found in the files. Nothing was stored; choose other files or "
    "the column of names.",
    "intake-changed-meanwhile": "The register or cohort {code} has changed since the preview. "
    "Nothing was stored; look at the preview anew.",
    "intake-decision-unknown": "The decision «{decision}» fits no alternative of row {row}. "
    "Look at the preview anew.",
    "intake-returning": "The register already has {name}, born {birth_date} ({unit}; {where}). "
    "Say whether this is the same person.",
    "intake-namesake": "{name} has the same full name ({unit}; {where}), and no birth date tells the two "
    "apart. Say whether this is one person.",
    "intake-near-date": "{name} has the same full name and the birth date {birth_date} ({unit}; {where}); "
    "one of the dates may be a slip. Say whether this is one person.",
    "intake-near-name": "{name} has nearly the same name and was born on {birth_date} ({unit}; {where}). "
    "Say whether this is one person.",
    "intake-duplicate-differs": "The same person stands in {where} with «{held}», here with «{value}». "
    "The first is taken.",
    "intake-keeps-birth-date": "The birth date is {held} in the register and {value} in the sheet. "
    "The register's stays.",
    "intake-keeps-sex": "The sheet gives another sex than the register. The register's stays.",
    "intake-keeps-badge": "The badge is {held} in the register and {value} in the sheet. "
    "The register's stays.",
    "intake-keeps-phone": "The phone is {held} in the register and {value} in the sheet. "
    "The register's stays.",
    "intake-has-left": "{name} has left this cohort. The sheet does not change that.",
    "marks-nobody": "{file} holds no list of marks. Nothing was stored; choose another file.",
    "marks-column-unknown": "No discipline is called «{value}». "
    "Choose the column's discipline or leave it out.",
    "marks-column-torn": "«{value}» fits two disciplines, or two columns are headed so. "
    "Choose the column's discipline or leave it out.",
    "decision-stray": "There is no row «{row}» in these files, so the answer «{decision}» fits nothing. "
    "Nothing was stored; take the keys from --json.",
    "marks-listener-ambiguous": "«{value}» may be more than one listener: {who}. Nothing was stored; "
    "say whose the marks are.",
    "marks-listener-unknown": "Cohort {code} has no listener «{value}». "
    "Check the name or choose the listener.",
    "marks-rows-for-one": "Two rows with different marks fall on one listener: {name}. "
    "Say whose each row is.",
}
