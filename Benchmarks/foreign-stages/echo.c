/* A stage that answers each document with itself: as quick as a program can be, so that what it takes is the way.
   With --unchanged it answers that nothing changed. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char specification[] =
    "{\"tolmach\": 1, \"id\": \"echo\", \"role\": \"document\", \"summary\": \"Give documents back\", \"version\": 1,"
    " \"needs\": [\"blocks\"], \"settings\": [{\"name\": \"unchanged\", \"type\": \"flag\","
    " \"summary\": \"whether to answer without the document\", \"default\": false}]}\n";

int main(int count, char **arguments) {
  if (count == 2 && !strcmp(arguments[1], "--specification")) return fputs(specification, stdout) == EOF;
  int unchanged = count > 1 && !strcmp(arguments[1], "--unchanged=true");
  char *line = NULL;
  size_t size = 0;
  ssize_t length;
  while ((length = getline(&line, &size, stdin)) > 1) {
    if (unchanged) {
      /* {"schema":"tolmach/1","id":...,"versions": */
      char *id = memmem(line, length, "\"id\":", 5), *end = memmem(line, length, ",\"versions\":", 12);
      if (id && end) printf("{%.*s,\"ok\":true}\n", (int)(end - id), id);
    } else {
      fputs("{\"ok\":true,", stdout);
      fwrite(line + 1, 1, length - 1, stdout);
    }
    fflush(stdout);
  }
  return 0;
}
