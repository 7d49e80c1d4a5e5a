package org.musubi.workbench.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;

/**
 * The runtimes contributed to the extension point, the highest priority first. What is installed or removed while the
 * program is running is taken into account with the next question.
 */
final class Contributions implements Supplier<List<InstalledRuntime>> {

  private static final String ID = "id";
  private static final String NAME = "name";
  private static final String CLASS = "class";
  private static final String PRIORITY = "priority";

  private final Trouble trouble;
  private final Map<IConfigurationElement, InstalledRuntime> known = new HashMap<>();
  private List<IConfigurationElement> elements = List.of();
  private List<InstalledRuntime> runtimes = List.of();

  /** @param trouble what goes wrong */
  Contributions(Trouble trouble) {
    this.trouble = trouble;
  }

  @Override
  public List<InstalledRuntime> get() {
    List<IConfigurationElement> now =
        List.of(Platform.getExtensionRegistry().getConfigurationElementsFor(Drawings.POINT));
    if (!now.equals(elements)) {
      elements = now;
      known.keySet().retainAll(now);
      runtimes = read();
    }
    return runtimes;
  }

  private List<InstalledRuntime> read() {
    List<InstalledRuntime> found = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (IConfigurationElement each
        : elements.stream().sorted(Comparator.comparingInt(Contributions::priority).reversed()).toList()) {
      InstalledRuntime runtime = known.computeIfAbsent(each, this::runtime);
      if (ids.add(runtime.id())) {
        found.add(runtime);
      } else {
        trouble.log("A second diagram runtime of the id " + runtime.id() + " is left out: "
            + each.getContributor().getName(), null);
      }
    }
    return List.copyOf(found);
  }

  private InstalledRuntime runtime(IConfigurationElement element) {
    String id = attribute(element, ID, attribute(element, CLASS, element.getContributor().getName()));
    return new InstalledRuntime(id, attribute(element, NAME, id),
        () -> (DrawingRuntime) element.createExecutableExtension(CLASS), trouble);
  }

  private static String attribute(IConfigurationElement element, String name, String otherwise) {
    String value = element.getAttribute(name);
    return value == null || value.isBlank() ? otherwise : value;
  }

  /** The higher the sooner; what is no number counts as 0. */
  private static int priority(IConfigurationElement element) {
    String priority = element.getAttribute(PRIORITY);
    return priority != null && priority.matches("-?\\d{1,9}") ? Integer.parseInt(priority) : 0;
  }
}
