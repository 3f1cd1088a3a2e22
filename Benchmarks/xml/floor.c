/* What libxml2 takes for the events of a file alone: no reader that stands on it can take less. */
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <stdio.h>
#include <string.h>

static long elements, bytes;

static void start(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *address, int namespaces,
                  const xmlChar **namespace, int count, int defaulted, const xmlChar **attributes) {
  elements++;
}

static void end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *address) {}

static void text(void *context, const xmlChar *start, int length) { bytes += length; }

int main(int count, char **arguments) {
  static char buffer[1 << 16];
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.startDocument = xmlSAX2StartDocument;
  handler.startElementNs = start;
  handler.endElementNs = end;
  handler.characters = handler.ignorableWhitespace = text;
  FILE *file = count > 1 ? fopen(arguments[1], "rb") : stdin;
  if (!file) return 1;
  xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(&handler, NULL, NULL, 0, NULL);
  size_t length;
  while ((length = fread(buffer, 1, sizeof buffer, file)) > 0) xmlParseChunk(parser, buffer, (int)length, 0);
  int failed = xmlParseChunk(parser, NULL, 0, 1);
  printf("%ld elements, %ld bytes of text\n", elements, bytes);
  return failed != 0;
}
