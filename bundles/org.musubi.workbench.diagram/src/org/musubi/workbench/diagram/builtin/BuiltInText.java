package org.musubi.workbench.diagram.builtin;

import org.musubi.workbench.text.Text;

enum BuiltInText implements Text {
  COPY_NAME, NOTATION_UNUSABLE, NOTICE_TITLE
}
