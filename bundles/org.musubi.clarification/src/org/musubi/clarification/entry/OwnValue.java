package org.musubi.clarification.entry;

import org.musubi.clarification.figures.Topic;

/**
 * A value a council enters for its area.
 *
 * @param value null when withheld
 * @param n how many people or workplaces it is about, or null
 * @param cases numerator, or null
 * @param withheld true for 秘匿
 */
public record OwnValue(Topic topic, int year, Double value, Integer n, Integer cases, Double ciLow, Double ciHigh,
    boolean withheld, String remark) {

  /** A plain value. */
  public static OwnValue of(Topic topic, int year, double value) {
    return new OwnValue(topic, year, value, null, null, null, null, false, null);
  }
}
