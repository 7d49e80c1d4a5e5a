package org.musubi.workbench.drawing;

import org.musubi.workbench.text.Text;

enum DrawingText implements Text {
  NOTICE_TITLE, UNUSABLE, NOT_READABLE, FAILED, MADE_ELSEWHERE, TITLE_IN
}
