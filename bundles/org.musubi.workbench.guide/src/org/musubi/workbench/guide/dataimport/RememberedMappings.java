package org.musubi.workbench.guide.dataimport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.musubi.dataimport.mapping.ColumnUse;
import org.musubi.dataimport.mapping.Mapping;
import org.musubi.dataimport.mapping.MappingRules;
import org.musubi.dataimport.table.TableException;

/** How tables were read before: a table with the same header is read the same way. */
final class RememberedMappings {

  private static final String SECTION = "dataimport.mappings";
  private static final String ORDER = "order";
  private static final int MOST = 20;

  private final IDialogSettings settings;

  RememberedMappings(IDialogSettings all) {
    IDialogSettings section = all.getSection(SECTION);
    settings = section == null ? all.addNewSection(SECTION) : section;
  }

  /** The mapping as the user changed it the last time the header was the same. */
  Mapping apply(Mapping guess) {
    String[] lines = settings.getArray(key(guess));
    if (lines == null || lines.length == 0) {
      return guess;
    }
    try {
      return new MappingRules(List.of(lines)).apply(guess);
    } catch (TableException outdated) {
      ILog.of(RememberedMappings.class).info("Remembered columns left aside: " + outdated.getMessage());
      return guess;
    }
  }

  void put(Mapping mapping, MappingRules rules) {
    String key = key(mapping);
    settings.put(key, rules.lines().toArray(String[]::new));
    List<String> order = new ArrayList<>();
    if (settings.getArray(ORDER) != null) {
      order.addAll(Arrays.asList(settings.getArray(ORDER)));
    }
    order.remove(key);
    order.addFirst(key);
    while (order.size() > MOST) {
      settings.put(order.removeLast(), new String[0]);
    }
    settings.put(ORDER, order.toArray(String[]::new));
  }

  private static String key(Mapping mapping) {
    return mapping.columns().stream().map(ColumnUse::header).collect(Collectors.joining("\t", "header:", ""));
  }
}
