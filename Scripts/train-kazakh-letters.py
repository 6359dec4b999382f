#!/usr/bin/env python3
"""Makes the letter statistics by which the stage kazakh-arabic restores Kazakh vowels.

    apt-get install hunspell-kk hunspell-ru iso-codes tesseract-ocr tesseract-ocr-kaz tesseract-ocr-rus
    Scripts/train-kazakh-letters.py Sources/CEmbeddedData/data/kazakh/letters.model

Reads the words of spelling and character-recognition packages and of the Kazakh and Russian names of countries,
regions, languages and currencies, and counts which letter follows up to five others. Words are counted once each,
whatever their forms; of Russian only names are read, since Kazakh borrows those as Russian writes them. Only these
counts are shipped, never a word list.

The counts become probabilities by interpolated Kneser-Ney smoothing (Chen and Goodman 1998, section 4.1.6), of which
the rows are kept that change the likelihood of the words most, as in Stolcke's entropy pruning (1998).

--hold-out N leaves every N-th word of the Kazakh spelling list (by hash) out of everything and writes those words to
standard output, so that the stage can be measured on words that it never saw. Standard library only; the same
packages give the same file.
"""
import argparse, collections, gettext, glob, hashlib, math, re, subprocess, sys, tempfile

LETTERS = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
END, START = "$", "^"
SYMBOLS = LETTERS + END + START
WORD = re.compile("^[%s]{1,24}$" % LETTERS)
ORDER = 6                    # letters of context and letter together
KEPT = 250_000               # rows longer than two letters; more change nothing on our trials, fewer cost names
DISCOUNT = [0, .6, .6, .7, .8, .85, .9]     # for each order; the usual n1 / (n1 + 2 n2) gives about these
UNKNOWN = 1 / 45             # a letter that nothing speaks for
STEP = 16                    # steps in one nat of the written numbers


# ---------------------------------------------------------------- reading
def spelling_list(path):
    with open(path, encoding="utf-8-sig") as file:
        next(file)
        return [line.split("/")[0].strip() for line in file]


def recognition_list(path):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["combine_tessdata", "-u", path, folder + "/x."], check=True, capture_output=True)
        subprocess.run(["dawg2wordlist", folder + "/x.lstm-unicharset", folder + "/x.lstm-word-dawg", folder + "/words"],
                       check=True, capture_output=True)
        with open(folder + "/words", encoding="utf-8") as file:
            return [part for line in file for part in line.strip().split("-")]


def message_words(pattern):
    for path in sorted(glob.glob(pattern)):
        with open(path, "rb") as file:
            catalogue = gettext.GNUTranslations(file)._catalog
        for source, text in catalogue.items():
            if source and isinstance(text, str):
                yield from (word for word in re.findall(r"[^\W\d_]+", text) if len(word) > 2)


def names_only(words):
    """Words that are never written small."""
    small = {word for word in words if word == word.lower()}
    return {word.lower() for word in words if word[1:] == word[1:].lower() and word.lower() not in small}


def gather(kazakh, russian, messages):
    spelled = spelling_list("/usr/share/hunspell/kk_KZ.dic")
    words = {word.lower() for word in spelled}
    words |= {word.lower() for word in recognition_list(kazakh)}
    words |= names_only(recognition_list(russian))
    words |= names_only(spelling_list("/usr/share/hunspell/ru_RU.dic"))
    for language in ("kk", "ru"):
        words |= {word.lower() for word in message_words(messages.format(language))}
    return {w for w in words if WORD.match(w)}, sorted({w.lower() for w in spelled if WORD.match(w.lower())})


# ---------------------------------------------------------------- counting
def count(words):
    counts = [collections.Counter() for _ in range(ORDER + 1)]
    for word in sorted(words):
        text = START + word + END
        for i in range(1, len(text)):
            for n in range(1, min(ORDER, i + 1) + 1):
                counts[n][text[i - n + 1:i + 1]] += 1
    return counts


def continuations(counts):
    """Kneser-Ney: below the highest order a row counts the letters that it follows; at a word's start nothing can."""
    result = [None] * ORDER + [counts[ORDER]]
    for n in range(ORDER - 1, 0, -1):
        result[n] = collections.Counter(row[1:] for row in counts[n + 1])
        for row, number in counts[n].items():
            if row[0] == START:
                result[n][row] = number
    return result


class Smoothed:
    """Interpolated probabilities of every row."""

    def __init__(self, counts):
        self.rows = continuations(counts)
        self.totals = [None] + [collections.defaultdict(lambda: [0, 0.0]) for _ in range(ORDER)]
        for n in range(1, ORDER + 1):
            for row, number in self.rows[n].items():
                total = self.totals[n][row[:-1]]
                total[0] += number
                total[1] += min(number, DISCOUNT[n])
        self.known = {}

    def logarithm(self, context, letter):
        row = context + letter
        if row not in self.known:
            self.known[row] = math.log(self.probability(context, letter))
        return self.known[row]

    def probability(self, context, letter):
        result = UNKNOWN
        for n in range(1, len(context) + 2):
            tail = context[len(context) - n + 1:]
            total, free = self.totals[n].get(tail, (0, 0.0))
            if not total:
                break
            number = self.rows[n].get(tail + letter, 0)
            result = max(number - DISCOUNT[n], 0) / total + free / total * result
        return result


class Pruned:
    """The rows that matter, and for each context the factor by which it falls back on a shorter one."""

    def __init__(self, counts):
        smoothed = Smoothed(counts)
        rows = {row: smoothed.logarithm(row[:-1], row[-1]) for n in (1, 2) for row in smoothed.rows[n]}
        rows.update((row, smoothed.logarithm(row[:-1], row[-1])) for row in self.chosen(smoothed, counts))
        self.rows = rows
        self.followers = collections.defaultdict(list)
        for row in sorted(rows, key=lambda row: [SYMBOLS.index(letter) for letter in row]):
            self.followers[row[:-1]].append(row[-1])
        self.fallback, self.known = {}, {}
        for context in sorted(self.followers, key=lambda context: (len(context), context)):
            self.fallback[context] = self.fallback_of(context)

    def chosen(self, smoothed, counts):
        worth = []
        for n in range(3, ORDER + 1):
            for row in smoothed.rows[n]:
                gain = smoothed.logarithm(row[:-1], row[-1]) - smoothed.logarithm(row[1:-1], row[-1])
                worth.append((-counts[n][row] * abs(gain), n, row))
        worth.sort()
        kept = set()
        for _, n, row in worth:
            if len(kept) >= KEPT:
                return kept
            kept.update(row[:m] for m in range(3, n + 1))
        return kept

    def fallback_of(self, context):
        if not context:
            return 0.0
        here = 1 - sum(math.exp(self.rows[context + letter]) for letter in self.followers[context])
        below = 1 - sum(math.exp(self.logarithm(context[1:], letter)) for letter in self.followers[context])
        return math.log(max(here, 1e-4) / max(below, 1e-4))

    def logarithm(self, context, letter):
        row = context + letter
        if row in self.rows:
            return self.rows[row]
        if not context:
            return math.log(UNKNOWN)
        return self.fallback.get(context, 0.0) + self.logarithm(context[1:], letter)


# ---------------------------------------------------------------- writing
def written(model):
    """Level by level: for each row a byte of letter and marks, one of probability, and one of fallback if it leads on."""
    data, level = bytearray(), [""]
    while level:
        longer = []
        for context in level:
            letters = sorted(set(model.followers[context]) | ({START} if not context else set()), key=SYMBOLS.index)
            for letter in letters:
                row = context + letter
                leads = row in model.followers
                data.append(SYMBOLS.index(letter) | (64 if letter == letters[-1] else 0) | (128 if leads else 0))
                data.append(max(0, min(255, round(-model.rows.get(row, 0.0) * STEP))))
                if leads:
                    data.append(max(0, min(255, 128 + round(model.fallback[row] * STEP))))
                    longer.append(row)
        level = longer
    return bytes(data)


def version(package):
    return subprocess.run(["dpkg-query", "-W", "-f", "${Package} ${Version}", package],
                          check=True, capture_output=True, text=True).stdout


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("output")
    parser.add_argument("--hold-out", type=int, metavar="N")
    parser.add_argument("--kazakh", default="/usr/share/tesseract-ocr/5/tessdata/kaz.traineddata")
    parser.add_argument("--russian", default="/usr/share/tesseract-ocr/5/tessdata/rus.traineddata")
    parser.add_argument("--messages", default="/usr/share/locale/{}/LC_MESSAGES/iso_*.mo")
    options = parser.parse_args()
    words, spelled = gather(options.kazakh, options.russian, options.messages)
    if options.hold_out:
        held = {w for w in spelled if int(hashlib.md5(w.encode()).hexdigest(), 16) % options.hold_out == 0}
        words -= held
        print("\n".join(sorted(held)))
    model = Pruned(count(words))
    packages = "hunspell-kk hunspell-ru iso-codes tesseract-ocr-kaz tesseract-ocr-rus".split()
    head = "Kazakh letters in a row; made by Scripts/train-kazakh-letters.py from %d words of %s; symbols %s\n" % (
        len(words), ", ".join(map(version, packages)), SYMBOLS)
    with open(options.output, "wb") as file:
        file.write(head.encode() + written(model))


main()
