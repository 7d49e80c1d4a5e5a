package org.musubi.validation.rules.data;

import java.util.List;
import org.musubi.validation.Rule;

/** The rules about data and how figures are used (DAT-01 to DAT-08). */
public final class DataRules {

  private DataRules() {
  }

  /** All of them in the order of their ids. */
  public static List<Rule> all() {
    return List.of(
        new IncompleteObservation(),
        new SmallNumberShown(),
        new DataSetWithoutSource(),
        new CaveatNotStated(),
        new UnlikeValuesCompared(),
        new OutdatedData(),
        new PercentageOutOfRange(),
        new NothingToCompareWith());
  }
}
