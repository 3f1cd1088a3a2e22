#include "CICU.h"

#include <unicode/uchar.h>
#include <unicode/ustring.h>
#include <unicode/utypes.h>
#include <unicode/uversion.h>

const char *icu_version(void) { return U_ICU_VERSION; }

const char *icu_error_name(int32_t status) { return u_errorName((UErrorCode)status); }

int32_t icu_utf16_from_utf8(
    const uint8_t *source, int32_t length, uint16_t *target, int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t needed = 0;
  u_strFromUTF8WithSub((UChar *)target, capacity, &needed, (const char *)source, length, 0xFFFD, NULL, &code);
  *status = code;
  return needed;
}

int32_t icu_utf8_from_utf16(
    const uint16_t *source, int32_t length, uint8_t *target, int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t needed = 0;
  u_strToUTF8WithSub((char *)target, capacity, &needed, (const UChar *)source, length, 0xFFFD, NULL, &code);
  *status = code;
  return needed;
}
