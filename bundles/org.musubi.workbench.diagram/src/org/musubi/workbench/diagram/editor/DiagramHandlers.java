package org.musubi.workbench.diagram.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.workbench.commands.Commands;
import org.musubi.workbench.diagram.control.DiagramControl;

/**
 * What the commands of the workbench do in a diagram. They work only while the canvas has the focus, so that the same
 * keys edit text in fields.
 */
final class DiagramHandlers {

  static final String PREFIX = "org.musubi.workbench.diagram.commands.";

  private final IEditorSite site;
  private final Map<String, Runnable> actions = new LinkedHashMap<>();
  private final List<IHandlerActivation> active = new ArrayList<>();

  DiagramHandlers(IEditorSite site, DiagramControl diagram) {
    this.site = site;
    var viewer = diagram.viewer();
    actions.put(IWorkbenchCommandConstants.EDIT_DELETE, () -> diagram.edits().delete(viewer.selectedElements()));
    actions.put(IWorkbenchCommandConstants.FILE_RENAME, viewer::editLabel);
    actions.put(IWorkbenchCommandConstants.EDIT_SELECT_ALL, viewer::selectAll);
    actions.put(Commands.OPEN_ELEMENT, () -> {
      List<ElementView> selected = viewer.selectedElements();
      if (!selected.isEmpty()) {
        diagram.openForm(selected.getLast());
      }
    });
    actions.put(PREFIX + "zoomIn", viewer.zoom()::in);
    actions.put(PREFIX + "zoomOut", viewer.zoom()::out);
    actions.put(PREFIX + "zoomFit", viewer.zoom()::fit);
    actions.put(PREFIX + "zoomOriginal", viewer.zoom()::original);
    actions.put(PREFIX + "arrange", () -> diagram.arrange(false));
    actions.put(PREFIX + "selectSame", diagram::selectSameKind);
    actions.put(PREFIX + "hide", () -> diagram.arranging().hide(viewer.selectedElements()));
    actions.put(PREFIX + "pin", diagram::togglePin);
    viewer.getControl().addListener(SWT.FocusIn, event -> activate());
    viewer.getControl().addListener(SWT.FocusOut, event -> deactivate());
  }

  private void activate() {
    deactivate();
    IHandlerService service = site.getService(IHandlerService.class);
    actions.forEach((command, action) -> active.add(service.activateHandler(command, new AbstractHandler() {
      @Override
      public Object execute(ExecutionEvent event) {
        action.run();
        return null;
      }
    })));
  }

  private void deactivate() {
    site.getService(IHandlerService.class).deactivateHandlers(active);
    active.clear();
  }
}
