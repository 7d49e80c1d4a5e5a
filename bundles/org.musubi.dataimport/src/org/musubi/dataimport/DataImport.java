package org.musubi.dataimport;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.musubi.catalogue.Catalogues;
import org.musubi.dataimport.mapping.Mapping;
import org.musubi.dataimport.mapping.MappingGuess;
import org.musubi.dataimport.match.IndicatorFinder;
import org.musubi.dataimport.table.Row;
import org.musubi.dataimport.table.TableException;
import org.musubi.dataimport.table.TableSource;
import org.musubi.dataimport.value.Plain;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.DataSource;

/**
 * Imports indicator values into a council: guesses how a table is to be read, says what would come out of it and what
 * is refused and why, and only then changes the council (domain.md 1.3.1, 1.5.3, 5.4).
 */
public final class DataImport {

  /** So many sheets are looked into for a table. */
  private static final int MOST_SHEETS = 12;

  private final CouncilModel model;
  private final Catalogues catalogues;

  /** @param catalogues those of the resource set the council lies in */
  public DataImport(CouncilModel model, Catalogues catalogues) {
    this.model = model;
    this.catalogues = catalogues;
  }

  /**
   * How the table is probably to be read.
   *
   * @param sheet null for the first one and for a text
   * @throws TableException when the table cannot be read
   */
  public Mapping guess(TableSource source, String sheet) throws TableException {
    return new MappingGuess(model, catalogues).of(source, sheet);
  }

  /**
   * The sheet with the table: the first one that can be imported as it stands, else simply the first one; null for a
   * text.
   *
   * @throws TableException when the workbook cannot be read
   */
  public String likelySheet(TableSource source) throws TableException {
    List<String> sheets = source.sheets();
    for (String sheet : sheets.subList(0, Math.min(MOST_SHEETS, sheets.size()))) {
      if (sheets.size() > 1 && guess(source, sheet).missing().isEmpty()) {
        return sheet;
      }
    }
    return sheets.isEmpty() ? null : sheets.getFirst();
  }

  /** How the table is probably to be read when its header stands where the user says; 0 for none. */
  public Mapping guess(List<Row> head, int headerRow, int headerRows) {
    return new MappingGuess(model, catalogues).at(head, headerRow, headerRows);
  }

  /** The indicators values can be about. */
  public IndicatorFinder indicators() {
    return new IndicatorFinder(model, catalogues);
  }

  /** The source of this name or code, the council's own ones first. */
  public Optional<DataSource> source(String nameOrCode) {
    Stream<DataSource> own = model.getOwnCatalogue() == null ? Stream.empty()
        : model.getOwnCatalogue().getSources().stream();
    return Stream.concat(own, catalogues.sources().stream())
        .filter(each -> isCalled(each.getName(), nameOrCode) || isCalled(each.getCode(), nameOrCode)).findFirst();
  }

  private static boolean isCalled(String name, String wanted) {
    return name != null && Plain.letters(name).equals(Plain.letters(wanted));
  }

  /**
   * What the import would do. Reads the table once, changes nothing.
   *
   * @throws TableException when the table cannot be read to its end or is too large
   */
  public ImportPlan check(TableSource source, String sheet, Mapping mapping, ImportOptions options, Progress progress)
      throws TableException {
    return new ImportCheck(model, catalogues, source, sheet, mapping, options).run(progress);
  }

  /**
   * Carries out a plan; to be called within one undoable change, and once for each plan.
   *
   * @return the new data set
   * @throws IllegalArgumentException when the plan has no values
   */
  public DataSet apply(ImportPlan plan) {
    return new ImportChange(model, catalogues).apply(plan);
  }
}
