#!/usr/bin/env python3
"""Makes pairs of names, alike and not, from the groups of collect-name-groups.py, for train-name-score.py.

    venv/bin/pip install anyascii==0.3.3 rapidfuzz==3.14.6
    venv/bin/python Scripts/make-name-pairs.py groups.jsonl public.jsonl

With each pair of names of one place or person go a random other name, and of some hundreds of others the one that looks most
alike once both are romanised. Full names of people are put together from given names and surnames. The same groups give the
same pairs.
"""
import collections, json, random, re, sys
from anyascii import anyascii
from rapidfuzz import fuzz, process

SHARE = {"gn": .45, "gl": .1, "dict": .12, "st": .25, "russian": .04, "japanese": .08, "jp": .08, "est": .9, "fd": .1, "ks": .2,
         "iso": .3, "chinese": .05}                       # of the groups of a source that are taken
PLACES = {"gn", "gl", "ks", "iso"}
RARE = {"ug", "kk"}                                       # languages whose groups are all taken
WANTED = {("en", "zh"): 1.2, ("kk", "zh"): 1.5, ("ug", "zh"): 2, ("en", "kk"): 1.3, ("en", "ug"): 1.5, ("kk", "ug"): 2,
          ("ru", "ug"): 2, ("kk", "ru"): .7, ("en", "ru"): 1, ("ru", "zh"): 1}
UNWANTED = .5
POOL, EACH, ALIKE = 1400, 3, 4     # groups that other names are taken from; pairs a group; how many look-alikes are tried
SMALL_LETTERS = .6                 # of the single names of people, as lists of names have them
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


main()
