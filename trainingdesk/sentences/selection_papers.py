"""What the desk says no with: ranking, minutes, decisions, the reserve, the way into a cohort."""

SENTENCES: dict[str, str] = {
    # --- ranking and minutes ---
    "ranking-rule-unknown": (
        "«{word}» is no word of a rule for equal points. Choose the rule of the campaign anew."
    ),
    "ranking-empty": "Nobody has come to the end of the stages yet: there is nothing to freeze.",
    "ranking-waiting": (
        "%n candidates still wait for a stage. Enter their results, or withdraw them with a ground, before "
        "the ranking is frozen."
    ),
    "ranking-tie-open": (
        "{names}: equal points, and the rule does not say who comes first, though a place depends on it. "
        "Add to the rule of the campaign what is to decide."
    ),
    "ranking-enrolled": (
        "Candidates of minutes № {number} are listeners already, so the ranking is not drawn up anew. "
        "Put right each person’s case by an order."
    ),
    "protocol-number-missing": "Type the number of the minutes.",
    "protocol-number-taken": "Minutes № {number} of this campaign are there already. Type another number.",
    "protocol-reason-missing": (
        "Minutes № {number} of {date} stand. Type the reason why later ones put them right."
    ),
    "protocol-final": "Frozen minutes are not taken back by undo: later minutes put them right.",
    "protocol-unknown": "Campaign {code} has no frozen minutes on the ranking. Freeze the ranking first.",
    "protocol-damaged": (
        "The stored minutes № {number} do not match their checksum. Restore a backup; do not print them."
    ),
    "commission-chair": "A commission has one chair. Say who it is.",
    "commission-twice": "Somebody stands twice in the commission. Leave one line.",
    "commission-size": (
        "The commission votes with {wanted} people, the chair among them; {has} are named. Name the others."
    ),
    # --- decisions ---
    "refusal-reason-missing": "A refusal needs its reason. Choose one of the dictionary, or type it.",
    "promotion-not-reserve": "{name} is not in reserve. Only the reserve gets places that went free.",
    "promotion-no-place": "All {places} places of the campaign are taken. Withdraw somebody first.",
    "promotion-no-unit-place": (
        "The {places} places of this unit are taken. Change the table of places, or choose another unit’s "
        "candidate."
    ),
    "consent-kind": "«{value}»: a community consents, proposes or refuses. Choose one of these.",
    "consent-letter-missing": "A community refuses by a letter. Type its number and date.",
    # --- into a cohort ---
    "enrol-cohort-missing": "Campaign {code} names no cohort. Say which cohort the people are enrolled in.",
    "enrol-nobody": "Campaign {code} has nobody to enrol. Freeze the ranking, or look at who is recommended.",
    "enrol-without-ppp": (
        "{name} comes from the public and has not completed primary professional training (ППП), so nobody "
        "was enrolled. Enter the number and date of its certificate, or leave the candidate out."
    ),
    "letter-nobody": "{unit} has nobody in campaign {code}: there is nothing to write about.",
    "invitation-nobody": "Nobody waits for «{stage}»: there is nobody to invite.",
}
