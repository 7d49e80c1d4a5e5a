package org.musubi.workbench.checking;

import java.text.ParseException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.musubi.validation.RuleSettings;
import org.musubi.validation.RuleSettingsText;
import org.osgi.service.prefs.BackingStoreException;

/** Which rules are on and their thresholds, kept with the workspace. */
final class RulePreferences {

  private static final String NODE = "org.musubi.workbench";
  private static final String KEY = "rules";

  private RulePreferences() {
  }

  /** The settings kept; the defaults when there are none or nobody can read them any more. */
  static RuleSettings load() {
    try {
      return RuleSettingsText.read(node().get(KEY, ""));
    } catch (ParseException unreadable) {
      ILog.of(RulePreferences.class).warn("Settings of rules not understood: " + unreadable.getMessage());
      return RuleSettings.DEFAULTS;
    }
  }

  static void save(RuleSettings settings) {
    String text = RuleSettingsText.write(settings);
    if (text.isEmpty()) {
      node().remove(KEY);
    } else {
      node().put(KEY, text);
    }
    try {
      node().flush();
    } catch (BackingStoreException failed) {
      ILog.of(RulePreferences.class).warn("Settings of rules not saved", failed);
    }
  }

  private static IEclipsePreferences node() {
    return InstanceScope.INSTANCE.getNode(NODE);
  }
}
