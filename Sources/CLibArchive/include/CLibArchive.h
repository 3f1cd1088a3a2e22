// libarchive, loaded when an archive is opened: with the seven libraries that it stands on it would cost every start of
// the program a millisecond and a half. Of its functions there are those that are used.
#ifndef CLIBARCHIVE_H
#define CLIBARCHIVE_H

#include <archive.h>
#include <archive_entry.h>

/// Loads the library. Where it answers 0, it could not be loaded, and none of the functions may be called.
int clibarchive_load(void);

#endif
