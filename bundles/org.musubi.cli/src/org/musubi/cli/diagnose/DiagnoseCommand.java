package org.musubi.cli.diagnose;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.musubi.analysis.diagnosis.Checklists;
import org.musubi.analysis.diagnosis.Diagnosis;
import org.musubi.catalogue.Catalogues;
import org.musubi.cli.command.Choice;
import org.musubi.cli.command.CliCommand;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.CouncilStore;
import org.musubi.cli.command.ExitCode;
import org.musubi.cli.output.OutputOptions;
import org.musubi.cli.output.ResultPrinter;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.diagnosis.Checklist;
import org.musubi.model.diagnosis.ChecklistAnswer;
import org.musubi.model.diagnosis.ChecklistQuestion;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.values.FiscalYear;
import org.musubi.persistence.LoadedCouncil;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the self-diagnosis of a year and takes answers. */
@Command(name = "diagnose")
public final class DiagnoseCommand extends CliCommand {

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year")
  private String year;

  @Option(names = "--answer", paramLabel = "ITEM=ANSWER", split = ",", descriptionKey = "answer")
  private List<String> assignments = List.of();

  @Option(names = "--answers", paramLabel = "CSV", descriptionKey = "answers")
  private Path answers;

  @Option(names = "--dry-run", descriptionKey = "dry-run")
  private boolean dryRun;

  @Mixin
  private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() throws CliException {
    ResultPrinter printer = ResultPrinter.of(context(), output);
    FiscalYear given = year == null ? null : Choice.year(year);
    CouncilStore store = new CouncilStore(context());
    LoadedCouncil council = store.open(context().resolve(file));
    CouncilModel model = council.model();
    FiscalYear wanted = given != null ? given : suggested(model);
    List<ChecklistQuestion> questions = Catalogues.in(model.eResource().getResourceSet()).checklistQuestions();
    Checklist checklist = assignments.isEmpty() && answers == null
        ? Checklists.of(model, wanted).orElseThrow(
            () -> new CliException(DiagnoseText.NO_CHECKLIST.say(MusubiLabels.of(wanted))))
        : answered(store, council, wanted, questions);
    printer.print(new DiagnosisTables(Diagnosis.of(checklist, Checklists.before(model, wanted).orElse(null),
        questions)).result());
    return ExitCode.DONE;
  }

  /** Without a year: answers belong to this year, and else the latest diagnosis is shown. */
  private FiscalYear suggested(CouncilModel model) {
    FiscalYear current = FiscalYear.of(context().today());
    List<Checklist> history = Checklists.history(model);
    return !assignments.isEmpty() || answers != null || history.isEmpty() ? current
        : history.getLast().getFiscalYear();
  }

  private Checklist answered(CouncilStore store, LoadedCouncil council, FiscalYear wanted,
      List<ChecklistQuestion> questions) throws CliException {
    CouncilModel model = council.model();
    boolean isNew = Checklists.of(model, wanted).isEmpty();
    Checklist checklist = Checklists.create(model, wanted, DiagnoseText.NAME.say(MusubiLabels.of(wanted)));
    List<ChecklistQuestion> items = new ArrayList<>(questions);
    items.addAll(checklist.getOwnQuestions());
    GivenAnswers reader = new GivenAnswers(context(), items);
    List<GivenAnswers.Given> given = new ArrayList<>();
    if (answers != null) {
      given.addAll(reader.of(context().resolve(answers)));
    }
    given.addAll(reader.of(assignments));
    long changed = given.stream().filter(answer -> take(checklist, answer)).count();
    String label = MusubiLabels.of(wanted);
    if (dryRun) {
      context().say(DiagnoseText.WOULD_CHANGE.say(label, changed));
    } else if (changed == 0) {
      context().say(DiagnoseText.UNCHANGED.say(label));
    } else {
      store.save(model, council.file());
      if (isNew) {
        context().say(DiagnoseText.CREATED.say(label));
      }
      context().say(DiagnoseText.CHANGED.say(label, changed));
    }
    return checklist;
  }

  private static boolean take(Checklist checklist, GivenAnswers.Given given) {
    boolean changed = Checklists.answer(checklist, given.question(), given.value());
    Optional<ChecklistAnswer> answer = Checklists.answer(checklist, given.question());
    if (given.comment() != null && answer.isPresent()
        && !Objects.equals(answer.get().getComment(), given.comment())) {
      answer.get().setComment(given.comment());
      return true;
    }
    return changed;
  }
}
