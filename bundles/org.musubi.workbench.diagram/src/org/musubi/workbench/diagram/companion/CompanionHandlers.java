package org.musubi.workbench.diagram.companion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.musubi.workbench.commands.Commands;

/** What commands do while a diagram is the active editor; those that keys of text fields share only on its canvas. */
final class CompanionHandlers {

  static final String PREFIX = "org.musubi.workbench.diagram.commands.";
  static final String CONTEXT = "org.musubi.workbench.diagram.context";

  private final IHandlerService service;
  private final Map<String, Runnable> onCanvas = new LinkedHashMap<>();
  private final List<IHandlerActivation> active = new ArrayList<>();

  CompanionHandlers(IEditorSite site, EditorCompanions companions, Control canvas) {
    service = site.getService(IHandlerService.class);
    site.getService(IContextService.class).activateContext(CONTEXT);
    activate(PREFIX + "find", companions::find);
    activate(PREFIX + "export", companions::export);
    activate(PREFIX + "copyPicture", companions.clipboard()::copyPicture);
    activate(PREFIX + "copyLayout", companions.clipboard()::copyLayout);
    activate(PREFIX + "pasteLayout", companions.clipboard()::pasteLayout);
    activate(PREFIX + "quickFix", companions.fixes()::popUp);
    activate(IWorkbenchCommandConstants.FILE_PRINT, companions::print);
    onCanvas.put(IWorkbenchCommandConstants.EDIT_COPY, companions.clipboard()::copy);
    onCanvas.put(IWorkbenchCommandConstants.EDIT_PASTE, companions.clipboard()::paste);
    onCanvas.put(Commands.DUPLICATE, companions.clipboard()::duplicate);
    canvas.addListener(SWT.FocusIn, event -> {
      deactivate();
      onCanvas.forEach((command, action) -> active.add(activate(command, action)));
    });
    canvas.addListener(SWT.FocusOut, event -> deactivate());
  }

  private IHandlerActivation activate(String command, Runnable action) {
    return service.activateHandler(command, new AbstractHandler() {
      @Override
      public Object execute(ExecutionEvent event) {
        action.run();
        return null;
      }
    });
  }

  private void deactivate() {
    service.deactivateHandlers(active);
    active.clear();
  }
}
