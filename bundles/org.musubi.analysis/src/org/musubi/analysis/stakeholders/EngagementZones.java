package org.musubi.analysis.stakeholders;

import org.musubi.model.stakeholders.EngagementZone;

/** Zones of the power/interest grid (domain.md 3.2.1). */
public final class EngagementZones {

  /** Power and interest from this value count as high unless the council sets another. */
  public static final int USUAL_THRESHOLD = 4;

  private EngagementZones() {
  }

  /**
   * The zone of a judgement.
   *
   * @param threshold power or interest from this value is high
   * @return null while power or interest is unset
   */
  public static EngagementZone of(Integer power, Integer interest, int threshold) {
    if (power == null || interest == null) {
      return null;
    }
    boolean powerful = power >= threshold;
    boolean interested = interest >= threshold;
    if (powerful) {
      return interested ? EngagementZone.MANAGE : EngagementZone.SATISFY;
    }
    return interested ? EngagementZone.INFORM : EngagementZone.MONITOR;
  }
}
