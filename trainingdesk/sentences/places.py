"""What the desk says no with: communities, their heads, the codifier."""

SENTENCES: dict[str, str] = {
    "community-unknown": (
        "There is no community «{text}». Check the name or the code, or update the codifier on the page of "
        "communities."
    ),
    "community-name-missing": "Type the name of the community.",
    "community-name-long": "A name of a community has {most} letters at most. Shorten it.",
    "community-name-same": "The community is called {name} already. Type the new name, or the new centre.",
    "community-name-date": (
        "The name {name} holds from {since}. Names follow one another: give a date on the right side of it."
    ),
    "community-closed": "{name} community ceased on {date}. Choose one that exists.",
    "community-merge-itself": "{name} community cannot be merged into itself. Choose another one.",
    "head-title-missing": "Type the exact title, as papers will write it.",
    "head-person-missing": "Choose who heads the community, or enter somebody new.",
    "head-sex-missing": "Say the sex: papers decline the name and agree their verbs by it.",
    "head-dates": "The term ends on {until}, before it begins on {since}. Mend one of the dates.",
    "head-known": "{name} is entered already as {title}, since {since}. Mend that term instead.",
    "codifier-final": (
        "The register of communities ships with the program and is not taken back. Single communities can be "
        "renamed or merged."
    ),
    "codifier-headings": (
        "{file} is not the Ministry’s codifier: no sheet has the headings «Перший рівень» … «Назва об’єкта». "
        "Nothing was changed; choose the xlsx as the Ministry publishes it."
    ),
    "codifier-code": (
        "{file}, sheet «{sheet}», cell {cell}: «{value}» is no code of the codifier, which is UA and 17 "
        "digits. Nothing was changed; download the file again."
    ),
    "codifier-category": (
        "{file}, sheet «{sheet}», cell {cell}: «{value}» is no category of the codifier (O, K, P, H, M, T, "
        "X, C, B). Nothing was changed; download the file again."
    ),
    "codifier-name": (
        "{file}, sheet «{sheet}», cell {cell}: {value} has no name. Nothing was changed; download the file "
        "again."
    ),
    "codifier-twice": (
        "{file}, sheet «{sheet}», cell {cell}: community {value} stands twice. Nothing was changed; download "
        "the file again."
    ),
    "codifier-parent": (
        "{file}, sheet «{sheet}», cell {cell}: the oblast or raion of {value} is not in the file. Nothing "
        "was changed; download the file again."
    ),
    "codifier-short": (
        "{file} has %n communities, the whole country has over {least}: an extract would close all the "
        "others. Nothing was changed; choose the whole codifier."
    ),
    "codifier-changed-meanwhile": (
        "The register of communities changed while you looked at the differences. Nothing was stored: open "
        "the file again."
    ),
    "codifier-nothing-new": "The register says already what the file says. Nothing is to be stored.",
}
