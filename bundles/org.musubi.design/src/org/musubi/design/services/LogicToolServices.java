package org.musubi.design.services;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.logic.LogicChecks;
import org.musubi.analysis.logic.LogicProblem;
import org.musubi.design.logic.LogicRepairs;
import org.musubi.design.logic.LogicText;
import org.musubi.design.text.Figures;
import org.musubi.model.data.Aspect;
import org.musubi.model.core.TermProfile;
import org.musubi.model.data.Indicator;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.logic.Assumption;
import org.musubi.model.logic.CausalLink;
import org.musubi.model.logic.ExternalFactor;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.LogicStage;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.OutcomeTerm;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.SocialResource;

/** Values the tools and quick fixes of the logic model diagram (DG06) set, and what may be dropped where. */
public class LogicToolServices {

  public String newLogicName(LogicElement element) {
    return LogicRepairs.newName(element);
  }

  public String newMeasureName(EObject self, LogicElement measured) {
    return LogicText.NEW_MEASURE.with(Figures.name(measured));
  }

  public String newAssumptionText(EObject self) {
    return LogicText.NEW_ASSUMPTION.with();
  }

  public String newFactorText(EObject self) {
    return LogicText.NEW_FACTOR.with();
  }

  /** What a new assumption or factor is about: the element it was made on, nothing when made beside the model. */
  public List<LogicElement> subjectOfContext(EObject self, EObject container) {
    return container instanceof LogicElement element ? List.of(element) : List.of();
  }

  public boolean isLogicContextPlace(EObject self, EObject container) {
    return container instanceof LogicModel || container instanceof LogicElement;
  }

  public OutcomeTerm termShort(EObject self) {
    return OutcomeTerm.SHORT;
  }

  public OutcomeTerm termMid(EObject self) {
    return OutcomeTerm.MID;
  }

  public OutcomeTerm termLong(EObject self) {
    return OutcomeTerm.LONG;
  }

  public TermProfile profileKellogg(EObject self) {
    return TermProfile.KELLOGG;
  }

  public TermProfile profileIryo(EObject self) {
    return TermProfile.IRYO;
  }

  public TermProfile profileHealthJapan(EObject self) {
    return TermProfile.HJ21;
  }

  public TermProfile profileDataHealth(EObject self) {
    return TermProfile.DATAHEALTH;
  }

  public TermProfile profileEbpm(EObject self) {
    return TermProfile.EBPM;
  }

  /** The aspect a measure of an element belongs to (domain.md 3.1.4). */
  public Aspect aspectOfStage(EObject self, LogicElement measured) {
    LogicStage stage = measured.getStage();
    return switch (stage) {
      case INPUT -> Aspect.STRUCTURE;
      case ACTIVITY -> Aspect.PROCESS;
      case OUTPUT -> Aspect.OUTPUT;
      default -> Aspect.OUTCOME;
    };
  }

  public boolean canMeasureWith(EObject self, EObject container, EObject element) {
    return container instanceof LogicElement measured && element instanceof Measure measure
        && !measured.getMeasures().contains(measure);
  }

  public String whyNotMeasureWith(EObject self, EObject container, EObject element) {
    return canMeasureWith(self, container, element) ? null : LogicText.MEASURED.with();
  }

  public boolean canMeasureByIndicator(EObject self, EObject container, EObject element) {
    return container instanceof LogicElement && element instanceof Indicator;
  }

  public String whyNotMeasureByIndicator(EObject self, EObject container, EObject element) {
    return canMeasureByIndicator(self, container, element) ? null : LogicText.NOT_DROPPED.with();
  }

  public boolean canUseResource(EObject self, EObject container, EObject element) {
    return container instanceof LogicModel && element instanceof SocialResource;
  }

  public String whyNotUseResource(EObject self, EObject container, EObject element) {
    return canUseResource(self, container, element) ? null : LogicText.NOT_DROPPED.with();
  }

  public boolean canPlanProject(EObject self, EObject container, EObject element) {
    return container instanceof LogicModel && element instanceof Project;
  }

  public String whyNotPlanProject(EObject self, EObject container, EObject element) {
    return canPlanProject(self, container, element) ? null : LogicText.NOT_DROPPED.with();
  }

  public boolean canAnswerIssue(EObject self, EObject container, EObject element) {
    return container instanceof LogicModel model && element instanceof HealthIssue issue
        && !model.getIssues().contains(issue);
  }

  public String whyNotAnswerIssue(EObject self, EObject container, EObject element) {
    return canAnswerIssue(self, container, element) ? null : LogicText.ANSWERED.with();
  }

  /** The elements of a logic model a project carries out. */
  public List<LogicElement> elementsCarriedBy(LogicModel model, Project project) {
    return project.getLogicElements().stream().filter(element -> element.eContainer() == model).toList();
  }

  public boolean canAssignProject(EObject self, EObject project, EObject element) {
    return project instanceof Project carrier && element instanceof LogicElement box
        && !carrier.getLogicElements().contains(box);
  }

  public String whyNotAssignProject(EObject self, EObject project, EObject element) {
    return canAssignProject(self, project, element) ? null : LogicText.ASSIGNED.with();
  }

  public boolean canConcern(EObject self, EObject context, EObject element) {
    return element instanceof LogicElement box && context != null && context.eContainer() == box.eContainer();
  }

  public String whyNotConcern(EObject self, EObject context, EObject element) {
    return canConcern(self, context, element) ? null : LogicText.OTHER_MODEL.with();
  }

  public boolean isLogicContext(EObject self, EObject end) {
    return end instanceof Assumption || end instanceof ExternalFactor;
  }

  public boolean isProjectEnd(EObject self, EObject end) {
    return end instanceof Project;
  }

  public boolean hasNoWayInGap(LogicElement element) {
    return !LogicChecks.of(element).contains(LogicProblem.NO_WAY_IN);
  }

  public boolean hasNoWayOutGap(LogicElement element) {
    return !LogicChecks.of(element).contains(LogicProblem.NO_WAY_OUT);
  }

  public boolean isMeasuredAsNeeded(LogicElement element) {
    return !LogicChecks.of(element).contains(LogicProblem.NO_MEASURE);
  }

  public boolean hasRationale(CausalLink link) {
    return !LogicChecks.of(link).contains(LogicProblem.NO_RATIONALE);
  }

  public boolean keepsStep(CausalLink link) {
    return !LogicChecks.of(link).contains(LogicProblem.SKIPS_STAGES);
  }

  public boolean leadsForward(CausalLink link) {
    List<LogicProblem> problems = LogicChecks.of(link);
    return !problems.contains(LogicProblem.BACKWARDS) && !problems.contains(LogicProblem.CYCLE);
  }

  public String messageWayIn(LogicElement element) {
    return message(element, LogicProblem.NO_WAY_IN);
  }

  public String messageWayOut(LogicElement element) {
    return message(element, LogicProblem.NO_WAY_OUT);
  }

  public String messageMeasure(LogicElement element) {
    return message(element, LogicProblem.NO_MEASURE);
  }

  public String messageRationale(CausalLink link) {
    return message(link.getSource(), LogicProblem.NO_RATIONALE);
  }

  public String messageStep(CausalLink link) {
    return message(link.getSource(), LogicProblem.SKIPS_STAGES);
  }

  public String messageForward(CausalLink link) {
    return message(link.getSource(),
        LogicChecks.of(link).contains(LogicProblem.CYCLE) ? LogicProblem.CYCLE : LogicProblem.BACKWARDS);
  }

  public LogicElement addWhatFollows(LogicElement element) {
    return LogicRepairs.addAfter(element);
  }

  public LogicElement addWhatComesBefore(LogicElement element) {
    return LogicRepairs.addBefore(element);
  }

  public LogicElement putStepBetween(CausalLink link) {
    return LogicRepairs.putBetween(link);
  }

  /** The rationale as it begins, to be completed. */
  public String rationaleStart(CausalLink link) {
    return LogicText.RATIONALE_START.with(Figures.name(link.getSource()), Figures.name(link.getTarget()));
  }

  private static String message(LogicElement element, LogicProblem problem) {
    return Figures.codeAndName(element) + ": " + problem.sentence(Locale.getDefault());
  }
}
