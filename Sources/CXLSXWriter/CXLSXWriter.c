#include "CXLSXWriter.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

#define FUNCTIONS(each)                                                                                              \
  each(lxw_workbook *, workbook_new, (const char *path), (path))                                                     \
  each(lxw_error, workbook_close, (lxw_workbook *book), (book))                                                      \
  each(lxw_worksheet *, workbook_add_worksheet, (lxw_workbook *book, const char *name), (book, name))                \
  each(lxw_format *, workbook_add_format, (lxw_workbook *book), (book))                                              \
  each(lxw_error, workbook_set_properties, (lxw_workbook *book, lxw_doc_properties *values), (book, values))         \
  each_of_format(each, format_set_align, uint8_t)                                                                    \
  each_of_format(each, format_set_bg_color, lxw_color_t)                                                             \
  each_of_format(each, format_set_reading_order, uint8_t)                                                            \
  each(void, format_set_bold, (lxw_format *format), (format))                                                        \
  each(void, format_set_text_wrap, (lxw_format *format), (format))                                                   \
  each(void, worksheet_freeze_panes, (lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column), (sheet, row, column))  \
  each(lxw_error, worksheet_autofilter,                                                                              \
       (lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, lxw_row_t last_row, lxw_col_t last_column),           \
       (sheet, row, column, last_row, last_column))                                                                  \
  each(lxw_error, worksheet_data_validation_range,                                                                   \
       (lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, lxw_row_t last_row, lxw_col_t last_column,            \
        lxw_data_validation *validation),                                                                            \
       (sheet, row, column, last_row, last_column, validation))                                                      \
  each(lxw_error, worksheet_set_column,                                                                              \
       (lxw_worksheet *sheet, lxw_col_t column, lxw_col_t last_column, double width, lxw_format *format),            \
       (sheet, column, last_column, width, format))                                                                  \
  each(lxw_error, worksheet_write_blank,                                                                             \
       (lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, lxw_format *format), (sheet, row, column, format))    \
  each(lxw_error, worksheet_write_number,                                                                            \
       (lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, double number, lxw_format *format),                   \
       (sheet, row, column, number, format))                                                                         \
  each(lxw_error, worksheet_write_string,                                                                            \
       (lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const char *text, lxw_format *format),                \
       (sheet, row, column, text, format))                                                                           \
  each(char *, lxw_strerror, (lxw_error error), (error))
#define each_of_format(each, name, type) each(void, name, (lxw_format *format, type value), (format, value))

#define DEFINE(result, name, parameters, arguments)                                                                  \
  static __typeof__(name) *p_##name;                                                                                 \
  result name parameters { return p_##name arguments; }
FUNCTIONS(DEFINE)

static int is_loaded;

static void load(void) {
  // Of the version whose headers these are.
  void *library = dlopen("libxlsxwriter.so." LXW_SOVERSION, RTLD_LAZY | RTLD_LOCAL);
  if (library == NULL) return;
#define FIND(result, name, parameters, arguments)                                                                    \
  if ((p_##name = (__typeof__(name) *)dlsym(library, #name)) == NULL) return;
  FUNCTIONS(FIND)
  is_loaded = 1;
}

int cxlsxwriter_load(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return is_loaded;
}
