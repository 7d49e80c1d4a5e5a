package org.musubi.workbench.guide.progress;

import org.musubi.workbench.text.Text;

/** Texts about how far the steps have come. */
enum ProgressText implements Text {
  NOT_STARTED, IN_PROGRESS, DONE, COMPARE, ISSUES, DEVELOP, PLAN, NO_PLAN, EVALUATE, NO_SHEET, ROLLOVER, NO_NEXT
}
