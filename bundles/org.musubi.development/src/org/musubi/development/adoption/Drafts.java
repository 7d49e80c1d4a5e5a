package org.musubi.development.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.musubi.development.candidates.Availability;
import org.musubi.development.candidates.Candidates;
import org.musubi.development.library.Library;
import org.musubi.development.targets.Baselines;
import org.musubi.model.catalogue.IndicatorTemplate;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.data.Aspect;
import org.musubi.model.data.Indicator;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Involvement;
import org.musubi.model.stakeholders.CooperationOffer;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.values.FiscalYear;

/**
 * Proposes projects made of examples, for the user to adapt. Reads the model, changes nothing.
 *
 * <ul>
 * <li>Partners: the organisations of every required type, then of the chosen optional types, then the secretariat. The
 * first organisation of the first required type leads, the other required ones lead with it, the others cooperate;
 * where the council has none of the required ones the secretariat leads.
 * <li>Measures: one for each output and outcome indicator of the example, shared with a measure the council already
 * has for the same indicator; baselines by {@link Baselines}, targets blank.
 * <li>Tasks: the steps, spread over the year.
 * </ul>
 */
public final class Drafts {

  /** Offers quoted as the proposed contribution of a partner. */
  private static final int QUOTED_OFFERS = 2;

  private static final Pattern QUALIFIER = Pattern.compile("[((]([^))]*)[))]\\s*$");

  private final Library library;
  private final Availability availability;
  private final FiscalYear year;
  private final LocalDate today;

  /**
   * @param year the fiscal year the projects begin in
   * @param today no task is proposed for a month before it
   */
  public Drafts(Library library, FiscalYear year, LocalDate today) {
    this.library = library;
    this.availability = Availability.of(library.model());
    this.year = year;
    this.today = today;
  }

  /**
   * A proposal for one example.
   *
   * @param issues the issues the project answers; may be empty
   * @param chosen the kinds of organisation the council chose; optional partners of other kinds are not proposed
   */
  public ProjectDraft of(ProjectTemplate template, List<HealthIssue> issues, List<OrganizationType> chosen) {
    FiscalYear end = PlanPlace.lastYear(library.model(), year);
    List<OrganizationType> missing =
        template.getRequiredPartners().stream().filter(type -> !availability.has(type)).toList();
    return new ProjectDraft(template, year, end, issues, partners(template, chosen), measures(template, end),
        StepSchedule.of(template.getSteps(), template.getLeadTimeMonths(), year, today), missing,
        Candidates.existing(library.model(), template));
  }

  private List<PartnerDraft> partners(ProjectTemplate template, List<OrganizationType> chosen) {
    Set<Organization> required = organizations(template.getRequiredPartners());
    Set<Organization> helping = organizations(
        template.getOptionalPartners().stream().filter(type -> Library.contains(chosen, type)).toList());
    Optional.ofNullable(availability.secretariat()).ifPresent(helping::add);
    helping.removeAll(required);
    List<PartnerDraft> partners = new ArrayList<>();
    for (Organization organization : required) {
      partners.add(partner(organization, partners.isEmpty() ? Involvement.LEAD : Involvement.CO_LEAD));
    }
    for (Organization organization : helping) {
      boolean leads = required.isEmpty() && organization == availability.secretariat();
      partners.add(partner(organization, leads ? Involvement.LEAD : Involvement.COOPERATE));
    }
    return partners;
  }

  private Set<Organization> organizations(List<OrganizationType> types) {
    Set<Organization> organizations = new LinkedHashSet<>();
    for (OrganizationType type : types) {
      if (availability.isSecretariat(type) && availability.secretariat() != null) {
        organizations.add(availability.secretariat());
      } else {
        organizations.addAll(availability.organizations(type));
      }
    }
    return organizations;
  }

  private PartnerDraft partner(Organization organization, Involvement involvement) {
    String offers = organization.getOffers().stream().filter(CooperationOffer::isAvailable)
        .map(CooperationOffer::getDetail).filter(detail -> detail != null && !detail.isBlank())
        .limit(QUOTED_OFFERS).collect(Collectors.joining(AdoptionText.SEPARATOR.text()));
    return new PartnerDraft(organization, involvement, offers.isEmpty() ? null : offers,
        MeritChoice.of(library, organization));
  }

  private List<MeasureDraft> measures(ProjectTemplate template, FiscalYear end) {
    List<MeasureDraft> measures = new ArrayList<>();
    template.getOutputIndicators().forEach(each -> measures.add(measure(each, Aspect.OUTPUT, end)));
    template.getOutcomeIndicators().forEach(each -> measures.add(measure(each, Aspect.OUTCOME, end)));
    return measures;
  }

  private MeasureDraft measure(IndicatorTemplate template, Aspect aspect, FiscalYear end) {
    return new MeasureDraft(template, aspect,
        Baselines.of(library, template.getIndicator(), year).orElse(null), existing(template).orElse(null), end);
  }

  /**
   * The measure that follows the same indicator for everybody. A qualifier in brackets at the end of a name, as in
   * 運動習慣者割合(職場), makes it another figure.
   */
  private Optional<Measure> existing(IndicatorTemplate template) {
    Indicator indicator = template.getIndicator();
    return indicator == null ? Optional.empty() : library.model().getMeasures().stream()
        .filter(measure -> measure.getIndicator() != null && Library.same(measure.getIndicator(), indicator))
        .filter(measure -> measure.getBreakdown() == null)
        .filter(measure -> Objects.equals(qualifier(measure.getName()), qualifier(template.getName())))
        .findFirst();
  }

  private static String qualifier(String name) {
    Matcher qualifier = QUALIFIER.matcher(name == null ? "" : name);
    return qualifier.find() ? qualifier.group(1).strip() : "";
  }
}
