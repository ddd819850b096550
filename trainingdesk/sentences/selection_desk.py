"""What the desk says no with where a campaign is typed: its table of places, its stages."""

SENTENCES: dict[str, str] = {
    "quota-number": "«{value}» is no number of places. Type a whole number, 0 or more.",
    "quota-owner-unknown": (
        "«{name}» is neither a unit nor one community alone. Type the unit in full, such as «ГУНП в "
        "Харківській області», or the community with its raion."
    ),
    "letter-line-unread": "Line {line} of the list, «{value}»: {why}",
    "letter-undecided": (
        "{name}: say whether this is the person of the register. Press Space on the line until it is right."
    ),
    "letter-instead-unknown": (
        "«{value}» is nobody whom this letter takes off the list. Type the surname of one who is gone."
    ),
    "letter-date-missing": "Type the date the letter came in.",
    "letter-unit-missing": "Say which unit sent the list.",
    "stage-kind-unknown": "«{value}» is no kind of result. Choose one of: {words}.",
}
