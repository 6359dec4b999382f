#ifndef TILMACH_TABLE_LOOP_H
#define TILMACH_TABLE_LOOP_H

#include <stddef.h>
#include <stdint.h>

/// The letters that each character of two UTF-8 bytes becomes; an empty entry leaves the character as it is.
typedef struct {
    char bytes[0x800][8];
    uint8_t lengths[0x800];
} table_loop_letters;

/// What a transliteration costs at the least: decode, look up, write. No contexts, no capitals beyond the table, no checks.
/// `output` must have room for eight bytes a byte of input. Returns the bytes written.
size_t table_loop(const table_loop_letters *letters, const uint8_t *input, size_t length, uint8_t *output);

#endif
