"""The fourteen special ranks of the police (law 580-VIII, article 80), and how people shorten them."""

import difflib
import enum
import re

from trainingdesk.domain.pattern import pattern
from trainingdesk.domain.record import record
from trainingdesk.domain.text import LATIN_TO_CYRILLIC, tidy


class RankGroup(enum.StrEnum):
    """The three staffs a rank belongs to: молодший, середній, вищий склад."""

    JUNIOR = "junior"
    MIDDLE = "middle"
    SENIOR = "senior"


@record
class Rank:
    """A special rank: ``order`` runs from 1 (рядовий) to 14 (генерал поліції першого рангу)."""

    code: str
    order: int
    group: RankGroup
    uk: str
    en: str


_J, _M, _S = RankGroup.JUNIOR, RankGroup.MIDDLE, RankGroup.SENIOR
RANKS: tuple[Rank, ...] = (
    Rank("private", 1, _J, "рядовий поліції", "Police Private"),
    Rank("corporal", 2, _J, "капрал поліції", "Police Corporal"),
    Rank("sergeant", 3, _J, "сержант поліції", "Police Sergeant"),
    Rank("senior-sergeant", 4, _J, "старший сержант поліції", "Police Senior Sergeant"),
    Rank("junior-lieutenant", 5, _M, "молодший лейтенант поліції", "Police Junior Lieutenant"),
    Rank("lieutenant", 6, _M, "лейтенант поліції", "Police Lieutenant"),
    Rank("senior-lieutenant", 7, _M, "старший лейтенант поліції", "Police Senior Lieutenant"),
    Rank("captain", 8, _M, "капітан поліції", "Police Captain"),
    Rank("major", 9, _M, "майор поліції", "Police Major"),
    Rank("lieutenant-colonel", 10, _M, "підполковник поліції", "Police Lieutenant Colonel"),
    Rank("colonel", 11, _M, "полковник поліції", "Police Colonel"),
    Rank("general-third", 12, _S, "генерал поліції третього рангу", "Police General of the Third Rank"),
    Rank("general-second", 13, _S, "генерал поліції другого рангу", "Police General of the Second Rank"),
    Rank("general-first", 14, _S, "генерал поліції першого рангу", "Police General of the First Rank"),
)
RANK_BY_CODE: dict[str, Rank] = {rank.code: rank for rank in RANKS}

_BY_WORDS: dict[tuple[str, ...], Rank] = {
    tuple(word for word in rank.uk.split() if word not in {"поліції", "рангу"}): rank for rank in RANKS
}
_SHORT: dict[str, str] = {
    short: word
    for word, shorts in {
        "старший": "ст стар старш ст-ий ст-й ст-ший старша старший с",
        "молодший": "мол мл молод м-ий м-ший молодша м",
        "рядовий": "ряд рядов р-й ряд-й рядова",
        "капрал": "кап-л капр к-л капр-л",
        "сержант": "серж с-т с-нт сер-т сержантка сжт",
        "лейтенант": "лейт л-т л-нт лт лей-т лейтен л лейтенантка",
        "капітан": "кап к-н капіт кап-н к-тан капитан капітанка",
        "майор": "м-р май май-р майорка",
        "підполковник": "п/п-к п/полк п/полковник п/п підп підполк підп-к п-полк п-полковник пп підпол",
        "полковник": "п-к полк полк-к полков",
        "генерал": "ген ген-л",
        "третього": "3 3-го 3го ііі iii третього 3-й",
        "другого": "2 2-го 2го іі ii другого 2-й",
        "першого": "1 1-го 1го і i першого 1-й",
    }.items()
    for short in [word, *shorts.split()]
}
_POLICE = pattern(r"(?:поліц\w*|полиц\w*|п-ії|п-ції|пол-ії|пол-ції|поліц|пол|нп|нпу|україни)")
_RANG = pattern(r"(?:ранг\w*|р-гу|р)")
# No rank has a Latin letter, so every look-alike is a slip; a Roman numeral becomes «ІІІ».
_LOOK_ALIKES = str.maketrans(LATIN_TO_CYRILLIC)
_FUZZY_FROM = 5
_WORDS = [word for words in _BY_WORDS for word in words]
_NO_RANK = {
    "",
    "-",
    "—",
    "–",
    "немає",
    "нема",
    "без звання",
    "б/з",
    "б/зв",
    "цивільний",
    "цивільна",
    "не має",
    "0",
}


def read_rank(text: str) -> Rank | None:
    """Read a rank however it is shortened («ст. л-т поліції», «п/п-к»); None when it is no police rank.

    Ranks of the former militia are not police ranks and give None, as does an empty text.
    """
    words = tidy(text).translate(_LOOK_ALIKES).casefold().replace("ё", "е")
    tokens = [token.strip("-") for token in re.split(r"[\s.,;()«»\"]+", words)]
    read: list[str] = []
    for token in tokens:
        if not token or _POLICE.fullmatch(token) or (read[:1] == ["генерал"] and _RANG.fullmatch(token)):
            continue
        word = _word(token)
        if word is None:
            return None
        read.extend(word)
    return _BY_WORDS.get(tuple(read))


def means_no_rank(text: str) -> bool:
    """Say whether a cell says outright that the person has no rank (a civilian listener)."""
    return tidy(text).casefold().strip(".") in _NO_RANK


def _word(token: str) -> tuple[str, ...] | None:
    """Return the word or words a token stands for, forgiving a slip in a long one."""
    if token in _SHORT:
        return (_SHORT[token],)
    for head in ("старший", "молодший"):  # «стлейтенант», «мл-лейт»
        for short in sorted((key for key, word in _SHORT.items() if word == head), key=len, reverse=True):
            rest = token.removeprefix(short).strip("-/")
            if len(short) > 1 and token.startswith(short) and rest in _SHORT:
                return head, _SHORT[rest]
    if len(token) >= _FUZZY_FROM:
        near = difflib.get_close_matches(token, _WORDS, n=1, cutoff=0.8)
        if near:
            return (near[0],)
    return None
