package org.musubi.workbench.guide.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.commands.IParameterValues;

/** The names of the pages, for commands and the list of keys. */
public final class PageValues implements IParameterValues {

  @Override
  public Map<String, String> getParameterValues() {
    Map<String, String> values = new LinkedHashMap<>();
    new PageRegistry().all().forEach(page -> values.put(page.label(), page.id()));
    return values;
  }
}
