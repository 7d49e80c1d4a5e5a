package org.musubi.workbench.drawing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;

/** Finds who shows diagrams; the workbench holds one instance as a service. */
public final class Drawings {

  /** Extension point for those who can show diagrams. */
  public static final String POINT = "org.musubi.workbench.diagramRuntime";

  private static final String CLASS = "class";
  private static final String PRIORITY = "priority";

  private Optional<DrawingRuntime> runtime;

  Drawings() {
  }

  /** Who shows diagrams in this workbench; empty when it has been put together without diagrams. */
  public static Optional<DrawingRuntime> runtime() {
    return PlatformUI.getWorkbench().getService(Drawings.class).chosen();
  }

  private Optional<DrawingRuntime> chosen() {
    if (runtime == null) {
      runtime = Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT))
          .sorted(Comparator.comparingInt(Drawings::priority).reversed()).map(Drawings::make)
          .flatMap(Optional::stream).findFirst();
    }
    return runtime;
  }

  /** The higher the sooner; what is no number counts as 0. */
  private static int priority(IConfigurationElement element) {
    String priority = element.getAttribute(PRIORITY);
    return priority != null && priority.matches("-?\\d{1,9}") ? Integer.parseInt(priority) : 0;
  }

  private static Optional<DrawingRuntime> make(IConfigurationElement element) {
    try {
      return Optional.of((DrawingRuntime) element.createExecutableExtension(CLASS));
    } catch (CoreException | ClassCastException unusable) {
      ILog.of(Drawings.class).error("Not usable as a diagram runtime: " + element.getAttribute(CLASS), unusable);
      return Optional.empty();
    }
  }
}
