// libmicrohttpd as far as it is needed: a server on 127.0.0.1 that hands over whole requests. Its own headers are not
// shown to Swift, which can neither call variadic functions nor see enum constants that are macros of themselves.
#ifndef CMICROHTTPD_H
#define CMICROHTTPD_H

#include <stddef.h>
#include <stdint.h>

typedef struct chttp_server chttp_server;

/// A request; what it does not have is NULL. All of it lives until the handler returns.
typedef struct {
  const char *_Nonnull method;
  const char *_Nonnull path;
  const char *_Nullable host;
  const char *_Nullable origin;
  const uint8_t *_Nullable body;
  size_t body_size;
} chttp_request;

/// What is answered. The body is copied.
typedef struct {
  unsigned int status;
  const char *_Nonnull type;
  const uint8_t *_Nullable body;
  size_t body_size;
} chttp_response;

typedef void (*chttp_respond)(void *_Nonnull connection, const chttp_response *_Nonnull response);

/// Is called for each request, on a thread of the server, one at a time; calls `respond` once.
typedef void (*chttp_handler)(
    void *_Nullable context, const chttp_request *_Nonnull request, void *_Nonnull connection,
    chttp_respond _Nonnull respond);

/// Starts a server on a free port of 127.0.0.1, or on `port` where it is not 0. A body longer than `limit` bytes is
/// answered with 413. NULL where it does not start: errno says why; ELIBACC: the library cannot be loaded.
chttp_server *_Nullable chttp_start(
    uint16_t port, size_t limit, chttp_handler _Nonnull handler, void *_Nullable context);

uint16_t chttp_port(const chttp_server *_Nonnull server);

/// Ends the server; no handler is called any more when it returns.
void chttp_stop(chttp_server *_Nonnull server);

#endif
