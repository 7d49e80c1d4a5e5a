package org.musubi.sheets.content;

import org.musubi.model.core.Area;
import org.musubi.model.core.AreaKind;

/** Areas and the areas around them. */
public final class Places {

  private Places() {
  }

  /** The area itself or the one of a kind it lies in; null when there is none. */
  public static Area around(Area area, AreaKind kind) {
    Area next = area;
    for (int depth = 0; next != null && depth < AreaKind.values().length; depth++) {
      if (next.getKind() == kind) {
        return next;
      }
      next = next.getParent();
    }
    return null;
  }

  /** The area with the one it lies in: {@code あおば県 みどり圏域}; empty for null. */
  public static String name(Area area) {
    if (area == null) {
      return "";
    }
    return Lines.join(" ", area.getParent() == null ? "" : area.getParent().getName(), area.getName());
  }
}
