#include "CMicroHTTPD.h"

#include <arpa/inet.h>
#include <dlfcn.h>
#include <errno.h>
#include <microhttpd.h>
#include <stdlib.h>
#include <string.h>

// The library is loaded when a server starts: with the dozen that it stands on it would cost every start of the program
// some milliseconds.
#define FUNCTIONS(each)                                                                                                \
  each(MHD_start_daemon) each(MHD_stop_daemon) each(MHD_get_daemon_info) each(MHD_create_response_from_buffer)         \
  each(MHD_add_response_header) each(MHD_queue_response) each(MHD_destroy_response) each(MHD_lookup_connection_value)

#define DECLARE(name) static __typeof__(name) *p_##name;
FUNCTIONS(DECLARE)

static int load_library(void) {
  void *library = dlopen("libmicrohttpd.so.12", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return 0;
#define FIND(name) if ((p_##name = (__typeof__(name) *)dlsym(library, #name)) == NULL) return 0;
  FUNCTIONS(FIND)
  return 1;
}

struct chttp_server {
  struct MHD_Daemon *daemon;
  size_t limit;
  chttp_handler handler;
  void *context;
};

// The body of a request as far as it has come.
typedef struct {
  uint8_t *bytes;
  size_t size, capacity;
  int is_refused;
} upload;

static void respond(void *connection, const chttp_response *answer) {
  struct MHD_Response *response =
      p_MHD_create_response_from_buffer(answer->body_size, (void *)answer->body, MHD_RESPMEM_MUST_COPY);
  if (response == NULL) return;
  p_MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, answer->type);
  p_MHD_add_response_header(response, MHD_HTTP_HEADER_CACHE_CONTROL, "no-store");
  p_MHD_add_response_header(response, "X-Content-Type-Options", "nosniff");
  p_MHD_add_response_header(response, "Referrer-Policy", "no-referrer");
  p_MHD_queue_response(connection, answer->status, response);
  p_MHD_destroy_response(response);
}

static void refuse(void *connection, unsigned int status, const char *text) {
  chttp_response answer = {status, "text/plain; charset=utf-8", (const uint8_t *)text, strlen(text)};
  respond(connection, &answer);
}

static int append(upload *body, const char *bytes, size_t size, size_t limit) {
  if (size > limit - body->size) return 0;
  if (body->size + size > body->capacity) {
    size_t capacity = body->capacity ? body->capacity : 65536;
    while (capacity < body->size + size) capacity *= 2;
    uint8_t *grown = realloc(body->bytes, capacity);
    if (grown == NULL) return 0;
    body->bytes = grown;
    body->capacity = capacity;
  }
  memcpy(body->bytes + body->size, bytes, size);
  body->size += size;
  return 1;
}

// Called once when the headers are there, for each piece of the body, and once more at its end.
static enum MHD_Result access_handler(
    void *context, struct MHD_Connection *connection, const char *path, const char *method, const char *version,
    const char *bytes, size_t *size, void **state) {
  (void)version;
  chttp_server *server = context;
  upload *body = *state;
  if (body == NULL) {
    *state = calloc(1, sizeof(upload));
    return *state != NULL ? MHD_YES : MHD_NO;
  }
  if (*size > 0) {
    // What is refused is still read to its end, so that the answer arrives.
    if (!body->is_refused && !append(body, bytes, *size, server->limit)) body->is_refused = 1;
    *size = 0;
    return MHD_YES;
  }
  if (body->is_refused) {
    refuse(connection, MHD_HTTP_CONTENT_TOO_LARGE, "too large\n");
    return MHD_YES;
  }
  chttp_request request = {
      method,
      path,
      p_MHD_lookup_connection_value(connection, MHD_HEADER_KIND, MHD_HTTP_HEADER_HOST),
      p_MHD_lookup_connection_value(connection, MHD_HEADER_KIND, MHD_HTTP_HEADER_ORIGIN),
      body->bytes,
      body->size,
  };
  server->handler(server->context, &request, connection, respond);
  return MHD_YES;
}

static void completed(
    void *context, struct MHD_Connection *connection, void **state, enum MHD_RequestTerminationCode how) {
  (void)context, (void)connection, (void)how;
  upload *body = *state;
  if (body == NULL) return;
  free(body->bytes);
  free(body);
  *state = NULL;
}

chttp_server *chttp_start(uint16_t port, size_t limit, chttp_handler handler, void *context) {
  if (!load_library()) {
    errno = ELIBACC;
    return NULL;
  }
  chttp_server *server = calloc(1, sizeof *server);
  if (server == NULL) return NULL;
  *server = (chttp_server){NULL, limit, handler, context};
  struct sockaddr_in address = {0};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  server->daemon = p_MHD_start_daemon(
      MHD_USE_AUTO | MHD_USE_INTERNAL_POLLING_THREAD, port, NULL, NULL, access_handler, server,
      MHD_OPTION_SOCK_ADDR, &address, MHD_OPTION_NOTIFY_COMPLETED, completed, NULL, MHD_OPTION_CONNECTION_LIMIT, 32u,
      MHD_OPTION_CONNECTION_TIMEOUT, 60u, MHD_OPTION_END);
  if (server->daemon == NULL) {
    free(server);
    return NULL;
  }
  return server;
}

uint16_t chttp_port(const chttp_server *server) {
  const union MHD_DaemonInfo *info = p_MHD_get_daemon_info(server->daemon, MHD_DAEMON_INFO_BIND_PORT);
  return info != NULL ? info->port : 0;
}

void chttp_stop(chttp_server *server) {
  p_MHD_stop_daemon(server->daemon);
  free(server);
}
