#ifndef TILMACH_CEMBEDDED_HAN_H
#define TILMACH_CEMBEDDED_HAN_H

#include <stddef.h>

/// A table about Chinese characters, a file of `data/han`; the bytes live for ever.
typedef struct {
    const unsigned char *bytes;
    size_t length;
} cembedded_han_file;

/// The syllables of Standard Chinese in the spellings of several systems.
cembedded_han_file cembedded_han_syllables(void);
/// The usual readings of characters.
cembedded_han_file cembedded_han_readings(void);
/// The simple forms of characters.
cembedded_han_file cembedded_han_foldings(void);
/// Surnames with their readings.
cembedded_han_file cembedded_han_surnames(void);
/// Established names of places.
cembedded_han_file cembedded_han_places(void);
/// Words that play a part in names and catalogue entries.
cembedded_han_file cembedded_han_name_words(void);
/// The conversions of OpenCC as steps over its dictionaries.
cembedded_han_file cembedded_han_chains(void);
/// What the installed OpenCC data leaves out.
cembedded_han_file cembedded_han_conversions(void);

#endif
