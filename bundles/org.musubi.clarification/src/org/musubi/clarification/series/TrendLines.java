package org.musubi.clarification.series;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.musubi.clarification.figures.Figure;
import org.musubi.clarification.figures.FigureStore;
import org.musubi.clarification.table.ComparisonRow;
import org.musubi.clarification.table.Reference;
import org.musubi.model.core.Area;

/**
 * The years of an area beside those of nation and prefecture.
 *
 * @param lines figures with a value by area, oldest first; areas without any are left out
 */
public record TrendLines(Map<Area, List<Figure>> lines) {

  /** The lines for a row of a comparison: only values of the source its figures come from. */
  public static TrendLines of(FigureStore store, ComparisonRow row) {
    Map<Area, List<Figure>> lines = new LinkedHashMap<>();
    List<Figure> heads = new ArrayList<>(List.of(row.figure()));
    row.references().stream().map(Reference::figure).filter(figure -> !figure.evidence().isEmpty())
        .forEach(heads::add);
    for (Figure head : heads) {
      Map<Integer, Figure> byYear = new TreeMap<>();
      store.figures(row.topic(), head.area()).stream()
          .filter(figure -> figure.isKnown() && figure.sources().equals(head.sources()))
          .forEach(figure -> byYear.putIfAbsent(figure.year(), figure));
      if (!byYear.isEmpty()) {
        lines.put(head.area(), List.copyOf(byYear.values()));
      }
    }
    return new TrendLines(lines);
  }

  /** True when at least one area has two years. */
  public boolean showsMovement() {
    return lines.values().stream().anyMatch(line -> line.size() > 1);
  }
}
