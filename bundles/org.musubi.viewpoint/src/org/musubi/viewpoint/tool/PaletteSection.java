package org.musubi.viewpoint.tool;

import java.util.List;

/**
 * A drawer of the palette.
 *
 * @param name name in the specification
 * @param label what the user reads
 * @param documentation what it is for, empty = nothing is written
 * @param iconPath path of the icon as the specification writes it, null = none
 * @param entries tools in order
 * @param sections drawers inside
 */
public record PaletteSection(String name, String label, String documentation, String iconPath,
    List<PaletteEntry> entries, List<PaletteSection> sections) {
  public PaletteSection {
    entries = List.copyOf(entries);
    sections = List.copyOf(sections);
  }
}
