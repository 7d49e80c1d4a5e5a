package org.musubi.cli.plan;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.musubi.cli.command.Choice;
import org.musubi.cli.command.CliException;
import org.musubi.model.core.NamedElement;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.values.FiscalYear;

/** Carries out the options that set baselines, targets and partners. */
final class PlanOptions {

  private static final Pattern VALUE = Pattern.compile("([^=]+)=\\s*(-?\\d[\\d,]*(?:\\.\\d+)?)\\s*(?:@(.+))?");
  private static final Pattern PARTNER = Pattern.compile("([^=]+)=([^:]+):(.+)");
  private static final int SHOWN = 15;

  private final CouncilModel model;

  PlanOptions(CouncilModel model) {
    this.model = model;
  }

  void baseline(String text) throws CliException {
    Matcher given = read("--baseline", text);
    Measure measure = measure(given);
    FiscalYear year = given.group(3) == null ? measure.getBaselineYear() : Choice.year(given.group(3));
    measure.setBaselineValue(number(given));
    measure.setBaselineYear(year);
  }

  void target(String text) throws CliException {
    Matcher given = read("--set-target", text);
    Measure measure = measure(given);
    FiscalYear year = given.group(3) == null ? measure.getTargetYear() : Choice.year(given.group(3));
    measure.setTargetValue(number(given));
    measure.setTargetYear(year);
  }

  private static Matcher read(String option, String text) throws CliException {
    Matcher given = VALUE.matcher(text.strip());
    if (!given.matches()) {
      throw new CliException(PlanText.WRONG_VALUE.say(option, text));
    }
    return given;
  }

  private Measure measure(Matcher given) throws CliException {
    return find(model.getMeasures(), given.group(1).strip(), PlanText.UNKNOWN_MEASURE, NamedElement::getCode);
  }

  private static double number(Matcher given) {
    return Double.parseDouble(given.group(2).replace(",", ""));
  }

  /** {@code PROJECT=INVOLVEMENT:ORGANISATION}: changes what a partner does, or adds it. */
  void partner(String text) throws CliException {
    Matcher given = PARTNER.matcher(text.strip());
    if (!given.matches()) {
      throw new CliException(PlanText.WRONG_PARTNER.say(text));
    }
    Project project = find(model.getProjects(), given.group(1).strip(), PlanText.UNKNOWN_PROJECT,
        NamedElement::getCode);
    Involvement involvement = Choice.of(Involvement.class, "--partner", given.group(2));
    Organization organization = organization(given.group(3).strip());
    if (involvement == Involvement.LEAD) {
      project.getPartners().stream()
          .filter(partner -> partner.getInvolvement() == Involvement.LEAD && partner.getOrganization() != organization)
          .forEach(partner -> partner.setInvolvement(Involvement.CO_LEAD));
    }
    ProjectPartner partner = project.getPartners().stream()
        .filter(candidate -> candidate.getOrganization() == organization)
        .findFirst()
        .orElseGet(() -> add(project, organization));
    partner.setInvolvement(involvement);
  }

  private static ProjectPartner add(Project project, Organization organization) {
    ProjectPartner partner = PlanFactory.eINSTANCE.createProjectPartner();
    partner.setOrganization(organization);
    project.getPartners().add(partner);
    return partner;
  }

  private Organization organization(String wanted) throws CliException {
    return model.getOrganizations().stream()
        .filter(organization -> Stream.of(organization.getCode(), organization.getName(),
            organization.getShortName()).filter(Objects::nonNull).anyMatch(wanted::equals))
        .findFirst()
        .orElseThrow(() -> new CliException(PlanText.UNKNOWN_ORGANIZATION.say(wanted,
            known(model.getOrganizations(), NamedElement::getName))));
  }

  private static <T extends NamedElement> T find(List<T> elements, String code, PlanText unknown,
      Function<NamedElement, String> shown) throws CliException {
    return elements.stream()
        .filter(element -> Codes.comparable(element.getCode()).equals(Codes.comparable(code)))
        .findFirst()
        .orElseThrow(() -> new CliException(unknown.say(code, known(elements, shown))));
  }

  private static String known(List<? extends NamedElement> elements, Function<NamedElement, String> shown) {
    String names = elements.stream().map(shown).filter(Objects::nonNull).limit(SHOWN)
        .collect(Collectors.joining(", "));
    return elements.size() > SHOWN ? names + ", …" : names;
  }
}
