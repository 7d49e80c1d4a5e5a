package org.musubi.dataimport;

import java.util.List;
import java.util.Optional;
import org.musubi.model.core.Area;
import org.musubi.model.data.Indicator;

/**
 * What an import will do; nothing has been changed yet.
 *
 * @param values to be imported
 * @param newAreas municipalities that will become parts of the council's area
 * @param newIndicators that will become indicators of the council
 * @param unknownIndicators names in the table nobody knows, as they are written there
 * @param complaint why nothing can be read from the table at all, naming expected and found columns; null when it can
 */
public record ImportPlan(ImportReport report, List<PlannedValue> values, List<Area> newAreas,
    List<Indicator> newIndicators, List<String> unknownIndicators, Origin origin, ImportOptions options,
    String complaint) {

  /** Where the values come from. @param sheet null for a text */
  record Origin(String table, String sheet) { }

  public ImportPlan {
    values = List.copyOf(values);
    newAreas = List.copyOf(newAreas);
    newIndicators = List.copyOf(newIndicators);
    unknownIndicators = List.copyOf(unknownIndicators);
  }

  /** True when there is something to import. */
  public boolean isUsable() {
    return !values.isEmpty();
  }

  /** Why the columns do not do, as one sentence. */
  public Optional<String> wrongColumns() {
    return Optional.ofNullable(complaint);
  }
}
