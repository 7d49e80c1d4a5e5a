package org.musubi.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * The outcome of a benchmark.
 *
 * @param rounds how often the work was measured
 * @param median time of the round in the middle, in milliseconds
 * @param best shortest time, in milliseconds
 * @param slow time that 95 of 100 rounds kept, in milliseconds
 * @param megabytes memory a round allocates
 */
record Measurement(String name, int rounds, double median, double best, double slow, double megabytes) {
  static final String HEADER =
      String.format("%-28s %8s %12s %12s %12s %12s",
          "benchmark", "rounds", "median ms", "best ms", "95 % ms", "MB/round");

  private static volatile int sink;

  static Measurement of(String name, long[] nanos, long bytes) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    int slow = Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * 0.95) - 1);
    return new Measurement(name, sorted.length, millis(sorted[sorted.length / 2]), millis(sorted[0]),
        millis(sorted[slow]), bytes / 1e6);
  }

  /** Keeps the compiler from dropping work whose result nobody reads. */
  static void consume(int value) {
    sink = value;
  }

  private static double millis(long nanos) {
    return nanos / 1e6;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%-28s %8d %12.2f %12.2f %12.2f %12.2f",
        name, rounds, median, best, slow, megabytes);
  }
}
