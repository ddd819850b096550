"""The states of a listener on the way through a cohort, in the words an office says them with."""

EXPECTED, ARRIVED, ENROLLED, LEFT, GRADUATED = "expected", "arrived", "enrolled", "left", "graduated"
STATES = (EXPECTED, ARRIVED, ENROLLED, GRADUATED, LEFT)
"""In the order they are passed; who left comes last."""

_WORDS = {
    "uk": {
        EXPECTED: ("очікується", "очікується"),
        ARRIVED: ("прибув", "прибула"),
        ENROLLED: ("зараховано", "зараховано"),
        GRADUATED: ("випущено", "випущено"),
        LEFT: ("вибув", "вибула"),
    },
    "en": {state: (state, state) for state in STATES},
}
_MANY = {
    "uk": {
        EXPECTED: "Очікуються",
        ARRIVED: "Прибули",
        ENROLLED: "Зараховані",
        GRADUATED: "Випущені",
        LEFT: "Вибули",
    },
    "en": {state: state.capitalize() for state in STATES},
}


def state_word(language: str, state: str, sex: str | None) -> str:
    """Return the state in one word, agreeing with sex: «вибула»; masculine where sex is unknown."""
    masculine, feminine = _WORDS[language][state]
    return feminine if sex == "f" else masculine


def state_of_many(language: str, state: str) -> str:
    """Return the state as a filter names all who are in it: «Прибули»."""
    return _MANY[language][state]
