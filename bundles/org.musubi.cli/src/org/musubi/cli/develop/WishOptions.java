package org.musubi.cli.develop;

import java.util.ArrayList;
import java.util.List;
import org.musubi.cli.command.Choice;
import org.musubi.cli.command.CliException;
import org.musubi.development.candidates.Availability;
import org.musubi.development.candidates.Filters;
import org.musubi.development.candidates.Suggestion;
import org.musubi.development.candidates.Wish;
import org.musubi.development.library.Library;
import org.musubi.model.catalogue.CostClass;
import org.musubi.model.catalogue.Purpose;
import org.musubi.model.catalogue.Target;
import org.musubi.model.core.NamedElement;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.Industry;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.OrganizationType;
import picocli.CommandLine.Option;

/** Options that say why, whom to move and with whom. Issues suggest what is not said. */
final class WishOptions {

  private static final int MOST_COST = 3;

  @Option(names = "--purpose", paramLabel = "PURPOSE", split = ",", descriptionKey = "purpose")
  private List<String> purposes = List.of();

  @Option(names = "--target", paramLabel = "TARGET", split = ",", descriptionKey = "target")
  private List<String> targets = List.of();

  @Option(names = "--partner", paramLabel = "PARTNER", split = ",", descriptionKey = "partner")
  private List<String> partners = List.of();

  @Option(names = "--issue", paramLabel = "ISSUE", split = ",", descriptionKey = "issue")
  private List<String> issues = List.of();

  @Option(names = "--industry", paramLabel = "INDUSTRY", descriptionKey = "industry")
  private String industry;

  @Option(names = "--small-firms", descriptionKey = "small-firms")
  private boolean smallFirms;

  @Option(names = "--max-months", paramLabel = "N", descriptionKey = "max-months")
  private Integer maxMonths;

  @Option(names = "--max-cost", paramLabel = "0-3", descriptionKey = "max-cost")
  private Integer maxCost;

  @Option(names = "--max-difficulty", paramLabel = "1-5", descriptionKey = "max-difficulty")
  private Integer maxDifficulty;

  boolean isGiven() {
    return !purposes.isEmpty() || !targets.isEmpty() || !partners.isEmpty() || !issues.isEmpty();
  }

  Wish of(Library library) throws CliException {
    Suggestion suggestion = Suggestion.of(library, issues(library));
    List<Purpose> why = purposes.isEmpty() ? suggestion.purposes() : find(library.purposes(), purposes, "--purpose");
    List<Target> whom = targets.isEmpty() ? suggestion.targets() : find(library.targets(), targets, "--target");
    return partners.isEmpty()
        ? Wish.withAllOf(library, Availability.of(library.model()), why, whom, filters())
        : new Wish(why, whom, partners(library), filters());
  }

  List<HealthIssue> issues(Library library) throws CliException {
    return find(library.model().getIssueAnalyses().stream().flatMap(each -> each.getIssues().stream()).toList(),
        issues, "--issue");
  }

  /** Entries by code or name, each once, in the order given. */
  <T extends NamedElement> List<T> find(List<T> entries, List<String> wanted, String option) throws CliException {
    List<T> found = new ArrayList<>();
    for (String each : wanted) {
      T entry = Library.find(entries, each)
          .orElseThrow(() -> new CliException(DevelopText.UNKNOWN.say(option, each)));
      if (!found.contains(entry)) {
        found.add(entry);
      }
    }
    return found;
  }

  /** Kinds of organisation by code or name, or by the name of an organisation of the council. */
  private List<OrganizationType> partners(Library library) throws CliException {
    List<OrganizationType> found = new ArrayList<>();
    for (String each : partners) {
      OrganizationType type = Library.find(library.organizationTypes(), each)
          .orElseGet(() -> typeOf(library.model(), each));
      if (type == null) {
        throw new CliException(DevelopText.UNKNOWN.say("--partner", each));
      }
      found.add(type);
    }
    return found;
  }

  private static OrganizationType typeOf(CouncilModel model, String name) {
    return model.getOrganizations().stream()
        .filter(each -> each.getType() != null && (name.equals(each.getName()) || name.equals(each.getShortName())
            || name.equals(each.getCode())))
        .map(Organization::getType).findFirst().orElse(null);
  }

  private Filters filters() throws CliException {
    if (maxCost != null && (maxCost < 0 || maxCost > MOST_COST)) {
      throw new CliException(DevelopText.WRONG_COST.say(maxCost));
    }
    return new Filters(industry == null ? null : Choice.of(Industry.class, "--industry", industry), smallFirms,
        maxMonths, maxCost == null ? null : CostClass.get(maxCost), maxDifficulty);
  }
}
