package org.musubi.charts;

import org.jfree.chart.JFreeChart;

/** Draws a radar. */
final class RadarDrawing {

  private final RadarChart chart;
  private final Paper paper;

  RadarDrawing(RadarChart chart, Paper paper) {
    this.chart = chart;
    this.paper = paper;
  }

  JFreeChart draw() {
    CategoryFrame frame = new CategoryFrame(paper);
    if (chart.series().size() > 1) {
      for (int row = 0; row < chart.series().size(); row++) {
        frame.box(chart.series().get(row).name(), paper.theme().series(row));
      }
    }
    return paper.chart(new RadarPlot(chart, paper), chart.text(), frame.legend());
  }
}
