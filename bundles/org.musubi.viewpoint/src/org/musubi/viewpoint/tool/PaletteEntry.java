package org.musubi.viewpoint.tool;

import java.util.List;

import org.musubi.viewpoint.specification.ToolEntry;

/**
 * A tool of the palette, or a group of tools under one button.
 *
 * @param tool the tool of the specification
 * @param label what the user reads
 * @param documentation what it does, empty = nothing is written
 * @param iconPath path of the icon as the specification writes it, null = none
 * @param group tools of a group; empty when it is a tool itself
 */
public record PaletteEntry(ToolEntry tool, String label, String documentation, String iconPath,
    List<PaletteEntry> group) {
  public PaletteEntry {
    group = List.copyOf(group);
  }

  public boolean isGroup() {
    return !group.isEmpty();
  }
}
