"""The desk never says no without a sentence, nor a sentence without its facts."""

import ast
import re
import string
from collections.abc import Iterator
from dataclasses import dataclass

from tests.house.source import modules
from trainingdesk.sentences import SENTENCES

SAYING = {"Rejected", "Complaint"}


@dataclass(frozen=True)
class Saying:
    """One place of the source where the desk says something."""

    place: str
    code: str
    facts: frozenset[str] | None
    """None where they are handed over as a whole."""


def _codes(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(code)):
            yield code
        case ast.IfExp(body=one, orelse=other):
            yield from _codes(one)
            yield from _codes(other)
        case ast.BoolOp(values=values):
            for value in values:
                yield from _codes(value)


def _sayings() -> Iterator[Saying]:
    for place, tree in modules():
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in SAYING
                and node.args
            ):
                names = [keyword.arg for keyword in node.keywords]
                whole = None in names or "facts" in names or len(node.args) > 1 or node.func.id != "Rejected"
                facts = None if whole else frozenset(name for name in names if name)
                for code in _codes(node.args[0]):
                    yield Saying(f"{place}:{node.lineno}", code, facts)
            elif (
                isinstance(node, ast.AnnAssign)
                and isinstance(node.target, ast.Name)
                and node.target.id == "undoable"
                and node.value is not None
            ):
                for code in _codes(node.value):
                    yield Saying(f"{place}:{node.lineno}", code, None)


def _wanted(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


def test_every_code_said_in_the_source_has_its_sentence() -> None:
    assert [said for said in _sayings() if said.code not in SENTENCES] == []


def test_every_sentence_gets_the_facts_it_names() -> None:
    lacking = [
        (said.place, said.code, _wanted(SENTENCES[said.code]) - said.facts)
        for said in _sayings()
        if said.code in SENTENCES and said.facts is not None and _wanted(SENTENCES[said.code]) - said.facts
    ]
    assert lacking == []


def test_every_plural_sentence_gets_its_number() -> None:
    lacking = [
        said
        for said in _sayings()
        if "%n" in SENTENCES.get(said.code, "") and said.facts is not None and "n" not in said.facts
    ]
    assert lacking == []


def test_every_sentence_is_said_somewhere() -> None:
    literals = {
        node.value
        for place, tree in modules()
        if not place.startswith("trainingdesk/sentences/")
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert sorted(SENTENCES.keys() - literals) == []


def test_every_code_is_kebab_and_every_sentence_ends_as_one() -> None:
    assert [code for code in SENTENCES if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", code)] == []
    # «{why}» stands for a sentence of another refusal.
    ends = (".", "?", "!", "»", "{why}")
    assert [text for text in SENTENCES.values() if not text.endswith(ends)] == []
