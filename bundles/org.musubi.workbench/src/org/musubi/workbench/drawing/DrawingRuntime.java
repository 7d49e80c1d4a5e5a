package org.musubi.workbench.drawing;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.musubi.sheets.xlsx.WorkbookAddition;
import org.musubi.workbench.session.CouncilSession;

/**
 * Makes, keeps and opens the diagrams and tables of councils. Used by the thread of the user interface. What changes
 * the list of a council is one step of its history, by which everybody who shows the list hears of it.
 *
 * <p>An implementation knows its own drawings only and need not name itself in them; {@link Drawings} tells those of
 * several runtimes apart.
 */
public interface DrawingRuntime {

  /** The kinds that can be made about an element, in the order of the notation. */
  List<DrawingKind> kindsFor(EObject element);

  /** What the council has, in the order in which it was made. */
  List<Drawing> drawings(CouncilSession council);

  /** The title a new one gets when the user gives none. */
  String usualName(DrawingKind kind, EObject about);

  Drawing create(CouncilSession council, DrawingKind kind, EObject about, String name);

  /**
   * Makes one that starts with the layout of another, of whatever runtime, as one step of the history of the
   * council. What the layout names and the new diagram does not show is passed over; what it does not name is laid
   * out as usual. A runtime that does not say otherwise lays out all as usual.
   */
  default Drawing create(CouncilSession council, DrawingKind kind, EObject about, String name, DrawingLayout start) {
    return create(council, kind, about, name);
  }

  /**
   * The layout of a diagram as it is now, open or not; nothing is changed. Empty for tables, and when the runtime
   * cannot tell.
   */
  default Optional<DrawingLayout> layout(CouncilSession council, Drawing drawing) {
    return Optional.empty();
  }

  /**
   * How this runtime would arrange a diagram, which need not be one of its own: what is pinned stays, layers, filters
   * and marks are kept, everything else is given a place. Nothing is changed. Empty for tables, and when the runtime
   * does not arrange diagrams.
   *
   * @param present the diagram as it is now
   */
  default Optional<DrawingLayout> arranged(CouncilSession council, DrawingKind kind, EObject about,
      DrawingLayout present) {
    return Optional.empty();
  }

  /**
   * A diagram, which need not be one of its own, to be added to a workbook by whatever thread writes it. Nothing is
   * changed. Empty for tables, and when the runtime does not draw diagrams of others.
   *
   * @param name its title
   * @param present the diagram as it is now
   */
  default Optional<WorkbookAddition> sheet(CouncilSession council, DrawingKind kind, EObject about, String name,
      DrawingLayout present) {
    return Optional.empty();
  }

  void rename(CouncilSession council, Drawing drawing, String name);

  /** A second one that looks the same. */
  Drawing duplicate(CouncilSession council, Drawing drawing);

  /** Takes it away; the model stays as it is. */
  void delete(CouncilSession council, Drawing drawing);

  /** Shows it in an editor, or brings that to the front; empty when that failed, which the user has been told. */
  Optional<IEditorPart> open(IWorkbenchPage page, CouncilSession council, Drawing drawing);

  /**
   * Diagrams as they are now, each to be added to a workbook by whatever thread writes it; tables and what the council
   * does not have are left out.
   */
  List<WorkbookAddition> sheets(CouncilSession council, List<Drawing> drawings);

  /**
   * Shows an optional layer of a drawing that is open in an editor of this runtime; an editor or layer it does not
   * know is left as it is.
   *
   * @param layer name of the layer in the notation
   */
  void showLayer(IEditorPart editor, String layer);
}
