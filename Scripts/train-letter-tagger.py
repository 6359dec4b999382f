#!/usr/bin/env python3
"""Trains the network that has a say beside the joint-sequence model of names, from the same pairs.

    venv/bin/pip install numpy==2.4.6
    venv/bin/python Scripts/train-letter-tagger.py ru pairs/ru.tsv Sources/CEmbeddedData/data/names/latin-russian.tagger
    venv/bin/python Scripts/train-letter-tagger.py zh pairs/zh.tsv Sources/CEmbeddedData/data/names/latin-chinese.tagger
    venv/bin/python Scripts/train-letter-tagger.py ru pairs/ru.tsv --test     both together, on every twentieth name left out

Pairs are cut into units as in train-name-model.py; the first letter of a unit becomes the unit's form, its other letters
become nothing. A residual convolutional network (He et al. 2016) over the whole name learns what each letter becomes,
with dropout (Srivastava et al. 2014) and Adam (Kingma and Ba 2015), on a cosine schedule. Weights are written in eight
bits, a scale for each output. The backward pass is written out below, so numpy is all it takes; the same pairs, numpy
and number of threads (OPENBLAS_NUM_THREADS=1) give the same network.
"""
import argparse, collections, heapq, importlib.util, math, os, random, struct, sys
import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
spec = importlib.util.spec_from_file_location("train_name_model", os.path.join(HERE, "train-name-model.py"))
names = importlib.util.module_from_spec(spec)
spec.loader.exec_module(names)

CHANNELS = {"ru": 96, "zh": 128}                      # values a letter; Chinese has more characters to choose from
EMBEDDING, WIDTH, LAYERS = 48, 5, 4                   # values of an embedding; letters seen at once; residual layers
EPOCHS, BATCH, RATE, WARM = {"ru": 12, "zh": 16}, 256, 2e-3, 200
DROP = {"ru": 0.15, "zh": 0.08}                       # Chinese forms are learned by heart more than by sound
DROP_LETTER, DECAY = 0.06, 1e-4
LONGEST = 18                                          # letters of a name that is learned from
SHARE = {"russian": 0.5}                              # what pairs of these sources alone count for; they are very many
UNKNOWN, START, END, FIRST = 0, 1, 2, 3


def tags(units):
    """The letters of a row of units and what each becomes."""
    return "".join(name for name, _ in units), [t for name, form in units for t in [form] + [""] * (len(name) - 1)]


class Network:
    def __init__(self, kind, letters, tags):
        self.kind, self.channels = kind, CHANNELS[kind]
        self.letters, self.tags = letters, tags
        self.random = random_numbers = np.random.default_rng(3)
        def numbers(rows, columns, scale):
            return (random_numbers.standard_normal((rows, columns)) * scale).astype("f")
        channels = self.channels
        self.values = v = {"E": numbers(len(letters) + FIRST, EMBEDDING, 0.3)}
        v["W0"], v["b0"] = numbers(WIDTH * EMBEDDING, channels, (2 / (WIDTH * EMBEDDING)) ** 0.5), np.zeros(channels, "f")
        for i in range(1, LAYERS + 1):
            v[f"W{i}"], v[f"b{i}"] = numbers(WIDTH * channels, channels, 0.7 / (WIDTH * channels) ** 0.5), np.zeros(channels, "f")
        v["Wo"], v["bo"] = numbers(channels, len(tags), channels ** -0.5), np.zeros(len(tags), "f")
        self.mean = {k: np.zeros_like(x) for k, x in v.items()}
        self.square = {k: np.zeros_like(x) for k, x in v.items()}
        self.steps = 0

    @staticmethod
    def spread(x):
        """Each place with its neighbours beside it."""
        batch, length, size = x.shape
        padded = np.zeros((batch, length + WIDTH - 1, size), "f")
        padded[:, WIDTH // 2:WIDTH // 2 + length] = x
        return np.concatenate([padded[:, k:k + length] for k in range(WIDTH)], 2).reshape(batch * length, WIDTH * size)

    @staticmethod
    def gathered(gradient, batch, length, size):
        """The gradient of `spread`."""
        padded = np.zeros((batch, length + WIDTH - 1, size), "f")
        parts = gradient.reshape(batch, length, WIDTH * size)
        for k in range(WIDTH):
            padded[:, k:k + length] += parts[:, :, k * size:(k + 1) * size]
        return padded[:, WIDTH // 2:WIDTH // 2 + length]

    def mask(self, *shape, drop):
        return (self.random.random(shape, dtype="f") > drop).astype("f") / (1 - drop)

    def forward(self, x, drop=0.0):
        v, (batch, length) = self.values, x.shape
        embedded = v["E"][x]
        self.masks, self.inputs, self.columns = [], [], []
        if drop:
            self.letter_mask = (self.random.random((batch, length, 1)) > DROP_LETTER).astype("f")
            embedded = embedded * self.letter_mask
        self.columns.append(self.spread(embedded))
        h = (self.columns[0] @ v["W0"] + v["b0"]).reshape(batch, length, self.channels)
        for i in range(1, LAYERS + 2):
            self.inputs.append(h)
            active = np.maximum(h, 0)
            if drop:
                self.masks.append(self.mask(batch, length, self.channels, drop=drop))
                active = active * self.masks[-1]
            if i <= LAYERS:
                self.columns.append(self.spread(active))
                h = h + (self.columns[i] @ v[f"W{i}"] + v[f"b{i}"]).reshape(batch, length, self.channels)
        self.last = active.reshape(batch * length, self.channels)
        out = self.last @ v["Wo"] + v["bo"]
        out = np.exp(out - out.max(1, keepdims=True))
        return out / out.sum(1, keepdims=True)

    def learn(self, x, y, weights, rate):
        v, (batch, length) = self.values, x.shape
        chances, y, w = self.forward(x, DROP[self.kind]), y.reshape(-1), np.repeat(weights, length)
        total, place = w.sum(), np.arange(len(y))
        loss = -(w * np.log(chances[place, y] + 1e-9)).sum() / total
        d = chances
        d[place, y] -= 1
        d *= (w / total)[:, None]
        g = {"Wo": self.last.T @ d, "bo": d.sum(0)}
        dh = (d @ v["Wo"].T).reshape(batch, length, self.channels) * self.masks[-1] * (self.inputs[-1] > 0)
        for i in range(LAYERS, 0, -1):
            flat = dh.reshape(-1, self.channels)
            g[f"W{i}"], g[f"b{i}"] = self.columns[i].T @ flat, flat.sum(0)
            back = self.gathered(flat @ v[f"W{i}"].T, batch, length, self.channels)
            dh = dh + back * self.masks[i - 1] * (self.inputs[i - 1] > 0)
        flat = dh.reshape(-1, self.channels)
        g["W0"], g["b0"] = self.columns[0].T @ flat, flat.sum(0)
        de = self.gathered(flat @ v["W0"].T, batch, length, EMBEDDING) * self.letter_mask
        g["E"] = np.zeros_like(v["E"])
        np.add.at(g["E"], x.reshape(-1), de.reshape(-1, EMBEDDING))
        self.steps += 1
        for k in v:
            self.mean[k] = 0.9 * self.mean[k] + 0.1 * g[k]
            self.square[k] = 0.999 * self.square[k] + 0.001 * g[k] ** 2
            step = self.mean[k] / (1 - 0.9 ** self.steps) / (np.sqrt(self.square[k] / (1 - 0.999 ** self.steps)) + 1e-8)
            v[k] -= rate * (step + (0 if k == "E" else DECAY) * v[k])
        return loss

    def log_chances(self, name):
        number = {c: i + FIRST for i, c in enumerate(self.letters)}
        x = np.array([[START] + [number.get(c, UNKNOWN) for c in name] + [END]])
        return np.log(self.forward(x)[1:-1] + 1e-9)


def train(rows, kind, log):
    epochs = EPOCHS[kind]
    letters = sorted({c for units, _ in rows for name, _ in units for c in name})
    forms = sorted({form for units, _ in rows for _, form in units} | {""})
    number, tag = {c: i + FIRST for i, c in enumerate(letters)}, {f: i for i, f in enumerate(forms)}
    by_length = collections.defaultdict(list)
    for units, weight in rows:
        name, becomes = tags(units)
        if len(name) <= LONGEST:
            by_length[len(name)].append(([START] + [number[c] for c in name] + [END],
                                         [tag[""]] + [tag[f] for f in becomes] + [tag[""]], weight))
    tables = {k: (np.array([r[0] for r in v]), np.array([r[1] for r in v]), np.array([r[2] for r in v], "f"))
              for k, v in sorted(by_length.items())}
    network = Network(kind, letters, forms)
    total, step = epochs * sum(-(-len(t[0]) // BATCH) for t in tables.values()), 0
    for epoch in range(epochs):
        batches = []
        for k, table in tables.items():
            order = network.random.permutation(len(table[0]))
            batches += [(k, order[i:i + BATCH]) for i in range(0, len(order), BATCH)]
        random.Random(epoch).shuffle(batches)
        loss = 0.0
        for k, chosen in batches:
            step += 1
            rate = RATE * min(1, step / WARM) * (0.5 + 0.5 * math.cos(math.pi * step / total)) + 1e-5
            loss += network.learn(*(part[chosen] for part in tables[k]), rate)
        log(f"epoch {epoch}  loss {loss / len(batches):.4f}")
    return network


def eight_bits(matrix):
    scale = np.maximum(np.abs(matrix).max(0) / 127, 1e-9).astype("f")
    return scale, np.rint(matrix / scale).astype("i1")


def write(network, path):
    """Writes letters, tags and layers; LetterTagger.swift reads it."""
    out = [b"TLT1", struct.pack("<BB", WIDTH, LAYERS + 1)]
    for text in ["".join(network.letters), None] + network.tags:
        if text is None:
            out.append(struct.pack("<H", len(network.tags)))
        else:
            out.append(bytes([len(text.encode())]) + text.encode())
    v = network.values
    layers = [("E", None)] + [(f"W{i}", f"b{i}") for i in range(LAYERS + 1)] + [("Wo", "bo")]
    for weights, biases in layers:
        matrix = v[weights]
        scale, steps = eight_bits(matrix)
        bias = v[biases] if biases else np.zeros(matrix.shape[1], "f")
        out += [struct.pack("<HH", *matrix.shape), bias.astype("<f4").tobytes(), scale.astype("<f4").tobytes(), steps.tobytes()]
        v[weights] = steps * scale
    with open(path, "wb") as file:
        file.write(b"".join(out))


class Together(names.Decoder):
    """The joint-sequence model and the network, their costs added."""

    def __init__(self, model, network):
        super().__init__(model)
        self.network, self.tag = network, {f: i for i, f in enumerate(network.tags)}

    def best(self, name, limit=3):
        says, silent, now = self.network.log_chances(name), self.tag[""], None
        keep = self.model.order - 1
        beams = [dict() for _ in range(len(name) + 1)]
        beams[0][(names.START,), ""] = 0.0

        def add(table, key, c):
            old = table.get(key)
            table[key] = c if old is None else max(old, c) + math.log1p(math.exp(-abs(old - c)))

        for i in range(len(name)):
            for (history, text), cost in heapq.nlargest(self.BEAM, beams[i].items(), key=lambda e: e[1]):
                for size in range(1, min(self.longest, len(name) - i) + 1):
                    for unit in self.by_name.get(name[i:i + size], ()):
                        tag = self.tag.get(unit[1])
                        said = (says[i, tag] if tag is not None else -9.0) + says[i + 1:i + size, silent].sum()
                        add(beams[i + size], ((history + (unit,))[-keep:], text + unit[1]), cost + self.score(history, unit) + said)
        results = {}
        for (history, text), cost in beams[-1].items():
            add(results, text, cost + self.score(history, names.END))
        return heapq.nlargest(limit, results.items(), key=lambda e: e[1])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=sorted(EPOCHS)), parser.add_argument("pairs"), parser.add_argument("tagger", nargs="?")
    parser.add_argument("--test", action="store_true")
    arguments = parser.parse_args()
    log = lambda text: print(text, file=sys.stderr, flush=True)
    kind = arguments.kind
    everything, _ = names.read(arguments.pairs, kind)
    rows = [r for r in everything if not (arguments.test and names.held_out(r[0]))]
    good = names.chosen(rows, kind, log)
    log(f"kept {len(good)} of {len(rows)} pairs")
    network = train([(u, w * max(SHARE.get(x, 1) for x in s)) for u, w, s in good], kind, log)
    if arguments.tagger:
        write(network, arguments.tagger)
    if arguments.test:
        model = names.Model(names.ORDER[kind]).train([(u, w) for u, w, _ in good])
        model.prune(names.SIZE[kind])
        names.test(model, [r for r in everything if names.held_out(r[0])], log, Together(model, network))


if __name__ == "__main__":
    main()
