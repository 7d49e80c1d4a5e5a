package org.musubi.workbench.explorer;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PlatformUI;
import org.musubi.workbench.drawing.Drawing;
import org.musubi.workbench.drawing.DrawingFailure;
import org.musubi.workbench.drawing.DrawingRuntime;
import org.musubi.workbench.drawing.Drawings;
import org.musubi.workbench.drawing.InstalledRuntime;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.session.CouncilSession;

/** What a user can do to diagrams and tables in the explorer. */
final class DrawingActions {

  private final TreeViewer viewer;
  private final IViewSite site;

  DrawingActions(TreeViewer viewer, IViewSite site) {
    this.viewer = viewer;
    this.site = site;
  }

  /** The selected diagrams, provided nothing else is selected. */
  List<Drawing> selected() {
    List<?> rows = viewer.getStructuredSelection().toList();
    List<Drawing> drawings = rows.stream().filter(Drawing.class::isInstance).map(Drawing.class::cast).toList();
    return drawings.size() == rows.size() ? drawings : List.of();
  }

  void open(Drawing drawing) {
    with(drawing, (runtime, session) -> runtime.open(site.getPage(), session, drawing));
  }

  /** The drawing as another runtime shows it; made there with this layout when it does not have it yet. */
  void openIn(InstalledRuntime other, Drawing drawing) {
    with(drawing, (runtime, session) -> {
      Drawing twin = Drawings.get().twin(session, drawing, other);
      viewer.refresh();
      viewer.setSelection(new StructuredSelection(twin), true);
      runtime.open(site.getPage(), session, twin);
    });
  }

  void duplicate() {
    List<Drawing> originals = selected();
    originals.forEach(original -> with(original, (runtime, session) -> {
      Drawing copy = runtime.duplicate(session, original);
      viewer.refresh();
      viewer.setSelection(new StructuredSelection(copy), true);
    }));
  }

  /** Nothing is asked: the model stays as it is, and undo brings a diagram back. */
  void delete() {
    List<Drawing> drawings = selected();
    drawings.forEach(drawing -> with(drawing, (runtime, session) -> runtime.delete(session, drawing)));
    site.getActionBars().getStatusLineManager().setMessage(ExplorerText.DRAWING_DELETED.text(drawings.size()));
  }

  static void rename(Drawing drawing, String name) {
    if (!name.isBlank() && !name.strip().equals(drawing.name())) {
      with(drawing, (runtime, session) -> runtime.rename(session, drawing, name.strip()));
    }
  }

  private static void with(Drawing drawing, BiConsumer<DrawingRuntime, CouncilSession> action) {
    Optional<CouncilSession> session = Navigation.sessions().of(drawing.about());
    if (session.isPresent()) {
      try {
        Drawings.runtime().ifPresent(runtime -> action.accept(runtime, session.get()));
      } catch (DrawingFailure failed) {
        Shell shell = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
        MessageDialog.openWarning(shell, ExplorerText.DRAWINGS.text(), failed.getMessage());
      } catch (OperationCanceledException givenUp) {
        // by the user, who knows
        return;
      }
    }
  }
}
