#include "cembedded_han.h"

static const unsigned char syllables[] = {
#embed "data/han/syllables.tsv"
};
static const unsigned char readings[] = {
#embed "data/han/readings.tsv"
};
static const unsigned char foldings[] = {
#embed "data/han/foldings.tsv"
};
static const unsigned char surnames[] = {
#embed "data/han/surnames.tsv"
};
static const unsigned char places[] = {
#embed "data/han/places.tsv"
};
static const unsigned char name_words[] = {
#embed "data/han/name-words.tsv"
};
static const unsigned char chains[] = {
#embed "data/han/conversion-chains.tsv"
};
static const unsigned char conversions[] = {
#embed "data/han/conversions.tsv"
};

cembedded_han_file cembedded_han_syllables(void) { return (cembedded_han_file){syllables, sizeof syllables}; }
cembedded_han_file cembedded_han_readings(void) { return (cembedded_han_file){readings, sizeof readings}; }
cembedded_han_file cembedded_han_foldings(void) { return (cembedded_han_file){foldings, sizeof foldings}; }
cembedded_han_file cembedded_han_surnames(void) { return (cembedded_han_file){surnames, sizeof surnames}; }
cembedded_han_file cembedded_han_places(void) { return (cembedded_han_file){places, sizeof places}; }
cembedded_han_file cembedded_han_name_words(void) { return (cembedded_han_file){name_words, sizeof name_words}; }
cembedded_han_file cembedded_han_conversions(void) { return (cembedded_han_file){conversions, sizeof conversions}; }
cembedded_han_file cembedded_han_chains(void) { return (cembedded_han_file){chains, sizeof chains}; }
