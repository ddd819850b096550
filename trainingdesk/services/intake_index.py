"""Who of very many may be meant: only those are compared whose names and dates leave it possible.

A list of thousands may give everybody one birth date or one surname; comparing each with each takes hours.
"""

import datetime as dt
from collections.abc import Iterator
from itertools import combinations
from typing import Generic, TypeVar

from trainingdesk.services.intake_match import NEAR_LETTERS, Identity, Likeness, likeness, near_words

T = TypeVar("T")
Handle = tuple[object, ...]
_BEGINNING = 8
"""Letters of a word that its misspellings are looked up by; more would only cost."""
_ANY, _LETTER, _BEGINS = "any", "letter", "begins"
MOST_ALIKE = 30
"""People a doubtful row is shown beside; nobody chooses among more, and a hostile list has thousands."""


class Spellings:
    """Words, found by any spelling that differs in no more than ``NEAR_LETTERS`` letters.

    Two such words are one when from the beginning of each as many letters are left out.
    """

    def __init__(self) -> None:
        self._by: dict[str, list[str]] = {}
        self._known: set[str] = set()

    def add(self, word: str) -> None:
        """Remember a word."""
        if word not in self._known:
            self._known.add(word)
            for key in _shortened(word):
                self._by.setdefault(key, []).append(word)

    def near(self, word: str) -> set[str]:
        """The words that may be this one misspelt, itself among them."""
        met = {other for key in _shortened(word) for other in self._by.get(key, ())}
        return {other for other in met if other == word or near_words(other, word)}


def _shortened(word: str) -> set[str]:
    """The word's beginning with up to ``NEAR_LETTERS`` letters left out."""
    start = word[:_BEGINNING]
    least = max(len(start) - NEAR_LETTERS, 0)
    return {"".join(kept) for size in range(least, len(start) + 1) for kept in combinations(start, size)}


class Candidates(Generic[T]):
    """Everybody a row may mean, added one by one, and found by what makes two records alike."""

    def __init__(self) -> None:
        self._all: list[tuple[Identity, T]] = []
        self._by: dict[Handle, list[int]] = {}
        self._surnames = Spellings()
        self._givens = Spellings()

    def add(self, identity: Identity, what: T) -> None:
        """Add somebody."""
        place = len(self._all)
        self._all.append((identity, what))
        for surname, given, _ in identity.names:
            self._surnames.add(surname)
            self._givens.add(given)
        for handle in set(_held(identity)):
            self._by.setdefault(handle, []).append(place)

    def alike(self, identity: Identity, most: int = MOST_ALIKE) -> list[tuple[Likeness, T]]:
        """Up to ``most`` who are or may be this person, the surest first, then in the order they came."""
        judged: dict[int, Likeness] = {}
        found = 0
        for place in self._places(identity):
            if place in judged:
                continue
            judged[place] = likeness(identity, self._all[place][0])
            found += judged[place] is not Likeness.NO
            if found >= most:
                break
        alike = [(-how, place) for place, how in judged.items() if how is not Likeness.NO]
        return [(Likeness(-how), self._all[place][1]) for how, place in sorted(alike)]

    def _places(self, identity: Identity) -> Iterator[int]:
        for handle in self._asked(identity):
            yield from self._by.get(handle, ())

    def _asked(self, identity: Identity) -> Iterator[Handle]:
        """What a record must be held by to be alike, the surest signs first."""
        anchors = _anchors(identity)
        for name in identity.names:
            for anchor in anchors:
                yield ("name", *name, anchor)
        for name in identity.names:
            yield ("name", *name)
            for slipped in _slips(identity.birth_date):
                yield ("slip", *name, slipped)
        when: tuple[object, ...] = (*anchors, None) if identity.birth_date else (*anchors, _ANY)
        for surname, given, _ in identity.names:
            for fitting in _fitting(given):
                for anchor in when:
                    yield ("short", surname, fitting, anchor)
        yield from (each for anchor in anchors for each in self._nearly(identity, anchor))

    def _nearly(self, identity: Identity, anchor: object) -> Iterator[Handle]:
        """How a record of the same date or badge may be held under another spelling or surname."""
        for surname, given, patronymic in identity.names:
            yield ("renamed", given, patronymic, anchor)
            for near in self._surnames.near(surname):
                for other in self._givens.near(given):
                    yield ("close", near, other, anchor)


def _held(identity: Identity) -> Iterator[Handle]:
    """All that a record can be found by."""
    anchors = _anchors(identity)
    when: tuple[object, ...] = (*anchors, _ANY) if identity.birth_date else (*anchors, None, _ANY)
    for name in identity.names:
        surname, given, patronymic = name
        yield ("name", *name)
        for slipped in _slips(identity.birth_date):
            yield ("slip", *name, slipped)
        for anchor in when:
            yield from (("short", surname, form, anchor) for form in _forms(given))
        for anchor in anchors:
            yield ("name", *name, anchor)
            yield ("close", surname, given, anchor)
            if patronymic:
                yield ("renamed", given, patronymic, anchor)


def _forms(given: str) -> tuple[Handle, ...]:
    """What a given name can be asked for by: itself, its first letter where that tells it, and nothing."""
    bare = given.rstrip(".")
    if len(bare) == 1:
        return ((_LETTER, bare), (_ANY,))
    return ((given,), (_BEGINS, bare[:1]), (_ANY,))


def _fitting(given: str) -> tuple[Handle, ...]:
    """The forms of all given names that may be this one: a missing one fits all, a letter what begins so."""
    if not given:
        return ((_ANY,),)
    bare = given.rstrip(".")
    if len(bare) == 1:
        return ((_LETTER, bare), (_BEGINS, bare), ("",))
    return ((given,), (_LETTER, bare[:1]), ("",))


def _anchors(identity: Identity) -> tuple[object, ...]:
    """What makes even two spellings one person: the birth date, the badge."""
    return tuple(each for each in (identity.birth_date, identity.badge) if each)


def _slips(date: dt.date | None) -> tuple[Handle, ...]:
    """What two dates share of which one is the other mistyped."""
    if date is None:
        return ()
    day, month, year = date.day, date.month, date.year
    swapped = (year, min(day, month), max(day, month))
    return (("dm", day, month), ("dy", day, year), ("my", month, year), ("swapped", *swapped))
