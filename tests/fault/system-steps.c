/*
 * Loaded before a process (LD_PRELOAD): counts the points before and after every call to the system that changes a file,
 * those of SQLite among them, says how many on file descriptor 3, and kills the process (SIGKILL) at the one that
 * SYSTEM_KILL_AT names.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static atomic_long point;
static long kill_at;

static void reach(void) {
  if (atomic_fetch_add(&point, 1) + 1 == kill_at) kill(getpid(), SIGKILL);
}

static int is_file(int fd) {
  struct stat found;
  return fstat(fd, &found) == 0 && S_ISREG(found.st_mode);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define BETWEEN(type, call)  \
  do {                       \
    reach();                 \
    type answer = call;      \
    reach();                 \
    return answer;           \
  } while (0)

ssize_t write(int fd, const void *bytes, size_t length) {
  static __typeof__(&write) real;
  if (!real) real = REAL(write);
  if (!is_file(fd)) return real(fd, bytes, length);
  BETWEEN(ssize_t, real(fd, bytes, length));
}
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) { BETWEEN(ssize_t, REAL(pwrite)(fd, bytes, length, at)); }
ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at) { BETWEEN(ssize_t, REAL(pwrite64)(fd, bytes, length, at)); }
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t at) { BETWEEN(ssize_t, REAL(pwritev)(fd, parts, count, at)); }
int fsync(int fd) { BETWEEN(int, REAL(fsync)(fd)); }
int fdatasync(int fd) { BETWEEN(int, REAL(fdatasync)(fd)); }
int ftruncate(int fd, off_t length) { BETWEEN(int, REAL(ftruncate)(fd, length)); }
int ftruncate64(int fd, off64_t length) { BETWEEN(int, REAL(ftruncate64)(fd, length)); }
int rename(const char *from, const char *to) { BETWEEN(int, REAL(rename)(from, to)); }
int link(const char *from, const char *to) { BETWEEN(int, REAL(link)(from, to)); }
int unlink(const char *path) { BETWEEN(int, REAL(unlink)(path)); }

__attribute__((constructor)) static void begin(void) {
  const char *at = getenv("SYSTEM_KILL_AT");
  kill_at = at ? atol(at) : 0;
}
__attribute__((destructor)) static void end(void) { dprintf(3, "system %ld\n", (long)atomic_load(&point)); }
