#!/usr/bin/env python3
"""Fits how far each kind of evidence of alignment can be relied on, to the memories that ship with Tilmach.

Counts over all pairs of languages how often a segment names a thing when its counterpart does (hit), and when another
segment of the same text is taken instead (random); prints the table and writes
Sources/CEmbeddedData/data/alignment/reliabilities.tsv. Run `Scripts/embed-data` after the first time.

    Scripts/fit-reliabilities.py            builds the tool cue-rates with swift build
    Scripts/fit-reliabilities.py TOOL       takes a built one
"""
import itertools
import pathlib
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent
TABLE = ROOT / "Sources/CEmbeddedData/data/alignment/reliabilities.tsv"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
HEAD = """# How often evidence of each kind holds: mentions whose counterpart names the same thing, all mentions, pairs of
# segments that do not correspond but share one, all such pairs. Class: whether one language is written without spaces.
# Made by Scripts/fit-reliabilities.py from Memories/*.tmx.
"""


def units():
    """Text, and segment by language, of every unit."""
    for path in sorted((ROOT / "Memories").glob("*.tmx")):
        for unit in ElementTree.parse(path).iter("tu"):
            text = next((p.text for p in unit.iter("prop") if p.get("type") == "x-document"), path.stem)
            yield text, {v.get(LANGUAGE): " ".join("".join(v.find("seg").itertext()).split()) for v in unit.iter("tuv")}


def main():
    tool = sys.argv[1:]
    if not tool:
        subprocess.run(["swift", "build", "--product", "cue-rates"], cwd=ROOT, check=True)
        tool = [ROOT / ".build/debug/cue-rates"]
    lines = []
    for text, segments in units():
        for a, b in itertools.combinations(sorted(segments), 2):
            lines.append("\t".join((text, a, b, segments[a], segments[b])))
    rows = subprocess.run(tool, input="\n".join(lines), capture_output=True, text=True, check=True).stdout
    TABLE.write_text(HEAD + rows)
    print(f"{'kind':16}{'class':12}{'P(hit|linked)':>15}{'P(hit|random)':>15}{'N':>7}")
    for row in rows.splitlines():
        kind, group, hits, mentions, random, pairs = row.split("\t")
        linked = (int(hits) + 1) / (int(mentions) + 2)
        chance = (int(random) + 1) / (int(pairs) + 2)
        print(f"{kind:16}{group:12}{linked:15.3f}{chance:15.5f}{mentions:>7}")


if __name__ == "__main__":
    main()
