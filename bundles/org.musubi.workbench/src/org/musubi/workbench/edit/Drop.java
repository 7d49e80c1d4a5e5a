package org.musubi.workbench.edit;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.workbench.session.CouncilSession;

/** What happens when elements are dropped somewhere. */
public sealed interface Drop {

  /** How the pointer shows it. */
  enum Effect { LINK, COPY, MOVE }

  /** Something sensible: {@code label} says what, before and after it is done. */
  record Allowed(Effect effect, String label, Runnable edit) implements Drop {

    /** Does it as one step of undo. */
    public void run(CouncilSession session) {
      session.change(label, edit);
    }
  }

  /** Nothing: {@code reason} says why. */
  record Refused(String reason) implements Drop {
  }

  /** Where relative to a row something is dropped. */
  enum Where { BEFORE, ON, AFTER }

  /** What dropping these elements at a row would do. */
  static Drop of(List<EObject> dragged, Object row, Where where) {
    return new Dropping(dragged, row, where).find();
  }
}
