"""Words on screen and in the terminal: translation, refusals as sentences, dates and numbers.

QtCore only, so that the command line speaks Ukrainian without loading a window. English stands in the
source, Ukrainian is shipped and is the default. The catalogues ``resources/i18n/*.qm`` are made by
``tools/words.py``.
"""

import builtins
import datetime as dt
import enum
import errno
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol, SupportsFloat

# PySide reads the whole source of every module imported after it, looking for its `__feature__` switches,
# which nobody here uses: a third of the time SQLAlchemy takes to import. So the plain import is put back.
_plain_import = builtins.__import__
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator  # noqa: E402

builtins.__import__ = _plain_import

from trainingdesk.paths import resources  # noqa: E402

CONTEXT = "trainingdesk"
NBSP = "\N{NO-BREAK SPACE}"
_GROUPS_FROM = 10_000


def tr_later(source: str) -> str:
    """Mark a literal for translation and give it back as it is; ``tr`` it where it is shown."""
    return source


_REASONS = {
    errno.ENOSPC: tr_later("no room on the disk"),
    errno.EDQUOT: tr_later("no room on the disk"),
    errno.EFBIG: tr_later("the file would be too large"),
    errno.EACCES: tr_later("no right to it"),
    errno.EPERM: tr_later("no right to it"),
    errno.EROFS: tr_later("the disk is write-protected"),
    errno.EISDIR: tr_later("it is a folder"),
    errno.ENOTDIR: tr_later("a file stands where a folder should"),
    errno.EEXIST: tr_later("a file stands where a folder should"),
    errno.ENOENT: tr_later("there is no such folder"),
    errno.ENAMETOOLONG: tr_later("the name is too long"),
    errno.EIO: tr_later("the disk fails"),
    errno.ELOOP: tr_later("links lead in a circle"),
}
"""What the system means by its usual refusals."""


class Language(enum.StrEnum):
    """A language the desk speaks; the value is its ISO code."""

    UK = "uk"
    EN = "en"

    @property
    def own_name(self) -> str:
        """The language's name in itself, as a chooser shows it."""
        return {Language.UK: "Українська", Language.EN: "English"}[self]


DEFAULT_LANGUAGE = Language.UK


class Said(Protocol):
    """Anything the desk says with a code and facts: a refusal, a complaint about a cell."""

    @property
    def code(self) -> str:
        """Key of ``SENTENCES``."""

    @property
    def facts(self) -> Mapping[str, object]:
        """What fills the sentence."""


class _Catalogue:
    """The one catalogue in use; loaded when the first word is asked for.

    It is module state because ``tr`` must be callable from anywhere; only ``use`` changes it.
    """

    def __init__(self) -> None:
        self.language = DEFAULT_LANGUAGE
        self._translator: QTranslator | None = None

    def load(self, language: Language) -> None:
        """Read the language's catalogue; a missing or broken file is our mistake, not a person's."""
        translator = QTranslator()
        path = catalogue_path(language)
        if not translator.load(str(path)):
            raise FileNotFoundError(path)
        self.language = language
        self._translator = translator

    def text(self, source: str, n: int) -> str:
        """The translation, or the source itself where the catalogue has none."""
        if self._translator is None:
            self.load(self.language)
        assert self._translator is not None  # noqa: S101 - load() has just set it
        return self._translator.translate(CONTEXT, source, None, n) or source


_catalogue = _Catalogue()


def catalogue_path(language: Language) -> Path:
    """Where the language's compiled catalogue lies."""
    return resources() / "i18n" / f"{language}.qm"


def use(language: Language | str) -> None:
    """Speak this language from now on; what is already on screen is asked again by whoever shows it."""
    _catalogue.load(Language(language))


def language() -> Language:
    """The language spoken now."""
    return _catalogue.language


def tr(source: str, n: int | None = None) -> str:
    """Translate a literal; ``n`` picks the plural form and stands for ``%n``.

    Facts are filled in afterwards: ``tr("Cohort {code}").format(code=code)``. The literal must stand in the
    call (``tools/words.py`` collects it there); a text chosen elsewhere is marked with ``tr_later``.
    """
    if n is None:
        return _catalogue.text(source, -1)
    return _catalogue.text(source, n).replace("%n", count(n))


def sentence(said: Said) -> str:
    """What the desk says for a refusal or a complaint: which fact is wrong, where, and what to do.

    A plural sentence (``%n`` in its source) takes its number from the fact ``n``. A code without a sentence
    is our mistake and raises ``KeyError``; a test reads every code in the source.
    """
    from trainingdesk.sentences import SENTENCES  # noqa: PLC0415 - hundreds of them, and a start says none

    n = said.facts.get("n")
    text = tr(SENTENCES[said.code], n if isinstance(n, int) else None)
    return text.format(**{name: shown(fact) for name, fact in said.facts.items()})


def shown(fact: object) -> str:
    """A fact as a person writes it: dates, numbers, lists, and sentences within sentences."""
    match fact:
        case None:
            return "—"
        case bool():
            return tr("yes") if fact else tr("no")
        case str():
            return fact
        case dt.datetime():
            return moment(fact)
        case dt.date():
            return date(fact)
        case int():
            return str(fact)  # a fact may be a year or a number of an order: no grouping
        case SupportsFloat():
            return number(fact)
        case OSError():
            return reason(fact)
        case list() | tuple() | set() | frozenset():
            return ", ".join(shown(each) for each in fact)
        case _:
            return str(fact)


def reason(error: OSError) -> str:
    """Why the system refused, as a part of a sentence; what it says itself where that is rare."""
    told = _REASONS.get(error.errno or 0)
    return tr(told) if told else error.strerror or type(error).__name__


def date(value: dt.date) -> str:
    """дд.мм.рррр, in either language."""
    return f"{value.day:02}.{value.month:02}.{value.year:04}"


def moment(value: dt.datetime) -> str:
    """Local date and time to the minute; an aware moment is brought to this machine's zone first."""
    local = value.astimezone() if value.tzinfo else value
    return f"{date(local)} {local.hour:02}:{local.minute:02}"


def number(value: SupportsFloat, places: int | None = None) -> str:
    """A float or Decimal with the language's decimal mark; ``places`` fixes the digits after it."""
    text = repr(value) if isinstance(value, float | int) else f"{value:f}"
    if places is not None:
        text = f"{value:.{places}f}"
    elif "." in text:
        text = text.rstrip("0").rstrip(".")
    text = text.replace("-", "−")
    return text.replace(".", ",") if _catalogue.language is Language.UK else text


def count(value: int) -> str:
    """A count; from ten thousand on its thousands stand apart."""
    if abs(value) < _GROUPS_FROM:
        return str(value)
    return f"{value:,}".replace(",", NBSP) if _catalogue.language is Language.UK else f"{value:,}"


_QT_WORDS = {
    ("QShortcut", "Space"): tr_later("Space"),
    ("QFileDialog", "&Look in:"): tr_later("Look in:"),
    ("QFileDialog", "Files of &type:"): tr_later("Kind of files:"),
    ("QFileDialog", "Show "): tr_later("Show column:"),
    ("QAbstractFileIconProvider", "Folder"): tr_later("Folder"),
    ("QAbstractFileIconProvider", "File Folder"): tr_later("Folder"),
    ("QAbstractFileIconProvider", "Drive"): tr_later("Drive"),
    ("QAbstractFileIconProvider", "File"): tr_later("File"),
    ("QAbstractFileIconProvider", "Shortcut"): tr_later("Link to a file"),
    ("QAbstractFileIconProvider", "Alias"): tr_later("Link to a file"),
    ("QAbstractFileIconProvider", "Unknown"): tr_later("of another kind"),
    ("QFileSystemModel", "%1 File"): tr_later("file %1"),
}


class _QtWords(QTranslator):
    """What Qt's own Ukrainian lacks (half of its file dialog) or says oddly (the space bar is «Пробіл»)."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt calls it so
        """Tell Qt to ask."""
        return False

    def translate(
        self, context: str, source: str, _disambiguation: str | None = None, _n: int = -1, /
    ) -> str | None:
        """Give what stands above; None leaves the rest to Qt's catalogue."""
        ours = _QT_WORDS.get((context, source))
        return None if ours is None else tr(ours)


def install_qt_words(application: QCoreApplication) -> None:
    """Let Qt's own buttons and dialogs speak the language in use; called again after ``use``."""
    for old in application.findChildren(QTranslator, "qtbase"):
        application.removeTranslator(old)
        old.setParent(None)
        old.deleteLater()
    if _catalogue.language is Language.EN:
        return
    translator = QTranslator(application)
    translator.setObjectName("qtbase")
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{_catalogue.language}", folder):
        application.installTranslator(translator)
    names = _QtWords(application)
    names.setObjectName("qtbase")
    application.installTranslator(names)
