package org.musubi.validation.rules.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.catalogue.Purpose;
import org.musubi.model.catalogue.Target;
import org.musubi.model.core.HealthField;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectStatus;
import org.musubi.model.plan.ProjectYear;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.rules.facts.Neighbours;

/**
 * PLN-12: a plan has a project for small workplaces and the self-employed.
 *
 * <p>A project counts when its target is T5 (50人未満事業場・自営業者), when its purpose or issue belongs to that field,
 * or when its words say so. Asked of plans that have projects and are not over.
 */
public final class NoProjectForSmallWorkplaces extends AbstractRule {

  private static final String SMALL_WORKPLACES = "T5";
  private static final Pattern WORDS = Pattern.compile(
      "小規模|小さな(会社|職場|店)|零細|中小|自営|個人事業|一人親方|[0-9０-９]+人未満"
          + "|small (firm|workplace|business|compan|establishment)|self-employed|sole propriet",
      Pattern.CASE_INSENSITIVE);

  public NoProjectForSmallWorkplaces() {
    super("PLN-12", Severity.HINT, PlanPackage.Literals.MID_TERM_PLAN);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    MidTermPlan plan = (MidTermPlan) subject;
    if (plan.getPeriod() != null && plan.getPeriod().getEnd() != null
        && plan.getPeriod().getEnd().compareTo(context.year()) < 0) {
      return;
    }
    Set<Project> projects = projects(plan);
    if (!projects.isEmpty() && projects.stream().noneMatch(NoProjectForSmallWorkplaces::isForSmallWorkplaces)) {
      findings.add(plan, PlanPackage.Literals.MID_TERM_PLAN__PROJECTS);
    }
  }

  private static Set<Project> projects(MidTermPlan plan) {
    Set<Project> projects = new LinkedHashSet<>(plan.getProjects());
    for (AnnualPlan annual : plan.getAnnualPlans()) {
      annual.getProjectYears().stream().map(ProjectYear::getProject).filter(Objects::nonNull).forEach(projects::add);
    }
    projects.removeIf(project -> project.getStatus() == ProjectStatus.STOPPED);
    return projects;
  }

  private static boolean isForSmallWorkplaces(Project project) {
    return project.getTargets().stream().anyMatch(target -> SMALL_WORKPLACES.equals(target.getCode()))
        || project.getPurpose() != null && project.getPurpose().getField() == HealthField.SMALLBIZ
        || project.getIssues().stream().map(HealthIssue::getField).anyMatch(HealthField.SMALLBIZ::equals)
        || Stream.of(project.getName(), project.getTargetText(), project.getPurposeText(), project.getContent())
            .filter(Objects::nonNull).anyMatch(text -> WORDS.matcher(text).find());
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    if (changed instanceof Purpose || changed instanceof Target) {
      return List.copyOf(context.model().getMidTermPlans());
    }
    List<EObject> plans = new ArrayList<>();
    if (changed instanceof HealthIssue issue) {
      context.inverse().projectsOf(issue).forEach(project -> addPlans(project, plans));
    }
    Neighbours.nearest(changed, Project.class).ifPresent(project -> addPlans(project, plans));
    return Neighbours.andAlso(changed, plans);
  }

  private static void addPlans(Project project, List<EObject> plans) {
    plans.addAll(project.getPlans());
    project.getYears().stream().map(ProjectYear::getAnnualPlan).filter(Objects::nonNull)
        .map(AnnualPlan::getMidTermPlan).filter(Objects::nonNull).forEach(plans::add);
  }
}
