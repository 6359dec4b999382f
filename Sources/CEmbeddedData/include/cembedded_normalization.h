#ifndef TILMACH_CEMBEDDED_NORMALIZATION_H
#define TILMACH_CEMBEDDED_NORMALIZATION_H

#include <stddef.h>

/// Letter statistics of the languages of one script, as `data/languages/Cyrl.tsv` and its like; they live for ever.
typedef struct {
    const unsigned char *bytes;
    size_t length;
} cembedded_language_file;

cembedded_language_file cembedded_language_cyrillic(void);
cembedded_language_file cembedded_language_latin(void);
cembedded_language_file cembedded_language_arabic(void);
/// Characters of one form of Chinese alone.
cembedded_language_file cembedded_language_han(void);

#endif
