package org.musubi.clarification.figures;

import org.musubi.model.data.DataSource;
import org.musubi.model.data.Observation;

/** From how many people on a value may be shown (domain.md 1.5.3). */
public final class Threshold {

  /** Where the source sets none. */
  public static final int USUAL = 10;

  private Threshold() {
  }

  public static int of(Observation observation) {
    DataSource source = sourceOf(observation);
    Integer own = source == null ? null : source.getSmallNumberThreshold();
    return own == null ? USUAL : own;
  }

  /** The source of the data set a value lies in; null when unknown. */
  public static DataSource sourceOf(Observation observation) {
    return observation.getDataSet() == null ? null : observation.getDataSet().getSource();
  }
}
