"""What the desk says no with: cars and their keys, custody, readings, the right to drive."""

SENTENCES: dict[str, str] = {
    # --- the car's record ---
    "vehicle-unknown": "There is no such car on the books any more. Look again.",
    "vehicle-make-missing": "Type the make of the car, for example «Renault».",
    "vehicle-owner-missing": "Say who owns the car: the unit on whose books it is, or the community.",
    "vehicle-field-unknown": "The field «{field}» of a car cannot be changed here.",
    "vehicle-year": "{value} cannot be the car’s year. Type one from {low} to {high}.",
    "vehicle-tank": "A tank of {value} litres cannot be. Type 1 to {most}, or nothing.",
    "community-key-unknown": "There is no such community any more. Choose it again.",
    "vin-letter": (
        "{value} has the letter {letter} in place {place}; a VIN never has I, O or Q. It is a 1 or a 0, "
        "as a rule: look at the registration certificate."
    ),
    "vin-sign": "{value} has «{letter}» in place {place}; a VIN has Latin letters and digits only.",
    "vin-length": "{value} has {length} characters, a VIN has 17. Look at the registration certificate.",
    "vin-taken": "{what} has the VIN {value} already. Open that car or check the number.",
    "vin-check-digit": (
        "The check digit of the VIN does not agree. Compare it with the registration certificate."
    ),
    "plate-taken": "{what} (VIN {vin}) has the plate {value} already. Open that car or check the number.",
    "plate-no-region": "The plate has only its digits. Add the letters of region and series when known.",
    "plate-unusual": "The plate is not of the ordinary series. It was kept as typed; check it.",
    "key-unknown": "There is no such set of keys any more. Look again.",
    "key-counts": "A set has at least one key or fob, and no more than {most} of each.",
    "keys-of-a-car-gone": "{what} is destroyed or written off; no keys can be added to it.",
    "equipment-name-missing": "Type what the thing is called, or take the empty line away.",
    "equipment-twice": "«{name}» stands on the list twice. Keep one line and set its quantity.",
    "equipment-quantity": "«{name}»: type a quantity from 1 to {most}.",
    "equipment-many": "The list has too many lines; at most {most} fit on an act.",
    "equipment-changed-meanwhile": (
        "Another window changed this car’s equipment meanwhile. Nothing was stored; look again."
    ),
    # --- custody ---
    "custody-moved": (
        "{what} has moved meanwhile: since {since} it is with {holder}. Nothing was stored; look again."
    ),
    "key-moved": (
        "Key set № {number} of {what} has moved meanwhile: since {since} it is with {holder}. "
        "Nothing was stored; look again."
    ),
    "custody-before": (
        "The move of {date} lies before the former one of {former} ({what}). Type a day not earlier than "
        "that."
    ),
    "custody-future": "{date} is yet to come. Type the day on which it happened.",
    "custody-same": "{what} is with {holder} already, since {since}. Choose who takes it.",
    "custody-ground-missing": "Type the ground: number and date of the order, act or report.",
    "holder-unfit": "Choose who takes it: a person or a community takes, a unit or a community keeps.",
    "car-on-balance": (
        "{what} is on the books of {holder} and handed to nobody. It can be assigned, handed over, sent to "
        "repair or written off."
    ),
    "car-assigned": (
        "{what} is assigned to {holder} since {since}. It can be handed over by an act, given back or sent "
        "to repair."
    ),
    "car-handed": (
        "{what} was handed over to {holder} on {since}. It can be transferred to somebody else, given back "
        "or sent to repair; for anything else let it be given back first."
    ),
    "car-in-use": (
        "{what} is in use by {holder} since {since}. It can be transferred to somebody else, given back or "
        "sent to repair; for anything else let it be given back first."
    ),
    "car-in-repair": "{what} is in repair since {since}. Note its return from repair first.",
    "car-returned": (
        "{what} was given back on {since}. It can be assigned, handed over, sent to repair or written off."
    ),
    "car-destroyed": (
        "{what} was destroyed on {since} and awaits its writing off; only an act of that remains."
    ),
    "car-written-off": "{what} was written off on {since}. It moves no more.",
    "key-in-safe": (
        "Key set № {number} of {what} lies in the safe since {since} ({holder}). It can be handed out, or "
        "marked lost."
    ),
    "key-held": (
        "Key set № {number} of {what} is with {holder} since {since}. It can be transferred, given back or "
        "marked lost."
    ),
    "key-lost": "Key set № {number} of {what} is lost since {since}. Mark it found first.",
    "key-destroyed": "Key set № {number} of {what} was destroyed on {since}. It moves no more.",
    "key-written-off": "Key set № {number} of {what} was written off on {since}. It moves no more.",
    "key-with-its-car": (
        "Key set № {number} was written off together with {what}. Correct the record of the car; its keys "
        "come back with it."
    ),
    "keys-unsaid": "{what}: say what became of every set of keys; not said of № {numbers}.",
    "key-fate-unknown": (
        "«{fate}» says nothing of the keys. Choose destroyed, lost, in the safe, or unchanged."
    ),
    "link-unknown": "There is no such record any more. Look again.",
    "link-followed": (
        "{what} has moved on since, on {since}. Correct the later record first: only the last one can be "
        "corrected."
    ),
    "link-first": (
        "The first record of {what} says where the chain begins; it cannot be taken back. Correct the "
        "car’s record instead."
    ),
    "correction-reason-missing": "Say why the record is taken back; the reason stays in the chain.",
    "custody-fixed": "A record of who held what does not change. Take it back by a counter-record.",
    "custody-by-act": (
        "This record rests on act № {number}; it is not taken away. Take it back by a counter-record, or by "
        "a counter-act."
    ),
    "custody-broken": (
        "This record does not continue the chain of its thing. Nothing was stored; look again."
    ),
    # --- what the look-over finds ---
    "check-chain-open": "{what}: the chain has %n open links; one is right.",
    "check-chain-broken": "{what}: record {link} does not continue the one before it.",
    "check-keys-left": "{what} is written off, but key set № {number} is not.",
    # --- readings ---
    "reading-unknown": "There is no such reading any more. Look again.",
    "reading-kind": "«{kind}» is not what is read by hand: a check, a refuelling or a new odometer.",
    "reading-by-act": "This reading stands in an act and does not change. Take a new one.",
    "reading-empty": "Type kilometres, litres left, or litres filled in.",
    "reading-future": "{date} is yet to come. Type the day of the reading.",
    "odometer-lower": (
        "{value} km is less than the {former} km read on {date}. Check the figure; if the odometer was "
        "replaced, say so."
    ),
    "odometer-higher": "{value} km is more than the {later} km read later, on {date}. Check figure and date.",
    "odometer-much": "{value} km cannot be. Type 0 to {most}.",
    "fuel-negative": "Litres cannot be fewer than none; {value} was typed.",
    "fuel-over-tank": "{value} litres do not fit: the tank of {what} holds {tank}.",
    "refuel-litres": "A refuelling needs its litres.",
    "replaced-note-missing": "Say why the odometer was replaced, and by which document.",
    "replaced-km-missing": "Type what the new odometer shows.",
    # --- the right to drive ---
    "driving-refused": (
        "The car cannot be handed over: as of {date} {name} has no clearance to drive. If there is a "
        "separate order, give its number and date."
    ),
    "driving-clearance-over": (
        "The car cannot be handed over: as of {date} {name} has no clearance to drive, it ended on {until}. "
        "If there is a separate order, give its number and date."
    ),
    "driving-no-category": (
        "The car cannot be handed over: as of {date} {name} has no category B (the licence says "
        "{categories}). If there is a separate order, give its number and date."
    ),
    "driving-licence-over": (
        "The car cannot be handed over: the driving licence of {name} ended on {until}, the hand-over is on "
        "{date}. If there is a separate order, give its number and date."
    ),
    "driving-licence-unknown": "{name}: the driving licence and its categories are not stored. Ask for them.",
    "driving-clearance-unknown": "{name}: whether there is a clearance to drive is not known. Ask.",
    "clearance-unknown": "«{value}» is no clearance to drive. Choose driver, mate or not cleared.",
    "clearance-dates": "The clearance ends ({ends}) before it begins ({starts}). Mend one of the dates.",
    "licence-category": "«{value}» is no category of a driving licence. Type some of these: {known}.",
    # --- photos ---
    "photo-format": "{name} is neither JPEG nor PNG. Save the picture as one of these and add it again.",
    "photo-large": "{name} has {size} MB; at most {most} are kept. Make the picture smaller.",
    "photo-empty": "{name} is empty. Choose another picture.",
    "photo-unknown": "There is no such photo any more. Look again.",
}
