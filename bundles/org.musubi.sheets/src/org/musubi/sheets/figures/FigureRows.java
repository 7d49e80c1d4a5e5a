package org.musubi.sheets.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.musubi.model.core.Area;
import org.musubi.model.core.AreaKind;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.sheets.content.Identity;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Places;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.figures.FigureRow.Spot;

/**
 * Collects the values a council works with in one pass: all of its own, and for every indicator it has values of, or
 * uses in issues and plans, the published ones of the nation and its prefecture. An own value goes before a published
 * one; a second own value for the same place gets a row of its own, so that none is lost.
 */
final class FigureRows {

  /** What values of one row have in common; {@code set} is null except for second values. */
  private record Slot(Object indicator, Part part, Integer year, Object place, Object set) {
  }

  private final SheetContext context;
  private final Identity identity = new Identity();
  private final Object home;
  private final Object prefecture;
  private final Map<Object, Indicator> indicators = new LinkedHashMap<>();
  private final Map<Part, Part> parts = new HashMap<>();
  private final Map<Slot, FigureRow> slots = new HashMap<>();
  private final List<FigureRow> rows = new ArrayList<>();

  private FigureRows(SheetContext context) {
    this.context = context;
    Area area = context.model().getArea();
    boolean ofPrefecture = area != null && area.getKind() == AreaKind.PREFECTURE;
    this.home = ofPrefecture ? null : identity.remembered(area);
    Area around = Places.around(area, AreaKind.PREFECTURE);
    this.prefecture = identity.remembered(around == null ? onlyPrefecture(context.model()) : around);
  }

  /** Where nobody says in which prefecture the area lies: the one that has values, if there is just one. */
  private Area onlyPrefecture(CouncilModel model) {
    Map<Object, Area> found = new HashMap<>();
    model.getDataSets().forEach(set -> set.getObservations().stream()
        .map(Observation::getArea).filter(area -> area != null && area.getKind() == AreaKind.PREFECTURE)
        .forEach(area -> found.put(identity.remembered(area), area)));
    return found.size() == 1 ? found.values().iterator().next() : null;
  }

  /** The rows by code of the indicator, part and year. */
  static List<FigureRow> of(SheetContext context) {
    return new FigureRows(context).collect();
  }

  private List<FigureRow> collect() {
    context.model().getDataSets().forEach(set -> set.getObservations().stream()
        .filter(value -> value.getIndicator() != null && value.getArea() != null).forEach(this::addOwn));
    usedIndicators(context.model()).forEach(this::known);
    for (Indicator indicator : List.copyOf(indicators.values())) {
      context.reference().observations(indicator).forEach(this::addPublished);
    }
    slots.forEach((slot, row) -> {
      FigureRow whole = slot.place() == null ? null
          : slots.get(new Slot(slot.indicator(), slot.part(), slot.year(), null, null));
      if (whole != null && row.has(Spot.AREA)) {
        row.compareWith(whole);
      }
    });
    return sorted();
  }

  /** Indicators of issues, of the evidence of their findings, and of measures. */
  static Set<Indicator> usedIndicators(CouncilModel model) {
    Set<Indicator> used = new LinkedHashSet<>();
    model.getIssueAnalyses().forEach(analysis -> {
      analysis.getIssues().forEach(issue -> used.add(issue.getLeadIndicator()));
      analysis.getFindings().forEach(finding -> finding.getEvidence().forEach(value -> used.add(value.getIndicator())));
    });
    model.getMeasures().forEach(measure -> used.add(measure.getIndicator()));
    used.remove(null);
    return used;
  }

  private Indicator known(Indicator indicator) {
    return indicators.computeIfAbsent(identity.remembered(indicator), id -> indicator);
  }

  private void addOwn(Observation value) {
    Object place = identity.remembered(value.getArea());
    AreaKind kind = value.getArea().getKind();
    if (kind == AreaKind.NATION) {
      add(value, Spot.NATION, null, true);
    } else if (place.equals(prefecture)) {
      add(value, Spot.PREFECTURE, null, true);
    } else if (place.equals(home)) {
      add(value, Spot.AREA, null, true);
    } else {
      add(value, kind == AreaKind.PREFECTURE ? Spot.PREFECTURE : Spot.AREA, value.getArea(), true);
    }
  }

  private void addPublished(Observation value) {
    if (value.getArea() == null) {
      return;
    }
    if (value.getArea().getKind() == AreaKind.NATION) {
      add(value, Spot.NATION, null, false);
    } else if (identity.remembered(value.getArea()).equals(prefecture)) {
      add(value, Spot.PREFECTURE, null, false);
    }
  }

  private void add(Observation value, Spot spot, Area place, boolean own) {
    Indicator indicator = known(value.getIndicator());
    Part part = parts.computeIfAbsent(Part.of(value.getBreakdown()), same -> same);
    Object ofPlace = place == null ? null : identity.remembered(place);
    Slot slot = new Slot(identity.remembered(indicator), part, value.getYear(), ofPlace, null);
    FigureRow row = slots.computeIfAbsent(slot, s -> row(indicator, part, place, value));
    if (row.has(spot) && !own) {
      return;
    }
    if (row.has(spot)) {
      Slot second = new Slot(slot.indicator(), part, value.getYear(), ofPlace, value.getDataSet());
      row = slots.computeIfAbsent(second, s -> row(indicator, part, place, value));
    }
    if (row.has(spot)) {
      row = row(indicator, part, place, value);
    }
    row.put(spot, value);
  }

  private FigureRow row(Indicator indicator, Part part, Area place, Observation value) {
    FigureRow row = new FigureRow(indicator, part, place, value.getYear());
    rows.add(row);
    return row;
  }

  private List<FigureRow> sorted() {
    List<Indicator> order = new ArrayList<>(indicators.values());
    order.sort(Comparator
        .comparing((Indicator indicator) -> Lines.orEmpty(indicator.getCode()).isEmpty())
        .thenComparing(indicator -> Lines.orEmpty(indicator.getCode()))
        .thenComparing(indicator -> Lines.orEmpty(indicator.getName())));
    Map<Indicator, Integer> ranks = new IdentityHashMap<>();
    order.forEach(indicator -> ranks.put(indicator, ranks.size()));
    rows.sort(Comparator.comparing((FigureRow row) -> ranks.get(row.indicator()))
        .thenComparing(row -> row.place() == null ? "" : Lines.orEmpty(row.place().getName()))
        .thenComparing(FigureRow::part)
        .thenComparing(FigureRow::year, Comparator.nullsFirst(Comparator.naturalOrder())));
    return rows;
  }
}
