package org.musubi.charts;

/** What is to be charted; immutable. A {@link ChartRenderer} makes a picture of it, {@link ChartTable} a table. */
public sealed interface Chart permits BarChart, LineChart, ScatterChart, RadarChart, MatrixChart {

  /** The words around the plot. */
  ChartText text();
}
