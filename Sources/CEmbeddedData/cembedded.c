#include "cembedded.h"

// To embed a file: put it under data/, add its bytes (`#embed`, C23; the path is relative to this file) and a line
// of the table, both sorted by path. SwiftPM builds this anew when a file under data/ changes.

#define BYTES static const unsigned char

BYTES srx_en[] = {
#embed "data/srx/en.srx"
};
BYTES srx_kk[] = {
#embed "data/srx/kk.srx"
};
BYTES srx_root[] = {
#embed "data/srx/root.srx"
};
BYTES srx_ru[] = {
#embed "data/srx/ru.srx"
};
BYTES srx_ug[] = {
#embed "data/srx/ug.srx"
};
BYTES srx_zh[] = {
#embed "data/srx/zh.srx"
};

#define ENTRY(path, bytes) {path, bytes, sizeof bytes}

static const cembedded_file files[] = {
    ENTRY("srx/en.srx", srx_en),
    ENTRY("srx/kk.srx", srx_kk),
    ENTRY("srx/root.srx", srx_root),
    ENTRY("srx/ru.srx", srx_ru),
    ENTRY("srx/ug.srx", srx_ug),
    ENTRY("srx/zh.srx", srx_zh),
};

const cembedded_file *cembedded_files(size_t *count) {
    *count = sizeof files / sizeof *files;
    return files;
}
