#!/usr/bin/env python3
"""Adds names of Europe and Turkey, written in Russian by rule, to the pairs that collect-name-pairs.py gathered.

    venv/bin/pip install Faker==40.54.0
    venv/bin/python Scripts/add-name-pairs-by-rule.py pairs/ru.tsv        run once, after collect-name-pairs.py

Given names and surnames by country come from the locale providers of Faker (MIT); only their spelling is used. A name
that several languages write and read apart, one that English has too, and one that is among the pairs already is left
out. The tables follow the practice of transcription into Russian (R. S. Gilyarevsky and B. A. Starostin, "Foreign names
in Russian text") from general knowledge; letters that no rule takes are read as BASE says. Source in the pairs: rule.
"""
import collections, importlib, re, sys, unicodedata

# Pattern=form, the first that fits from the left; (?<=…) and (?=…) look around it, ^ and $ are the ends of the name.
RULES = {
    # Italian
    "it": r"""
        chr=кр sch(?=[ei])=ск scia=ша scio=шо sciu=шу sc(?=[ei])=ш ch(?=[ei])=к cch(?=[ei])=кк gh(?=[ei])=г
        ggh(?=[ei])=гг ccia$=чча cci(?=[aou])=чч cc(?=[ei])=чч ci(?=[aou])=ч c(?=[ei])=ч ggi(?=[aou])=дж gg(?=[ei])=дж
        gi(?=[aou])=дж g(?=[ei])=дж gli(?=[aeou])=ль gli$=льи gli=льи gna=нья gno=ньо gnu=нью gne=нье gni=ньи qu=ку
        zz=цц (?<=[aeiou])s(?=[aeiou])=з s(?=[bdgvmnlr])=з ss=сс iu(?=.)=ью ^ia=я ^io=йо (?<=[aeou])ia=я
        (?<=[bcdfgmnprstvz])iuliu=ьюлью (?<=[aeo])i(?=[^aeiouàèéìòù]|$)=й (?<=[bdfglmnprstvz])ie(?=[rtnl])=ье ia$=ия
        io$=ио ii=ии ^e=э (?<=[aeiou])e=э j=й h= k=к w=в x=кс y=и à=а è=е é=е ì=и ò=о ù=у z=ц""",
    # Spanish
    "es": r"""
        chr=кр cc(?=[ei])=кс ch=ч c(?=[eiéí])=с gu(?=[eiéí])=г gü(?=[eiéí])=гу g(?=[eiéí])=х ll(?=[aá])=лья llo=льо
        lló=льо llu=лью ll(?=[eé])=лье ll(?=[ií])=льи ll$=ль ñ(?=[aá])=нья ñ[oó]=ньо ñ[uú]=нью ñ=нь qu(?=[eiéí])=к ^ya=я
        ^yo=йо ^yu=ю ^ye=йе (?<=[aeiouáéíóú])y[aá]=я (?<=[aeiouáéíóú])yo=йо (?<=[aeiouáéíóú])yu=ю (?<=[aeiouáéíóú])ye=йе
        (?<=[aeou])y$=й (?<=[aeou])y(?=[^aeiouáéíóú])=й y=и (?<=[aeoáéó])i(?=[^aeiouáéíóú]|$)=й
        (?<=[bcdfgmnprstvz])ie(?=[lrnstgzdb])=ье (?<=[bcdfgmnprstvz])ué(?=.)=уэ ue=уэ l(?=[bcdfgjkmnpqrstvxz])=ль l$=ль
        ^e=э ^é=э (?<=[aeiouáéíóú])(?<![gq]u)[eé]=э j=х h= z=с v=в x=с rr=рр á=а é=е í=и ó=о ú=у ia$=ия ía$=иа w=в""",
    # Portuguese
    "pt": r"""
        chr=кр ção=сан ções=сойнс ão=ан ães=айнш ãe=айн õe=ойн ch=ш lh[aã]=лья lh[oó]=льо lhu=лью lh=ль nh[aã]=нья
        nh[oó]=ньо nhu=нью nh=нь ç=с c(?=[eiéíê])=с gu(?=[eiéíê])=г g(?=[eiéíê])=ж j=ж qu(?=[eiéíê])=к x=ш
        (?<=[aeiouáéíóúâêô])s(?=[aeiouáéíóúâêô])=з ss=сс os$=ос es$=ес as$=ас z$=с ou=оу
        (?<=[aeoáéó])i(?=[^aeiouáéíóú]|$)=й l(?=[bcdfgjkmnpqrstvxz])=л l$=л o$=у ^e=э ^é=э (?<=[aou])(?<![gq]u)[eéê]=э
        h= io$=иу ia$=ия á=а â=а ã=ан à=а é=е ê=е í=и ó=о ô=о õ=он ú=у y=и w=в k=к""",
    # Polish
    "pl": r"""
        szcz=щ rz(?<=[pkt]rz)=ш rz=ж sz=ш cz=ч ch=х dzi(?=[aąeęouó])=дз dź=дзь dż=дж ci(?=[aą])=ця cia=ця cie=це cio=цё
        ciu=цю ci=ци ć=ць sia=ся sie=се sio=сё siu=сю ś=сь zia=зя zie=зе zio=зё ziu=зю ź=зь nia=ня nie=не nio=нё niu=ню
        ń=нь ż=ж ski$=ский cki$=цкий (?<=[wncrlzdbk])ska$=ская cka$=цкая ły=лы ł=л ly=лы la=ля lą=лён lę=лен lo=лё ló=лю lu=лю
        l(?=[ei])=л l=ль j[aą]$=я ja=я je=е jo=ё ju=ю jó=ю j=й ia=я ie=е io=ё iu=ю ^e=э (?<=[aoueiy])e=э y$=ы y=ы
        ą(?=[bp])=ом ą=он ę(?=[bp])=ем ę=ен ó=у w=в h=х c=ц""",
    # Czech and Slovak
    "cs": r"""
        chr=кр (?<=[bcdfghklmnprstvz])ja=ья (?<=[bcdfghkmprstvz])je=ье (?<=[bcdfghkmprstvz])jo=ьо
        (?<=[bcdfghkmprstvz])ju=ью ch=х ck=цк ý$=ы á$=а ová$=ова ský$=ский cký$=цкий ská$=ская cká$=цкая č=ч š=ш ž=ж
        ř(?<=[pkt]ř)=рш ř=рж ľa=ля ľu=лю ľo=лё ňu=ню ňo=нё ďu=дю ťu=тю ďa=дя ďo=дё ď=дь ťa=тя ť=ть ňa=ня ň=нь ě=е ů=у ú=у ú=у ou=оу ja=я já=я je=е jí=йи ji=йи
        jo=йо ju=ю jů=ю j=й la=ла l(?=[bcdfghjkmnpqrstvzčšž])=л l$=л ľ=ль ĺ=л ŕ=р ^[eé]=э (?<=[aou])[eé]=э y=и ý=и á=а
        é=е í=и ó=о ô=о ä=е h=г c=ц w=в x=кс ia$=ия""",
    # Croatian and Slovene
    "hr": r"""
        chr=кр (?<=[bcdfghklmnprstvz])ja=ья (?<=[bcdfghkmprstvz])je=ье (?<=[bcdfghkmprstvz])jo=ьо
        (?<=[bcdfghkmprstvz])ju=ью dž=дж đ=дж lja=ля lje=ле ljo=лё lju=лю lj=ль nja=ня nje=не njo=ньо nju=ню nj=нь ja=я
        ije=ие je=е ji=и jo=йо ju=ю j=й č=ч ć=ч š=ш ž=ж c=ц h=х ^e=э (?<=[aou])e=э y=и w=в""",
    # German
    "de": r"""
        chr=кр tsch=ч sch=ш chs=кс ch=х ck=кк tz=ц ph=ф th=т dt=дт qu=кв ^st=шт ^sp=шп ie(?=.)=и ie$=и ei=ай ey=ай ai=ай
        ay=ай eu=ой äu=ой au=ау ^ja=я ^je=е ^jo=йо ^ju=ю ^jö=йё ^jü=ю j=й ö(?<=^ö)=э ä(?<=^ä)=э ü(?<=^ü)=и ^e=э
        (?<=[aou])e=э ah(?=[^aeiouyäöü]|$)=а eh(?=[^aeiouyäöü]|$)=е oh(?=[^aeiouyäöü]|$)=о uh(?=[^aeiouyäöü]|$)=у
        üh(?=[^aeiouyäöü]|$)=ю öh(?=[^aeiouyäöü]|$)=ё äh(?=[^aeiouyäöü]|$)=е ih(?=[^aeiouyäöü]|$)=и ä=е ö=ё ü=ю
        ^s(?=[aeiouäöü])=з (?<=[aeiouäöürnl])s(?=[aeiouäöü])=з ss=сс ß=с z=ц v=ф w=в y=и x=кс
        l(?=[bcdfghjkmnpqrstvxzw])=ль l$=ль c=к h=х ia$=ия""",
    # Dutch
    "nl": r"""
        chr=кр (?<=[bcdfghklmnprstvz])ja=ья (?<=[bcdfghkmprstvz])je=ье (?<=[bcdfghkmprstvz])jo=ьо
        (?<=[bcdfghkmprstvz])ju=ью gh=г dh=д sch(?=[aeiou])=сх sch$=с ij=ей ^ei=эй ei=ей ey=ей uy=ёй ui=ёй oei=уй oe=у eu=ё ou=ау
        au=ау aa=а ee=е oo=о uu=ю ie=и ch=х cht=хт ck=к ck$=к tj=тье je$=ье ^e=э (?<=[aou])e=э g=г h=х j(?=a)= ja=я
        ^je=е je=е jo=йо ju=ю j=й z=з v=в w=в y=и x=кс th=т ph=ф qu=кв c(?=[eiy])=с c=к l(?=[bcdfghjkmnpqrstvxzw])=л""",
    # Swedish
    "sv": r"""
        chr=кр (?<=[aeiouyåäöøæ])h(?=[lmnr])= ^ei=эй (?<=[aou])i(?=[^aeiouy]|$)=й (?<=e)i(?=[^aeiouy]|$)=й
        (?<=[bcdfghklmnprstvz])ja=ья (?<=[bcdfghkmprstvz])je=ье (?<=[bcdfghkmprstvz])jo=ьо (?<=[bcdfghkmprstvz])ju=ью
        sk(?=[eiyäö])=ш sj=ш stj=ш skj=ш tj=ч kj=ч k(?=[eiyäö])=к g(?=[eiyäö])=г ^gö=йё ck=кк dt=дт berg$=берг
        borg$=борг hj=й lj=ль ^ja=я ^je=е ^jo=ю ^ju=ю ^jö=йё ^jä=е j=й å=о ^ä=э ä=е ^ö=э ö=ё ^e=э (?<=[aou])e=э ch=к
        th=т ph=ф z=с w=в v=в y=ю y$=и q=к c(?=[eiy])=с c=к x=кс h=х l(?=[bcdfghjkmnpqrstvxzw])=ль l$=ль ss=сс qu=кв
        ia$=ия ie$=и""",
    # Norwegian
    "no": r"""
        chr=кр (?<=[aeiouyåäöøæ])h(?=[lmnr])= ^ei=эй (?<=[aou])i(?=[^aeiouy]|$)=й (?<=e)i(?=[^aeiouy]|$)=й
        (?<=[bcdfghklmnprstvz])ja=ья (?<=[bcdfghkmprstvz])je=ье (?<=[bcdfghkmprstvz])jo=ьо (?<=[bcdfghkmprstvz])ju=ью
        skj=ш sj=ш kj=х ^gj=й hj=й hv=в ^ja=я ^je=е ^jo=ю ^ju=ю ^jø=йё j=ь ^ei=эй ei=эй øy=ёй ey=ей au=эу å=о aa=о ^ø=э
        ø=ё ^æ=э æ=е ^e=э (?<=[aou])e=э y=ю y$=ю ck=кк ch=к th=т ph=ф z=с w=в v=в c=к x=кс h=х qu=кв
        l(?=[bcdfghjkmnpqrstvxzw])=ль l$=ль ld=лль nd$=нн ia$=ия""",
    # Danish
    "da": r"""
        chr=кр (?<=[aeiouyåäöøæ])h(?=[lmnr])= ^ei=эй (?<=[aou])i(?=[^aeiouy]|$)=й (?<=e)i(?=[^aeiouy]|$)=й
        (?<=[bcdfghklmnprstvz])ja=ья (?<=[bcdfghkmprstvz])je=ье (?<=[bcdfghkmprstvz])jo=ьо (?<=[bcdfghkmprstvz])ju=ью
        sen$=сен ej=ай ei=ай ^ja=я ^je=е ^jo=йо ^ju=ю ^jø=йё j=й ld$=ль å=о aa=о ^ø=э ø=ё ^æ=э æ=е ^e=э (?<=[aou])e=э
        y=ю gh=г ck=к ch=к th=т ph=ф z=с w=в v=в c(?=[eiy])=с c=к x=кс h=х qu=кв l(?=[bcdfghjkmnpqrstvxzw])=ль l$=ль
        ia$=ия d(?<=[aeiouyæøå]d$)=д""",
    # Finnish
    "fi": r"""
        chr=кр (?<=[bcdfghklmnprstvz])ja=ья (?<=[bcdfghkmprstvz])je=ье (?<=[bcdfghkmprstvz])jo=ьо
        (?<=[bcdfghkmprstvz])ju=ью ja=я jä=я je=е jo=йо jö=йё ju=ю jy=ю ji=йи j=й (?<=[aeouyäö])i(?=[^aeiouyäö]|$)=й
        ää=яя ^ä=я ä=я ^ö=э ö=ё ^y=ю y=ю ^e=э (?<=[aouyäö])e=э ee=ее l(?=[bcdfghjkmnpqrstvxzw])=ль h=х v=в w=в k=к c=к
        z=ц x=кс å=о""",
    # Hungarian
    "hu": r"""
        (?<=[bcdfghklmnprstvz])ja=ья (?<=[bcdfghkmprstvz])je=ье (?<=[bcdfghkmprstvz])jo=ьо (?<=[bcdfghkmprstvz])ju=ью
        cs=ч ccs=чч dzs=дж gya=дья gyá=дья gye=дье gyö=дьё győ=дьё gyu=дью gyo=дьо gy=дь nya=нья nyá=нья nye=нье nyo=ньо
        nyi=ньи nyu=нью ny=нь tya=тья ty=ть lya=йя ly=й sz=с ssz=сс zs=ж ch=х s=ш c=ц ja=я já=я je=е jé=е jo=йо jó=йо
        ju=ю jú=ю jö=йё jő=йё j=й ö(?<=^ö)=э ő(?<=^ő)=э ü(?<=^ü)=и ö=ё ő=ё ü=ю ű=ю ^[eé]=э (?<=[aáouóú])[eé]=э á=а é=е
        í=и ó=о ú=у y$=и y=и h=х w=в v=в x=кс th=т l(?=[bcdfghjkmnpqrstvxz])=ль l$=ль""",
    # Romanian
    "ro": r"""
        chr=кр che=ке chi$=ки chi=ки ghe=ге ghi=ги ce=че ci(?=[aou])=ч ci=чи ge=дже gi(?=[aou])=дж gi=джи j=ж ș=ш ş=ш
        ț=ц ţ=ц ă=э â=ы î=ы ^e=е ea=я ia$=ия ia=я ie=ие iu$=иу io=ио ii$=ий (?<=[aeou])i(?=[^aeiou]|$)=й h=х x=кс c=к
        w=в y=и ^e=э""",
    # Turkish
    "tr": r"""
        chr=кр c=дж ç=ч ğ= ı=ы j=ж ş=ш ü(?<=^ü)=ю ü=ю ö(?<=^ö)=о ö=ё h=х y[aâ]=я ye=е yı=йы yi=йи yo=йо yu=ю yü=ю yö=йё
        y=й ^e=э (?<=[aouı])e=э â=а î=и û=у v=в l(?=[bcdfghjkmnpqrstvxz])=л""",
    # French
    "fr": r"""
        eaux$=о eaux=о eau=о aux$=о auld$=о ault$=о aud$=о aut$=о aux=о au=о oin=уэн oy(?=[aeiou])=уай oi=уа oî=уа œu=ё
        ou(?=[aeiéè])=у ou=у où=у oû=у eu=ё ain(?=[^aeiou]|$)=ен ein(?=[^aeiou]|$)=ен aim$=ем in(?=[^aeiouynh]|$)=ен
        im(?=[bp])=ем yn(?=[^aeiou]|$)=ен ien(?=[^aeiouné]|$)=ьен an(?=[^aeiouyn]|$)=ан en(?=[^aeiouyné]|$)=ан
        em(?=[bp])=ам un(?=[^aeiouyn]|$)=ён ier$=ье iers$=ье er$=е ers$=ер et$=е ets$=е ez$=е ot$=о ots$=о at$=а ats$=а
        ard$=ар ards$=ар art$=ар ert$=ер ers$=ер ort$=ор ord$=ор ourd$=ур ourt$=ур and$=ан ant$=ан ent$=ан ond$=он
        ont$=он on$=он is$=и it$=и id$=ид ois$=уа oit$=уа as$=а os$=о us$=юс ès$=ес es$= e$= ée$=е ie$=и ue$=ю aille$=ай
        eille$=ей ille$=ий aill=ай eill=ей euill=ёй ouill=уй ill=ий ail$=ай eil$=ей gna=нья gno=ньо gn=нь gui=ги guy=ги
        gu(?=[eéèê])=г g(?=[eiéèêy])=ж ge(?=[ao])=ж j=ж ch(?=r)=к ch=ш ph=ф th=т qu=к c(?=[eiéèêy])=с ç=с
        (?<=[aeiouéèê])s(?=[aeiouéèê])=з ss=сс x$= z$= s$= t$= d$= p$= ai=е aî=е ay=е ei=е ^[eéèê]=э
        (?<=[aou])(?<![gq]u)[éèêë]=э é=е è=е ê=е ë=е â=а à=а î=и ï=и ô=о ö=о û=ю ü=ю u=ю h= y=и
        l(?=[bcdfghjkmnpqrstvxz])=ль l$=ль iè=ье ie(?=[lr])=ье w=в x=кс ion=ьон""",
    # Latvian
    "lv": r"""
        ija$=ия ji=йи ja=я je=е jo=йо ju=ю jā=я j=й ņa=ня ņe=не ņu=ню ņo=ньо ļa=ля ļe=ле ļu=лю ņ=нь ļ=ль ķ=кь ģ=гь ^ē=э
        š=ш ž=ж č=ч ā=а ē=е ī=и ū=у c=ц h=х ^[eē]=э (?<=[aou])[eē]=э ai=ай ei=ей au=ау ie=ие
        l(?=[bcdfghjkmnpqrstvxzcšžč])=л dz=дз dž=дж y=и w=в""",
    # Lithuanian
    "lt": r"""
        ia=я iau=яу ie=е io=ё iu=ю ių=ю ja=я je=е jo=ё ju=ю jū=ю ji=йи j=й č=ч š=ш ž=ж ą=а ę=е ė=е į=и ų=у ū=у y=и c=ц
        ch=х h=г ^[eęė]=э (?<=[aou])i(?=[^aeiou]|$)=й (?<=e)i(?=[^aeiou]|$)=й l(?=[bcdfghjkmnpqrstvxzčšž])=ль""",
    # Estonian
    "et": r"""
        chr=кр (?<=[bcdfghklmnprstvz])ja=ья (?<=[bcdfghkmprstvz])je=ье (?<=[bcdfghkmprstvz])jo=ьо
        (?<=[bcdfghkmprstvz])ju=ью ja=я jä=я je=е jo=йо ju=ю jü=ю jõ=йы j=й ää=яэ ä=я õ=ы ö(?<=^ö)=э ö=ё ü=ю ^e=э
        (?<=[aou])e=э (?<=[aeou])i(?=[^aeiou]|$)=й š=ш ž=ж h=х v=в y=и c=к z=з l(?=[bcdfghjkmnpqrstvxz])=ль l$=ль""",
}
LOCALES = {
    "it": "it_IT",
    "es": "es_ES es_MX es_AR es_CL es_CO",
    "pt": "pt_BR pt_PT",
    "pl": "pl_PL",
    "cs": "cs_CZ sk_SK",
    "hr": "hr_HR sl_SI",
    "de": "de_DE de_AT de_CH",
    "nl": "nl_NL nl_BE",
    "sv": "sv_SE",
    "no": "no_NO",
    "da": "da_DK",
    "fi": "fi_FI",
    "hu": "hu_HU",
    "ro": "ro_RO",
    "tr": "tr_TR",
    "fr": "fr_FR fr_CH fr_BE",
    "lv": "lv_LV",
    "lt": "lt_LT",
    "et": "et_EE",
}
ENGLISH = "en_US en_GB en_IE"
BASE = dict(zip("abcdefghijklmnopqrstuvwxyz", "а б к д е ф г х и ж к л м н о п к р с т у в в кс и з".split()))


def table(text):
    """Rules as patterns and forms; the form stands after the last equals sign."""
    return [(re.compile(rule[:rule.rfind("=")]), rule[rule.rfind("=") + 1:]) for rule in text.split()]


TABLES = {language: table(text) for language, text in RULES.items()}


def russian(name, language):
    """A name of a language in Russian letters; None when it has a letter that the rules do not know."""
    out, at = [], 0
    while at < len(name):
        for pattern, form in TABLES[language]:
            found = pattern.match(name, at)
            if found and found.end() > at:
                out.append(form)
                at = found.end()
                break
        else:
            letter = unicodedata.normalize("NFD", name[at])[0]
            if letter not in BASE:
                return None
            out.append(BASE[letter])
            at += 1
    text = "".join(out)
    if language in ("pl", "cs", "hr"):
        text = re.sub("([жшчц])ю", r"\1у", text)
    if language == "pl":
        text = re.sub("([жшчщ])ы", r"\1и", text)
    text = text.replace("йй", "й").replace("ьь", "ь").replace("йа", "я")
    return "э" if text == "е" else text


def names(locale):
    """The given names and surnames of a locale, in small letters."""
    provider = importlib.import_module("faker.providers.person." + locale).Provider
    found = set()
    for attribute in dir(provider):
        value = getattr(provider, attribute)
        if not ("first_name" in attribute or "last_name" in attribute) or callable(value) or isinstance(value, property):
            continue
        for entry in value:
            for name in entry if isinstance(entry, (tuple, list)) else [entry]:
                if isinstance(name, str):
                    words = re.split(r"[\s\-'’]+", unicodedata.normalize("NFC", name).lower())
                    found.update(w for w in words if re.fullmatch(r"[a-zà-öø-žșț]{3,}", w))
    return found


def all_names(locales):
    return set().union(*(names(locale) for locale in locales.split()))


def pairs():
    """Names as the rules of their languages write them, where those agree."""
    english, forms = all_names(ENGLISH), collections.defaultdict(set)
    for language, locales in LOCALES.items():
        for name in all_names(locales):
            forms[name].add(russian(name, language))
    for name, written in sorted(forms.items()):
        if name not in english and len(written) == 1 and None not in written:
            yield name, written.pop()


def main(path):
    with open(path, encoding="utf8") as file:
        known = {line.split("\t")[0] for line in file}
    with open(path, "a", encoding="utf8") as file:
        for name, form in pairs():
            if name not in known:
                file.write(f"{name}\t{form}\t1\trule\n")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
