package org.musubi.workbench.diagram.table;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.musubi.viewpoint.specification.TableDescription;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.session.CouncilSession;

/** Opens tables. */
public final class TableEditors {

  private TableEditors() {
  }

  /** The tables of all open councils. */
  public static TableRuntimes runtimes() {
    return PlatformUI.getWorkbench().getService(TableRuntimes.class);
  }

  /** Opens a table, or brings it to the front. */
  public static Optional<IEditorPart> open(IWorkbenchPage page, CouncilSession council, KnownTable table) {
    return Navigation.open(page, new TableEditorInput(council, table), TableEditor.ID);
  }

  /** The first table of a kind about an element; it is made when there is none. */
  public static KnownTable findOrCreate(TableRuntime runtime, TableDescription description, EObject target,
      String name) {
    return runtime.find(description, target).orElseGet(() -> runtime.create(description, target, name));
  }
}
