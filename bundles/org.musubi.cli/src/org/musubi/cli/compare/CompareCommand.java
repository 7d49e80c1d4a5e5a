package org.musubi.cli.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.musubi.catalogue.Catalogues;
import org.musubi.clarification.figures.FigureStore;
import org.musubi.clarification.figures.Topic;
import org.musubi.clarification.series.Positions;
import org.musubi.clarification.series.Scatter;
import org.musubi.clarification.table.ComparisonRequest;
import org.musubi.clarification.table.ComparisonTable;
import org.musubi.clarification.table.ReferenceKind;
import org.musubi.cli.command.CliCommand;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.CouncilStore;
import org.musubi.cli.command.ExitCode;
import org.musubi.cli.output.OutputOptions;
import org.musubi.cli.output.Result;
import org.musubi.cli.output.ResultPrinter;
import org.musubi.cli.output.ResultTable;
import org.musubi.model.core.Area;
import org.musubi.model.core.AreaKind;
import org.musubi.model.council.CouncilModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts an area beside nation and prefecture: where is it worse? Works with and without a council. */
@Command(name = "compare")
public final class CompareCommand extends CliCommand {

  private static final int FIRST_YEAR = 1868;
  private static final int LAST_YEAR = 2200;

  @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "file")
  private Path file;

  @Option(names = "--area", paramLabel = "AREA", descriptionKey = "area")
  private String area;

  @Option(names = "--indicators", paramLabel = "CODE", split = ",", descriptionKey = "indicators")
  private List<String> indicators = List.of();

  @Option(names = "--with", paramLabel = "REFERENCE", split = ",", defaultValue = "nation,prefecture",
      descriptionKey = "with")
  private List<String> references = List.of();

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year")
  private String year;

  @Option(names = "--worse-only", descriptionKey = "worse-only")
  private boolean worseOnly;

  @Option(names = "--worst-first", descriptionKey = "worst-first")
  private boolean worstFirst;

  @Option(names = "--positions", descriptionKey = "positions")
  private boolean positions;

  @Option(names = "--scatter", paramLabel = "CODE", split = ",", descriptionKey = "scatter")
  private List<String> scatter = List.of();

  @Option(names = "--list", descriptionKey = "list")
  private boolean list;

  @Mixin
  private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() throws CliException {
    ResultPrinter printer = ResultPrinter.of(context(), output);
    List<ReferenceKind> kinds = references();
    Integer wantedYear = year();
    FigureStore store = store();
    Locale locale = Locale.getDefault();
    if (list) {
      printer.print(Result.of(Listings.indicators(store, locale), Listings.areas(store)));
      return ExitCode.DONE;
    }
    List<ResultTable> tables = new ArrayList<>();
    if (scatter.isEmpty() && !positions || area != null || file != null) {
      Area wanted = area(store);
      ComparisonTable comparison = ComparisonTable.of(store,
          new ComparisonRequest(wanted, topics(store, indicators), kinds, wantedYear));
      tables.addAll(new ComparisonTables(comparison, locale).of(worseOnly ? comparison.worseOnly()
          : worstFirst ? comparison.worstFirst() : comparison.rows()));
    }
    if (positions) {
      for (Topic topic : topics(store, indicators)) {
        tables.add(Listings.positions(Positions.of(store, topic, wantedYear), locale));
      }
    }
    if (!scatter.isEmpty()) {
      List<Topic> pair = topics(store, scatter);
      if (pair.size() != 2) {
        throw new CliException(CompareText.WRONG_PAIR.say());
      }
      tables.add(Listings.scatter(Scatter.of(store, pair.getFirst(), pair.getLast()), locale));
    }
    printer.print(new Result(tables));
    return ExitCode.DONE;
  }

  private FigureStore store() throws CliException {
    CouncilStore councils = new CouncilStore(context());
    if (file == null) {
      return new FigureStore(Catalogues.in(councils.newResourceSet()), null);
    }
    CouncilModel model = councils.open(context().resolve(file)).model();
    return new FigureStore(Catalogues.in(model.eResource().getResourceSet()), model);
  }

  private Area area(FigureStore store) throws CliException {
    if (area == null && store.areas().home().isEmpty()) {
      throw new CliException(CompareText.NEEDS_AREA.say());
    }
    Area found = area == null ? store.areas().home().orElseThrow()
        : store.areas().find(area).orElseThrow(() -> new CliException(CompareText.UNKNOWN_AREA.say(area)));
    if (found.getKind() == AreaKind.NATION) {
      throw new CliException(CompareText.NO_COMPARISON.say());
    }
    return found;
  }

  private static List<Topic> topics(FigureStore store, List<String> wanted) throws CliException {
    if (wanted.isEmpty()) {
      return store.recommended();
    }
    List<Topic> topics = new ArrayList<>();
    for (String each : wanted) {
      if (each.strip().equalsIgnoreCase("all")) {
        topics.addAll(store.topicsWithValues());
      } else {
        topics.add(store.topic(each)
            .orElseThrow(() -> new CliException(CompareText.UNKNOWN_INDICATOR.say(each.strip()))));
      }
    }
    return topics.stream().distinct().toList();
  }

  private List<ReferenceKind> references() throws CliException {
    List<ReferenceKind> kinds = new ArrayList<>();
    for (String reference : references) {
      kinds.add(Arrays.stream(ReferenceKind.values())
          .filter(kind -> kind.key().equalsIgnoreCase(reference.strip())).findFirst()
          .orElseThrow(() -> new CliException(CompareText.UNKNOWN_REFERENCE.say(reference.strip()))));
    }
    return kinds.stream().distinct().toList();
  }

  private Integer year() throws CliException {
    if (year == null) {
      return null;
    }
    if (!year.strip().matches("\\d{4}") || Integer.parseInt(year.strip()) < FIRST_YEAR
        || Integer.parseInt(year.strip()) > LAST_YEAR) {
      throw new CliException(CompareText.WRONG_YEAR.say(year));
    }
    return Integer.valueOf(year.strip());
  }
}
