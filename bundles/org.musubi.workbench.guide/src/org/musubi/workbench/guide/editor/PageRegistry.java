package org.musubi.workbench.guide.editor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;

/** The pages registered at the extension point, in their order. */
final class PageRegistry {

  private static final String POINT = "org.musubi.workbench.guide.pages";

  private final List<PageDescriptor> pages;

  PageRegistry() {
    pages = Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT))
        .map(PageDescriptor::new).sorted(Comparator.comparingInt(PageDescriptor::order)
            .thenComparing(PageDescriptor::id)).toList();
  }

  List<PageDescriptor> all() {
    return pages;
  }

  List<PageDescriptor> steps() {
    return pages.stream().filter(PageDescriptor::isStep).toList();
  }

  List<PageDescriptor> tools() {
    return pages.stream().filter(page -> !page.isStep()).toList();
  }

  Optional<PageDescriptor> find(String id) {
    return pages.stream().filter(page -> page.id().equals(id)).findFirst();
  }
}
