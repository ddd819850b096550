"""What is true of any person: sex, stored and never guessed."""

import enum

from trainingdesk.domain.pattern import pattern
from trainingdesk.domain.text import repair, tidy


class Sex(enum.StrEnum):
    """A person's sex as the personal file has it; papers agree their verbs with it."""

    MALE = "m"
    FEMALE = "f"


_WORDS = {
    Sex.MALE: "ч чол чоловік чоловіча чоловічий м муж мужской m male",
    Sex.FEMALE: "ж жін жінка жіноча жіночий жен женский f female",
}
_READ = {word: sex for sex, words in _WORDS.items() for word in words.split()}


def read_sex(text: str) -> Sex | None:
    """Read «чол.», «Ж», «жіноча»; None when the text does not say."""
    return _READ.get(repair(tidy(text)).text.casefold().strip(". "))


_MALE = pattern(r"(?:ич|огли|оглу)$")
_FEMALE = pattern(r"(?:вна|чна|кизи|гизи)$")


def suggested_sex(patronymic: str) -> Sex | None:
    """What a patronymic suggests, for a person to confirm before it is stored; None when it says nothing."""
    folded = patronymic.casefold()
    if _FEMALE.search(folded):
        return Sex.FEMALE
    return Sex.MALE if _MALE.search(folded) else None
