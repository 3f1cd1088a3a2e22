#include "CICU.h"

#include <unicode/uregex.h>
#include <unicode/uset.h>
#include <unicode/utext.h>

icu_regex *icu_regex_open(
    const uint16_t *pattern, int32_t length, int32_t *error_line, int32_t *error_column, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UParseError place = {.line = -1, .offset = -1};
  URegularExpression *regex = uregex_open((const UChar *)pattern, length, 0, &place, &code);
  // About a second, counted in steps of the match, so that the same text always ends alike.
  if (U_SUCCESS(code)) uregex_setTimeLimit(regex, 1000, &code);
  *error_line = place.line;
  *error_column = place.offset;
  *status = code;
  return (icu_regex *)regex;
}

void icu_regex_close(icu_regex *regex) { uregex_close((URegularExpression *)regex); }

void icu_regex_set(icu_regex *regex, const uint8_t *text, int64_t length, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UText reader = UTEXT_INITIALIZER;
  utext_openUTF8(&reader, (const char *)text, length, &code);
  // The expression keeps a copy of the reader, which refers to the same bytes.
  uregex_setUText((URegularExpression *)regex, &reader, &code);
  utext_close(&reader);
  *status = code;
}

int64_t icu_regex_match(icu_regex *regex, int64_t start, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  URegularExpression *opened = (URegularExpression *)regex;
  int64_t end = uregex_lookingAt64(opened, start, &code) ? uregex_end64(opened, 0, &code) : -1;
  *status = code;
  return end;
}

int64_t icu_regex_find(icu_regex *regex, int64_t from, int64_t *end, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  URegularExpression *opened = (URegularExpression *)regex;
  int64_t start = -1;
  if (uregex_find64(opened, from, &code)) {
    start = uregex_start64(opened, 0, &code);
    *end = uregex_end64(opened, 0, &code);
  }
  *status = code;
  return start;
}

int32_t icu_regex_group_number(icu_regex *regex, const char *name) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t number = uregex_groupNumberFromCName((URegularExpression *)regex, name, -1, &code);
  return U_SUCCESS(code) ? number : -1;
}

int64_t icu_regex_group(icu_regex *regex, int32_t group, int64_t *end) {
  UErrorCode code = U_ZERO_ERROR;
  int64_t start = uregex_start64((URegularExpression *)regex, group, &code);
  *end = uregex_end64((URegularExpression *)regex, group, &code);
  return U_SUCCESS(code) ? start : -1;
}

int32_t icu_set_ranges(
    const uint16_t *pattern, int32_t length, int32_t ignores_case, uint32_t *pairs, int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t count = 0;
  USet *set = uset_openPattern((const UChar *)pattern, length, &code);
  if (U_SUCCESS(code)) {
    if (ignores_case) uset_closeOver(set, USET_CASE_INSENSITIVE);
    uset_removeAllStrings(set);
    count = uset_getItemCount(set);
    for (int32_t index = 0; index < count && index < capacity; index++) {
      UChar32 first = 0, last = 0;
      uset_getItem(set, index, &first, &last, NULL, 0, &code);
      pairs[2 * index] = (uint32_t)first;
      pairs[2 * index + 1] = (uint32_t)last;
    }
  }
  uset_close(set);
  *status = code;
  return count;
}
