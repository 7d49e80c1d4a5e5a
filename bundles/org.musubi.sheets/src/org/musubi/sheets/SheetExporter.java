package org.musubi.sheets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.musubi.model.core.Language;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.content.CommonText;
import org.musubi.sheets.content.ModelLists;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.grid.Composer;
import org.musubi.sheets.grid.Grid;
import org.musubi.sheets.layout.ValueList;
import org.musubi.sheets.xlsx.Book;
import org.musubi.sheets.xlsx.WorkbookWriter;

/** Writes the sheets of a council as Excel workbooks (domain.md 6). */
public final class SheetExporter {

  /** The longest plan a sheet prints. */
  private static final int YEARS_AHEAD = 6;

  private final Map<String, SheetDefinition> further = new LinkedHashMap<>();

  /** Exports the sheets that come with Musubi. */
  public SheetExporter() {
    this(List.of());
  }

  /** Exports contributed sheets too. */
  public SheetExporter(Collection<SheetDefinition> contributed) {
    contributed.forEach(sheet -> further.put(sheet.key(), sheet));
  }

  /**
   * Exports.
   *
   * @return the files written, complete each
   * @throws SheetExportException  one sentence for the user; no unfinished file is left
   * @throws CancellationException when the listener asked to stop; nothing was written
   */
  public List<Path> export(SheetExportRequest request, ProgressListener progress) throws SheetExportException {
    List<SheetDefinition> sheets = chosen(request);
    SheetContext context = context(request);
    Map<String, List<SheetDefinition>> files = files(request, sheets, context);
    Steps steps = new Steps(progress, sheets.size() + files.size());
    try (NewFiles output = new NewFiles(request.outputFolder(), request.overwrite())) {
      for (String name : files.keySet()) {
        output.require(name);
      }
      for (Map.Entry<String, List<SheetDefinition>> file : files.entrySet()) {
        Book book = book(context, file.getValue(), steps);
        steps.next(ExportText.STEP_FILE, file.getKey());
        output.write(file.getKey(), out -> WorkbookWriter.write(book, out));
      }
      return output.finish();
    }
  }

  /** The files an export would write, whether or not they exist; nothing is written. */
  public List<Path> targets(SheetExportRequest request) throws SheetExportException {
    return files(request, chosen(request), context(request)).keySet().stream()
        .map(request.outputFolder()::resolve).toList();
  }

  private static SheetContext context(SheetExportRequest request) {
    Locale locale = request.language() == Language.EN ? Locale.ENGLISH : Locale.JAPANESE;
    return new SheetContext(request.model(), request.year(), request.publicVariant(), request.variant(),
        request.printedOn(), locale);
  }

  /** Sheets look at the year before and plan some years ahead; both must be years that can be named. */
  private static void requireNeighbours(FiscalYear year) throws SheetExportException {
    int first = FiscalYear.MIN + 1;
    int last = FiscalYear.MAX - YEARS_AHEAD;
    if (year.year() < first || year.year() > last) {
      throw new SheetExportException(ExportText.YEAR_AT_THE_EDGE, null,
          year.toString(), Integer.toString(first), Integer.toString(last));
    }
  }

  private List<SheetDefinition> chosen(SheetExportRequest request) throws SheetExportException {
    requireNeighbours(request.year());
    List<SheetDefinition> sheets = new ArrayList<>();
    for (CouncilSheet sheet : CouncilSheet.values()) {
      if (request.sheets().contains(sheet)) {
        sheets.add(sheet.definition());
      }
    }
    for (String key : request.furtherSheets()) {
      if (!further.containsKey(key)) {
        String known = Arrays.stream(CouncilSheet.values()).map(CouncilSheet::key).collect(Collectors.joining(", "));
        throw new SheetExportException(ExportText.UNKNOWN_SHEET, null, key,
            further.isEmpty() ? known : known + ", " + String.join(", ", further.keySet()));
      }
      sheets.add(further.get(key));
    }
    if (sheets.isEmpty()) {
      throw new SheetExportException(ExportText.NO_SHEETS, null);
    }
    return sheets;
  }

  private static Map<String, List<SheetDefinition>> files(SheetExportRequest request, List<SheetDefinition> sheets,
      SheetContext context) {
    Map<String, List<SheetDefinition>> files = new LinkedHashMap<>();
    if (request.onePerFile() || sheets.size() == 1) {
      sheets.forEach(sheet -> files.put(FileNames.of(context, sheet.name(context.locale())), List.of(sheet)));
    } else {
      files.put(FileNames.of(context, context.say(ExportText.FILE_ALL_SHEETS)), sheets);
    }
    return files;
  }

  private static Book book(SheetContext context, List<SheetDefinition> sheets, Steps steps)
      throws SheetExportException {
    UnaryOperator<String> filter = context.isPublic()
        ? new Redaction(context.model(), context.say(ExportText.PERSON_REMOVED))
        : UnaryOperator.identity();
    List<Grid> grids = new ArrayList<>();
    Map<String, ValueList> lists = new LinkedHashMap<>();
    new ModelLists(context).all().forEach(list -> lists.put(list.name(), list));
    for (SheetDefinition sheet : sheets) {
      String name = sheet.name(context.locale());
      steps.next(ExportText.STEP_SHEET, name);
      try {
        sheet.build(context).forEach(layout -> grids.add(Composer.compose(layout)));
        sheet.lists(context).forEach(list -> lists.put(list.name(), list));
      } catch (RuntimeException e) {
        throw new SheetExportException(ExportText.SHEET_NOT_MADE, e, name, e);
      }
    }
    grids.forEach(grid -> grid.filterTexts(filter));
    return new Book(grids,
        lists.values().stream().map(list -> filtered(list, filter)).toList(),
        stamp(context, sheets),
        filter.apply(title(context, sheets)),
        filter.apply(context.say(ExportText.FOOTER, context.councilName(), context.years().label(context.year()))),
        context.say(CommonText.CUT));
  }

  private static ValueList filtered(ValueList list, UnaryOperator<String> filter) {
    return new ValueList(list.name(), list.values().stream().map(filter).toList());
  }

  private static String title(SheetContext context, List<SheetDefinition> sheets) {
    Set<String> names = new LinkedHashSet<>();
    sheets.forEach(sheet -> names.add(sheet.name(context.locale())));
    return context.years().label(context.year()) + " " + context.councilName() + " " + String.join("・", names);
  }

  private static Book.Stamp stamp(SheetContext context, List<SheetDefinition> sheets) {
    return new Book.Stamp(context.model().getId(), context.printedOn(), List.of(
        "year=" + context.year(),
        "language=" + context.locale().getLanguage(),
        "public=" + context.isPublic(),
        "sheets=" + sheets.stream().map(SheetDefinition::key).collect(Collectors.joining(","))));
  }

  /** Counts the steps of an export. */
  private static final class Steps {
    private final ProgressListener listener;
    private final int total;
    private int done;

    Steps(ProgressListener listener, int total) {
      this.listener = listener;
      this.total = total;
    }

    void next(ExportText what, String name) {
      if (listener.isCancelled()) {
        throw new CancellationException();
      }
      listener.progress(done++, total, what.in(Locale.getDefault(), name));
    }
  }
}
