"""The day of February 2020 by real keys: a list of 26 cars in, acts, the ceremony, and what follows it."""

import csv
import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from tests import make
from tests.spreadsheets import makers
from tests.ui.vehicles_window import pick
from tests.ui.working_day import SOON, Day, click, enter, mornings, plain
from trainingdesk.db.store import Store
from trainingdesk.documents.act_paper import draw
from trainingdesk.paths import resources
from trainingdesk.services.act_issue import stored_facts
from trainingdesk.services.acts import ActRow, act_pdf, acts
from trainingdesk.services.ceremonies import calls, ceremonies
from trainingdesk.services.checking import look_over
from trainingdesk.services.codifier import ensure_codifier
from trainingdesk.services.communities import community, find_communities
from trainingdesk.services.community_changes import SetHead
from trainingdesk.services.custody import LinkRow, chain
from trainingdesk.services.newcomers import AddPerson
from trainingdesk.services.vehicle_intake_rows import Asked
from trainingdesk.services.vehicle_intake_rows import Question as PlanQuestion
from trainingdesk.services.vehicles import VehicleRow, vehicles
from trainingdesk.ui.dialogs.act_issue import ActIssueDialog
from trainingdesk.ui.dialogs.vehicle_intake import PREVIEW, VehicleIntakeDialog
from trainingdesk.ui.kit.ask import FormQuestion
from trainingdesk.ui.kit.buttons import Link
from trainingdesk.ui.kit.drawer import Cause
from trainingdesk.ui.pages.vehicles import VehiclesPage
from trainingdesk.ui.palette import Palette

HEADS = (
    "№", "Громада", "Марка, модель", "ДНЗ", "VIN", "Рік", "Пробіг, км", "Ключі, компл.", "Отримав (ПОГ)",
    "Голова громади (посада)", "Дата акта",
)  # fmt: skip
DAY = dt.date(2020, 2, 13)
GROUND = "наказ ГУНП в Харківській області від 10 лютого 2020 року № 104"
TITLES = {"settlement": "селищний голова", "city": "міський голова", "village": "сільський голова"}
CARS, COMMUNITIES = 26, 13
ABSENT, DEPUTY = 5, 9
"""Places in the call order, from 0."""


def listed(name: str) -> list[dict[str, str]]:
    """A list of the sample: invented cars and people."""
    with (resources() / "sample" / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t"))


@pytest.fixture
def day(qtbot: QtBot, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Day]:
    """A window on an office that knows its communities, their heads, and who gives the cars."""
    make.furnished(store)
    ensure_codifier(store, make.BY)
    giver = make.person(
        0, surname="Зразковенко", given="Павло", patronymic="Петрович", rank="lieutenant-colonel",
        position="начальник відділу автотранспортного забезпечення",
    )  # fmt: skip
    store.execute(AddPerson(giver), by=make.BY)
    for number, row in enumerate(listed("heads.tsv"), start=1):
        if row["until"] and row["until"] < DAY.isoformat():
            continue
        head = make.person(
            number, surname=row["surname"], given=row["given"], patronymic=row["patronymic"], sex=row["sex"],
            rank=None, position="", unit="",
        )  # fmt: skip
        (place,) = store.query(find_communities, row["community"])
        since = dt.date.fromisoformat(row["since"])
        until = dt.date.fromisoformat(row["until"]) if row["until"] else None
        store.execute(SetHead(place.id, row["title"], since, until, new=head), by=make.BY)
    opened = mornings(qtbot, store, tmp_path, monkeypatch)
    begin: Callable[[], Day] = next(opened)
    yield begin()
    with pytest.raises(StopIteration):
        next(opened)


def test_a_day_of_the_ceremony(day: Day, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = the_page(day)
    the_list_comes_in(day, tmp_path, monkeypatch)
    acts_are_drafted_and_issued(day, page)
    the_ceremony_goes_by_the_space_bar(day, page)
    a_car_goes_to_another(day, page)
    a_mistake_is_corrected(day, page)
    a_car_is_destroyed(day, page)
    the_second_key_is_found_in_six_keys(day)
    the_papers_say_what_is_stored(day)


def the_page(day: Day) -> VehiclesPage:
    """The page of the cars by the search of the window."""
    day.press("Ctrl+K").write("транспорт").press("Enter")
    here = day.window.page()
    assert isinstance(here, VehiclesPage)
    return here


def cars(day: Day) -> dict[str, VehicleRow]:
    """The cars by their plates."""
    return {row.plate: row for row in day.store.query(vehicles)}


def register(day: Day) -> list[ActRow]:
    return day.store.query(acts, limit=None)


# --- the list comes in -----------------------------------------------------------------------------


def workbook(day: Day, folder: Path) -> Path:
    """26 rows as an office sends them: kilometres with their unit, a shouted make, one set of keys."""
    rows: list[tuple[object, ...]] = [HEADS]
    for number, row in enumerate(listed("vehicles.tsv"), start=1):
        (place,) = day.store.query(find_communities, row["community"])
        there = day.store.query(community, place.id)
        name = there.former[0] if there.former else there.name
        make_ = f"{row['make'].upper()} " if number % 3 == 0 else row["make"]
        km: object = f"{row['km']} км" if number % 4 == 0 else int(row["km"])
        who = f"{row['surname']} {row['given']} {row['patronymic']}"
        rows.append(
            (
                number, f"{name} ТГ", f"{make_} {row['model']}", row["plate"], row["vin"], 2019, km,
                1 if number == 12 else 2, who, TITLES[there.kind], DAY,
            )
        )  # fmt: skip
    return makers.xlsx(folder / "автомобілі.xlsx", rows)


def the_list_comes_in(day: Day, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every doubt is answered by a digit; Enter stores the list in one step."""
    file = workbook(day, folder)
    monkeypatch.setattr("trainingdesk.ui.pages.vehicles.cars.open_files", lambda *_args: [file])
    day.press("Ctrl+I")

    def shown() -> VehicleIntakeDialog | None:
        found = QApplication.activeModalWidget()
        return found if isinstance(found, VehicleIntakeDialog) and found.step == PREVIEW else None

    day.qtbot.waitUntil(lambda: shown() is not None, timeout=4 * SOON)
    dialog = shown()
    assert dialog is not None
    asked: list[str] = []
    while (question := in_sight(dialog)) is not None:
        asked.append(question.asked)
        day.write(digit(question))
    assert set(asked) == {Asked.COMMUNITY, Asked.KEYS}
    day.press("Enter")
    day.qtbot.waitUntil(lambda: len(cars(day)) == CARS, timeout=SOON)
    rows = list(cars(day).values())
    assert set(Counter(row.community_name for row in rows).values()) == {2}
    assert sorted(Counter(len(row.keys) for row in rows).items()) == [(1, 1), (2, 25)]
    assert {row.make for row in rows} == {"Renault", "Suzuki"}


def in_sight(dialog: VehicleIntakeDialog) -> PlanQuestion | None:
    """The doubt of the row the keyboard stands on; nothing when nothing waits any more."""
    assert dialog._plan is not None
    if not dialog._plan.waiting:
        return None
    row = dialog.preview.table.row()
    assert row is not None
    return next(each for each in dialog._plan.waiting if row.key in each.rows)


def digit(question: PlanQuestion) -> str:
    """The communities are those of Kharkiv oblast; of one key set the list is right."""
    if question.asked is Asked.COMMUNITY:
        at = next(at for at, each in enumerate(question.answers, 1) if "Харківська" in " ".join(each.details))
        return str(at)
    return "1"


# --- acts ------------------------------------------------------------------------------------------


def acts_are_drafted_and_issued(day: Day, page: VehiclesPage) -> None:
    """One act a car for all of them at once; sexes confirmed, numbers typed, all issued."""
    day.press("Ctrl+1", "Ctrl+A")
    day.answered(FormQuestion, draft, "H")
    drafts = register(day)
    assert [row.state for row in drafts] == ["draft"] * CARS
    assert page.part() is page.papers_part

    def issue(dialog: ActIssueDialog) -> None:
        assert not dialog.yes.isEnabled()
        (link,) = [each for each in dialog.findChildren(Link) if each.text().startswith("Підтвердити за")]
        link.click()
        left = [each._words.text() for each in dialog.findChildren(Cause) if not each.isHidden()]
        assert not [words for words in left if "Стать" in words]
        for number, row in enumerate(sorted(drafts, key=lambda each: each.id), start=1):
            enter(dialog.form.fields[f"number{row.id}"], str(number))
        day.press("Tab")
        assert dialog.yes.isEnabled(), dialog.yes.toolTip()
        click(dialog, "Видати")

    day.press("Ctrl+A")
    day.answered(ActIssueDialog, issue, "I")
    day.qtbot.waitUntil(lambda: all(row.state == "issued" for row in register(day)), timeout=4 * SOON)
    assert {row.number for row in register(day)} == {str(number) for number in range(1, CARS + 1)}
    assert {row.state for row in cars(day).values()} == {"balance"}


def draft(dialog: FormQuestion) -> None:
    """Who gives, on which day, on what ground; who takes is known of each car."""
    pick(dialog, "giver", "зразков")
    enter(dialog.form.fields["act_on"], "13.02.2020")
    enter(dialog.form.fields["ground"], GROUND)
    how = dialog.form.fields["how"]
    assert isinstance(how, QComboBox)
    how.setCurrentIndex(how.findData("car"))
    click(dialog, "Підготувати")


# --- the ceremony ----------------------------------------------------------------------------------


def the_ceremony_goes_by_the_space_bar(day: Day, page: VehiclesPage) -> None:
    """The space bar hands over; one is absent, one sent a deputy; nothing else is pressed."""
    day.press("Ctrl+3")
    day.answered(FormQuestion, lambda dialog: click(dialog, "Запланувати"), "Ctrl+N")
    (planned,) = day.store.query(ceremonies)
    assert (planned.calls, planned.held_on) == (CARS, DAY)

    def deputy(dialog: FormQuestion) -> None:
        enter(dialog.form.fields["deputy"], "Заміський Юрій Володимирович")
        enter(dialog.form.fields["document"], "довіреність № 31 від 11.02.2020")
        click(dialog, "Передати")

    for place in range(CARS):
        if place == ABSENT:
            day.press("A")
        elif place == DEPUTY:
            day.answered(FormQuestion, deputy, "D")
        else:
            day.press("Space")
    outcomes = [call.outcome for call in day.store.query(calls, planned.id)]
    assert Counter(outcomes) == {"handed": CARS - 2, "absent": 1, "deputy": 1}
    assert (outcomes[ABSENT], outcomes[DEPUTY]) == ("absent", "deputy")
    assert page.ceremony.counter.said().startswith(f"передано {CARS - 1} з {CARS}")
    rows = cars(day).values()
    assert Counter(row.state for row in rows) == {"handed": CARS - 1, "balance": 1}
    assert all(row.holder.id == row.meant_for for row in rows if row.state == "handed")


# --- what follows ----------------------------------------------------------------------------------


def stand_on(day: Day, plate: str) -> VehicleRow:
    """Type the digits of a plate in the list of the cars."""
    day.press("Ctrl+1", "Esc", "Esc")
    day.write(plate.split()[1]).press("Down")
    return cars(day)[plate]


def move_on(day: Day, plate: str, key_set: int | None = None) -> list[LinkRow]:
    return day.store.query(chain, cars(day)[plate].id, key_set)


def handed(day: Day) -> list[str]:
    """The plates of cars handed over that have both sets of keys, two by two of a community."""
    rows = sorted(cars(day).values(), key=lambda row: (row.community_name, row.id))
    return [row.plate for row in rows if row.state == "handed" and len(row.keys) == 2]


def a_car_goes_to_another(day: Day, page: VehiclesPage) -> None:
    """From one officer to the other as one record."""
    plate, other = handed(day)[:2]
    to = cars(day)[other].holder
    row = stand_on(day, plate)
    assert [line.row.plate for line in page.cars.model.rows] == [plate]

    def whom(dialog: FormQuestion) -> None:
        pick(dialog, "to", to.name.split()[0])
        enter(dialog.form.fields["since"], "03.09.2020")
        enter(dialog.form.fields["ground"], "наказ від 1 вересня 2020 року № 711")
        click(dialog, "Передати")

    day.answered(FormQuestion, whom, "T")
    links = move_on(day, plate)
    assert [link.move for link in links] == ["received", "hand_over", "transfer"]
    assert (links[1].holder.id, links[2].holder.id) == (row.holder.id, to.id)


def a_mistake_is_corrected(day: Day, page: VehiclesPage) -> None:
    """Spare keys go to the wrong officer; the counter-record puts them back, the mistake stays."""
    plate, other = handed(day)[2:4]
    row = stand_on(day, plate)
    wrong = cars(day)[other].holder
    spare = row.keys[1]

    def whom(dialog: FormQuestion) -> None:
        pick(dialog, "to", wrong.name.split()[0])
        enter(dialog.form.fields["since"], "04.03.2020")
        enter(dialog.form.fields["ground"], "розписка від 04.03.2020")
        click(dialog, "Передати")

    hand_spare(day, whom)
    assert cars(day)[plate].keys[1].holder.id == wrong.id

    def why(dialog: FormQuestion) -> None:
        which = dialog.form.fields["link"]
        assert isinstance(which, QComboBox)
        which.setCurrentIndex(which.count() - 1)
        enter(dialog.form.fields["reason"], "розписка стосується іншого автомобіля")
        click(dialog, "Виправити")

    day.answered(FormQuestion, why, "C")
    assert [link.move for link in move_on(day, plate, spare.id)] == ["received", "hand_over", "correction"]
    assert cars(day)[plate].keys[1].holder == spare.holder
    assert page.part() is page.cars


def hand_spare(day: Day, whom: Callable[[FormQuestion], None]) -> None:
    """The first question is which keys, the second to whom."""

    def which(dialog: FormQuestion) -> None:
        choice = dialog.form.fields["key"]
        assert isinstance(choice, QComboBox)
        choice.setCurrentIndex(1)
        QTimer.singleShot(20, lambda: whom(asked()))
        click(dialog, "Далі")

    day.answered(FormQuestion, which, "K")


def asked() -> FormQuestion:
    found = QApplication.activeModalWidget()
    assert isinstance(found, FormQuestion)
    return found


def a_car_is_destroyed(day: Day, page: VehiclesPage) -> None:
    """Grounds, and the fate of each set of keys."""
    plate = handed(day)[4]
    stand_on(day, plate)

    def fates(dialog: FormQuestion) -> None:
        enter(dialog.form.fields["since"], "16.03.2022")
        enter(dialog.form.fields["ground"], "акт огляду від 16.03.2022 № 5")
        for name, fate in zip(
            (each for each in dialog.form.fields if each.startswith("key")), FATES, strict=True
        ):
            choice = dialog.form.fields[name]
            assert isinstance(choice, QComboBox)
            choice.setCurrentIndex(choice.findData(fate))
        click(dialog, "Зазначити")

    day.answered(FormQuestion, fates, "D")
    row = cars(day)[plate]
    assert row.state == "destroyed"
    assert [key.state for key in row.keys] == ["destroyed", "safe"]
    assert page.part() is page.cars


FATES = ("destroyed", "stays")


def the_second_key_is_found_in_six_keys(day: Day) -> None:
    """Ctrl+K and four digits already say it; Enter, the sixth, opens the car."""
    plate = handed(day)[2]
    row = cars(day)[plate]
    day.press("Ctrl+K").write(plate.split()[1])
    palette = day.window.findChild(Palette)
    assert palette is not None
    first = palette.list.model().index(0, 0)
    said = plain(str(first.data(Qt.ItemDataRole.AccessibleTextRole) or first.data()))
    assert plate in said
    assert f"2: {row.keys[1].holder.place or row.keys[1].holder.name}" in said
    day.press("Enter")
    here = day.window.page()
    assert isinstance(here, VehiclesPage)
    standing = here.cars.row_now()
    assert standing is not None
    assert standing.plate == plate


def the_papers_say_what_is_stored(day: Day) -> None:
    """Each PDF is what its facts draw; the whole desk is sound."""
    rows = register(day)
    facts, templates = zip(*(day.store.query(stored_facts, row.id) for row in rows), strict=True)
    assert draw(facts, templates[0]) == [day.store.query(act_pdf, row.id) for row in rows]
    assert {each.number for each in facts} == {row.number for row in rows}
    assert day.store.query(look_over).findings == ()
