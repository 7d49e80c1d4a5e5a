package org.musubi.workbench.preferences;

import java.util.List;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.widgets.Combo;
import org.musubi.workbench.drawing.Drawings;
import org.musubi.workbench.drawing.InstalledRuntime;

/** Which runtime new diagrams are made with. There is nothing to choose as long as only one is installed. */
final class RuntimeChoice {

  private final List<InstalledRuntime> runtimes;
  private final InstalledRuntime current;
  private final IPreferenceStore store;
  private Combo combo;

  RuntimeChoice(Drawings drawings, IPreferenceStore store) {
    runtimes = drawings.installed();
    current = drawings.byDefault().orElse(null);
    this.store = store;
  }

  boolean isOffered() {
    return runtimes.size() > 1;
  }

  String[] labels() {
    return runtimes.stream().map(InstalledRuntime::name).toArray(String[]::new);
  }

  void show(Combo list) {
    combo = list;
    combo.select(runtimes.indexOf(current));
  }

  /** The one with the highest priority. */
  void performDefaults() {
    if (combo != null) {
      combo.select(0);
    }
  }

  /** The one with the highest priority needs no choice. */
  void performOk() {
    if (combo != null && combo.getSelectionIndex() == 0) {
      store.setToDefault(Drawings.DEFAULT_RUNTIME);
    } else if (combo != null) {
      store.setValue(Drawings.DEFAULT_RUNTIME, runtimes.get(combo.getSelectionIndex()).id());
    }
  }
}
