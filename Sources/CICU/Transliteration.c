#include "CICU.h"

#include <string.h>
#include <unicode/uenum.h>
#include <unicode/utrans.h>

icu_transliterator *icu_transliterator_open(
    const uint16_t *identifier, int32_t identifier_length, const uint16_t *rules, int32_t rules_length,
    int32_t *error_offset, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UParseError place = {.line = -1, .offset = -1};
  UTransliterator *opened = utrans_openU(
      (const UChar *)identifier, identifier_length, UTRANS_FORWARD, (const UChar *)rules, rules_length, &place, &code);
  *error_offset = place.offset;
  *status = code;
  return (icu_transliterator *)opened;
}

void icu_transliterator_close(icu_transliterator *transliterator) { utrans_close((UTransliterator *)transliterator); }

int32_t icu_transliterate(
    icu_transliterator *transliterator, uint16_t *text, int32_t length, int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t limit = length;
  utrans_transUChars((UTransliterator *)transliterator, (UChar *)text, &length, capacity, 0, &limit, &code);
  *status = code == U_STRING_NOT_TERMINATED_WARNING ? U_ZERO_ERROR : code;
  return length;
}

int32_t icu_transliterator_identifiers(char *target, int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UEnumeration *identifiers = utrans_openIDs(&code);
  int32_t needed = 0;
  int32_t length = 0;
  for (const char *next; (next = uenum_next(identifiers, &length, &code)) && U_SUCCESS(code); needed += length + 1) {
    if (needed + length + 1 > capacity) continue;
    memcpy(target + needed, next, (size_t)length);
    target[needed + length] = '\n';
  }
  uenum_close(identifiers);
  *status = code;
  return needed;
}
