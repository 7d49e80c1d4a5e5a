package org.musubi.charts;

import java.awt.Shape;
import org.jfree.chart.entity.ChartEntity;

/** A place of a picture that stands for a value of a chart without categories. */
final class ValueEntity extends ChartEntity {

  private static final long serialVersionUID = 1L;

  private final String series;
  private final String label;

  ValueEntity(Shape area, String series, String label, String tooltip) {
    super(area, tooltip);
    this.series = series;
    this.label = label;
  }

  String series() {
    return series;
  }

  String label() {
    return label;
  }
}
