// libxlsxwriter, loaded when a workbook is made: with libcrypto, on which it stands, it would cost every start of the
// program a millisecond and a half. Of its functions there are those that are used.
#ifndef CXLSXWRITER_H
#define CXLSXWRITER_H

#include <xlsxwriter.h>

/// Loads the library. Where it answers 0, it could not be loaded, and none of the functions may be called.
int cxlsxwriter_load(void);

#endif
