#include "CICU.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>

enum { pivot_capacity = 4096 };

struct icu_converter {
  UConverter *converter;
  // A lead surrogate whose trail the converter has yet to give: 0 or 1 unit, kept at the pivot's beginning.
  int32_t held;
  UChar pivot[pivot_capacity];
};

int32_t icu_charset_count(void) { return ucnv_countAvailable(); }

const char *icu_charset_name(int32_t index) { return ucnv_getAvailableName(index); }

const char *icu_charset_standard_name(const char *name) {
  UErrorCode code = U_ZERO_ERROR;
  // ICU would look for a file of any other name, and takes the empty one for the locale's.
  if (ucnv_countAliases(name, &code) == 0 || U_FAILURE(code)) return NULL;
  const char *standard = ucnv_getStandardName(name, "MIME", &code);
  if (!standard) standard = ucnv_getStandardName(name, "IANA", &code);
  return standard ? standard : ucnv_getAlias(name, 0, &code);
}

icu_converter *icu_converter_open(const char *name, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UConverter *opened = ucnv_open(name, &code);
  if (U_SUCCESS(code)) ucnv_setToUCallBack(opened, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &code);
  icu_converter *converter = U_SUCCESS(code) ? malloc(sizeof(icu_converter)) : NULL;
  if (!converter) {
    ucnv_close(opened);
    *status = U_FAILURE(code) ? code : U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  converter->converter = opened;
  converter->held = 0;
  *status = U_ZERO_ERROR;
  return converter;
}

void icu_converter_close(icu_converter *converter) {
  ucnv_close(converter->converter);
  free(converter);
}

void icu_converter_reset(icu_converter *converter) {
  ucnv_resetToUnicode(converter->converter);
  converter->held = 0;
}

int32_t icu_converter_decode(
    icu_converter *converter, const uint8_t **source, const uint8_t *limit, uint8_t *target, int32_t capacity,
    int32_t *invalid, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  // A UTF-16 unit needs at most three bytes of UTF-8.
  int32_t units = capacity / 3 < pivot_capacity ? capacity / 3 : pivot_capacity;
  UChar *next = converter->pivot + converter->held;
  const char *bytes = (const char *)*source;
  ucnv_toUnicode(
      converter->converter, &next, converter->pivot + units, &bytes, (const char *)limit, NULL, 1, &code);
  *source = (const uint8_t *)bytes;
  *invalid = 0;
  int32_t length = (int32_t)(next - converter->pivot);
  UChar lead = 0;
  if (code == U_BUFFER_OVERFLOW_ERROR) {
    code = U_ZERO_ERROR;
    if (length > 0 && U16_IS_LEAD(converter->pivot[length - 1])) lead = converter->pivot[--length];
  } else if (U_FAILURE(code)) {
    char sequence[32];
    int8_t sequence_length = sizeof sequence;
    UErrorCode ignored = U_ZERO_ERROR;
    ucnv_getInvalidChars(converter->converter, sequence, &sequence_length, &ignored);
    if (U_SUCCESS(ignored) && sequence_length > 0) {
      *invalid = sequence_length;
      code = U_ZERO_ERROR;
    }
  }
  int32_t written = 0;
  if (U_SUCCESS(code)) {
    u_strToUTF8WithSub((char *)target, capacity, &written, converter->pivot, length, 0xFFFD, NULL, &code);
    if (code == U_STRING_NOT_TERMINATED_WARNING) code = U_ZERO_ERROR;
  }
  converter->held = lead ? 1 : 0;
  if (lead) converter->pivot[0] = lead;
  *status = code;
  return written;
}

struct icu_detector {
  UCharsetDetector *detector;
  const UCharsetMatch **matches;
};

icu_detector *icu_detector_open(int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UCharsetDetector *opened = ucsdet_open(&code);
  icu_detector *detector = U_SUCCESS(code) ? malloc(sizeof(icu_detector)) : NULL;
  if (!detector) {
    ucsdet_close(opened);
    *status = U_FAILURE(code) ? code : U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  detector->detector = opened;
  detector->matches = NULL;
  *status = U_ZERO_ERROR;
  return detector;
}

void icu_detector_close(icu_detector *detector) {
  ucsdet_close(detector->detector);
  free(detector);
}

int32_t icu_detector_match(icu_detector *detector, const uint8_t *bytes, int32_t length, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t count = 0;
  ucsdet_setText(detector->detector, (const char *)bytes, length, &code);
  detector->matches = ucsdet_detectAll(detector->detector, &count, &code);
  *status = code;
  return U_SUCCESS(code) ? count : 0;
}

const char *icu_detector_result(icu_detector *detector, int32_t index, int32_t *confidence, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  *confidence = ucsdet_getConfidence(detector->matches[index], &code);
  const char *name = ucsdet_getName(detector->matches[index], &code);
  *status = code;
  return name;
}
