package org.musubi.cli.develop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.musubi.cli.command.Choice;
import org.musubi.cli.command.CliCommand;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.CouncilStore;
import org.musubi.cli.command.ExitCode;
import org.musubi.cli.output.OutputOptions;
import org.musubi.cli.output.Result;
import org.musubi.cli.output.ResultPrinter;
import org.musubi.cli.output.ResultTable;
import org.musubi.development.adoption.Adopted;
import org.musubi.development.adoption.Adoption;
import org.musubi.development.adoption.Drafts;
import org.musubi.development.adoption.DuplicateChoice;
import org.musubi.development.adoption.MeasureDraft;
import org.musubi.development.adoption.ProjectDraft;
import org.musubi.development.candidates.Candidate;
import org.musubi.development.candidates.Candidates;
import org.musubi.development.candidates.Wish;
import org.musubi.development.exchange.ImportReport;
import org.musubi.development.exchange.LibraryFileException;
import org.musubi.development.exchange.LibraryForm;
import org.musubi.development.exchange.LibraryImport;
import org.musubi.development.exchange.LibraryWorkbook;
import org.musubi.development.library.Library;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.values.FiscalYear;
import org.musubi.persistence.LoadedCouncil;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Finds joint projects for a purpose, a target and partners, puts chosen ones into the plan, and exchanges the
 * council's own examples (domain.md 1.3.2, 5.13).
 */
@Command(name = "develop")
public final class DevelopCommand extends CliCommand {

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @ArgGroup(exclusive = false)
  private WishOptions wish = new WishOptions();

  @Option(names = "--adopt", paramLabel = "CODE", split = ",", descriptionKey = "adopt")
  private List<String> adopt = List.of();

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year")
  private String year;

  @Option(names = "--duplicates", paramLabel = "CHOICE", defaultValue = "skip", descriptionKey = "duplicates")
  private String duplicates;

  @Option(names = "--accept-targets", descriptionKey = "accept-targets")
  private boolean acceptTargets;

  @Option(names = "--list", descriptionKey = "list")
  private boolean list;

  @Option(names = "--library", paramLabel = "XLSX", descriptionKey = "library")
  private Path libraryFile;

  @Option(names = "--replace", descriptionKey = "replace")
  private boolean replace;

  @Option(names = "--write-form", paramLabel = "XLSX", descriptionKey = "write-form")
  private Path formFile;

  @Option(names = "--export-library", paramLabel = "XLSX", descriptionKey = "export-library")
  private Path exportFile;

  @Option(names = "--dry-run", descriptionKey = "dry-run")
  private boolean dryRun;

  @Mixin
  private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() throws CliException {
    ResultPrinter printer = ResultPrinter.of(context(), output);
    DuplicateChoice duplicate = Choice.of(DuplicateChoice.class, "--duplicates", duplicates);
    FiscalYear first = year == null ? FiscalYear.of(context().today()) : Choice.year(year);
    CouncilStore store = new CouncilStore(context());
    LoadedCouncil council = store.open(context().resolve(file));
    Library library = Library.of(council.model());
    List<ResultTable> tables = new ArrayList<>();
    boolean isChanged = false;
    boolean hasFindings = false;
    if (libraryFile != null) {
      ImportReport report = load(library);
      tables.addAll(LibraryTables.of(report));
      isChanged = !report.added().isEmpty() || !report.replaced().isEmpty();
      hasFindings = !report.problems().isEmpty();
    }
    writeWorkbooks(library);
    if (list) {
      tables.addAll(LibraryTables.choices(library));
    }
    if (!adopt.isEmpty()) {
      Adopted adopted = adopt(library, first, duplicate);
      tables.addAll(AdoptionTables.of(adopted, library));
      isChanged |= !adopted.projects().isEmpty() || !adopted.continued().isEmpty();
      hasFindings |= !adopted.skipped().isEmpty();
    } else if (wish.isGiven()) {
      tables.addAll(candidates(library));
    } else if (tables.isEmpty() && formFile == null && exportFile == null) {
      throw new CliException(DevelopText.NOTHING_CHOSEN.say());
    }
    if (!tables.isEmpty()) {
      printer.print(new Result(tables));
    }
    finish(store, council, isChanged);
    return hasFindings ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private void finish(CouncilStore store, LoadedCouncil council, boolean isChanged) throws CliException {
    if (isChanged && dryRun) {
      context().say(DevelopText.NOT_SAVED.say(council.file()));
    } else if (isChanged) {
      store.save(council.model(), council.file());
      context().say(DevelopText.SAVED.say(council.file()));
    }
  }

  private ImportReport load(Library library) throws CliException {
    try {
      return LibraryImport.apply(LibraryForm.read(context().resolve(libraryFile), library), library, replace);
    } catch (LibraryFileException e) {
      throw new CliException(e.getLocalizedMessage(), e);
    }
  }

  private void writeWorkbooks(Library library) throws CliException {
    try {
      if (formFile != null) {
        LibraryWorkbook.writeForm(library, context().resolve(formFile), output.overwrite());
        context().say(DevelopText.FORM_WRITTEN.say(context().resolve(formFile)));
      }
      if (exportFile != null) {
        int entries = LibraryWorkbook.writeOwn(library, context().resolve(exportFile), output.overwrite());
        context().say(DevelopText.LIBRARY_WRITTEN.say(context().resolve(exportFile), entries));
      }
    } catch (LibraryFileException e) {
      throw new CliException(e.getLocalizedMessage(), e);
    }
  }

  private List<ResultTable> candidates(Library library) throws CliException {
    Wish chosen = wish.of(library);
    if (chosen.purposes().isEmpty()) {
      throw new CliException(DevelopText.NO_PURPOSE.say());
    }
    List<Candidate> candidates = new Candidates(library).of(chosen);
    return CandidateTables.of(candidates, chosen);
  }

  private Adopted adopt(Library library, FiscalYear first, DuplicateChoice duplicate) throws CliException {
    Wish chosen = wish.of(library);
    Drafts drafts = new Drafts(library, first, context().today());
    List<ProjectDraft> projects = new ArrayList<>();
    for (ProjectTemplate template : wish.find(library.templates(), adopt, "--adopt")) {
      ProjectDraft draft = drafts.of(template, wish.issues(library), chosen.partners());
      draft.setDuplicate(duplicate);
      if (acceptTargets) {
        draft.measures().stream().filter(measure -> !measure.shared()).forEach(DevelopCommand::acceptTarget);
      }
      projects.add(draft);
    }
    return new Adoption(library).adopt(projects, first);
  }

  private static void acceptTarget(MeasureDraft measure) {
    measure.setTarget(measure.proposal().value());
  }
}
