package org.musubi.workbench.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** What was chosen the last time. */
final class ExportSettings {

  static final String SHEETS = "export.sheets";
  static final String FOLDER = "export.folder";
  static final String PUBLIC = "export.public";
  static final String ONE_PER_FILE = "export.onePerFile";
  static final String VARIANT = "export.variant";
  static final String PAPER = "export.paper";
  static final String FORMATS = "export.formats";
  static final String HOUSE_STYLE = "export.houseStyle";
  static final String USE_HOUSE_STYLE = "export.useHouseStyle";

  private final IDialogSettings settings =
      PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportSettings.class)).getDialogSettings();

  IDialogSettings dialog() {
    return settings;
  }

  /** A text; the usual one when there is none. */
  String text(String name, String usual) {
    String last = settings.get(name);
    return last == null || last.isBlank() ? usual : last;
  }

  boolean is(String name) {
    return settings.getBoolean(name);
  }

  /** Several texts; the usual ones when there are none. */
  List<String> texts(String name, Collection<String> usual) {
    String[] last = settings.getArray(name);
    return new ArrayList<>(last == null ? usual : List.of(last));
  }

  /** A constant; the usual one when there is none, or when it no longer exists. */
  <E extends Enum<E>> E constant(String name, E usual) {
    String last = settings.get(name);
    for (E each : usual.getDeclaringClass().getEnumConstants()) {
      if (each.name().equals(last)) {
        return each;
      }
    }
    return usual;
  }

  void put(String name, String value) {
    settings.put(name, value);
  }

  void put(String name, boolean value) {
    settings.put(name, value);
  }

  void put(String name, Collection<String> values) {
    settings.put(name, values.toArray(String[]::new));
  }
}
