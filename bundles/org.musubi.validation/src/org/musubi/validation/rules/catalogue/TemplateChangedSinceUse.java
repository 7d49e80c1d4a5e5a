package org.musubi.validation.rules.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.Note;
import org.musubi.model.core.NoteKind;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.rules.facts.Neighbours;
import org.musubi.validation.rules.facts.Projects;

/**
 * CAT-02: the example a project was made from has not changed since.
 *
 * <p>The project keeps the link to its example; the example is newer when the day of its last change is after the day
 * the project was created. A note of that day or later that names the example says that somebody has looked at it.
 */
public final class TemplateChangedSinceUse extends AbstractRule {

  public TemplateChangedSinceUse() {
    super("CAT-02", Severity.HINT, PlanPackage.Literals.PROJECT);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Project project = (Project) subject;
    ProjectTemplate template = project.getFromTemplate();
    if (template == null || template.eIsProxy() || !Projects.isCurrent(project)) {
      return;
    }
    LocalDate changed = template.getChangedOn();
    LocalDate made = project.getCreatedOn();
    if (changed != null && made != null && changed.isAfter(made) && !isSeen(project, template, changed)) {
      findings.add(project, PlanPackage.Literals.PROJECT__FROM_TEMPLATE, template, changed, made);
      findings.fix(fix("seen", () -> addNote(project, template, context.today())));
    }
  }

  private static boolean isSeen(Project project, ProjectTemplate template, LocalDate changed) {
    String name = MusubiLabels.ofElement(template);
    return project.getNotes().stream().anyMatch(note -> note.getOn() != null && !note.getOn().isBefore(changed)
        && note.getText() != null && note.getText().contains(name));
  }

  private void addNote(Project project, ProjectTemplate template, LocalDate today) {
    Note note = CoreFactory.eINSTANCE.createNote();
    note.setKind(NoteKind.MEMO);
    note.setOn(today);
    note.setText(texts().fix("seenNote", template));
    project.getNotes().add(note);
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return changed instanceof ProjectTemplate
        ? Neighbours.andAlso(changed, context.inverse().sources(changed, PlanPackage.Literals.PROJECT__FROM_TEMPLATE,
            Project.class))
        : super.affectedBy(changed, context);
  }
}
