#include "table_loop.h"

#include <string.h>

size_t table_loop(const table_loop_letters *letters, const uint8_t *input, size_t length, uint8_t *output) {
    uint8_t *out = output;
    size_t index = 0;
    while (index < length) {
        uint8_t lead = input[index];
        if (lead < 0x80) {
            *out++ = lead;
            index += 1;
        } else if (lead < 0xE0 && index + 1 < length) {
            unsigned value = (lead & 0x1Fu) << 6 | (input[index + 1] & 0x3Fu);
            uint8_t count = letters->lengths[value];
            if (count) {
                memcpy(out, letters->bytes[value], 8);
                out += count;
            } else {
                memcpy(out, input + index, 2);
                out += 2;
            }
            index += 2;
        } else {
            size_t width = lead < 0xF0 ? 3 : 4;
            if (index + width > length) break;
            memcpy(out, input + index, width);
            out += width;
            index += width;
        }
    }
    return (size_t)(out - output);
}
