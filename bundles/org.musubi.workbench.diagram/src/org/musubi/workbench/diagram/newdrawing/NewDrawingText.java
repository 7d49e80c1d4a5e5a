package org.musubi.workbench.diagram.newdrawing;

import org.musubi.workbench.text.Text;

enum NewDrawingText implements Text {
  WIZARD, TITLE, QUESTION, QUESTION_ABOUT, GENERIC_QUESTION, GENERIC_TABLE, NOTHING_TO_DRAW, NAME, ABOUT,
  SUBJECT, SUBJECT_FILTER, NEED_NAME, NEED_SUBJECT, ALREADY, FINISH, LAYOUT, NO_LAYOUT, RUNTIME
}
