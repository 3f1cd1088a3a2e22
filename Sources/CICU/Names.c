#include "CICU.h"

#include <unicode/udat.h>
#include <unicode/unum.h>

icu_speller *icu_speller_open(const char *locale, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UNumberFormat *speller = unum_open(UNUM_SPELLOUT, NULL, 0, locale, NULL, &code);
  *status = code;
  return (icu_speller *)speller;
}

void icu_speller_close(icu_speller *speller) { unum_close((UNumberFormat *)speller); }

int32_t icu_speller_rules(const icu_speller *speller, uint16_t *target, int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t length = unum_getTextAttribute(
      (const UNumberFormat *)speller, UNUM_PUBLIC_RULESETS, (UChar *)target, capacity, &code);
  *status = code == U_BUFFER_OVERFLOW_ERROR ? U_ZERO_ERROR : code;
  return length;
}

void icu_speller_use(icu_speller *speller, const uint16_t *rules, int32_t length, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  unum_setTextAttribute((UNumberFormat *)speller, UNUM_DEFAULT_RULESET, (const UChar *)rules, length, &code);
  *status = code;
}

int32_t icu_speller_spell(
    const icu_speller *speller, int64_t number, uint16_t *target, int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t length =
      unum_formatInt64((const UNumberFormat *)speller, number, (UChar *)target, capacity, NULL, &code);
  *status = code;
  return length;
}

int32_t icu_month_name(
    const char *locale, int32_t style, int32_t month, uint16_t *target, int32_t capacity, int32_t *status) {
  static const UDateFormatSymbolType styles[] = {
      UDAT_MONTHS, UDAT_STANDALONE_MONTHS, UDAT_SHORT_MONTHS, UDAT_STANDALONE_SHORT_MONTHS};
  UErrorCode code = U_ZERO_ERROR;
  UDateFormat *format = udat_open(UDAT_DEFAULT, UDAT_DEFAULT, locale, NULL, 0, NULL, 0, &code);
  int32_t length = udat_getSymbols(format, styles[style & 3], month, (UChar *)target, capacity, &code);
  udat_close(format);
  *status = code;
  return length;
}
