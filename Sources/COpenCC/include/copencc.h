#ifndef TILMACH_COPENCC_H
#define TILMACH_COPENCC_H

#include <stddef.h>

/// A converter between forms of Chinese writing, as one configuration of OpenCC describes it.
typedef struct copencc_converter copencc_converter;

/// Opens a configuration of the installed data, for example `s2t.json`; NULL when there is none. `message` then receives
/// OpenCC's words, at most `room` bytes with the zero.
copencc_converter *copencc_open(const char *configuration, char *message, size_t room);
void copencc_close(copencc_converter *);
/// Converts `length` bytes of UTF-8 without zeros. Returns a string that ends with zero, to be freed with `copencc_free`;
/// NULL when OpenCC refuses.
char *copencc_convert(copencc_converter *, const char *text, size_t length);
void copencc_free(char *);

#endif
