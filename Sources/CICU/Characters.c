#include "CICU.h"

#include <unicode/ucasemap.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

icu_case_map *icu_case_map_open(const char *locale, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UCaseMap *map = ucasemap_open(locale, U_FOLD_CASE_DEFAULT, &code);
  *status = code;
  return (icu_case_map *)map;
}

void icu_case_map_close(icu_case_map *map) { ucasemap_close((UCaseMap *)map); }

#define CASE_FUNCTION(name, function) \
  int32_t name( \
      const icu_case_map *map, const uint8_t *source, int32_t length, uint8_t *target, int32_t capacity, \
      int32_t *status) { \
    UErrorCode code = U_ZERO_ERROR; \
    int32_t needed = function((const UCaseMap *)map, (char *)target, capacity, (const char *)source, length, &code); \
    *status = code == U_STRING_NOT_TERMINATED_WARNING ? U_ZERO_ERROR : code; \
    return needed; \
  }

CASE_FUNCTION(icu_case_map_lower, ucasemap_utf8ToLower)
CASE_FUNCTION(icu_case_map_upper, ucasemap_utf8ToUpper)
CASE_FUNCTION(icu_case_map_fold, ucasemap_utf8FoldCase)

int32_t icu_scalar_category(uint32_t scalar) { return u_charType((UChar32)scalar); }

int32_t icu_scalar_script(uint32_t scalar) {
  UErrorCode code = U_ZERO_ERROR;
  return uscript_getScript((UChar32)scalar, &code);
}

const char *icu_script_name(int32_t script) { return uscript_getShortName((UScriptCode)script); }

int32_t icu_script_of_name(const char *name) {
  return u_getPropertyValueEnum(UCHAR_SCRIPT, name);
}

uint32_t icu_scalar_lower(uint32_t scalar) { return (uint32_t)u_tolower((UChar32)scalar); }
uint32_t icu_scalar_upper(uint32_t scalar) { return (uint32_t)u_toupper((UChar32)scalar); }
uint32_t icu_scalar_fold(uint32_t scalar) { return (uint32_t)u_foldCase((UChar32)scalar, U_FOLD_CASE_DEFAULT); }
int32_t icu_scalar_combining_class(uint32_t scalar) { return u_getCombiningClass((UChar32)scalar); }
