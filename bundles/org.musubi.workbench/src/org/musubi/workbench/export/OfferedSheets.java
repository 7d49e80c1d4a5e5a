package org.musubi.workbench.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.musubi.sheets.CouncilSheet;
import org.musubi.sheets.content.SheetDefinition;

/** The sheets of this workbench: those that come with Musubi, then those other bundles contribute. */
public final class OfferedSheets {

  /** Extension point for further sheets. */
  static final String POINT = "org.musubi.workbench.sheets";

  private static final String CLASS = "class";
  private static final String DESCRIPTION = "description";

  private final Map<String, SheetDefinition> contributed = new LinkedHashMap<>();
  private final Map<String, String> descriptions = new LinkedHashMap<>();

  /** Reads the contributions; what cannot be used is left out and written to the log. */
  public OfferedSheets() {
    for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
      try {
        add((SheetDefinition) element.createExecutableExtension(CLASS), element.getAttribute(DESCRIPTION));
      } catch (CoreException | RuntimeException unusable) {
        ILog.of(OfferedSheets.class).warn("Not usable as a sheet: " + element.getAttribute(CLASS) + " of "
            + element.getContributor().getName(), unusable);
      }
    }
  }

  private void add(SheetDefinition sheet, String description) {
    String key = Objects.requireNonNull(sheet.key());
    if (CouncilSheet.withKey(key).isPresent() || contributed.containsKey(key)) {
      throw new IllegalArgumentException("There is a sheet with this key already: " + key);
    }
    contributed.put(key, sheet);
    descriptions.put(key, description == null ? "" : description);
  }

  /** What the exporter has to be given. */
  public List<SheetDefinition> contributed() {
    return List.copyOf(contributed.values());
  }

  /** All sheets in the order of a workbook. */
  List<OfferedSheet> all() {
    Locale locale = Locale.getDefault();
    Stream<OfferedSheet> own = Arrays.stream(CouncilSheet.values())
        .map(sheet -> new OfferedSheet(sheet.key(), sheet.sheetName(locale), SheetPurpose.of(sheet)));
    Stream<OfferedSheet> others = contributed.values().stream()
        .map(sheet -> new OfferedSheet(sheet.key(), sheet.name(locale), descriptions.get(sheet.key())));
    return new ArrayList<>(Stream.concat(own, others).toList());
  }
}
