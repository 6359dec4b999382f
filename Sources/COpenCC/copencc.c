#include "copencc.h"

#include <opencc.h>
#include <stdint.h>
#include <stdio.h>

copencc_converter *copencc_open(const char *configuration, char *message, size_t room) {
    opencc_t converter = opencc_open(configuration);
    // OpenCC's mark of failure is (opencc_t)-1.
    if (converter == (opencc_t)(intptr_t)-1) {
        snprintf(message, room, "%s", opencc_error());
        return NULL;
    }
    return converter;
}

void copencc_close(copencc_converter *converter) { opencc_close(converter); }

char *copencc_convert(copencc_converter *converter, const char *text, size_t length) {
    return opencc_convert_utf8(converter, text, length);
}

void copencc_free(char *text) { opencc_convert_utf8_free(text); }
