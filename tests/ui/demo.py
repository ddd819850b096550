"""Pages of invented facts that stand on the kit as real ones do: for tests and pictures, not shipped."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from trainingdesk.domain.changes import Changes
from trainingdesk.domain.refusal import Rejected
from trainingdesk.ui.kit import paint, rows
from trainingdesk.ui.kit.bars import Bar, Bars, ShareBar
from trainingdesk.ui.kit.belt import Belt, BeltStep
from trainingdesk.ui.kit.buttons import Choice
from trainingdesk.ui.kit.drawer import Drawer, Section, Verdict, facts
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.page import Desk, Page
from trainingdesk.ui.kit.pagehead import FilterRow
from trainingdesk.ui.kit.rows import RowsModel
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.kit.topbar import CohortChoice
from trainingdesk.ui.kit.weeks import Week, Weeks, WeeksRow
from trainingdesk.ui.pages import Entry
from trainingdesk.ui.theme import theme
from trainingdesk.ui.window import Standing
from trainingdesk.words import tr

SURNAMES = (
    "Авраменко", "Андрущенко", "Бабенко", "Балан", "Бевзенко", "Білик", "Бойчук",
    "Бондар", "Бондаренко", "Вакуленко", "Василенко", "Вовк", "Гаврилюк", "Ганущак",
    "Гнатюк", "Головко", "Гончар", "Гриценко", "Гуменюк", "Ґалаґан", "Даниленко",
    "Дем’яненко", "Дорошенко", "Дяченко", "Євтушенко", "Єременко", "Жук", "Їжакевич",
)  # fmt: skip
GIVEN = ("Олег Іванович", "Тарас Вікторович", "Мар’яна Юріївна", "Андрій Петрович", "Любов Іллівна")


@dataclass(frozen=True, slots=True)
class Listener:
    """One invented listener."""

    id: int
    surname: str
    given: str
    patronymic: str
    group: int
    mark: int | None
    state: str


def people() -> list[Listener]:
    """Make the invented listeners."""
    made = []
    for at, surname in enumerate(SURNAMES):
        given, patronymic = GIVEN[at % len(GIVEN)].split()
        mark = None if at % 7 == 1 else 60 + at * 13 % 38
        state = "refused" if at == 7 else "eye" if at == 11 else "waiting" if mark is None else "done"
        made.append(Listener(at + 1, surname, given, patronymic, at % 3 + 1, mark, state))
    return made


@dataclass(frozen=True, slots=True)
class Done:
    """What the invented store says."""

    operation: int
    result: Any
    changes: Changes
    touched: dict[str, int]
    undo: bool


@dataclass(frozen=True, slots=True)
class News:
    """What other windows of the invented store did."""

    last: int
    changes: Changes


@dataclass(frozen=True, slots=True)
class SetMark:
    """An invented command: one listener's mark."""

    listener: int
    mark: int | None


class DemoStore:
    """Listeners kept in a list; remembers old values so that undo works, and refuses when told to."""

    def __init__(self) -> None:
        self.people = people()
        self.refuse = ""
        self._olds: dict[int, SetMark] = {}
        self._last = 0
        self._news = Changes.NOTHING

    def query(self, fn: Any, /, *args: Any, **kwargs: Any) -> Any:
        """Give the question the store itself in place of a session."""
        return fn(self, *args, **kwargs)

    def execute(self, command: Any, /, *, by: str) -> Done:
        """Change one mark."""
        del by
        if self.refuse:
            raise Rejected(self.refuse)
        at = next(at for at, each in enumerate(self.people) if each.id == command.listener)
        self._last += 1
        self._olds[self._last] = SetMark(command.listener, self.people[at].mark)
        self.people[at] = replace(self.people[at], mark=command.mark)
        return Done(self._last, command.mark, Changes.GRADES, {"attempt": 1}, undo=True)

    def undo(self, operation: int, /, *, by: str) -> Done:
        """Put the old mark back."""
        return self.execute(self._olds[operation], by=by)

    def happen_elsewhere(self, listener: int, mark: int) -> None:
        """Let another window change a mark."""
        self.execute(SetMark(listener, mark), by="other")
        self._news = Changes.GRADES

    def news(self, since: int, /) -> News:
        """Tell what happened elsewhere."""
        told, self._news = (
            (self._news, Changes.NOTHING) if since < self._last else (Changes.NOTHING, self._news)
        )
        return News(self._last, told)


class DemoDirectory:
    """Two cohorts, a backup twelve minutes old."""

    def cohorts(self) -> Sequence[CohortChoice]:
        """Return the two cohorts."""
        return [
            CohortChoice(1, "2020-11 · ПОГ", tr("%n listeners", n=84)),
            CohortChoice(2, "2020-09 · ПОГ", "28"),
        ]

    def find(self, text: str) -> Sequence[Any]:
        """Find nobody."""
        del text
        return []

    def standing(self) -> Standing:
        """Return an invented standing."""
        return Standing(tr("local database"), dt.datetime.now(dt.UTC) - dt.timedelta(minutes=12))


LOOKS = {
    "done": ("допущений", paint.DONE),
    "waiting": ("очікує 1 оцінку", paint.WAITING),
    "refused": ("не допущена", paint.REFUSED_STATE),
    "eye": ("перевірити", paint.EYE_STATE),
}


def mark_look(row: Listener) -> paint.Look:
    """Look of a mark's cell."""
    if row.state == "refused":
        return paint.REFUSED
    if row.state == "eye":
        return paint.EYE
    return paint.QUIET if row.mark is None else paint.PLAIN


class DemoList(Page):
    """A list with filters and a drawer."""

    name: ClassVar[str] = "gradebook"
    interests: ClassVar[Changes] = Changes.GRADES | Changes.ENROLMENTS
    follows_cohort: ClassVar[bool] = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Успішність")
        self.refreshed = 0
        self.act("Імпорт…", lambda: None, keys="Ctrl+I", icon="upload", button=True)
        self.act("Експорт", lambda: None, icon="download", button=True)
        self.act("Друк", lambda: None, keys="Ctrl+P", icon="printer", primary=True)
        self.act("Поставити 90", self.mark_ninety, keys="F9")
        self.filters = FilterRow()
        groups = self.filters.segmented("Група")
        groups.set_choices([Choice("", "Усі", 28), *(Choice(str(n), f"Група {n}", 9) for n in (1, 2, 3))])
        debtors = self.filters.segmented("Боржники", loose=True)
        debtors.set_choices([Choice("debt", "Боржники", 1, paint.Look("ink", "circle-alert", "red"))])
        self.groups = groups
        groups.chosen.connect(lambda _key: self.refresh(Changes.EVERYTHING))
        self.find_with(self.filters)
        self.filters.search.textChanged.connect(lambda _text: self.refresh(Changes.EVERYTHING))
        self.add(self.filters)
        self.model: RowsModel[Listener] = RowsModel(
            [
                rows.number("no", "№", lambda r: str(r.id), lambda r: r.id, width=40),
                rows.name("who", "Слухач", lambda r: (r.surname, r.given, r.patronymic)),
                rows.number("group", "Гр.", lambda r: str(r.group), lambda r: r.group, width=44),
                replace(
                    rows.number(
                        "mark", "Домедична", lambda r: "—" if r.mark is None else str(r.mark),
                        lambda r: r.mark, width=96, look=mark_look,
                    ),
                    note="2 з 3", note_icon="pen-line",
                ),
                rows.state("state", "Стан", lambda r: LOOKS[r.state][0], lambda r: LOOKS[r.state][1]),
            ],
            key=lambda r: r.id,
        )  # fmt: skip
        self.table = Table(self.model, "demo.list", desk.memory)
        self.table.setAccessibleName("Слухачі")
        self.table.set_empty(
            EmptyState("Тут будуть слухачі потоку.", "Жодного ще не внесено.", "Імпорт…", lambda: None)
        )
        self.table.current.connect(self.show_listener)
        self.add(self.table, 1)
        self.first = self.table
        self.add_drawer(Drawer())
        self.strip.tell_next("Enter — записати · Esc — лишити 54")

    def refresh(self, changes: Changes) -> None:
        """Show the listeners of the chosen group."""
        del changes
        self.refreshed += 1
        everyone: list[Listener] = self.workspace.query(lambda store: list(store.people))
        chosen = [each for each in everyone if self.groups.key in {"", str(each.group)}]
        wanted = self.filters.search.text().casefold()
        chosen = [each for each in chosen if wanted in each.surname.casefold()]
        self.model.set_rows(chosen)
        self.filters.set_shown(len(chosen), len(everyone))
        self.desk.set_count(self.name, 3)

    def activate(self, target: Any = None) -> None:
        """Go to a listener."""
        if target is not None:
            self.table.go_to(target)

    def mark_ninety(self) -> None:
        """Give the current listener 90."""
        row = self.table.row()
        if row is not None:
            self.workspace.execute(SetMark(row.id, 90), "Виставлено 1 оцінку")

    def show_listener(self, row: Listener | None) -> None:
        """Show who stands on the current row."""
        assert self.drawer is not None
        if row is None:
            self.drawer.show_nothing("Оберіть слухача.")
            return
        missing = Section("Чого бракує")
        missing.cause("Вогнева: не з’явилася 22.01.2021", "Перескладання 30.01.2021, тир № 2",
                      "Відкрити відомість № 16", lambda: None)  # fmt: skip
        missing.cause("Не відпрацьовано 4 год практичних", "Домедична, тема 6, пропуск 14.01.2021",
                      "Призначити відпрацювання", lambda: None, look=paint.EYE_STATE)  # fmt: skip
        attempts = Section("Спроби · Домедична", "прохідний бал 60")
        attempts.line("1", "18.01.2021 незадовільно", "54", look=paint.Look("red", weight=600))
        attempts.line("2", "27.01.2021 вводиться", "74", look=paint.Look(weight=600))
        spread = Section("Розподіл · Домедична", "83 оцінки")
        bars = Bars("Розподіл")
        bars.set_bars([Bar(str(60 + 5 * n), c, n == 2) for n, c in enumerate((2, 7, 16, 21, 21, 10, 5, 1))])
        spread.add(bars)
        self.drawer.show_parts(
            row.surname,
            [
                facts(f"{row.given} {row.patronymic}", "старший лейтенант поліції · 1993 р. н.",
                      f"ГУНП у Полтавській області · група {row.group}"),
                Verdict("Не допущена", paint.REFUSED, "2 причини"),
                missing, attempts, spread,
            ],
            [act for act in self.acts if act.text() in {"Експорт", "Друк"}],
        )  # fmt: skip


class DemoBelt(Page):
    """A belt above a list and a drawer."""

    name: ClassVar[str] = "graduation"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Випуск")
        self.header.set_subtitle("наказ № 38 о/с від 04.02.2021")
        self.act("Перевірити сертифікат", lambda: None, icon="scan-line", button=True)
        self.act("Друкувати 25", lambda: None, icon="printer", primary=True)
        belt = Belt("Кроки випуску")
        belt.set_steps(
            [
                BeltStep("ready", "Готові", 82, 84, "з 84 · 2 не допущені", done=True),
                BeltStep("order", "У наказі", 82, 82, "№ 38 о/с від 04.02", done=True),
                BeltStep("numbered", "Пронумеровано", 82, 82, "000142–000223", done=True),
                BeltStep("printed", "Надруковано", 57, 82, "лишилося 25", current=True),
                BeltStep("checked", "Перевірено", 41, 82, "16 чекають"),
                BeltStep("signed", "Підписано, з печаткою", 0, 82),
                BeltStep("handed", "Вручено", 0, 82, "06.02, 11:00"),
            ]
        )
        self.belt = belt
        self.add_above(self.header)
        self.add_above(belt)
        self.model: RowsModel[Listener] = RowsModel(
            [
                rows.number("no", "№", lambda r: str(r.id), lambda r: r.id, width=40),
                rows.name("who", "Слухач", lambda r: (r.surname, r.given, r.patronymic), width=200),
                rows.text("no2", "Реєстр. №", lambda r: f"{r.id:06}-21", width=96),
                rows.text("unit", "Підрозділ", lambda _r: "ГУНП у Харківській обл.", quiet=True, width=190),
                rows.state(
                    "state", "Стан", lambda _r: "надруковано", lambda _r: paint.Look("ink", "printer")
                ),
            ],
            key=lambda r: r.id,
        )
        self.table = Table(self.model, "demo.belt", desk.memory)
        self.add(self.table, 1)
        self.first = self.table
        self.add_drawer(Drawer(width=412)).show_nothing("Тут буде папір.")
        self.strip.tell_next("Пробіл — перевірено · Z — бланк зіпсовано")

    def refresh(self, changes: Changes) -> None:
        """Show everybody."""
        del changes
        self.model.set_rows(self.workspace.query(lambda store: list(store.people)))


class DemoOverview(Page):
    """Weeks and counters."""

    name: ClassVar[str] = "overview"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Огляд")
        self.header.set_subtitle("середа, 27 січня 2021 року")
        weeks = Weeks("Потік 2020-11")
        names = ("Загальноправові", "Керування ТЗ", "Домедична", "Тактико-спеціальна", "Вогнева")
        plan = (12, 12, 10, 11, 11, 9, 8, 8, 9, 6, 4)
        made = [
            WeeksRow(
                str(at), name,
                tuple(Week(h * (1 - at / 8), 0 if n > 9 else h * (1 - at / 8) * (0.4 if n == 9 else 1),
                           h * 0.9 * (1 - at / 8) * (0.5 if n == 9 else 1)) for n, h in enumerate(plan)),
                "96", "88", "85,3 · 97 %", "−4 год" if at == 1 else "",
            )
            for at, name in enumerate(names)
        ]  # fmt: skip
        dates = ["23.11", "30.11", "07.12", "14.12", "21.12", "28.12", "04.01", "11.01", "18.01", "25.01"]
        dates.append("01.02")
        weeks.set_weeks(dates, made, current=10, today=0.5)
        self.weeks = weeks
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(QMargins(16, 8, 16, 16) * theme().scale)
        column.addWidget(weeks, 1)
        bar = QHBoxLayout()
        bar.addWidget(ShareBar(0.62, "tick"))
        column.addLayout(bar)
        self.add(body, 1)


ENTRIES = (
    Entry("overview", "Overview", "layout-dashboard", "overview", "OverviewPage"),
    Entry("gradebook", "Grades", "pencil", "gradebook", "GradebookPage"),
    Entry("graduation", "Graduation", "award", "graduation", "GraduationPage"),
    Entry("settings", "Settings", "settings", "settings", "SettingsPage", foot=True),
)


class DemoEntry(Entry):
    """An entry that makes an invented page instead of importing one."""

    __slots__ = ()

    def make(self, desk: Desk) -> Page:
        """Make the page of this name."""
        pages: dict[str, type[Page]] = {each.name: each for each in (DemoList, DemoBelt, DemoOverview)}
        return pages.get(self.name, DemoOverview)(desk)  # type: ignore[call-arg]


def entries() -> list[Entry]:
    """Return the invented registry."""
    return [DemoEntry(e.name, e.title, e.icon, e.module, e.cls, e.foot) for e in ENTRIES]
