#include "cembedded_normalization.h"

static const unsigned char cyrillic[] = {
#embed "data/languages/Cyrl.tsv"
};
static const unsigned char latin[] = {
#embed "data/languages/Latn.tsv"
};
static const unsigned char arabic[] = {
#embed "data/languages/Arab.tsv"
};
static const unsigned char han[] = {
#embed "data/languages/Hani.tsv"
};

cembedded_language_file cembedded_language_cyrillic(void) {
    return (cembedded_language_file){cyrillic, sizeof cyrillic};
}
cembedded_language_file cembedded_language_latin(void) { return (cembedded_language_file){latin, sizeof latin}; }
cembedded_language_file cembedded_language_arabic(void) { return (cembedded_language_file){arabic, sizeof arabic}; }
cembedded_language_file cembedded_language_han(void) { return (cembedded_language_file){han, sizeof han}; }
