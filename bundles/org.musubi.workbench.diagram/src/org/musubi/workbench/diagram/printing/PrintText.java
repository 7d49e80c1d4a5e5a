package org.musubi.workbench.diagram.printing;

import org.musubi.workbench.text.Text;

enum PrintText implements Text {
  TITLE, MESSAGE, ONE_SHEET, TILED, PERCENT, PORTRAIT, LANDSCAPE, LEGEND, SHEETS, PRINT, FAILED,
  ORIENTATION
}
