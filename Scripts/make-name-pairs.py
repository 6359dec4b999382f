#!/usr/bin/env python3
"""Makes pairs of names, alike and not, from the groups of collect-name-groups.py, for train-name-score.py.

    venv/bin/pip install anyascii==0.3.3 rapidfuzz==3.14.6
    venv/bin/python Scripts/make-name-pairs.py groups.jsonl public.jsonl

With each pair of names of one place or person go a random other name, and of some hundreds of others the one that looks most
alike once both are romanised. Full names of people are put together from given names and surnames. The sources have few
persons of Central Asia, and say of none how else the name is spelled in the same script: such names are made by rule from the Kazakh words
of the groups and of data/people/given-names.tsv, with and without endings of surnames and patronymics, as the press, passports and the
alphabets of seven languages spell them; beside each go names that share the stem or the ending with it, and full names that share a part.
The same groups give the same pairs.
"""
import collections, json, random, re, sys
from anyascii import anyascii
from name_letters import KAZAKH_LATIN, KAZAKH_LETTERS, KAZAKH_RUSSIAN, kunrei, rows, table, written
from rapidfuzz import fuzz, process

SHARE = {"gn": .45, "gl": .1, "dict": .12, "st": .25, "russian": .04, "japanese": .08, "jp": .2, "est": .9, "fd": .1, "ks": .2,
         "iso": .3, "chinese": .05}                       # of the groups of a source that are taken
PLACES = {"gn", "gl", "ks", "iso"}
RARE = {"ug", "kk"}                                       # languages whose groups are all taken
WANTED = {("en", "zh"): 1.2, ("kk", "zh"): 1.5, ("ug", "zh"): 2, ("en", "kk"): 1.3, ("en", "ug"): 1.5, ("kk", "ug"): 2,
          ("ru", "ug"): 2, ("kk", "ru"): .7, ("en", "ru"): 1, ("ru", "zh"): 1}
UNWANTED = .5
POOL, EACH, ALIKE = 1400, 3, 4     # groups that other names are taken from; pairs a group; how many look-alikes are tried
SMALL_LETTERS = .6                 # of the single names of people, as lists of names have them
STEMS, SPELLED = 3500, 3           # names that are made by rule; pairs of spellings for each of them
MADE_FULL = 2500                   # full names by rule
PATRONYMICS = ["Иванович", "Александрович", "Сергеевич", "Викторовна", "Николаевна", "Қанатұлы", "Маратович"]


def languages(source, names):
    by = collections.defaultdict(list)
    for language, name in names:
        name = name.split("،")[0]
        if language == "la":
            by["en"].append(name)
        elif language in ("ru", "kk", "zh"):
            by[language].append(name)
        elif language == "ug" and re.search("[\u0600-\u06ff]", name):
            by["ug"].append(name)
        elif language == "ar":
            by["und-Arab"].append(name)
        elif language in ("uk", "be", "bg", "ky", "tt", "tg", "cy?"):
            by["und-Cyrl"].append(name)
        elif language in ("tr", "az", "uz", "la?"):
            by["und-Latn"].append(name)
    return {language: list(dict.fromkeys(forms)) for language, forms in by.items()}


def groups(path, rng):
    for line in open(path, encoding="utf8"):
        source, names = json.loads(line)
        by = languages(source, names)
        if len(by) < 2 and source == "gn" or source == "gn" and not set(by) & {"ru", "kk", "ug", "zh"} and rng.random() > .1:
            continue
        if source == "jp" and "en" in by:
            by["und-Latn"] = [kunrei(by["en"][0], rng)]
        if set(by) & RARE or rng.random() < SHARE[source]:
            yield "place" if source in PLACES else "person", source, by


def capital(name):
    return "-".join(word.capitalize() for word in name.split("-"))


def full_names(found, rng):
    given, dictionary, russian = ([g for g in found if g[1] == source] for source in ("est", "dict", "russian"))
    for _ in range(2500):
        one, other, by = rng.choice(given), rng.choice(given if rng.random() < .5 or not dictionary else dictionary), {}
        for language, between in (("en", " "), ("ru", " "), ("zh", "·")):
            if one[2].get(language) and other[2].get(language):
                by[language] = [between.join(capital(rng.choice(g[2][language])) for g in (one, other))]
        if len(by) > 1:
            yield "person", "full", by
    for _ in range(1500 if russian else 0):
        one, other = rng.choice(given), rng.choice(russian)
        if one[2].get("ru"):
            name, surname = capital(rng.choice(one[2]["ru"])), capital(other[2]["ru"][0])
            forms = [f"{name} {surname}"] + ([f"{name} {rng.choice(PATRONYMICS)} {surname}"] if rng.random() < .4 else [])
            yield "person", "full", {"en": [capital(one[2]["en"][0]) + " " + capital(other[2]["en"][0])], "ru": forms}


def pairs(chunk, rng):
    pool = collections.defaultdict(list)
    for number, (kind, _, by) in enumerate(chunk):
        for language, forms in by.items():
            pool[kind, language] += [(form, number) for form in forms[:2]]
    roman = {key: [anyascii(form).lower() for form, _ in forms] for key, forms in pool.items()}
    for number, (kind, _, by) in enumerate(chunk):
        sides = [(a, b) for a in by for b in by if a < b or a == b and a.startswith("und") and len(by[a]) > 1]
        sides.sort(key=lambda s: -WANTED.get(s, UNWANTED) * rng.random())
        own = {form.casefold() for forms in by.values() for form in forms}
        for a, b in sides[:EACH]:
            if rng.random() < .5:
                a, b = b, a
            one, other = rng.sample(by[a], 2) if a == b else (rng.choice(by[a]), rng.choice(by[b]))
            others = [form for form, owner in pool[kind, b] if owner != number]
            if one.casefold() == other.casefold() or not others:
                continue
            base = {"a": one, "a_lang": a, "b_lang": b, "kind": kind}
            yield {**base, "b": other, "gold": True}
            yield {**base, "b": rng.choice(others), "gold": False}
            for _, _, place in process.extract(anyascii(one).lower(), roman[kind, b], scorer=fuzz.ratio, limit=ALIKE):
                form, owner = pool[kind, b][place]
                if owner != number and form.casefold() not in own:
                    yield {**base, "b": form, "gold": False}
                    break


# ---------------------------------------------------------------- names of Central Asia by rule
# Letters as each of these has them where it does not have the press's: German, Turkish, Kazakh of 2021, Czech, Uzbek, French.
WAYS = [{}, {}, {}, {}] + [table(text) for text in (
    "ж dsch sh\nш sch\nч tsch\nв w\nх ch\nй i j\nқ k\nу u",
    "ж c j\nш ş\nч ç\nх h\nһ h\nы ı\nі i\nй y\nқ k\nғ ğ g\nә e a\nө ö\nү ü\nң n",
    "ә ä\nғ ğ\nқ q\nң ñ\nө ö\nұ ū\nү ü\nы y\nі ı i\nж j\nш ş\nй i\nу u\nх h",
    "ж ž\nш š\nч č\nй j\nх ch h\nқ k\nы y\nу u", "ж j\nх x h\nқ q\nғ gʻ\nө oʻ\nұ u\nй y\nә a", "ж dj j\nш ch\nұ ou\nү ou\nғ gh\nы y i\nй ï y")]
ARABIC = table("""
а ا\nә ا\nб ب\nв ف\nг غ ج\nғ غ\nд د\nе ي -\nж ج\nз ز\nи ي\nй ي\nк ك\nқ ق\nл ل\nм م\nн ن\nң نغ\nо و\nө و\nп ب\nр ر\nс س\nт ت
у و\nұ و -\nү و\nф ف\nх خ ح\nһ ه\nц تس\nч تش\nш ش\nщ ش\nы ي -\nі ي -\nэ ي\nю يو\nя يا\nё يو\nь -\nъ -""")
# Families of endings: Kazakh, Russian, Latin and Arabic letters; the second half after vowels.
ENDINGS = {"": ([""], [""], [""], [""]), "ов": (["ов"], ["ов"], ["ov", "ov", "ow", "off"], ["وف"]),
           "ова": (["ова"], ["ова"], ["ova", "owa"], ["وفا"]), "ұлы": (["ұлы"], ["улы", "-улы"], ["uly", "uli", "ulı", "ūly"], ["ولي"]),
           "қызы": (["қызы"], ["кызы"], ["kyzy", "qyzy", "kizi"], ["قيزي"]), "оғлу": (["оғлы"], ["оглы", "оглу"], ["oghlu", "oglu", "ogly"], ["أوغلي"]),
           "жан": (["жан"], ["жан", "джан"], ["jan", "zhan", "can"], ["جان"]), "бек": (["бек"], ["бек"], ["bek", "beg"], ["بيك"]),
           "хан": (["хан"], ["хан"], ["khan", "han"], ["خان"]), "ин": (["ин"], ["ин"], ["in"], ["ين"])}
AFTER_VOWEL = {"ов": (["ев"], ["ев"], ["ev", "yev", "ew", "jew"], ["يف"]), "ова": (["ева"], ["ева"], ["eva", "yeva", "ewa"], ["يفا"])}
FAMILY_SHARE = {"": 6, "ов": 5, "ова": 2, "ұлы": 2, "қызы": 1, "оғлу": 1, "жан": 1, "бек": 1, "хан": 1, "ин": 1}
VOWELS = "аәеиоөуұүыіэюяй"


class Made:
    """A name by rule in all its spellings: language, then forms."""
    def __init__(self, stem, family, rng):
        self.stem, self.family = stem, family
        if stem[-1] in VOWELS and family in AFTER_VOWEL:
            endings, stem = AFTER_VOWEL[family], stem
        else:
            endings = ENDINGS[family]
        latin = []
        for _ in range(5):
            way = rng.choice(WAYS)
            latin.append(written(stem, {**KAZAKH_LATIN, **way}, rng) + rng.choice(endings[2]))
        arabic = written(stem, ARABIC, rng)
        if stem[0] in "аәеиоөуұүыіэ":
            arabic = "أ" + arabic.lstrip("ا") if stem[0] in "аә" else "إ" + arabic.lstrip("ي") if stem[0] in "еиыіэ" else "أ" + arabic
        self.by = {"kk": [stem + endings[0][0]], "und-Cyrl": [written(stem, KAZAKH_RUSSIAN, rng) + rng.choice(endings[1]) for _ in range(2)],
                   "en": [written(stem, KAZAKH_LATIN, rng) + endings[2][0]], "und-Latn": latin, "und-Arab": [arabic + endings[3][0]]}

    def spelled(self, language, rng):
        return rng.choice(self.by[language])


def stems(found, rng):
    words = {row[1].lower() for row in rows("people/given-names.tsv") if row[0] == "kk" and row[3] == "turkic"}
    more = sorted({form.lower() for _, _, by in found for form in by.get("kk", []) if re.fullmatch("[А-Яа-яёәғқңөұүһі]{4,9}", form)})
    kazakh = [w for w in more if set(w) & KAZAKH_LETTERS]
    words |= set(rng.sample(kazakh, min(STEMS, len(kazakh))))
    return sorted(w for w in words if re.fullmatch("[а-яёәғқңөұүһі]{3,}", w))


SIDES = [("und-Latn", "und-Latn"), ("und-Latn", "und-Latn"), ("und-Cyrl", "und-Cyrl"), ("kk", "und-Cyrl"), ("kk", "und-Latn"), ("und-Cyrl", "und-Latn"),
         ("und-Arab", "und-Latn"), ("und-Arab", "kk"), ("und-Arab", "und-Cyrl"), ("en", "kk"), ("en", "und-Latn")]


def made_singles(words, rng):
    families = rng.choices(list(FAMILY_SHARE), FAMILY_SHARE.values(), k=len(words))
    names = [Made(word, family, rng) for word, family in zip(words, families)]
    for name in names:
        near = [w for w, _, _ in process.extract(name.stem, words, scorer=fuzz.ratio, limit=6) if w != name.stem]
        for a, b in rng.sample(SIDES, SPELLED):
            if rng.random() < .5:
                a, b = b, a
            one, other = name.spelled(a, rng), name.spelled(b, rng)
            base = {"a": one, "a_lang": a, "b_lang": b, "kind": "person"}
            if one != other:
                yield {**base, "b": other, "gold": True}
            yield {**base, "b": rng.choice(names).spelled(b, rng), "gold": False}
            family = rng.choices(list(FAMILY_SHARE), FAMILY_SHARE.values())[0]
            if family != name.family and rng.random() < .6:
                yield {**base, "b": Made(name.stem, family, rng).spelled(b, rng), "gold": False}
            if near and rng.random() < .8:
                yield {**base, "b": Made(rng.choice(near), name.family, rng).spelled(b, rng), "gold": False}


def made_full(words, rng):
    """Full names: given name, perhaps the father's, surname; others share some of these."""
    def parts():
        return [Made(rng.choice(words), "", rng), Made(rng.choice(words), "ұлы", rng), Made(rng.choice(words), "ов", rng)]

    def text(parts, language):
        given, father, surname = (capital(x.spelled(language, rng)) for x in parts)
        order = rng.random()
        middle = [father] if order < .6 else []
        return " ".join([given] + middle + [surname]) if order < .4 or order > .7 else " ".join([surname, given] + middle)
    for _ in range(MADE_FULL):
        one, other = parts(), parts()
        a, b = rng.choice(SIDES)
        base = {"a": text(one, a), "a_lang": a, "b_lang": b, "kind": "person"}
        kept = rng.choice([(0,), (1,), (2,), (0, 1), (1, 2)])
        mixed = [one[i] if i in kept else other[i] for i in range(3)]
        if rng.random() < .3:
            place = rng.choice([0, 2])
            near = [w for w, _, _ in process.extract(one[place].stem, words, scorer=fuzz.ratio, limit=6) if w != one[place].stem]
            mixed = [Made(near[0], x.family, rng) if i == place else x for i, x in enumerate(one)]
        yield {**base, "b": text(one, b), "gold": True}
        yield {**base, "b": text(mixed, b), "gold": False}
        yield {**base, "b": text(other, b), "gold": False}
        if rng.random() < .4:
            yield {**base, "b": rng.choice(one).spelled(b, rng), "gold": False}


def main():
    rng = random.Random(11)
    found = list(groups(sys.argv[1], rng))
    found += list(full_names(found, rng))
    rng.shuffle(found)
    small = [(kind, source, {k: [x.lower() for x in v] for k, v in by.items()})
             if kind == "person" and source != "full" and rng.random() < SMALL_LETTERS else (kind, source, by)
             for kind, source, by in found]
    with open(sys.argv[2], "w", encoding="utf8") as out:
        for start in range(0, len(small), POOL):
            for pair in pairs(small[start:start + POOL], rng):
                out.write(json.dumps(pair, ensure_ascii=False) + "\n")
        words = stems(found, rng)
        for pair in list(made_singles(words, rng)) + list(made_full(words, rng)):
            out.write(json.dumps(pair, ensure_ascii=False) + "\n")


main()
