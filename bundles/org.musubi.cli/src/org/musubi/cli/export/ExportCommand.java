package org.musubi.cli.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.musubi.cli.command.Choice;
import org.musubi.cli.command.CliCommand;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.CliText;
import org.musubi.cli.command.CouncilStore;
import org.musubi.cli.command.ExitCode;
import org.musubi.cli.command.Progress;
import org.musubi.cli.diagrams.DrawnSheets;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.values.FiscalYear;
import org.musubi.roundtrip.history.SheetHistory;
import org.musubi.sheets.CouncilSheet;
import org.musubi.sheets.ProgressListener;
import org.musubi.sheets.SheetExportException;
import org.musubi.sheets.SheetExportRequest;
import org.musubi.sheets.SheetExporter;
import org.musubi.sheets.SuggestedYear;
import org.musubi.sheets.content.Variant;
import org.musubi.sheets.layout.PageSetup.Paper;
import org.musubi.sheets.pdf.PdfSheets;
import org.musubi.sheets.template.HouseStyle;
import org.musubi.sheets.xlsx.WorkbookWriter;
import org.musubi.validation.Problem;
import org.musubi.validation.RuleSettings;
import org.musubi.validation.export.SheetBlocks;
import org.musubi.validation.registry.RuleRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the Excel sheets of a council. */
@Command(name = "export")
public final class ExportCommand extends CliCommand {

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
  private Path out;

  @Option(names = "--sheet", paramLabel = "SHEET", split = ",", descriptionKey = "sheet")
  private List<String> sheets = List.of();

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year")
  private String year;

  @Option(names = "--public", descriptionKey = "public")
  private boolean publicVariant;

  @Option(names = "--one-per-sheet", descriptionKey = "one-per-sheet")
  private boolean onePerSheet;

  @Option(names = "--variant", paramLabel = "VARIANT", defaultValue = "council", descriptionKey = "variant")
  private String variant;

  @Option(names = "--paper", paramLabel = "PAPER", descriptionKey = "paper")
  private String paper;

  @Option(names = "--format", paramLabel = "FORMAT", split = ",", defaultValue = SheetExportRequest.XLSX,
      descriptionKey = "format")
  private List<String> formats;

  @Option(names = "--house-style", paramLabel = "XLSX", descriptionKey = "house-style")
  private Path houseStyle;

  @Option(names = "--write-house-style", paramLabel = "XLSX", descriptionKey = "write-house-style")
  private Path startingStyle;

  @Option(names = "--diagrams", paramLabel = "DIAGRAM", split = ",", descriptionKey = "diagrams")
  private List<String> diagrams = List.of();

  @Option(names = "--overwrite", descriptionKey = "overwrite")
  private boolean overwrite;

  @Option(names = "--force", descriptionKey = "force")
  private boolean force;

  @Override
  public Integer call() throws CliException {
    Set<CouncilSheet> chosen = chosen();
    Variant purpose = Choice.of(Variant.class, "--variant", variant);
    Paper size = paper == null ? null : Choice.of(Paper.class, "--paper", paper);
    FiscalYear given = year == null ? null : Choice.year(year);
    if (out == null && startingStyle == null) {
      throw new MissingParameterException(spec.commandLine(), spec.findOption("--out"), "--out");
    }
    HouseStyle style = houseStyle == null ? null : HouseStyles.read(context().resolve(houseStyle));
    CouncilStore store = new CouncilStore(context());
    if (startingStyle != null) {
      store.requireFree(context().resolve(startingStyle), overwrite);
    }
    CouncilModel model = store.open(context().resolve(file)).model();
    FiscalYear fiscalYear = given != null ? given : SuggestedYear.of(model, context().today());
    if (given == null) {
      context().say(CliText.YEAR_CHOSEN.say(MusubiLabels.of(fiscalYear)));
    } else {
      warnOfEmptyYear(model, given);
    }
    if (startingStyle != null) {
      HouseStyles.begin(model, fiscalYear, chosen, context(), context().resolve(startingStyle));
    }
    if (out == null) {
      return ExitCode.DONE;
    }
    Set<CouncilSheet> sound = withoutErrors(model, chosen, fiscalYear);
    SheetExportRequest request = new SheetExportRequest(model, sound, fiscalYear, publicVariant, onePerSheet,
        context().today(), context().resolve(out), overwrite).as(purpose).on(size).in(formats());
    List<Path> written = diagrams.isEmpty() ? write(request, style) : withDiagrams(request, style, model);
    written.forEach(path -> context().print(CliText.WRITTEN.say(path)));
    remember(written);
    return sound.equals(chosen) ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private Set<String> formats() {
    return formats.stream().map(format -> format.strip().toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Keeps copies beside the council, so that a sheet that comes back can be compared with what went out. */
  private void remember(List<Path> written) {
    SheetHistory history = SheetHistory.of(context().resolve(file));
    written.stream().filter(path -> path.toString().endsWith("." + SheetExportRequest.XLSX))
        .forEach(path -> history.remember(path).ifPresent(context()::say));
  }

  /** Errors keep the sheets they concern from being written (domain.md 5.12), unless the user insists. */
  private Set<CouncilSheet> withoutErrors(CouncilModel model, Set<CouncilSheet> chosen, FiscalYear fiscalYear)
      throws CliException {
    Map<String, List<Problem>> blocked = SheetBlocks.of(model, RuleRegistry.load().rules(), RuleSettings.DEFAULTS,
        context().today(), chosen.stream().map(CouncilSheet::key).toList(), fiscalYear);
    if (blocked.isEmpty()) {
      return chosen;
    }
    blocked.values().stream().flatMap(List::stream).distinct().forEach(problem -> context().say(
        CliText.EXPORT_PROBLEM.say(problem.severity().label(), problem.rule().id(), problem.message())));
    String names = chosen.stream().filter(sheet -> blocked.containsKey(sheet.key()))
        .map(sheet -> sheet.sheetName(Locale.getDefault())).collect(Collectors.joining(CliText.LIST_SEPARATOR.say()));
    if (force) {
      context().say(CliText.EXPORT_FORCED.say(names));
      return chosen;
    }
    Set<CouncilSheet> sound = EnumSet.copyOf(chosen);
    sound.removeIf(sheet -> blocked.containsKey(sheet.key()));
    if (sound.isEmpty()) {
      throw new CliException(CliText.EXPORT_BLOCKED.say(names));
    }
    context().say(CliText.EXPORT_LEFT_OUT.say(names));
    return sound;
  }

  private List<Path> withDiagrams(SheetExportRequest request, HouseStyle style, CouncilModel model)
      throws CliException {
    try (DrawnSheets drawn = DrawnSheets.of(context(), context().resolve(file), model.eResource(), diagrams)) {
      return write(request.with(drawn.additions()), style);
    }
  }

  private List<Path> write(SheetExportRequest request, HouseStyle style) throws CliException {
    SheetExporter exporter = new SheetExporter(List.of(), List.of(new PdfSheets()), new WorkbookWriter());
    try (Progress progress = new Progress(context(), CliText.SAVING.say(request.outputFolder()))) {
      ProgressListener steps = (done, total, what) -> progress.step("[" + (done + 1) + "/" + total + "] " + what);
      return style == null ? exporter.export(request, steps) : exporter.export(request, style, steps);
    } catch (SheetExportException e) {
      throw new CliException(e.getMessage().lines().toList(), e);
    }
  }

  /** A year nobody works on is most likely a typing error, and its sheets would be empty without a word. */
  private void warnOfEmptyYear(CouncilModel model, FiscalYear wanted) {
    SortedSet<FiscalYear> known = Stream.concat(
        model.getMidTermPlans().stream().flatMap(p -> p.getAnnualPlans().stream()).map(AnnualPlan::getFiscalYear),
        model.getEvaluations().stream().map(EvaluationSheet::getFiscalYear))
        .filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    if (!known.isEmpty() && !known.contains(wanted)) {
      context().say(CliText.YEAR_NOT_PLANNED.say(MusubiLabels.of(wanted),
          known.stream().map(MusubiLabels::of).collect(Collectors.joining(CliText.LIST_SEPARATOR.say()))));
    }
  }

  private Set<CouncilSheet> chosen() throws CliException {
    Set<CouncilSheet> chosen = EnumSet.noneOf(CouncilSheet.class);
    for (String key : sheets) {
      chosen.add(CouncilSheet.withKey(key.strip()).orElseThrow(() -> new CliException(CliText.UNKNOWN_SHEET.say(key,
          Arrays.stream(CouncilSheet.values()).map(CouncilSheet::key).collect(Collectors.joining(", "))))));
    }
    return chosen.isEmpty() ? EnumSet.allOf(CouncilSheet.class) : chosen;
  }
}
