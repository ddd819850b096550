"""Invented acts: one full set of facts, and what differs from it."""

import dataclasses
from datetime import date

from trainingdesk.documents.act import (
    ActFacts,
    CarFacts,
    KeySetFacts,
    Party,
    Signer,
    Thing,
    WentOut,
)
from trainingdesk.domain.people import Sex

GIVER = Party(
    Signer(
        "Зразковий Павло Петрович",
        "Павло ЗРАЗКОВИЙ",
        "начальник відділу автотранспортного забезпечення",
        "підполковник поліції",
        "начальника відділу автотранспортного забезпечення підполковника поліції Зразкового Павла Петровича",
        Sex.MALE,
    ),
    "Головне управління Національної поліції в Харківській області",
)
OFFICER = Party(
    Signer(
        "Ковальчук Андрій Миколайович",
        "Андрій КОВАЛЬЧУК",
        "поліцейський офіцер громади",
        "капітан поліції",
        "поліцейського офіцера громади капітана поліції Ковальчука Андрія Миколайовича",
        Sex.MALE,
    ),
    badge="0000000",
    licence="ВХХ 000000",
    categories="В",
    clearance="driver",
    clearance_number="9",
    clearance_on=date(2021, 2, 1),
)
COMMUNITY = Party(
    Signer(
        "Прикладна Марія Іванівна",
        "Марія ПРИКЛАДНА",
        "сільський голова",
        "",
        "сільського голови Прикладної Марії Іванівни",
        Sex.FEMALE,
    ),
    "Ясенівська сільська територіальна громада (приклад)",
)
THINGS = tuple(
    Thing(name, 1, name != "Буксирувальний трос")
    for name in (
        "Запасне колесо",
        "Домкрат",
        "Набір інструментів",
        "Аптечка",
        "Вогнегасник",
        "Знак аварійної зупинки",
        "Буксирувальний трос",
        "Радіостанція",
        "Спеціальні світлові й звукові сигнали",
        "Термопринтер",
        "Планшет",
        "Сейф",
    )
)
CAR = CarFacts(
    name="Renault Duster",
    plate="АХ 0000 ХХ",
    vin="VF1TEST0XAMPLE000",
    year=2019,
    colour="білий",
    engine="K9KA000000",
    chassis="VF1TEST0XAMPLE000",
    registration="СХХ 000000",
    owner="ГУНП в Харківській області",
    km=12480,
    fuel=38,
    insurance="АР 0000000",
    insured_until=date(2021, 9, 14),
    condition="Справний, готовий до експлуатації. Подряпина на задньому бампері праворуч, 6 см (фото 1, 2). "
    "Інших видимих пошкоджень немає.",
    documents="Свідоцтво про реєстрацію, поліс ОСЦПВ, сервісна книжка, інструкція з експлуатації. Дорожні "
    "листи видає підрозділ, у якому закріплено автомобіль.",
    things=THINGS,
    keys=(
        KeySetFacts(1, 1, 1, "Ковальчук А. М.", "при собі", handed=True),
        KeySetFacts(2, 1, 1, "черговий відділення поліції", "сейф чергової частини", handed=False),
    ),
    key_sets=2,
)
ACT = ActFacts(
    act=41,
    kind="hand_over",
    number="12",
    act_on=date(2021, 2, 6),
    time="11:30",
    city="м. Харків",
    ground="наказ ГУНП в Харківській області від 5 лютого 2021 року № 48 о/с (приклад)",
    exception="",
    giver=GIVER,
    receiver=OFFICER,
    community=COMMUNITY,
    members=(),
    cars=(CAR,),
    copies=3,
    remarks="Трос передати до 20.02.2021, про що скласти доповнення до акта.",
)


def act(**changes: object) -> ActFacts:
    """The usual act with some facts changed."""
    return dataclasses.replace(ACT, **changes)  # type: ignore[arg-type]  # names are those of the record


def car(**changes: object) -> CarFacts:
    """The usual car with some facts changed."""
    return dataclasses.replace(CAR, **changes)  # type: ignore[arg-type]  # names are those of the record


LONG_NAME = act(
    number="1024-2021/Х",
    exception="наказ ГУНП в Харківській області від 5 лютого 2021 року № 49 о/с",
    receiver=dataclasses.replace(
        OFFICER,
        signer=Signer(
            "Красноступська-Переверзієва Єлизавета Всеволодівна",
            "Єлизавета КРАСНОСТУПСЬКА-ПЕРЕВЕРЗІЄВА",
            "старший інспектор-черговий сектору взаємодії з територіальними громадами відділу превенції",
            "старший лейтенант поліції",
            "",
            Sex.FEMALE,
        ),
        clearance="mate",
    ),
    members=(
        Signer("Їжакевич Ґалаґан Єгорович", "Ґалаґан ЇЖАКЕВИЧ", "начальник сектору", "майор поліції"),
        Signer("Лі Ян", "Ян ЛІ", "головний бухгалтер"),
        Signer("Мельник Ольга Петрівна", "Ольга МЕЛЬНИК", "інспектор", "капітан поліції"),
    ),
    copies=4,
)
TWO_CARS = act(
    cars=(
        CAR,
        car(
            name="Mitsubishi L200 Double Cab", plate="АХ 0001 ХХ", vin="MMCTEST0XAMPLE001", chassis="", km=31
        ),
    )
)
RETURNED = act(
    kind="give_back",
    number="31",
    act_on=date(2021, 8, 30),
    giver=OFFICER,
    receiver=GIVER,
    community=None,
    copies=2,
    cars=(
        car(
            km=19845,
            fuel=12,
            condition="Справний. Подряпина на задньому бампері праворуч, 6 см; тріщина лобового скла.",
            things=tuple(dataclasses.replace(t, present=t.name != "Аптечка") for t in THINGS),
            out=WentOut("12", date(2021, 2, 6), 12480, 38, CAR.condition, THINGS),
        ),
    ),
    remarks="",
)
EMPTY = act(
    number="",
    time="",
    ground="",
    remarks="",
    giver=Party(None, "Головне управління Національної поліції в Харківській області"),
    cars=(
        CarFacts(
            "Skoda Octavia", "", "", None, "", "", "", "", "", None, None, "", None, "", "",
        ),
    ),
)  # fmt: skip
EVERY = {"usual": ACT, "long": LONG_NAME, "two": TWO_CARS, "returned": RETURNED, "empty": EMPTY}
