package org.musubi.workbench.diagram.outline;

import org.musubi.workbench.text.Text;

enum OutlineText implements Text {
  THUMBNAIL_NAME, LIST_NAME, FILTER, EDGES, EDGE, UNTITLED, HIDDEN, SELECT_SAME, REVEAL
}
