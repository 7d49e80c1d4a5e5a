package org.musubi.cli.dataimport;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.musubi.catalogue.Catalogues;
import org.musubi.cli.command.Choice;
import org.musubi.cli.command.CliCommand;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.CouncilStore;
import org.musubi.cli.command.ExitCode;
import org.musubi.cli.command.Progress;
import org.musubi.cli.output.OutputOptions;
import org.musubi.cli.returned.ReturnedImport;
import org.musubi.cli.returned.ReturnedOptions;
import org.musubi.cli.returned.ReturnedText;
import org.musubi.cli.output.ResultPrinter;
import org.musubi.dataimport.DataImport;
import org.musubi.dataimport.Duplicates;
import org.musubi.dataimport.ImportOptions;
import org.musubi.dataimport.ImportPlan;
import org.musubi.dataimport.ObservationTable;
import org.musubi.dataimport.mapping.Mapping;
import org.musubi.dataimport.mapping.MappingGuess;
import org.musubi.dataimport.mapping.MappingRules;
import org.musubi.dataimport.mapping.Subject;
import org.musubi.dataimport.table.Encodings;
import org.musubi.dataimport.table.TableException;
import org.musubi.dataimport.table.TableSource;
import org.musubi.dataimport.table.TableSources;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.DataQuality;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.Observation;
import org.musubi.model.values.Dates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports indicator values from CSV and Excel files, and says what was refused and why. */
@Command(name = "import")
public final class ImportCommand extends CliCommand {

  private static final Map<String, Character> DELIMITERS =
      Map.of("comma", ',', "tab", '\t', "semicolon", ';', "bar", '|');
  private static final Pattern HEADER_ROW = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Parameters(index = "1..*", paramLabel = "DATA", arity = "0..*", descriptionKey = "data")
  private List<Path> files = new ArrayList<>();

  private Path data;

  @Option(names = "--sheet", paramLabel = "SHEET", descriptionKey = "sheet")
  private String sheet;

  @Option(names = "--encoding", paramLabel = "ENCODING", descriptionKey = "encoding")
  private String encoding;

  @Option(names = "--delimiter", paramLabel = "DELIMITER", descriptionKey = "delimiter")
  private String delimiter;

  @Option(names = "--header", paramLabel = "ROW", descriptionKey = "header-row")
  private String header;

  @Option(names = "--column", paramLabel = "ROLE=HEADER", descriptionKey = "column")
  private List<String> columns = new ArrayList<>();

  @Option(names = "--mapping", paramLabel = "RULES", descriptionKey = "mapping")
  private Path mappingFile;

  @Option(names = "--area", paramLabel = "AREA", descriptionKey = "area")
  private String area;

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year")
  private String year;

  @Option(names = "--indicator", paramLabel = "INDICATOR", descriptionKey = "indicator")
  private String indicator;

  @Option(names = "--source", paramLabel = "SOURCE", descriptionKey = "source")
  private String source;

  @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "title")
  private String title;

  @Option(names = "--fetched", paramLabel = "DATE", descriptionKey = "fetched")
  private String fetched;

  @Option(names = "--quality", paramLabel = "QUALITY", defaultValue = "unknown", descriptionKey = "quality")
  private String quality;

  @Option(names = "--on-duplicate", paramLabel = "ACTION", defaultValue = "refuse", descriptionKey = "on-duplicate")
  private String onDuplicate;

  @Option(names = "--create-areas", descriptionKey = "create-areas")
  private boolean createAreas;

  @Option(names = "--create-indicators", descriptionKey = "create-indicators")
  private boolean createIndicators;

  @Option(names = "--fractions", descriptionKey = "fractions")
  private boolean fractions;

  @Option(names = "--dry-run", descriptionKey = "dry-run")
  private boolean dryRun;

  @Option(names = "--report", paramLabel = "CSV", descriptionKey = "report")
  private Path report;

  @Option(names = "--write-form", paramLabel = "CSV", descriptionKey = "write-form")
  private Path form;

  @Mixin
  private ReturnedOptions returned = new ReturnedOptions();

  @Mixin
  private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() throws CliException {
    ResultPrinter printer = ResultPrinter.of(context(), output);
    ImportOptions options = options();
    CouncilStore store = new CouncilStore(context());
    Path path = context().resolve(file);
    data = files.isEmpty() ? null : files.getFirst();
    if (data == null && form == null) {
      throw new CliException(ImportText.NEEDS_DATA.say());
    }
    if (areReturned()) {
      requireFree(store, report);
      return new ReturnedImport(context(), store, returned).run(path, files.stream().map(context()::resolve).toList(),
          year == null ? null : Choice.year(year), report == null ? null : context().resolve(report), dryRun, printer);
    }
    requireFree(store, report);
    requireFree(store, form);
    CouncilModel model = store.open(path).model();
    try {
      if (form != null) {
        writeForm(model);
      }
      return data == null ? ExitCode.DONE : importInto(model, options, store, path, printer);
    } catch (TableException e) {
      throw new CliException(e.getMessage(), e);
    }
  }

  /** Sheets that Musubi wrote and somebody filled in are read back; anything else is taken for data. */
  private boolean areReturned() throws CliException {
    List<Path> other = files.stream().filter(each -> !ReturnedImport.isReturned(context().resolve(each))).toList();
    if (files.isEmpty() || other.size() == files.size() && files.size() == 1) {
      if (returned.firstUsed() != null && data != null && ReturnedImport.isWorkbook(context().resolve(data))) {
        return true;
      }
      if (returned.firstUsed() != null) {
        throw new CliException(ReturnedText.FOR_SHEETS_ONLY.say(returned.firstUsed(), data));
      }
      return false;
    }
    if (other.size() == files.size()) {
      throw new CliException(ReturnedText.ONE_DATA_FILE.say(other.getFirst()));
    }
    return true;
  }

  private void requireFree(CouncilStore store, Path target) throws CliException {
    if (target != null) {
      store.requireFree(context().resolve(target), output.overwrite());
    }
  }

  private int importInto(CouncilModel model, ImportOptions options, CouncilStore store, Path path,
      ResultPrinter printer) throws CliException, TableException {
    DataImport imports = new DataImport(model, Catalogues.in(model.eResource().getResourceSet()));
    ImportPlan plan = check(imports, source == null ? options : options.from(options.title(),
        imports.source(source).orElse(null), source, options.fetchedOn(), options.quality()));
    if (plan.complaint() != null) {
      throw new CliException(plan.complaint());
    }
    printer.print(ImportTables.of(plan));
    if (report != null) {
      plan.report().save(context().resolve(report));
      context().say(ImportText.REPORT_WRITTEN.say(context().resolve(report)));
    }
    if (!plan.isUsable()) {
      context().say(ImportText.NOTHING.say(path));
      return ExitCode.UNUSABLE;
    }
    if (dryRun) {
      context().say(ImportText.NOT_SAVED.say(path));
    } else {
      DataSet set = imports.apply(plan);
      store.save(model, path);
      context().say(ImportText.DONE.say(path, plan.values().size(), set.getCode(), set.getName()));
    }
    return plan.report().isComplete() ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private ImportPlan check(DataImport imports, ImportOptions options) throws CliException, TableException {
    Path path = context().resolve(data);
    try (Progress progress = new Progress(context(), ImportText.READING.say(path))) {
      TableSource table = TableSources.open(path, wishes());
      String chosen = sheet == null ? imports.likelySheet(table) : sheet;
      Mapping mapping = mapping(imports, table, chosen);
      return imports.check(table, chosen, mapping, options, org.musubi.dataimport.Progress.NONE);
    }
  }

  private Mapping mapping(DataImport imports, TableSource table, String chosen) throws CliException, TableException {
    Mapping mapping = imports.guess(table, chosen);
    if (header != null) {
      Matcher rows = HEADER_ROW.matcher(header.strip());
      if (!rows.matches()) {
        throw new CliException(ImportText.WRONG_HEADER_ROW.say(header));
      }
      int first = Integer.parseInt(rows.group(1));
      int last = rows.group(2) == null ? first : Integer.parseInt(rows.group(2));
      if (last < first || last > first + 1 || first > MappingGuess.LOOK_AT) {
        throw new CliException(ImportText.WRONG_HEADER_ROW.say(header));
      }
      mapping = imports.guess(table.head(chosen, MappingGuess.LOOK_AT), first, last - first + 1)
          .withEverywhere(mapping.everywhere());
    }
    if (mappingFile != null) {
      mapping = MappingRules.in(context().resolve(mappingFile)).apply(mapping);
    }
    mapping = new MappingRules(columns).apply(mapping);
    Subject everywhere = mapping.everywhere();
    return mapping.withEverywhere(new Subject(area == null ? everywhere.area() : area,
        indicator == null ? everywhere.indicator() : indicator,
        year == null ? everywhere.year() : Integer.valueOf(Choice.year(year).year()), everywhere.sex()));
  }

  private TableSources.Wishes wishes() throws CliException {
    Charset charset = null;
    if (encoding != null) {
      charset = Encodings.named(encoding).orElseThrow(() -> new CliException(ImportText.UNKNOWN_ENCODING.say(encoding,
          Encodings.choices().stream().map(Encodings::label).collect(Collectors.joining(", ")))));
    }
    Character sign = null;
    if (delimiter != null) {
      sign = DELIMITERS.get(delimiter.strip().toLowerCase(Locale.ROOT));
      if (sign == null) {
        throw new CliException(ImportText.UNKNOWN_DELIMITER.say(delimiter));
      }
    }
    return new TableSources.Wishes(charset, sign);
  }

  private ImportOptions options() throws CliException {
    return ImportOptions.strict(context().today())
        .with(Choice.of(Duplicates.class, "--on-duplicate", onDuplicate))
        .creating(createAreas, createIndicators)
        .asFractions(fractions)
        .from(title, null, source, fetchedOn(), Choice.of(DataQuality.class, "--quality", quality));
  }

  private LocalDate fetchedOn() throws CliException {
    try {
      return fetched == null ? context().today() : Dates.parse(fetched);
    } catch (IllegalArgumentException e) {
      throw new CliException(ImportText.WRONG_DATE.say(fetched), e);
    }
  }

  private void writeForm(CouncilModel model) throws TableException {
    List<Observation> values = model.getDataSets().stream().flatMap(set -> set.getObservations().stream()).toList();
    Path target = context().resolve(form);
    new ObservationTable().save(values, target);
    context().say(ImportText.FORM_WRITTEN.say(target, values.size()));
  }
}
