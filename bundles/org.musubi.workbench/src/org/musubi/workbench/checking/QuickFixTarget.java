package org.musubi.workbench.checking;

import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.musubi.validation.Problem;

/** A part that shows problems which can be put right by key; asked for as an adapter of the part. */
public interface QuickFixTarget {

  /** The problems in question: those selected, or those of the element shown. */
  List<Problem> problemsInQuestion();

  /** Where the menu of fixes opens. */
  Control anchor();

  /** Place of the menu on the display. */
  Point place();

  /** False for the part that explains problems itself; elsewhere the menu leads there. */
  default boolean explainsElsewhere() {
    return true;
  }
}
