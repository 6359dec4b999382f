#ifndef TILMACH_COPENCC_CHAIN_H
#define TILMACH_COPENCC_CHAIN_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A converter between forms of Chinese writing that is put together from dictionaries of OpenCC.
typedef struct copencc_chain copencc_chain;

/// Puts a converter together from the dictionaries (`NAME.ocd2`) of a folder. The description has a step a word:
/// `n:GROUP` a conversion of the whole text, before everything else; `s:GROUP` the words that the text is cut into;
/// `c:GROUP` a conversion of each. A group is `A+B,C`: the longest match of A and B, and C where there is none.
/// NULL when a dictionary is missing; `message` then receives the reason, at most `room` bytes with the zero.
copencc_chain *copencc_chain_open(const char *folder, const char *description, char *message, size_t room);
void copencc_chain_close(copencc_chain *);
/// Converts `length` bytes of UTF-8 without zeros. Returns a string that ends with zero, to be freed with
/// `copencc_chain_free`; NULL when OpenCC refuses. Several threads may convert with one chain at a time.
char *copencc_chain_convert(const copencc_chain *, const char *text, size_t length);
void copencc_chain_free(char *text);

#ifdef __cplusplus
}
#endif

#endif
