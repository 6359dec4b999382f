#undef _GNU_SOURCE  // for POSIX's strerror_r, which always fills the buffer
#include "cxml.h"

#include <string.h>

enum { MESSAGE_BYTES = 256 };

const char *cxml_system_message(int system_error) {
    static _Thread_local char message[MESSAGE_BYTES];
    if (strerror_r(system_error, message, sizeof message) != 0) return "unknown system error";
    return message;
}
