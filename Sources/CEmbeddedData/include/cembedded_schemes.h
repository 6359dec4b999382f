#ifndef TILMACH_CEMBEDDED_SCHEMES_H
#define TILMACH_CEMBEDDED_SCHEMES_H

#include "cembedded.h"

/// The schemes of transliteration and their tables, sorted by name; `path` is the file's name alone.
const cembedded_file *cembedded_schemes(size_t *count);

#endif
