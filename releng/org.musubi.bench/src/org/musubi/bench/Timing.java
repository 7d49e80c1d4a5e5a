package org.musubi.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Times of one run and their ratio to a baseline measured in the same run. */
final class Timing {

  private static final String ROW = "%-12s %9s  %-44s %14s %10s%n";

  private Timing() {
  }

  static void head(String topic, String size, String baseline) {
    System.out.printf(ROW, topic, size, "what", "figure", "x " + baseline);
  }

  /** Prints a time beside its baseline. */
  static void print(String topic, int size, String what, double millis, double baseline) {
    System.out.printf(ROW, topic, String.format(Locale.ROOT, "%,d", size), what,
        String.format(Locale.ROOT, "%.2f ms", millis), String.format(Locale.ROOT, millis < baseline ? "%.2f" : "%.1f", millis / baseline));
  }

  /** Prints a figure that has no baseline. */
  static void print(String topic, int size, String what, String figure) {
    System.out.printf(ROW, topic, String.format(Locale.ROOT, "%,d", size), what, figure, "");
  }

  /** The shortest of several rounds, in milliseconds. */
  static double best(int rounds, Callable<?> work) throws Exception {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < rounds; i++) {
      best = Math.min(best, once(work));
    }
    return best;
  }

  /** The round in the middle, in milliseconds. */
  static double median(int rounds, Callable<?> work) throws Exception {
    double[] times = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      times[i] = once(work);
    }
    Arrays.sort(times);
    return times[rounds / 2];
  }

  private static double once(Callable<?> work) throws Exception {
    long begin = System.nanoTime();
    Measurement.consume(System.identityHashCode(work.call()));
    return (System.nanoTime() - begin) / 1e6;
  }
}
