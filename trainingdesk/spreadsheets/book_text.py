"""The words of the cohort workbook, read from the templates, and how they agree with a person."""

import datetime as dt
import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from trainingdesk import paths
from trainingdesk.domain.grading import FormOfControl
from trainingdesk.domain.people import Sex
from trainingdesk.domain.text import NBSP
from trainingdesk.spreadsheets.book_facts import BookDiscipline, BookListener, BookVerdict

# The sex is stored, never guessed; where it is not known the word takes its dictionary form.
_DICTIONARY_FORM = Sex.MALE


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a list: its key, heading, width in characters and the style of its cells."""

    key: str
    heading: str
    width: float
    style: str


@dataclass(frozen=True, slots=True)
class Words:
    """The words a code becomes on paper, agreeing with the person's sex where Ukrainian asks for it."""

    sexes: Mapping[str, str]
    states: Mapping[str, Mapping[str, str]]
    verdicts: Mapping[str, Mapping[str, str]]
    credit: str
    no_credit: str
    exam: str
    graded_credit: str
    pass_fail: str
    example: str
    none: str
    born: str
    of_unit: str
    months: Sequence[str]

    def state(self, listener: BookListener) -> str:
        """Where the person stands: «зараховано», «вибула»."""
        return _agreeing(self.states, listener.state, listener.sex)

    def verdict(self, verdict: BookVerdict | None, sex: Sex | None) -> str:
        """Say whether the person may graduate and, if not, what is missing; nothing when nobody judged."""
        if verdict is None:
            return ""
        kind = "ready" if verdict.ready else "not_ready"
        return (
            _agreeing(self.verdicts, kind, sex).format(missing="; ".join(verdict.missing)).removesuffix(": ")
        )

    def control(self, discipline: BookDiscipline) -> str:
        """Name the form of control: «екзамен», «диференційований залік», «залік»."""
        if discipline.control is FormOfControl.PASS_FAIL:
            return self.pass_fail
        return self.exam if discipline.exam else self.graded_credit

    def told_apart(
        self, listeners: Sequence[BookListener], shown: Callable[[BookListener], str]
    ) -> list[str]:
        """Show each name by ``shown``; namesakes get the year of birth, then also the unit."""
        names = [shown(listener) for listener in listeners]
        names = self._add(names, [
            self.born.format(name=name, year=who.birth_date.year) if who.birth_date else ""
            for name, who in zip(names, listeners, strict=True)
        ])  # fmt: skip
        return self._add(names, [
            self.of_unit.format(name=name, unit=who.unit) if who.unit else ""
            for name, who in zip(names, listeners, strict=True)
        ])  # fmt: skip

    @staticmethod
    def _add(names: list[str], longer: list[str]) -> list[str]:
        """Take the longer form, where there is one, of every name that stands more than once."""
        seen = Counter(names)
        return [more if more and seen[name] > 1 else name for name, more in zip(names, longer, strict=True)]


@dataclass(frozen=True, slots=True)
class StatementText:
    """The fixed words of form Н-5.03, each a line or a heading of it; braces are filled per statement."""

    approval: Sequence[str]
    form: str
    institution_caption: str
    faculty_label: str
    faculty: str
    programme_label: str
    programme: str
    course_label: str
    course: str
    group_label: str
    year: str
    year_blank: str
    title: str
    number_blank: str
    date: str
    date_blank: str
    discipline_label: str
    discipline_caption: str
    period_label: str
    period: str
    control_label: str
    hours_label: str
    teacher_label: str
    final_caption: str
    current_caption: str
    columns: Sequence[str]
    grade_heading: str
    dean: str
    signature_caption: str
    name_caption: str
    summary: str
    summary_columns: Sequence[str]
    summary_national: str
    summary_exam: str
    summary_credit: str
    range: str
    listed: str
    listed_not_attested: str
    listed_blank: str
    no_corrections: str
    examiner: str
    foot: str
    foot_blank: str
    page: str


@dataclass(frozen=True, slots=True)
class ListText:
    """One list sheet: its name, title, columns, and the other words only that list has."""

    sheet: str
    title: str
    columns: tuple[Column, ...]
    more: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Texts:
    """All words of the workbook."""

    words: Words
    people: ListText
    summary: ListText
    register: ListText
    about: Mapping[str, str]
    foot: str
    page: str
    statement: StatementText


def load_texts() -> Texts:
    """Read the templates; a key missing or unknown is a ``TypeError`` or ``KeyError``, never a blank cell."""
    lists = _read("lists")
    return Texts(
        words=Words(**_read("words")),
        people=_list(lists["people"]),
        summary=_list(lists["summary"]),
        register=_list(lists["register"]),
        about=lists["about"],
        foot=lists["foot"],
        page=lists["page"],
        statement=StatementText(**_read("statement")),
    )


def short_date(day: dt.date) -> str:
    """Return «06.02.2021»."""
    return f"{day:%d.%m.%Y}"


def academic_year(day: dt.date) -> tuple[int, int]:
    """The academic year a day falls in; it begins on 1 September."""
    first = day.year if day.month >= 9 else day.year - 1  # noqa: PLR2004 - September
    return first, first + 1


def bound(text: str) -> str:
    """Keep the words of a short text on one line (no-break spaces)."""
    return text.replace(" ", NBSP)


def _agreeing(forms: Mapping[str, Mapping[str, str]], code: str, sex: Sex | None) -> str:
    return forms[code][sex or _DICTIONARY_FORM] if code in forms else code


def _list(data: Mapping[str, Any]) -> ListText:
    columns = tuple(Column(**column) for column in data["columns"])
    return ListText(data["sheet"], data["title"], columns, data)


def _read(name: str) -> dict[str, Any]:
    file = paths.resources() / "templates" / "workbook" / f"{name}.json"
    read: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return read
