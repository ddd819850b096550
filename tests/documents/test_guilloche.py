"""The frame: drawn, whole, the same on all four sides."""

from datetime import date

from PIL import Image, ImageChops, ImageStat

from tests.documents.reading import darkest, lightest, picture_of
from trainingdesk.documents.guilloche import face_frame, ground, supplement_frame
from trainingdesk.documents.sheet import About, Sheet, to_pdf

ABOUT = About("Рамка", "trainingdesk", "", date(2021, 2, 6))


def frame(dpi: int) -> Image.Image:
    return picture_of(to_pdf([Sheet((face_frame(),), ())], ABOUT), 0, dpi)


def softened(picture: Image.Image) -> Image.Image:
    return picture.resize((picture.width // 5, picture.height // 5), Image.Resampling.BOX)


def test_the_frame_is_the_same_from_left_right_top_and_bottom() -> None:
    band = softened(frame(127).crop((0, 0, 1485, 1050)))  # five pixels a millimetre
    band.paste(255, (24, 24, 273, 186))  # the ring of the crest is on one side only
    for turn in (
        Image.Transpose.FLIP_LEFT_RIGHT,
        Image.Transpose.FLIP_TOP_BOTTOM,
        Image.Transpose.ROTATE_180,
    ):
        assert ImageStat.Stat(ImageChops.difference(band, band.transpose(turn))).mean[0] < 4


def test_the_band_meets_every_corner_block_without_a_gap() -> None:
    """Across the band's axis there is ink all the way between two corner blocks."""
    picture = frame(150)
    scale = 150 / 25.4
    top = picture.crop((round(22 * scale), round(11.5 * scale), round(275 * scale), round(17 * scale)))
    columns = top.resize((top.width, 1), Image.Resampling.BOX)
    assert lightest(columns) < 252
    side = picture.crop((round(11.5 * scale), round(22 * scale), round(17 * scale), round(188 * scale)))
    rows = side.resize((1, side.height), Image.Resampling.BOX)
    assert lightest(rows) < 252


def test_the_ground_is_hardly_seen() -> None:
    picture = picture_of(to_pdf([Sheet((ground(),), ())], ABOUT), 0, 60)
    assert darkest(picture) > 225


def test_drawings_are_few_kilobytes_and_no_bitmaps() -> None:
    for drawing in (face_frame(), supplement_frame(), ground()):
        paper = to_pdf([Sheet((drawing,), ())], ABOUT)
        assert b"/Subtype /Image" not in paper
    bare = len(to_pdf([Sheet((), ())], ABOUT))
    framed = len(to_pdf([Sheet((ground(), face_frame()), ())], ABOUT))
    assert framed - bare < 20_000
