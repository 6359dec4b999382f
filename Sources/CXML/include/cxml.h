#ifndef TILMACH_CXML_H
#define TILMACH_CXML_H
#endif
