package org.musubi.workbench.sirius.text;

import org.musubi.workbench.text.Text;

/** What this bundle says to users. */
public enum SiriusText implements Text {
  ARRANGED, COPY_NAME, NEW_DRAWING, NOTICE_TITLE
}
