"""What the desk says no with: people, cohorts and their grades."""

SENTENCES: dict[str, str] = {
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
    "cohort-new-alone": (
        "A new cohort takes the newest programme. Open cohort {code} first; then the same command without "
        "--new sets its programme and ECTS."
    ),
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
    "programme-edition-unknown": "There is no programme «{value}». These are there: {known}.",
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
    # --- dates as typed ---
    "date-impossible": "{value} is not in the calendar. Ask the sender for the right date.",
    "date-not-a-date": "«{value}» is not a date. Type day, month and year, such as 06.02.2021.",
    "dates-backwards": "The course ends on {ends}, before it starts on {starts}. Mend one of the dates.",
    "birth-date-future": "The birth date {value} lies in the future. Check the year.",
    "birth-date-too-young": "Born on {value}, the person would be {age} years old. Check the year.",
    "birth-date-too-old": "Born on {value}, the person would be {age} years old. Check the year.",
    # --- why a declined form needs an eye ---
    "case-sex-unknown": "The sex is not stored, so nothing was declined. Set it in the person's card.",
    "case-vowels-alternate": "The vowels of this surname may change. Ask how the family declines it.",
    "case-soft-or-hard": "This surname may take a soft or a hard ending. Ask how the family declines it.",
    "case-word-unchanged": "A word that should change did not. Check the form.",
    "case-foreign-word": "A foreign word may stand unchanged. Check the form.",
    "case-word-unknown": "This word is not in the dictionary of forms. Check the form.",
}
