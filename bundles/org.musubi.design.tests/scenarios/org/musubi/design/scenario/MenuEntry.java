package org.musubi.design.scenario;

import java.util.List;
import java.util.stream.Stream;

/**
 * A line of the context menu that may be used.
 *
 * @param tool name in the specification
 * @param label what the user reads
 * @param children lines of the sub menu; empty = it does something itself
 */
public record MenuEntry(String tool, String label, List<MenuEntry> children) {
  public MenuEntry {
    children = List.copyOf(children);
  }

  /** This line and all below it that do something. */
  public Stream<MenuEntry> leaves() {
    return children.isEmpty() ? Stream.of(this) : children.stream().flatMap(MenuEntry::leaves);
  }
}
