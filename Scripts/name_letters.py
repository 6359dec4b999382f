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


# ---------------------------------------------------------------- names by rule
def table(text):
    return {line.split()[0]: ["" if x == "-" else x for x in line.split()[1:]] for line in text.strip().splitlines()}


# How the press and passports write Kazakh and Uyghur letters in Latin and in Russian; the usual way first.
KAZAKH_LATIN = table("""
а a\nә a ä e\nб b\nв v\nг g\nғ g gh\nд d\nе e ye\nж zh j\nз z\nи i\nй y i\nк k\nқ k q\nл l\nм m\nн n\nң n ng\nо o\nө o ö u\nп p
р r\nс s\nт t\nу u w\nұ u\nү u ü\nф f\nх kh h\nһ h\nц ts\nч ch\nш sh\nщ shch\nы y i\nі i\nэ e\nю yu\nя ya\nё yo\nь -\nъ -""")
UYGHUR_LATIN = table("""
а a\nә e a\nб b\nп p\nт t\nҗ j zh\nч ch\nх x h kh\nд d\nр r\nз z\nж zh j\nс s\nш sh\nғ gh g\nф f\nқ q k\nк k\nг g\nң ng\nл l\nм m
н n\nһ h\nо o\nу u\nө ö o\nү ü u\nв w v\nэ e\nи i\nй y\nя ya\nю yu\nё yo""")
KAZAKH_RUSSIAN = table("ә а я э е\nғ г\nқ к\nң н нг\nө о у\nұ у\nү у ю\nһ х г\nі и ы\nы ы и")
UYGHUR_RUSSIAN = table("ә е а э\nҗ дж ж\nғ г\nқ к\nң н нг\nө у о ё\nү у ю\nһ х\nэ е э")
KAZAKH_LETTERS = set("әғқңөұүһі")


def written(word, ways, rng):
    """A word by a table; a letter that can be written several ways is written the usual way half of the time."""
    return "".join(rng.choice(ways[c]) if c in ways and rng.random() < .5 else ways.get(c, [c])[0] for c in word)


# Kunrei-shiki and Nihon-shiki beside Hepburn (ISO 3602).
KUNREI = (("sh(?=[auoe])", "sy"), ("sh", "s"), ("ch(?=[auoe])", "ty"), ("ch", "t"), ("tsu", "tu"), ("fu", "hu"),
          ("j(?=[auoe])", "zy"), ("j", "z"))
LENGTHENED = .15                # of the vowels o


def kunrei(reading, rng):
    """A Hepburn reading as other systems have it, its long o written or not."""
    if rng.random() < .75:
        for sound, other in KUNREI:
            reading = re.sub(sound, other, reading)
    if rng.random() < .25:
        reading = reading.replace("zu", "du").replace("zi", "di")
    return re.sub("o(?![aeiouy])", lambda m: rng.choice(["ou", "oh"]) if rng.random() < LENGTHENED else "o", reading)
