package org.musubi.workbench.checking;

import org.musubi.workbench.text.Text;

enum CheckingText implements Text {
  NO_PROBLEM, NO_FIX, FIX_TITLE, FIX_GONE, FIX_FAILED, EXPLAIN, MORE
}
