package org.musubi.sheets.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.musubi.model.core.NamedElement;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.DataSource;
import org.musubi.model.data.Observation;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.SheetContext;

/** A source of figures with everything it is used for; without an element where a plan only names it. */
final class SourceRow {

  private final DataSource source;
  private final String name;
  private final Set<NamedElement> uses = new LinkedHashSet<>();
  private final Set<String> sheets = new LinkedHashSet<>();
  private final TreeSet<Integer> years = new TreeSet<>();
  private LocalDate released;

  SourceRow(DataSource source, String name) {
    this.source = source;
    this.name = name;
  }

  /** The source, or null. */
  DataSource source() {
    return source;
  }

  String id() {
    return source == null ? name : source.getId();
  }

  String name() {
    return name;
  }

  /** Notes what an element takes from it and on which sheet that is printed. */
  void use(NamedElement element, String... sheetKeys) {
    uses.add(element);
    sheets.addAll(List.of(sheetKeys));
  }

  /** Notes a value shown. */
  void show(Observation value) {
    if (value.getYear() != null) {
      years.add(value.getYear());
    }
    DataSet set = value.getDataSet();
    if (set.getReleasedOn() != null && (released == null || released.isBefore(set.getReleasedOn()))) {
      released = set.getReleasedOn();
    }
  }

  /** Day of the latest release and the years of the values: {@code R6.3.29 2021–2024年の値}. */
  String released(SheetContext context) {
    String span = years.isEmpty() ? "" : years.first().equals(years.last())
        ? context.say(FigureText.VALUES_OF, years.first().toString())
        : context.say(FigureText.VALUES_OF, years.first() + "–" + years.last());
    return Lines.join("\n", context.years().briefDay(released), span);
  }

  /** The indicators by code and name. */
  String uses(SheetContext context) {
    return Lines.join(context.say(FigureText.SEPARATOR), uses.stream()
        .map(use -> Lines.join(" ", use.getCode(), use.getName())).toList());
  }

  Set<String> sheets() {
    return sheets.stream().collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Who is counted and what must be kept in mind. */
  String caveat(SheetContext context) {
    List<String> texts = new ArrayList<>();
    if (source != null && !Lines.orEmpty(source.getCoverage()).isEmpty()) {
      texts.add(context.say(FigureText.COVERAGE, source.getCoverage().strip()));
    }
    texts.add(source == null ? "" : Lines.orEmpty(source.getCaveat()));
    if (source != null && source.getSmallNumberThreshold() != null) {
      texts.add(context.say(FigureText.THRESHOLD, source.getSmallNumberThreshold()));
    }
    return Lines.join("\n", texts);
  }
}
