"""What the desk says no with: handover acts, their signed scans, the ceremony."""

SENTENCES: dict[str, str] = {
    "act-unknown": "There is no such act any more. Look again.",
    "act-kind": "Acts of the kind «{kind}» are not drafted here.",
    "act-nothing": "No act is chosen. Choose at least one.",
    "act-without-cars": "An act needs at least one car. Choose the cars first.",
    "act-car-on-another": (
        "{what} stands on act № {number} of {date}, which is not handed over yet. Finish, void or "
        "drop that act first."
    ),
    "act-issued": (
        "Act № {number} of {date} is issued and does not change any more. Void it or draw up a counter-act."
    ),
    "act-field-unknown": "«{field}» of an act cannot take this value. Choose one from the list.",
    "act-date-missing": "The act needs its date.",
    "act-copies": "An act has from 1 to {most} copies.",
    "act-members": "A commission has at most {most} members on an act.",
    "act-key-lost": (
        "Key set {number} is lost, so it goes nowhere. Leave it where it is, or note first that it was found."
    ),
    "act-key-gone": "Key set {number} is destroyed or written off, so it goes nowhere.",
    "act-keys-do-not-add-up": (
        "{car}: the act names {on_act} key sets, the vehicle card holds {on_card}. Open the draft and "
        "say where each set goes."
    ),
    "act-without-receiver": "The act does not say who takes the car. Choose the officer or the community.",
    "act-without-unit": "The act does not say which unit gives the car. Choose the unit.",
    "act-without-giver": "The act does not say in whose person the unit gives the car. Choose the officer.",
    "act-sex-unknown": (
        "{name}: the sex is not entered, so «Здав» and «Прийняв» cannot agree. Enter it on the person’s card."
    ),
    "act-number-taken": (
        "Act № {number} of this unit stands in the register for {year} already. Type another number."
    ),
    "act-number-twice": "Number {number} is given to two acts at once. Type another one.",
    "act-number-unknown": "There is no act № {number}. Look at the register.",
    "act-number-ambiguous": "Several acts have № {number} ({years}). Say the year.",
    "act-not-issued": "The act is a draft as yet. Issue it first.",
    "act-handed": "The cars and keys of act № {number} are handed over already.",
    "act-void": "Act № {number} is void; nothing can be done with it.",
    "act-handed-before": "The hand-over on {date} would lie before the act of {act_on}. Mend the date.",
    "act-damaged": (
        "The stored paper of act № {number} does not match its hash. Restore a backup; do not print it."
    ),
    "check-act-paper": "Act № {number} is issued and has no stored paper. Restore a backup.",
    "check-act-numbers": (
        "Acts of {year}: the series gave {last} numbers, {count} acts bear one. Compare with the register."
    ),
    "act-date-far": (
        "The date of the act {date} lies more than three months ahead. Nothing was issued; check the date."
    ),
    "act-facts-moved": "The facts of the acts changed while they were drawn. Nothing was issued; try again.",
    "act-final": "What an issued act did is not taken back by undo: void the act, or draw up a counter-act.",
    "act-void-final": "A voided act stays void; draw up another one.",
    "act-void-reason-missing": "Voiding an act needs its reason.",
    "act-signed": "Act № {number} has a signed scan already.",
    "act-file-kind": "{name}: an act is written as .pdf or .docx. Mend the ending of the file’s name.",
    "act-too-long": "Act № {number} would take {sides} sides. Draw up one act a car.",
    "scan-kind": "{name} is no scan: PDF, JPEG, PNG and TIFF are taken.",
    "scan-large": "{name} is larger than {most} MB. Scan in grey at 200 dpi.",
    "scan-unreadable": "{name} cannot be read: the file is damaged or protected. Scan the act anew.",
    "scan-foreign": (
        "The code on the sheet is of an act of another database, or of a draft printed before the "
        "issue. Nothing was attached: compare number and date."
    ),
    "scan-of-void": (
        "The sheet is of act № {number}, which is void and was issued anew. Have the new act signed."
    ),
    "scan-of-another": (
        "The code says that this is act № {other} of {date}, not № {number}. Nothing was attached."
    ),
    "scan-act-unknown": "{name} shows no code of an act. Choose the act it belongs to.",
    "scan-unknown": "There is no such scan any more. Look again.",
    "ceremony-unknown": "There is no such ceremony any more. Look again.",
    "ceremony-closed": "The ceremony of {date} is closed; nothing is called any more.",
    "ceremony-title-missing": "The ceremony needs a title.",
    "ceremony-without-acts": "The ceremony would call nobody. Choose the acts.",
    "ceremony-call-done": "Act № {number} is handed over in the ceremony already. Correct that first.",
    "ceremony-deputy-missing": "Type the name of who came instead and the document he came by.",
}
