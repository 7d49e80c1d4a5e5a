package org.musubi.development.adoption;

import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.musubi.development.library.Library;
import org.musubi.development.targets.TargetBasis;
import org.musubi.model.catalogue.IndicatorTemplate;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.Identifiable;
import org.musubi.model.core.NamedElement;
import org.musubi.model.core.TraceKind;
import org.musubi.model.core.TraceLink;
import org.musubi.model.core.Traceable;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.Aspect;
import org.musubi.model.data.Frequency;
import org.musubi.model.data.Observation;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.MeasureMethod;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.Innovation;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Quarter;
import org.musubi.model.plan.Task;
import org.musubi.model.stakeholders.Merit;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholdersFactory;

/** Makes a project of a draft: the project, its partners, measures, year and tasks, with the traces to its origin. */
final class ProjectMaker {

  private static final int MONTHS_OF_A_QUARTER = 3;
  private static final int MONTHS_OF_A_YEAR = 12;
  private static final int APRIL = 4;

  private final Library library;
  private final CouncilModel model;
  private final NewCodes codes;
  private final Locale locale;
  private final Map<MeasureDraft, Measure> measures = new IdentityHashMap<>();

  ProjectMaker(Library library, NewCodes codes, Locale locale) {
    this.library = library;
    this.model = library.model();
    this.codes = codes;
    this.locale = locale;
  }

  Project make(ProjectDraft draft, AnnualPlan annual) {
    ProjectTemplate template = draft.template();
    Project project = PlanFactory.eINSTANCE.createProject();
    model.getProjects().add(project);
    codes.give(project);
    project.setName(draft.name());
    project.setContent(draft.content());
    project.setKind(template.getKind());
    project.setPurpose(template.getPurpose());
    project.setPurposeText(template.getPurpose() == null ? null : template.getPurpose().getDescription());
    project.getTargets().addAll(template.getTargets());
    project.setTargetText(names(template.getTargets()));
    project.setInnovation(Innovation.NEW);
    project.setStartYear(draft.year());
    project.setEndYear(draft.endYear());
    project.setRemark(template.getCaution() == null ? null : AdoptionText.CAUTION.in(locale, template.getCaution()));
    project.getPolicies().addAll(template.getRelatedPolicies());
    project.setFromTemplate(template);
    project.getIssues().addAll(draft.issues());
    trace(project, TraceKind.DERIVED_FROM, template, AdoptionText.FROM_TEMPLATE.in(locale, template.getCode(),
        MusubiLabels.of(template.getProvenance(), locale)));
    draft.issues().forEach(issue ->
        trace(project, TraceKind.DERIVED_FROM, issue, AdoptionText.FROM_ISSUE.in(locale)));
    draft.partners().stream().filter(PartnerDraft::included).forEach(partner -> add(project, partner));
    draft.measures().stream().filter(MeasureDraft::included)
        .forEach(each -> {
          measures.put(each, measure(each, draft));
          project.getMeasures().add(measures.get(each));
        });
    annual.getMidTermPlan().getProjects().add(project);
    addYear(project, draft, annual);
    return project;
  }

  /** The measure a draft became; null for one that was left out. */
  Measure measureOf(MeasureDraft draft) {
    return measures.get(draft);
  }

  /** The entry of a project in the plan of a year, with the steps of the example as tasks. */
  ProjectYear addYear(Project project, ProjectDraft draft, AnnualPlan annual) {
    ProjectYear year = PlanFactory.eINSTANCE.createProjectYear();
    year.setFiscalYear(annual.getFiscalYear());
    project.getYears().add(year);
    year.setAnnualPlan(annual);
    year.setContent(draft.content());
    year.setEvaluationMethod(draft.measures().stream().filter(MeasureDraft::included)
        .map(measure -> measure.template().getSourceHint()).filter(hint -> hint != null && !hint.isBlank()).distinct()
        .collect(Collectors.joining(separator())));
    List<TaskDraft> steps = draft.tasks();
    year.getQuarters().addAll(quarters(steps.subList((steps.size() + 1) / 2, steps.size())));
    for (TaskDraft step : steps) {
      Task task = PlanFactory.eINSTANCE.createTask();
      task.setName(step.name());
      task.setStart(step.start());
      task.setEnd(step.end());
      draft.lead().ifPresent(task::setOwner);
      year.getTasks().add(task);
      codes.give(task);
    }
    return year;
  }

  /** When the steps after the preparation take place. */
  private static Set<Quarter> quarters(List<TaskDraft> steps) {
    Set<Quarter> quarters = EnumSet.noneOf(Quarter.class);
    for (TaskDraft step : steps) {
      for (int q = quarter(step.start().getMonthValue()); q <= quarter(step.end().getMonthValue()); q++) {
        quarters.add(Quarter.values()[q]);
      }
    }
    return quarters;
  }

  private static int quarter(int month) {
    return (month + MONTHS_OF_A_YEAR - APRIL) % MONTHS_OF_A_YEAR / MONTHS_OF_A_QUARTER;
  }

  private void add(Project project, PartnerDraft draft) {
    ProjectPartner partner = PlanFactory.eINSTANCE.createProjectPartner();
    partner.setOrganization(draft.organization());
    partner.setInvolvement(draft.involvement());
    partner.setContribution(draft.contribution());
    if (draft.merit() != null) {
      partner.setMerit(merit(draft.organization(), draft.merit()));
    }
    project.getPartners().add(partner);
  }

  /** A merit of the library is recorded at the organisation once, as not confirmed. */
  private Merit merit(Organization organization, MeritChoice choice) {
    if (choice.recorded() != null) {
      return choice.recorded();
    }
    return organization.getMerits().stream().filter(merit -> Objects.equals(merit.getText(), choice.text()))
        .findFirst().orElseGet(() -> {
          Merit merit = StakeholdersFactory.eINSTANCE.createMerit();
          merit.setText(choice.text());
          merit.setEvidence(AdoptionText.UNCONFIRMED_MERIT.in(locale, choice.example().getCode()));
          organization.getMerits().add(merit);
          return merit;
        });
  }

  private Measure measure(MeasureDraft draft, ProjectDraft project) {
    if (draft.shared()) {
      return draft.existing();
    }
    IndicatorTemplate template = draft.template();
    Measure measure = LogicFactory.eINSTANCE.createMeasure();
    model.getMeasures().add(measure);
    codes.give(measure);
    measure.setName(draft.name());
    measure.setDescription(template.getDescription());
    measure.setAspect(draft.aspect());
    measure.setIndicator(template.getIndicator());
    if (template.getIndicator() == null) {
      measure.setUnitOverride(template.getUnit());
      measure.setDirectionOverride(TargetBasis.direction(template));
    }
    measure.setBaselineValue(draft.baseline());
    measure.setBaselineYear(draft.baselineYear());
    measure.setTargetValue(draft.target());
    measure.setTargetYear(draft.targetYear());
    if (draft.aspect() == Aspect.OUTPUT) {
      measure.setMethod(MeasureMethod.ADMIN);
    }
    measure.setFrequency(Frequency.YEARLY);
    project.lead().ifPresent(measure::setResponsible);
    measure.setSourceText(template.getSourceHint());
    Observation observation = draft.observation();
    if (draft.isBaselineObserved()) {
      trace(measure, TraceKind.SUPPORTS, observation, AdoptionText.BASELINE.in(locale));
    }
    return measure;
  }

  private static void trace(Traceable from, TraceKind kind, Identifiable to, String comment) {
    TraceLink link = CoreFactory.eINSTANCE.createTraceLink();
    link.setKind(kind);
    link.setTarget(to);
    link.setComment(comment);
    from.getTraces().add(link);
  }

  private String names(List<? extends NamedElement> elements) {
    return elements.isEmpty() ? null
        : elements.stream().map(NamedElement::getName).collect(Collectors.joining(separator()));
  }

  private String separator() {
    return AdoptionText.SEPARATOR.in(locale);
  }
}
