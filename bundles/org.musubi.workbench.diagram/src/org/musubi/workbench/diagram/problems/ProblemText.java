package org.musubi.workbench.diagram.problems;

import org.musubi.workbench.text.Text;

enum ProblemText implements Text {
  FIX_MENU, NO_FIX, NO_PROBLEM, PROBLEMS, LIST_NAME, UNNAMED
}
