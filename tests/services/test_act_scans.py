"""Signed acts come back as office scans: found by their code, chosen by hand, refused when another’s."""

import datetime as dt
import io
import random

import pytest
from PIL import Image, ImageFilter

from tests.documents.act_sample import act
from tests.documents.reading import picture_of
from tests.services.act_desk import BY, DAY, ActDesk, act_desk
from trainingdesk.db.store import Store
from trainingdesk.documents.act_paper import draw
from trainingdesk.documents.act_template import shipped
from trainingdesk.documents.scan import codes_of, scan_type
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.act_handing import VoidAct
from trainingdesk.services.act_issue import issue_acts
from trainingdesk.services.act_scans import attach_scan, find_act, read_scan, scan_body, scans
from trainingdesk.services.acts import act_pdf, unsigned_acts
from trainingdesk.services.custody import Holder, Thing, chain, open_link
from trainingdesk.services.custody_moves import Transfer

BACK = dt.date(2020, 2, 20)


@pytest.fixture
def desk(any_store: Store) -> ActDesk:
    return act_desk(any_store)


@pytest.fixture
def small(store: Store) -> ActDesk:
    return act_desk(store, cars=2)


def scanned(paper: bytes, page: int = 0, *, dpi: int = 150, turn: float = 1.4) -> Image.Image:
    """A sheet as an office scanner gives it: grey, skewed, soft, noisy, pale."""
    sheet = picture_of(paper, page, dpi).rotate(
        turn, expand=True, fillcolor=245, resample=Image.Resampling.BICUBIC
    )
    soft = sheet.filter(ImageFilter.GaussianBlur(0.7)).point(lambda grey: 60 + grey * 185 // 255)
    dots = random.Random(7)
    noise = Image.frombytes("L", soft.size, dots.randbytes(soft.width * soft.height)).point(lambda g: g // 12)
    return Image.blend(soft, noise, 0.08)


def as_file(pictures: list[Image.Image], kind: str) -> bytes:
    file = io.BytesIO()
    first, *others = pictures
    if kind in {"PDF", "TIFF"}:
        first.save(file, kind, save_all=True, append_images=others, resolution=150)
    else:
        first.save(file, kind)
    return file.getvalue()


@pytest.mark.parametrize("kind", ["PDF", "TIFF", "PNG", "JPEG"])
def test_a_skewed_grey_scan_at_150_dpi_finds_its_act(small: ActDesk, kind: str) -> None:
    act = small.handed(small.cars[0])
    paper = small.store.query(act_pdf, act)
    pages = [scanned(paper, 0), scanned(paper, 1, turn=-2.0)]
    read = read_scan("скан.bin", as_file(pages, kind))
    assert [row.id for row in small.store.query(find_act, read).acts] == [act]


@pytest.mark.parametrize("turn", [0.0, 3.0, 90.0, 180.0])
def test_the_code_is_read_however_the_sheet_lay(small: ActDesk, turn: float) -> None:
    act = small.handed(small.cars[0])
    picture = scanned(small.store.query(act_pdf, act), 1, turn=turn)
    codes, pages = codes_of("a.png", as_file([picture], "PNG"))
    assert (pages, [code.side for code in codes]) == (1, [2])


def test_a_signed_act_puts_its_cars_into_use(desk: ActDesk) -> None:
    act = desk.handed()
    body = as_file([scanned(desk.store.query(act_pdf, act))], "PDF")
    (done,) = attach_scan(desk.store, "акт 12.pdf", body, by=BY, on=BACK)
    assert {desk.store.query(chain, car)[-1].state for car in desk.cars} == {"in_use"}
    assert desk.store.query(unsigned_acts) == []
    (row,) = desk.store.query(scans, act)
    assert desk.store.query(scan_body, row.id) == body
    assert row.media_type == "application/pdf"
    desk.store.undo(done.operation, by=BY)
    assert {desk.store.query(chain, car)[-1].state for car in desk.cars} == {"handed"}
    assert [row.id for row in desk.store.query(unsigned_acts)] == [act]


def test_a_late_scan_puts_no_car_into_use_that_another_act_moved_since(small: ActDesk) -> None:
    act = small.handed(small.cars[0])
    body = as_file([scanned(small.store.query(act_pdf, act))], "PDF")
    car = Thing(small.cars[0])
    seen = small.store.query(open_link, car).id
    community = Holder("community", small.community)
    small.store.execute(Transfer(car, community, BACK, seen, "акт № 30"), by=BY)
    attach_scan(small.store, "акт 12.pdf", body, by=BY, on=BACK)
    assert [row.state for row in small.store.query(chain, car.vehicle)] == ["balance", "handed", "handed"]


def test_a_file_of_several_acts_goes_to_each(small: ActDesk) -> None:
    drafts = small.draft(apart=True)
    issue_acts(small.store, drafts, {}, by=BY, handed_on=DAY)
    pages = [scanned(small.store.query(act_pdf, act)) for act in drafts]
    assert len(attach_scan(small.store, "усе.pdf", as_file(pages, "PDF"), by=BY, on=BACK)) == 2
    assert small.store.query(unsigned_acts) == []


def test_without_a_code_a_person_chooses(small: ActDesk) -> None:
    act = small.handed(small.cars[0])
    body = as_file([Image.new("L", (800, 1100), 250)], "JPEG")
    found = small.store.query(find_act, read_scan("фото.jpg", body))
    assert (found.acts, [row.id for row in found.candidates]) == ((), [act])
    with pytest.raises(Rejected) as refused:
        attach_scan(small.store, "фото.jpg", body, by=BY, on=BACK)
    assert refused.value.code == "scan-act-unknown"
    attach_scan(small.store, "фото.jpg", body, by=BY, on=BACK, act=act)
    assert small.store.query(unsigned_acts) == []


def test_a_sheet_of_another_act_is_refused_by_its_number(small: ActDesk) -> None:
    first = small.handed(small.cars[0])
    second = small.handed(small.cars[1], number="13")
    body = as_file([scanned(small.store.query(act_pdf, first))], "PNG")
    with pytest.raises(Rejected) as refused:
        attach_scan(small.store, "a.png", body, by=BY, on=BACK, act=second)
    assert (refused.value.code, refused.value.facts["other"]) == ("scan-of-another", "12")


def test_a_sheet_of_another_database_is_told_as_such(small: ActDesk) -> None:

    act_ = small.handed(small.cars[0])
    (paper,) = draw([act(act=act_)], shipped())
    body = as_file([scanned(paper)], "PNG")
    with pytest.raises(Rejected) as refused:
        attach_scan(small.store, "a.png", body, by=BY, on=BACK)
    assert refused.value.code == "scan-foreign"


def test_a_sheet_of_a_void_act_is_refused(small: ActDesk) -> None:
    act = small.handed(small.cars[0])
    paper = small.store.query(act_pdf, act)
    small.store.execute(VoidAct(act, "помилка", dt.datetime(2020, 2, 14, tzinfo=dt.UTC)), by=BY)
    with pytest.raises(Rejected) as refused:
        attach_scan(small.store, "a.png", as_file([scanned(paper)], "PNG"), by=BY, on=BACK)
    assert refused.value.code == "scan-of-void"


@pytest.mark.parametrize("body", [b"%PDF-1.7 cut off", b"\xff\xd8\xff rubbish", b"\x89PNG\r\n\x1a\n rubbish"])
def test_a_damaged_file_is_refused_with_its_name(body: bytes) -> None:
    with pytest.raises(Rejected) as refused:
        codes_of("скан.pdf", body)
    assert (refused.value.code, refused.value.facts["name"]) == ("scan-unreadable", "скан.pdf")


def test_what_is_no_scan_is_told_by_its_first_bytes() -> None:
    with pytest.raises(Rejected) as refused:
        scan_type("акт.pdf", b"PK\x03\x04")
    assert refused.value.code == "scan-kind"
