package org.musubi.development.adoption;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.development.targets.TargetBasis;
import org.musubi.model.catalogue.ProjectKind;
import org.musubi.model.catalogue.Purpose;
import org.musubi.model.core.UnitKind;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.Aspect;
import org.musubi.model.data.Direction;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.logic.Activity;
import org.musubi.model.logic.CausalLink;
import org.musubi.model.logic.InterventionLevel;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.ModelStatus;
import org.musubi.model.logic.Outcome;
import org.musubi.model.logic.OutcomeTerm;
import org.musubi.model.logic.Output;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.Project;

/**
 * Draws an adopted project into a logic model: activity → output → outcomes, earlier outcomes before later ones. The
 * boxes hold the very measures of the project. The logic model is the one of the issue, else one of the same purpose,
 * else a new one; an outcome box that already holds a shared measure is used again, so that projects meet in it.
 */
final class LogicWriter {

  /** Indicators that are called by the change already: 運動不足の訴えの減少. */
  private static final Pattern CHANGE_NAMED = Pattern.compile("(減少|増加|変化|改善|向上|低下)(\\s*[((].*)?$");

  private final CouncilModel model;
  private final NewCodes codes;
  private final Locale locale;
  private final ProjectMaker maker;

  /** @param maker has made the projects and knows which measure came from which draft */
  LogicWriter(CouncilModel model, NewCodes codes, Locale locale, ProjectMaker maker) {
    this.model = model;
    this.maker = maker;
    this.codes = codes;
    this.locale = locale;
  }

  LogicModel write(ProjectDraft draft, Project project, MidTermPlan plan) {
    LogicModel logic = logicModel(draft, plan);
    Activity activity = LogicFactory.eINSTANCE.createActivity();
    activity.setInterventionLevel(level(project.getKind()));
    add(logic, activity, project.getName(), project);
    draft.lead().ifPresent(activity::setOwner);
    List<Measure> outputs = project.getMeasures().stream().filter(each -> each.getAspect() == Aspect.OUTPUT).toList();
    LogicElement last = activity;
    if (!outputs.isEmpty()) {
      Output output = LogicFactory.eINSTANCE.createOutput();
      add(logic, output, AdoptionText.OUTPUT.in(locale, project.getName(), outputs.stream().map(Measure::getName)
          .collect(Collectors.joining(AdoptionText.SEPARATOR.in(locale)))), project);
      output.getMeasures().addAll(outputs);
      link(logic, activity, output, draft);
      last = output;
    }
    List<LogicElement> before = List.of(last);
    for (List<Outcome> sameTerm : outcomes(draft, project, logic).values()) {
      for (Outcome outcome : sameTerm) {
        before.forEach(source -> link(logic, source, outcome, draft));
      }
      before = new ArrayList<>(sameTerm);
    }
    return logic;
  }

  /** The outcome boxes by term, earliest first. */
  private Map<OutcomeTerm, List<Outcome>> outcomes(ProjectDraft draft, Project project, LogicModel logic) {
    Map<OutcomeTerm, List<Outcome>> outcomes = new EnumMap<>(OutcomeTerm.class);
    for (MeasureDraft each : draft.measures()) {
      Measure measure = maker.measureOf(each);
      if (each.aspect() != Aspect.OUTCOME || measure == null) {
        continue;
      }
      Outcome outcome = boxOf(logic, measure).orElseGet(() -> newOutcome(logic, measure, each, project));
      if (!project.getLogicElements().contains(outcome)) {
        project.getLogicElements().add(outcome);
      }
      List<Outcome> sameTerm = outcomes.computeIfAbsent(outcome.getTerm(), term -> new ArrayList<>());
      if (!sameTerm.contains(outcome)) {
        sameTerm.add(outcome);
      }
    }
    return outcomes;
  }

  private static Optional<Outcome> boxOf(LogicModel logic, Measure measure) {
    return logic.getElements().stream().filter(Outcome.class::isInstance).map(Outcome.class::cast)
        .filter(outcome -> outcome.getMeasures().contains(measure)).findFirst();
  }

  private Outcome newOutcome(LogicModel logic, Measure measure, MeasureDraft draft, Project project) {
    Outcome outcome = LogicFactory.eINSTANCE.createOutcome();
    outcome.setTerm(OutcomeTerms.of(draft.template()));
    add(logic, outcome, change(draft, measure), project);
    outcome.getMeasures().add(measure);
    return outcome;
  }

  /** 健康宣言事業所数 → 健康宣言事業所数が増える: an outcome is a change, not a figure. */
  private String change(MeasureDraft draft, Measure measure) {
    if (CHANGE_NAMED.matcher(measure.getName()).find()) {
      return measure.getName();
    }
    boolean isRate = measure.getUnit() != null && measure.getUnit().getKind() != UnitKind.COUNT;
    Direction direction = TargetBasis.direction(draft.template());
    return switch (direction == null ? Direction.UP : direction) {
      case UP -> (isRate ? AdoptionText.RATE_RISES : AdoptionText.COUNT_RISES).in(locale, measure.getName());
      case DOWN -> (isRate ? AdoptionText.RATE_FALLS : AdoptionText.COUNT_FALLS).in(locale, measure.getName());
      case KEEP, RANGE, TEXT, NEUTRAL -> AdoptionText.CHANGES.in(locale, measure.getName());
    };
  }

  private void add(LogicModel logic, LogicElement element, String name, Project project) {
    element.setName(name);
    element.setStartYear(project.getStartYear());
    element.setEndYear(project.getEndYear());
    element.setTargetGroup(project.getTargetText());
    logic.getElements().add(element);
    codes.give(element);
    project.getLogicElements().add(element);
  }

  private void link(LogicModel logic, LogicElement from, LogicElement to, ProjectDraft draft) {
    boolean linked = logic.getLinks().stream().anyMatch(each -> each.getSource() == from && each.getTarget() == to);
    if (linked || from == to) {
      return;
    }
    CausalLink link = LogicFactory.eINSTANCE.createCausalLink();
    link.setSource(from);
    link.setTarget(to);
    link.setRationale(AdoptionText.RATIONALE.in(locale, draft.template().getCode()));
    logic.getLinks().add(link);
  }

  private LogicModel logicModel(ProjectDraft draft, MidTermPlan plan) {
    Purpose purpose = draft.template().getPurpose();
    String name = draft.issues().isEmpty() ? purpose == null ? draft.name() : purpose.getName()
        : draft.issues().getFirst().getName();
    return model.getLogicModels().stream().filter(each -> each.getStatus() != ModelStatus.ARCHIVED)
        .filter(each -> draft.issues().isEmpty() ? name != null && name.equals(each.getName())
            : draft.issues().stream().anyMatch(each.getIssues()::contains))
        .findFirst().map(each -> withIssues(each, draft.issues()))
        .orElseGet(() -> newLogicModel(name, draft.issues(), plan));
  }

  private static LogicModel withIssues(LogicModel logic, List<HealthIssue> issues) {
    issues.stream().filter(issue -> !logic.getIssues().contains(issue)).forEach(logic.getIssues()::add);
    return logic;
  }

  private LogicModel newLogicModel(String name, List<HealthIssue> issues, MidTermPlan plan) {
    LogicModel logic = LogicFactory.eINSTANCE.createLogicModel();
    logic.setName(name);
    logic.getIssues().addAll(issues);
    if (plan.getPeriod() != null) {
      logic.setPeriod(EcoreUtil.copy(plan.getPeriod()));
    }
    model.getLogicModels().add(logic);
    codes.give(logic);
    plan.getLogicModels().add(logic);
    return logic;
  }

  private static InterventionLevel level(ProjectKind kind) {
    return switch (kind) {
      case OUTREACH, SCREENING, GUIDANCE, SYSTEM -> InterventionLevel.L6_ENABLE;
      case ENVIRONMENT -> InterventionLevel.L5_DEFAULT;
      case CERTIFICATION -> InterventionLevel.L4_INCENTIVE;
      case SURVEY, DATA -> InterventionLevel.L8_MONITOR;
      case EVENT, SEMINAR, CAMPAIGN -> InterventionLevel.L7_INFO;
    };
  }
}
