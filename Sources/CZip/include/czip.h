#ifndef TILMACH_CZIP_H
#define TILMACH_CZIP_H
#endif
