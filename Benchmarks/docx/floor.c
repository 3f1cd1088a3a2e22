// floor FILE...: unpacks the XML parts of each DOCX with zlib and parses them with libxml2's SAX2, and prints the text of
// w:t: what reading a DOCX costs before anything is done with it.
#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

static int in_text;

static void start(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *space, int spaces,
                  const xmlChar **namespaces, int count, int defaulted, const xmlChar **attributes) {
  if (name[0] == 't' && name[1] == 0) in_text = 1;
}

static void end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *space) {
  if (name[0] == 't' && name[1] == 0) in_text = 0;
  if (name[0] == 'p' && name[1] == 0) putchar('\n');
}

static void characters(void *context, const xmlChar *text, int length) {
  if (in_text) fwrite(text, 1, (size_t)length, stdout);
}

static unsigned number(const unsigned char *at, int size) {
  unsigned value = 0;
  while (size-- > 0) value = value << 8 | at[size];
  return value;
}

static void parse(const char *bytes, size_t size) {
  static xmlSAXHandler handler;
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = start;
  handler.endElementNs = end;
  handler.characters = characters;
  xmlParserCtxtPtr context = xmlCreatePushParserCtxt(&handler, NULL, NULL, 0, NULL);
  xmlParseChunk(context, bytes, (int)size, 1);
  xmlDocPtr document = context->myDoc;
  xmlFreeParserCtxt(context);
  if (document) xmlFreeDoc(document);
}

static void read_member(const unsigned char *file, size_t size, const unsigned char *entry) {
  unsigned packed = number(entry + 20, 4), unpacked = number(entry + 24, 4), place = number(entry + 42, 4);
  if (place + 30 > size) return;
  size_t data = place + 30 + number(file + place + 26, 2) + number(file + place + 28, 2);
  if (data + packed > size) return;
  if (number(entry + 10, 2) == 0) return parse((const char *)file + data, packed);
  char *text = malloc(unpacked + 1);
  z_stream stream = {.next_in = (unsigned char *)file + data, .avail_in = packed, .next_out = (unsigned char *)text,
                     .avail_out = unpacked};
  if (inflateInit2(&stream, -15) == Z_OK) {
    inflate(&stream, Z_FINISH);
    parse(text, stream.total_out);
    inflateEnd(&stream);
  }
  free(text);
}

int main(int count, char **names) {
  for (int index = 1; index < count; index++) {
    FILE *source = fopen(names[index], "rb");
    if (!source) continue;
    fseek(source, 0, SEEK_END);
    size_t size = (size_t)ftell(source);
    rewind(source);
    unsigned char *file = malloc(size + 1);
    size = fread(file, 1, size, source);
    fclose(source);
    size_t last = size < 22 ? 0 : size - 22;
    while (last > 0 && memcmp(file + last, "PK\5\6", 4)) last--;
    size_t entry = last ? number(file + last + 16, 4) : size;
    while (entry + 46 < size && !memcmp(file + entry, "PK\1\2", 4)) {
      unsigned length = number(file + entry + 28, 2);
      const unsigned char *ending = file + entry + 46 + length - 4;
      if (length > 4 && (!memcmp(ending, ".xml", 4) || !memcmp(ending, "rels", 4))) read_member(file, size, file + entry);
      entry += 46 + length + number(file + entry + 30, 2) + number(file + entry + 32, 2);
    }
    free(file);
  }
  return 0;
}
