package org.musubi.validation.rules.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.council.CouncilPackage;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Affected;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.rules.facts.Projects;
import org.musubi.validation.rules.facts.Wording;

/**
 * PLN-11: two organisations do not each run the same project.
 *
 * <p>Same means: planned or running, aimed at the same target group (the same chosen targets, else the same words), and
 * made from the same example or described in the same words. Two different organisations lead; what one organisation
 * does twice (in two places, say) is its own arrangement. The later project in the list is reported.
 */
public final class PossibleDuplicateProjects extends AbstractRule {

  private record Likeness(String targets, String content) {
  }

  public PossibleDuplicateProjects() {
    super("PLN-11", Severity.WARNING, CouncilPackage.Literals.COUNCIL_MODEL);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Map<Likeness, List<Project>> seen = new HashMap<>();
    for (Project project : context.model().getProjects()) {
      if (Projects.isCurrent(project) && Projects.lead(project).isPresent()) {
        Map<Project, Boolean> twins = new IdentityHashMap<>();
        for (Likeness likeness : likenesses(project)) {
          List<Project> alike = seen.computeIfAbsent(likeness, none -> new ArrayList<>());
          alike.stream().filter(other -> hasOtherLead(project, other)).limit(1)
              .filter(other -> twins.put(other, true) == null)
              .forEach(other -> report(project, other, context, findings));
          alike.add(project);
        }
      }
    }
  }

  private void report(Project project, Project earlier, RuleContext context, Findings findings) {
    findings.add(project, PlanPackage.Literals.PROJECT__CONTENT, earlier,
        Projects.lead(project).orElseThrow(), Projects.lead(earlier).orElseThrow());
    findings.fix(fix("merge", () -> new ProjectMerge(context.model(), earlier, project).run(), earlier));
  }

  private static boolean hasOtherLead(Project project, Project other) {
    Organization lead = Projects.lead(project).orElseThrow();
    return Projects.lead(other).orElseThrow() != lead;
  }

  private static List<Likeness> likenesses(Project project) {
    String targets = project.getTargets().isEmpty() ? Wording.key(project.getTargetText())
        : String.join(" ", new TreeSet<>(project.getTargets().stream()
            .map(target -> EcoreUtil.getURI(target).toString()).toList()));
    List<Likeness> result = new ArrayList<>();
    if (!targets.isEmpty() && project.getFromTemplate() != null) {
      result.add(new Likeness(targets, "template " + EcoreUtil.getURI(project.getFromTemplate())));
    }
    String content = Wording.key(project.getContent());
    if (!targets.isEmpty() && !content.isEmpty()) {
      result.add(new Likeness(targets, "content " + content));
    }
    return result;
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return changed == context.model() ? List.of(changed) : Affected.modelWhen(changed, context,
        PlanPackage.Literals.PROJECT, PlanPackage.Literals.PROJECT_PARTNER, StakeholdersPackage.Literals.ORGANIZATION);
  }
}
