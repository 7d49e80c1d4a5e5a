package org.musubi.cli.clarify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.musubi.catalogue.Catalogues;
import org.musubi.clarification.figures.FigureStore;
import org.musubi.clarification.figures.Topic;
import org.musubi.clarification.findings.Analyses;
import org.musubi.clarification.findings.FindingMaker;
import org.musubi.clarification.table.ComparisonRequest;
import org.musubi.clarification.table.ComparisonRow;
import org.musubi.clarification.table.ComparisonTable;
import org.musubi.cli.command.Choice;
import org.musubi.cli.command.CliCommand;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.CouncilStore;
import org.musubi.cli.command.ExitCode;
import org.musubi.cli.output.OutputOptions;
import org.musubi.cli.output.ResultPrinter;
import org.musubi.model.core.Area;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.issues.FindingKind;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssueStatus;
import org.musubi.model.values.FiscalYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** From figures and voices to findings, from findings to issues, from issues to those taken up (課題明確化). */
@Command(name = "clarify")
public final class ClarifyCommand extends CliCommand {

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year")
  private String year;

  @Option(names = "--finding", paramLabel = "INDICATOR", split = ",", descriptionKey = "finding")
  private List<String> indicators = new ArrayList<>();

  @Option(names = "--area", paramLabel = "AREA", descriptionKey = "area")
  private String area;

  @Option(names = "--voice", paramLabel = "TEXT", descriptionKey = "voice")
  private List<String> voices = new ArrayList<>();

  @Option(names = "--issue", paramLabel = "NAME=FINDINGS", descriptionKey = "issue")
  private List<String> issues = new ArrayList<>();

  @Option(names = "--field", paramLabel = "ISSUE=FIELD", descriptionKey = "field")
  private List<String> fields = new ArrayList<>();

  @Option(names = "--target-group", paramLabel = "ISSUE=TEXT", descriptionKey = "target-group")
  private List<String> targetGroups = new ArrayList<>();

  @Option(names = "--score", paramLabel = "ISSUE=POINTS", descriptionKey = "score")
  private List<String> scores = new ArrayList<>();

  @Option(names = "--pick", paramLabel = "ISSUE[:REASON]", descriptionKey = "pick")
  private List<String> picked = new ArrayList<>();

  @Option(names = "--hold", paramLabel = "ISSUE[:REASON]", descriptionKey = "hold")
  private List<String> held = new ArrayList<>();

  @Option(names = "--drop", paramLabel = "ISSUE[:REASON]", descriptionKey = "drop")
  private List<String> dropped = new ArrayList<>();

  @Option(names = "--dry-run", descriptionKey = "dry-run")
  private boolean dryRun;

  @Mixin
  private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() throws CliException {
    ResultPrinter printer = ResultPrinter.of(context(), output);
    CouncilStore store = new CouncilStore(context());
    Path path = context().resolve(file);
    CouncilModel model = store.open(path).model();
    FiscalYear clarified = year == null ? FiscalYear.of(context().today()) : Choice.year(year);
    boolean changes = Stream.of(indicators, voices, issues, fields, targetGroups, scores, picked, held, dropped)
        .anyMatch(values -> !values.isEmpty());
    IssueAnalysis analysis = changes ? Analyses.require(model, clarified, context().today())
        : Analyses.nearest(model, clarified)
            .orElseThrow(() -> new CliException(ClarifyText.NOTHING_YET.say(MusubiLabels.of(clarified))));
    change(model, analysis);
    printer.print(ClarifyTables.of(analysis));
    if (changes && !dryRun) {
      store.save(model, path);
      context().say(ClarifyText.SAVED.say(path));
    } else if (changes) {
      context().say(ClarifyText.NOT_SAVED.say());
    }
    return ExitCode.DONE;
  }

  private void change(CouncilModel model, IssueAnalysis analysis) throws CliException {
    FindingMaker maker = new FindingMaker(model, context().today());
    if (!indicators.isEmpty()) {
      find(model, analysis, maker);
    }
    voices.forEach(voice -> maker.fromVoice(analysis, voice, FindingKind.VOICE, null));
    IssueOptions options = new IssueOptions(analysis, maker);
    for (String issue : issues) {
      options.make(issue);
    }
    for (String field : fields) {
      options.field(field);
    }
    for (String targetGroup : targetGroups) {
      options.targetGroup(targetGroup);
    }
    for (String score : scores) {
      options.score(score);
    }
    for (String issue : picked) {
      options.status(issue, IssueStatus.PICKED);
    }
    for (String issue : held) {
      options.status(issue, IssueStatus.HOLD);
    }
    for (String issue : dropped) {
      options.status(issue, IssueStatus.DROPPED);
    }
  }

  private void find(CouncilModel model, IssueAnalysis analysis, FindingMaker maker) throws CliException {
    FigureStore figures = new FigureStore(Catalogues.in(model.eResource().getResourceSet()), model);
    Area home = area == null
        ? figures.areas().home().orElseThrow(() -> new CliException(ClarifyText.NO_AREA.say()))
        : figures.areas().find(area).orElseThrow(() -> new CliException(ClarifyText.UNKNOWN_AREA.say(area)));
    List<Topic> topics = new ArrayList<>();
    for (String indicator : indicators) {
      topics.add(figures.topic(indicator.strip())
          .orElseThrow(() -> new CliException(ClarifyText.UNKNOWN_INDICATOR.say(indicator.strip()))));
    }
    for (ComparisonRow row : ComparisonTable.of(figures, ComparisonRequest.of(home, topics)).rows()) {
      if (!FindingMaker.canBecomeFinding(row)) {
        throw new CliException(ClarifyText.NO_FIGURE.say(row.topic().name(context().locale())));
      }
      maker.from(analysis, row);
    }
  }
}
