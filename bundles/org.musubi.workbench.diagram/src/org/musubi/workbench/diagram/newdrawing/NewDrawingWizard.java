package org.musubi.workbench.diagram.newdrawing;

import java.util.Optional;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.musubi.model.council.CouncilModel;
import org.musubi.workbench.drawing.Drawing;
import org.musubi.workbench.drawing.DrawingFailure;
import org.musubi.workbench.drawing.DrawingKind;
import org.musubi.workbench.drawing.DrawingLayout;
import org.musubi.workbench.drawing.DrawingRuntime;
import org.musubi.workbench.drawing.Drawings;
import org.musubi.workbench.images.Icon;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.text.Labels;

/** Makes a diagram or table by the question it answers, and opens it. */
public final class NewDrawingWizard extends Wizard {

  private final IWorkbenchPage page;
  private final CouncilSession council;
  private final DrawingRuntime runtime;
  private final Subjects subjects;
  private final QuestionPage questions;
  private final SubjectPage subject;

  private NewDrawingWizard(IWorkbenchPage page, CouncilSession council, DrawingRuntime runtime, EObject about) {
    this.page = page;
    this.council = council;
    this.runtime = runtime;
    boolean open = about == null || about instanceof CouncilModel;
    subjects = open ? Subjects.of(council, runtime) : Subjects.of(about, runtime);
    questions = new QuestionPage(subjects.kinds(), open ? "" : Labels.withKind(about));
    subject = new SubjectPage(runtime::usualName, this::existing,
        parent -> new StartChoice(parent, Drawings.get(), council));
    setWindowTitle(NewDrawingText.WIZARD.text());
    setDefaultPageImageDescriptor(Icon.SIGN.descriptor());
  }

  /**
   * Shows the wizard.
   *
   * @param about only what can be drawn about this element is offered; null or the council itself = everything
   */
  public static void open(IWorkbenchPage page, CouncilSession council, DrawingRuntime runtime, EObject about) {
    WizardDialog dialog = new WizardDialog(page.getWorkbenchWindow().getShell(),
        new NewDrawingWizard(page, council, runtime, about)) {
      @Override
      protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.FINISH_ID).setText(NewDrawingText.FINISH.text());
      }
    };
    dialog.setHelpAvailable(false);
    dialog.open();
  }

  @Override
  public void addPages() {
    addPage(questions);
    addPage(subject);
  }

  void kindChosen(DrawingKind kind) {
    subject.offer(kind, subjects.of(kind));
  }

  /** A title and, where there are several, the first element are suggested: nobody has to see the second page. */
  @Override
  public boolean canFinish() {
    return questions.chosen() != null && subject.subject() != null
        && (subject.getControl() == null || subject.isPageComplete());
  }

  @Override
  public boolean performFinish() {
    try {
      runtime.open(page, council, make());
      return true;
    } catch (DrawingFailure failed) {
      ((WizardPage) getContainer().getCurrentPage()).setErrorMessage(failed.getMessage());
      return false;
    } catch (OperationCanceledException givenUp) {
      return false;
    }
  }

  private Drawing make() {
    DrawingRuntime maker = subject.maker().orElse(runtime);
    Optional<DrawingLayout> start = subject.source().flatMap(source -> runtime.layout(council, source));
    return start.isEmpty() ? maker.create(council, questions.chosen(), subject.subject(), subject.name())
        : maker.create(council, questions.chosen(), subject.subject(), subject.name(), start.get());
  }

  private String existing(DrawingKind kind, EObject about) {
    return runtime.drawings(council).stream().filter(each -> each.kind().id().equals(kind.id()))
        .filter(each -> each.about() == about)
        .map(Drawing::name).findFirst().orElse(null);
  }
}
