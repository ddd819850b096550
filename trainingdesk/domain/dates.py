"""Dates as papers write them and as sheets mangle them; months between two dates; the plural of words."""

import datetime as dt
import re
from decimal import Decimal

from trainingdesk.domain.pattern import pattern
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import NBSP, repair, tidy
from trainingdesk.domain.typography import counted, decimal_point

MONTHS_GENITIVE = (
    "січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня",
    "листопада", "грудня",
)  # fmt: skip
MONTHS_ENGLISH = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
_MONTH_STEMS = ("січ", "лют", "бер", "кві", "тра", "чер", "лип", "сер", "вер", "жов", "лис", "гру")

_DAY_FIRST = pattern(r"(\d{1,2})\s*[./,\-\\ ]\s*(\d{1,2})\s*[./,\-\\ ]\s*(\d{4}|\d{2})")
_YEAR_FIRST = pattern(r"(\d{4})[.\-/](\d{1,2})[.\-/](\d{1,2})")
_GLUED = pattern(r"(\d{2})(\d{2})(\d{4})")
_WORDED = pattern(r"[«\"]?(\d{1,2})[»\"]?\s+([а-яіїєґ]{3,})\.?\s+(\d{4})")
_YEAR_MARK = pattern(r"\s*(?:року|рік|р\.?\s?н|г)?\.?\s*$|\s*р\.?\s*$", re.IGNORECASE)
_TIME = pattern(r"[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$")
_SERIAL = pattern(r"\d{4,5}(?:\.0+)?")
# Excel counts days from here, its wrong 29.02.1900 taken in.
_EXCEL_EPOCH = dt.date(1899, 12, 30)
_OLDEST_YEARS = 80
_YOUNGEST_YEARS = 16
_PLANS_REACH = 10
_AVERAGE_MONTH = Decimal("30.4375")


@record
class ReadDate:
    """A date read from a cell; ``corrected`` when it did not stand there as a plain date in full."""

    date: dt.date
    corrected: bool = False


def read_date(value: str | float | dt.date | None, *, today: dt.date) -> ReadDate | None:
    """Read a date as offices write it; nothing is None, and a two-digit year is of our time.

    Two digits mean a year up to ten years ahead of today, or else the past: in 2020 «92» is 1992.

    Raises ``Rejected``: date-impossible («31.02.1990»), date-not-a-date.
    """
    match value:
        case dt.datetime():
            return ReadDate(value.date())
        case dt.date():
            return ReadDate(value)
        case bool():
            raise Rejected("date-not-a-date", value=str(value))
        case int() | float():
            return _from_serial(str(value))
        case None:
            return None
        case str():
            text = repair(tidy(value)).text
            return _from_text(text, today) if text else None


def read_birth_date(value: str | float | dt.date | None, *, today: dt.date) -> ReadDate | None:
    """Read a birth date: as ``read_date``, but neither in the future nor of a child or a very old person.

    Raises ``Rejected``: date-impossible, date-not-a-date, birth-date-future, birth-date-too-young,
    birth-date-too-old.
    """
    read = read_date(value, today=today)
    if read is None:
        return None
    shown = in_digits(read.date)
    if read.date > today:
        raise Rejected("birth-date-future", value=shown)
    age = age_on(read.date, today)
    if age < _YOUNGEST_YEARS:
        raise Rejected("birth-date-too-young", value=shown, age=age)
    if age > _OLDEST_YEARS:
        raise Rejected("birth-date-too-old", value=shown, age=age)
    return read


def age_on(born: dt.date, day: dt.date) -> int:
    """Return full years of age on a day."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def in_words(day: dt.date) -> str:
    """Return «6 лютого 2021 року», held together by no-break spaces."""
    return NBSP.join([str(day.day), MONTHS_GENITIVE[day.month - 1], str(day.year), "року"])


def in_digits(day: dt.date) -> str:
    """Return «06.02.2021»."""
    return f"{day:%d.%m.}{day.year:04d}"


def in_english(day: dt.date) -> str:
    """Return "6 February 2021", held together by no-break spaces."""
    return NBSP.join([str(day.day), MONTHS_ENGLISH[day.month - 1], str(day.year)])


def months_between(starts: dt.date, ends: dt.date) -> Decimal:
    """Return the length of a course in months, to the nearest half: 23.11.2020–06.02.2021 is 2.5.

    Both days count. A course shorter than a quarter of a month is 0: say it in days or weeks instead.
    Raises ``Rejected``: dates-backwards.
    """
    if ends < starts:
        raise Rejected("dates-backwards", starts=in_digits(starts), ends=in_digits(ends))
    after = ends + dt.timedelta(days=1)
    whole = (after.year - starts.year) * 12 + after.month - starts.month
    if after < _add_months(starts, whole):
        whole -= 1
    rest = Decimal((after - _add_months(starts, whole)).days) / _AVERAGE_MONTH
    halves = int((rest + Decimal("0.25")) * 2)
    return Decimal(whole) + Decimal(halves) / 2


def months_in_words(months: Decimal) -> str:
    """Return «2,5 місяця», «3 місяці», «11 місяців»: a fraction takes the genitive singular."""
    return counted(months, "місяць", "місяці", "місяців", "місяця")


def months_in_english(months: Decimal) -> str:
    """Return "2.5 months", "1 month"."""
    return f"{decimal_point(months)}{NBSP}{'month' if months == 1 else 'months'}"


def _add_months(day: dt.date, months: int) -> dt.date:
    """Return the same day of a later month, or that month's last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    first_of_next = dt.date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    last = (first_of_next - dt.timedelta(days=1)).day
    return dt.date(year, month + 1, min(day.day, last))


def _from_text(text: str, today: dt.date) -> ReadDate:
    bare = _TIME.sub("", text)
    bare = _YEAR_MARK.sub("", bare)
    corrected = bare != text
    if found := _YEAR_FIRST.fullmatch(bare):
        year, month, day = (int(part) for part in found.groups())
        return ReadDate(_date(year, month, day, text), corrected=True)
    if found := _DAY_FIRST.fullmatch(bare) or _GLUED.fullmatch(bare):
        day, month, year = (int(part) for part in found.groups())
        short = len(found[3]) == 2  # noqa: PLR2004 - a year of two digits
        year = _century(year, today) if short else year
        made = _date(year, month, day, text)
        return ReadDate(made, corrected or short or in_digits(made) != text)
    if found := _WORDED.fullmatch(bare.casefold()):
        return ReadDate(_date(int(found[3]), _month(found[2], text), int(found[1]), text), corrected=True)
    if _SERIAL.fullmatch(text):
        return _from_serial(text)
    raise Rejected("date-not-a-date", value=text)


def _from_serial(text: str) -> ReadDate:
    """Read Excel's count of days; only counts that lie between 1930 and 2100 are taken for dates."""
    day = _EXCEL_EPOCH
    if _SERIAL.fullmatch(text):
        day += dt.timedelta(days=int(text.split(".", maxsplit=1)[0]))
    if not dt.date(1930, 1, 1) <= day < dt.date(2100, 1, 1):
        raise Rejected("date-not-a-date", value=text)
    return ReadDate(day, corrected=True)


def _month(word: str, text: str) -> int:
    stem = word[:3]
    if stem not in _MONTH_STEMS:
        raise Rejected("date-not-a-date", value=text)
    return _MONTH_STEMS.index(stem) + 1


def _century(year: int, today: dt.date) -> int:
    """Return the latest year that ends so and lies no further ahead than plans go."""
    latest = today.year + _PLANS_REACH
    return latest - (latest - year) % 100


def _date(year: int, month: int, day: int, text: str) -> dt.date:
    try:
        return dt.date(year, month, day)
    except ValueError as error:
        raise Rejected("date-impossible", value=text) from error
