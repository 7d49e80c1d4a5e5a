package org.musubi.workbench.diagram.clipboard;

import org.musubi.workbench.text.Text;

enum ClipboardText implements Text {
  COPIED, COPIED_PICTURE, NOTHING_COPIED, NOT_PASTABLE, PASTE, LOST, TOO_LARGE, LAYOUT_COPIED, PASTE_LAYOUT,
  LAYOUT_PASTED, NO_LAYOUT, LAYOUT_FITS_NOT
}
