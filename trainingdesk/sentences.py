"""The sentence for every code the desk says no with; English source, translated like any other text.

A sentence says what is wrong, where, and what to do. ``words.sentence`` fills the facts in.
Grouped by noun, so that whoever adds a code adds its sentence beside its kin.
"""

SENTENCES: dict[str, str] = {
    # --- desk and database ---
    "settings-set-aside": (
        "The settings file could not be read, so the usual settings are in force. "
        "What it held is kept in {path}."
    ),
    "settings-unwritable": (
        "The settings file {path} cannot be written ({reason}). Free the disk or ask for the right to "
        "write there."
    ),
    "settings-unreadable": (
        "The settings file {path} cannot be read ({reason}). Ask for the right to read it, or move it away: "
        "the usual settings are then in force."
    ),
    "program-mistake": (
        "The program itself made a mistake and stopped; what had been stored is untouched. Send the file "
        "{path} to whoever maintains the program."
    ),
    "program-mistake-unwritten": (
        "The program itself made a mistake and stopped; what had been stored is untouched. Tell whoever "
        "maintains the program what you were doing."
    ),
    "file-held": (
        "{path} is held open by another program. Close it there and try again; the old file is untouched."
    ),
    "file-unwritable": (
        "{path} cannot be written ({reason}). Choose another folder or free the disk; nothing was "
        "left half-written."
    ),
    "date-unreadable": "«{value}» is not a date. Write it as 2021-02-06.",
    "check-damaged": "The database file is damaged: {detail}. Restore the last backup.",
    "check-link": ("Row {row} of table {table} points to nothing. Restore the last backup and report this."),
    "check-numbers": (
        "The number series of {year} says {last}, but {count} certificates bear its numbers. Report "
        "this before issuing more."
    ),
    "check-journal": "{count} journal entries belong to no operation. Report this.",
    "institution-missing": ("The institution is not described yet. Fill it in under Settings → Institution."),
    "institution-field-missing": (
        "A name of the institution is empty. Fill it in: papers are printed with it."
    ),
    "edrpou-digits": "«{value}» is not a ЄДРПОУ code: it has eight digits.",
    "signatory-missing": (
        "Nobody in office on {date} is entered to sign certificates. Enter who signs under Settings → "
        "Signatories."
    ),
    "signatory-ambiguous": (
        "On {date} more than one person could sign: {names}. Choose one for the whole batch."
    ),
    "signatory-not-in-office": (
        "The chosen signatory is not in office on {date}. Choose another or mend the dates of office."
    ),
    "signatory-unknown": (
        "«{name}» is not among those in office on {date} ({names}). Write the name as it stands under "
        "Settings → Signatories."
    ),
    "signatory-role": "A signatory is either the rector or the head of the training office.",
    "signatory-name-missing": "A signatory needs a name and an exact title.",
    "signatory-dates": "The term of office ends ({until}) before it begins ({since}).",
    "crest-not-a-picture": "The emblem must be a PNG or JPEG picture. Choose another file.",
    "crest-too-large": "The picture is larger than {most} MB. Choose a smaller one.",
    "crest-unreadable": "{path} cannot be read ({reason}). Choose another picture.",
    "operator-missing": "Somebody must be written down: type the name.",
    "database-address-form": (
        "«{value}» is not the address of a PostgreSQL server. Write it as postgresql://user@server/database."
    ),
    "crest-final": "The emblem is not taken back by undo. Set the former picture again.",
    "furnish-final": "What a new database begins with is not taken back.",
    "desk-busy": "Another window is writing to the database. Nothing was stored; try again in a moment.",
    "database-url-unreadable": (
        "The address of the database cannot be read. Write it as sqlite:///folder/file or "
        "postgresql://user@server/database."
    ),
    "database-kind-unknown": (
        "The program does not work with databases of the kind «{kind}». Use an embedded file or PostgreSQL."
    ),
    "database-on-network": (
        "{path} lies on a network drive, where an embedded database loses data. Keep it on this "
        "computer's own disk, or share it through PostgreSQL."
    ),
    "database-folder-unwritable": (
        "The folder {path} cannot be written to ({reason}). Choose another folder or ask for the "
        "right to write there."
    ),
    "database-not-ours": (
        "{path} is a database of another program. Nothing was changed in it; choose another file."
    ),
    "database-not-a-database": (
        "{path} is not a database, or it is damaged. Restore a backup or choose another file."
    ),
    "database-unopenable": (
        "The database {path} cannot be opened ({reason}). Check that the file and its folder may be "
        "read and written."
    ),
    "database-unreachable": (
        "The database server {server} does not answer. Check the address, the network and that the "
        "server is running."
    ),
    "database-refuses": (
        "The database server {server} answers but does not let the program in: {reason}. Check the name of "
        "the database, the user and the password."
    ),
    "database-gone": (
        "The database {path} was moved or deleted while the program was working with it. Nothing was "
        "stored; put the file back, or close the program and open it again."
    ),
    "database-lost": (
        "The connection to the database server was lost. Check the network, see whether the last "
        "change was stored, and try again."
    ),
    "database-read-only": (
        "The database can only be read, so nothing was stored. Ask for the right to write to it."
    ),
    "database-damaged": "The database is damaged. Restore the last backup and have the disk checked.",
    "database-newer": (
        "The database was written by a newer version of the program (schema {found}, this one knows "
        "{known}). Update the program on this computer."
    ),
    "database-constraint": (
        "The change contradicts what the database already holds ({reason}). Nothing was stored."
    ),
    "disk-full": "The disk is full. Nothing was stored; free some space and try again.",
    "disk-failing": (
        "The disk fails at reading or writing. Nothing was stored; make a backup on another disk "
        "and have this one checked."
    ),
    "migration-broke-links": (
        "Bringing the database to the new version would have broken links between its records. It "
        "was left as it was; go on with the previous version of the program and tell whoever "
        "maintains it."
    ),
    "migration-lost-rows": (
        "Bringing the database to the new version would have lost records of the table «{table}» "
        "({before} before, {after} after). It was left as it was; go on with the previous version "
        "of the program and tell whoever maintains it."
    ),
    "row-changed-meanwhile": (
        "Somebody has changed the same record meanwhile. Nothing was stored; look at it anew and try again."
    ),
    "copy-differs": (
        "The table «{table}» did not read back as it was written. Nothing was changed; have the "
        "disk checked and try again."
    ),
    "backup-disk-full": (
        "There is no room for a backup in {folder}. Earlier backups are untouched; free some space "
        "or choose another folder."
    ),
    "backup-folder-unwritable": (
        "A backup cannot be written to {folder} ({reason}). Earlier backups are untouched; check "
        "the folder or choose another."
    ),
    "backup-not-sound": (
        "The copy of the database did not pass its check ({detail}) and was not kept. The database "
        "may be damaged; restore the last good backup."
    ),
    "backup-nothing": (
        "There is nothing to back up yet: the database is empty. Open it in the program first."
    ),
    "restore-missing": "There is no file {path}. Choose a backup that exists.",
    "restore-not-a-backup": (
        "{path} is not a backup of this program. Choose a file whose name ends in .tdbackup."
    ),
    "restore-damaged": (
        "The backup {path} is damaged ({detail}). The database was left as it was; choose another backup."
    ),
    "restore-newer": (
        "The backup {path} was made by a newer version of the program (schema {found}, this one "
        "knows {known}). Update the program on this computer."
    ),
    "restore-is-live": "{path} is the database in use. Choose a backup of it.",
    "restore-failed": "The backup could not be restored ({detail}). The database was left as it was.",
    # --- undo ---
    "undo-unknown": (
        "There is no operation {operation} to take back. The history may have been replaced by a backup."
    ),
    "undo-nothing": "This operation changed nothing, so there is nothing to take back.",
    "undo-changed-meanwhile": (
        "This cannot be taken back: somebody has changed the same records since. Look at them and "
        "mend them by hand."
    ),
    "undo-in-use": (
        "This cannot be taken back: other records already rest on what it changed. Take those back first."
    ),
    "undo-erased": "This cannot be taken back: the personal data it changed have been erased since.",
    "restore-final": (
        "A restored backup is not taken back by undo. Restore the backup made of the state before it."
    ),
    # --- people ---
    "erasure-ground-missing": "Say on what ground the former values are erased.",
    "erasure-final": "Erased values cannot be brought back; that is what erasing is for.",
    "person-unknown": "There is no such person in the register any more. Look again.",
    "person-known": (
        "{surname} {given}, born {birth_date}, is in the register already. Choose that person instead."
    ),
    "person-name-missing": "A person needs a surname and a given name.",
    "person-name-too-long": (
        "A part of the name has {length} letters; at most {most} are stored. Shorten it."
    ),
    "person-field-unknown": "The field «{field}» cannot be corrected here.",
    "field-changed-meanwhile": (
        "Somebody changed this field meanwhile: it now says «{now}», you typed «{yours}». Nothing was stored."
    ),
    "dated-change-exists": "A change as of {date} is entered already. Correct that one instead.",
    "standing-empty": "Nothing to store: give a new rank, position or unit.",
    "latin-not-latin": "«{value}» has Cyrillic letters. Type it as the passport has it, in Latin letters.",
    "badge-taken": "Badge {badge} belongs to {surname} {given}. Check the number.",
    "change-date-missing": "Type the date from which the change holds.",
    "case-unknown": "«{gcase}» is not a case that papers use.",
    # --- cohorts ---
    "cohort-unknown": "There is no cohort «{code}». Check the code or open the cohort first.",
    "cohort-exists": "Cohort {code} exists already. Choose another code.",
    "cohort-code": "«{code}» cannot be a cohort’s code: it needs 1 to {most} characters.",
    "cohort-dates": "The cohort ends ({ends}) before it begins ({starts}). Mend one of the dates.",
    "cohort-without-dates": (
        "Cohort {code} has no dates of study; certificates cannot be issued without them. Enter them "
        "on the cohort’s page."
    ),
    "cohort-certified": (
        "Certificates of cohort {code} rest on its programme and grading profile; they cannot be "
        "exchanged any more."
    ),
    "cohort-has-marks": (
        "Cohort {code} has marks in the disciplines of its programme. Take the marks away first or "
        "keep the programme."
    ),
    "programme-missing": "There is no training programme yet. Enter one under Settings → Programme.",
    "programme-title-missing": "A programme needs its Ukrainian title.",
    "programme-empty": "A programme needs at least one discipline.",
    "discipline-code": "The code of a discipline is missing or stands twice: «{code}».",
    "discipline-name-missing": "Discipline {code} has no Ukrainian name.",
    "credits-unreadable": "«{value}» is no number of ECTS credits: type one up to {most}, or nothing.",
    "control-unknown": "«{value}» is no form of control. Type one of these: {known}.",
    "hours-unreadable": "{name}: «{value}» is no number of hours. Type 0 to {most}.",
    "band-points-unreadable": "«{value}» is no number of points. Type 0 to 100.",
    "band-grade-unreadable": "«{value}» is no national grade. Type one of these: {known}.",
    "discipline-hours-negative": "{name}: hours cannot be negative.",
    "profile-missing": "There is no grading profile yet. Enter one under Settings → Grading.",
    "group-name-missing": "Give the group a name.",
    "group-exists": "Group {name} exists already in this cohort.",
    "groups-number": "Type a number of groups from 1 to {most}.",
    "exit-date-missing": "An exclusion needs its date. Type the day from which the listener has left.",
    "group-unknown": "There is no such group any more. Look again.",
    "group-not-empty": "Group {name} has %n listeners. Assign them to another group first.",
    "enrolled-already": "{surname} {given} is in this cohort already.",
    "enrolment-unknown": "This listener is not in the cohort any more. Look again.",
    "exit-ground-missing": "An exclusion needs its ground, for example «за власним бажанням».",
    "exit-certified": (
        "Certificate {number} stands for this listener. Void it first if the exclusion is right."
    ),
    "left-already": "This listener left already, on {date}.",
    "move-in-order": "An order names this listener; an amending order is needed instead of a move.",
    "move-has-marks": (
        "The listener has marks in disciplines that cohort {code} does not have. Take them away first "
        "or leave the listener here."
    ),
    # --- grades ---
    "mark-changed-meanwhile": (
        "{surname}, {discipline}: another window changed the mark meanwhile. It now says {now}, you "
        "entered {yours}. Nothing was stored."
    ),
    "mark-missing": "A retake needs its mark. Type points, or an absence word such as «н/я».",
    "paste-too-long": (
        "%n rows were copied, but from this cell down there are only {left}. Nothing was pasted; stand "
        "higher or show more listeners."
    ),
    "paste-too-wide": (
        "%n columns were copied, but from this cell on there are only {left} disciplines. Nothing was "
        "pasted; stand further left."
    ),
    "retake-without-first": "There is no first attempt yet: enter the mark itself.",
    "retake-of-pass": "The discipline is passed ({mark}); there is nothing to retake.",
    "retake-too-many": "There were {most} attempts already; no further one is allowed.",
    "retake-before-first": "A retake cannot be dated before the attempt of {date}.",
    # --- orders and certificates ---
    "order-unknown": "There is no such order any more. Look again.",
    "order-kind": "Orders of the kind «{kind}» are not drafted here.",
    "order-names-nobody": "The order would name nobody: there is no listener it could be about.",
    "order-number-missing": "An order is registered with its number, for example «512 о/с».",
    "order-dates": (
        "The order is registered ({registered}) before it is signed ({signed}). Mend one of the dates."
    ),
    "order-number-taken": "Order № {number} of {date} is registered already.",
    "order-names-unready": ("{surname} {given} may not graduate yet and cannot stand in a graduation order."),
    "order-names-left": "{surname} has left and cannot stand in the order. Take the name off the list.",
    "certificate-nobody": (
        "There is nobody to issue a certificate to: the order names nobody who is ready and has none."
    ),
    "certificate-unknown": "There is no such certificate any more. Look again.",
    "certificate-void": "Certificate {number} is void; nothing can be done with it.",
    "certificate-handed": (
        "Certificate {number} has been handed out; a misprint is mended only before that. Issue a "
        "corrected document instead."
    ),
    "certificate-damaged": (
        "The stored paper of certificate {certificate} does not match its hash. Restore a backup; do "
        "not print it."
    ),
    "certificate-without-order": (
        "There is no registered graduation order. Draft it on the Graduation page and enter its "
        "number and date."
    ),
    "certificate-date-far": (
        "The date of issue {date} lies more than three months ahead. Numbers are drawn for good, so nothing "
        "was issued; check the date."
    ),
    "certificate-before-order": "The date of issue {date} lies before the graduation order of {signed}.",
    "certificate-sex-unknown": (
        "{surname} {given}: the sex is not entered, so the verb on the certificate cannot agree. "
        "Enter it on the person’s card."
    ),
    "certificate-grade-missing": "{surname}: there is no mark in {discipline}. Enter it before issuing.",
    "certificate-facts-moved": (
        "The facts of the certificates changed while they were drawn. Nothing was issued; try again."
    ),
    "certificate-final": "Issued certificates are not taken back by undo: void them with a reason.",
    "void-final": "A voided certificate stays void; issue another one.",
    "void-reason-missing": "Voiding needs its reason.",
    "spoilt-reason-missing": "Say what is wrong with the spoilt paper.",
    "belt-step-missing": "Certificate {number} has not passed the step before. Note that one first.",
    "certificate-never-deleted": "A registered certificate is never deleted. Void it and give the reason.",
    "grade-certified": (
        "{surname} holds certificate {number}, which rests on these grades. Void the certificate "
        "before changing a grade."
    ),
    "order-frozen": (
        "Order {number} of {date} is registered, and its list does not change any more. Amend it by "
        "another order."
    ),
    "order-has-certificates": (
        "Certificates were issued by order {number} of {date}, so it stays as it is. Amend it by "
        "another order."
    ),
    "number-pattern-unreadable": (
        "The number pattern «{pattern}» cannot be read. Build it from {{edrpou}}, {{seq}}, {{yy}} "
        "and {{yyyy}}, such as {{edrpou}}/{{seq:06d}}-{{yy:02d}}."
    ),
    "number-pattern-repeats": (
        "The number pattern «{pattern}» would give one number to two papers. It must hold both the "
        "number within the year and the year."
    ),
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
    # --- papers ---
    "papers-do-not-fit": "%n texts do not fit their papers, so none was drawn. The first: {person}, {box}, "
    "«{text}». Shorten it, or correct its letters.",
    "misfit-too-wide": "{person}, {box}: «{text}» is {over} mm too wide for its place. Shorten it.",
    "misfit-too-long": "{person}, {box}: {over} mm more than the sheet has room for. "
    "Shorten the texts or take some out.",
    "misfit-no-letter": "{person}, {box}: the typeface of this place has no «{letters}», "
    "which stand in «{text}». "
    "Look for Latin letters or figures among Ukrainian letters and correct them.",
    "misfit-look-alike": "{person}, {box}: Latin letters stand among Ukrainian ones in «{text}». "
    "Retype the word.",
    "emblem-unreadable": "The emblem is not a PNG or JPEG picture that can be read. Choose another file.",
    "paper-unreadable": "Stored paper {number} of the batch is damaged and was not bound. "
    "Restore the last verified backup, or void the certificate and issue it again.",
    "print-shift-too-large": "The print can be moved by {most} mm at most. Type a smaller shift.",
    "template-missing": "There is no template of version {version}. Choose one of those in the list.",
    "template-damaged": "The template is damaged at «{place}». Take the one that came with the program.",
    "statement-sum-differs": "The statement of {discipline} was not made: {counted} results are counted, and "
    "{listed} listeners are on the list. Check the bands of the cohort's grading profile.",
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
    # --- who may graduate, and why not ---
    "lack-left": "Left the course on {date}: {ground}.",
    "lack-enrolment-order": "There is no enrolment order with this listener. Register the order.",
    "lack-enrolment-excepted": "Admitted without the enrolment order: {reason}, order No. {number}.",
    "lack-dates": "The cohort has no first or last day. Set the dates of the cohort.",
    "lack-sex": "The sex is not stored, and the certificate must agree with it. Set it in the person's card.",
    "lack-disciplines": "The programme has no disciplines. Add them, or choose another edition.",
    "lack-grade": "{discipline}: no mark yet.",
    "lack-absent": "{discipline}: did not appear.",
    "lack-not-attested": "{discipline}: not assessed.",
    "lack-not-admitted": "{discipline}: not admitted.",
    "lack-failed": "{discipline}: not passed.",
    "lack-unsatisfactory": "{discipline}: {points} points, unsatisfactory.",
    "exception-impossible": "No order can lift this condition; only that of enrolment.",
    "exception-reason-missing": "An exception needs its reason. Type why it is made.",
    "exception-order-missing": "An exception needs an order. Type the order's number.",
    # --- graduation: orders, doubts, printing ---
    "order-names-already": "An order names this listener already: № {number} of {date}.",
    "order-signed-missing": "Type the date on which the order was signed.",
    "issue-date-missing": "Type the date of issue.",
    "doubt-signatory": "Nobody has been named yet in place of «{name}»: the papers would print these words.",
    "doubt-programme": (
        "Hours, credits and learning outcomes are not confirmed, so the papers print them with the word "
        "«приклад»."
    ),
    "doubt-edrpou": "The ЄДРПОУ code {code} in the registration numbers is not confirmed.",
    "certificate-changed-m": (
        "His record was changed after certificate № {number} was drawn, which is not handed out yet. "
        "Mark it "
        "as spoilt (key Z) and print it anew under the same registration number."
    ),
    "certificate-changed-f": (
        "Her record was changed after certificate № {number} was drawn, which is not handed out yet. "
        "Mark it "
        "as spoilt (key Z) and print it anew under the same registration number."
    ),
    "printer-missing": (
        "No printer is set up on this computer. Set one up, or save the PDF and print it elsewhere at 100 %."
    ),
    "printer-refused": (
        "The printer «{printer}» did not take the papers, so none is marked as printed. Look at the "
        "printer "
        "and try again."
    ),
    "print-shift-unreadable": "«{value}» is not a length in millimetres. Type it as 1,5 or −0,8.",
}
