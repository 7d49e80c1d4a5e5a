package org.musubi.workbench.diagram.find;

import org.musubi.workbench.text.Text;

enum FindText implements Text {
  FIND, COUNT, NONE, NEXT, PREVIOUS, CLOSE
}
