#include "cembedded_kazakh.h"

static const unsigned char letters[] = {
#embed "data/kazakh/letters.model"
};
static const unsigned char words[] = {
#embed "data/kazakh/words.filter"
};
static const unsigned char tote[] = {
#embed "data/kazakh/tote.readings"
};
static const unsigned char latin[] = {
#embed "data/kazakh/latin.readings"
};

cembedded_kazakh_file cembedded_kazakh_letters(void) { return (cembedded_kazakh_file){letters, sizeof letters}; }
cembedded_kazakh_file cembedded_kazakh_words(void) { return (cembedded_kazakh_file){words, sizeof words}; }
cembedded_kazakh_file cembedded_kazakh_tote(void) { return (cembedded_kazakh_file){tote, sizeof tote}; }
cembedded_kazakh_file cembedded_kazakh_latin(void) { return (cembedded_kazakh_file){latin, sizeof latin}; }
