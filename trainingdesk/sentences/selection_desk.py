"""What the desk says no with where a campaign is typed: its table of places, its stages."""

SENTENCES: dict[str, str] = {
    "quota-number": "«{value}» is no number of places. Type a whole number, 0 or more.",
    "quota-owner-unknown": (
        "«{name}» is neither a unit nor one community alone. Type the unit in full, such as «ГУНП в "
        "Харківській області», or the community with its raion."
    ),
    "stage-kind-unknown": "«{value}» is no kind of result. Choose one of: {words}.",
}
