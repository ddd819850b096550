"""Keep the translation catalogues in step with the source.

    python tools/words.py update            each tr("…"), tr_later("…") and sentence; drop vanished ones
    python tools/words.py put FILE.json …   translate: {"English": "Українською", "%n x": ["1", "2", "5"]}
    python tools/words.py change FILE.json …  the same where a text has another translation already
    python tools/words.py check             say what is untranslated, vanished or broken; exit 1 if so

A plural takes the three Ukrainian forms (1, 2, 5) and, where the English singular made from the source
would be wrong, two English ones behind them (1, many). Several people may run this at once: they wait.
``put`` never overwrites: one English text with two Ukrainian meanings needs two English texts.
"""

import ast
import contextlib
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "i18n"
CONTEXT = "trainingdesk"
FORMS = {"uk": 3, "en": 2}
MARKERS = frozenset({"tr", "tr_later"})
_FACT = re.compile(r"\{([a-z_0-9]*)[^{}]*\}")
_IRREGULAR = {"people": "person", "are": "is", "were": "was", "have": "has", "those": "that", "these": "this"}
_NEVER_PLURAL = frozenset({"pass", "address", "class", "process", "status", "discipline"})


@dataclass(slots=True)
class Found:
    """The texts of the source, each with the first place it stands in, and what cannot be collected."""

    texts: dict[str, str] = field(default_factory=dict)
    complaints: list[str] = field(default_factory=list)


Catalogue = dict[str, list[str]]
"""Source → its forms: one, or as many as the language has plurals; an empty form is not translated yet."""


def collect(root: Path = ROOT) -> Found:
    """Read the whole source."""
    found = Found()
    for path in sorted((root / "trainingdesk").rglob("*.py")):
        place = path.relative_to(root).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"), place)
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _called(node) in MARKERS and node.args:
                _collect_call(node, place, found)
        if place.startswith("trainingdesk/sentences/"):
            _collect_sentences(tree, place, found)
    return found


def _called(node: ast.Call) -> str:
    """The bare name of what is called."""
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _collect_call(node: ast.Call, place: str, found: Found) -> None:
    """Take the literal; a variable is allowed (tr_later marked it), a text built in the call is not."""
    match node.args[0]:
        case ast.Constant(value=str(text)):
            found.texts.setdefault(text, f"{place}:{node.lineno}")
        case ast.IfExp(body=ast.Constant(value=str(one)), orelse=ast.Constant(value=str(other))):
            found.texts.setdefault(one, f"{place}:{node.lineno}")
            found.texts.setdefault(other, f"{place}:{node.lineno}")
        case ast.JoinedStr() | ast.BinOp() | ast.Call():
            found.complaints.append(f"{place}:{node.lineno}: the text is built inside {_called(node)}()")


def _collect_sentences(tree: ast.Module, place: str, found: Found) -> None:
    """Take the values of SENTENCES."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Dict):
            for value in node.values:
                if isinstance(value, ast.Constant) and isinstance(value.value, str):
                    found.texts.setdefault(value.value, f"{place}:{value.lineno}")
                else:
                    found.complaints.append(f"{place}:{value.lineno}: a sentence is one literal")


def read(language: str, folder: Path = CATALOGUES) -> Catalogue:
    """Read a .ts file; none is an empty catalogue."""
    path = folder / f"{language}.ts"
    if not path.exists():
        return {}
    catalogue: Catalogue = {}
    for message in ET.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        catalogue[message.findtext("source", "")] = forms or [translation.text or ""]
    return catalogue


def write(language: str, catalogue: Mapping[str, list[str]], folder: Path = CATALOGUES) -> None:
    """Write the .ts file, in the order of its sources so that two people's changes merge."""
    top = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(top, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source in sorted(catalogue):
        forms = catalogue[source]
        message = ET.SubElement(context, "message", {"numerus": "yes"} if "%n" in source else {})
        ET.SubElement(message, "source").text = source
        translation = ET.SubElement(message, "translation")
        if not all(forms):
            translation.set("type", "unfinished")
        if "%n" in source:
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ET.indent(top, "  ")
    body = ET.tostring(top, encoding="unicode")
    folder.mkdir(parents=True, exist_ok=True)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    (folder / f"{language}.ts").write_text(head + body + "\n", encoding="utf-8", newline="\n")


def compiled(language: str, target: Path, folder: Path = CATALOGUES) -> None:
    """Let Qt's lrelease make the .qm file, whole at once: a window opening meanwhile finds its words."""
    program = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    fresh = target.with_name(f"{target.stem}.new.qm")
    subprocess.run(
        [program, "-silent", folder / f"{language}.ts", "-qm", fresh], check=True, stdin=subprocess.DEVNULL
    )
    fresh.replace(target)


def merged(language: str, texts: Mapping[str, str], old: Mapping[str, list[str]]) -> Catalogue:
    """The catalogue for exactly these texts; English holds plurals only, made from the source where new."""
    new: Catalogue = {}
    for source in texts:
        plural = "%n" in source
        if language == "en":
            if plural:
                new[source] = old.get(source) or [english_singular(source), source]
        else:
            new[source] = old.get(source) or [""] * (FORMS[language] if plural else 1)
    return new


def english_singular(source: str) -> str:
    """«%n marks are kept» → «%n mark is kept»: a first guess, corrected by ``put`` where it is wrong."""
    head, _, tail = source.partition("%n")
    words = tail.split(" ")
    for place, word in enumerate(words[1:3], start=1):
        stem = word.rstrip(".,;:!?…")
        single = _singular(stem)
        words[place] = single + word[len(stem) :]
        if single != stem and place + 1 < len(words) and words[place + 1] in _IRREGULAR:
            words[place + 1] = _IRREGULAR[words[place + 1]]
        if single != stem:
            break
    return head + "%n" + " ".join(words)


def _singular(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word in _NEVER_PLURAL or not word.endswith("s") or word.endswith("ss"):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("sses", "xes", "ches", "shes")) else word[:-1]


def put(
    entries: Mapping[str, str | list[str]], catalogues: Mapping[str, Catalogue], *, over: bool = False
) -> list[str]:
    """Set translations, over others only if told; returns what was wrong, each of which is left out."""
    wrong: list[str] = []
    for source, given in entries.items():
        forms = [given] if isinstance(given, str) else list(given)
        standing = catalogues["uk"].get(source, [])
        if source not in catalogues["uk"]:
            wrong.append(f"not in the source: {source!r}")
        elif all(standing) and standing != forms[: len(standing)] and not over:
            wrong.append(f"means {standing[0]!r} already, another use needs a text of its own: {source!r}")
        elif "%n" not in source:
            if len(forms) == 1:
                catalogues["uk"][source] = forms
            else:
                wrong.append(f"one form is enough: {source!r}")
        elif len(forms) in {3, 5}:
            catalogues["uk"][source] = forms[:3]
            if forms[3:]:
                catalogues["en"][source] = forms[3:]
        else:
            wrong.append(f"needs 3 forms (or 5 with English): {source!r}")
    return wrong


def faults(catalogue: Mapping[str, list[str]]) -> list[str]:
    """What is untranslated, or names other facts than its source."""
    said: list[str] = []
    for source, forms in catalogue.items():
        facts = sorted(_FACT.findall(source))
        for form in forms:
            if not form:
                said.append(f"untranslated: {source!r}")
                break
            if sorted(_FACT.findall(form)) != facts:
                said.append(f"other facts than the source: {source!r} → {form!r}")
            if "%n" in source and "%n" not in form and form is not forms[0]:
                said.append(f"the number is lost: {source!r} → {form!r}")
    return said


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Hold the catalogues while others wait; on Windows nobody shares a checkout."""
    if sys.platform == "win32":
        yield
        return
    import fcntl  # noqa: PLC0415 - not on Windows

    build = ROOT / "build"
    build.mkdir(exist_ok=True)
    with (build / "words.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def renew(entries: Mapping[str, str | list[str]], *, over: bool = False) -> list[str]:
    """Merge with the source, put the entries, write and compile both catalogues; returns complaints."""
    found = collect()
    catalogues = {language: merged(language, found.texts, read(language)) for language in FORMS}
    wrong = put(entries, catalogues, over=over)
    for language, catalogue in catalogues.items():
        if catalogue != read(language) or not (CATALOGUES / f"{language}.qm").exists():
            write(language, catalogue)
            compiled(language, CATALOGUES / f"{language}.qm")
    return found.complaints + wrong


def check() -> list[str]:
    """Everything that keeps the catalogues from being complete."""
    found = collect()
    said = list(found.complaints)
    for language in FORMS:
        catalogue = read(language)
        wanted = merged(language, found.texts, catalogue)
        said += [
            f"{language}: not in the catalogue: {text!r}" for text in sorted(wanted.keys() - catalogue.keys())
        ]
        said += [f"{language}: vanished: {text!r}" for text in sorted(catalogue.keys() - wanted.keys())]
        said += [f"{language}: {fault}" for fault in faults(catalogue)]
    return said


def main(arguments: list[str]) -> int:
    """Run one of the four commands."""
    match arguments:
        case ["update"]:
            with alone():
                said = renew({})
        case ["put" | "change" as word, *files] if files:
            entries: dict[str, str | list[str]] = {}
            for name in files:
                entries |= json.loads(Path(name).read_text(encoding="utf-8"))
            with alone():
                said = renew(entries, over=word == "change")
        case ["check"]:
            said = check()
        case _:
            print(__doc__)
            return 2
    for line in said:
        print(line)
    print(f"{len(read('uk'))} texts, {sum(not all(forms) for forms in read('uk').values())} untranslated")
    return 1 if said else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
