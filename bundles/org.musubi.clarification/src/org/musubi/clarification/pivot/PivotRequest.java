package org.musubi.clarification.pivot;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.musubi.model.workshop.Aggregation;
import org.musubi.model.workshop.PivotDefinition;
import org.musubi.model.workshop.PivotDimension;
import org.musubi.model.workshop.PivotInput;

/** How facts are to be arranged. */
public record PivotRequest(PivotInput input, List<PivotDimension> rows, List<PivotDimension> columns,
    Aggregation aggregation, String filter) {

  private static final Set<PivotDimension> OF_CARDS = EnumSet.of(PivotDimension.CARD_GROUP, PivotDimension.CARD_COLOR,
      PivotDimension.SESSION, PivotDimension.WORKSHOP_GROUP, PivotDimension.ORGANIZATION, PivotDimension.SECTOR,
      PivotDimension.YEAR);
  private static final Set<PivotDimension> OF_OBSERVATIONS = EnumSet.of(PivotDimension.INDICATOR, PivotDimension.AREA,
      PivotDimension.YEAR, PivotDimension.SEX, PivotDimension.SIZE_CLASS);

  public PivotRequest {
    List<PivotDimension> down = List.copyOf(rows);
    rows = down;
    columns = columns.stream().filter(dimension -> !down.contains(dimension)).toList();
    filter = Objects.requireNonNullElse(filter, "");
  }

  /** The dimensions facts of a kind have. */
  public static Set<PivotDimension> dimensions(PivotInput input) {
    return input == PivotInput.CARDS ? OF_CARDS : OF_OBSERVATIONS;
  }

  /** As it was saved. Dimensions the facts do not have are left out. */
  public static PivotRequest of(PivotDefinition definition) {
    PivotInput input = definition.getInput() == null ? PivotInput.CARDS : definition.getInput();
    return new PivotRequest(input,
        definition.getRows().stream().filter(dimensions(input)::contains).distinct().toList(),
        definition.getColumns().stream().filter(dimensions(input)::contains).distinct().toList(),
        definition.getAggregation() == null ? Aggregation.COUNT : definition.getAggregation(),
        definition.getFilterText());
  }

  /** Writes it into a definition. */
  public void saveTo(PivotDefinition definition) {
    definition.setInput(input);
    definition.getRows().clear();
    definition.getRows().addAll(rows);
    definition.getColumns().clear();
    definition.getColumns().addAll(columns);
    definition.setAggregation(aggregation);
    definition.setFilterText(filter.isBlank() ? null : filter.strip());
  }
}
