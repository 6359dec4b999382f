#!/usr/bin/env python3
"""Makes the statistics by which the stage kazakh-arabic restores Kazakh vowels: letters.model and words.filter.

    apt-get install hunspell-kk hunspell-ru iso-codes tesseract-ocr tesseract-ocr-kaz tesseract-ocr-rus
    Scripts/train-kazakh-letters.py Sources/CEmbeddedData/data/kazakh

Reads the words of spelling and character-recognition packages and of the Kazakh and Russian names of countries,
regions, languages and currencies, and counts which letter follows up to five others. Words are counted once each,
whatever their forms; of Russian only names are read, since Kazakh borrows those as Russian writes them. Only these
counts are shipped, and bits by which a word can be asked for (Bloom 1970), never a word list.

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
# After these prefixes Russian writes ъ (Rules of 1956, section 70); ь there is a slip that word lists are full of.
SLIP = re.compile("^(об|суб|под|из|раз)ь(?=[еёюя])", re.IGNORECASE)
ORDER = 6                    # letters of context and letter together
KEPT = 200_000               # rows longer than two letters; more change little on our trials, fewer cost names
DISCOUNT = [0, .6, .6, .7, .8, .85, .9]     # for each order; the usual n1 / (n1 + 2 n2) gives about these
UNKNOWN = 1 / 45             # a letter that nothing speaks for
STEP = 16                    # steps in one nat of the written numbers
# Bits for each word of a set and places asked for it. A wrong yes then comes 6, 2, 2 and 1 times in a hundred.
FILTERS = {"seen": (6, 4), "often": (8, 6), "everywhere": (8, 6), "names": (10, 7)}


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
            return [SLIP.sub("\\1ъ", part) for line in file for part in line.strip().split("-")]


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


def forms_of_case(words):
    """For each word in how many of three ways it was met (small, with a capital, all capitals): a sign of frequency."""
    forms = collections.defaultdict(set)
    for word in words:
        small = word.lower()
        forms[small].add("small" if word == small else "all" if word == word.upper() and len(word) > 1 else "first")
    return {word: len(found) for word, found in forms.items()}


class Words:
    """The words of all sources."""

    def __init__(self, kazakh, russian, messages):
        self.spelled = only_words(word.lower() for word in spelling_list("/usr/share/hunspell/kk_KZ.dic"))
        forms = forms_of_case(recognition_list(kazakh))
        self.forms = {self.with_shcha(w): n for w, n in forms.items() if WORD.match(w)}
        self.names = only_words(names_only(spelling_list("/usr/share/hunspell/ru_RU.dic")))
        for language in ("kk", "ru"):
            self.names |= only_words(word.lower() for word in message_words(messages.format(language)))
        self.rare_names = only_words(names_only(recognition_list(russian)))

    def with_shcha(self, word):
        """The recognition list knows no щ and has шш instead: ашшы for ащы."""
        spelled = word.replace("шш", "щ")
        return spelled if spelled in self.spelled and word not in self.spelled else word

    def leave_out(self, held):
        self.spelled -= held
        self.names -= held
        self.rare_names -= held
        self.forms = {word: number for word, number in self.forms.items() if word not in held}

    def all(self):
        return self.spelled | set(self.forms) | self.names | self.rare_names

    def sets(self):
        at_least = lambda number: {word for word, found in self.forms.items() if found >= number}
        return {"seen": at_least(1), "often": at_least(2), "everywhere": at_least(3), "names": self.names}


def only_words(words):
    return {word for word in words if WORD.match(word)}


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


def filtered(words, bits, places):
    """The bytes of a Bloom filter; the second place and those after it by double hashing (Kirsch and Mitzenmacher 2006)."""
    size = max(1, len(words) * bits // 8)
    data = bytearray(size)
    for word in words:
        first = 0xCBF29CE484222325      # FNV-1a, 64 bits
        for letter in word:
            first = (first ^ SYMBOLS.index(letter)) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
        for i in range(places):
            bit = ((first & 0xFFFFFFFF) + i * (first >> 32 | 1)) % (size * 8)
            data[bit >> 3] |= 1 << (bit & 7)
    return bytes([places]) + size.to_bytes(4, "little") + bytes(data)


def version(package):
    return subprocess.run(["dpkg-query", "-W", "-f", "${Package} ${Version}", package],
                          check=True, capture_output=True, text=True).stdout


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--hold-out", type=int, metavar="N")
    parser.add_argument("--kazakh", default="/usr/share/tesseract-ocr/5/tessdata/kaz.traineddata")
    parser.add_argument("--russian", default="/usr/share/tesseract-ocr/5/tessdata/rus.traineddata")
    parser.add_argument("--messages", default="/usr/share/locale/{}/LC_MESSAGES/iso_*.mo")
    options = parser.parse_args()
    words = Words(options.kazakh, options.russian, options.messages)
    if options.hold_out:
        held = {w for w in words.spelled if int(hashlib.md5(w.encode()).hexdigest(), 16) % options.hold_out == 0}
        words.leave_out(held)
        print("\n".join(sorted(held)))
    packages = "hunspell-kk hunspell-ru iso-codes tesseract-ocr-kaz tesseract-ocr-rus".split()
    origin = "made by Scripts/train-kazakh-letters.py from %d words of %s" % (
        len(words.all()), ", ".join(map(version, packages)))
    with open(options.folder + "/letters.model", "wb") as file:
        file.write(("Kazakh letters in a row; %s; symbols %s\n" % (origin, SYMBOLS)).encode())
        file.write(written(Pruned(count(words.all()))))
    with open(options.folder + "/words.filter", "wb") as file:
        file.write(("Sets of Kazakh words; %s; sets %s\n" % (origin, " ".join(FILTERS))).encode())
        for name, members in words.sets().items():
            file.write(filtered(members, *FILTERS[name]))


main()
