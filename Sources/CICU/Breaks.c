#include "CICU.h"

#include <unicode/ubrk.h>

icu_breaks *icu_breaks_open(int32_t kind, const char *locale, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UBreakIterator *breaks = ubrk_open((UBreakIteratorType)kind, locale, NULL, 0, &code);
  *status = code;
  return (icu_breaks *)breaks;
}

void icu_breaks_close(icu_breaks *breaks) { ubrk_close((UBreakIterator *)breaks); }

void icu_breaks_set(icu_breaks *breaks, const uint16_t *text, int32_t length, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  ubrk_setText((UBreakIterator *)breaks, (const UChar *)text, length, &code);
  *status = code;
}

int32_t icu_breaks_next(icu_breaks *breaks, int32_t *rule) {
  int32_t next = ubrk_next((UBreakIterator *)breaks);
  *rule = next == UBRK_DONE ? 0 : ubrk_getRuleStatus((UBreakIterator *)breaks);
  return next;
}
