#include "CICU.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

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
