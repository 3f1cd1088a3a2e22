// The lexicons that the package brings along, as files of LexiconKit's format that are part of the program.
#ifndef CLEXICONS_H
#define CLEXICONS_H

#include <stddef.h>

typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t size;
} clexicons_file;

/// How many there are.
size_t clexicons_count(void);

/// One of them, by its number from 0.
clexicons_file clexicons_get(size_t number);

#endif
