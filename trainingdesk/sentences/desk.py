"""What the desk says no with: the desk, the database, the office, undo."""

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
    "nothing-opens": (
        "No program on this computer opens {path}. The file is there: open it from its folder, or on a "
        "computer that has a program for it."
    ),
    # --- choosing ---
    "choice-unknown": (
        "{field}: nothing that is known is called «{value}». Type a part of the name and choose from what is "
        "offered."
    ),
    "number-unreadable": "«{value}» is not a whole number. Type digits alone.",
    "holder-missing": "Nobody is named to take it. Type a part of a name and choose from what is offered.",
    "move-date-missing": "The day of the action is missing. Type it as dd.mm.yyyy.",
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
    "undo-paper-gone": "Papers went with what was taken back, and the history keeps no papers. Do it anew.",
    "undo-erased": "This cannot be taken back: the personal data it changed have been erased since.",
    "restore-final": (
        "A restored backup is not taken back by undo. Restore the backup made of the state before it."
    ),
}
