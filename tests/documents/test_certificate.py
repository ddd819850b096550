"""Certificates: every fact stands on the paper, nothing is clipped, the same facts give the same bytes."""

import re
import subprocess
from decimal import Decimal
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from tests.documents.reading import darkest, lightest, picture_of, png, text_of
from tests.documents.sample import (
    CIVILIAN,
    EVERYONE,
    MAN,
    RARE_LETTERS,
    ROWS,
    UNDER_ACTING,
    WOMAN,
    changed,
)
from tests.tools import need
from trainingdesk.documents.certificate import Printing, draw, fit, laid_out, tightest, trial_page
from trainingdesk.documents.facts import CertificateFacts, Outcome, SupplementRow
from trainingdesk.documents.fitting import Reason
from trainingdesk.documents.sheet import Line
from trainingdesk.documents.template import shipped
from trainingdesk.domain.dates import in_english, in_words
from trainingdesk.domain.progress import Stopped
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.typography import typeset
from trainingdesk.words import sentence

GOLDEN = Path(__file__).parent / "golden"
PIXELS_PER_MM = 60 / 25.4


def paper(facts: CertificateFacts, printing: Printing | None = None) -> bytes:
    (drawn,) = draw([facts], shipped(), printing=printing or Printing())
    return drawn


def plain(text: str) -> str:
    return " ".join(text.replace("'", "’").split())


def face_and_supplement(facts: CertificateFacts) -> tuple[str, str]:
    face, *supplement = text_of(paper(facts))
    return face, " ".join(supplement)


# --- what the paper says ---------------------------------------------------------------------------


@pytest.mark.parametrize("facts", EVERYONE, ids=lambda facts: facts.surname)
def test_every_fact_is_read_back_from_the_face(facts: CertificateFacts) -> None:
    face, _ = face_and_supplement(facts)
    told = [
        facts.registration,
        facts.person,
        f"{facts.english_given} {facts.english_surname.upper()}",
        facts.institution.ministry_uk.upper(),
        facts.institution.name_uk.upper(),
        facts.institution.name_en,
        f"«{facts.specialization_uk}»",
        f"“{facts.specialization_en}”",
        in_words(facts.period_start),
        in_english(facts.period_end),
        facts.months_uk,
        facts.months_en,
        f"№ {facts.order_number}",
        f"No. {facts.order_number_en}",
        f"від {in_words(facts.order_date)}",
        facts.rector.name,
        " ".join(facts.rector.title_uk).lower().split(maxsplit=1)[1],
        facts.rector.title_en,
        f"{facts.institution.city_en}, {in_english(facts.issued)}",
        in_words(facts.issued),
    ]
    if facts.rank_uk and facts.rank_en:
        told += [facts.rank_uk, facts.rank_en]
    absent = [text for text in told if plain(text).casefold() not in face.casefold()]
    assert absent == []


@pytest.mark.parametrize("facts", EVERYONE, ids=lambda facts: facts.surname)
def test_every_fact_is_read_back_from_the_supplement(facts: CertificateFacts) -> None:
    _, supplement = face_and_supplement(facts)
    assert plain(facts.person) in supplement
    assert facts.registration in supplement
    for number, row in enumerate(facts.rows, start=1):
        points = "—" if row.points is None else row.points
        hours = "—" if row.hours is None else row.hours
        ects = f"{row.ects or '—'} " if facts.show_ects else ""
        line = f"{number} {row.title_uk} {row.title_en} {hours} {points} {ects}{row.grade_uk} {row.grade_en}"
        assert line in supplement
    for outcome in facts.outcomes:
        assert plain(outcome.uk) in supplement
        assert plain(outcome.en) in supplement


def test_the_tracked_titles_are_copied_as_words() -> None:
    face, supplement = face_and_supplement(MAN)
    assert " СЕРТИФІКАТ CERTIFICATE " in face
    assert supplement.startswith("ДОДАТОК ДО СЕРТИФІКАТА CERTIFICATE SUPPLEMENT ")


def test_the_verb_agrees_with_the_sex() -> None:
    assert " пройшов спеціалізацію " in face_and_supplement(MAN)[0]
    assert " пройшла спеціалізацію " in face_and_supplement(WOMAN)[0]


def test_an_acting_signatory_is_called_so_in_both_languages() -> None:
    face, _ = face_and_supplement(UNDER_ACTING)
    assert "Т. в. о. ректора Харківського національного університету внутрішніх справ" in face
    assert "Acting Rector of Kharkiv" in face


def test_what_nobody_confirmed_is_marked_as_an_example() -> None:
    face, supplement = face_and_supplement(MAN)
    assert "330 годин, 11 кредитів ЄКТС (приклад)" in face
    assert "330 hours, 11 ECTS credits (example)" in face
    assert "Години й кредити наведено як приклад." in supplement


def test_what_was_confirmed_is_not_marked() -> None:
    face, supplement = face_and_supplement(changed(workload_confirmed=True))
    assert "330 годин, 11 кредитів ЄКТС" in face
    assert "приклад" not in face + supplement
    assert "example" not in face + supplement


def test_without_hours_and_credits_the_column_is_left_out() -> None:
    face, supplement = face_and_supplement(changed(hours=None, credits=None))
    assert "Workload" not in face
    assert "приклад" not in face + supplement


def test_hours_and_credits_agree_with_their_numbers() -> None:
    face, supplement = face_and_supplement(changed(hours=321, credits=Decimal("7.5")))
    assert "321 година, 7,5 кредиту ЄКТС" in face
    assert "7.5 ECTS credits" in face
    assert "7,5 кредиту ЄКТС" in supplement


def test_a_civilian_has_no_rank_and_room_is_made() -> None:
    face, _ = face_and_supplement(CIVILIAN)
    assert "This is to certify that Лі Ян Yan LI" in face


def test_the_bands_of_the_cohort_stand_under_the_table() -> None:
    _, supplement = face_and_supplement(MAN)
    assert "Бали: 90–100 — «відмінно», 74–89 — «добре», 60–73 — «задовільно»" in supplement
    assert "Points: 90–100 excellent, 74–89 good" in supplement


# --- sheets ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("disciplines", "pages"), [(1, 2), (6, 2), (9, 2), (10, 3), (12, 3), (19, 4)])
def test_more_than_nine_disciplines_go_on_on_another_sheet(disciplines: int, pages: int) -> None:
    rows = tuple(ROWS[number % len(ROWS)] for number in range(disciplines))
    texts = text_of(paper(changed(rows=rows)))
    assert len(texts) == pages
    assert ("ПРОДОВЖЕННЯ ДОДАТКА" in texts[-1]) is (pages > 2)
    assert sum(text.count("Усього Total") for text in texts) == 1


def test_every_discipline_is_on_exactly_one_sheet() -> None:
    _, *sheets = text_of(paper(UNDER_ACTING))
    whole = " ".join(sheets)
    assert [whole.count(f" {row.title_uk} ") for row in UNDER_ACTING.rows] == [1] * len(UNDER_ACTING.rows)
    assert "аркуш 1 з 2 / sheet 1 of 2" in sheets[0]
    assert "Продовження на наступному аркуші" in sheets[0]
    assert "Шкала оцінювання" in sheets[1]


def test_short_titles_of_nine_disciplines_keep_their_english_on_the_same_line() -> None:
    row = SupplementRow("Право", "Law", 10, 90, "відмінно", "excellent")
    assert "9 Право / Law 10 90 відмінно / excellent" in text_of(paper(changed(rows=(row,) * 9)))[1]


def test_a_long_discipline_breaks_into_lines_and_its_english_follows() -> None:
    title = "Організаційно-правові засади взаємодії поліції з органами місцевого самоврядування"
    row = SupplementRow(title, "Cooperation of the police with local government", 12, 77, "добре", "good")
    (drawn,) = draw([changed(rows=(*ROWS[:5], row))], shipped())
    assert f"6 {title} Cooperation of the police with local government 12 77 добре good" in text_of(drawn)[1]


# --- fitting ---------------------------------------------------------------------------------------


def test_a_batch_that_fits_has_no_misfits() -> None:
    assert fit(EVERYONE, shipped()) == ()


def test_what_does_not_fit_is_listed_for_the_whole_batch_and_nothing_is_drawn() -> None:
    endless = changed(surname="Прізвище" * 12, registration="1")
    crowded = changed(outcomes=MAN.outcomes * 4, registration="2")
    wide = changed(rank_uk="дуже довге спеціальне звання " * 9, registration="3")
    found = fit([MAN, endless, crowded, wide], shipped())
    assert {(misfit.registration, misfit.box, misfit.reason) for misfit in found} >= {
        ("1", "name", Reason.TOO_WIDE),
        ("1", "name in the supplement", Reason.TOO_WIDE),
        ("2", "learning outcomes", Reason.TOO_LONG),
        ("3", "rank", Reason.TOO_WIDE),
    }
    assert all(misfit.over > 0 for misfit in found)
    assert MAN.registration not in {misfit.registration for misfit in found}
    with pytest.raises(Rejected) as refused:
        draw([MAN, endless], shipped())
    assert refused.value.code == "papers-do-not-fit"
    assert refused.value.facts["person"] == endless.person


@pytest.mark.parametrize(
    ("field", "value", "letters"),
    [
        ("surname", "Koвальчук", "Ko"),  # Latin letters that look Cyrillic
        ("given", "Андрій2", "2"),
        ("patronymic", "Ми☃олайович", "☃"),
        ("rank_uk", "капітан 警察", "警察"),
        ("english_surname", "Žižek", "ŽŽ"),
        ("order_number", "47\u2603", "☃"),
    ],
)
def test_a_letter_no_face_has_is_refused_with_its_person(field: str, value: str, letters: str) -> None:
    found = [misfit for misfit in fit([changed(**{field: value})], shipped()) if misfit.letters]
    assert found
    assert set("".join(misfit.letters for misfit in found)) >= set(letters)
    assert all(misfit.reason is Reason.NO_LETTER for misfit in found)
    assert {misfit.registration for misfit in found} == {MAN.registration}
    with pytest.raises(Rejected, match="papers-do-not-fit"):
        draw([changed(**{field: value})], shipped())


def test_a_latin_letter_among_cyrillic_ones_is_refused_wherever_it_stands() -> None:
    row = SupplementRow("Вoгнева підготовка", "Firearms training", 60, 79, "добре", "good")
    found = fit([changed(specialization_uk="Поліцейський oфіцер громади", rows=(row,))], shipped())
    assert {(misfit.box, misfit.reason, misfit.text) for misfit in found} == {
        ("specialization", Reason.LOOK_ALIKE, "oфіцер"),
        ("discipline", Reason.LOOK_ALIKE, "Вoгнева"),
    }


def test_a_misfit_is_said_in_a_sentence() -> None:
    (misfit,) = fit([changed(rank_uk="дуже довге спеціальне звання " * 9)], shipped())
    assert MAN.person in sentence(misfit)
    assert "звання" in sentence(misfit)


def test_the_tightest_names_come_first() -> None:
    found = tightest(EVERYONE, shipped(), 3)
    assert [tight.person for tight in found][:2] == [WOMAN.person, UNDER_ACTING.person]
    assert found[0].lines == ("Красноступська-Переверзієва", "Єлизавета Всеволодівна")
    assert found[0].size == 26
    assert found[0].share > found[1].share > 1 > found[2].share


def test_too_many_outcomes_are_refused_but_none_are_allowed() -> None:
    assert fit([changed(outcomes=())], shipped()) == ()
    assert fit([changed(outcomes=(Outcome("уміє", ""),))], shipped()) == ()
    assert "learning outcomes" in {
        misfit.box for misfit in fit([changed(outcomes=MAN.outcomes * 3)], shipped())
    }


def strip_lines(facts: CertificateFacts) -> list[str]:
    """The Ukrainian lines of the strip, from left to right and down."""
    sheets, misfits = laid_out(facts, shipped(), Printing())
    assert misfits == []
    lines = [mark for mark in sheets[0].marks if isinstance(mark, Line) and 158 < mark.y < 168]
    return [line.text for line in lines if line.face == "regular"]


def test_a_long_order_breaks_before_its_number_and_then_the_period_after_its_dash() -> None:
    order = "1047/2-ос о/с (для службового користування)"
    assert len(strip_lines(MAN)) == 3
    broken = strip_lines(changed(order_number=order))
    assert broken[-2:] == [
        "наказ про випуск від\u00a05\u00a0лютого\u00a02021\u00a0року",
        f"№\u00a0{typeset(order)}",
    ]
    more = strip_lines(changed(order_number=order + " (копія, том 2, аркуш 14)"))
    assert more[:2] == [
        "23\u00a0листопада\u00a02020\u00a0року\u00a0–",
        "6\u00a0лютого\u00a02021\u00a0року (2,5\u00a0місяця)",
    ]


def test_an_order_that_no_break_helps_is_refused() -> None:
    found = fit([changed(order_number="1047/2-ос о/с " * 9)], shipped())
    assert [(misfit.box, misfit.reason) for misfit in found] == [("grounds", Reason.TOO_WIDE)]


# --- bytes -----------------------------------------------------------------------------------------


def test_the_same_facts_give_the_same_bytes_alone_or_in_a_batch() -> None:
    batch = draw(EVERYONE, shipped())
    assert batch == draw(EVERYONE, shipped())
    assert batch == [paper(facts) for facts in EVERYONE]


def test_a_paper_is_small() -> None:
    assert max(map(len, draw(EVERYONE, shipped()))) < 120_000


def test_every_font_is_embedded_and_subset_and_none_is_helvetica(tmp_path: Path) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(paper(UNDER_ACTING))
    listed = subprocess.run([need("pdffonts"), file], capture_output=True, text=True, check=True).stdout
    rows = [line.split() for line in listed.splitlines()[2:]]
    assert sorted(row[0].split("+")[1] for row in rows) == [
        "Cormorant-Bold",
        "Cormorant-SemiBold",
        "DeskBook-Bold",
        "DeskBook-Italic",
        "DeskBook-Regular",
    ]
    assert {tuple(row[-5:-2]) for row in rows} == {("yes", "yes", "yes")}  # embedded, subset, readable


def test_the_paper_says_what_it_is(tmp_path: Path) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(paper(MAN))
    said = subprocess.run(
        [need("pdfinfo"), "-enc", "UTF-8", file], capture_output=True, text=True, check=True
    )
    told = dict(line.split(":", 1) for line in said.stdout.splitlines())
    assert told["Title"].strip() == "Сертифікат № 08571096/000017-21"
    assert told["Author"].strip() == MAN.institution.name_uk
    assert "2021" in told["CreationDate"]
    assert told["Page size"].split()[:3] == ["841.89", "x", "595.276"]
    assert re.search(rb"/Lang \(uk-UA\)", file.read_bytes())


def test_stop_leaves_nothing_by_halves() -> None:
    class Impatient:
        def step(self, done: int, total: int, label: str = "") -> None:
            if done == 2:
                raise Stopped(label, total)

    with pytest.raises(Stopped):
        draw(EVERYONE, shipped(), Impatient())


def test_progress_is_told_for_each_paper() -> None:
    told: list[tuple[int, int]] = []

    class Listening:
        def step(self, done: int, total: int, label: str = "") -> None:
            del label
            told.append((done, total))

    draw(EVERYONE, shipped(), Listening())
    assert told == [(done, 5) for done in range(6)]


# --- the picture -----------------------------------------------------------------------------------


def white(picture: Image.Image, left: float, top: float, right: float, bottom: float) -> bool:
    sides = [round(side * PIXELS_PER_MM) for side in (left, top, right, bottom)]
    return darkest(picture.crop((sides[0], sides[1], sides[2], sides[3]))) >= 250


@pytest.mark.parametrize("facts", [MAN, WOMAN, UNDER_ACTING], ids=lambda facts: facts.surname)
def test_the_safe_area_and_the_place_of_the_code_stay_free(facts: CertificateFacts) -> None:
    face = picture_of(paper(facts), 0, 60)
    assert white(face, 0, 0, 297, 8)
    assert white(face, 0, 202, 297, 210)
    assert white(face, 0, 0, 8, 210)
    assert white(face, 289, 0, 297, 210)
    assert white(face, 24.7, 166.4, 45.8, 187)


def test_an_emblem_stands_in_its_ring() -> None:
    flag = Image.new("RGBA", (40, 30), (0, 87, 183, 255))
    with_emblem = picture_of(paper(changed(crest=png(flag))), 0, 60)
    without = picture_of(paper(MAN), 0, 60)
    centre = (round(148.5 * PIXELS_PER_MM), round(35.4 * PIXELS_PER_MM))
    assert without.getpixel(centre) == 255
    assert with_emblem.getpixel(centre) != 255
    changed_box = ImageChops.difference(with_emblem, without).getbbox()
    assert changed_box is not None
    assert (changed_box[2] - changed_box[0]) / PIXELS_PER_MM == pytest.approx(15.5, abs=0.9)
    assert (changed_box[3] - changed_box[1]) / PIXELS_PER_MM == pytest.approx(15.5 * 3 / 4, abs=0.9)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4", b"\x89PNG\r\n\x1a\n" + bytes(40)])
def test_an_emblem_that_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(Rejected, match="emblem-unreadable"):
        draw([changed(crest=data)], shipped())


def test_on_a_blank_only_what_varies_is_printed_and_it_can_be_moved() -> None:
    face = text_of(paper(MAN, Printing(blank=True)))[0]
    assert plain(MAN.person) in face
    assert MAN.registration in face
    assert "СЕРТИФІКАТ CERTIFICATE" not in face
    assert "Registration No." not in face
    assert "МІНІСТЕРСТВО" not in face
    still = picture_of(paper(MAN, Printing(blank=True)), 0, 60).point(lambda grey: 255 - grey).getbbox()
    moved = picture_of(paper(MAN, Printing(blank=True, right=50, down=-30)), 0, 60)
    shifted = moved.point(lambda grey: 255 - grey).getbbox()
    assert still is not None
    assert shifted is not None
    assert (shifted[0] - still[0]) / PIXELS_PER_MM == pytest.approx(5, abs=0.5)
    assert (shifted[1] - still[1]) / PIXELS_PER_MM == pytest.approx(-3, abs=0.5)


def test_a_shift_off_the_sheet_is_refused() -> None:
    with pytest.raises(Rejected, match="print-shift-too-large"):
        draw([MAN], shipped(), printing=Printing(blank=True, right=201))


def test_the_trial_page_has_crosses_at_the_corners_and_at_the_name() -> None:
    picture = picture_of(trial_page(shipped(), Printing()), 0, 60)
    for x, y in ((10, 10), (287, 10), (10, 200), (287, 200), (148.5, 125.4)):
        spot = picture.crop(
            (
                round((x - 1) * PIXELS_PER_MM),
                round((y - 1) * PIXELS_PER_MM),
                round((x + 1) * PIXELS_PER_MM) + 1,
                round((y + 1) * PIXELS_PER_MM) + 1,
            )
        )
        assert darkest(spot) < 200


@pytest.mark.parametrize(
    ("name", "facts", "page"),
    [
        ("man-face", MAN, 0),
        ("man-supplement", MAN, 1),
        ("woman-face", WOMAN, 0),
        ("civilian-face", CIVILIAN, 0),
        ("nine-disciplines", CIVILIAN, 1),
        ("acting-face", UNDER_ACTING, 0),
        ("continuation", UNDER_ACTING, 2),
        ("rare-letters-face", RARE_LETTERS, 0),
    ],
)
def test_the_paper_looks_as_it_was_accepted(
    name: str, facts: CertificateFacts, page: int, request: pytest.FixtureRequest
) -> None:
    """Golden pictures at 50 dpi; ``--accept`` takes the new ones, which somebody has then looked at."""
    file = GOLDEN / f"{name}.png"
    drawn = picture_of(paper(facts), page, 50)
    if request.config.getoption("--accept", default=False):
        file.write_bytes(png(drawn.quantize(16)))
    accepted = Image.open(file).convert("L")
    assert drawn.size == accepted.size
    difference = ImageChops.difference(drawn, accepted)
    assert ImageStat.Stat(difference).mean[0] < 2.5
    worst = difference.resize((difference.width // 8, difference.height // 8), Image.Resampling.BOX)
    assert lightest(worst) < 24, f"{name} differs from what was accepted"
