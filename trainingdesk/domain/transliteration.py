"""Ukrainian in Latin letters by resolution 55 of the Cabinet of Ministers of 27.01.2010."""

import re

import translitua

from trainingdesk.domain.names import FullName
from trainingdesk.domain.text import tidy

_WORD = re.compile(r"[^\W\d_]+(?:’[^\W\d_]+)*")
# Letters of other Cyrillic alphabets that stray into names; resolution 55 does not know them.
_STRANGERS = str.maketrans({"ё": "е", "Ё": "Е", "э": "е", "Э": "Е", "ы": "и", "Ы": "И", "ъ": None, "Ъ": None})


def to_latin(text: str) -> str:
    """Return a text in Latin letters: «Згурський» → «Zghurskyi», «ЩЕРБА» → «SHCHERBA»."""
    return _WORD.sub(_word, tidy(text).translate(_STRANGERS))


def latin_name(name: FullName, surname: str = "", given: str = "") -> str:
    """Return «Olha BONDARENKO» as certificates have it; the passport's spelling wins where it is given."""
    return f"{given or to_latin(name.given)} {(surname or to_latin(name.surname)).upper()}".strip()


def _word(found: re.Match[str]) -> str:
    word = found[0]
    if word.isupper() and len(word) > 1:
        return _latin(word.lower()).upper()
    return _latin(word.lower()).capitalize() if word[:1].isupper() else _latin(word)


def _latin(word: str) -> str:
    """Transliterate one lower-case word; the apostrophe goes first, so «’я» is not a beginning."""
    return str(translitua.translit(word.replace("’", ""), translitua.UkrainianKMU))
