package org.musubi.cli.returned;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.musubi.cli.command.CliContext;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.CouncilStore;
import org.musubi.cli.command.ExitCode;
import org.musubi.cli.command.Progress;
import org.musubi.cli.output.ResultPrinter;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.values.FiscalYear;
import org.musubi.roundtrip.RoundTrip;
import org.musubi.roundtrip.apply.Decisions;
import org.musubi.roundtrip.apply.ImportStep;
import org.musubi.roundtrip.compare.Comparison;
import org.musubi.roundtrip.compare.ReturnedFile;
import org.musubi.roundtrip.history.SheetHistory;
import org.musubi.roundtrip.read.BookException;
import org.musubi.roundtrip.read.BookReader;
import org.musubi.roundtrip.read.Limits;
import org.musubi.roundtrip.report.ChangeReport;
import org.musubi.roundtrip.report.Outcome;
import org.musubi.sheets.SuggestedYear;

/** Takes the sheets that partners filled in back into a council. */
public final class ReturnedImport {

  private final CliContext context;
  private final CouncilStore store;
  private final ReturnedOptions options;
  private final GivenDecisions given;

  /** @throws CliException when an option has an unknown value */
  public ReturnedImport(CliContext context, CouncilStore store, ReturnedOptions options) throws CliException {
    this.context = context;
    this.store = store;
    this.options = options;
    this.given = new GivenDecisions(options);
  }

  /** True for a workbook that Musubi wrote; anything else, readable or not, is none. */
  public static boolean isReturned(Path file) {
    try {
      return BookReader.read(file, Limits.USUAL, (tab, stamp) -> false).stamp().isPresent();
    } catch (BookException e) {
      // Whoever reads the file as something else says what is wrong with it.
      return false;
    }
  }

  /** True for any workbook; one that has lost its stamp may still be a sheet of ours. */
  public static boolean isWorkbook(Path file) {
    try {
      return !BookReader.read(file, Limits.USUAL, (tab, stamp) -> true).worksheets().isEmpty();
    } catch (BookException e) {
      // Whoever reads the file as something else says what is wrong with it.
      return false;
    }
  }

  /**
   * Imports.
   *
   * @param year    fiscal year of sheets that have lost their stamp, or null for the one that is most likely
   * @param report  where to write the report of the changes, or null
   * @param dryRun  true to change nothing
   * @return the exit code
   */
  public int run(Path council, List<Path> files, FiscalYear year, Path report, boolean dryRun, ResultPrinter printer)
      throws CliException {
    CouncilModel model = store.open(council).model();
    FiscalYear assumed = year == null ? SuggestedYear.of(model, context.today()) : year;
    Comparison comparison;
    try (Progress progress = new Progress(context, ReturnedText.READING.say())) {
      comparison = new RoundTrip(model, SheetHistory.of(council)).compare(named(files), assumed);
    }
    comparison.failures().forEach(context::say);
    if (comparison.files().stream().noneMatch(file -> file.isRead())) {
      context.say(ReturnedText.ALL_REFUSED.say(council));
      return ExitCode.UNUSABLE;
    }
    Decisions decisions = given.on(comparison);
    printer.print(ReturnedTables.of(decisions));
    int refused = comparison.problems().size();
    int open = decisions.openCells().size() + decisions.openRows().size();
    boolean incomplete = refused > 0 || open > 0 || !comparison.failures().isEmpty();
    if (decisions.changes() == 0 && open == 0 && refused == 0) {
      context.say(ReturnedText.NOTHING_CHANGED.say(council));
      return incomplete ? ExitCode.FINDINGS : ExitCode.DONE;
    }
    if (incomplete && !options.isConsenting() && !dryRun) {
      context.say(ReturnedText.WAITS.say(refused + comparison.failures().size(), open, council, decisions.changes()));
      return ExitCode.FINDINGS;
    }
    ImportStep step = new ImportStep(decisions);
    step.run();
    write(step.report(), report);
    if (dryRun) {
      context.say(ReturnedText.NOT_SAVED.say(council));
    } else if (step.report().hasChanges()) {
      store.save(model, council);
      context.say(ReturnedText.DONE.say(council, step.report().summary(context.locale())));
    } else {
      context.say(ReturnedText.NOTHING_CHANGED.say(council));
    }
    return incomplete || step.report().count(Outcome.REFUSED) > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private List<ReturnedFile> named(List<Path> files) throws CliException {
    Map<Path, String> partners = new HashMap<>();
    String everybody = null;
    for (String partner : options.partners()) {
      int sign = partner.indexOf('=');
      if (sign < 0) {
        everybody = partner;
        continue;
      }
      Path file = context.resolve(Path.of(partner.substring(0, sign)));
      if (!files.contains(file)) {
        throw new CliException(ReturnedText.NO_SUCH_FILE.say(partner));
      }
      partners.put(file, partner.substring(sign + 1).strip());
    }
    List<ReturnedFile> named = new ArrayList<>();
    for (Path file : files) {
      named.add(new ReturnedFile(file, partners.getOrDefault(file, everybody)));
    }
    return named;
  }

  private void write(ChangeReport report, Path file) throws CliException {
    if (file == null) {
      return;
    }
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    String text = name.endsWith(".csv") ? report.csv(context.locale())
        : name.endsWith(".md") ? report.markdown(context.locale()) : report.text(context.locale());
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new CliException(ReturnedText.REPORT_NOT_WRITTEN.say(file, e.getMessage()), e);
    }
    context.say(ReturnedText.REPORT_WRITTEN.say(file));
  }
}
