package org.musubi.workbench.explorer;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.musubi.model.council.CouncilModel;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.CouncilSessions;
import org.musubi.workbench.tree.GroupNode;
import org.musubi.workbench.tree.HintNode;

/** The rows a user has selected. */
record Rows(List<?> all, CouncilSessions sessions) {

  static Rows of(IStructuredSelection selection, CouncilSessions sessions) {
    return new Rows(selection.toList(), sessions);
  }

  /** The only selected row, null when there are none or several. */
  Object single() {
    return all.size() == 1 ? all.getFirst() : null;
  }

  /** The selected elements, provided nothing but elements inside one council is selected. */
  List<EObject> elements() {
    List<EObject> elements = all.stream().filter(EObject.class::isInstance).map(EObject.class::cast)
        .filter(element -> !(element instanceof CouncilModel)).toList();
    return elements.size() == all.size() && sessionsOf(elements) <= 1 ? elements : List.of();
  }

  /** The council of the first row. */
  Optional<CouncilSession> session() {
    return all.isEmpty() ? Optional.empty() : sessions.of(Branches.elementOf(all.getFirst()));
  }

  private long sessionsOf(List<EObject> elements) {
    return elements.stream().map(sessions::of).distinct().count();
  }

  static EObject elementOf(Object row) {
    return switch (row) {
      case HintNode hint -> hint.group().owner();
      case GroupNode group -> group.owner();
      case EObject element -> element;
      default -> null;
    };
  }
}
