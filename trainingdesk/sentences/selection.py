"""What the desk says no with: campaigns, quotas, stages, candidates, letters."""

SENTENCES: dict[str, str] = {
    # --- campaigns ---
    "campaign-unknown": "There is no campaign «{code}». Choose one from the list of campaigns.",
    "campaign-code": "«{code}» cannot be a campaign’s code: type 1 to {most} characters, such as 2020-06.",
    "campaign-title-missing": "Type the title of the campaign.",
    "campaign-exists": "There is a campaign {code} already. Choose another code.",
    "campaign-dates": "Applying ends on {closes}, before it begins on {opens}. Mend one of the dates.",
    "campaign-places": "A campaign has at least one place, not {value}. Type how many, or leave it empty.",
    "campaign-retention": "A storage term is at least one month, not {value}. Type how many months.",
    "campaign-ages": "The least age {least} is above the greatest {most}. Mend one of them.",
    "campaign-has-candidates": (
        "People applied to campaign {code}: it stays. Withdraw them with a ground instead."
    ),
    # --- quota ---
    "quota-owner": "Each line of the table of places names one unit or one community.",
    "quota-twice": "A unit or community stands twice in the table of places. Leave one line of it.",
    "quota-negative": "Places are counted from 0, not {value}.",
    "quota-over-places": (
        "The table gives {total} places, the campaign has {places}. Take places away, or change the campaign."
    ),
    "quota-exceeded": (
        "{unit} has {places} places and {listed} people on the list. Substitute somebody, put the person in"
        " reserve, or change the table of places."
    ),
    # --- stages ---
    "stage-unknown": "Stage {stage} is not of this campaign. Open the campaign again.",
    "stage-title-missing": "Type the title of the stage.",
    "stage-no-points": "Stage «{title}» ends with a word, not with points.",
    "stage-highest": "Stage «{title}» gives points: type the greatest number of them, above 0.",
    "stage-pass-above": "Stage «{title}»: nobody can reach the pass minimum, which is above {most}.",
    "stage-no-criteria": "Criteria belong to interviews; stage «{title}» is none.",
    "stage-weights": (
        "The weights of the criteria of «{title}» make {total} % together; they must make 100 %."
    ),
    "stage-has-results": (
        "Stage «{title}» has results, which were judged by its scale: it stays as it is. Results are taken "
        "away first."
    ),
    "stage-passed-by": (
        "Candidates are past the place where stage «{title}» is put. Put it behind the stages that have "
        "results."
    ),
    # --- candidates ---
    "candidate-unknown": "There is no candidate {candidate}. Open the list again.",
    "candidate-twice": "{surname} {given} is in campaign {code} already. Open that application instead.",
    "candidate-known": (
        "{name} (born {birth_date}, {unit}) is in the register already. Take the application as theirs; if "
        "this is somebody else, mend the birth date, the badge or the tax number."
    ),
    "candidate-resembles": (
        "This may be {name} (born {birth_date}, {unit}), who is in the register already. Compare the two "
        "and say whether they are one person."
    ),
    "candidate-source": (
        "«{value}» is no source of candidates: they serve in the police or come from the public."
    ),
    "candidate-service-negative": "Service is counted in months from 0, not {value}.",
    "candidate-communities-same": (
        "The second choice is the first one again. Choose another community, or none."
    ),
    "candidate-young": "{age} years of age; the announcement asks {least} at least. Check the birth date.",
    "candidate-old": "{age} years of age; the announcement takes up to {most}. Check the birth date.",
    "candidate-service": (
        "{has} months of service; the announcement asks {least} at least. Check the service."
    ),
    "candidate-education": "The announcement asks higher education. Check what is entered.",
    "candidate-category": (
        "Licence of {has}; the announcement asks category {category}. Check the categories."
    ),
    "candidate-age-unknown": "The announcement limits the age, and the birth date is not known. Enter it.",
    "candidate-service-unknown": (
        "The announcement asks service, and nobody entered how long. Enter the months."
    ),
    "candidate-education-unknown": (
        "The announcement asks higher education, and nobody entered it. Say yes or no."
    ),
    "candidate-category-unknown": "The announcement asks category {category}, and none is entered. Enter it.",
    "candidate-consent-missing": (
        "No consent to the processing of personal data. Enter its date once it is signed."
    ),
    "candidate-document-missing": "A document of the check-list is not there yet. Ask for it.",
    "candidate-document-expired": "A document of the check-list ran out on {date}. Ask for a new one.",
    "document-unknown": "«{value}» is no kind of document of the check-list.",
    "document-twice": "A kind of document stands twice in the check-list. Leave one line of it.",
    "document-dates": "The document runs out on {expires}, before it was issued on {issued}. Mend a date.",
    "withdrawal-ground-missing": "Type the ground: a letter, a report, a decision with its number and date.",
    "withdrawal-enrolled": (
        "{name} is a listener already. A listener leaves by an order, on the page of cohorts."
    ),
    "withdrawn-already": "{name} took the application back on {date}.",
    "candidate-not-withdrawn": "{name} is on the list. Only who was taken off it comes back.",
    "erasure-not-due": (
        "The storage term of {name} has not ended, or the person was selected. Nobody was erased."
    ),
    # --- letters ---
    "letter-number-missing": "Type the incoming number of the letter.",
    "letter-empty": "The letter has no lines. Enter at least one person.",
    "letter-twice": "Letter № {number} of {date} is taken in already. Open it in the list of letters.",
    "letter-line-candidate": "A line of the letter does not say which candidate it is about. Choose one.",
    "letter-deed": "«{value}» is nothing a letter does to a list.",
    "letter-change-empty": "The line says a change and neither a rank nor a position. Enter the new one.",
    # --- decisions ---
    "decision-unknown": "«{value}» is no decision: recommend, keep in reserve or refuse.",
    "decision-reason-missing": "A refusal needs its reason. Choose one from the list or type it.",
    "decision-already": "This is decided of {name} already.",
    "decision-no-place": (
        "{unit} has no place left for {name}. Keep them in reserve, or change the table of places."
    ),
    # --- results ---
    "candidate-decided": (
        "The selection of {name} has ended ({outcome}). Take the candidate back with a ground first; a "
        "decision in frozen minutes is put right by later minutes."
    ),
    "candidate-stage-closed": (
        "«{stage}» is not open to {name}: «{former}» is not passed. Enter that result first."
    ),
    "candidate-stage-open": "{name} has not passed «{stage}» and cannot be recommended before that.",
    "candidate-not-recommended": "{name} is not recommended and cannot be enrolled. Decide that first.",
    "result-unread": (
        "«{value}» is no result. Type points, a word such as «придатний», «н» with a ground, «нп»."
    ),
    "result-points-needed": "«{value}»: this stage gives points. Type how many, «н» with a ground, or «нп».",
    "result-word-needed": "«{value}»: this stage ends with a word. Type one of: {words}.",
    "result-above": "{value} is off the scale: points run from 0 to {most}. Nothing was stored.",
    "result-too-fine": "{value}: points have one digit after the comma at most.",
    "result-not-its-points": "{points} points and the word beside them do not agree at «{stage}».",
    "result-no-exemption": "Nobody is exempt from «{stage}»: the announcement names no ground for it.",
    "result-ground-missing": "«{stage}»: type the ground beside it, for example «н лікарняний № 12».",
    "result-before-stage": (
        "«{stage}» is held on {date}. A result cannot be older, nor entered before that day."
    ),
    "result-second-attempt": (
        "Attempt {attempt} has no place: another try follows an excuse, or puts frozen minutes right on a "
        "ground."
    ),
    "result-frozen": (
        "The result of {name} stands in minutes № {number} of {date}, which are frozen. Put it right with a"
        " ground; the minutes stay."
    ),
    "result-not-frozen": "The result of {name} at «{stage}» is in no frozen minutes. Simply type it anew.",
    "stage-later-result": (
        "{name} has a result at «{later}» already, so «{stage}» must stay passed. Take the later one away "
        "first."
    ),
    "results-refused": (
        "%n cells were refused, {name} among them; nothing was stored. Mend them and try again."
    ),
    "protocol-frozen": (
        "Minutes № {number} of {date} are frozen: nothing in them changes. Later minutes put them right, "
        "with a reason."
    ),
    # --- norms ---
    "exercise-has-results": (
        "Results rest on the exercise «{name}»: it stays. End its norms with a date instead."
    ),
    "exercise-name": "An exercise needs a name of its own, not «{name}».",
    "exercise-unit": "«{value}» measures no exercise: it is done in seconds or a number of times.",
    "exercise-unread": "«{value}» is no result of an exercise. Type 14,05 or 3:40, or how many times.",
    "norm-line": (
        "A line of the norms of «{name}» (grade {grade}) cannot be. Check the sex, the ages, the grade and "
        "the bound."
    ),
    "norm-missing": (
        "The norms of «{name}» have no line for this age ({age}) and sex ({sex}). Add it in the settings."
    ),
    "norm-who": "{name}: norms need the sex and the birth date. Enter them first.",
    "stage-no-exercises": "Stage «{title}» has no exercises. Enter its result as a word or points.",
    # --- interviews ---
    "interview-minutes": (
        "Scores belong to the minutes of an interview. Make them, with their commission, first."
    ),
    "interview-secretary": "The secretary keeps the minutes and gives no points. Choose a member.",
    "interview-revealed": "All members have scored and the points are revealed: they do not change any more.",
    "interview-unscored": "Not everybody has scored yet: {names}. The points are told once all have.",
}
