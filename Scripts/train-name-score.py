#!/usr/bin/env python3
"""Trains the network that turns evidence about two names into a probability, and reports it cross-validated by entity.

    python3 -m venv venv && venv/bin/pip install numpy==2.4.6 scikit-learn==1.9.1
    swift build -c release --product name-evidence
    venv/bin/python Scripts/train-name-score.py PAIRS.jsonl SOUNDS Sources/CEmbeddedData/data/sounds/score.network
    venv/bin/python Scripts/train-name-score.py PAIRS.jsonl SOUNDS               cross-validated predictions on standard output

PAIRS.jsonl: a pair a line with a, b, a_lang, b_lang, kind (person or place) and gold (are they one?). Several files may be
given, parted by commas; those after the first are learned from and not reported on. SOUNDS is
the folder that train-name-sounds.py wrote: its tables, and in folders 0 … 4 those learnt without one fold. Names joined by
gold pairs are one entity, and all its pairs lie in one fold.
"""
import json, subprocess, sys
import numpy as np
from name_letters import FOLDS, folds, load
from sklearn.neural_network import MLPClassifier

HIDDEN, DECAY, RATE, BATCH, EPOCHS = (24, 12), 5e-3, 2e-3, 512, 10
SEEDS = 4                       # networks whose log odds are averaged; the file holds them side by side as one
WEIGHT = 1                      # a pair of the first file counts so many times; with 3 and 10 it was worse on other entities
TRANSLATED = -1.0               # nats a letter; gold pairs of the other files below it are translations, and left out
CALIBRATION = 0.7016, 0.8935    # slope and shift of the log odds, fitted to cross-validated predictions (Platt 1999)
WIDEST = 5.0                    # inputs are cut to so many deviations from their mean; ScoreNetwork does the same
PROGRAM = ".build/release/name-evidence"
INFINITE = 200.0                # what stands for a cost that no table has


def evidence(path, folder):
    """The numbers that the network sees, and what the gazetteer says."""
    with open(path) as file:
        out = subprocess.run([PROGRAM, folder], stdin=file, capture_output=True, text=True, check=True)
    rows = [line.split("\t") for line in out.stdout.splitlines()]
    numbers = np.array([[float(x) for x in row[:-1]] for row in rows], dtype=np.float32)
    return np.nan_to_num(numbers, posinf=INFINITE, neginf=-INFINITE), [row[-1] for row in rows]


def usable(x, gold):
    """Without gold pairs that do not sound alike at all; the second number is the evidence for each letter."""
    keep = ~(gold & (x[:, 1] < TRANSLATED))
    return x[keep], gold[keep]


class Scorer:
    def __init__(self, x, y):
        self.mean, self.deviation = x.mean(0), x.std(0) + 1e-6
        self.networks = [MLPClassifier(HIDDEN, alpha=DECAY, max_iter=EPOCHS, random_state=seed, learning_rate_init=RATE,
                                       batch_size=BATCH).fit(self.scaled(x), y) for seed in range(SEEDS)]

    def scaled(self, x):
        return np.clip((x - self.mean) / self.deviation, -WIDEST, WIDEST)

    def odds(self, x):
        """The mean of the networks' log odds."""
        scaled = self.scaled(x)
        chances = [network.predict_proba(scaled)[:, 1].clip(1e-9, 1 - 1e-9) for network in self.networks]
        return np.mean([np.log(chance / (1 - chance)) for chance in chances], 0)

    def __call__(self, x):
        return 1 / (1 + np.exp(-(CALIBRATION[0] * self.odds(x) + CALIBRATION[1])))

    def layers(self):
        """Weights and biases of the networks side by side."""
        for number in range(len(HIDDEN) + 1):
            weights, biases = ([n[number] for n in part] for part in zip(*((n.coefs_, n.intercepts_) for n in self.networks)))
            if number == len(HIDDEN):
                scale = CALIBRATION[0] / SEEDS
                yield np.concatenate(weights) * scale, sum(biases) * scale + CALIBRATION[1]
            elif number == 0:
                yield np.concatenate(weights, 1), np.concatenate(biases)
            else:
                rows, columns = weights[0].shape
                joined = np.zeros((rows * SEEDS, columns * SEEDS))
                for place, own in enumerate(weights):
                    joined[place * rows:(place + 1) * rows, place * columns:(place + 1) * columns] = own
                yield joined, np.concatenate(biases)

    def write(self, path):
        row = lambda name, values: name + "\t" + "\t".join(f"{v:.5g}" for v in values)
        lines = ["# How evidence about two names becomes a probability; made by Scripts/train-name-score.py.",
                 "# mean and deviation of each input; then layers, a row of weights for each output with its bias at the end.",
                 row("mean", self.mean), row("deviation", self.deviation)]
        for weights, bias in self.layers():
            lines.append("layer")
            lines += [row("w", list(column) + [b]) for column, b in zip(weights.T, bias)]
        open(path, "w").write("\n".join(lines) + "\n")


def known(score, verdict):
    """The gazetteer's say, as PlaceEvidence has it."""
    return {"same": 1 - (1 - score) * .01, "possible": 1 - (1 - score) * .3, "different": score * .02}.get(verdict, score)


def main():
    import warnings
    warnings.filterwarnings("ignore")
    paths, sounds = sys.argv[1].split(","), sys.argv[2]
    pairs = load(paths[0])
    gold = np.array([p["gold"] for p in pairs])
    more = [usable(evidence(path, sounds)[0], np.array([p["gold"] for p in load(path)])) for path in paths[1:]]
    if len(sys.argv) > 3:
        x = np.concatenate([evidence(paths[0], sounds)[0]] * WEIGHT + [m[0] for m in more])
        Scorer(x, np.concatenate([gold] * WEIGHT + [m[1] for m in more])).write(sys.argv[3])
        return
    fold = np.array(folds(pairs))
    for number in range(FOLDS):
        x, verdicts = evidence(paths[0], f"{sounds}/{number}")
        inside = fold != number
        learn = np.concatenate([x[inside]] * WEIGHT + [m[0] for m in more])
        score = Scorer(learn, np.concatenate([gold[inside]] * WEIGHT + [m[1] for m in more]))(x)
        for i in np.flatnonzero(~inside):
            s = known(float(score[i]), verdicts[i])
            print(json.dumps({**pairs[i], "score": s, "sounds": float(score[i]), "match": s >= .5}, ensure_ascii=False))


main()
