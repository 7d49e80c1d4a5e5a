package org.musubi.workbench.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.council.CouncilModel;
import org.musubi.workbench.drawing.Drawing;
import org.musubi.workbench.drawing.Drawings;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.tree.CouncilTree;

/** The rows of the explorer: what is in a council, then its diagrams and tables. */
final class Branches {

  private Branches() {
  }

  /** The rows below a row. */
  static List<Object> children(Object row) {
    return switch (row) {
      case CouncilModel model -> ofCouncil(model);
      case DrawingsNode node -> ofDrawings(node);
      default -> CouncilTree.children(row);
    };
  }

  /** The row above a row, null for a council. */
  static Object parent(Object row) {
    return switch (row) {
      case DrawingsHint hint -> hint.node();
      case DrawingsNode node -> node.model();
      case Drawing drawing -> new DrawingsNode((CouncilModel) EcoreUtil.getRootContainer(drawing.about()));
      default -> CouncilTree.parent(row);
    };
  }

  /** The diagrams and tables of a council. */
  static List<Drawing> drawings(CouncilModel model) {
    Optional<CouncilSession> session = Navigation.sessions().of(model);
    return session.isEmpty() ? List.of()
        : Drawings.runtime().map(runtime -> runtime.drawings(session.get())).orElse(List.of());
  }

  /** The element a row belongs to; null when it belongs to none. */
  static EObject elementOf(Object row) {
    return switch (row) {
      case DrawingsHint hint -> hint.node().model();
      case DrawingsNode node -> node.model();
      case Drawing drawing -> drawing.about();
      default -> Rows.elementOf(row);
    };
  }

  private static List<Object> ofCouncil(CouncilModel model) {
    List<Object> rows = new ArrayList<>(CouncilTree.children(model));
    if (Drawings.runtime().isPresent()) {
      rows.add(new DrawingsNode(model));
    }
    return rows;
  }

  private static List<Object> ofDrawings(DrawingsNode node) {
    List<Object> rows = new ArrayList<>(drawings(node.model()));
    if (rows.isEmpty()) {
      rows.add(new DrawingsHint(node));
    }
    return rows;
  }
}
