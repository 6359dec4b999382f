// Made by Scripts/embed-schemes from the files under data/schemes.
#include "cembedded.h"
#include "cembedded_schemes.h"


static const cembedded_file files[] = {
    {0, 0, 0},
};

const cembedded_file *cembedded_schemes(size_t *count) {
    *count = sizeof files / sizeof *files - 1;
    return files;
}
