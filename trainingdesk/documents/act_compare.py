"""How a car comes back beside how it went out: the differences in words, never by colour alone."""

import re
from collections.abc import Sequence
from typing import Protocol

from trainingdesk.documents.act import CarFacts, Thing
from trainingdesk.documents.act_blocks import Cell, Table
from trainingdesk.domain.dates import in_digits
from trainingdesk.domain.typography import NOTHING, typeset


class Say(Protocol):
    """Speaks a phrase of the template with its facts."""

    def __call__(self, phrase: str, **facts: object) -> str:
        """The phrase, typography laid on."""


class Measure(Protocol):
    """Writes a number with its unit."""

    def __call__(self, value: int | None, /) -> str:
        """The words; nothing for what is not known."""


class Comparison:
    """Compares the car of a return act with the line by which it went out."""

    def __init__(self, say: Say, km: Measure, litres: Measure) -> None:
        self._say, self._km, self._litres = say, km, litres

    def table(self, car: CarFacts) -> Table:
        """How the car went out beside how it comes back, the differences in words."""
        out = car.out
        if out is None:
            raise ValueError("nothing to compare with")
        now_absent, then_absent = _absent(car.things), _absent(out.things)
        told = [
            ("odometer", self._km(out.km), self._km(car.km), self._by(out.km, car.km, self._km)),
            ("fuel", self._litres(out.fuel), self._litres(car.fuel),
             self._by(out.fuel, car.fuel, self._litres)),
            (
                "condition", typeset(out.condition), typeset(car.condition),
                self._worn(out.condition, car.condition),
            ),
            ("set", self._absent(then_absent), self._absent(now_absent),
             self._moved(then_absent, now_absent)),
        ]  # fmt: skip
        head = (
            self._say("column_out_act", number=out.number, date=in_digits(out.act_on))
            if out.number
            else self._say("column_out")
        )
        return Table(
            "return",
            tuple(
                (
                    Cell(self._say(label), "comparison on return"),
                    Cell(then or NOTHING, "comparison on return"),
                    Cell(now or NOTHING, "comparison on return"),
                    Cell(difference, "comparison on return", bold=difference != self._say("same")),
                )
                for label, then, now, difference in told
            ),
            (self._say("column_what"), head, self._say("column_back"), self._say("column_difference")),
        )

    def _by(self, then: int | None, now: int | None, unit: Measure) -> str:
        """«більше на 1 240 км», «без змін»; a dash where one of the two is not known."""
        if then is None or now is None:
            return NOTHING
        if then == now:
            return self._say("same")
        return self._say("more" if now > then else "less", value=unit(abs(now - then)))

    def _worn(self, then: str, now: str) -> str:
        """Which remarks on the condition are new since the car went out."""
        if then.strip() == now.strip():
            return self._say("same")
        before = [_bare(each) for each in _remarks(then)]
        new = [each for each in _remarks(now) if not any(old.startswith(_bare(each)) for old in before)]
        return self._say("added", what="; ".join(map(_small, new))) if new else self._say("changed")

    def _absent(self, names: Sequence[str]) -> str:
        if not names:
            return self._say("all_present")
        return self._say("absent", things=", ".join(map(_small, names)))

    def _moved(self, then: Sequence[str], now: Sequence[str]) -> str:
        """Which things were lost or found since the car went out."""
        lost = [name for name in now if name not in then]
        found = [name for name in then if name not in now]
        told = []
        if lost:
            told.append(self._say("lost_things", things=", ".join(map(_small, lost))))
        if found:
            told.append(self._say("found_things", things=", ".join(map(_small, found))))
        return "; ".join(told) or self._say("same")


def _small(text: str) -> str:
    """The text without its capital, unless it begins with an abbreviation."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def _remarks(condition: str) -> list[str]:
    """The single remarks of a description, one a clause, without what ends them."""
    return [each for each in (part.strip(" .") for part in re.split(r"[.;](?:\s|$)", condition)) if each]


def _bare(remark: str) -> str:
    """The remark for comparing: without what stands in brackets, capitals and doubled spaces."""
    return " ".join(re.sub(r"\([^()]*\)", "", remark).casefold().split())


def _absent(things: Sequence[Thing]) -> tuple[str, ...]:
    return tuple(thing.name for thing in things if not thing.present)
