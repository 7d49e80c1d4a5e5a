package org.musubi.sheets.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.musubi.model.core.HealthField;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.Aspect;
import org.musubi.model.data.Indicator;
import org.musubi.model.evaluation.ImprovementKind;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.issues.CauseKind;
import org.musubi.model.issues.Changeability;
import org.musubi.model.plan.Innovation;
import org.musubi.model.stakeholders.AgreementState;
import org.musubi.model.stakeholders.EngagementZone;
import org.musubi.model.stakeholders.MembershipRole;
import org.musubi.model.stakeholders.Sector;
import org.musubi.sheets.layout.ValueList;
import org.musubi.sheets.types.CellTypes;

/** The drop-down lists every workbook has (domain.md 6.0) and those of the enumerations. */
public final class ModelLists {

  public static final String ISSUES = "issue_list";
  public static final String PROJECTS = "project_list";
  public static final String ORGANIZATIONS = "org_list";
  public static final String INDICATORS = "indicator_list";
  public static final String MEASURES = "measure_list";
  public static final String RATINGS = "rating_list";
  public static final String FIELDS = "field_list";
  public static final String PICKED = "picked_list";
  public static final String ASPECTS = "aspect_list";
  public static final String IMPROVEMENTS = "improvement_list";
  public static final String CAUSES = "cause_list";
  public static final String CHANGEABLE = "changeable_list";
  public static final String INNOVATIONS = "innovation_list";
  public static final String PROGRESS = "progress_list";
  public static final String SECTORS = "sector_list";
  public static final String ROLES = "role_list";
  public static final String AGREEMENTS = "agreement_list";
  public static final String ZONES = "zone_list";

  private final SheetContext context;

  public ModelLists(SheetContext context) {
    this.context = context;
  }

  /** All lists. */
  public List<ValueList> all() {
    CouncilModel model = context.model();
    List<ValueList> lists = new ArrayList<>();
    lists.add(new ValueList(ISSUES, model.getIssueAnalyses().stream()
        .flatMap(analysis -> analysis.getIssues().stream())
        .map(issue -> Lines.first(issue.getCode(), issue.getName())).toList()));
    lists.add(new ValueList(PROJECTS, model.getProjects().stream()
        .map(Names::of).toList()));
    lists.add(new ValueList(ORGANIZATIONS, model.getOrganizations().stream()
        .map(Names::of).toList()));
    lists.add(new ValueList(INDICATORS, indicators().stream()
        .map(Indicator::getName).toList()));
    lists.add(new ValueList(MEASURES, CellTypes.measure().choices(context)));
    lists.add(new ValueList(RATINGS, ratings()));
    lists.add(new ValueList(FIELDS, context.labels().all(HealthField.class)));
    lists.add(new ValueList(PICKED, List.of("○", "–")));
    lists.add(new ValueList(ASPECTS, context.labels().all(Aspect.class)));
    lists.add(new ValueList(IMPROVEMENTS, context.labels().all(ImprovementKind.class)));
    lists.add(new ValueList(CAUSES, context.labels().all(CauseKind.class)));
    lists.add(new ValueList(CHANGEABLE, context.labels().all(Changeability.class)));
    lists.add(new ValueList(INNOVATIONS, context.labels().all(Innovation.class)));
    lists.add(new ValueList(PROGRESS, List.of("◎", "○", "△", "×", "–")));
    lists.add(new ValueList(SECTORS, context.labels().all(Sector.class)));
    lists.add(new ValueList(ROLES, context.labels().all(MembershipRole.class)));
    lists.add(new ValueList(AGREEMENTS,
        List.of("○", "△", "×", context.labels().longForm(AgreementState.ASKED), "–")));
    lists.add(new ValueList(ZONES, context.labels().all(EngagementZone.class)));
    return lists;
  }

  /** A, B, B*, C, D, E, and – for what does not apply (domain.md 6.4). */
  private List<String> ratings() {
    return Stream.concat(
        Stream.of(RatingValue.values()).filter(r -> r != RatingValue.NA).map(context::label),
        Stream.of(context.label(RatingValue.NA))).toList();
  }

  private Set<Indicator> indicators() {
    CouncilModel model = context.model();
    Set<Indicator> indicators = new LinkedHashSet<>();
    model.getIssueAnalyses().forEach(analysis ->
        analysis.getIssues().forEach(issue -> indicators.add(issue.getLeadIndicator())));
    model.getMeasures().forEach(measure -> indicators.add(measure.getIndicator()));
    model.getDataSets().forEach(set ->
        set.getObservations().forEach(observation -> indicators.add(observation.getIndicator())));
    if (model.getOwnCatalogue() != null) {
      indicators.addAll(model.getOwnCatalogue().getIndicators());
    }
    indicators.addAll(context.reference().indicators());
    indicators.remove(null);
    return indicators;
  }
}
