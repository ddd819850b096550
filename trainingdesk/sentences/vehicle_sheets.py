"""What the desk says no with, and asks: lists of cars in."""

SENTENCES: dict[str, str] = {
    # --- a cell of a list of cars ---
    "vehicle-unnamed": (
        "The row names no car: it has neither VIN, nor plate, nor make. Fill one of them in the file."
    ),
    "vehicle-year-unreadable": "«{value}» is not a year of four digits. The year stays empty.",
    "km-unreadable": "«{value}» is not a number of kilometres. The reading stays empty.",
    "km-unlikely": "«{value}» cannot be the kilometres of a car: 0 to {most}. The reading stays empty.",
    "keys-unreadable": "«{value}» does not say how many sets of keys there are. Say it: 0 to {most}.",
    "keys-fewer": (
        "{keys} set of keys, where most cars of the list have {usual}. Say whether that is so: the sets are "
        "things of their own and must add up."
    ),
    "keys-untold": "%n rows do not say how many sets of keys there are. Say how many each car has.",
    "vin-twice": (
        "The VIN {value} stands in {where} already, with another plate. Mend one of the two in the file, or "
        "take this car without a VIN."
    ),
    "plate-twice": (
        "The plate {value} stands in {where} already, with another VIN. Mend one of the two in the file, or "
        "take this car without a plate."
    ),
    "plate-of-another": (
        "The plate {value} is that of {what} (VIN {vin}), which is in the desk. Mend it in the file, or take "
        "this car without a plate."
    ),
    "vehicle-no-number": (
        "The car has neither VIN nor plate, so nothing would tell it from others. Fill one of them in the "
        "file; until then the row is left out."
    ),
    # --- whom a car is for ---
    "vehicle-community-unknown": (
        "No community is called «{value}», now or before. Choose one, or take the car without a community."
    ),
    "vehicle-community-ambiguous": "%n communities are called «{value}»: {where}. Say which one it is.",
    "vehicle-receiver-known": (
        "The register has somebody called {name}: {where}. Say whether it is the same person."
    ),
    "vehicle-receiver-namesakes": "%n people in the register are called {name}: {where}. Say who it is.",
    "vehicle-receiver-initials": (
        "«{value}» has initials instead of names. Say who it is ({where}), or take the car without a "
        "receiver."
    ),
    "vehicle-receiver-twice": (
        "{name} receives cars at %n communities: {where}. Say whether this is one person, or a namesake at "
        "each."
    ),
    "head-title-kind": (
        "«{value}» at {community}, whose centre is {centre}? There it would be «{fit}». The title is not "
        "stored; check it."
    ),
    "head-title-two": "{community}: «{value}» here, «{held}» in {where}. The title is not stored; check it.",
    "head-title-differs": "{community}: «{value}» in the list, «{held}» in the desk. The desk’s stays.",
    # --- a car that is in the desk ---
    "list-odometer-lower": (
        "{what}: {km} km in the list, {last} km read before. The desk’s stays; check the list."
    ),
    # --- the whole list ---
    "vehicle-intake-nothing": (
        "No list of cars was found in the files: no column of VINs, plates or makes has a heading. Nothing "
        "was stored; choose other files, or name the columns."
    ),
    "vehicle-intake-changed": (
        "Cars, people or communities have changed since the preview. Nothing was stored; look at it anew."
    ),
}
