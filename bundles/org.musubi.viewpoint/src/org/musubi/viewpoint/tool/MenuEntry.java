package org.musubi.viewpoint.tool;

import java.util.List;

import org.musubi.viewpoint.specification.AbstractToolDescription;

/**
 * A line of the context menu.
 *
 * @param tool what is run; a {@code PopupMenu} is only a title for its {@code children}
 * @param label what the user reads
 * @param documentation what it does, empty = nothing is written
 * @param iconPath path of the icon as the specification writes it, null = none
 * @param children lines of the sub menu
 */
public record MenuEntry(AbstractToolDescription tool, String label, String documentation, String iconPath,
    List<MenuEntry> children) {
  public MenuEntry {
    children = List.copyOf(children);
  }

  public boolean isMenu() {
    return !children.isEmpty();
  }
}
