"""Prepare the fonts of the papers: few letters, no hinting, plain TrueType, kerning as a small table.

Run when a font or the set of letters changes, not at every build; what it makes is committed.

    python tools/fonts.py --cormorant DIR --gentium DIR --liberation DIR

``--cormorant`` is the ``files`` folder of the npm package ``@fontsource/cormorant`` (``LICENSE`` beside it);
``--gentium`` is where ``GentiumBookPlus-*.ttf`` lie (Debian's ``fonts-sil-gentiumplus``); ``--liberation``
is where ``LiberationSerif-*.ttf`` lie (Debian's ``fonts-liberation2``). Only the family told is prepared.

A subset is a modified version in the words of the Open Font License, and "Gentium" and "Liberation" are
reserved names: what is made of them is therefore called Desk Book and Desk Serif. Cormorant reserves no name
and keeps its own.
"""

import argparse
import io
import json
import string
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

OUT = Path(__file__).resolve().parents[1] / "resources" / "fonts" / "papers"

UKRAINIAN = "АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ"
# Letters that stand in old papers and in names of people born elsewhere.
NEIGHBOURS = "ЁЪЫЭ"
CYRILLIC = UKRAINIAN + UKRAINIAN.lower() + NEIGHBOURS + NEIGHBOURS.lower()
MARKS = "\u00a0\u202f«»„“”‘’ʼ–—−…№§°·•×₴€"
BODY = "".join(chr(code) for code in range(0x20, 0x7F)) + CYRILLIC + MARKS

# No figure: those of Cormorant are old-style. No Latin letter either: one hiding in a name is refused.
NAMES = {"cyrillic": CYRILLIC, "latin": " -\u00a0’ʼ"}
ENGLISH_TITLE = {"latin": string.ascii_uppercase + " "}

_ANY_DAY = 3_600_000_000  # seconds since 1904; a day is needed, which one is of no matter
KEPT_NAMES = {0, 1, 2, 3, 4, 5, 6, 9, 13, 14}
SYSTEM_TABLES = (
    "GPOS", "GSUB", "GDEF", "STAT", "Feat", "Glat", "Gloc", "Silf", "Sill", "Silt", "FFTM", "gasp", "prep",
    "fpgm", "DSIG", "meta",
)  # fmt: skip


def main() -> None:
    """Make the prepared fonts asked for, and the table of kerning pairs."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--cormorant", type=Path)
    parser.add_argument("--gentium", type=Path)
    parser.add_argument("--liberation", type=Path)
    asked = parser.parse_args()
    OUT.mkdir(parents=True, exist_ok=True)
    if asked.cormorant:
        prepare_cormorant(asked.cormorant)
    if asked.gentium:
        prepare_body(asked.gentium, "GentiumBookPlus", "Desk Book")
    if asked.liberation:
        prepare_body(asked.liberation, "LiberationSerif", "Desk Serif")


def prepare_body(folder: Path, source: str, family: str) -> None:
    """Make the three styles of a family that sets running text, under a name that is ours."""
    for style in ("Regular", "Bold", "Italic"):
        font = TTFont(folder / f"{source}-{style}.ttf")
        subset(font, BODY)
        save(font, f"{family.replace(' ', '')}-{style}", family=family, style=style)


def prepare_cormorant(folder: Path) -> None:
    """Make the two display weights and the table of their kerning pairs."""
    save(cormorant(folder, 700, NAMES), "Cormorant-Bold", family="Cormorant", style="Bold")
    save(cormorant(folder, 600, ENGLISH_TITLE), "Cormorant-SemiBold", family="Cormorant", style="SemiBold")
    pairs = {
        "Cormorant-Bold": kerning(folder / "cormorant-cyrillic-700-normal.woff2", CYRILLIC),
        "Cormorant-SemiBold": kerning(folder / "cormorant-latin-600-normal.woff2", string.ascii_uppercase),
    }
    text = json.dumps(pairs, ensure_ascii=False, indent=1, sort_keys=True)
    (OUT / "kerning.json").write_text(text + "\n", encoding="utf-8")


def cormorant(folder: Path, weight: int, letters: Mapping[str, str]) -> TTFont:
    """Join the script parts of one weight of Cormorant into one font holding only ``letters``."""
    parts = []
    for script, wanted in letters.items():
        font = TTFont(folder / f"cormorant-{script}-{weight}-normal.woff2")
        font.flavor = None
        subset(font, wanted)
        parts.append(packed(font))
    if len(parts) == 1:
        return TTFont(parts[0])
    return Merger().merge(parts)


def subset(font: TTFont, letters: str) -> None:
    """Leave only the outlines of ``letters`` in ``font``: no hinting, no layout tables, no glyph names."""
    missing = sorted(set(letters) - {chr(code) for code in font.getBestCmap()})
    if missing:
        raise SystemExit(f"the font has no {' '.join(missing)}")
    options = Options()
    options.hinting = False
    options.layout_features = []
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = sorted(KEPT_NAMES)
    options.drop_tables += SYSTEM_TABLES
    subsetter = Subsetter(options)
    subsetter.populate(text=letters)
    subsetter.subset(font)


def packed(font: TTFont) -> io.BytesIO:
    """Return ``font`` as a plain TrueType file in memory."""
    file = io.BytesIO()
    font.save(file)
    file.seek(0)
    return file


def save(font: TTFont, file_name: str, *, family: str, style: str) -> None:
    """Write ``font`` under its own name; dates fixed, so that the same sources give the same bytes."""
    names = font["name"]
    origin = names.getDebugName(4) or family
    for name_id, text in {
        1: family,
        2: style,
        3: f"{file_name};trainingdesk",
        4: f"{family} {style}",
        6: file_name,
    }.items():
        names.removeNames(nameID=name_id)
        names.setName(text, name_id, 3, 1, 0x409)
    names.names = [record for record in names.names if record.platformID == 3 and record.nameID in KEPT_NAMES]
    font["head"].created = font["head"].modified = _ANY_DAY
    font.recalcTimestamp = False
    font.save(OUT / f"{file_name}.ttf")
    print(f"{file_name}: {(OUT / f'{file_name}.ttf').stat().st_size} bytes, from {origin}")


def kerning(path: Path, letters: str) -> dict[str, dict[str, str]]:
    """Return the pairs of a font as ``{left: {adjustment in 1/1000 em: rights}}``, zero pairs left out."""
    font = TTFont(path)
    scale = 1000 / font["head"].unitsPerEm
    glyphs = {name: chr(code) for code, name in font.getBestCmap().items() if chr(code) in letters}
    table: dict[str, dict[str, str]] = {}
    for left in sorted(glyphs, key=glyphs.__getitem__):
        rights: dict[int, list[str]] = defaultdict(list)
        for right in sorted(glyphs, key=glyphs.__getitem__):
            value = round(pair_value(font, left, right) * scale)
            if value:
                rights[value].append(glyphs[right])
        if rights:
            table[glyphs[left]] = {str(value): "".join(found) for value, found in sorted(rights.items())}
    return table


def pair_value(font: TTFont, left: str, right: str) -> int:
    """Return how far ``right`` moves after ``left``, in font units; the first table that has it decides."""
    for table in pair_tables(font):
        if left not in table.Coverage.glyphs:
            continue
        if table.Format == 1:
            for record in table.PairSet[table.Coverage.glyphs.index(left)].PairValueRecord:
                if record.SecondGlyph == right:
                    return int(getattr(record.Value1, "XAdvance", 0) or 0)
            continue
        first = table.ClassDef1.classDefs.get(left, 0)
        second = table.ClassDef2.classDefs.get(right, 0)
        value = table.Class1Record[first].Class2Record[second].Value1
        return int(getattr(value, "XAdvance", 0) or 0)
    return 0


def pair_tables(font: TTFont) -> Iterator[Any]:
    """Yield the pair tables of the ``kern`` feature in the order they are tried."""
    table = font["GPOS"].table
    wanted = sorted(
        {
            index
            for record in table.FeatureList.FeatureRecord
            if record.FeatureTag == "kern"
            for index in record.Feature.LookupListIndex
        }
    )
    for index in wanted:
        for sub in table.LookupList.Lookup[index].SubTable:
            yield getattr(sub, "ExtSubTable", sub)


if __name__ == "__main__":
    main()
