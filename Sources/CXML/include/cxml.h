#ifndef TILMACH_CXML_H
#define TILMACH_CXML_H
#include "cxml_html.h"
#endif
