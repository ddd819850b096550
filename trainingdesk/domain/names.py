"""A person's name in parts, and the many ways sheets write it."""

import re

from trainingdesk.domain.pattern import pattern
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import APOSTROPHE, LATIN_TO_CYRILLIC, NBSP, Fix, repair, tidy

_PATRONYMIC = pattern(
    r"(?:ович|евич|євич|івна|ївна|овна|евна|ілліч|кузьмич|лукич|хомич|фомич|савич|ічна)$",
)
_TURKIC = {"огли", "оглу", "кизи", "гизи"}
_INITIAL = pattern(r"[^\W\d_]\.(?:-[^\W\d_]\.)?")
_GLUED_INITIALS = pattern(r"(?<=\.)(?=[^\W\d_])")
_BARE_INITIAL = pattern(r"[^\W\d_](?:-[^\W\d_])?")
_FORMER = pattern(r"\(([^()]*)\)")
_DASHES = pattern(r"\s*[‐‑‒–—−-]\s*")
_CYRILLIC = pattern(r"[\u0400-\u04FF]")
_MOST_WORDS = 5
_MOST_LETTERS = 100
"""The register holds no longer part of a name; nobody's whole name comes near."""


@record
class FullName:
    """Surname, given name and patronymic in the nominative; the patronymic may be absent."""

    surname: str
    given: str
    patronymic: str = ""

    @property
    def full(self) -> str:
        """Return «Бондаренко Ольга Вікторівна»."""
        return " ".join(filter(None, (self.surname, self.given, self.patronymic)))

    @property
    def formal(self) -> str:
        """Return «БОНДАРЕНКО Ольга Вікторівна»."""
        return " ".join(filter(None, (self.surname.upper(), self.given, self.patronymic)))

    @property
    def short(self) -> str:
        """Return «Бондаренко О. В.», held together by no-break spaces."""
        return NBSP.join([self.surname, *(_initial(part) for part in (self.given, self.patronymic) if part)])

    @property
    def signature(self) -> str:
        """Return «Ольга БОНДАРЕНКО», as signature blocks have it (DSTU 4163:2020)."""
        return f"{self.given} {self.surname.upper()}".strip()


@record
class ReadName:
    """What was read: the name, the letters repaired, and what a person should look at.

    ``fixes`` count places in the tidied text. ``initials_only`` means the given name is only a letter;
    ``order_guessed`` that nothing in the text told the surname from the given name; ``former`` is an earlier
    surname that stood in brackets.
    """

    name: FullName
    fixes: tuple[Fix, ...] = ()
    initials_only: bool = False
    order_guessed: bool = False
    former: str = ""


def read_full_name(text: str) -> ReadName:
    """Read a name from one cell, in either order, in any capitals, with initials or in full.

    Raises ``Rejected``: name-empty, name-not-a-name, name-incomplete, name-too-long.
    """
    clean, fixes = _clean(text)
    former = _FORMER.search(clean)
    words = _words(_FORMER.sub(" ", clean))
    _check(words, text)
    surname, given, patronymic, guessed = _parts(words)
    return ReadName(
        FullName(*(capitalised(part) for part in (surname, given, patronymic))),
        fixes,
        initials_only=given.endswith("."),
        order_guessed=guessed,
        former=capitalised(former[1].strip()) if former else "",
    )


def read_name_parts(surname: str, given: str, patronymic: str = "") -> ReadName:
    """Read a name from two or three cells; a given name and patronymic in one cell are told apart.

    ``fixes`` count places in the cells joined by single spaces. Refuses as ``read_full_name`` does.
    """
    cells = [tidy(cell) for cell in (surname, given, patronymic)]
    whole = " ".join(filter(None, cells))
    clean, fixes = _clean(whole)
    if not cells[0] or not cells[1]:
        return read_full_name(whole)
    former = _FORMER.search(_clean(cells[0])[0])
    family = _words(_FORMER.sub(" ", _clean(cells[0])[0]))
    rest = _words(_clean(cells[1])[0]) + _words(_clean(cells[2])[0])
    _check([*family, *rest], whole)
    if not family or not rest:
        raise Rejected("name-incomplete", value=clean)
    return ReadName(
        FullName(capitalised(" ".join(family)), capitalised(rest[0]), capitalised(" ".join(rest[1:]))),
        fixes,
        initials_only=rest[0].endswith("."),
        former=capitalised(former[1].strip()) if former else "",
    )


def looks_patronymic(word: str) -> bool:
    """Say whether a word ends as a patronymic does; «Попович» and «Савич» are surnames too."""
    return _PATRONYMIC.search(word.casefold()) is not None


def capitalised(text: str) -> str:
    """Write a name part with its capitals: «МАР’ЯНА» → «Мар’яна», «НЕЧУЙ-ЛЕВИЦЬКИЙ» → «Нечуй-Левицький»."""
    parts = re.split(r"([\s-]+)", text.strip())
    return "".join(
        part.lower() if place and part.casefold() in _TURKIC else _capitalised(part)
        for place, part in enumerate(parts)
    )


def _capitalised(part: str) -> str:
    inner = part[1:]
    if part[:1].isupper() and any(char.islower() for char in part) and not part[:2].isupper():
        return part  # «МакДональд» was typed on purpose
    first, apostrophe, last = inner.lower().partition(APOSTROPHE)
    if apostrophe and not first and last[:1] not in set("яюєї"):
        last = last[:1].upper() + last[1:]  # О’Коннор, Д’Артаньян, yet М’ята
    return part[:1].upper() + first + apostrophe + last


def _initial(part: str) -> str:
    """Return «О.», and «А.-М.» for a double given name."""
    return "-".join(f"{piece[:1].upper()}." for piece in part.split("-") if piece)


def _clean(text: str) -> tuple[str, tuple[Fix, ...]]:
    """Tidy; in a Cyrillic name make every look-alike Cyrillic, even in a word wholly of them."""
    tidied = tidy(text)
    mended = repair(tidied)
    if _CYRILLIC.search(mended.text) is None:
        return _DASHES.sub("-", tidied), ()
    letters = list(mended.text)
    fixes = list(mended.fixes)
    for word in re.finditer(r"[^\W\d_]+", mended.text):
        if all(char in LATIN_TO_CYRILLIC or _CYRILLIC.match(char) for char in word[0]):
            for place in range(*word.span()):
                if letters[place] in LATIN_TO_CYRILLIC:
                    letters[place] = LATIN_TO_CYRILLIC[tidied[place]]
                    fixes.append(Fix(tidied[place], place, letters[place]))
    return _DASHES.sub("-", "".join(letters)), tuple(sorted(fixes, key=lambda fix: fix.place))


def _words(text: str) -> list[str]:
    """Split into words; initials stand alone and end in a dot, commas fall away."""
    spaced = _GLUED_INITIALS.sub(" ", text.replace(",", " ").replace(";", " "))
    words: list[str] = []
    for word in spaced.split():
        if _INITIAL.fullmatch(word):
            words.append(word.upper())
        elif _BARE_INITIAL.fullmatch(word) and words:
            words.append("-".join(f"{piece.upper()}." for piece in word.split("-")))
        else:
            words.append(word.strip("."))
    return [word for word in words if word]


def _check(words: list[str], text: str) -> None:
    """Refuse what cannot be a person's name."""
    if not words:
        raise Rejected("name-empty")
    if sum(map(len, words)) > _MOST_LETTERS:
        raise Rejected("name-not-a-name", value=tidy(text))
    if any(not char.isalpha() and char not in f"-.{APOSTROPHE}" for word in words for char in word):
        raise Rejected("name-not-a-name", value=tidy(text))
    if len(words) > _MOST_WORDS:
        raise Rejected("name-too-long", value=tidy(text))
    if sum(not word.endswith(".") for word in words) == 0 or len(words) == 1:
        raise Rejected("name-incomplete", value=tidy(text))


def _parts(words: list[str]) -> tuple[str, str, str, bool]:
    """Tell surname, given name and patronymic apart, and whether the order had to be guessed."""
    if words[-1].casefold() in _TURKIC and len(words) > 2:  # noqa: PLR2004 - «Мамед огли» is one patronymic
        words = [*words[:-2], f"{words[-2]} {words[-1]}"]
    initials = [word for word in words if word.endswith(".")]
    if initials:
        surname = [word for word in words if not word.endswith(".")]
        given, *more = initials
        if len(surname) > 1 and words[0] == surname[0] and words[-1] == initials[-1] and len(initials) == 1:
            return " ".join(surname[:-1]), surname[-1], initials[0], False  # «Іваненко Іван І.»
        return " ".join(surname), given, " ".join(more), False
    loud = [word for word in words if word.isupper() and len(word) > 1]
    if loud and len(loud) < len(words) and words[-1] in loud and words[0] not in loud:
        first = words.index(loud[0])
        return " ".join(words[first:]), words[0], " ".join(words[1:first]), False
    return _by_patronymic(words, told=bool(loud) and len(loud) < len(words))


def _by_patronymic(words: list[str], *, told: bool) -> tuple[str, str, str, bool]:
    """Find the order by where the patronymic stands; surname first when nothing tells."""
    if len(words) == 2:  # noqa: PLR2004 - surname and given name
        return words[0], words[1], "", not told and looks_patronymic(words[1])
    if _is_patronymic(words[-1]):
        return " ".join(words[:-2]), words[-2], words[-1], False
    if _is_patronymic(words[1]) and not told:
        return " ".join(words[2:]), words[0], words[1], False
    return words[0], words[1], " ".join(words[2:]), not told


def _is_patronymic(word: str) -> bool:
    return looks_patronymic(word) or word.rsplit(maxsplit=1)[-1].casefold() in _TURKIC
