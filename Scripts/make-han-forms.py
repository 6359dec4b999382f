#!/usr/bin/env python3
"""Makes the list of characters that only Simplified or only Traditional Chinese text has.

    Scripts/make-han-forms.py > Sources/CEmbeddedData/data/languages/Hani.tsv

A character is Simplified alone when ICU's Hans-Hant changes it and Big5, the older character set of Traditional text,
lacks it; Traditional alone when Hant-Hans changes it and GB 2312 lacks it. Needs ICU's uconv.
"""
import subprocess

FIRST, LAST = 0x4E00, 0x9FFF


def convert(characters, transform):
    done = subprocess.run(["uconv", "-f", "utf8", "-t", "utf8", "-x", transform], check=True, capture_output=True,
                          input="\n".join(characters).encode())
    return done.stdout.decode().split("\n")


def has(encoding, character):
    try:
        character.encode(encoding)
        return True
    except UnicodeEncodeError:
        return False


def main():
    characters = [chr(c) for c in range(FIRST, LAST + 1)]
    print("# Characters of one form of Chinese alone; made by Scripts/make-han-forms.py from ICU 72, Big5 and GB 2312.")
    for c, traditional, simplified in zip(characters, convert(characters, "Hans-Hant"),
                                          convert(characters, "Hant-Hans")):
        if traditional != c and simplified == c and not has("big5", c):
            print(c + "\tHans")
        elif simplified != c and traditional == c and not has("gb2312", c):
            print(c + "\tHant")


if __name__ == "__main__":
    main()
