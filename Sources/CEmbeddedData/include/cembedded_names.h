#ifndef TILMACH_CEMBEDDED_NAMES_H
#define TILMACH_CEMBEDDED_NAMES_H

#include <stddef.h>

/// A file of `data/names`; it lives for ever.
typedef struct {
    const unsigned char *bytes;
    size_t length;
} cembedded_names_file;

/// The model that writes names in Russian letters.
cembedded_names_file cembedded_names_latin_russian(void);
/// The model that writes names in Chinese characters.
cembedded_names_file cembedded_names_latin_chinese(void);
/// The networks that have a say beside those models.
cembedded_names_file cembedded_names_latin_russian_tagger(void);
cembedded_names_file cembedded_names_latin_chinese_tagger(void);
/// Established names: Latin, Russian, Chinese.
cembedded_names_file cembedded_names_established(void);
/// Syllables and names in Chinese characters.
cembedded_names_file cembedded_names_russian_chinese(void);
cembedded_names_file cembedded_names_kazakh_chinese(void);
cembedded_names_file cembedded_names_uyghur_chinese(void);

#endif
