package org.musubi.sheets;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.musubi.model.core.Language;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.content.Variant;
import org.musubi.sheets.layout.PageSetup.Paper;

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
 */
public record SheetExportRequest(CouncilModel model, Set<CouncilSheet> sheets, FiscalYear year,
    boolean publicVariant, boolean onePerFile, LocalDate printedOn, Path outputFolder, boolean overwrite,
    Set<String> furtherSheets, Language language, Variant variant, Paper paper) {

  public SheetExportRequest {
    Objects.requireNonNull(model);
    Objects.requireNonNull(printedOn);
    Objects.requireNonNull(outputFolder);
    Objects.requireNonNull(variant);
    sheets = Set.copyOf(sheets);
    furtherSheets = new LinkedHashSet<>(furtherSheets);
    year = year == null ? FiscalYear.of(printedOn) : year;
    language = language == null ? model.getLanguage() : language;
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
