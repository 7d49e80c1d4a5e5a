package org.musubi.workbench.session;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.resource.Resource;

/** Decides who makes the editing domains of councils: the edition if it brings one, else {@link PlainDomain}. */
final class CouncilDomains implements CouncilDomainMaker {

  /** Extension point for those who bring the editing domain of councils. */
  static final String POINT = "org.musubi.workbench.editingDomain";

  private static final String CLASS = "class";
  private static final String PRIORITY = "priority";

  private final List<Callable<CouncilDomainMaker>> makers;
  private final Consumer<Throwable> unusable;

  /**
   * @param makers the best first; those that fail are left out
   * @param unusable hears why one was left out
   */
  CouncilDomains(List<Callable<CouncilDomainMaker>> makers, Consumer<Throwable> unusable) {
    this.makers = List.copyOf(makers);
    this.unusable = unusable;
  }

  /** What the installed bundles contribute; nothing where there are no bundles. */
  static CouncilDomains contributed() {
    if (!Platform.isRunning()) {
      return new CouncilDomains(List.of(), failed -> { });
    }
    return new CouncilDomains(
        Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT))
            .sorted(Comparator.comparingInt(CouncilDomains::priority).reversed())
            .<Callable<CouncilDomainMaker>>map(
                element -> () -> (CouncilDomainMaker) element.createExecutableExtension(CLASS))
            .toList(),
        failed -> ILog.of(CouncilDomains.class).error("Not usable as an editing domain: " + POINT, failed));
  }

  @Override
  public CouncilDomain make(Resource council, AdapterFactory adapterFactory, CouncilDomainListener listener) {
    for (Callable<CouncilDomainMaker> maker : makers) {
      try {
        CouncilDomain made = maker.call().make(council, adapterFactory, listener);
        if (made != null) {
          return made;
        }
        unusable.accept(new IllegalStateException("made nothing"));
      } catch (Exception | LinkageError failed) {
        unusable.accept(failed);
      }
    }
    return new PlainDomain(council, adapterFactory, listener);
  }

  /** The higher the sooner; what is no number counts as 0. */
  private static int priority(IConfigurationElement element) {
    String priority = element.getAttribute(PRIORITY);
    return priority != null && priority.matches("-?\\d{1,9}") ? Integer.parseInt(priority) : 0;
  }
}
