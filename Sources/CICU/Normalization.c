#include "CICU.h"

#include <unicode/unorm2.h>
#include <unicode/uset.h>

const icu_normalizer *icu_normalizer_get(int32_t form, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  const UNormalizer2 *normalizer = form == 0   ? unorm2_getNFCInstance(&code)
                                   : form == 1 ? unorm2_getNFDInstance(&code)
                                   : form == 2 ? unorm2_getNFKCInstance(&code)
                                               : unorm2_getNFKDInstance(&code);
  *status = code;
  return (const icu_normalizer *)normalizer;
}

int32_t icu_normalize(
    const icu_normalizer *normalizer, const uint16_t *source, int32_t length, uint16_t *target, int32_t capacity,
    int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t needed = unorm2_normalize(
      (const UNormalizer2 *)normalizer, (const UChar *)source, length, (UChar *)target, capacity, &code);
  *status = code == U_STRING_NOT_TERMINATED_WARNING ? U_ZERO_ERROR : code;
  return needed;
}

int32_t icu_normalizer_reactive(int32_t form, int32_t *pairs, int32_t capacity, int32_t *status) {
  static const UProperty quick_check[] = {
      UCHAR_NFC_QUICK_CHECK, UCHAR_NFD_QUICK_CHECK, UCHAR_NFKC_QUICK_CHECK, UCHAR_NFKD_QUICK_CHECK};
  UErrorCode code = U_ZERO_ERROR;
  USet *inert = uset_openEmpty();
  USet *starters = uset_openEmpty();
  uset_applyIntPropertyValue(inert, quick_check[form], UNORM_YES, &code);
  uset_applyIntPropertyValue(starters, UCHAR_CANONICAL_COMBINING_CLASS, 0, &code);
  uset_retainAll(inert, starters);
  uset_complement(inert);
  int32_t count = U_SUCCESS(code) ? uset_getItemCount(inert) : 0;
  for (int32_t item = 0; item < count && 2 * item + 1 < capacity; item++) {
    uset_getItem(inert, item, &pairs[2 * item], &pairs[2 * item + 1], NULL, 0, &code);
  }
  uset_close(inert);
  uset_close(starters);
  *status = code;
  return count;
}
