package org.musubi.workbench.guide.editor;

import org.musubi.workbench.text.Text;

/** Texts of the frame around the pages. */
enum GuideText implements Text {
  TITLE, TITLE_OF, YEAR, STEP_TOOLTIP, STEP_ACCESSIBLE, CLOSE_MESSAGE, PAGE_FAILED, TRY_AGAIN,
  CHANGE_FAILED, NO_COUNCIL_TITLE, NO_COUNCIL, WHAT_TO_DO, STEPS_NAME
}
