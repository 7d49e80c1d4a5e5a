package org.musubi.workbench.diagram.companion;

import org.musubi.workbench.text.Text;

enum CompanionText implements Text {
  COPY, PASTE, DUPLICATE, COPY_PICTURE, LAYOUT, COPY_LAYOUT, PASTE_LAYOUT, FIND, EXPORT, PRINT
}
