"""How lists write a rank: in the language in use, shortened where the column is narrow."""

from trainingdesk.domain.ranks import RANK_BY_CODE
from trainingdesk.words import language

SHORTER = (
    (" поліції", ""),
    ("старший ", "ст. "),
    ("молодший ", "мол. "),
    ("Police ", ""),
    ("Senior ", "Sr. "),
    ("Junior ", "Jr. "),
)
"""A rank as lists shorten it."""


def rank_words(code: str | None, *, short: bool = False) -> str:
    """A rank in the interface's language; ``short`` leaves the police out, as a narrow column must."""
    rank = RANK_BY_CODE.get(code or "")
    if rank is None:
        return ""
    text = rank.uk if language() == "uk" else rank.en
    for words, fewer in SHORTER if short else ():
        text = text.replace(words, fewer)
    return text
