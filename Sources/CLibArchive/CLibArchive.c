#include "CLibArchive.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

#define FUNCTIONS(each)                                                                                              \
  each(struct archive *, archive_read_new, (void), ())                                                               \
  each(int, archive_read_free, (struct archive *a), (a))                                                             \
  each(int, archive_read_support_format_tar, (struct archive *a), (a))                                               \
  each(int, archive_read_support_filter_gzip, (struct archive *a), (a))                                              \
  each(int, archive_read_support_filter_bzip2, (struct archive *a), (a))                                             \
  each(int, archive_read_support_filter_xz, (struct archive *a), (a))                                                \
  each(int, archive_read_support_filter_zstd, (struct archive *a), (a))                                              \
  each(int, archive_read_open_fd, (struct archive *a, int descriptor, size_t size), (a, descriptor, size))           \
  each(int, archive_read_next_header, (struct archive *a, struct archive_entry **entry), (a, entry))                 \
  each(la_int64_t, archive_read_header_position, (struct archive *a), (a))                                           \
  each(int, archive_read_data_block, (struct archive *a, const void **start, size_t *size, la_int64_t *offset),      \
       (a, start, size, offset))                                                                                     \
  each(int, archive_filter_count, (struct archive *a), (a))                                                          \
  each(la_int64_t, archive_filter_bytes, (struct archive *a, int filter), (a, filter))                               \
  each(const char *, archive_error_string, (struct archive *a), (a))                                                 \
  each(const char *, archive_entry_pathname, (struct archive_entry *entry), (entry))                                 \
  each(__LA_MODE_T, archive_entry_filetype, (struct archive_entry *entry), (entry))                                  \
  each(const char *, archive_entry_hardlink, (struct archive_entry *entry), (entry))                                 \
  each(la_int64_t, archive_entry_size, (struct archive_entry *entry), (entry))

#define DEFINE(result, name, parameters, arguments)                                                                  \
  static __typeof__(name) *p_##name;                                                                                 \
  result name parameters { return p_##name arguments; }
FUNCTIONS(DEFINE)

static int is_loaded;

static void load(void) {
  void *library = dlopen("libarchive.so.13", RTLD_LAZY | RTLD_LOCAL);
  if (library == NULL) return;
#define FIND(result, name, parameters, arguments)                                                                    \
  if ((p_##name = (__typeof__(name) *)dlsym(library, #name)) == NULL) return;
  FUNCTIONS(FIND)
  is_loaded = 1;
}

int clibarchive_load(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return is_loaded;
}
