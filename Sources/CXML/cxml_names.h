#ifndef TILMACH_CXML_NAMES_H
#define TILMACH_CXML_NAMES_H

#include "cxml.h"
#include "cxml_buffer.h"

#include <libxml/xmlstring.h>
// Before dict.h, which does not include it.
#include <libxml/dict.h>

/// One name: three strings of the parser's dictionary, so that equal strings are equal pointers.
typedef struct {
    const xmlChar *local, *prefix, *uri, *qualified;
} cxml_interned;

/// Numbers the names of a document, each once. Its growth is bounded by the dictionary, which libxml2 limits.
typedef struct {
    xmlDictPtr dictionary;
    const xmlChar *xmlns, *xmlns_uri;
    cxml_buffer names;  // of cxml_interned
    int32_t *slots;     // open addressing: a name's number + 1, or 0
    uint64_t slot_count;
} cxml_names;

void cxml_names_begin(cxml_names *, xmlDictPtr dictionary);
void cxml_names_free(cxml_names *);
int32_t cxml_names_number(cxml_names *, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri);
int64_t cxml_names_count(const cxml_names *);
cxml_name cxml_names_at(const cxml_names *, int32_t number);

#endif
