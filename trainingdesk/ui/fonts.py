"""The interface's own letters: Inter 4, shipped with the program, so that every desk looks alike."""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from trainingdesk.paths import resources

FAMILY = "Inter"
FILES = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf")


def load() -> None:
    """Make the shipped weights known to Qt; raise FileNotFoundError when one is missing or broken."""
    for name in FILES:
        path = resources() / "fonts" / "inter" / name
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(path)


@lru_cache(maxsize=64)
def font(pixels: int, weight: int) -> QFont:
    """Return Inter of ``pixels`` and ``weight`` (400, 500, 600) with tabular figures and no hinting."""
    made = QFont(FAMILY)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    made.setFeature(QFont.Tag("tnum"), 1)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
