#pragma once

// The little of ICU that UnicodeKit uses, with no ICU type in sight: Swift's own Foundation brings the headers of
// another ICU, and a module that sees both does not compile.
//
// Every `status` is an ICU UErrorCode, set to zero on entry; above zero it is an error. Lengths and offsets are in
// bytes of UTF-8 or in UTF-16 units, as the element type says. Nothing here is safe to share between threads, but
// every object may be used by one thread after another.

#include <stdint.h>

/// The version of ICU that is linked: "72.1".
const char *icu_version(void);
/// "U_MISSING_OPERATOR".
const char *icu_error_name(int32_t status);

// UTF-8 and UTF-16. Both return the length that the whole result needs, written or not.

int32_t icu_utf16_from_utf8(const uint8_t *source, int32_t length, uint16_t *target, int32_t capacity, int32_t *status);
int32_t icu_utf8_from_utf16(const uint16_t *source, int32_t length, uint8_t *target, int32_t capacity, int32_t *status);

// Charsets

typedef struct icu_converter icu_converter;

/// The number of charsets that can be decoded.
int32_t icu_charset_count(void);
/// The name of one of them, ICU's own.
const char *icu_charset_name(int32_t index);
/// The name that MIME or IANA gives the charset of a name or alias, ICU's own where they give none; NULL where ICU does
/// not know it.
const char *icu_charset_standard_name(const char *name);

icu_converter *icu_converter_open(const char *name, int32_t *status);
void icu_converter_close(icu_converter *converter);
void icu_converter_reset(icu_converter *converter);
/// Decodes until the source is read, the target full or a sequence met that cannot be decoded.
///
/// - `source`: moved behind what was read.
/// - `target`: at least 32 bytes, filled with UTF-8.
/// - `invalid`: the length of the sequence before `source` that could not be decoded, 0 where there is none.
/// Returns the number of bytes written. All is decoded when the source is at its limit, nothing was written and
/// nothing was invalid.
int32_t icu_converter_decode(
    icu_converter *converter, const uint8_t **source, const uint8_t *limit, uint8_t *target, int32_t capacity,
    int32_t *invalid, int32_t *status);

typedef struct icu_detector icu_detector;

icu_detector *icu_detector_open(int32_t *status);
void icu_detector_close(icu_detector *detector);
/// Sets the bytes to judge, which must outlive the matches. Returns the number of matches, the surest first.
int32_t icu_detector_match(icu_detector *detector, const uint8_t *bytes, int32_t length, int32_t *status);
/// A match's charset, its confidence from 0 to 100.
const char *icu_detector_result(icu_detector *detector, int32_t index, int32_t *confidence, int32_t *status);

// Transliteration

typedef struct icu_transliterator icu_transliterator;

/// By ICU's identifier ("Russian-Latin/BGN"), or from rules where `rules` is not NULL; `error_offset` is where the rules
/// are at fault, -1 where that is not known.
icu_transliterator *icu_transliterator_open(
    const uint16_t *identifier, int32_t identifier_length, const uint16_t *rules, int32_t rules_length,
    int32_t *error_offset, int32_t *status);
void icu_transliterator_close(icu_transliterator *transliterator);
/// Changes `text` in place. Returns the length that the result needs: where it is above `capacity` the status is an
/// error and the text spoilt.
int32_t icu_transliterate(
    icu_transliterator *transliterator, uint16_t *text, int32_t length, int32_t capacity, int32_t *status);
/// ICU's own identifiers, a line each, in UTF-8. Returns the length that all need, written or not.
int32_t icu_transliterator_identifiers(char *target, int32_t capacity, int32_t *status);

// Normalization. Forms: 0 NFC, 1 NFD, 2 NFKC, 3 NFKD.

typedef struct icu_normalizer icu_normalizer;

/// Belongs to ICU: never closed, and safe to share.
const icu_normalizer *icu_normalizer_get(int32_t form, int32_t *status);
/// Returns the length that the result needs.
int32_t icu_normalize(
    const icu_normalizer *normalizer, const uint16_t *source, int32_t length, uint16_t *target, int32_t capacity,
    int32_t *status);
/// The scalars that the form may change, reorder or join with the one before: those whose quick check is not "yes" or
/// whose combining class is not 0. Pairs of first and last, ascending. Returns how many pairs there are.
int32_t icu_normalizer_reactive(int32_t form, int32_t *pairs, int32_t capacity, int32_t *status);

// Boundaries in text. Kinds: 0 grapheme clusters, 1 words, 2 line breaks, 3 sentences.

typedef struct icu_breaks icu_breaks;

icu_breaks *icu_breaks_open(int32_t kind, const char *locale, int32_t *status);
void icu_breaks_close(icu_breaks *breaks);
/// Sets the text, which must stay where it is until the next one.
void icu_breaks_set(icu_breaks *breaks, const uint16_t *text, int32_t length, int32_t *status);
/// The next boundary, -1 behind the last; `rule` says what stands before it.
int32_t icu_breaks_next(icu_breaks *breaks, int32_t *rule);

// Properties of a scalar

/// UCharCategory: 0 unassigned, 1 Lu, 2 Ll, ... 29 Pf.
int32_t icu_scalar_category(uint32_t scalar);
/// UScriptCode.
int32_t icu_scalar_script(uint32_t scalar);
/// The four letters of ISO 15924.
const char *icu_script_name(int32_t script);
/// The script of four letters or of a full name; -1 for none.
int32_t icu_script_of_name(const char *name);
uint32_t icu_scalar_lower(uint32_t scalar);
uint32_t icu_scalar_upper(uint32_t scalar);

// Regular expressions, on text in UTF-8, with offsets in bytes

typedef struct icu_regex icu_regex;

/// `error_line` (from 1) and `error_column` (in units, from 0 or 1, as ICU has it) are where the pattern is at fault, -1
/// where that is not known.
icu_regex *icu_regex_open(
    const uint16_t *pattern, int32_t length, int32_t *error_line, int32_t *error_column, int32_t *status);
void icu_regex_close(icu_regex *regex);
/// Sets the text, which must stay where it is until the next one.
void icu_regex_set(icu_regex *regex, const uint8_t *text, int64_t length, int32_t *status);
/// The end of the match that begins at `start`; -1 where there is none.
int64_t icu_regex_match(icu_regex *regex, int64_t start, int32_t *status);
/// The beginning of the first match that begins at `from` or behind it; -1 where there is none.
int64_t icu_regex_find(icu_regex *regex, int64_t from, int64_t *end, int32_t *status);
/// The number of the group of a name; -1 where there is none.
int32_t icu_regex_group_number(icu_regex *regex, const char *name);
/// Where a group of the last match begins and ends, in bytes; -1 where it took no part in it.
int64_t icu_regex_group(icu_regex *regex, int32_t group, int64_t *end);

/// The scalars of a set in ICU's notation (UTS #35, "Unicode Sets"), closed over case where asked. Pairs of first and
/// last, ascending. Returns how many pairs there are.
int32_t icu_set_ranges(
    const uint16_t *pattern, int32_t length, int32_t ignores_case, uint32_t *pairs, int32_t capacity, int32_t *status);

// The names of numbers and months

typedef struct icu_speller icu_speller;

icu_speller *icu_speller_open(const char *locale, int32_t *status);
void icu_speller_close(icu_speller *speller);
/// The names of its sets of rules, `;` between them. Returns the length that all need.
int32_t icu_speller_rules(const icu_speller *speller, uint16_t *target, int32_t capacity, int32_t *status);
/// Chooses a set of rules by its name.
void icu_speller_use(icu_speller *speller, const uint16_t *rules, int32_t length, int32_t *status);
/// A number in words. Returns the length that it needs.
int32_t icu_speller_spell(
    const icu_speller *speller, int64_t number, uint16_t *target, int32_t capacity, int32_t *status);

/// The name of a month. Styles: 0 in a date, 1 alone, 2 and 3 the same shortened. Months are counted from 0.
int32_t icu_month_name(
    const char *locale, int32_t style, int32_t month, uint16_t *target, int32_t capacity, int32_t *status);
