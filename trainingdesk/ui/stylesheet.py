"""The one stylesheet of the desk, made from the palette's roles; what it cannot say is painted by the kit."""

from collections.abc import Callable
from string import Template
from typing import Any

SHEET = Template("""
QMainWindow, QDialog { background: $win; }
QToolTip { background: $surf; color: $ink; border: 1px solid $line2; padding: ${px4}px ${px8}px; }
QLabel { background: transparent; }
QLabel[step="caption"] { font-size: ${px12}px; }
QLabel[step="title"] { font-size: ${px20}px; font-weight: 600; }
QLabel[weight="600"] { font-weight: 600; }
QLabel[weight="500"] { font-weight: 500; }
QLabel[tone="ink2"] { color: $ink2; }
QLabel[tone="red"] { color: $red; }
QLabel[tone="amb"] { color: $amb; }
QLabel[tone="grn"] { color: $grn; }

QFrame[ground="surf"] { background: $surf; }
QFrame[ground="win"] { background: $win; }
QFrame[ground="head"] { background: $head; }
QFrame[frame="box"] { background: $surf; border: 1px solid $line2; }
QFrame[edge="left"] { border: 0; border-left: 1px solid $line2; }
QFrame[edge="bottom"] { border: 0; border-bottom: 1px solid $line2; }
QFrame[edge="top"] { border: 0; border-top: 1px solid $line2; }

QLineEdit, QPlainTextEdit, QTextEdit, QDateEdit, QSpinBox, QDoubleSpinBox, QComboBox {
  background: $field; color: $ink; border: 1px solid $edge; border-radius: ${px3}px;
  padding: 0 ${px8}px; min-height: ${px28}px; selection-background-color: $sel2; selection-color: $ink; }
QPlainTextEdit, QTextEdit { padding: ${px4}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QDateEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QComboBox:focus { border: 2px solid $ring; padding: 0 ${px7}px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: ${px3}px; }
QLineEdit:read-only { background: $lock; }
QLineEdit[wrong="true"], QComboBox[wrong="true"], QDateEdit[wrong="true"], QPlainTextEdit[wrong="true"] {
  border: 2px solid $red; padding: 0 ${px7}px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QDateEdit:disabled, QComboBox:disabled {
  background: $lock; color: $ink2; border-color: $line2; }
QLineEdit[bare="true"] { border: 0; background: transparent; min-height: 0; padding: 0; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: ${px24}px; }
QComboBox QAbstractItemView::item { min-height: ${px28}px; padding: 0 ${px8}px; }
QComboBox QAbstractItemView { background: $surf; border: 1px solid $line2; selection-background-color: $sel;
  selection-color: $ink; outline: 0; }

QPushButton { background: $surf; color: $ink; border: 1px solid $line2; border-radius: ${px3}px;
  padding: 0 ${px12}px; min-height: ${px28}px; font-weight: 500; }
QPushButton:hover { background: $alt; }
QPushButton:focus { border: 2px solid $ring; padding: 0 ${px11}px; }
QPushButton:default { background: $gold; color: $goldInk; border-color: $gold; font-weight: 600; }
QPushButton:default:hover { background: $goldH; }
QPushButton:default:focus { border: 2px solid $ring; }
QPushButton:disabled { color: $ink2; background: $lock; border-color: $line2; }
QCheckBox, QRadioButton { spacing: ${px8}px; min-height: ${px24}px; }
QCheckBox:focus, QRadioButton:focus { outline: 0; border: 2px solid $ring; }

QMenu { background: $surf; color: $ink; border: 1px solid $line2; padding: ${px4}px 0; }
QMenu::item { padding: ${px6}px ${px24}px ${px6}px ${px12}px; }
QMenu::icon { padding-left: ${px8}px; }
QMenu::item:selected { background: $sel; color: $ink; }
QMenu::item:disabled { color: $ink2; }
QMenu::separator { height: 1px; background: $line; margin: ${px4}px 0; }

QAbstractItemView { background: $surf; border: 0; outline: 0; selection-background-color: $sel;
  selection-color: $ink; }
QTextBrowser { background: $surf; border: 0; min-height: 0; }
QScrollArea { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: ${px10}px; margin: 0; }
QScrollBar::handle:vertical { background: $line2; min-height: ${px32}px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: ${px10}px; margin: 0; }
QScrollBar::handle:horizontal { background: $line2; min-width: ${px32}px; margin: 2px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line2; }

QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $ink2; padding: 0 ${px12}px; height: ${px32}px;
  font-weight: 500; border: 0; border-bottom: 3px solid transparent; }
QTabBar::tab:selected { color: $ink; font-weight: 600; border-bottom-color: $ring; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:focus { border: 2px solid $ring; }
QProgressBar { background: $line; border: 0; max-height: ${px4}px; min-height: ${px4}px; }
QProgressBar::chunk { background: $tick; }
""")

STEPS = (3, 4, 6, 7, 8, 10, 11, 12, 20, 24, 28, 32)


def stylesheet(palette: Any, px: Callable[[float], int]) -> str:
    """Fill the sheet with a palette's roles and the tokens' measures."""
    facts = {role: colour.name() for role, colour in palette.roles.items()}
    return SHEET.substitute(facts, **{f"px{step}": px(step) for step in STEPS})
