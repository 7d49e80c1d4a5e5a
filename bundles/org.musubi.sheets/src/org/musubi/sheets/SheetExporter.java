package org.musubi.sheets;

import java.io.IOException;
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
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.musubi.model.core.Language;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.template.HouseStyle;
import org.musubi.sheets.template.Problem;
import org.musubi.sheets.xlsx.Book;
import org.musubi.sheets.xlsx.BookWriter;
import org.musubi.sheets.xlsx.WorkbookWriter;

/** Writes the sheets of a council as Excel workbooks (domain.md 6). */
public final class SheetExporter {

  /** The longest plan a sheet prints. */
  private static final int YEARS_AHEAD = 6;

  private final Map<String, SheetDefinition> further = new LinkedHashMap<>();
  private final Map<String, SheetFormat> formats = new LinkedHashMap<>();
  private final BookWriter writer;

  /** Exports the sheets that come with Musubi. */
  public SheetExporter() {
    this(List.of());
  }

  /** Exports contributed sheets too. */
  public SheetExporter(Collection<SheetDefinition> contributed) {
    this(contributed, List.of(), new WorkbookWriter());
  }

  /**
   * Exports contributed sheets too, in further file formats and a style of one's own.
   *
   * @param formats made from the finished workbook, besides workbooks and tables as CSV
   * @param writer  writes the workbook; {@link WorkbookWriter} in our style
   */
  public SheetExporter(Collection<SheetDefinition> contributed, Collection<SheetFormat> formats, BookWriter writer) {
    this.writer = writer;
    contributed.forEach(sheet -> further.put(sheet.key(), sheet));
    formats.forEach(format -> this.formats.put(format.extension(), format));
  }

  /** Extensions of the file formats that can be asked for, {@code xlsx} first. */
  public Set<String> formats() {
    Set<String> all = new LinkedHashSet<>(List.of(SheetExportRequest.XLSX));
    all.addAll(formats.keySet());
    all.add(SheetExportRequest.CSV);
    return all;
  }

  /**
   * Exports.
   *
   * @return the files written: all of them complete
   * @throws SheetExportException  one sentence for the user; no file was written, none is left unfinished
   * @throws CancellationException when the listener asked to stop; nothing was written
   */
  public List<Path> export(SheetExportRequest request, ProgressListener progress) throws SheetExportException {
    return export(request, (context, filter) -> writer, progress);
  }

  /**
   * Exports in the house style of a council.
   *
   * @return the files written: all of them complete
   * @throws SheetExportException  for the user; names all that is wrong with the house style, cell by cell; no file was
   *                               written
   * @throws CancellationException when the listener asked to stop; nothing was written
   */
  public List<Path> export(SheetExportRequest request, HouseStyle style, ProgressListener progress)
      throws SheetExportException {
    List<SheetDefinition> known = new ArrayList<>(SheetDefinitions.all());
    known.addAll(further.values());
    return export(request, (context, filter) -> style.writer(context, known, filter), progress);
  }

  /**
   * What is wrong with a house style for an export, sheet by sheet and cell by cell; nothing is written.
   *
   * @return empty when it can be filled
   * @throws SheetExportException when the sheets cannot be made or the house style cannot be read
   */
  public List<Problem> problems(SheetExportRequest request, HouseStyle style) throws SheetExportException {
    List<SheetDefinition> known = new ArrayList<>(SheetDefinitions.all());
    known.addAll(further.values());
    List<SheetDefinition> sheets = chosen(request);
    SheetContext context = context(request, sheets);
    Book book = new BookMaker(context, request.paper()).book(sheets, List.of(), sheet -> { });
    try {
      return style.check(book, context, known);
    } catch (IOException e) {
      throw new SheetExportException(ExportText.HOUSE_STYLE_NOT_READ, e, e.getMessage());
    }
  }

  private List<Path> export(SheetExportRequest request,
      BiFunction<SheetContext, UnaryOperator<String>, BookWriter> writers, ProgressListener progress)
      throws SheetExportException {
    List<SheetDefinition> sheets = chosen(request);
    SheetContext context = context(request, sheets);
    List<ExportPlan> plans = ExportPlan.of(request, sheets, context);
    Steps steps = new Steps(progress, sheets.size() + plans.size() * request.formats().size());
    try (NewFiles output = new NewFiles(request.outputFolder(), request.overwrite())) {
      for (ExportPlan plan : plans) {
        for (String extension : wholeFiles(request)) {
          output.require(plan.file(extension));
        }
      }
      CsvFiles tables = new CsvFiles(context);
      BookMaker maker = new BookMaker(context, request.paper());
      for (ExportPlan plan : plans) {
        Book book = maker.book(plan.sheets(), plan.additions(), sheet -> steps.next(ExportText.STEP_SHEET, sheet));
        write(writers.apply(context, maker.filter()), book, plan, request.formats(), output, steps);
        if (request.formats().contains(SheetExportRequest.CSV)) {
          steps.next(ExportText.STEP_FILE, plan.file(SheetExportRequest.CSV));
          tables.write(book, plan.sheets(), output);
        }
      }
      return output.finish();
    }
  }

  /** Writes the workbook and what is made from it. */
  private void write(BookWriter style, Book book, ExportPlan plan, Set<String> wanted, NewFiles output, Steps steps)
      throws SheetExportException {
    List<SheetFormat> made = wanted.stream().filter(formats::containsKey).map(formats::get).toList();
    String name = plan.file(SheetExportRequest.XLSX);
    NewFiles.Content content = out -> style.write(book, out);
    Path workbook = null;
    if (wanted.contains(SheetExportRequest.XLSX)) {
      steps.next(ExportText.STEP_FILE, name);
      workbook = output.write(name, content);
    } else if (!made.isEmpty()) {
      workbook = output.writeScratch(name, content);
    }
    for (SheetFormat format : made) {
      Path finished = workbook;
      steps.next(ExportText.STEP_FILE, plan.file(format.extension()));
      output.write(plan.file(format.extension()), out -> format.write(finished, out));
    }
  }

  /** The files an export would write, whether or not they exist; nothing is written. */
  public List<Path> targets(SheetExportRequest request) throws SheetExportException {
    List<SheetDefinition> sheets = chosen(request);
    SheetContext context = context(request, sheets);
    List<String> names = new ArrayList<>();
    CsvFiles tables = new CsvFiles(context);
    BookMaker maker = new BookMaker(context, request.paper());
    for (ExportPlan plan : ExportPlan.of(request, sheets, context)) {
      wholeFiles(request).forEach(extension -> names.add(plan.file(extension)));
      if (request.formats().contains(SheetExportRequest.CSV)) {
        names.addAll(tables.names(plan.sheets(), maker));
      }
    }
    return names.stream().map(request.outputFolder()::resolve).toList();
  }

  /** Extensions of the formats that make one file of a workbook, in a steady order. */
  private List<String> wholeFiles(SheetExportRequest request) {
    return formats().stream().filter(request.formats()::contains)
        .filter(extension -> !extension.equals(SheetExportRequest.CSV)).toList();
  }

  private static SheetContext context(SheetExportRequest request, List<SheetDefinition> sheets) {
    Locale locale = request.language() == Language.EN ? Locale.ENGLISH : Locale.JAPANESE;
    return new SheetContext(request.model(), request.year(), request.publicVariant(), request.variant(),
        request.printedOn(), locale).enclosing(sheets).steady();
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
    for (String format : request.formats()) {
      if (!formats().contains(format)) {
        throw new SheetExportException(ExportText.UNKNOWN_FORMAT, null, format, String.join(", ", formats()));
      }
    }
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
    if (sheets.isEmpty() && request.additions().isEmpty()) {
      throw new SheetExportException(ExportText.NO_SHEETS, null);
    }
    return sheets;
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
