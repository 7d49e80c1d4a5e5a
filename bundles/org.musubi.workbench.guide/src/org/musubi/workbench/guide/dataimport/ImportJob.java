package org.musubi.workbench.guide.dataimport;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.musubi.dataimport.DataImport;
import org.musubi.dataimport.ImportOptions;
import org.musubi.dataimport.ImportPlan;
import org.musubi.dataimport.IndicatorChoice;
import org.musubi.dataimport.Progress;
import org.musubi.dataimport.mapping.Mapping;
import org.musubi.dataimport.mapping.MappingGuess;
import org.musubi.dataimport.mapping.MappingRules;
import org.musubi.dataimport.table.Row;
import org.musubi.dataimport.table.RowHandler;
import org.musubi.dataimport.table.TableException;
import org.musubi.dataimport.table.TableSource;
import org.musubi.dataimport.table.TextFormat;
import org.musubi.workbench.session.CouncilSession;

/** What the user has chosen so far. Changes nothing in the council before the end. */
final class ImportJob {

  private final CouncilSession session;
  private final DataImport imports;
  private final Map<String, IndicatorChoice> choices = new HashMap<>();
  private final RememberedMappings remembered;
  private TableSource table;
  private String sheet;
  private List<Row> head = List.of();
  private Mapping mapping;
  private ImportOptions options = ImportOptions.strict(LocalDate.now());
  private ImportPlan plan;

  ImportJob(CouncilSession session, RememberedMappings remembered) {
    this.session = session;
    this.remembered = remembered;
    this.imports = new DataImport(session.model(), session.catalogues());
  }

  CouncilSession session() {
    return session;
  }

  DataImport imports() {
    return imports;
  }

  Optional<TableSource> table() {
    return Optional.ofNullable(table);
  }

  List<Row> head() {
    return head;
  }

  /**
   * Takes a table and guesses how it is to be read; a table like one imported before is read as that one.
   *
   * @param newSheet null for the first one
   */
  void take(TableSource newTable, String newSheet) throws TableException {
    table = null;
    plan = null;
    head = newTable.head(newSheet, MappingGuess.LOOK_AT);
    mapping = remembered.apply(imports.guess(newTable, newSheet));
    table = newTable;
    sheet = newSheet;
  }

  /** There is no table to import. */
  void forget() {
    table = null;
    plan = null;
    head = List.of();
  }

  Mapping mapping() {
    return mapping;
  }

  void map(Mapping changed) {
    mapping = changed;
    plan = null;
  }

  /** Takes another header row, 0 for none. */
  void headerAt(int row, int rows) {
    map(imports.guess(head, row, rows).withEverywhere(mapping.everywhere()));
  }

  ImportOptions options() {
    return options;
  }

  void decide(ImportOptions changed) {
    options = changed;
    plan = null;
  }

  Map<String, IndicatorChoice> choices() {
    return choices;
  }

  /** What a name nobody knows stands for; null while undecided. */
  void choose(String name, IndicatorChoice choice) {
    if (choice == null) {
      choices.remove(ImportOptions.key(name));
    } else {
      choices.put(ImportOptions.key(name), choice);
    }
    decide(options.choosing(choices));
  }

  /** What would come out of the first rows. */
  ImportPlan sample() throws TableException {
    return imports.check(new Head(table, head), sheet, mapping, options, Progress.NONE);
  }

  /** What would come out of the whole table; checked anew after a change only. */
  ImportPlan check(Progress progress) throws TableException {
    if (plan == null) {
      plan = imports.check(table, sheet, mapping, options, progress);
    }
    return plan;
  }

  /** The result of the last check; empty when something was changed after it. */
  Optional<ImportPlan> plan() {
    return Optional.ofNullable(plan);
  }

  /** The plan with what was said about the data set afterwards. */
  ImportPlan finalPlan() {
    return new ImportPlan(plan.report(), plan.values(), plan.newAreas(), plan.newIndicators(),
        plan.unknownIndicators(), plan.origin(), options, plan.complaint());
  }

  /** Only what describes the data set has changed; the check still holds. */
  void describe(ImportOptions changed) {
    options = changed;
  }

  void remember() {
    remembered.put(mapping, MappingRules.of(mapping));
  }

  /** The first rows of a table as a table. */
  private record Head(TableSource whole, List<Row> rows) implements TableSource {

    @Override
    public String name() {
      return whole.name();
    }

    @Override
    public List<String> sheets() {
      return whole.sheets();
    }

    @Override
    public Optional<TextFormat> format() {
      return whole.format();
    }

    @Override
    public void read(String sheet, RowHandler handler) {
      for (Row row : rows) {
        if (!handler.row(row)) {
          return;
        }
      }
    }
  }
}
