package org.musubi.design.services;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.logic.LogicChecks;
import org.musubi.analysis.logic.LogicProblem;
import org.musubi.analysis.logic.StageTerms;
import org.musubi.design.logic.LinkRules;
import org.musubi.design.logic.LogicText;
import org.musubi.design.logic.MeasureTexts;
import org.musubi.design.text.Figures;
import org.musubi.design.text.Lines;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.council.Councils;
import org.musubi.model.logic.Activity;
import org.musubi.model.logic.Assumption;
import org.musubi.model.logic.CausalLink;
import org.musubi.model.logic.EvidenceLevel;
import org.musubi.model.logic.ExternalFactor;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.LogicStage;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.RiskLevel;
import org.musubi.model.plan.Project;

/** What the logic model diagram (DG06) shows: labels, tooltips, widths, candidates and which links are legal. */
public class LogicModelServices {

  /** Width of a line nobody has judged yet: thin, but to be seen. */
  private static final int UNKNOWN_STRENGTH = 2;

  /** Title of the frame: the name of the model and the vocabulary it is shown in. */
  public String logicFrameLabel(LogicModel model) {
    return LogicText.FRAME.with(Figures.name(model), LogicText.label(StageTerms.profileOf(model)));
  }

  /** How many elements and links there are. Problems are not counted: that would take the whole model at each edit. */
  public String logicFrameTooltip(LogicModel model) {
    return LogicText.FRAME_FIGURES.with(model.getElements().size(), model.getLinks().size());
  }

  public boolean isLogicModelEmpty(LogicModel model) {
    return model.getElements().isEmpty();
  }

  public String logicEmptyHint(LogicModel model) {
    return LogicText.EMPTY.with();
  }

  public String logicContextLabel(LogicModel model) {
    return LogicText.CONTEXT.with();
  }

  /** The logic model an element, assumption, factor or link lies in; a logic model is its own. */
  public LogicModel owningLogicModel(EObject element) {
    return element == null || element instanceof LogicModel ? (LogicModel) element
        : owningLogicModel(element.eContainer());
  }

  /** Projects that carry out an element of the model. */
  public List<Project> projectsOfLogicModel(LogicModel model) {
    CouncilModel council = Councils.modelOf(model);
    return council == null ? List.of() : council.getProjects().stream()
        .filter(project -> project.getLogicElements().stream().anyMatch(element -> element.eContainer() == model))
        .toList();
  }

  public String logicElementTooltip(LogicElement element) {
    Lines lines = new Lines()
        .add(Figures.codeAndName(element))
        .add(LogicText.STAGE.with(), LinkRules.stage(element))
        .add(LogicText.OWNER.with(), Figures.name(element.getOwner()))
        .add(LogicText.TARGET_GROUP.with(), element.getTargetGroup())
        .add(LogicText.YEARS.with(), years(element));
    if (element instanceof Activity activity) {
      lines.add(LogicText.INTERVENTION.with(), LogicText.label(activity.getInterventionLevel()));
    }
    element.getMeasures().forEach(measure -> lines.add(LogicText.MEASURES.with(), MeasureTexts.line(measure)));
    LogicChecks.of(element).forEach(problem -> lines.add("⚠ " + sentence(problem)));
    return lines.toString();
  }

  private static String years(LogicElement element) {
    String from = Figures.year(element.getStartYear());
    String to = Figures.year(element.getEndYear());
    return from.isEmpty() && to.isEmpty() ? "" : from.equals(to) ? from : from + "–" + to;
  }

  public String measureLine(Measure measure) {
    return MeasureTexts.line(measure);
  }

  public String measureTooltip(Measure measure) {
    return MeasureTexts.tooltip(measure);
  }

  /** Width of a link: 1 to 5 by strength, 1 when nobody has judged yet. */
  public int linkWidth(CausalLink link) {
    return link.getStrength() == null ? UNKNOWN_STRENGTH : link.getStrength();
  }

  /** The rationale, or a question mark where there is none. */
  public String linkRationale(CausalLink link) {
    String rationale = link.getRationale();
    return rationale == null || rationale.isBlank() ? "?" : rationale;
  }

  public boolean isFeedbackLink(CausalLink link) {
    return link.isFeedback();
  }

  public boolean isStrongLink(CausalLink link) {
    return link.getEvidence() == EvidenceLevel.STRONG;
  }

  public boolean isWeakLink(CausalLink link) {
    return link.getEvidence() == EvidenceLevel.WEAK;
  }

  public boolean isExpertLink(CausalLink link) {
    return link.getEvidence() == EvidenceLevel.EXPERT;
  }

  public boolean isUnprovenLink(CausalLink link) {
    return link.getEvidence() == EvidenceLevel.NONE;
  }

  /** For the filter that leaves only links judged 3 or stronger. */
  public boolean isFirmLink(CausalLink link) {
    return link.getStrength() != null && link.getStrength() >= 3;
  }

  /** For the filter that leaves out feedback. */
  public boolean isForwardLink(CausalLink link) {
    return !link.isFeedback();
  }

  public String assumptionTooltip(Assumption assumption) {
    return new Lines().add(assumption.getText())
        .add(LogicText.RISK.with(), LogicText.label(assumption.getRisk())).toString();
  }

  public boolean isRisky(Assumption assumption) {
    return assumption.getRisk() == RiskLevel.HIGH;
  }

  /** {@code ▲} before what hinders, {@code ○} before what helps: readable without colours. */
  public String factorLabel(ExternalFactor factor) {
    return (factor.isFavourable() ? "○ " : "▲ ") + (factor.getText() == null ? "" : factor.getText());
  }

  public String factorTooltip(ExternalFactor factor) {
    return new Lines().add(factor.getText())
        .add((factor.isFavourable() ? LogicText.HELPS : LogicText.HINDERS).with())
        .add(LogicText.LIKELIHOOD.with(), factor.getLikelihood() == null ? "" : factor.getLikelihood() + "/5")
        .toString();
  }

  public String logicProjectLabel(Project project) {
    return Figures.codeAndName(project);
  }

  /** Only the end of a chain leads to nothing. */
  public boolean canStartLink(EObject self, EObject preSource) {
    return preSource instanceof LogicElement element
        && element.getStage() != LogicStage.IMPACT;
  }

  public boolean canLinkCausally(EObject self, EObject source, EObject target) {
    return whyNotLinkCausally(self, source, target) == null;
  }

  public String whyNotLinkCausally(EObject self, EObject source, EObject target) {
    return LinkRules.refusal(source, target, null);
  }

  public boolean canFeedBack(EObject self, EObject source, EObject target) {
    return whyNotFeedBack(self, source, target) == null;
  }

  public String whyNotFeedBack(EObject self, EObject source, EObject target) {
    return LinkRules.feedbackRefusal(source, target, null);
  }

  public boolean canLeaveFrom(EObject self, EObject link, EObject newSource) {
    return whyNotLeaveFrom(self, link, newSource) == null;
  }

  /** Why a link cannot start at another element. */
  public String whyNotLeaveFrom(EObject self, EObject link, EObject newSource) {
    return link instanceof CausalLink causal ? relinkRefusal(causal, newSource, causal.getTarget())
        : LogicText.NOT_LOGIC.with();
  }

  public boolean canArriveAt(EObject self, EObject link, EObject newTarget) {
    return whyNotArriveAt(self, link, newTarget) == null;
  }

  /** Why a link cannot end at another element. */
  public String whyNotArriveAt(EObject self, EObject link, EObject newTarget) {
    return link instanceof CausalLink causal ? relinkRefusal(causal, causal.getSource(), newTarget)
        : LogicText.NOT_LOGIC.with();
  }

  private static String relinkRefusal(CausalLink link, EObject source, EObject target) {
    return link.isFeedback() ? LinkRules.feedbackRefusal(source, target, link)
        : LinkRules.refusal(source, target, link);
  }

  /** Links of an element that go when the element goes. */
  public List<CausalLink> linksOfLogicElement(LogicElement element) {
    return Stream
        .concat(element.getOutgoingLinks().stream(), element.getIncomingLinks().stream()).distinct().toList();
  }

  public boolean hasLogicProblem(EObject element) {
    return !problems(element).isEmpty();
  }

  /** The label of an element with a warning sign before it. */
  /** Border of an element with a problem, as text. */
  public String logicProblemBorder(EObject element) {
    return "3";
  }

  public String logicLabelWithProblem(LogicElement element) {
    return (hasLogicProblem(element) ? "⚠ " : "") + Figures.name(element);
  }

  /** What is wrong with a link, in the diagram itself. */
  public String linkProblems(CausalLink link) {
    return problems(link).stream().map(LogicModelServices::sentence).collect(Collectors.joining("\n"));
  }

  private static List<LogicProblem> problems(EObject element) {
    return switch (element) {
      case LogicElement box -> LogicChecks.of(box);
      case CausalLink link -> LogicChecks.of(link);
      default -> List.of();
    };
  }

  private static String sentence(LogicProblem problem) {
    return problem.sentence(Locale.getDefault());
  }
}
