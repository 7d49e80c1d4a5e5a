package org.musubi.workbench.forms.value;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lists of values: one a line. Empty lines are skipped; no list is the empty list. */
record ListFormat(ValueFormat one) implements ValueFormat {

  @Override
  public String format(Object value) {
    return value instanceof List<?> all ? all.stream().map(one::format).collect(Collectors.joining("\n")) : "";
  }

  @Override
  public Object parse(String text) throws InputException {
    List<Object> result = new ArrayList<>();
    for (String line : text.split("\\R")) {
      Object value = one.parse(line);
      if (value != null) {
        result.add(value);
      }
    }
    return result;
  }
}
