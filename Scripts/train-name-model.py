#!/usr/bin/env python3
"""Trains the model that writes names of the world in another script, from pairs of name and form.

    Scripts/train-name-model.py ru pairs/ru.tsv Sources/CEmbeddedData/data/names/latin-russian.model
    Scripts/train-name-model.py zh pairs/zh.tsv Sources/CEmbeddedData/data/names/latin-chinese.model
    Scripts/train-name-model.py ru pairs/ru.tsv --test          top-1 and top-3 on every twentieth name, left out

A joint-sequence model (Bisani and Ney 2008, "Joint-sequence models for grapheme-to-phoneme conversion"): name and form
are cut into units of a few letters on either side, by expectation maximisation over all cuts; the row of units is an
n-gram model with interpolated modified Kneser-Ney smoothing (Chen and Goodman 1998). Sequences that help least are
pruned away (Seymore and Rosenfeld 1996) and their probabilities written in eight bits. Standard library only; the same
pairs give the same model. Pairs are gathered by collect-name-pairs.py, which names their sources and licences.
"""
import argparse, collections, hashlib, heapq, math, random, struct, sys, unicodedata

# Letters of the name, signs of the form in one unit; how many times over.
SHAPES = {"ru": ((1, 0), (1, 1), (1, 2), (2, 1), (3, 1), (4, 1)),
          "zh": ((1, 0), (1, 1), (2, 1), (3, 1), (4, 1), (5, 1), (1, 2), (2, 2))}
ORDER = {"ru": 6, "zh": 4}
SIZE = {"ru": 100_000, "zh": 95_000}      # sequences kept; the letter tagger knows the rest
WEIGHT = {"given": 4}                     # a pair of these sources counts so many times, of others once
BEGIN = {(1, 1): 0.6, (2, 1): 0.15, (1, 0): 0.1, (1, 2): 0.1, (3, 1): 0.04, (4, 1): 0.02, (5, 1): 0.01, (2, 2): 0.05}
LENGTH_COST = 0.7                         # 1: a unit of two letters costs as much as two units
BAND = 0.3                                # how far from the diagonal a unit may lie in the first round
WORST = {"ru": 2.4, "zh": 2.8}            # nats a letter given the name; worse pairs are translations, not transcriptions
STRICT, TRANSLATED = 1.2, {"freedict", "iso"}   # the same for sources with many translations
SAMPLE, ROUNDS = 12_000, 6                # pairs and rounds of expectation maximisation
# In the file a sequence takes 32 bits: unit 10, probability 7, weight of backing off 7, number of continuations 8.
STEP, LEAST = 0.1, 0.05                   # nats in one step of a written probability and of a weight of backing off
HIGHEST_BACKOFF = 1.2                     # nats; what a written 0 means
MANY = 255                                # continuations are counted elsewhere when there are so many
START, END = "^", "$"


def fold(name, letters):
    """Letters that the pairs seldom have, without their marks."""
    out = []
    for c in unicodedata.normalize("NFC", name):
        out.append(c if c in letters else "".join(b for b in unicodedata.normalize("NFD", c) if b in letters))
    return "".join(out)


def bare(name):
    special = {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ß": "ss", "ə": "a"}
    return "".join(special.get(c, c) for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


def held_out(name):
    return hashlib.sha1(bare(name).encode()).digest()[0] % 20 == 0


# ---------------------------------------------------------------- alignment
def edges(name, form, shapes):
    for i in range(len(name)):
        for j in range(len(form) + 1):
            for s, t in shapes:
                if i + s <= len(name) and j + t <= len(form):
                    yield i, j, i + s, j + t, (name[i:i + s], form[j:j + t])


def expect(name, form, shapes, chance, counts):
    """Adds the expected number of each unit over all cuts of one pair."""
    forward = {(0, 0): 1.0}
    row = [(i, j, k, l, u, chance(u)) for i, j, k, l, u in edges(name, form, shapes)]
    for i, j, k, l, _, p in row:
        f = forward.get((i, j))
        if f and p:
            forward[k, l] = forward.get((k, l), 0.0) + f * p
    end = (len(name), len(form))
    total = forward.get(end)
    if not total:
        return
    backward = {end: 1.0}
    for i, j, k, l, u, p in reversed(row):
        b, f = backward.get((k, l)), forward.get((i, j))
        if b and f and p:
            backward[i, j] = backward.get((i, j), 0.0) + b * p
            counts[u] += f * p * b / total


def best_cut(name, form, shapes, cost, unknown):
    """The likeliest row of units."""
    best = {(0, 0): (0.0, None, None)}
    for i, j, k, l, u in edges(name, form, shapes):
        here = best.get((i, j))
        if here is None:
            continue
        c = here[0] + cost.get(u, unknown + 2.0 * (len(u[0]) + len(u[1])))
        if (k, l) not in best or c < best[k, l][0]:
            best[k, l] = (c, (i, j), u)
    at = (len(name), len(form))
    if at not in best:
        return None
    units = []
    while best[at][1] is not None:
        units.append(best[at][2])
        at = best[at][1]
    return units[::-1]


def begin(sample, shapes):
    """Chances of units before the first round: what stands near each other, by shape."""
    seen, total = collections.Counter(), collections.Counter()
    for n, f in sample:
        for i, j, _, _, u in edges(n, f, shapes):
            if abs(i / len(n) - j / max(1, len(f))) < BAND:
                seen[u] += 1
                total[len(u[0]), len(u[1])] += 1
    return {u: c / total[len(u[0]), len(u[1])] * BEGIN[len(u[0]), len(u[1])] for u, c in seen.items()}


def weighed(table):
    """A long unit counts as several short ones, or cuts would always be as long as may be."""
    return {u: p ** (1 + LENGTH_COST * (max(len(u[0]), len(u[1])) - 1)) for u, p in table.items()}


def align(pairs, kind, log):
    shapes = SHAPES[kind]
    rng = random.Random(5)
    sample = [p for p in pairs if len(p[0]) < 12]
    sample = rng.sample(sample, min(SAMPLE, len(sample)))
    table = begin(sample, shapes)
    for _ in range(ROUNDS):
        counts = collections.defaultdict(float)
        chances = weighed(table)
        for n, f in sample:
            expect(n, f, shapes, lambda u: chances.get(u, 0.0), counts)
        total = sum(counts.values())
        table = {u: c / total for u, c in counts.items() if c > 1e-2}
    log(f"units in the sample {len(table)}")
    aligned = []
    for repeat in range(2):
        cost = {u: -math.log(p) for u, p in weighed(table).items()}
        unknown = -math.log(min(table.values()))
        whole = collections.Counter()
        for u, p in table.items():
            whole[u[0]] += p
        doubt = {u: -math.log(p / whole[u[0]]) for u, p in table.items()}
        aligned, counts = [], collections.Counter()
        for n, f in pairs:
            units = best_cut(n, f, shapes, cost, unknown)
            aligned.append((units, sum(doubt.get(u, unknown) for u in units or ()) / max(len(n), len(f))))
            if units and aligned[-1][1] < WORST[kind]:
                counts.update(units)
        total = sum(counts.values())
        table = {u: c / total for u, c in counts.items()}
    log(f"aligned {len(pairs)}, units {len(table)}")
    return aligned


# ---------------------------------------------------------------- the n-gram model
class Model:
    """A backed-off n-gram model: `logp[context + (unit,)]` and `backoff[context]`, in nats."""

    def __init__(self, order):
        self.order, self.logp, self.backoff = order, {}, {}

    def train(self, rows):
        raw = [collections.Counter() for _ in range(self.order + 1)]
        for row, weight in rows:
            row = (START,) + tuple(row) + (END,)
            for end in range(1, len(row)):
                for n in range(1, min(self.order, end + 1) + 1):
                    raw[n][row[end + 1 - n:end + 1]] += weight
        self.raw = raw
        # Below the highest order, and unless it begins the row, a sequence counts by what may stand before it.
        counts = [None] + [collections.Counter() for _ in range(self.order)]
        counts[self.order] = raw[self.order]
        for n in range(1, self.order):
            for gram in raw[n + 1]:
                counts[n][gram[1:]] += 1
            for gram, c in raw[n].items():
                if gram[0] == START:
                    counts[n][gram] = c
        vocabulary = len({g[0] for g in counts[1]}) + 1
        lower = {}
        for n in range(1, self.order + 1):
            of = collections.Counter(min(c, 4) for c in counts[n].values())
            y = of[1] / max(1, of[1] + 2 * of[2])
            discount = [0.0] + [max(0.05, i - (i + 1) * y * of[i + 1] / max(1, of[i])) for i in (1, 2, 3)]
            total, freed = collections.Counter(), collections.Counter()
            for gram, c in counts[n].items():
                total[gram[:-1]] += c
                freed[gram[:-1]] += discount[min(int(c), 3)]
            current = {}
            for gram, c in counts[n].items():
                h = gram[:-1]
                p = (c - discount[min(int(c), 3)]) / total[h]
                q = lower.get(gram[1:], 0.0) if n > 1 else 1.0 / vocabulary
                current[gram] = p + freed[h] / total[h] * q
            for gram, p in current.items():
                self.logp[gram] = math.log(p)
            for h in total:
                if h:
                    self.backoff[h] = math.log(freed[h] / total[h])
            self.unknown = -math.log(vocabulary) - 6 if n == 1 else self.unknown
            lower = current
        return self

    def score(self, history, unit):
        """Log probability of the unit after a history (a tuple of earlier units, nearest last)."""
        history = history[-(self.order - 1):]
        penalty = 0.0
        while True:
            p = self.logp.get(history + (unit,))
            if p is not None:
                return penalty + p
            if not history:
                return penalty + self.unknown
            penalty += self.backoff.get(history, 0.0)
            history = history[1:]

    def prune(self, size):
        """Keeps the sequences that change the training text's likelihood most."""
        gain = {}
        for gram, p in self.logp.items():
            if len(gram) > 1:
                gain[gram] = self.raw[len(gram)][gram] * (p - self.backoff.get(gram[:-1], 0.0) - self.score(gram[1:-1], gram[-1]))
        worth = dict(gain)
        for n in range(self.order, 2, -1):      # what stays keeps its beginnings
            for gram in [g for g in worth if len(g) == n]:
                worth[gram[:-1]] = max(worth.get(gram[:-1], -1e9), worth[gram] + 1e-9)
        room = size - sum(1 for g in self.logp if len(g) == 1)
        kept = set(heapq.nlargest(room, worth, key=worth.get))
        self.logp = {g: p for g, p in self.logp.items() if len(g) == 1 or g in kept}
        inside = collections.Counter()
        below = collections.Counter()
        for n in range(2, self.order + 1):
            for gram in [g for g in self.logp if len(g) == n]:
                inside[gram[:-1]] += math.exp(self.logp[gram])
                below[gram[:-1]] += math.exp(self.score(gram[1:-1], gram[-1]))
            self.backoff = {h: b for h, b in self.backoff.items() if len(h) != n - 1 or h in inside}
            for h in inside:
                if len(h) == n - 1:
                    self.backoff[h] = math.log(max(1e-4, 1 - inside[h]) / max(1e-4, 1 - below[h]))


class Decoder:
    BEAM = 48

    def __init__(self, model):
        self.model = model
        self.by_name = collections.defaultdict(list)
        for gram in model.logp:
            if len(gram) == 1 and gram[0] not in (START, END):
                self.by_name[gram[0][0]].append(gram[0])
        self.longest = max(len(n) for n in self.by_name)
        self.cache = {}

    def score(self, history, unit):
        key = (history, unit)
        if key not in self.cache:
            self.cache[key] = self.model.score(history, unit)
        return self.cache[key]

    def best(self, name, limit=3):
        keep = self.model.order - 1
        beams = [dict() for _ in range(len(name) + 1)]
        beams[0][(START,), ""] = 0.0
        for i in range(len(name)):
            top = heapq.nlargest(self.BEAM, beams[i].items(), key=lambda e: e[1])
            for (history, text), cost in top:
                for size in range(1, min(self.longest, len(name) - i) + 1):
                    for unit in self.by_name.get(name[i:i + size], ()):
                        c = cost + self.score(history, unit)
                        key = ((history + (unit,))[-keep:], text + unit[1])
                        old = beams[i + size].get(key)
                        beams[i + size][key] = c if old is None else max(old, c) + math.log1p(math.exp(-abs(old - c)))
        results = {}
        for (history, text), cost in beams[-1].items():
            c = cost + self.score(history, END)
            old = results.get(text)
            results[text] = c if old is None else max(old, c) + math.log1p(math.exp(-abs(old - c)))
        return heapq.nlargest(limit, results.items(), key=lambda e: e[1])


# ---------------------------------------------------------------- input and output
def read(path, kind):
    pairs = []
    for line in open(path, encoding="utf8"):
        name, form, count, sources = line.rstrip("\n").split("\t")
        pairs.append((name, form, sources.split(",")))
    letters = collections.Counter(c for n, _, _ in pairs for c in n)
    letters = {c for c, k in letters.items() if k >= 20}
    out = {}
    for name, form, sources in pairs:
        weight = max(WEIGHT.get(s, 1) for s in sources)
        for variant in {fold(name, letters), fold(bare(name), letters)}:
            if variant:
                out[variant, form] = (max(weight, out.get((variant, form), (0,))[0]), sources)
    return [(n, f, w, s) for (n, f), (w, s) in sorted(out.items())], letters


def chosen(rows, kind, log):
    """The pairs that are transcriptions, as rows of units, with weight and sources."""
    aligned = align([(n, f) for n, f, _, _ in rows], kind, log)
    good = [(units, w, s) for (n, f, w, s), (units, c) in zip(rows, aligned)
            if units and (c < (STRICT if set(s) <= TRANSLATED else WORST[kind]) or "given" in s)]
    often = collections.Counter(u for units, _, _ in good for u in units)
    return [(units, w, s) for units, w, s in good if all(often[u] >= 3 for u in units)]


def build(rows, kind, size, log):
    good = [(units, w) for units, w, _ in chosen(rows, kind, log)]
    log(f"kept {len(good)} of {len(rows)} pairs")
    model = Model(ORDER[kind]).train(good)
    log(f"sequences {len(model.logp)}")
    if size:
        model.prune(size)
    return model


def write(model, kind, path):
    """Writes the tree of sequences level by level; SequenceModel.swift reads it."""
    names = sorted((g[0] for g in model.logp if len(g) == 1 and g[0] not in (START, END)))
    names = [START, END] + names
    assert len(names) <= 1024
    number = {u: i for i, u in enumerate(names)}
    children = collections.defaultdict(list)
    for gram in model.logp:
        if len(gram) > 1:
            children[gram[:-1]].append(gram)
    level = [(u,) for u in names]
    out = [b"TNM1", struct.pack("<BxH", model.order, len(names))]
    for u in names:
        for part in ("", "") if u in (START, END) else u:
            part = part.encode()
            out.append(bytes([len(part)]) + part)
    levels, many = [], []
    while level:
        nodes, following = [], []
        for gram in level:
            below = sorted(children.get(gram, ()), key=lambda g: number[g[-1]])
            p = min(127, max(0, round(-model.logp.get(gram, 0.0) / STEP)))
            b = min(127, max(0, round((HIGHEST_BACKOFF - model.backoff.get(gram, 0.0)) / LEAST))) if below else 0
            if len(below) >= MANY:
                many.append(len(below))
            nodes.append(number[gram[-1]] | p << 10 | b << 17 | min(MANY, len(below)) << 24)
            following += below
        levels.append(nodes)
        level = following
    out.append(struct.pack("<BxH", len(levels), len(many)))
    out += [struct.pack("<I", len(nodes)) for nodes in levels] + [struct.pack("<I", m) for m in many]
    out += [struct.pack(f"<{len(nodes)}I", *nodes) for nodes in levels]
    with open(path, "wb") as file:
        file.write(b"".join(out))


def test(model, rows, log, decoder=None):
    decoder, by_source = decoder or Decoder(model), collections.defaultdict(lambda: collections.defaultdict(set))
    for name, form, _, sources in rows:
        for source in sources + ["all"]:
            by_source[source][name].add(form)
    for source, names in sorted(by_source.items()):
        names = dict(random.Random(1).sample(sorted(names.items()), min(400, len(names))))
        found = [([f for f, _ in decoder.best(n)], forms) for n, forms in names.items()]
        first = sum(1 for got, forms in found if got and got[0] in forms)
        third = sum(1 for got, forms in found if forms & set(got))
        log(f"{source:12s} names {len(names):4d}  top-1 {first / len(names):.3f}  top-3 {third / len(names):.3f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=sorted(SHAPES)), parser.add_argument("pairs"), parser.add_argument("model", nargs="?")
    parser.add_argument("--test", action="store_true"), parser.add_argument("--size", type=int)
    arguments = parser.parse_args()
    log = lambda text: print(text, file=sys.stderr, flush=True)
    kind = arguments.kind
    rows, letters = read(arguments.pairs, kind)
    size = SIZE[kind] if arguments.size is None else arguments.size
    if arguments.test:
        model = build([r for r in rows if not held_out(r[0])], kind, size, log)
        test(model, [r for r in rows if held_out(r[0])], log)
    else:
        model = build(rows, kind, size, log)
    if arguments.model:
        write(model, kind, arguments.model)


if __name__ == "__main__":
    main()
