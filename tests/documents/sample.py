"""Invented certificates: one full set of facts, and what differs from it."""

import dataclasses
from datetime import date
from decimal import Decimal

from trainingdesk.documents.facts import (
    Band,
    CertificateFacts,
    Institution,
    Outcome,
    Signatory,
    SupplementRow,
)
from trainingdesk.domain.people import Sex

INSTITUTION = Institution(
    "Міністерство внутрішніх справ України",
    "Ministry of Internal Affairs of Ukraine",
    "Харківський національний університет внутрішніх справ",
    "Kharkiv National University of Internal Affairs",
    "м. Харків",
    "Kharkiv",
)
RECTOR = Signatory(
    ("Ректор Харківського національного", "університету внутрішніх справ"),
    "Rector of Kharkiv National University of Internal Affairs",
    "ПІБ ректора",
)
ACTING = Signatory(
    ("ректора Харківського національного", "університету внутрішніх справ"),
    "Rector of Kharkiv National University of Internal Affairs",
    "Ім’я ПРІЗВИЩЕ",
    acting="Т. в. о.",
)
HEAD = Signatory(("Начальник навчального відділу",), "Head of the Training Office", "ПІБ начальника")

ROWS = (
    SupplementRow("Загальноправові дисципліни", "General law", 90, 88, "добре", "good", "B"),
    SupplementRow("Навички керування автомобілем", "Driving skills", 60, 93, "відмінно", "excellent", "A"),
    SupplementRow("Домедична підготовка", "Pre-medical training", 40, 100, "відмінно", "excellent", "A"),
    SupplementRow(
        "Тактико-спеціальна підготовка", "Tactical and special training", 70, 86, "добре", "good", "B"
    ),
    SupplementRow("Вогнева підготовка", "Firearms training", 60, 79, "добре", "good", "C"),
    SupplementRow("Комплексний екзамен", "Comprehensive examination", 10, 91, "відмінно", "excellent", "A"),
)
MORE_ROWS = (
    SupplementRow("Психологія спілкування", "Psychology", 20, None, "зараховано", "passed"),
    SupplementRow("Домашнє насильство", "Domestic violence", 24, 64, "задовільно", "satisfactory", "D"),
    SupplementRow("Робота з громадою", "Community work", 30, 95, "відмінно", "excellent", "A"),
    SupplementRow("Англійська мова", "English", 30, 75, "добре", "good", "C"),
    SupplementRow("Фізична підготовка", "Physical training", 30, 82, "добре", "good", "B"),
    SupplementRow("Цифрова безпека", "Digital safety", None, 60, "задовільно", "satisfactory", "E"),
)
OUTCOMES = (
    Outcome(
        "застосовує норми права під час служби в громаді та складає процесуальні документи",
        "applies the law in community policing and draws up procedural documents",
    ),
    Outcome(
        "безпечно керує службовим автомобілем у складних дорожніх умовах",
        "drives a service vehicle safely in demanding conditions",
    ),
    Outcome(
        "надає домедичну допомогу до прибуття медиків",
        "gives pre-medical aid until medical staff arrive",
    ),
    Outcome(
        "діє тактично грамотно під час затримання та супроводження осіб",
        "acts to sound tactics when detaining and escorting persons",
    ),
    Outcome("правомірно й безпечно застосовує вогнепальну зброю", "uses firearms lawfully and safely"),
    Outcome(
        "будує довіру, веде діалог із мешканцями, звітує перед громадою",
        "builds trust, keeps a dialogue with residents and reports to the community",
    ),
)
BANDS = (
    Band(90, 100, "відмінно", "excellent"),
    Band(74, 89, "добре", "good"),
    Band(60, 73, "задовільно", "satisfactory"),
    Band(0, 59, "незадовільно", "unsatisfactory"),
)

MAN = CertificateFacts(
    registration="08571096/000017-21",
    surname="Ковальчук",
    given="Андрій",
    patronymic="Миколайович",
    english_given="Andrii",
    english_surname="Kovalchuk",
    sex=Sex.MALE,
    specialization_uk="Поліцейський офіцер громади",
    specialization_en="Community Police Officer",
    period_start=date(2020, 11, 23),
    period_end=date(2021, 2, 6),
    months_uk="2,5 місяця",
    months_en="2.5 months",
    order_number="47 о/с",
    order_number_en="47 o/s",
    order_date=date(2021, 2, 5),
    issued=date(2021, 2, 6),
    institution=INSTITUTION,
    rector=RECTOR,
    head=HEAD,
    rank_uk="капітан поліції",
    rank_en="Police Captain",
    hours=330,
    credits=Decimal(11),
    rows=ROWS,
    outcomes=OUTCOMES,
    bands=BANDS,
)
WOMAN = dataclasses.replace(
    MAN,
    registration="08571096/000018-21",
    surname="Красноступська-Переверзієва",
    given="Єлизавета",
    patronymic="Всеволодівна",
    english_given="Yelyzaveta",
    english_surname="Krasnostupska-Pereverziieva",
    sex=Sex.FEMALE,
    rank_uk="старший лейтенант поліції",
    rank_en="Police Senior Lieutenant",
)
CIVILIAN = dataclasses.replace(
    MAN,
    registration="08571096/000019-21",
    surname="Лі",
    given="Ян",
    patronymic="",
    english_given="Yan",
    english_surname="Li",
    rank_uk=None,
    rank_en=None,
    workload_confirmed=True,
    hours=404,
    credits=Decimal("13.5"),
    rows=(*ROWS, *MORE_ROWS[:3]),
)
UNDER_ACTING = dataclasses.replace(
    WOMAN,
    registration="08571096/000020-21",
    surname="Мар'яненко-Солов'яненко",
    given="Мар'яна",
    patronymic="В'ячеславівна",
    english_given="Mariana",
    english_surname="Marianenko-Solovianenko",
    rank_uk="генерал поліції третього рангу",
    rank_en="Police General of the Third Rank",
    rector=ACTING,
    rows=(*ROWS, *MORE_ROWS),
    show_ects=True,
)
RARE_LETTERS = dataclasses.replace(
    MAN,
    registration="08571096/000021-21",
    surname="Їжакевич",
    given="Ґалаґан",
    patronymic="Єгорович",
    english_given="Galagan",
    english_surname="Yizhakevych",
    rows=ROWS[:5],
)
EVERYONE = (MAN, WOMAN, CIVILIAN, UNDER_ACTING, RARE_LETTERS)


def changed(facts: CertificateFacts = MAN, /, **values: object) -> CertificateFacts:
    """The facts with some of them changed."""
    return dataclasses.replace(facts, **values)  # type: ignore[arg-type]  # tests name what exists
