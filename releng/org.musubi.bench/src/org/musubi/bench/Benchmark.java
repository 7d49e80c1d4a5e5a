package org.musubi.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.Callable;

/**
 * A piece of work that is done again and again.
 *
 * @param name as on the command line
 * @param work returns what it made, so that it can not be optimised away
 */
record Benchmark(String name, Callable<?> work) {
  private static final long WARM_UP = 2_000_000_000L;
  private static final long MEASURED = 3_000_000_000L;
  private static final int LEAST_ROUNDS = 5;

  /** Warms up for two seconds, then measures for three, but at least five rounds each. */
  Measurement measure() throws Exception {
    int made = 0;
    long begin = System.nanoTime();
    for (int i = 0; i < LEAST_ROUNDS || System.nanoTime() - begin < WARM_UP; i++) {
      made += System.identityHashCode(work.call());
    }
    System.gc();
    long[] nanos = new long[16];
    int rounds = 0;
    long bytes = allocated();
    begin = System.nanoTime();
    while (rounds < LEAST_ROUNDS || System.nanoTime() - begin < MEASURED) {
      long start = System.nanoTime();
      made += System.identityHashCode(work.call());
      if (rounds == nanos.length) {
        nanos = Arrays.copyOf(nanos, 2 * rounds);
      }
      nanos[rounds++] = System.nanoTime() - start;
    }
    bytes = allocated() - bytes;
    Measurement.consume(made);
    return Measurement.of(name, Arrays.copyOf(nanos, rounds), bytes / rounds);
  }

  /** Bytes this thread has allocated so far. */
  private static long allocated() {
    return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
        ? threads.getCurrentThreadAllocatedBytes() : 0;
  }
}
