package org.musubi.workbench.guide.pivot;

import org.musubi.workbench.text.Text;

/** Texts of the pivot page. */
enum PivotText implements Text {
  INPUT, ROWS, COLUMNS, AGGREGATION, FILTER, FILTER_HINT, NONE, SAVED, NEW, SAVE, SAVE_TITLE, SAVE_NAME, SAVED_AS,
  DELETE, DELETED, EXPORT, EXPORTED, NOT_EXPORTED, COPY, COPIED, EMPTY_CARDS, EMPTY_DATA, NO_MATCH, TO_COMPARE,
  CHART_TITLE, MORE_ROWS, SUM_OF_STARS, AVERAGE_OF_STARS, SHOWN_SIZE
}
