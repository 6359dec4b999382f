#!/usr/bin/env python3
"""Learns how letters of each script stand for letters of the others in names: data/sounds/*.costs.

    venv/bin/pip install numpy==2.4.6 numba==0.68.1
    venv/bin/python Scripts/train-name-sounds.py groups.jsonl UNIHAN OUTPUT-FOLDER [PAIRS.jsonl]

groups.jsonl comes from collect-name-groups.py. UNIHAN is a folder with Unihan_Readings.txt.bz2 and Unihan_OtherMappings.txt.bz2 as
Debian's unicode-data has them (Unicode-3.0 licence). PAIRS.jsonl (a, b, a_lang, b_lang, gold) are pairs to adapt to: their counts
are added to those of the groups; then OUTPUT-FOLDER also gets folders 0 … 4, each without the pairs of one fold, for
cross-validation. Names made by rule are added: Kazakh and Uyghur letters in Latin and Russian ones as the press writes them,
syllables of the Chinese practice tables in data/names, Pinyin, Wade-Giles and Palladius of the 3,500 commonest characters (kTGH)
and of surnames; Japanese readings (kJapaneseOn, kJapaneseKun) of the characters of Japanese names, and these names in
Kunrei-shiki, Nihon-shiki and with long vowels.

Both names are cut into groups of a few letters by expectation maximisation over all cuts (Jiampojamarn, Kondrak and Sherif
2007); groups of several letters cost more, so that they do not learn names by heart. Costs of a Chinese character are
smoothed by those of all characters of its syllable (Dirichlet prior). The same input gives the same tables.
"""
import bz2, collections, importlib, json, math, os, random, re, sys
import numpy as np
from numba import njit
from name_letters import (ALPHABETS, DATA, FOLDS, KAZAKH_LATIN, KAZAKH_LETTERS, KAZAKH_RUSSIAN, SIMPLE, SPELLINGS, SYLLABLE,
                          UYGHUR_LATIN, UYGHUR_RUSSIAN, folds, kunrei, load, read, rows, written)

polivanov = importlib.import_module("collect-name-pairs").polivanov

FILES = {"LL": "latin-latin", "LC": "latin-cyrillic", "LB": "latin-abjad", "LH": "latin-han", "CC": "cyrillic-cyrillic",
         "CB": "cyrillic-abjad", "CH": "cyrillic-han", "BB": "abjad-abjad", "BH": "abjad-han"}
# Letters of the first and the second name in one group.
SHAPES = {"LL": ((1, 1), (2, 1), (1, 2), (2, 2), (3, 1), (1, 3), (3, 2), (2, 3)),
          "LC": ((1, 1), (2, 1), (1, 2), (2, 2), (3, 1), (3, 2), (4, 1), (1, 3), (2, 3)),
          "LB": ((1, 1), (2, 1), (1, 2), (2, 2), (3, 1)), "LH": ((1, 1), (2, 1), (3, 1), (4, 1), (5, 1), (6, 1)),
          "CC": ((1, 1), (2, 1), (1, 2), (2, 2)), "CB": ((1, 1), (2, 1), (1, 2), (2, 2)),
          "CH": ((1, 1), (2, 1), (3, 1), (4, 1), (5, 1)), "BB": ((1, 1),), "BH": ((1, 1), (2, 1), (3, 1))}
PAIRS = {"LH": 270_000, "CH": 150_000, "LC": 130_000, "CC": 100_000, "LL": 170_000, "LB": 50_000, "CB": 50_000,
         "BB": 60_000, "BH": 40_000}                      # the most pairs learned from
WORST = {"LH": -3.0, "CH": -3.0, "BH": -3.0, "LC": -2.4, "LL": -2.2, "CC": -2.2, "LB": -2.4, "CB": -2.4, "BB": -2.4}
ROUNDS, BAND = 6, 0.35             # of expectation maximisation; how far from the diagonal a group may lie at first
LONG, SKIP = 0.7, 0.5              # what each letter more in a group, and a letter left out, is multiplied by
ADAPTED, ADAPTED_WORST = 4.0, -3.2  # what a pair to adapt to counts; worse ones are translations
POOLED = 2.0                       # characters of one syllable count like so many observations
DISCOUNT, LEAST = 0.25, 0.3        # taken off each count (Kneser-Ney); rarer groups are left out
COMMON = 3500                      # the first level of the list of 2013 (kTGH)
LONGEST = 26                       # letters of a name that is learned from
BITS, WIDE = 6, 15                 # of a letter and of a character in a key
UNKNOWN = {"H": (1300, 900, 1600), "": (1400, 1000, 1000)}   # hundredths of a nat: a pair, a letter left out of either
WEIGHTS = {"dict": 1, "est": 2, "russian": .4, "japanese": .4, "chinese": .6, "jp": .7}


# ---------------------------------------------------------------- pairs
class Pairs:
    def __init__(self):
        self.weights = {kind: {} for kind in FILES}

    def put(self, kind, a, b, weight):
        if a and b and len(a) <= LONGEST and len(b) <= LONGEST:
            known = self.weights[kind]
            known[a, b] = max(known.get((a, b), 0), weight)
            if kind[0] == kind[1]:
                known[b, a] = max(known.get((b, a), 0), weight)


def one_word(language, name):
    """System and letters of a name of up to four words in one script; None for others."""
    words = read(name.split("،")[0], {"ar?": "ar"}.get(language, language))
    if not words or len(words) > 4 or len({system for system, _ in words}) > 1:
        return None
    letters = "".join(letters for _, letters in words)
    return (words[0][0], letters) if 2 <= len(letters) <= LONGEST else None


def from_groups(path, pairs, rng):
    cyrillic = set()
    for line in open(path, encoding="utf8"):
        source, names = json.loads(line)
        by = collections.defaultdict(dict)
        for language, name in names:
            language = "la?" if language in ("tr", "az", "uz") else language
            word = one_word(language, name)
            if word and by[word[0]].get(word[1], "?").endswith("?"):
                by[word[0]][word[1]] = language
        weight = WEIGHTS.get(source, 1)
        main = [x for x, language in by["L"].items() if language == "la"]
        other = [x for x, language in by["L"].items() if language != "la"]
        rng.shuffle(other)
        if source == "gn":
            for x in other[:3]:
                for m in main[:1]:
                    pairs.put("LL", m, x, .5)
        for system in "CHB":
            forms = list(by[system].items())
            rng.shuffle(forms)
            for x in main:
                for y, language in forms[:6]:
                    pairs.put("L" + system, x, y, weight * (.5 if language.endswith("?") else 1) / min(3, len(forms)))
            for x in other[:2]:
                for y, _ in forms[:1]:
                    pairs.put("L" + system, x, y, .25)
        forms = list(by["C"].items())
        rng.shuffle(forms)
        forms = [f for f in forms if not f[1].endswith("?")][:3] + [f for f in forms if f[1].endswith("?")][:3]
        for x, _ in forms:
            cyrillic.add(x)
            for y in list(by["H"])[:3]:
                pairs.put("CH", x, y, .4)
            for y in list(by["B"])[:2]:
                pairs.put("CB", x, y, .4)
            for y, _ in forms:
                if x < y:
                    pairs.put("CC", x, y, .5)
        for x in list(by["B"])[:3]:
            pairs.put("BB", x, x, .5)
            for y in list(by["B"])[:3]:
                pairs.put("BB", x, y, .5)
            for y in list(by["H"])[:2]:
                pairs.put("BH", x, y, .5)
    return sorted(cyrillic)


# ---------------------------------------------------------------- pairs by rule
def practice(path, uyghur=False):
    """Syllables and names of a practice table in data/names, with their characters."""
    found, columns = [], []
    for line in open(f"{DATA}/names/{path}", encoding="utf8"):
        cells = line.rstrip("\n").split("\t")
        if cells[0] == "columns":
            columns = cells[1:]
        elif cells[0] == "row":
            for column, characters in zip(columns, cells[2:]):
                for letter in cells[1].split(" "):
                    for vowel in column.split(" "):
                        found.append((letter.strip("-") + vowel.strip("-"), characters))
        elif cells[0] in ("sound", "name"):
            found += [(cells[1].strip("^$"), characters) for characters in cells[2].split("/")]
    result = []
    for sounds, characters in found:
        letters = "".join(x for _, x in read(sounds, "ug" if uyghur else None))
        if letters and characters.strip("-"):
            result.append((letters, "".join(SIMPLE.get(c, c) for c in characters)))
    return result


def unihan(folder, file, *properties):
    """Characters with the values of some properties of the Unihan database."""
    with bz2.open(f"{folder}/Unihan_{file}.txt.bz2", "rt", encoding="utf8") as lines:
        for line in lines:
            cells = line.rstrip("\n").split("\t")
            if len(cells) == 3 and cells[1] in properties:
                yield chr(int(cells[0][2:], 16)), cells[1], cells[2]


def common_characters(folder):
    found = {c for c, _, value in unihan(folder, "OtherMappings", "kTGH") if int(value.split(":")[1].split()[0]) <= COMMON}
    return {SIMPLE.get(c, c) for c in found} | {c for row in rows("han/surnames.tsv") for c in row[0] if c in SYLLABLE}


def by_rule(pairs, cyrillic, common, rng):
    for word in cyrillic:
        if set(word) & KAZAKH_LETTERS:
            for _ in range(2):
                pairs.put("LC", written(word, KAZAKH_LATIN, rng), word, .3)
                pairs.put("CC", word, written(word, KAZAKH_RUSSIAN, rng), .3)
        if "ә" in word and "і" not in word:
            pairs.put("LC", written(word, UYGHUR_LATIN, rng), word, .3)
            pairs.put("CC", word, written(word, UYGHUR_RUSSIAN, rng), .3)
    for path, ways, uyghur, weight in (("uyghur-chinese.tsv", UYGHUR_LATIN, True, 1), ("kazakh-chinese.tsv", KAZAKH_LATIN, False, .7),
                                       ("russian-chinese.tsv", KAZAKH_LATIN, False, .7)):
        syllables = practice(path, uyghur)
        joined = [[rng.choice(syllables) for _ in range(rng.choice([2, 3, 3, 4]))] for _ in range(5000)]
        for row, share in [([s], 1) for s in syllables] + [(row, .3) for row in joined]:
            letters, characters = "".join(x for x, _ in row), "".join(x for _, x in row)
            pairs.put("CH", letters, characters, weight * share * (2 if share == 1 else 1))
            pairs.put("LH", written(letters, ways, rng), characters, weight * share)
    seen = collections.Counter(c for kind in ("LH", "CH") for _, b in pairs.weights[kind] for c in b)
    usual = sorted(c for c in common | {c for c, n in seen.items() if n > 1} if SYLLABLE.get(c) in SPELLINGS)

    def spelled(characters, way):
        words = read(" ".join(SPELLINGS[SYLLABLE[c]][way] for c in characters), "ug" if way == 4 else None)
        return "".join(x for _, x in words)
    for c in usual:
        for way, kind, weight in ((0, "LH", 1), (3, "CH", .8), (4, "CH", .3)):
            pairs.put(kind, spelled(c, way), c, weight)
    for _ in range(12000):
        characters = "".join(rng.choice(usual) for _ in range(rng.choice([2, 2, 3])))
        pairs.put("LH", spelled(characters, rng.choice([0, 0, 0, 1])), characters, .3)
        pairs.put("CH", spelled(characters, rng.choice([3, 4])), characters, .2)


# The first sound of a second part may become voiced.
VOICED = {"k": "g", "sh": "j", "s": "z", "ch": "j", "ts": "z", "t": "d", "h": "b", "f": "b"}
SECOND_VOICED, JOINED_READINGS, LONGEST_READING = .35, 12000, 6


def put_reading(pairs, reading, characters, rng, weight):
    """A Japanese reading beside its characters, in Latin letters of several systems and in Cyrillic ones."""
    short = re.sub("o[ou]", "o", reading).replace("uu", "u")
    other, cyrillic = kunrei(short, rng), polivanov(short)
    if characters:
        pairs.put("LH", short, characters, weight)
        pairs.put("LH", other, characters, weight / 2)
    if other != short:
        pairs.put("LL", short, other, weight)
    if cyrillic:
        cyrillic = cyrillic.replace("ё", "ё" if rng.random() < .8 else "йо")
        letters = "".join(x for _, x in read(cyrillic, "ru"))
        pairs.put("LC", other, letters, weight / 2)
        if characters:
            pairs.put("CH", letters, characters, weight)


def japanese(groups, folder, pairs, rng):
    names = [dict(names) for source, names in map(json.loads, open(groups, encoding="utf8")) if source == "jp"]
    used = {SIMPLE.get(c, c) for by in names for c in by["zh"]}
    for by in names:
        put_reading(pairs, by["la"], "".join(x for _, x in read(by["zh"], "zh")), rng, .4)
    readings = collections.defaultdict(list)
    for character, kind, value in unihan(folder, "Readings", "kJapaneseOn", "kJapaneseKun"):
        if SIMPLE.get(character, character) in used:
            found = [x for x in value.lower().split() if x.isascii() and len(x) <= LONGEST_READING]
            readings[SIMPLE.get(character, character)] += [(kind, x) for x in found]
    for character in sorted(readings):
        for _, reading in readings[character]:
            put_reading(pairs, reading, character, rng, .3)
    usual = sorted(readings)
    for _ in range(JOINED_READINGS):
        one, other = rng.choice(usual), rng.choice(usual)
        kind, first = rng.choice(readings[one] or [("", "")])
        same = [x for k, x in readings[other] if k == kind]
        if not same:
            continue
        second = rng.choice(same)
        if rng.random() < SECOND_VOICED:
            second = re.sub("^(sh|ch|ts|[kshtf])", lambda m: VOICED[m.group()], second)
        put_reading(pairs, first + second, one + other, rng, .2)


# ---------------------------------------------------------------- expectation maximisation
@njit(cache=True)
def slot(keys, key):
    mask = len(keys) - 1
    i = ((key * np.int64(-7046029254386353131)) >> 20) & mask
    while keys[i] != -1 and keys[i] != key:
        i = (i + 1) & mask
    return i


@njit(cache=True)
def packed(word, start, count, bits):
    key = np.int64(0)
    for i in range(count):
        key = (key << bits) | word[start + i]
    return key


@njit(cache=True)
def off(i, j, n, m, band):
    return abs(i * m - j * n) > band * n * m + max(n, m)


@njit(cache=True)
def gather(A, a_ends, B, b_ends, shapes, wide, keys, counts, band):
    """The groups of all cuts; -1 when the table is full."""
    used = 0
    for p in range(len(a_ends) - 1):
        a, b = A[a_ends[p]:a_ends[p + 1]], B[b_ends[p]:b_ends[p + 1]]
        n, m = len(a), len(b)
        for i in range(n + 1):
            for j in range(m + 1):
                if off(i, j, n, m, band):
                    continue
                for s, t in shapes:
                    if i + s <= n and j + t <= m:
                        key = (((packed(a, i, s, 6) << 18) | packed(b, j, t, wide)) << 3) | t
                        at = slot(keys, key)
                        if keys[at] == -1:
                            keys[at] = key
                            used += 1
                            if used * 10 > len(keys) * 7:
                                return -1
                        counts[at] += 1.0
    return used


@njit(cache=True)
def expect(A, a_ends, B, b_ends, weights, shapes, factors, wide, keys, chances, counts, band, worst, floor):
    """One round: expected counts of groups over all cuts of pairs that are good enough. Their number."""
    used = 0
    F, G = np.zeros((64, 64)), np.zeros((64, 64))
    for p in range(len(a_ends) - 1):
        a, b = A[a_ends[p]:a_ends[p + 1]], B[b_ends[p]:b_ends[p + 1]]
        n, m = len(a), len(b)
        if n + m == 0 or n > 60 or m > 60:
            continue
        F[:n + 1, :m + 1] = 0.0
        G[:n + 1, :m + 1] = 0.0
        F[0, 0] = 1.0
        for i in range(n + 1):
            for j in range(m + 1):
                if F[i, j] == 0.0 or off(i, j, n, m, band):
                    continue
                for q in range(len(shapes)):
                    s, t = shapes[q]
                    if i + s <= n and j + t <= m:
                        key = (((packed(a, i, s, 6) << 18) | packed(b, j, t, wide)) << 3) | t
                        at = slot(keys, key)
                        F[i + s, j + t] += F[i, j] * factors[q] * (chances[at] if keys[at] == key else floor)
        total = F[n, m]
        if total <= 0.0 or math.log(total) / (n + m) < worst:
            continue
        used += 1
        G[n, m] = 1.0
        for i in range(n, -1, -1):
            for j in range(m, -1, -1):
                if F[i, j] == 0.0 or off(i, j, n, m, band):
                    continue
                for q in range(len(shapes)):
                    s, t = shapes[q]
                    if i + s <= n and j + t <= m:
                        key = (((packed(a, i, s, 6) << 18) | packed(b, j, t, wide)) << 3) | t
                        at = slot(keys, key)
                        if keys[at] == key:
                            x = chances[at] * factors[q] * G[i + s, j + t]
                            counts[at] += F[i, j] * x / total * weights[p]
                        else:
                            x = floor * factors[q] * G[i + s, j + t]
                        G[i, j] += x
    return used


@njit(cache=True)
def fill(keys, values, new_keys, new_values):
    for i in range(len(new_keys)):
        at = slot(keys, new_keys[i])
        keys[at], values[at] = new_keys[i], new_values[i]


def hashed(keys, values):
    size = 1 << math.ceil(math.log2(len(keys) * 2.5 + 16))
    table_, numbers = np.full(size, -1, dtype=np.int64), np.zeros(size)
    fill(table_, numbers, keys, values)
    return table_, numbers


class Table:
    """Counts of groups of one pair of systems."""

    def __init__(self, kind, characters, keys=None, counts=None):
        self.kind, self.characters, self.keys, self.counts = kind, characters, keys, counts
        self.shapes = np.array(((1, 0), (0, 1)) + SHAPES[kind], dtype=np.int64)
        self.factors = np.array([LONG ** max(0, s + t - 2) if s and t else SKIP for s, t in self.shapes])
        self.wide = WIDE if kind[1] == "H" else BITS

    def packs(self, pairs):
        def pack(words, system):
            if system == "H":
                rows = [[self.characters.setdefault(c, len(self.characters) + 1) for c in w] for w in words]
            else:
                number = {c: i + 1 for i, c in enumerate(ALPHABETS[system])}
                rows = [[number[c] for c in w if c in number] for w in words]   # by-rule names may keep other letters
            return np.array([x for row in rows for x in row], dtype=np.int64), np.cumsum([0] + [len(r) for r in rows])
        return (*pack([a for a, _ in pairs], self.kind[0]), *pack([b for _, b in pairs], self.kind[1]))

    def gathered(self, packs, band):
        size = 1 << 22
        while True:
            keys, counts = np.full(size, -1, dtype=np.int64), np.zeros(size)
            if gather(*packs, self.shapes, self.wide, keys, counts, band) >= 0:
                return keys[keys != -1], counts[keys != -1]
            size *= 2

    def learn(self, weighted):
        pairs = [p for p, _ in weighted]
        weights = np.array([w for _, w in weighted], dtype=float)
        packs = self.packs(pairs)
        keys, counts = self.gathered(packs, BAND)
        _, one = np.unique(keys >> 21, return_inverse=True)
        _, other = np.unique(keys & ((1 << 21) - 1), return_inverse=True)
        total = counts.sum()
        lift = counts / np.bincount(one, counts)[one] / np.bincount(other, counts)[other] * total
        chances = np.minimum(lift, 50) * counts * np.minimum(1, counts / 5)     # groups that go together, at first
        for number in range(ROUNDS):
            table_, numbers = hashed(keys, chances / chances.sum())
            counts = np.zeros(len(table_))
            used = expect(*packs, weights, self.shapes, self.factors, self.wide, table_, numbers, counts,
                          BAND if number < 2 else 1.0, -99.0 if number < 2 else WORST[self.kind], 1e-12)
            live = counts > (1e-3 if number < ROUNDS - 1 else 0.02)
            keys, chances = table_[live], counts[live]
        print(f"{FILES[self.kind]}: {len(pairs)} pairs, {used} used, {len(keys)} groups", flush=True)
        self.keys, self.counts = keys, chances
        return self

    def adapted(self, pairs):
        if not pairs:
            return self
        packs = self.packs(pairs)
        new, _ = self.gathered(packs, BAND)
        keys = np.union1d(self.keys, new)
        table_, base = hashed(keys, np.zeros(len(keys)))
        fill(table_, base, self.keys, self.counts)
        numbers = base + 0.02 * (table_ != -1)
        for _ in range(2):
            counts = np.zeros(len(table_))
            expect(*packs, np.ones(len(pairs)), self.shapes, self.factors, self.wide, table_, numbers / numbers.sum(), counts,
                   1.0, ADAPTED_WORST, 1e-13)
            numbers = base + ADAPTED * counts + 0.02 * (table_ != -1)
        numbers = base + ADAPTED * counts
        live = numbers > 0.05
        return Table(self.kind, self.characters, table_[live], numbers[live])

    # ------------------------------------------------------------ files
    def letters(self, key, system, wide):
        out = []
        while key:
            out.append(key & ((1 << wide) - 1))
            key >>= wide
        names = self.names if system == "H" else [""] + list(ALPHABETS[system])
        return "".join(names[x] for x in reversed(out)) or "-"

    def costs(self):
        self.names = [""] + list(self.characters)
        total = self.counts.sum()
        entries = collections.defaultdict(list)
        by_character, by_syllable = collections.defaultdict(dict), collections.defaultdict(lambda: collections.defaultdict(float))
        for key, count in zip(self.keys.tolist(), self.counts.tolist()):
            one = self.letters(key >> 21, self.kind[0], BITS)
            other = self.letters((key >> 3) & ((1 << 18) - 1), self.kind[1], self.wide)
            if self.kind[1] == "H" and other != "-":
                by_character[other][one] = count
                if other in SYLLABLE:
                    by_syllable[SYLLABLE[other]][one] += count
            elif count >= LEAST:
                entries[one].append((other, -math.log(max(count - DISCOUNT, 0.02) / total)))
        for character, own in by_character.items():
            shared = by_syllable.get(SYLLABLE.get(character), {})
            count, prior = sum(own.values()), POOLED if shared else 0
            if count < .5:
                continue
            mass = sum(shared.values()) or 1
            for group in sorted(set(own) | set(shared)):
                share = (own.get(group, 0) + prior * shared.get(group, 0) / mass) / (count + prior)
                if share * (count + prior) >= .08 or share > .01:
                    entries[group].append((character, -math.log((count + .3) / total * share)))
        for syllable, shared in by_syllable.items():
            mass = sum(shared.values())
            for group, count in shared.items():
                if count / mass > .004:
                    entries[group].append(("@" + syllable, -math.log(.3 / total * count / mass)))
        return entries

    def write(self, folder):
        entries = self.costs()
        with open(f"{folder}/{FILES[self.kind]}.costs", "w", encoding="utf8") as out:
            out.write(f"# How letters stand for each other in names, {FILES[self.kind]}; made by Scripts/train-name-sounds.py.\n"
                      "# A group of letters, then groups of the other system, each with its cost in hundredths of a nat;"
                      " - is nothing, @ a syllable.\n")
            out.write("unknown\t%d\t%d\t%d\n" % UNKNOWN["H" if self.kind[1] == "H" else ""])
            for group in sorted(entries):
                row = sorted(entries[group], key=lambda e: (e[1], e[0]))
                out.write(group + "".join(f"\t{other}\t{round(cost * 100)}" for other, cost in row) + "\n")


# ---------------------------------------------------------------- pairs to adapt to
def adaptation(pairs, chosen):
    found = {kind: set() for kind in FILES}
    for p, use in zip(pairs, chosen):
        if not (use and p["gold"]):
            continue
        names = [read(p[side], (p.get(side + "_lang") or "").split("-")[0] or None) for side in "ab"]
        for one, other in (names, names[::-1]):
            if not one or not other or one[0][0] + other[0][0] not in FILES:
                continue
            kind = one[0][0] + other[0][0]
            parts = list(zip(one, other)) if len(one) == len(other) else \
                [((kind[0], "".join(x for s, x in one if s == kind[0])), (kind[1], "".join(x for s, x in other if s == kind[1])))]
            found[kind] |= {(x, y) for (s, x), (t, y) in parts if s + t == kind and max(len(x), len(y)) < LONGEST}
    return {kind: sorted(x) for kind, x in found.items()}


def main():
    groups, characters_folder, folder = sys.argv[1:4]
    rng = random.Random(2)
    pairs = Pairs()
    by_rule(pairs, from_groups(groups, pairs, rng), common_characters(characters_folder), rng)
    japanese(groups, characters_folder, pairs, rng)
    characters = {}
    tables = {}
    for kind in FILES:
        weighted = sorted(pairs.weights[kind].items())
        random.Random(5).shuffle(weighted)
        tables[kind] = Table(kind, characters).learn(weighted[:PAIRS[kind]])
    adapt = load(sys.argv[4]) if len(sys.argv) > 4 else []
    fold = folds(adapt)
    for number in ([None] + list(range(FOLDS)) if adapt else [None]):
        chosen = adaptation(adapt, [f != number for f in fold])
        target = folder if number is None else f"{folder}/{number}"
        os.makedirs(target, exist_ok=True)
        for kind, table_ in tables.items():
            table_.adapted(chosen[kind]).write(target)


main()
