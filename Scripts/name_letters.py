"""What the scripts about names share: names read as sounds, as NameMatching reads them, and pairs parted by entity."""
import collections, hashlib, json, os, re, unicodedata

DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../Sources/CEmbeddedData/data")
FOLDS = 5
SYSTEMS = {"latin": "L", "cyrillic": "C", "abjad": "B"}
UYGHUR = re.compile("[ەېۆۈڭۋ]")
SEPARATORS = re.compile(r"[\s\-‐–_·•・‧∙⋅.,،()/“”\"«»]+")
SILENT = "'’ʻ‘ʼ`"


def rows(path):
    with open(f"{DATA}/{path}", encoding="utf8") as file:
        return [line.rstrip("\n").split("\t") for line in file if not line.startswith("#")]


def plain_syllable(marked):
    return "".join(c for c in unicodedata.normalize("NFD", marked) if not unicodedata.combining(c))


ALPHABETS, READINGS, JOINS = {}, collections.defaultdict(dict), collections.defaultdict(list)
for row in rows("sounds/letters.tsv"):
    if row[0] == "alphabet":
        ALPHABETS[SYSTEMS[row[1]]] = row[2]
        READINGS[row[1]].update({c: c for c in row[2]})
for row in rows("sounds/letters.tsv"):
    if row[0] == "read":
        READINGS[row[1]][row[2]] = row[3] if len(row) > 3 else ""
    elif row[0] == "join":
        JOINS[row[1]].append((row[2], row[3]))
SIMPLE = {row[0]: row[1] for row in rows("han/foldings.tsv")}
SYLLABLE = {c: plain_syllable(row[1]) for row in rows("han/readings.tsv") if row[0] == "CN" for c in row[2]}
SPELLINGS = {row[0]: row for row in rows("han/syllables.tsv")}      # pinyin, wade-giles, tongyong, palladius, uyghur


def writing(word, language):
    for c in word:
        if "\u3400" <= c <= "\u9fff":
            return "han"
        if "\u0400" <= c <= "\u052f":
            return "cyrillic"
        if "\u0600" <= c <= "\u06ff":
            if language in ("ug", "kk"):
                return {"ug": "uyghur", "kk": "kazakh"}[language]
            return "uyghur" if language not in ("ar", "fa") and UYGHUR.search(word) else "abjad"
        if c.isalpha():
            return "latin"


def read(text, language=None):
    """The words of a name: system (L, C, B, H) and letters."""
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).casefold())
    words = []
    for word in SEPARATORS.split(text):
        way = writing(word, language)
        if way is None:
            continue
        if way == "han":
            words.append(("H", "".join(SIMPLE.get(c, c) for c in word if "\u3400" <= c <= "\u9fff")))
            continue
        letters = []
        for c in word:
            if c in READINGS[way]:
                letters.append(READINGS[way][c])
            elif c not in SILENT:
                letters += [READINGS[way].get(d, "") for d in unicodedata.normalize("NFD", c)]
        letters = "".join(letters)
        for pair, sound in JOINS[way]:
            letters = letters.replace(pair, sound)
        if letters:
            words.append(("B" if way == "abjad" else "L" if way == "latin" else "C", letters))
    return words


def load(path):
    with open(path, encoding="utf8") as file:
        return [json.loads(line) for line in file]


def folds(pairs):
    """For each pair the fold that its entity lies in: names joined by gold pairs are one entity."""
    parent = {}

    def root(x):
        while parent.setdefault(x, x) != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x
    for p in pairs:
        if p["gold"]:
            a, b = root((p["a"], p.get("a_lang"))), root((p["b"], p.get("b_lang")))
            parent[max(a, b)] = min(a, b)
    return [hashlib.sha1(str(root((p["a"], p.get("a_lang")))).encode()).digest()[0] % FOLDS for p in pairs]
