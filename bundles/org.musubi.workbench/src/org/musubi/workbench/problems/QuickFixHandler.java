package org.musubi.workbench.problems;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.musubi.workbench.checking.FixMenu;
import org.musubi.workbench.checking.QuickFixTarget;

/** Offers the fixes of what the active part shows. */
public final class QuickFixHandler extends AbstractHandler {

  private final IWorkbenchWindow window;

  public QuickFixHandler(IWorkbenchWindow window) {
    this.window = window;
  }

  @Override
  public boolean isEnabled() {
    return target() != null;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    QuickFixTarget target = target();
    if (target != null) {
      FixMenu.popUp(target);
    }
    return null;
  }

  private QuickFixTarget target() {
    IWorkbenchPart part = window.getPartService().getActivePart();
    return part == null ? null : Adapters.adapt(part, QuickFixTarget.class);
  }
}
