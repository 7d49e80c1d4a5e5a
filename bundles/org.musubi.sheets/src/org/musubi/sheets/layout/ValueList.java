package org.musubi.sheets.layout;

import java.util.List;
import java.util.Objects;

/**
 * A drop-down list; its name is the defined name of its cells.
 *
 * @param name   e.g. {@code org_list}
 * @param values each once, in the order offered
 */
public record ValueList(String name, List<String> values) {
  public ValueList {
    values = values.stream().filter(Objects::nonNull).map(String::strip).filter(v -> !v.isEmpty()).distinct().toList();
  }
}
