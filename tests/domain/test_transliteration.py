"""Ukrainian in Latin letters: the examples of resolution 55 and names that trip libraries up."""

import pytest

from trainingdesk.domain.names import FullName
from trainingdesk.domain.transliteration import latin_name, to_latin


@pytest.mark.parametrize(
    ("ukrainian", "latin"),
    [
        ("Алушта", "Alushta"),
        ("Борщагівка", "Borshchahivka"),
        ("Вишгород", "Vyshhorod"),
        ("Гадяч", "Hadiach"),
        ("Згорани", "Zghorany"),
        ("Ґалаґан", "Galagan"),
        ("Донецьк", "Donetsk"),
        ("Рівне", "Rivne"),
        ("Єнакієве", "Yenakiieve"),
        ("Гаєвич", "Haievych"),
        ("Короп’є", "Koropie"),
        ("Житомир", "Zhytomyr"),
        ("Жежелів", "Zhezheliv"),
        ("Закарпаття", "Zakarpattia"),
        ("Медвин", "Medvyn"),
        ("Іршава", "Irshava"),
        ("Їжакевич", "Yizhakevych"),
        ("Кадиївка", "Kadyivka"),
        ("Мар’їне", "Marine"),
        ("Йосипівка", "Yosypivka"),
        ("Стрий", "Stryi"),
        ("Лебедин", "Lebedyn"),
        ("Ужгород", "Uzhhorod"),
        ("Харків", "Kharkiv"),
        ("Біла Церква", "Bila Tserkva"),
        ("Чернівці", "Chernivtsi"),
        ("Шостка", "Shostka"),
        ("Гоща", "Hoshcha"),
        ("Юрій", "Yurii"),
        ("Крюківка", "Kriukivka"),
        ("Яготин", "Yahotyn"),
        ("Костянтин", "Kostiantyn"),
        ("Знам'янка", "Znamianka"),
        ("Знамʼянка", "Znamianka"),
        ("Феодосія", "Feodosiia"),
        ("Розгон", "Rozghon"),
        ("ЗГУРСЬКИЙ", "ZGHURSKYI"),
        ("ЩЕРБА", "SHCHERBA"),
        ("Щерба", "Shcherba"),
        ("Дар’я", "Daria"),
        ("Анна-Яна", "Anna-Yana"),
        ("Є. Ю.", "Ye. Yu."),
        ("John", "John"),
        ("47 о/с", "47 o/s"),
        ("", ""),
    ],
)
def test_resolution_55(ukrainian: str, latin: str) -> None:
    assert to_latin(ukrainian) == latin


def test_the_passport_spelling_wins() -> None:
    name = FullName("Згурський", "Юрій", "Іванович")
    assert latin_name(name) == "Yurii ZGHURSKYI"
    assert latin_name(name, surname="Zgurskiy") == "Yurii ZGURSKIY"
    assert latin_name(name, given="Yuriy") == "Yuriy ZGHURSKYI"
