package org.musubi.workbench.guide.chart;

import org.musubi.workbench.text.Text;

/** Texts of the menu of a chart. */
enum ChartCanvasText implements Text {
  COPY_PICTURE, COPY_TABLE, SAVE_PNG, SAVE_PDF, FILTER_PNG, FILTER_PDF, FILE_NAME, NOT_SAVED_TITLE, NOT_SAVED
}
