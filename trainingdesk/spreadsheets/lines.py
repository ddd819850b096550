"""Which lines under a heading are people, and what the others are."""

import enum
import re

from trainingdesk.spreadsheets.headers import Field, plain_heading
from trainingdesk.spreadsheets.layout import Columns
from trainingdesk.spreadsheets.sheet import Line


class Aside(enum.StrEnum):
    """Why a line is not a person: what it is instead."""

    TOTAL = "total"
    SIGNATURE = "signature"
    HEADLINE = "headline"
    """A line inside the list that names what follows: a unit, «Резерв»."""
    NO_NAME = "no-name"


_TOTAL = re.compile(
    r"^(усього|всього|разом|підсумок|підсумки|загалом|середній|середнє|кількість|з них|із них|у тому числі"
    r"|складено|не складено|зараховано|не зараховано|за списком|прибуло|не прибуло|итого|всего)\b"
)
_SIGNATURE = re.compile(
    r"^(т ?в ?о|в ?о|начальник|начальниця|заступник|заступниця|керівник|керівниця|командир|директор|ректор"
    r"|виконавець|виконав|склав|склала|погоджено|затверджую|перевірив|перевірила|підпис|м п|голова комісії"
    r"|секретар|викладач|інспектор кадр|старший інспектор укз|тел|вик)\b"
)
_RULE = re.compile(r"_{3,}|\.{6,}|…{3,}")
_LONE_DATE = re.compile(r"^[«\"„]?\s*_*\d{0,2}_*\s*[»\"“]?\s*_*\s*[а-яіїє]*\s*_*\s*20\d{2}\s*(р|року)?\.?$")
_OF_THE_NAME = (Field.FULL_NAME, Field.SURNAME, Field.GIVEN, Field.PATRONYMIC, Field.INITIALS)
_OF_A_PERSON = (Field.BIRTH_DATE, Field.RANK, Field.PHONE, Field.BADGE, Field.SEX)


def what_else(line: Line, columns: Columns) -> Aside | None:
    """What a line is if it is not a person's; none when it should be read as one."""
    first = next((text for cell in line.cells if (text := plain_heading(cell.shown))), "")
    shown = [cell.shown.strip() for cell in line.cells]
    person = any(line.at(columns.of(field)) is not None for field in _OF_A_PERSON)
    numbered = _numbered(line, columns)
    if any(is_total(text) for text in shown[:2]):
        return Aside.TOTAL
    if any(_RULE.search(text) for text in shown) or (
        not numbered and (_signs(line, columns, first) or _LONE_DATE.match(shown[0].casefold()))
    ):
        return Aside.SIGNATURE
    if not any(line.at(columns.of(field)) is not None for field in _OF_THE_NAME):
        # A person's line without a name is worth a complaint, a title between the lines is not.
        return Aside.NO_NAME if person else Aside.HEADLINE
    if not numbered and not person and columns.of(Field.NUMBER) is not None and _is_sentence(line, columns):
        return Aside.HEADLINE
    return None


def is_total(text: str) -> bool:
    """Whether a text begins a line of totals: «Усього», «Разом»."""
    return _TOTAL.match(plain_heading(text)) is not None


def is_headline(line: Line, columns: Columns) -> bool:
    """Whether a line that has a text where names stand is a single text over the lines that follow."""
    return len(line.cells) == 1 and not _numbered(line, columns)


def _is_sentence(line: Line, columns: Columns) -> bool:
    """Whether small letters show that what stands in the place of a name is words: «немає оцінки»."""
    texts = [cell.shown for what in _OF_THE_NAME if (cell := line.at(columns.of(what))) is not None]
    return any(word[:1].islower() for text in texts for word in text.split())


def _signs(line: Line, columns: Columns, first: str) -> bool:
    """«Начальник УКЗ … Іваненко»: begins with an office, and has no birth date, though it may have a rank."""
    begins_name = line.cells[0].column in {columns.of(field) for field in _OF_THE_NAME}
    posts = columns.of(Field.POSITION)
    office = _SIGNATURE.match(first) is not None and (begins_name or line.cells[0].column != posts)
    return office and line.at(columns.of(Field.BIRTH_DATE)) is None


def _numbered(line: Line, columns: Columns) -> bool:
    number = line.at(columns.of(Field.NUMBER))
    return number is not None and number.shown.strip(" .)").isdigit()
