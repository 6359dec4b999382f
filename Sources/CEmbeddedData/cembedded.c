// Made by Scripts/embed-data: every file under data/ (`#embed`, C23), sorted by path.
#include "cembedded.h"

static const unsigned char file_0[] = {
#embed "data/alignment/currencies.tsv"
};
static const unsigned char file_1[] = {
#embed "data/alignment/month-marks.tsv"
};
static const unsigned char file_2[] = {
#embed "data/alignment/reliabilities.tsv"
};
static const unsigned char file_3[] = {
#embed "data/alignment/units.tsv"
};
static const unsigned char file_4[] = {
#embed "data/checks/number-words.tsv"
};
static const unsigned char file_5[] = {
#embed "data/checks/punctuation.tsv"
};
static const unsigned char file_6[] = {
#embed "data/checks/units.tsv"
};
static const unsigned char file_7[] = {
#embed "data/han/conversion-chains.tsv"
};
static const unsigned char file_8[] = {
#embed "data/han/conversions.tsv"
};
static const unsigned char file_9[] = {
#embed "data/han/foldings.tsv"
};
static const unsigned char file_10[] = {
#embed "data/han/name-words.tsv"
};
static const unsigned char file_11[] = {
#embed "data/han/places.tsv"
};
static const unsigned char file_12[] = {
#embed "data/han/readings.tsv"
};
static const unsigned char file_13[] = {
#embed "data/han/surnames.tsv"
};
static const unsigned char file_14[] = {
#embed "data/han/syllables.tsv"
};
static const unsigned char file_15[] = {
#embed "data/inflection/en.nouns"
};
static const unsigned char file_16[] = {
#embed "data/inflection/en.variants"
};
static const unsigned char file_17[] = {
#embed "data/inflection/en.verbs"
};
static const unsigned char file_18[] = {
#embed "data/inflection/en.words"
};
static const unsigned char file_19[] = {
#embed "data/inflection/kk.grammar"
};
static const unsigned char file_20[] = {
#embed "data/inflection/kk.lookalikes"
};
static const unsigned char file_21[] = {
#embed "data/inflection/ru.lookalikes"
};
static const unsigned char file_22[] = {
#embed "data/inflection/ru.nouns"
};
static const unsigned char file_23[] = {
#embed "data/inflection/ru.paradigms"
};
static const unsigned char file_24[] = {
#embed "data/inflection/ru.words"
};
static const unsigned char file_25[] = {
#embed "data/inflection/ug.grammar"
};
static const unsigned char file_26[] = {
#embed "data/inflection/ug.lookalikes"
};
static const unsigned char file_27[] = {
#embed "data/kazakh/latin.readings"
};
static const unsigned char file_28[] = {
#embed "data/kazakh/letters.model"
};
static const unsigned char file_29[] = {
#embed "data/kazakh/tote.readings"
};
static const unsigned char file_30[] = {
#embed "data/kazakh/words.filter"
};
static const unsigned char file_31[] = {
#embed "data/languages/Arab.tsv"
};
static const unsigned char file_32[] = {
#embed "data/languages/Cyrl.tsv"
};
static const unsigned char file_33[] = {
#embed "data/languages/Hani.tsv"
};
static const unsigned char file_34[] = {
#embed "data/languages/Latn.tsv"
};
static const unsigned char file_35[] = {
#embed "data/names/established.tsv"
};
static const unsigned char file_36[] = {
#embed "data/names/kazakh-chinese.tsv"
};
static const unsigned char file_37[] = {
#embed "data/names/latin-chinese.model"
};
static const unsigned char file_38[] = {
#embed "data/names/latin-chinese.tagger"
};
static const unsigned char file_39[] = {
#embed "data/names/latin-russian.model"
};
static const unsigned char file_40[] = {
#embed "data/names/latin-russian.tagger"
};
static const unsigned char file_41[] = {
#embed "data/names/russian-chinese.tsv"
};
static const unsigned char file_42[] = {
#embed "data/names/uyghur-chinese.tsv"
};
static const unsigned char file_43[] = {
#embed "data/people/case-endings.tsv"
};
static const unsigned char file_44[] = {
#embed "data/people/contexts.tsv"
};
static const unsigned char file_45[] = {
#embed "data/people/elements.tsv"
};
static const unsigned char file_46[] = {
#embed "data/people/given-names.tsv"
};
static const unsigned char file_47[] = {
#embed "data/people/name-families.tsv"
};
static const unsigned char file_48[] = {
#embed "data/people/particles.tsv"
};
static const unsigned char file_49[] = {
#embed "data/people/patronymics.tsv"
};
static const unsigned char file_50[] = {
#embed "data/people/pinyin-surnames.tsv"
};
static const unsigned char file_51[] = {
#embed "data/people/surname-endings.tsv"
};
static const unsigned char file_52[] = {
#embed "data/people/titles.tsv"
};
static const unsigned char file_53[] = {
#embed "data/places/kazakhstan.tsv"
};
static const unsigned char file_54[] = {
#embed "data/places/kinds.tsv"
};
static const unsigned char file_55[] = {
#embed "data/places/kyrgyzstan.tsv"
};
static const unsigned char file_56[] = {
#embed "data/places/neighbours.tsv"
};
static const unsigned char file_57[] = {
#embed "data/places/places.tsv"
};
static const unsigned char file_58[] = {
#embed "data/places/tajikistan.tsv"
};
static const unsigned char file_59[] = {
#embed "data/places/turkmenistan.tsv"
};
static const unsigned char file_60[] = {
#embed "data/places/uzbekistan.tsv"
};
static const unsigned char file_61[] = {
#embed "data/places/world.tsv"
};
static const unsigned char file_62[] = {
#embed "data/places/xinjiang.tsv"
};
static const unsigned char file_63[] = {
#embed "data/schemes/acadsin-zho-Hani-Latn-2002.scheme"
};
static const unsigned char file_64[] = {
#embed "data/schemes/alalc-kaz-Cyrl-Latn.scheme"
};
static const unsigned char file_65[] = {
#embed "data/schemes/alalc-rus-Cyrl-Latn-1997-ascii.scheme"
};
static const unsigned char file_66[] = {
#embed "data/schemes/alalc-rus-Cyrl-Latn-1997.scheme"
};
static const unsigned char file_67[] = {
#embed "data/schemes/alalc-rus-Cyrl-Latn-2012.scheme"
};
static const unsigned char file_68[] = {
#embed "data/schemes/alalc-rus-Latn-Cyrl-2012.scheme"
};
static const unsigned char file_69[] = {
#embed "data/schemes/alalc-uig-Arab-Latn-2012.scheme"
};
static const unsigned char file_70[] = {
#embed "data/schemes/alalc-uig-Cyrl-Latn.scheme"
};
static const unsigned char file_71[] = {
#embed "data/schemes/alalc-zho-Hani-Latn-pinyin.scheme"
};
static const unsigned char file_72[] = {
#embed "data/schemes/bas-rus-Cyrl-Latn-2017-bss.scheme"
};
static const unsigned char file_73[] = {
#embed "data/schemes/bas-rus-Cyrl-Latn-2017-oss.scheme"
};
static const unsigned char file_74[] = {
#embed "data/schemes/bgnpcgn-kaz-Cyrl-Latn-1979.scheme"
};
static const unsigned char file_75[] = {
#embed "data/schemes/bgnpcgn-rus-Cyrl-Latn-1947-ascii.scheme"
};
static const unsigned char file_76[] = {
#embed "data/schemes/bgnpcgn-rus-Cyrl-Latn-1947.scheme"
};
static const unsigned char file_77[] = {
#embed "data/schemes/bgnpcgn-rus-Latn-Cyrl-1947.scheme"
};
static const unsigned char file_78[] = {
#embed "data/schemes/bgnpcgn-zho-Hans-Latn-1979.scheme"
};
static const unsigned char file_79[] = {
#embed "data/schemes/bsi-rus-Cyrl-Latn-2979-1958-ascii.scheme"
};
static const unsigned char file_80[] = {
#embed "data/schemes/bsi-rus-Cyrl-Latn-2979-1958.scheme"
};
static const unsigned char file_81[] = {
#embed "data/schemes/cldr-rus-Cyrl-Hans.scheme"
};
static const unsigned char file_82[] = {
#embed "data/schemes/cldr-zho-Hans-Latn.scheme"
};
static const unsigned char file_83[] = {
#embed "data/schemes/cldr-zho-Hant-Latn.scheme"
};
static const unsigned char file_84[] = {
#embed "data/schemes/db65-uig-Arab-Hans-2005.scheme"
};
static const unsigned char file_85[] = {
#embed "data/schemes/gbt28039-zho-Hani-Latn-2011.scheme"
};
static const unsigned char file_86[] = {
#embed "data/schemes/gost-rus-Cyrl-Latn-16876-71-1983.scheme"
};
static const unsigned char file_87[] = {
#embed "data/schemes/gost-rus-Cyrl-Latn-16876-71-t1.scheme"
};
static const unsigned char file_88[] = {
#embed "data/schemes/gost-rus-Cyrl-Latn-16876-71-t2.scheme"
};
static const unsigned char file_89[] = {
#embed "data/schemes/gost-rus-Cyrl-Latn-52290-2004.scheme"
};
static const unsigned char file_90[] = {
#embed "data/schemes/gost-rus-Cyrl-Latn-52535-2006.scheme"
};
static const unsigned char file_91[] = {
#embed "data/schemes/gost-rus-Cyrl-Latn-7.0.34-2014.scheme"
};
static const unsigned char file_92[] = {
#embed "data/schemes/gost-rus-Cyrl-Latn-7.79-2000-2002.scheme"
};
static const unsigned char file_93[] = {
#embed "data/schemes/gost-rus-Cyrl-Latn-7.79-2000-b.scheme"
};
static const unsigned char file_94[] = {
#embed "data/schemes/gost-rus-Latn-Cyrl-7.79-2000-a.scheme"
};
static const unsigned char file_95[] = {
#embed "data/schemes/gost-rus-Latn-Cyrl-7.79-2000-b.scheme"
};
static const unsigned char file_96[] = {
#embed "data/schemes/icao-kaz-Cyrl-Latn-9303.scheme"
};
static const unsigned char file_97[] = {
#embed "data/schemes/icao-rus-Cyrl-Latn-9303.scheme"
};
static const unsigned char file_98[] = {
#embed "data/schemes/iso-kaz-Cyrl-Latn-9-1995.scheme"
};
static const unsigned char file_99[] = {
#embed "data/schemes/iso-kaz-Latn-Cyrl-9-1995.scheme"
};
static const unsigned char file_100[] = {
#embed "data/schemes/iso-rus-Cyrl-Latn-9-1954.scheme"
};
static const unsigned char file_101[] = {
#embed "data/schemes/iso-rus-Cyrl-Latn-9-1968-libris.scheme"
};
static const unsigned char file_102[] = {
#embed "data/schemes/iso-rus-Cyrl-Latn-9-1968-t2.scheme"
};
static const unsigned char file_103[] = {
#embed "data/schemes/iso-rus-Cyrl-Latn-9-1968.scheme"
};
static const unsigned char file_104[] = {
#embed "data/schemes/iso-rus-Cyrl-Latn-9-1995.scheme"
};
static const unsigned char file_105[] = {
#embed "data/schemes/iso-rus-Latn-Cyrl-9-1995.scheme"
};
static const unsigned char file_106[] = {
#embed "data/schemes/iso-zho-Hani-Latn-7098-2015.scheme"
};
static const unsigned char file_107[] = {
#embed "data/schemes/iso-zho-Hani-Latn.plain-7098-2015.scheme"
};
static const unsigned char file_108[] = {
#embed "data/schemes/kazakh.table"
};
static const unsigned char file_109[] = {
#embed "data/schemes/kr76-rus-Cyrl-Latn-1976.scheme"
};
static const unsigned char file_110[] = {
#embed "data/schemes/kz-kaz-Cyrl-Latn-2017.scheme"
};
static const unsigned char file_111[] = {
#embed "data/schemes/kz-kaz-Cyrl-Latn-2018.scheme"
};
static const unsigned char file_112[] = {
#embed "data/schemes/kz-kaz-Cyrl-Latn-2021.scheme"
};
static const unsigned char file_113[] = {
#embed "data/schemes/kz-kaz-Latn-Cyrl-2017.scheme"
};
static const unsigned char file_114[] = {
#embed "data/schemes/kz-kaz-Latn-Cyrl-2018.scheme"
};
static const unsigned char file_115[] = {
#embed "data/schemes/kz-kaz-Latn-Cyrl-2021.scheme"
};
static const unsigned char file_116[] = {
#embed "data/schemes/mvd-rus-Cyrl-Latn-2008.scheme"
};
static const unsigned char file_117[] = {
#embed "data/schemes/mvd-rus-Cyrl-Latn-2010.scheme"
};
static const unsigned char file_118[] = {
#embed "data/schemes/mvd-rus-Cyrl-Latn-310-1997-fr.scheme"
};
static const unsigned char file_119[] = {
#embed "data/schemes/mvd-rus-Cyrl-Latn-310-1997.scheme"
};
static const unsigned char file_120[] = {
#embed "data/schemes/mvd-rus-Cyrl-Latn-782-2000.scheme"
};
static const unsigned char file_121[] = {
#embed "data/schemes/mw-kaz-Cyrl-Latn-qazaqparat.scheme"
};
static const unsigned char file_122[] = {
#embed "data/schemes/mw-kaz-Latn-Cyrl-qazaqparat.scheme"
};
static const unsigned char file_123[] = {
#embed "data/schemes/odni-kaz-Cyrl-Latn-2015.scheme"
};
static const unsigned char file_124[] = {
#embed "data/schemes/odni-rus-Cyrl-Latn-2015.scheme"
};
static const unsigned char file_125[] = {
#embed "data/schemes/odni-uig-Cyrl-Latn-2015.scheme"
};
static const unsigned char file_126[] = {
#embed "data/schemes/opencc-zho-hk2s.scheme"
};
static const unsigned char file_127[] = {
#embed "data/schemes/opencc-zho-s2hk.scheme"
};
static const unsigned char file_128[] = {
#embed "data/schemes/opencc-zho-s2t.scheme"
};
static const unsigned char file_129[] = {
#embed "data/schemes/opencc-zho-s2tw.scheme"
};
static const unsigned char file_130[] = {
#embed "data/schemes/opencc-zho-s2twp.scheme"
};
static const unsigned char file_131[] = {
#embed "data/schemes/opencc-zho-t2s.scheme"
};
static const unsigned char file_132[] = {
#embed "data/schemes/opencc-zho-tw2s.scheme"
};
static const unsigned char file_133[] = {
#embed "data/schemes/opencc-zho-tw2sp.scheme"
};
static const unsigned char file_134[] = {
#embed "data/schemes/palladius-zho-Hans-Cyrl.scheme"
};
static const unsigned char file_135[] = {
#embed "data/schemes/palladius-zho-Latn.pinyin-Cyrl.scheme"
};
static const unsigned char file_136[] = {
#embed "data/schemes/prc-zho-Hani-Latn-passport.scheme"
};
static const unsigned char file_137[] = {
#embed "data/schemes/russian.table"
};
static const unsigned char file_138[] = {
#embed "data/schemes/sac-zho-Hans-Latn-1979.scheme"
};
static const unsigned char file_139[] = {
#embed "data/schemes/sasm-uig-Arab-Latn-1976-strict.scheme"
};
static const unsigned char file_140[] = {
#embed "data/schemes/sasm-uig-Arab-Latn-1976.scheme"
};
static const unsigned char file_141[] = {
#embed "data/schemes/ug-uig-Arab-Cyrl.scheme"
};
static const unsigned char file_142[] = {
#embed "data/schemes/ug-uig-Arab-Latn.cts.scheme"
};
static const unsigned char file_143[] = {
#embed "data/schemes/ug-uig-Arab-Latn.uly.scheme"
};
static const unsigned char file_144[] = {
#embed "data/schemes/ug-uig-Arab-Latn.uyy.scheme"
};
static const unsigned char file_145[] = {
#embed "data/schemes/ug-uig-Cyrl-Arab.scheme"
};
static const unsigned char file_146[] = {
#embed "data/schemes/ug-uig-Cyrl-Latn.cts.scheme"
};
static const unsigned char file_147[] = {
#embed "data/schemes/ug-uig-Cyrl-Latn.uly.scheme"
};
static const unsigned char file_148[] = {
#embed "data/schemes/ug-uig-Cyrl-Latn.uyy.scheme"
};
static const unsigned char file_149[] = {
#embed "data/schemes/ug-uig-Latn.cts-Arab.scheme"
};
static const unsigned char file_150[] = {
#embed "data/schemes/ug-uig-Latn.cts-Cyrl.scheme"
};
static const unsigned char file_151[] = {
#embed "data/schemes/ug-uig-Latn.cts-Latn.uly.scheme"
};
static const unsigned char file_152[] = {
#embed "data/schemes/ug-uig-Latn.cts-Latn.uyy.scheme"
};
static const unsigned char file_153[] = {
#embed "data/schemes/ug-uig-Latn.cts-fonipa.scheme"
};
static const unsigned char file_154[] = {
#embed "data/schemes/ug-uig-Latn.uly-Arab.scheme"
};
static const unsigned char file_155[] = {
#embed "data/schemes/ug-uig-Latn.uly-Cyrl.scheme"
};
static const unsigned char file_156[] = {
#embed "data/schemes/ug-uig-Latn.uly-Latn.cts.scheme"
};
static const unsigned char file_157[] = {
#embed "data/schemes/ug-uig-Latn.uly-Latn.uyy.scheme"
};
static const unsigned char file_158[] = {
#embed "data/schemes/ug-uig-Latn.uyy-Arab.scheme"
};
static const unsigned char file_159[] = {
#embed "data/schemes/ug-uig-Latn.uyy-Cyrl.scheme"
};
static const unsigned char file_160[] = {
#embed "data/schemes/ug-uig-Latn.uyy-Latn.cts.scheme"
};
static const unsigned char file_161[] = {
#embed "data/schemes/ug-uig-Latn.uyy-Latn.uly.scheme"
};
static const unsigned char file_162[] = {
#embed "data/schemes/un-rus-Cyrl-Latn-1987.scheme"
};
static const unsigned char file_163[] = {
#embed "data/schemes/uyghur.table"
};
static const unsigned char file_164[] = {
#embed "data/schemes/var-eng-Latn-kaz-Cyrl.scheme"
};
static const unsigned char file_165[] = {
#embed "data/schemes/var-eng-Latn-rus-Cyrl.scheme"
};
static const unsigned char file_166[] = {
#embed "data/schemes/var-kaz-Arab-Cyrl-tote.scheme"
};
static const unsigned char file_167[] = {
#embed "data/schemes/var-kaz-Arab-Hans.scheme"
};
static const unsigned char file_168[] = {
#embed "data/schemes/var-kaz-Arab-Latn-2021.scheme"
};
static const unsigned char file_169[] = {
#embed "data/schemes/var-kaz-Cyrl-Arab-tote.scheme"
};
static const unsigned char file_170[] = {
#embed "data/schemes/var-kaz-Cyrl-Hans.scheme"
};
static const unsigned char file_171[] = {
#embed "data/schemes/var-kaz-Cyrl-rus-Cyrl.scheme"
};
static const unsigned char file_172[] = {
#embed "data/schemes/var-kaz-Latn-Arab-2021.scheme"
};
static const unsigned char file_173[] = {
#embed "data/schemes/var-rus-Cyrl-Hans.scheme"
};
static const unsigned char file_174[] = {
#embed "data/schemes/var-rus-Cyrl-Latn-mosmetro.scheme"
};
static const unsigned char file_175[] = {
#embed "data/schemes/var-rus-Cyrl-Latn-scholarly.scheme"
};
static const unsigned char file_176[] = {
#embed "data/schemes/var-rus-Cyrl-Latn-telegram.scheme"
};
static const unsigned char file_177[] = {
#embed "data/schemes/var-rus-Cyrl-Latn-wikipedia.scheme"
};
static const unsigned char file_178[] = {
#embed "data/schemes/var-rus-Cyrl-Latn-yandex-maps.scheme"
};
static const unsigned char file_179[] = {
#embed "data/schemes/var-rus-Cyrl-Latn-yandex-money.scheme"
};
static const unsigned char file_180[] = {
#embed "data/schemes/var-zho-Hani-Latn-wd-1979.scheme"
};
static const unsigned char file_181[] = {
#embed "data/schemes/var-zho-Hans-kaz-Cyrl.scheme"
};
static const unsigned char file_182[] = {
#embed "data/schemes/var-zho-Hans-uig-Arab.scheme"
};
static const unsigned char file_183[] = {
#embed "data/schemes/xinhua-eng-Latn-Hans.scheme"
};
static const unsigned char file_184[] = {
#embed "data/schemes/zho-Hani-Latn-pinyin-name.scheme"
};
static const unsigned char file_185[] = {
#embed "data/schemes/zho-Hani-Latn-pinyin-passport.scheme"
};
static const unsigned char file_186[] = {
#embed "data/schemes/zho-Hani-Latn-pinyin-surname.scheme"
};
static const unsigned char file_187[] = {
#embed "data/schemes/zho-Hans-Latn-pinyin-place.scheme"
};
static const unsigned char file_188[] = {
#embed "data/sounds/abjad-abjad.costs"
};
static const unsigned char file_189[] = {
#embed "data/sounds/abjad-han.costs"
};
static const unsigned char file_190[] = {
#embed "data/sounds/classes.tsv"
};
static const unsigned char file_191[] = {
#embed "data/sounds/cyrillic-abjad.costs"
};
static const unsigned char file_192[] = {
#embed "data/sounds/cyrillic-cyrillic.costs"
};
static const unsigned char file_193[] = {
#embed "data/sounds/cyrillic-han.costs"
};
static const unsigned char file_194[] = {
#embed "data/sounds/latin-abjad.costs"
};
static const unsigned char file_195[] = {
#embed "data/sounds/latin-cyrillic.costs"
};
static const unsigned char file_196[] = {
#embed "data/sounds/latin-han.costs"
};
static const unsigned char file_197[] = {
#embed "data/sounds/latin-latin.costs"
};
static const unsigned char file_198[] = {
#embed "data/sounds/letters.tsv"
};
static const unsigned char file_199[] = {
#embed "data/sounds/score.network"
};
static const unsigned char file_200[] = {
#embed "data/srx/en.srx"
};
static const unsigned char file_201[] = {
#embed "data/srx/kk.srx"
};
static const unsigned char file_202[] = {
#embed "data/srx/root.srx"
};
static const unsigned char file_203[] = {
#embed "data/srx/ru.srx"
};
static const unsigned char file_204[] = {
#embed "data/srx/ug.srx"
};
static const unsigned char file_205[] = {
#embed "data/srx/zh.srx"
};
static const unsigned char file_206[] = {
#embed "data/terminology/stopwords.tsv"
};
static const unsigned char file_207[] = {
#embed "data/variants/characters.practice"
};
static const unsigned char file_208[] = {
#embed "data/variants/en-kk-native.practice"
};
static const unsigned char file_209[] = {
#embed "data/variants/en-kk.practice"
};
static const unsigned char file_210[] = {
#embed "data/variants/en-ru.practice"
};
static const unsigned char file_211[] = {
#embed "data/variants/en-ug.practice"
};
static const unsigned char file_212[] = {
#embed "data/variants/en-zh.practice"
};
static const unsigned char file_213[] = {
#embed "data/variants/kk-en.practice"
};
static const unsigned char file_214[] = {
#embed "data/variants/kk-ru.practice"
};
static const unsigned char file_215[] = {
#embed "data/variants/kk-ug.practice"
};
static const unsigned char file_216[] = {
#embed "data/variants/native.tsv"
};
static const unsigned char file_217[] = {
#embed "data/variants/pinyin.practice"
};
static const unsigned char file_218[] = {
#embed "data/variants/routes.tsv"
};
static const unsigned char file_219[] = {
#embed "data/variants/ru-en.practice"
};
static const unsigned char file_220[] = {
#embed "data/variants/ru-kk.practice"
};
static const unsigned char file_221[] = {
#embed "data/variants/ru-ug.practice"
};
static const unsigned char file_222[] = {
#embed "data/variants/settled.tsv"
};
static const unsigned char file_223[] = {
#embed "data/variants/ug-en.practice"
};
static const unsigned char file_224[] = {
#embed "data/variants/ug-kk.practice"
};
static const unsigned char file_225[] = {
#embed "data/variants/ug-ru.practice"
};

static const cembedded_file files[] = {
    {"alignment/currencies.tsv", file_0, sizeof file_0},
    {"alignment/month-marks.tsv", file_1, sizeof file_1},
    {"alignment/reliabilities.tsv", file_2, sizeof file_2},
    {"alignment/units.tsv", file_3, sizeof file_3},
    {"checks/number-words.tsv", file_4, sizeof file_4},
    {"checks/punctuation.tsv", file_5, sizeof file_5},
    {"checks/units.tsv", file_6, sizeof file_6},
    {"han/conversion-chains.tsv", file_7, sizeof file_7},
    {"han/conversions.tsv", file_8, sizeof file_8},
    {"han/foldings.tsv", file_9, sizeof file_9},
    {"han/name-words.tsv", file_10, sizeof file_10},
    {"han/places.tsv", file_11, sizeof file_11},
    {"han/readings.tsv", file_12, sizeof file_12},
    {"han/surnames.tsv", file_13, sizeof file_13},
    {"han/syllables.tsv", file_14, sizeof file_14},
    {"inflection/en.nouns", file_15, sizeof file_15},
    {"inflection/en.variants", file_16, sizeof file_16},
    {"inflection/en.verbs", file_17, sizeof file_17},
    {"inflection/en.words", file_18, sizeof file_18},
    {"inflection/kk.grammar", file_19, sizeof file_19},
    {"inflection/kk.lookalikes", file_20, sizeof file_20},
    {"inflection/ru.lookalikes", file_21, sizeof file_21},
    {"inflection/ru.nouns", file_22, sizeof file_22},
    {"inflection/ru.paradigms", file_23, sizeof file_23},
    {"inflection/ru.words", file_24, sizeof file_24},
    {"inflection/ug.grammar", file_25, sizeof file_25},
    {"inflection/ug.lookalikes", file_26, sizeof file_26},
    {"kazakh/latin.readings", file_27, sizeof file_27},
    {"kazakh/letters.model", file_28, sizeof file_28},
    {"kazakh/tote.readings", file_29, sizeof file_29},
    {"kazakh/words.filter", file_30, sizeof file_30},
    {"languages/Arab.tsv", file_31, sizeof file_31},
    {"languages/Cyrl.tsv", file_32, sizeof file_32},
    {"languages/Hani.tsv", file_33, sizeof file_33},
    {"languages/Latn.tsv", file_34, sizeof file_34},
    {"names/established.tsv", file_35, sizeof file_35},
    {"names/kazakh-chinese.tsv", file_36, sizeof file_36},
    {"names/latin-chinese.model", file_37, sizeof file_37},
    {"names/latin-chinese.tagger", file_38, sizeof file_38},
    {"names/latin-russian.model", file_39, sizeof file_39},
    {"names/latin-russian.tagger", file_40, sizeof file_40},
    {"names/russian-chinese.tsv", file_41, sizeof file_41},
    {"names/uyghur-chinese.tsv", file_42, sizeof file_42},
    {"people/case-endings.tsv", file_43, sizeof file_43},
    {"people/contexts.tsv", file_44, sizeof file_44},
    {"people/elements.tsv", file_45, sizeof file_45},
    {"people/given-names.tsv", file_46, sizeof file_46},
    {"people/name-families.tsv", file_47, sizeof file_47},
    {"people/particles.tsv", file_48, sizeof file_48},
    {"people/patronymics.tsv", file_49, sizeof file_49},
    {"people/pinyin-surnames.tsv", file_50, sizeof file_50},
    {"people/surname-endings.tsv", file_51, sizeof file_51},
    {"people/titles.tsv", file_52, sizeof file_52},
    {"places/kazakhstan.tsv", file_53, sizeof file_53},
    {"places/kinds.tsv", file_54, sizeof file_54},
    {"places/kyrgyzstan.tsv", file_55, sizeof file_55},
    {"places/neighbours.tsv", file_56, sizeof file_56},
    {"places/places.tsv", file_57, sizeof file_57},
    {"places/tajikistan.tsv", file_58, sizeof file_58},
    {"places/turkmenistan.tsv", file_59, sizeof file_59},
    {"places/uzbekistan.tsv", file_60, sizeof file_60},
    {"places/world.tsv", file_61, sizeof file_61},
    {"places/xinjiang.tsv", file_62, sizeof file_62},
    {"schemes/acadsin-zho-Hani-Latn-2002.scheme", file_63, sizeof file_63},
    {"schemes/alalc-kaz-Cyrl-Latn.scheme", file_64, sizeof file_64},
    {"schemes/alalc-rus-Cyrl-Latn-1997-ascii.scheme", file_65, sizeof file_65},
    {"schemes/alalc-rus-Cyrl-Latn-1997.scheme", file_66, sizeof file_66},
    {"schemes/alalc-rus-Cyrl-Latn-2012.scheme", file_67, sizeof file_67},
    {"schemes/alalc-rus-Latn-Cyrl-2012.scheme", file_68, sizeof file_68},
    {"schemes/alalc-uig-Arab-Latn-2012.scheme", file_69, sizeof file_69},
    {"schemes/alalc-uig-Cyrl-Latn.scheme", file_70, sizeof file_70},
    {"schemes/alalc-zho-Hani-Latn-pinyin.scheme", file_71, sizeof file_71},
    {"schemes/bas-rus-Cyrl-Latn-2017-bss.scheme", file_72, sizeof file_72},
    {"schemes/bas-rus-Cyrl-Latn-2017-oss.scheme", file_73, sizeof file_73},
    {"schemes/bgnpcgn-kaz-Cyrl-Latn-1979.scheme", file_74, sizeof file_74},
    {"schemes/bgnpcgn-rus-Cyrl-Latn-1947-ascii.scheme", file_75, sizeof file_75},
    {"schemes/bgnpcgn-rus-Cyrl-Latn-1947.scheme", file_76, sizeof file_76},
    {"schemes/bgnpcgn-rus-Latn-Cyrl-1947.scheme", file_77, sizeof file_77},
    {"schemes/bgnpcgn-zho-Hans-Latn-1979.scheme", file_78, sizeof file_78},
    {"schemes/bsi-rus-Cyrl-Latn-2979-1958-ascii.scheme", file_79, sizeof file_79},
    {"schemes/bsi-rus-Cyrl-Latn-2979-1958.scheme", file_80, sizeof file_80},
    {"schemes/cldr-rus-Cyrl-Hans.scheme", file_81, sizeof file_81},
    {"schemes/cldr-zho-Hans-Latn.scheme", file_82, sizeof file_82},
    {"schemes/cldr-zho-Hant-Latn.scheme", file_83, sizeof file_83},
    {"schemes/db65-uig-Arab-Hans-2005.scheme", file_84, sizeof file_84},
    {"schemes/gbt28039-zho-Hani-Latn-2011.scheme", file_85, sizeof file_85},
    {"schemes/gost-rus-Cyrl-Latn-16876-71-1983.scheme", file_86, sizeof file_86},
    {"schemes/gost-rus-Cyrl-Latn-16876-71-t1.scheme", file_87, sizeof file_87},
    {"schemes/gost-rus-Cyrl-Latn-16876-71-t2.scheme", file_88, sizeof file_88},
    {"schemes/gost-rus-Cyrl-Latn-52290-2004.scheme", file_89, sizeof file_89},
    {"schemes/gost-rus-Cyrl-Latn-52535-2006.scheme", file_90, sizeof file_90},
    {"schemes/gost-rus-Cyrl-Latn-7.0.34-2014.scheme", file_91, sizeof file_91},
    {"schemes/gost-rus-Cyrl-Latn-7.79-2000-2002.scheme", file_92, sizeof file_92},
    {"schemes/gost-rus-Cyrl-Latn-7.79-2000-b.scheme", file_93, sizeof file_93},
    {"schemes/gost-rus-Latn-Cyrl-7.79-2000-a.scheme", file_94, sizeof file_94},
    {"schemes/gost-rus-Latn-Cyrl-7.79-2000-b.scheme", file_95, sizeof file_95},
    {"schemes/icao-kaz-Cyrl-Latn-9303.scheme", file_96, sizeof file_96},
    {"schemes/icao-rus-Cyrl-Latn-9303.scheme", file_97, sizeof file_97},
    {"schemes/iso-kaz-Cyrl-Latn-9-1995.scheme", file_98, sizeof file_98},
    {"schemes/iso-kaz-Latn-Cyrl-9-1995.scheme", file_99, sizeof file_99},
    {"schemes/iso-rus-Cyrl-Latn-9-1954.scheme", file_100, sizeof file_100},
    {"schemes/iso-rus-Cyrl-Latn-9-1968-libris.scheme", file_101, sizeof file_101},
    {"schemes/iso-rus-Cyrl-Latn-9-1968-t2.scheme", file_102, sizeof file_102},
    {"schemes/iso-rus-Cyrl-Latn-9-1968.scheme", file_103, sizeof file_103},
    {"schemes/iso-rus-Cyrl-Latn-9-1995.scheme", file_104, sizeof file_104},
    {"schemes/iso-rus-Latn-Cyrl-9-1995.scheme", file_105, sizeof file_105},
    {"schemes/iso-zho-Hani-Latn-7098-2015.scheme", file_106, sizeof file_106},
    {"schemes/iso-zho-Hani-Latn.plain-7098-2015.scheme", file_107, sizeof file_107},
    {"schemes/kazakh.table", file_108, sizeof file_108},
    {"schemes/kr76-rus-Cyrl-Latn-1976.scheme", file_109, sizeof file_109},
    {"schemes/kz-kaz-Cyrl-Latn-2017.scheme", file_110, sizeof file_110},
    {"schemes/kz-kaz-Cyrl-Latn-2018.scheme", file_111, sizeof file_111},
    {"schemes/kz-kaz-Cyrl-Latn-2021.scheme", file_112, sizeof file_112},
    {"schemes/kz-kaz-Latn-Cyrl-2017.scheme", file_113, sizeof file_113},
    {"schemes/kz-kaz-Latn-Cyrl-2018.scheme", file_114, sizeof file_114},
    {"schemes/kz-kaz-Latn-Cyrl-2021.scheme", file_115, sizeof file_115},
    {"schemes/mvd-rus-Cyrl-Latn-2008.scheme", file_116, sizeof file_116},
    {"schemes/mvd-rus-Cyrl-Latn-2010.scheme", file_117, sizeof file_117},
    {"schemes/mvd-rus-Cyrl-Latn-310-1997-fr.scheme", file_118, sizeof file_118},
    {"schemes/mvd-rus-Cyrl-Latn-310-1997.scheme", file_119, sizeof file_119},
    {"schemes/mvd-rus-Cyrl-Latn-782-2000.scheme", file_120, sizeof file_120},
    {"schemes/mw-kaz-Cyrl-Latn-qazaqparat.scheme", file_121, sizeof file_121},
    {"schemes/mw-kaz-Latn-Cyrl-qazaqparat.scheme", file_122, sizeof file_122},
    {"schemes/odni-kaz-Cyrl-Latn-2015.scheme", file_123, sizeof file_123},
    {"schemes/odni-rus-Cyrl-Latn-2015.scheme", file_124, sizeof file_124},
    {"schemes/odni-uig-Cyrl-Latn-2015.scheme", file_125, sizeof file_125},
    {"schemes/opencc-zho-hk2s.scheme", file_126, sizeof file_126},
    {"schemes/opencc-zho-s2hk.scheme", file_127, sizeof file_127},
    {"schemes/opencc-zho-s2t.scheme", file_128, sizeof file_128},
    {"schemes/opencc-zho-s2tw.scheme", file_129, sizeof file_129},
    {"schemes/opencc-zho-s2twp.scheme", file_130, sizeof file_130},
    {"schemes/opencc-zho-t2s.scheme", file_131, sizeof file_131},
    {"schemes/opencc-zho-tw2s.scheme", file_132, sizeof file_132},
    {"schemes/opencc-zho-tw2sp.scheme", file_133, sizeof file_133},
    {"schemes/palladius-zho-Hans-Cyrl.scheme", file_134, sizeof file_134},
    {"schemes/palladius-zho-Latn.pinyin-Cyrl.scheme", file_135, sizeof file_135},
    {"schemes/prc-zho-Hani-Latn-passport.scheme", file_136, sizeof file_136},
    {"schemes/russian.table", file_137, sizeof file_137},
    {"schemes/sac-zho-Hans-Latn-1979.scheme", file_138, sizeof file_138},
    {"schemes/sasm-uig-Arab-Latn-1976-strict.scheme", file_139, sizeof file_139},
    {"schemes/sasm-uig-Arab-Latn-1976.scheme", file_140, sizeof file_140},
    {"schemes/ug-uig-Arab-Cyrl.scheme", file_141, sizeof file_141},
    {"schemes/ug-uig-Arab-Latn.cts.scheme", file_142, sizeof file_142},
    {"schemes/ug-uig-Arab-Latn.uly.scheme", file_143, sizeof file_143},
    {"schemes/ug-uig-Arab-Latn.uyy.scheme", file_144, sizeof file_144},
    {"schemes/ug-uig-Cyrl-Arab.scheme", file_145, sizeof file_145},
    {"schemes/ug-uig-Cyrl-Latn.cts.scheme", file_146, sizeof file_146},
    {"schemes/ug-uig-Cyrl-Latn.uly.scheme", file_147, sizeof file_147},
    {"schemes/ug-uig-Cyrl-Latn.uyy.scheme", file_148, sizeof file_148},
    {"schemes/ug-uig-Latn.cts-Arab.scheme", file_149, sizeof file_149},
    {"schemes/ug-uig-Latn.cts-Cyrl.scheme", file_150, sizeof file_150},
    {"schemes/ug-uig-Latn.cts-Latn.uly.scheme", file_151, sizeof file_151},
    {"schemes/ug-uig-Latn.cts-Latn.uyy.scheme", file_152, sizeof file_152},
    {"schemes/ug-uig-Latn.cts-fonipa.scheme", file_153, sizeof file_153},
    {"schemes/ug-uig-Latn.uly-Arab.scheme", file_154, sizeof file_154},
    {"schemes/ug-uig-Latn.uly-Cyrl.scheme", file_155, sizeof file_155},
    {"schemes/ug-uig-Latn.uly-Latn.cts.scheme", file_156, sizeof file_156},
    {"schemes/ug-uig-Latn.uly-Latn.uyy.scheme", file_157, sizeof file_157},
    {"schemes/ug-uig-Latn.uyy-Arab.scheme", file_158, sizeof file_158},
    {"schemes/ug-uig-Latn.uyy-Cyrl.scheme", file_159, sizeof file_159},
    {"schemes/ug-uig-Latn.uyy-Latn.cts.scheme", file_160, sizeof file_160},
    {"schemes/ug-uig-Latn.uyy-Latn.uly.scheme", file_161, sizeof file_161},
    {"schemes/un-rus-Cyrl-Latn-1987.scheme", file_162, sizeof file_162},
    {"schemes/uyghur.table", file_163, sizeof file_163},
    {"schemes/var-eng-Latn-kaz-Cyrl.scheme", file_164, sizeof file_164},
    {"schemes/var-eng-Latn-rus-Cyrl.scheme", file_165, sizeof file_165},
    {"schemes/var-kaz-Arab-Cyrl-tote.scheme", file_166, sizeof file_166},
    {"schemes/var-kaz-Arab-Hans.scheme", file_167, sizeof file_167},
    {"schemes/var-kaz-Arab-Latn-2021.scheme", file_168, sizeof file_168},
    {"schemes/var-kaz-Cyrl-Arab-tote.scheme", file_169, sizeof file_169},
    {"schemes/var-kaz-Cyrl-Hans.scheme", file_170, sizeof file_170},
    {"schemes/var-kaz-Cyrl-rus-Cyrl.scheme", file_171, sizeof file_171},
    {"schemes/var-kaz-Latn-Arab-2021.scheme", file_172, sizeof file_172},
    {"schemes/var-rus-Cyrl-Hans.scheme", file_173, sizeof file_173},
    {"schemes/var-rus-Cyrl-Latn-mosmetro.scheme", file_174, sizeof file_174},
    {"schemes/var-rus-Cyrl-Latn-scholarly.scheme", file_175, sizeof file_175},
    {"schemes/var-rus-Cyrl-Latn-telegram.scheme", file_176, sizeof file_176},
    {"schemes/var-rus-Cyrl-Latn-wikipedia.scheme", file_177, sizeof file_177},
    {"schemes/var-rus-Cyrl-Latn-yandex-maps.scheme", file_178, sizeof file_178},
    {"schemes/var-rus-Cyrl-Latn-yandex-money.scheme", file_179, sizeof file_179},
    {"schemes/var-zho-Hani-Latn-wd-1979.scheme", file_180, sizeof file_180},
    {"schemes/var-zho-Hans-kaz-Cyrl.scheme", file_181, sizeof file_181},
    {"schemes/var-zho-Hans-uig-Arab.scheme", file_182, sizeof file_182},
    {"schemes/xinhua-eng-Latn-Hans.scheme", file_183, sizeof file_183},
    {"schemes/zho-Hani-Latn-pinyin-name.scheme", file_184, sizeof file_184},
    {"schemes/zho-Hani-Latn-pinyin-passport.scheme", file_185, sizeof file_185},
    {"schemes/zho-Hani-Latn-pinyin-surname.scheme", file_186, sizeof file_186},
    {"schemes/zho-Hans-Latn-pinyin-place.scheme", file_187, sizeof file_187},
    {"sounds/abjad-abjad.costs", file_188, sizeof file_188},
    {"sounds/abjad-han.costs", file_189, sizeof file_189},
    {"sounds/classes.tsv", file_190, sizeof file_190},
    {"sounds/cyrillic-abjad.costs", file_191, sizeof file_191},
    {"sounds/cyrillic-cyrillic.costs", file_192, sizeof file_192},
    {"sounds/cyrillic-han.costs", file_193, sizeof file_193},
    {"sounds/latin-abjad.costs", file_194, sizeof file_194},
    {"sounds/latin-cyrillic.costs", file_195, sizeof file_195},
    {"sounds/latin-han.costs", file_196, sizeof file_196},
    {"sounds/latin-latin.costs", file_197, sizeof file_197},
    {"sounds/letters.tsv", file_198, sizeof file_198},
    {"sounds/score.network", file_199, sizeof file_199},
    {"srx/en.srx", file_200, sizeof file_200},
    {"srx/kk.srx", file_201, sizeof file_201},
    {"srx/root.srx", file_202, sizeof file_202},
    {"srx/ru.srx", file_203, sizeof file_203},
    {"srx/ug.srx", file_204, sizeof file_204},
    {"srx/zh.srx", file_205, sizeof file_205},
    {"terminology/stopwords.tsv", file_206, sizeof file_206},
    {"variants/characters.practice", file_207, sizeof file_207},
    {"variants/en-kk-native.practice", file_208, sizeof file_208},
    {"variants/en-kk.practice", file_209, sizeof file_209},
    {"variants/en-ru.practice", file_210, sizeof file_210},
    {"variants/en-ug.practice", file_211, sizeof file_211},
    {"variants/en-zh.practice", file_212, sizeof file_212},
    {"variants/kk-en.practice", file_213, sizeof file_213},
    {"variants/kk-ru.practice", file_214, sizeof file_214},
    {"variants/kk-ug.practice", file_215, sizeof file_215},
    {"variants/native.tsv", file_216, sizeof file_216},
    {"variants/pinyin.practice", file_217, sizeof file_217},
    {"variants/routes.tsv", file_218, sizeof file_218},
    {"variants/ru-en.practice", file_219, sizeof file_219},
    {"variants/ru-kk.practice", file_220, sizeof file_220},
    {"variants/ru-ug.practice", file_221, sizeof file_221},
    {"variants/settled.tsv", file_222, sizeof file_222},
    {"variants/ug-en.practice", file_223, sizeof file_223},
    {"variants/ug-kk.practice", file_224, sizeof file_224},
    {"variants/ug-ru.practice", file_225, sizeof file_225},
};

const cembedded_file *cembedded_files(size_t *count) {
    *count = sizeof files / sizeof *files;
    return files;
}
