package org.musubi.workbench.application;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.session.CouncilSession;

/** A command about the council of the active part. */
final class SessionHandler extends AbstractHandler implements IElementUpdater {

  private final IWorkbenchWindow window;
  private final Predicate<CouncilSession> enabled;
  private final Consumer<CouncilSession> action;
  private final Function<CouncilSession, String> label;

  /** @param label text of the menu entry while the command is enabled, null for the usual one */
  SessionHandler(IWorkbenchWindow window, Predicate<CouncilSession> enabled, Consumer<CouncilSession> action,
      Function<CouncilSession, String> label) {
    this.window = window;
    this.enabled = enabled;
    this.action = action;
    this.label = label;
  }

  @Override
  public boolean isEnabled() {
    return Navigation.sessionOf(window.getPartService().getActivePart()).filter(enabled).isPresent();
  }

  @Override
  public Object execute(ExecutionEvent event) {
    Navigation.sessionOf(window.getPartService().getActivePart()).ifPresent(session -> {
      Navigation.commitPendingEdits(session);
      if (enabled.test(session)) {
        action.accept(session);
      }
    });
    return null;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void updateElement(UIElement element, Map parameters) {
    if (label != null) {
      Navigation.sessionOf(window.getPartService().getActivePart()).map(label).ifPresent(text -> {
        element.setText(text);
        element.setTooltip(text.replace("&", "").replaceAll("\\(\\w\\)", ""));
      });
    }
  }

  void changed() {
    fireHandlerChanged(new HandlerEvent(this, true, false));
  }
}
