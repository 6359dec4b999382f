#!/usr/bin/env python3
"""Makes the readings and the foldings of Chinese characters from the Unihan database.

    Scripts/make-han-readings.py UNIHAN OUTPUT

UNIHAN is a folder with kMandarin.txt, kSimplifiedVariant.txt and kTGH.txt: one property a file, lines of a code point (or
FIRST..LAST) and a value parted by a tab, as in the unicodetools repository (Unicode-3.0 licence). Writes into OUTPUT:

readings.tsv   kMandarin by syllable: the syllable, then the characters whose usual reading it is. Where the property
               has two values, the first is the reading of the mainland and the second that of Taiwan (UAX #38).
foldings.tsv   kSimplifiedVariant, the first value: each character that the mainland's list of 2013 (kTGH) lacks, with its
               simple form; marked "also" where the list has the character beside its simple form.
"""
import sys


def rows(path):
    with open(path, encoding="utf8") as lines:
        for line in lines:
            points, value = line.rstrip("\n").split("\t")
            first, _, last = points.partition("..")
            for point in range(int(first, 16), int(last or first, 16) + 1):
                yield point, value


def readings(folder, out):
    mainland, taiwan = {}, {}
    for point, value in rows(folder + "/kMandarin.txt"):
        values = value.split()
        mainland.setdefault(values[0], []).append(chr(point))
        if len(values) > 1:
            taiwan.setdefault(values[1], []).append(chr(point))
    out.write("# Usual readings of characters; made by Scripts/make-han-readings.py from Unihan's kMandarin (Unicode 18 draft).\n")
    out.write("# region\tsyllable\tcharacters\n")
    for region, table in ("CN", mainland), ("TW", taiwan):
        for syllable in sorted(table):
            out.write(region + "\t" + syllable + "\t" + "".join(table[syllable]) + "\n")


def foldings(folder, out):
    listed = {point for point, _ in rows(folder + "/kTGH.txt")}
    out.write("# Simple forms of characters; made by Scripts/make-han-readings.py from Unihan's kSimplifiedVariant and kTGH\n")
    out.write("# (Unicode 18 draft). also: the character stands in the list of 2013 beside its simple form.\n")
    for point, value in rows(folder + "/kSimplifiedVariant.txt"):
        values = [int(v[2:], 16) for v in value.split()]
        simple = [v for v in values if v != point]
        if not simple:
            continue
        simple = next((v for v in simple if v in listed), simple[0])
        mark = "\talso" if point in listed or point in values else ""
        out.write(chr(point) + "\t" + chr(simple) + mark + "\n")


def main():
    folder, output = sys.argv[1:3]
    with open(output + "/readings.tsv", "w", encoding="utf8") as out:
        readings(folder, out)
    with open(output + "/foldings.tsv", "w", encoding="utf8") as out:
        foldings(folder, out)


if __name__ == "__main__":
    main()
