package org.musubi.sheets;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.musubi.model.core.Language;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.content.Variant;
import org.musubi.sheets.layout.PageSetup.Paper;
import org.musubi.sheets.xlsx.WorkbookAddition;

/**
 * What to export.
 *
 * @param model         the council
 * @param sheets        sheets that come with Musubi; written in the order of {@link CouncilSheet}
 * @param year          fiscal year of plan and evaluation; null takes the one of {@code printedOn}
 * @param publicVariant leaves out personal names and contact data
 * @param onePerFile    a file for each sheet instead of one workbook
 * @param printedOn     day printed on the pages and kept as the time of the workbook
 * @param outputFolder  made when missing
 * @param overwrite     replaces files of the same name
 * @param furtherSheets keys of sheets contributed to the {@link SheetExporter}
 * @param language      language of the sheets; null takes the one of the model
 * @param variant       what the sheets are handed out for
 * @param paper         paper of all sheets; null leaves each the one it is designed for
 * @param formats       file formats by their extension: {@value #XLSX}, {@value #CSV} (a file for each table) and those
 *                      of the {@link SheetFormat}s given to the exporter
 * @param additions     put behind the sheets of the workbook, or into files of their own
 */
public record SheetExportRequest(CouncilModel model, Set<CouncilSheet> sheets, FiscalYear year,
    boolean publicVariant, boolean onePerFile, LocalDate printedOn, Path outputFolder, boolean overwrite,
    Set<String> furtherSheets, Language language, Variant variant, Paper paper, Set<String> formats,
    List<WorkbookAddition> additions) {

  /** Excel workbooks. */
  public static final String XLSX = "xlsx";

  /** A file of comma-separated values for each table. */
  public static final String CSV = "csv";

  public SheetExportRequest {
    Objects.requireNonNull(model);
    Objects.requireNonNull(printedOn);
    Objects.requireNonNull(outputFolder);
    Objects.requireNonNull(variant);
    sheets = Set.copyOf(sheets);
    furtherSheets = new LinkedHashSet<>(furtherSheets);
    formats = new LinkedHashSet<>(formats);
    additions = List.copyOf(additions);
    year = year == null ? FiscalYear.of(printedOn) : year;
    language = language == null ? model.getLanguage() : language;
  }

  /** Exports workbooks. */
  public SheetExportRequest(CouncilModel model, Set<CouncilSheet> sheets, FiscalYear year, boolean publicVariant,
      boolean onePerFile, LocalDate printedOn, Path outputFolder, boolean overwrite, Set<String> furtherSheets,
      Language language, Variant variant, Paper paper) {
    this(model, sheets, year, publicVariant, onePerFile, printedOn, outputFolder, overwrite, furtherSheets, language,
        variant, paper, Set.of(XLSX), List.of());
  }

  /** The same in other file formats. */
  public SheetExportRequest in(Set<String> newFormats) {
    return new SheetExportRequest(model, sheets, year, publicVariant, onePerFile, printedOn, outputFolder, overwrite,
        furtherSheets, language, variant, paper, newFormats, additions);
  }

  /** The same, handed out for another purpose. */
  public SheetExportRequest as(Variant newVariant) {
    return new SheetExportRequest(model, sheets, year, publicVariant, onePerFile, printedOn, outputFolder, overwrite,
        furtherSheets, language, newVariant, paper, formats, additions);
  }

  /** The same on other paper; null for the paper each sheet is designed for. */
  public SheetExportRequest on(Paper newPaper) {
    return new SheetExportRequest(model, sheets, year, publicVariant, onePerFile, printedOn, outputFolder, overwrite,
        furtherSheets, language, variant, newPaper, formats, additions);
  }

  /** The same with something behind the sheets. */
  public SheetExportRequest with(List<WorkbookAddition> newAdditions) {
    return new SheetExportRequest(model, sheets, year, publicVariant, onePerFile, printedOn, outputFolder, overwrite,
        furtherSheets, language, variant, paper, formats, newAdditions);
  }

  /** Exports sheets for the council's own use, each on the paper it is designed for. */
  public SheetExportRequest(CouncilModel model, Set<CouncilSheet> sheets, FiscalYear year, boolean publicVariant,
      boolean onePerFile, LocalDate printedOn, Path outputFolder, boolean overwrite, Set<String> furtherSheets,
      Language language) {
    this(model, sheets, year, publicVariant, onePerFile, printedOn, outputFolder, overwrite, furtherSheets, language,
        Variant.COUNCIL, null);
  }

  /** Exports sheets that come with Musubi, in the language of the model. */
  public SheetExportRequest(CouncilModel model, Set<CouncilSheet> sheets, FiscalYear year, boolean publicVariant,
      boolean onePerFile, LocalDate printedOn, Path outputFolder, boolean overwrite) {
    this(model, sheets, year, publicVariant, onePerFile, printedOn, outputFolder, overwrite, Set.of(), null);
  }
}
