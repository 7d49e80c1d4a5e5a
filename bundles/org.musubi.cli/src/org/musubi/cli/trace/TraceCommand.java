package org.musubi.cli.trace;

import java.nio.file.Path;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.trace.Trace;
import org.musubi.analysis.trace.Traces;
import org.musubi.analysis.trace.WhyStories;
import org.musubi.cli.command.CliCommand;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.CouncilStore;
import org.musubi.cli.command.ElementFinder;
import org.musubi.cli.command.ExitCode;
import org.musubi.cli.output.OutputOptions;
import org.musubi.cli.output.Result;
import org.musubi.cli.output.ResultPrinter;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Follows an element back to where it came from and on to what came of it. */
@Command(name = "trace")
public final class TraceCommand extends CliCommand {

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Parameters(index = "1", paramLabel = "ELEMENT", descriptionKey = "element")
  private String wanted;

  @Option(names = "--why", descriptionKey = "why")
  private boolean why;

  @Mixin
  private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() throws CliException {
    ResultPrinter printer = ResultPrinter.of(context(), output);
    CouncilModel model = new CouncilStore(context()).open(context().resolve(file)).model();
    EObject element = new ElementFinder(model).find(EObject.class, wanted);
    printer.print(why ? story(model, element) : trace(model, element));
    return ExitCode.DONE;
  }

  private static Result trace(CouncilModel model, EObject element) {
    Trace trace = Traces.of(model).trace(element);
    TraceTables tables = new TraceTables();
    return Result.of(tables.origins(trace), tables.consequences(trace), tables.steps(trace));
  }

  private Result story(CouncilModel model, EObject element) throws CliException {
    EObject subject = element instanceof ProjectYear year ? year.getProject() : element;
    if (!(subject instanceof Project project)) {
      throw new CliException(TraceText.NOT_A_PROJECT.say(wanted));
    }
    return Result.of(new TraceTables().story(WhyStories.of(model, project)));
  }
}
