package org.musubi.workbench.guide.dataimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.musubi.model.data.Indicator;

/** The indicators a user can choose from, as "C01 特定健診実施率". */
final class Indicators {

  private final List<Indicator> all;

  Indicators(List<Indicator> all) {
    this.all = List.copyOf(all);
  }

  static String label(Indicator indicator) {
    return indicator.getCode() == null ? indicator.getName() : indicator.getCode() + " " + indicator.getName();
  }

  /** What a code or name is called in the list; the name itself when it is no known indicator; empty for null. */
  String label(String codeOrName) {
    return codeOrName == null ? "" : find(codeOrName).map(Indicators::label).orElse(codeOrName);
  }

  /** Codes of all, names for those without one. */
  List<String> keys() {
    List<String> keys = new ArrayList<>();
    all.forEach(indicator -> keys.add(indicator.getCode() == null ? indicator.getName() : indicator.getCode()));
    return keys;
  }

  List<Indicator> all() {
    return all;
  }

  private Optional<Indicator> find(String codeOrName) {
    return all.stream().filter(each -> codeOrName.equals(each.getCode()) || codeOrName.equals(each.getName()))
        .findFirst();
  }
}
