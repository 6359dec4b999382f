// Made by Scripts/embed-schemes from the files under data/schemes.
#include "cembedded.h"
#include "cembedded_schemes.h"

static const unsigned char file_0[] = {
#embed "data/schemes/alalc-kaz-Cyrl-Latn.scheme"
};
static const unsigned char file_1[] = {
#embed "data/schemes/alalc-rus-Cyrl-Latn-1997-ascii.scheme"
};
static const unsigned char file_2[] = {
#embed "data/schemes/alalc-rus-Cyrl-Latn-1997.scheme"
};
static const unsigned char file_3[] = {
#embed "data/schemes/alalc-rus-Cyrl-Latn-2012.scheme"
};
static const unsigned char file_4[] = {
#embed "data/schemes/alalc-rus-Latn-Cyrl-2012.scheme"
};
static const unsigned char file_5[] = {
#embed "data/schemes/alalc-uig-Arab-Latn-2012.scheme"
};
static const unsigned char file_6[] = {
#embed "data/schemes/alalc-uig-Cyrl-Latn.scheme"
};
static const unsigned char file_7[] = {
#embed "data/schemes/bas-rus-Cyrl-Latn-2017-bss.scheme"
};
static const unsigned char file_8[] = {
#embed "data/schemes/bas-rus-Cyrl-Latn-2017-oss.scheme"
};
static const unsigned char file_9[] = {
#embed "data/schemes/bgnpcgn-kaz-Cyrl-Latn-1979.scheme"
};
static const unsigned char file_10[] = {
#embed "data/schemes/bgnpcgn-rus-Cyrl-Latn-1947-ascii.scheme"
};
static const unsigned char file_11[] = {
#embed "data/schemes/bgnpcgn-rus-Cyrl-Latn-1947.scheme"
};
static const unsigned char file_12[] = {
#embed "data/schemes/bgnpcgn-rus-Latn-Cyrl-1947.scheme"
};
static const unsigned char file_13[] = {
#embed "data/schemes/bsi-rus-Cyrl-Latn-2979-1958-ascii.scheme"
};
static const unsigned char file_14[] = {
#embed "data/schemes/bsi-rus-Cyrl-Latn-2979-1958.scheme"
};
static const unsigned char file_15[] = {
#embed "data/schemes/gost-rus-Cyrl-Latn-16876-71-1983.scheme"
};
static const unsigned char file_16[] = {
#embed "data/schemes/gost-rus-Cyrl-Latn-16876-71-t1.scheme"
};
static const unsigned char file_17[] = {
#embed "data/schemes/gost-rus-Cyrl-Latn-16876-71-t2.scheme"
};
static const unsigned char file_18[] = {
#embed "data/schemes/gost-rus-Cyrl-Latn-52290-2004.scheme"
};
static const unsigned char file_19[] = {
#embed "data/schemes/gost-rus-Cyrl-Latn-52535-2006.scheme"
};
static const unsigned char file_20[] = {
#embed "data/schemes/gost-rus-Cyrl-Latn-7.0.34-2014.scheme"
};
static const unsigned char file_21[] = {
#embed "data/schemes/gost-rus-Cyrl-Latn-7.79-2000-2002.scheme"
};
static const unsigned char file_22[] = {
#embed "data/schemes/gost-rus-Cyrl-Latn-7.79-2000-b.scheme"
};
static const unsigned char file_23[] = {
#embed "data/schemes/gost-rus-Latn-Cyrl-7.79-2000-a.scheme"
};
static const unsigned char file_24[] = {
#embed "data/schemes/gost-rus-Latn-Cyrl-7.79-2000-b.scheme"
};
static const unsigned char file_25[] = {
#embed "data/schemes/icao-kaz-Cyrl-Latn-9303.scheme"
};
static const unsigned char file_26[] = {
#embed "data/schemes/icao-rus-Cyrl-Latn-9303.scheme"
};
static const unsigned char file_27[] = {
#embed "data/schemes/iso-kaz-Cyrl-Latn-9-1995.scheme"
};
static const unsigned char file_28[] = {
#embed "data/schemes/iso-kaz-Latn-Cyrl-9-1995.scheme"
};
static const unsigned char file_29[] = {
#embed "data/schemes/iso-rus-Cyrl-Latn-9-1954.scheme"
};
static const unsigned char file_30[] = {
#embed "data/schemes/iso-rus-Cyrl-Latn-9-1968-libris.scheme"
};
static const unsigned char file_31[] = {
#embed "data/schemes/iso-rus-Cyrl-Latn-9-1968-t2.scheme"
};
static const unsigned char file_32[] = {
#embed "data/schemes/iso-rus-Cyrl-Latn-9-1968.scheme"
};
static const unsigned char file_33[] = {
#embed "data/schemes/iso-rus-Cyrl-Latn-9-1995.scheme"
};
static const unsigned char file_34[] = {
#embed "data/schemes/iso-rus-Latn-Cyrl-9-1995.scheme"
};
static const unsigned char file_35[] = {
#embed "data/schemes/kazakh.table"
};
static const unsigned char file_36[] = {
#embed "data/schemes/kr76-rus-Cyrl-Latn-1976.scheme"
};
static const unsigned char file_37[] = {
#embed "data/schemes/kz-kaz-Cyrl-Latn-2017.scheme"
};
static const unsigned char file_38[] = {
#embed "data/schemes/kz-kaz-Cyrl-Latn-2018.scheme"
};
static const unsigned char file_39[] = {
#embed "data/schemes/kz-kaz-Cyrl-Latn-2021.scheme"
};
static const unsigned char file_40[] = {
#embed "data/schemes/kz-kaz-Latn-Cyrl-2017.scheme"
};
static const unsigned char file_41[] = {
#embed "data/schemes/kz-kaz-Latn-Cyrl-2018.scheme"
};
static const unsigned char file_42[] = {
#embed "data/schemes/kz-kaz-Latn-Cyrl-2021.scheme"
};
static const unsigned char file_43[] = {
#embed "data/schemes/mvd-rus-Cyrl-Latn-2008.scheme"
};
static const unsigned char file_44[] = {
#embed "data/schemes/mvd-rus-Cyrl-Latn-2010.scheme"
};
static const unsigned char file_45[] = {
#embed "data/schemes/mvd-rus-Cyrl-Latn-310-1997-fr.scheme"
};
static const unsigned char file_46[] = {
#embed "data/schemes/mvd-rus-Cyrl-Latn-310-1997.scheme"
};
static const unsigned char file_47[] = {
#embed "data/schemes/mvd-rus-Cyrl-Latn-782-2000.scheme"
};
static const unsigned char file_48[] = {
#embed "data/schemes/mw-kaz-Cyrl-Latn-qazaqparat.scheme"
};
static const unsigned char file_49[] = {
#embed "data/schemes/mw-kaz-Latn-Cyrl-qazaqparat.scheme"
};
static const unsigned char file_50[] = {
#embed "data/schemes/odni-kaz-Cyrl-Latn-2015.scheme"
};
static const unsigned char file_51[] = {
#embed "data/schemes/odni-rus-Cyrl-Latn-2015.scheme"
};
static const unsigned char file_52[] = {
#embed "data/schemes/odni-uig-Cyrl-Latn-2015.scheme"
};
static const unsigned char file_53[] = {
#embed "data/schemes/russian.table"
};
static const unsigned char file_54[] = {
#embed "data/schemes/sasm-uig-Arab-Latn-1976-strict.scheme"
};
static const unsigned char file_55[] = {
#embed "data/schemes/sasm-uig-Arab-Latn-1976.scheme"
};
static const unsigned char file_56[] = {
#embed "data/schemes/ug-uig-Arab-Cyrl.scheme"
};
static const unsigned char file_57[] = {
#embed "data/schemes/ug-uig-Arab-Latn.cts.scheme"
};
static const unsigned char file_58[] = {
#embed "data/schemes/ug-uig-Arab-Latn.uly.scheme"
};
static const unsigned char file_59[] = {
#embed "data/schemes/ug-uig-Arab-Latn.uyy.scheme"
};
static const unsigned char file_60[] = {
#embed "data/schemes/ug-uig-Cyrl-Arab.scheme"
};
static const unsigned char file_61[] = {
#embed "data/schemes/ug-uig-Cyrl-Latn.cts.scheme"
};
static const unsigned char file_62[] = {
#embed "data/schemes/ug-uig-Cyrl-Latn.uly.scheme"
};
static const unsigned char file_63[] = {
#embed "data/schemes/ug-uig-Cyrl-Latn.uyy.scheme"
};
static const unsigned char file_64[] = {
#embed "data/schemes/ug-uig-Latn.cts-Arab.scheme"
};
static const unsigned char file_65[] = {
#embed "data/schemes/ug-uig-Latn.cts-Cyrl.scheme"
};
static const unsigned char file_66[] = {
#embed "data/schemes/ug-uig-Latn.cts-Latn.uly.scheme"
};
static const unsigned char file_67[] = {
#embed "data/schemes/ug-uig-Latn.cts-Latn.uyy.scheme"
};
static const unsigned char file_68[] = {
#embed "data/schemes/ug-uig-Latn.cts-fonipa.scheme"
};
static const unsigned char file_69[] = {
#embed "data/schemes/ug-uig-Latn.uly-Arab.scheme"
};
static const unsigned char file_70[] = {
#embed "data/schemes/ug-uig-Latn.uly-Cyrl.scheme"
};
static const unsigned char file_71[] = {
#embed "data/schemes/ug-uig-Latn.uly-Latn.cts.scheme"
};
static const unsigned char file_72[] = {
#embed "data/schemes/ug-uig-Latn.uly-Latn.uyy.scheme"
};
static const unsigned char file_73[] = {
#embed "data/schemes/ug-uig-Latn.uyy-Arab.scheme"
};
static const unsigned char file_74[] = {
#embed "data/schemes/ug-uig-Latn.uyy-Cyrl.scheme"
};
static const unsigned char file_75[] = {
#embed "data/schemes/ug-uig-Latn.uyy-Latn.cts.scheme"
};
static const unsigned char file_76[] = {
#embed "data/schemes/ug-uig-Latn.uyy-Latn.uly.scheme"
};
static const unsigned char file_77[] = {
#embed "data/schemes/un-rus-Cyrl-Latn-1987.scheme"
};
static const unsigned char file_78[] = {
#embed "data/schemes/uyghur.table"
};
static const unsigned char file_79[] = {
#embed "data/schemes/var-rus-Cyrl-Latn-mosmetro.scheme"
};
static const unsigned char file_80[] = {
#embed "data/schemes/var-rus-Cyrl-Latn-scholarly.scheme"
};
static const unsigned char file_81[] = {
#embed "data/schemes/var-rus-Cyrl-Latn-telegram.scheme"
};
static const unsigned char file_82[] = {
#embed "data/schemes/var-rus-Cyrl-Latn-wikipedia.scheme"
};
static const unsigned char file_83[] = {
#embed "data/schemes/var-rus-Cyrl-Latn-yandex-maps.scheme"
};
static const unsigned char file_84[] = {
#embed "data/schemes/var-rus-Cyrl-Latn-yandex-money.scheme"
};

static const cembedded_file files[] = {
    {"alalc-kaz-Cyrl-Latn.scheme", file_0, sizeof file_0},
    {"alalc-rus-Cyrl-Latn-1997-ascii.scheme", file_1, sizeof file_1},
    {"alalc-rus-Cyrl-Latn-1997.scheme", file_2, sizeof file_2},
    {"alalc-rus-Cyrl-Latn-2012.scheme", file_3, sizeof file_3},
    {"alalc-rus-Latn-Cyrl-2012.scheme", file_4, sizeof file_4},
    {"alalc-uig-Arab-Latn-2012.scheme", file_5, sizeof file_5},
    {"alalc-uig-Cyrl-Latn.scheme", file_6, sizeof file_6},
    {"bas-rus-Cyrl-Latn-2017-bss.scheme", file_7, sizeof file_7},
    {"bas-rus-Cyrl-Latn-2017-oss.scheme", file_8, sizeof file_8},
    {"bgnpcgn-kaz-Cyrl-Latn-1979.scheme", file_9, sizeof file_9},
    {"bgnpcgn-rus-Cyrl-Latn-1947-ascii.scheme", file_10, sizeof file_10},
    {"bgnpcgn-rus-Cyrl-Latn-1947.scheme", file_11, sizeof file_11},
    {"bgnpcgn-rus-Latn-Cyrl-1947.scheme", file_12, sizeof file_12},
    {"bsi-rus-Cyrl-Latn-2979-1958-ascii.scheme", file_13, sizeof file_13},
    {"bsi-rus-Cyrl-Latn-2979-1958.scheme", file_14, sizeof file_14},
    {"gost-rus-Cyrl-Latn-16876-71-1983.scheme", file_15, sizeof file_15},
    {"gost-rus-Cyrl-Latn-16876-71-t1.scheme", file_16, sizeof file_16},
    {"gost-rus-Cyrl-Latn-16876-71-t2.scheme", file_17, sizeof file_17},
    {"gost-rus-Cyrl-Latn-52290-2004.scheme", file_18, sizeof file_18},
    {"gost-rus-Cyrl-Latn-52535-2006.scheme", file_19, sizeof file_19},
    {"gost-rus-Cyrl-Latn-7.0.34-2014.scheme", file_20, sizeof file_20},
    {"gost-rus-Cyrl-Latn-7.79-2000-2002.scheme", file_21, sizeof file_21},
    {"gost-rus-Cyrl-Latn-7.79-2000-b.scheme", file_22, sizeof file_22},
    {"gost-rus-Latn-Cyrl-7.79-2000-a.scheme", file_23, sizeof file_23},
    {"gost-rus-Latn-Cyrl-7.79-2000-b.scheme", file_24, sizeof file_24},
    {"icao-kaz-Cyrl-Latn-9303.scheme", file_25, sizeof file_25},
    {"icao-rus-Cyrl-Latn-9303.scheme", file_26, sizeof file_26},
    {"iso-kaz-Cyrl-Latn-9-1995.scheme", file_27, sizeof file_27},
    {"iso-kaz-Latn-Cyrl-9-1995.scheme", file_28, sizeof file_28},
    {"iso-rus-Cyrl-Latn-9-1954.scheme", file_29, sizeof file_29},
    {"iso-rus-Cyrl-Latn-9-1968-libris.scheme", file_30, sizeof file_30},
    {"iso-rus-Cyrl-Latn-9-1968-t2.scheme", file_31, sizeof file_31},
    {"iso-rus-Cyrl-Latn-9-1968.scheme", file_32, sizeof file_32},
    {"iso-rus-Cyrl-Latn-9-1995.scheme", file_33, sizeof file_33},
    {"iso-rus-Latn-Cyrl-9-1995.scheme", file_34, sizeof file_34},
    {"kazakh.table", file_35, sizeof file_35},
    {"kr76-rus-Cyrl-Latn-1976.scheme", file_36, sizeof file_36},
    {"kz-kaz-Cyrl-Latn-2017.scheme", file_37, sizeof file_37},
    {"kz-kaz-Cyrl-Latn-2018.scheme", file_38, sizeof file_38},
    {"kz-kaz-Cyrl-Latn-2021.scheme", file_39, sizeof file_39},
    {"kz-kaz-Latn-Cyrl-2017.scheme", file_40, sizeof file_40},
    {"kz-kaz-Latn-Cyrl-2018.scheme", file_41, sizeof file_41},
    {"kz-kaz-Latn-Cyrl-2021.scheme", file_42, sizeof file_42},
    {"mvd-rus-Cyrl-Latn-2008.scheme", file_43, sizeof file_43},
    {"mvd-rus-Cyrl-Latn-2010.scheme", file_44, sizeof file_44},
    {"mvd-rus-Cyrl-Latn-310-1997-fr.scheme", file_45, sizeof file_45},
    {"mvd-rus-Cyrl-Latn-310-1997.scheme", file_46, sizeof file_46},
    {"mvd-rus-Cyrl-Latn-782-2000.scheme", file_47, sizeof file_47},
    {"mw-kaz-Cyrl-Latn-qazaqparat.scheme", file_48, sizeof file_48},
    {"mw-kaz-Latn-Cyrl-qazaqparat.scheme", file_49, sizeof file_49},
    {"odni-kaz-Cyrl-Latn-2015.scheme", file_50, sizeof file_50},
    {"odni-rus-Cyrl-Latn-2015.scheme", file_51, sizeof file_51},
    {"odni-uig-Cyrl-Latn-2015.scheme", file_52, sizeof file_52},
    {"russian.table", file_53, sizeof file_53},
    {"sasm-uig-Arab-Latn-1976-strict.scheme", file_54, sizeof file_54},
    {"sasm-uig-Arab-Latn-1976.scheme", file_55, sizeof file_55},
    {"ug-uig-Arab-Cyrl.scheme", file_56, sizeof file_56},
    {"ug-uig-Arab-Latn.cts.scheme", file_57, sizeof file_57},
    {"ug-uig-Arab-Latn.uly.scheme", file_58, sizeof file_58},
    {"ug-uig-Arab-Latn.uyy.scheme", file_59, sizeof file_59},
    {"ug-uig-Cyrl-Arab.scheme", file_60, sizeof file_60},
    {"ug-uig-Cyrl-Latn.cts.scheme", file_61, sizeof file_61},
    {"ug-uig-Cyrl-Latn.uly.scheme", file_62, sizeof file_62},
    {"ug-uig-Cyrl-Latn.uyy.scheme", file_63, sizeof file_63},
    {"ug-uig-Latn.cts-Arab.scheme", file_64, sizeof file_64},
    {"ug-uig-Latn.cts-Cyrl.scheme", file_65, sizeof file_65},
    {"ug-uig-Latn.cts-Latn.uly.scheme", file_66, sizeof file_66},
    {"ug-uig-Latn.cts-Latn.uyy.scheme", file_67, sizeof file_67},
    {"ug-uig-Latn.cts-fonipa.scheme", file_68, sizeof file_68},
    {"ug-uig-Latn.uly-Arab.scheme", file_69, sizeof file_69},
    {"ug-uig-Latn.uly-Cyrl.scheme", file_70, sizeof file_70},
    {"ug-uig-Latn.uly-Latn.cts.scheme", file_71, sizeof file_71},
    {"ug-uig-Latn.uly-Latn.uyy.scheme", file_72, sizeof file_72},
    {"ug-uig-Latn.uyy-Arab.scheme", file_73, sizeof file_73},
    {"ug-uig-Latn.uyy-Cyrl.scheme", file_74, sizeof file_74},
    {"ug-uig-Latn.uyy-Latn.cts.scheme", file_75, sizeof file_75},
    {"ug-uig-Latn.uyy-Latn.uly.scheme", file_76, sizeof file_76},
    {"un-rus-Cyrl-Latn-1987.scheme", file_77, sizeof file_77},
    {"uyghur.table", file_78, sizeof file_78},
    {"var-rus-Cyrl-Latn-mosmetro.scheme", file_79, sizeof file_79},
    {"var-rus-Cyrl-Latn-scholarly.scheme", file_80, sizeof file_80},
    {"var-rus-Cyrl-Latn-telegram.scheme", file_81, sizeof file_81},
    {"var-rus-Cyrl-Latn-wikipedia.scheme", file_82, sizeof file_82},
    {"var-rus-Cyrl-Latn-yandex-maps.scheme", file_83, sizeof file_83},
    {"var-rus-Cyrl-Latn-yandex-money.scheme", file_84, sizeof file_84},
    {0, 0, 0},
};

const cembedded_file *cembedded_schemes(size_t *count) {
    *count = sizeof files / sizeof *files - 1;
    return files;
}
