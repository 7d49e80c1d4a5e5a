package org.musubi.analysis.trace;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.data.Observation;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.issues.Cause;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.logic.CausalLink;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.workshop.IdeaCard;

/**
 * なぜこの事業か: the story of one project from figure to evaluation, for a page, a booklet or a sheet. Made by
 * {@link WhyStories#of}; a picture of the moment. Every list may be empty and holds each element once.
 *
 * @param project the project
 * @param figures values that support the findings; their source and caveat are in {@code getDataSet().getSource()}
 * @param voices workshop cards behind findings, issues or the project
 * @param findings findings of the issues and of their causes
 * @param issues issues the project takes up; those of its logic models when it names none
 * @param causes causes of the issues with their deeper causes, each after the one it explains
 * @param goals goals of upper plans ({@code UpperGoal}) behind the issues, then goals of the project's plans
 *     ({@code Goal}) that answer the issues
 * @param logic boxes of logic models the project serves and those they lead to, from input to impact
 * @param reasons links between these boxes
 * @param earlier earlier projects and the template it was made from
 * @param decisions meetings and decisions it was decided in
 * @param partners partners with role and merit, leaders first
 * @param measures measures of the project
 * @param years plans per fiscal year, earliest first
 * @param evaluations evaluation items of the project, earliest year first
 * @param improvements what follows from the evaluations; {@code getCreatedProjectYear()} is where it went
 */
public record WhyStory(Project project, List<Observation> figures, List<IdeaCard> voices, List<Finding> findings,
    List<HealthIssue> issues, List<Cause> causes, List<EObject> goals, List<LogicElement> logic,
    List<CausalLink> reasons, List<EObject> earlier, List<EObject> decisions, List<ProjectPartner> partners,
    List<Measure> measures, List<ProjectYear> years, List<EvaluationItem> evaluations,
    List<ImprovementAction> improvements) {

  /** A question with the elements that answer it. */
  public record Chapter(WhyQuestion question, List<? extends EObject> elements) {

    public boolean isOpen() {
      return elements.isEmpty();
    }
  }

  /** The story question by question; unanswered questions are there with no elements. */
  public List<Chapter> chapters() {
    return List.of(
        new Chapter(WhyQuestion.FIGURES, figures),
        new Chapter(WhyQuestion.VOICES, voices),
        new Chapter(WhyQuestion.FINDINGS, findings),
        new Chapter(WhyQuestion.ISSUES, issues),
        new Chapter(WhyQuestion.CAUSES, causes),
        new Chapter(WhyQuestion.GOALS, goals),
        new Chapter(WhyQuestion.LOGIC, logic),
        new Chapter(WhyQuestion.EARLIER, earlier),
        new Chapter(WhyQuestion.DECISIONS, decisions),
        new Chapter(WhyQuestion.PARTNERS, partners),
        new Chapter(WhyQuestion.MEASURES, measures),
        new Chapter(WhyQuestion.YEARS, years),
        new Chapter(WhyQuestion.EVALUATIONS, evaluations),
        new Chapter(WhyQuestion.IMPROVEMENTS, improvements));
  }

  /** The questions without an answer that an answer is expected of; a project need not continue an earlier one. */
  public List<WhyQuestion> open() {
    return chapters().stream().filter(Chapter::isOpen).map(Chapter::question)
        .filter(question -> question != WhyQuestion.EARLIER).toList();
  }
}
