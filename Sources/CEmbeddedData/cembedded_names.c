#include "cembedded_names.h"

static const unsigned char latin_russian[] = {
#embed "data/names/latin-russian.model"
};
static const unsigned char latin_chinese[] = {
#embed "data/names/latin-chinese.model"
};
static const unsigned char latin_russian_tagger[] = {
#embed "data/names/latin-russian.tagger"
};
static const unsigned char latin_chinese_tagger[] = {
#embed "data/names/latin-chinese.tagger"
};
static const unsigned char established[] = {
#embed "data/names/established.tsv"
};

cembedded_names_file cembedded_names_latin_russian(void) {
    return (cembedded_names_file){latin_russian, sizeof latin_russian};
}
cembedded_names_file cembedded_names_latin_chinese(void) {
    return (cembedded_names_file){latin_chinese, sizeof latin_chinese};
}
cembedded_names_file cembedded_names_latin_russian_tagger(void) {
    return (cembedded_names_file){latin_russian_tagger, sizeof latin_russian_tagger};
}
cembedded_names_file cembedded_names_latin_chinese_tagger(void) {
    return (cembedded_names_file){latin_chinese_tagger, sizeof latin_chinese_tagger};
}
cembedded_names_file cembedded_names_established(void) {
    return (cembedded_names_file){established, sizeof established};
}

static const unsigned char russian_chinese[] = {
#embed "data/names/russian-chinese.tsv"
};
cembedded_names_file cembedded_names_russian_chinese(void) {
    return (cembedded_names_file){russian_chinese, sizeof russian_chinese};
}

static const unsigned char kazakh_chinese[] = {
#embed "data/names/kazakh-chinese.tsv"
};
cembedded_names_file cembedded_names_kazakh_chinese(void) {
    return (cembedded_names_file){kazakh_chinese, sizeof kazakh_chinese};
}

static const unsigned char uyghur_chinese[] = {
#embed "data/names/uyghur-chinese.tsv"
};
cembedded_names_file cembedded_names_uyghur_chinese(void) {
    return (cembedded_names_file){uyghur_chinese, sizeof uyghur_chinese};
}
