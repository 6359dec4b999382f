#!/usr/bin/env python3
"""Makes the letter statistics by which LanguageIdentifier tells languages apart.

    mkdir debs; cd debs; apt-get download PACKAGE...; cd ..
    Scripts/train-language-profiles.py debs Sources/CEmbeddedData/data/languages

Reads the message catalogues (.mo), Mozilla language packs and spelling word lists in the Debian packages of a folder,
and writes one file of conditional letter probabilities for each script. Only these counts are shipped, never a
message. Uyghur in Latin and Cyrillic and Kazakh in Latin and Arabic letters are made from the ordinary spelling by
the tables below. Standard library only; the same packages give the same files.

Every tenth message (by hash) is left out of the counts; --test prints how well those are told apart, --held-out FILE
writes them for other measurements.
"""
import collections, glob, hashlib, io, math, os, re, struct, subprocess, sys, tarfile, unicodedata, zipfile

GROUPS = {
    "Cyrl": "kk ru ug-Cyrl uk be bg ky tt mn tg sr mk uz-Cyrl".split(),
    "Latn": "en kk-Latn ug-Latn de fr es it pt nl pl cs sv tr az uz tk crh id vi ro hu fi".split(),
    "Arab": "ug kk-Arab ar fa ur ps ckb".split(),
}
ROWS = {"Cyrl": 9000, "Latn": 10000, "Arab": 5000}
WORKING = {"kk", "ru", "ug", "en", "ug-Cyrl", "kk-Latn", "ug-Latn", "kk-Arab"}
WORKING_WEIGHT = 3          # how much more a row counts that helps one of our languages
LONGEST = 4                 # letters of context and letter together
LETTERS_PER_LANGUAGE = 2_500_000
LETTERS_FROM_WORD_LIST = 200_000
STEP = 0.2                  # nats in one step of the written code
DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
LETTERS = {
    "Cyrl": re.compile("[\u0400-\u052f]+"),
    "Latn": re.compile("[a-z\u00df-\u00f6\u00f8-\u024f\u0259\u0275\u1e00-\u1eff\u2c60-\u2c7f]+"),
    "Arab": re.compile("[\u0620-\u063f\u0641-\u064a\u0671-\u06d3\u06d5]+"),
}
DIRECTORY = {
    "kk_KZ": "kk", "ug_CN": "ug", "ru_RU": "ru", "uz@cyrillic": "uz-Cyrl", "uz@Cyrl": "uz-Cyrl", "uz@Latn": "uz",
    "uz_UZ": "uz", "de_DE": "de", "fr_FR": "fr", "es_ES": "es", "it_IT": "it", "pt_PT": "pt", "pt_BR": "pt",
    "nl_NL": "nl", "pl_PL": "pl", "cs_CZ": "cs", "sv_SE": "sv", "tr_TR": "tr", "kir": "ky", "tt_RU": "tt",
    "bg_BG": "bg", "mk_MK": "mk", "sr_RS": "sr", "bel": "be", "fa_IR": "fa", "tuk": "tk", "id_ID": "id",
    "ro_RO": "ro", "hu_HU": "hu", "az_TR": "az", "ku": None,
}
MO = re.compile(r"/([A-Za-z_@]+)/LC_MESSAGES/[^/]+\.mo$")
WORDPRESS = re.compile(r"/languages/(?:.+-)?([a-z]{2,3}(?:_[A-Z]{2})?)\.mo$")
WORD_LISTS = {"kk_KZ.dic": "kk", "uz_UZ.dic": "uz", "mn_MN.dic": "mn", "be_BY.dic": "be", "uk_UA.dic": "uk",
              "bg_BG.dic": "bg", "tr_TR.dic": "tr", "ar.dic": "ar"}
# What is no language inside a message: markup, formats, variables, addresses, file names, shortcuts.
NOISE = re.compile(r"<[^>]*>|%[-+ #0-9.$*]*(?:\([^)]*\))?[a-zA-Z]|\{[^}]*\}|\$\w+|&[a-z]+;|\w+://\S+|\S+@\S+|"
                   r"\S*[/\\_=]\S*|\w+\.\w+|--?[a-zA-Z]\S*|[A-Z]{2,}\w*")


# ---------------------------------------------------------------- reading
def members(deb):
    process = subprocess.Popen(["dpkg-deb", "--fsys-tarfile", deb], stdout=subprocess.PIPE)
    with tarfile.open(fileobj=process.stdout, mode="r|") as tar:
        for member in tar:
            if member.isfile() and (member.name.endswith((".mo", ".xpi", ".dic"))):
                yield member.name, tar.extractfile(member).read()
    process.stdout.close()
    process.wait()


def catalogue(data):
    if len(data) < 28:
        return
    order = "<" if struct.unpack("<I", data[:4])[0] == 0x950412DE else ">"
    count, originals, translations = struct.unpack(order + "III", data[8:20])
    for i in range(count):
        length, start = struct.unpack_from(order + "II", data, originals + 8 * i)
        key = data[start:start + length]
        length, start = struct.unpack_from(order + "II", data, translations + 8 * i)
        value = data[start:start + length]
        if key:
            try:
                yield (key.decode().split("\4")[-1].split("\0")[0], value.decode().split("\0")[0])
            except UnicodeDecodeError:
                pass


def language_pack(data):
    try:
        pack = zipfile.ZipFile(io.BytesIO(data))
    except zipfile.BadZipFile:
        return
    for name in sorted(pack.namelist()):
        if not name.endswith((".ftl", ".properties")):
            continue
        for line in pack.read(name).decode("utf-8", "replace").split("\n"):
            m = re.match(r"^\s*[^#!\s=][^=]*?\s*=\s*(.*)$", line)
            if m and "key" not in line.split("=")[0]:
                yield m.group(1)


def language_of(directory):
    if directory in DIRECTORY:
        return DIRECTORY[directory]
    return directory


def script_of(language):
    return next((s for s, languages in GROUPS.items() if language in languages), None)


def messages(folder):
    """(language, message) of every package, each message of a language once; words of lists at last.

    English is what the catalogues translate from; a translation that is English still is left out.
    """
    wanted = {l for languages in GROUPS.values() for l in languages}
    seen = set()

    def fresh(language, text):
        key = hash((language, text))
        if key in seen:
            return False
        seen.add(key)
        return True

    lists = []
    for value in english_messages(folder):
        if fresh("en", value):
            yield "en", value
    for deb in sorted(glob.glob(os.path.join(folder, "*.deb"))):
        package = os.path.basename(deb).split("_")[0]
        for name, data in members(deb):
            m = WORDPRESS.search(name) or MO.search(name)
            if m and name.endswith(".mo"):
                language = language_of(m.group(1))
                if language not in wanted:
                    continue
                for key, value in catalogue(data):
                    if value != key and hash(("en", value)) not in seen and fresh(language, value):
                        yield language, value
            elif name.endswith(".xpi"):
                m = re.search(r"l10n-([a-z-]+)$", package)
                if m and m.group(1) in wanted:
                    for value in language_pack(data):
                        if hash(("en", value)) not in seen and fresh(m.group(1), value):
                            yield m.group(1), value
            elif os.path.basename(name) in WORD_LISTS:
                try:
                    lines = data.decode("utf-8-sig").split("\n")[1:]
                except UnicodeDecodeError:
                    continue
                lines.sort(key=lambda line: hashlib.md5(line.encode()).digest())
                lists.append((WORD_LISTS[os.path.basename(name)], lines))
    for language, lines in lists:
        left = LETTERS_FROM_WORD_LIST
        for word in (line.split("/")[0] for line in lines):
            if left > 0:
                left -= len(word)
                yield language, "\0" + word


def english_messages(folder):
    for deb in sorted(glob.glob(os.path.join(folder, "*.deb"))):
        package = os.path.basename(deb).split("_")[0]
        for name, data in members(deb):
            m = WORDPRESS.search(name) or MO.search(name)
            if m and name.endswith(".mo") and language_of(m.group(1)) in ("kk", "ru", "ug", "tr", "fr"):
                for key, _ in catalogue(data):
                    if len(key) > 12:
                        yield key
            elif name.endswith(".xpi") and package.endswith("-en-gb"):
                yield from language_pack(data)


def words(text, script):
    text = NOISE.sub(" ", text)
    text = unicodedata.normalize("NFC", re.sub("[&_~\u0640\u200c\u200d]", "", text)).replace("İ", "i").lower()
    text = re.sub("[\u064b-\u0652\u0670]", "", text)
    return LETTERS[script].findall(text)


# ---------------------------------------------------------------- other spellings
def table(text):
    return dict(pair.split("=") for pair in text.split())


TOTE = table("а=ا ә=ا б=ب в=ۆ г=گ ғ=ع д=د е=ە ё=يو ж=ج з=ز и=ي й=ي к=ك қ=ق л=ل м=م н=ن ң=ڭ о=و ө=و п=پ р=ر с=س "
             "т=ت у=ۋ ұ=ۇ ү=ۇ ф=ف х=ح һ=ھ ц=تس ч=چ ш=ش щ=شش ъ= ь= ы=ى і=ى э=ە ю=يۋ я=يا")
KK_2021 = table("а=a ә=ä б=b в=v г=g ғ=ğ д=d е=e ё=io ж=j з=z и=i й=i к=k қ=q л=l м=m н=n ң=ñ о=o ө=ö п=p р=r с=s "
                "т=t у=u ұ=ū ү=ü ф=f х=h һ=h ц=ts ч=ch ш=ş щ=şş ъ= ь= ы=y і=ı э=e ю=iu я=ia")
KK_2018 = KK_2021 | table("ә=á ғ=ǵ и=ı й=ı ң=ń ө=ó у=ý ұ=u ү=ú ш=sh щ=shsh і=i ю=ıý я=ıa")
KK_AGENCY = KK_2021 | table("и=ï й=y у=w ұ=u х=x ч=ç щ=şş ы=ı і=i ю=yw я=ya")
UG_CYRILLIC = table("ا=а ە=ә ب=б پ=п ت=т ج=җ چ=ч خ=х د=д ر=р ز=з ژ=ж س=с ش=ш غ=ғ ف=ф ق=қ ك=к گ=г ڭ=ң ل=л م=м ن=н "
                    "ھ=һ و=о ۇ=у ۆ=ө ۈ=ү ۋ=в ې=е ى=и ي=й ئ=")
UG_LATIN = table("ا=a ە=e ب=b پ=p ت=t ج=j چ=ch خ=x د=d ر=r ز=z ژ=zh س=s ش=sh غ=gh ف=f ق=q ك=k گ=g ڭ=ng ل=l م=m ن=n "
                 "ھ=h و=o ۇ=u ۆ=ö ۈ=ü ۋ=w ې=ë ى=i ي=y ئ=")
UG_LATIN_ACUTE = UG_LATIN | table("ې=é")
UG_NEW_SCRIPT = UG_LATIN | table("ە=ə چ=q خ=h ژ=ⱬ ش=x غ=ƣ ق=ⱪ ھ=ⱨ ۆ=ɵ ې=e")


def spell(word, letters):
    return "".join(letters.get(c, c) for c in word)


def tote(word):
    soft, back, shows = "әөүі", "аоұы", "кгеэ"
    marked = any(c in soft for c in word) and not any(c in back + shows for c in word)
    return ("\u0674" if marked else "") + spell(word, TOTE)


def uyghur_cyrillic(word):
    return spell(word, UG_CYRILLIC).replace("йа", "я").replace("йу", "ю")


def respell(language, tokens, choice):
    """The same words in the language's other alphabets."""
    if language == "kk":
        yield "kk-Arab", [tote(w) for w in tokens]
        yield "kk-Latn", [spell(w, (KK_2021, KK_2021, KK_2018, KK_AGENCY)[choice % 4]) for w in tokens]
    if language == "ug":
        yield "ug-Cyrl", [uyghur_cyrillic(w) for w in tokens]
        letters = (UG_LATIN, UG_LATIN, UG_LATIN_ACUTE, UG_LATIN_ACUTE, UG_NEW_SCRIPT)[choice % 5]
        yield "ug-Latn", [spell(w, letters) for w in tokens]


def gather(folder):
    training = collections.defaultdict(collections.Counter)
    test = collections.defaultdict(list)
    letters = collections.Counter()
    for language, text in messages(folder):
        from_list = text.startswith("\0")
        digest = hashlib.md5(text.encode()).digest()
        tokens = words(text, script_of(language))
        if not tokens:
            continue
        for tag, spelled in [(language, tokens), *respell(language, tokens, digest[1])]:
            if digest[0] < 26 and not from_list:
                if len(test[tag]) < 4000:
                    test[tag].append(spelled)
            elif letters[tag] < LETTERS_PER_LANGUAGE:
                letters[tag] += sum(map(len, spelled))
                training[tag].update(spelled)
    return training, test, letters


# ---------------------------------------------------------------- counting
class Model:
    """Letter probabilities of one language, interpolated by Witten and Bell's rule."""

    def __init__(self, counts, alphabet):
        self.counts = [collections.Counter() for _ in range(LONGEST + 1)]
        self.context = [collections.Counter() for _ in range(LONGEST + 1)]
        self.kinds = [collections.Counter() for _ in range(LONGEST + 1)]
        self.alphabet = alphabet
        for word, count in counts.items():
            # A frequent word of the interface (“file”) says little about the language: square root of its count.
            weight = math.sqrt(count)
            text = "_" + word + "_"
            for end in range(1, len(text)):
                for n in range(1, min(LONGEST, end + 1) + 1):
                    gram = text[end - n + 1:end + 1]
                    self.counts[n][gram] += weight
        for n in range(1, LONGEST + 1):
            for gram, count in self.counts[n].items():
                self.context[n][gram[:-1]] += count
                self.kinds[n][gram[:-1]] += 1
        self.cache = {}

    def probability(self, gram):
        if not gram:
            return 1 / self.alphabet
        known = self.cache.get(gram)
        if known is None:
            n, history = len(gram), gram[:-1]
            kinds = self.kinds[n][history]
            lower = self.probability(gram[1:]) if n > 1 else 1 / self.alphabet
            total = self.context[n][history] + kinds
            known = (self.counts[n][gram] + kinds * lower) / total if total else lower
            self.cache[gram] = known
        return known

    def frequency(self, gram):
        return self.counts[len(gram)][gram] / max(1, self.context[1][""])


def code(probability):
    return DIGITS[max(0, min(len(DIGITS) - 1, round(-math.log(probability) / STEP)))]


def profile(script, training):
    languages = GROUPS[script]
    alphabet = len({c for l in languages for w in training[l] for c in w}) + 1
    models = [Model(training[l], alphabet) for l in languages]
    weights = [WORKING_WEIGHT if l in WORKING else 1 for l in languages]
    gain = {}
    for n in range(2, LONGEST + 1):
        for gram in set().union(*(m.counts[n] for m in models)):
            frequencies = [m.frequency(gram) * w for m, w in zip(models, weights)]
            if max(frequencies) < 2e-6:
                continue
            change = [math.log(m.probability(gram) / m.probability(gram[1:])) for m in models]
            mean = sum(change) / len(change)
            gain[gram] = sum(f * abs(c - mean) for f, c in zip(frequencies, change))
    rows = sorted(gain, key=lambda g: (-gain[g], g))[:ROWS[script]]
    common = {c for m in models for c, n in m.counts[1].items() if m.frequency(c) > 1e-5}
    rows = sorted(set(rows) | common)
    return {g: "".join(code(m.probability(g)) for m in models) for g in rows}


HEADER = """# Letter statistics of languages in %s script; made by Scripts/train-language-profiles.py, not by hand.
# From message catalogues and word lists of Debian 12 packages; counts alone, no text. Each line: up to %d letters
# (_ is a word's edge), a tab, and for each language, in the order of the first line without #, the code of the
# probability of the last letter after those before it: steps of %.1f nats below 1, written 0-9A-Za-z.
# Letters counted: %s
"""


def main():
    folder, target = sys.argv[1:3]
    training, test, letters = gather(folder)
    if "--held-out" in sys.argv:
        with open(sys.argv[sys.argv.index("--held-out") + 1], "w", encoding="utf-8") as out:
            for language, found in sorted(test.items()):
                for tokens in found:
                    out.write("%s\t%s\n" % (language, " ".join(tokens)))
    os.makedirs(target, exist_ok=True)
    for script, languages in GROUPS.items():
        rows = profile(script, training)
        path = os.path.join(target, script + ".tsv")
        counted = ", ".join("%s %d" % (l, letters[l]) for l in languages)
        with open(path, "w", encoding="utf-8") as out:
            out.write(HEADER % (script, LONGEST, STEP, counted))
            out.write(" ".join(languages) + "\n")
            out.writelines("%s\t%s\n" % row for row in sorted(rows.items()))
        print(path, len(rows), os.path.getsize(path))
        if "--test" in sys.argv:
            check(languages, rows, test)


def score(tokens, rows, languages):
    total = [0.0] * len(languages)
    for word in tokens:
        text = "_" + word + "_"
        for end in range(1, len(text)):
            for n in range(min(LONGEST, end + 1), 0, -1):
                row = rows.get(text[end - n + 1:end + 1])
                if row:
                    for i, c in enumerate(row):
                        total[i] -= DIGITS.index(c) * STEP
                    break
    return total


def check(languages, rows, test):
    for wanted in languages:
        found = {1: collections.Counter(), 3: collections.Counter(), 99: collections.Counter()}
        for tokens in test[wanted][:1500]:
            if len(tokens) >= 3:
                for length, counter in found.items():
                    scores = score(tokens[:length], rows, languages)
                    counter[languages[max(range(len(languages)), key=scores.__getitem__)]] += 1
        print("  %-8s" % wanted, *("%d: %.3f %s" % (n, c[wanted] / max(1, c.total()), c.most_common(3)[1:])
                                   for n, c in found.items()))


if __name__ == "__main__":
    main()
