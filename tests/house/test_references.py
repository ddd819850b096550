"""PySide6 6.12 loses references of None and True on Python 3.11 and aborts after some hundred calls."""

import sys

from PySide6.QtCore import QObject, Signal


class _Bell(QObject):
    rang = Signal(bool)


def test_qt_calls_and_signals_keep_the_references_of_none_and_true() -> None:
    bell = _Bell()
    bell.rang.connect(lambda _loud: None)
    bell.setObjectName("warm")
    bell.rang.emit(True)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(50):
        bell.setObjectName("desk")
        bell.rang.emit(True)
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert after[0] > before[0] - 25
    assert after[1] > before[1] - 25
