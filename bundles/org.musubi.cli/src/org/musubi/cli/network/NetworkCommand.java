package org.musubi.cli.network;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.musubi.analysis.network.CouncilNetwork;
import org.musubi.analysis.network.Departure;
import org.musubi.analysis.network.NetworkMeasure;
import org.musubi.analysis.network.NetworkReport;
import org.musubi.cli.command.Choice;
import org.musubi.cli.command.CliCommand;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.CouncilStore;
import org.musubi.cli.command.ElementFinder;
import org.musubi.cli.command.ExitCode;
import org.musubi.cli.output.OutputOptions;
import org.musubi.cli.output.Result;
import org.musubi.cli.output.ResultPrinter;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.RelationKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the network of the organisations of a council, also without one of them. */
@Command(name = "network")
public final class NetworkCommand extends CliCommand {

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--kind", paramLabel = "KIND", split = ",", descriptionKey = "kind")
  private List<String> kinds = List.of();

  @Option(names = "--sort", paramLabel = "MEASURE", defaultValue = "betweenness", descriptionKey = "sort")
  private String sort;

  @Option(names = "--without", paramLabel = "ORGANIZATION", descriptionKey = "without")
  private String without;

  @Mixin
  private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() throws CliException {
    ResultPrinter printer = ResultPrinter.of(context(), output);
    NetworkMeasure order = Choice.of(NetworkMeasure.class, "--sort", sort);
    Set<RelationKind> chosen = chosenKinds();
    CouncilModel model = new CouncilStore(context()).open(context().resolve(file)).model();
    CouncilNetwork network = CouncilNetwork.of(model, chosen);
    NetworkTables tables = new NetworkTables(network);
    if (without == null) {
      NetworkReport<Organization> report = network.report();
      printer.print(Result.of(tables.measures(report, order), tables.facts(report), tables.bridges(report),
          tables.communities(report)));
    } else {
      Organization leaving = new ElementFinder(model).find(Organization.class, without);
      Departure<Organization> departure = network.without(leaving);
      printer.print(Result.of(tables.departure(departure), tables.cutOff(departure), tables.shifts(departure),
          tables.measures(departure.after(), order)));
    }
    return ExitCode.DONE;
  }

  private Set<RelationKind> chosenKinds() throws CliException {
    Set<RelationKind> chosen = EnumSet.noneOf(RelationKind.class);
    for (String kind : kinds) {
      chosen.add(Choice.of(RelationKind.class, "--kind", kind));
    }
    return chosen.isEmpty() ? EnumSet.allOf(RelationKind.class) : chosen;
  }
}
