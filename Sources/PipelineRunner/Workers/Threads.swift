import Glibc

/// Runs a body on threads of their own, and returns when all have ended.
///
/// Threads, and not tasks: what runs here waits for pipes and disks, and would starve the pool that tasks share.
func onThreads(_ bodies: [@Sendable () -> Void]) {
  var threads: [pthread_t] = []
  for body in bodies {
    let box = Unmanaged.passRetained(Body(body))
    var thread = pthread_t()
    let code = pthread_create(&thread, nil, runBody, box.toOpaque())
    if code == 0 { threads.append(thread) } else { box.takeRetainedValue().run() }
  }
  for thread in threads { pthread_join(thread, nil) }
}

/// Runs a body on a thread of its own, as long as it likes.
func startThread(_ body: @escaping @Sendable () -> Void) {
  let box = Unmanaged.passRetained(Body(body))
  var thread = pthread_t()
  if pthread_create(&thread, nil, runBody, box.toOpaque()) == 0 { pthread_detach(thread) } else { box.release() }
}

private func runBody(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let pointer { Unmanaged<Body>.fromOpaque(pointer).takeRetainedValue().run() }
  return nil
}

private final class Body: Sendable {
  let run: @Sendable () -> Void
  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

/// A lock that can be waited at: one thread at a time is inside, and one that waits lets others in.
final class Monitor: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  func inside<Result>(_ body: () throws -> Result) rethrows -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try body()
  }

  /// Runs nothing, and gives nil, where another thread is inside.
  func insideIfFree<Result>(_ body: () throws -> Result) rethrows -> Result? {
    guard pthread_mutex_trylock(mutex) == 0 else { return nil }
    defer { pthread_mutex_unlock(mutex) }
    return try body()
  }

  /// Waits, inside, until another thread calls ``wakeAll()``; what was waited for must be looked at again.
  func wait() { pthread_cond_wait(condition, mutex) }

  func wakeAll() { pthread_cond_broadcast(condition) }
}
