#ifndef TILMACH_CICU_H
#define TILMACH_CICU_H

// Our own face of libicu: opaque handles, byte offsets, no ICU type or header.
// The toolchain's Foundation brings an ICU of its own; two sets of its C types do not compile side by side.
//
// Every function that can fail takes a `cicu_status *`: 0 or less is success, as in ICU (UErrorCode).

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef int32_t cicu_status;

/// ICU's own name of a status, for example "U_FILE_ACCESS_ERROR".
const char *cicu_status_name(cicu_status status);
/// ICU's version, for example "72.1".
const char *cicu_version(void);

#include "cicu_break.h"
#include "cicu_case.h"
#include "cicu_character.h"
#include "cicu_convert.h"
#include "cicu_locale.h"
#include "cicu_normalize.h"
#include "cicu_regex.h"
#include "cicu_transliterate.h"

#endif
