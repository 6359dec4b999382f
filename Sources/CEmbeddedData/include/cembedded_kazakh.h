#ifndef TILMACH_CEMBEDDED_KAZAKH_H
#define TILMACH_CEMBEDDED_KAZAKH_H

#include <stddef.h>

/// What is known of Kazakh spelling, as the files of `data/kazakh`; the bytes live for ever.
typedef struct {
    const unsigned char *bytes;
    size_t length;
} cembedded_kazakh_file;

/// How likely Kazakh letters follow each other: `data/kazakh/letters.model`.
cembedded_kazakh_file cembedded_kazakh_letters(void);
/// Which words were met: `data/kazakh/words.filter`.
cembedded_kazakh_file cembedded_kazakh_words(void);
/// How Arabic letters can be read: `data/kazakh/tote.readings`.
cembedded_kazakh_file cembedded_kazakh_tote(void);
/// How Latin letters can be read: `data/kazakh/latin.readings`.
cembedded_kazakh_file cembedded_kazakh_latin(void);

#endif
