package org.musubi.workbench.guide.develop;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.musubi.development.adoption.Adopted;
import org.musubi.development.adoption.Adoption;
import org.musubi.development.adoption.Drafts;
import org.musubi.development.adoption.ProjectDraft;
import org.musubi.development.library.Library;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.workbench.forms.widgets.ChoiceBar;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.GuidePage;

/**
 * 連携事業開発: choose why, whom to move and with whom; adapt what fits; fill in the edit sheet (domain.md 1.3.2,
 * 1.3.3).
 */
public final class DevelopPage implements GuidePage {

  private final Choices choices = new Choices();
  private GuideContext context;
  private Composite page;
  private Composite stack;
  private ChoiceBar steps;
  private ChoosePanel choose;
  private AdaptPanel adapt;
  private ResultPanel result;

  @Override
  public void createControl(Composite parent, GuideContext guide) {
    context = guide;
    page = guide.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(page);
    createSteps();
    stack = guide.toolkit().createComposite(page);
    stack.setLayout(new StackLayout());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
    choose = new ChoosePanel(stack, guide, choices, this::beginAdapting);
    adapt = new AdaptPanel(stack, guide, () -> showStep(0), this::adopt);
    result = new ResultPanel(stack, guide);
    showStep(0);
  }

  private void createSteps() {
    Composite bar = context.toolkit().createComposite(page);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 2).applyTo(bar);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    steps = new ChoiceBar(bar, List.of(DevelopText.STEP_CHOOSE.text(), DevelopText.STEP_ADAPT.text(),
        DevelopText.STEP_SHEET.text()), false);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).applyTo(steps);
    steps.onChoice(step -> {
      if (step == 1) {
        beginAdapting();
      } else {
        showStep(step);
      }
    });
    new LibraryMenu(bar, context, () -> choose.selected());
  }

  private void showStep(int step) {
    steps.show(step);
    Composite shown = step == 0 ? choose.control() : step == 1 ? adapt.control() : result.control();
    ((StackLayout) stack.getLayout()).topControl = shown;
    stack.layout(true, true);
    if (step == 2) {
      result.show();
    }
  }

  private boolean isShown(Composite panel) {
    return ((StackLayout) stack.getLayout()).topControl == panel;
  }

  private Library library() {
    return Library.of(context.model());
  }

  /** Makes drafts of what is ticked. Drafts made before of the same examples are kept, with what was typed. */
  private void beginAdapting() {
    if (choices.templates().isEmpty()) {
      context.tell(DevelopText.TICK_FIRST.text());
      showStep(0);
      return;
    }
    Drafts drafts = new Drafts(library(), context.year(), LocalDate.now());
    List<ProjectDraft> before = adapt.drafts();
    before.forEach(draft -> {
      draft.issues().clear();
      draft.issues().addAll(choices.issues());
    });
    adapt.show(choices.templates().stream().map(template -> before.stream()
        .filter(draft -> draft.template() == template && draft.year().equals(context.year()))
        .findFirst().orElseGet(() -> drafts.of(template, choices.issues(), choices.partners()))).toList());
    showStep(1);
  }

  private void adopt() {
    List<ProjectDraft> drafts = adapt.drafts();
    Adopted[] adopted = new Adopted[1];
    if (!drafts.isEmpty() && context.change(DevelopText.ADOPT.text(),
        () -> adopted[0] = new Adoption(library()).adopt(drafts, context.year()))) {
      finish(adopted[0]);
    }
  }

  private void finish(Adopted adopted) {
    int done = adopted.projects().size() + adopted.continued().size();
    context.tell(adopted.skipped().isEmpty()
        ? DevelopText.ADOPTED.text(MusubiLabels.of(context.year()), String.valueOf(done),
            String.valueOf(adopted.toDos().size()))
        : DevelopText.ADOPTED_SOME.text(MusubiLabels.of(context.year()), String.valueOf(done),
            String.valueOf(adopted.skipped().size())));
    if (done > 0) {
      choices.clearTemplates();
      adapt.show(List.of());
      showStep(2);
      adopted.projects().stream().findFirst()
          .or(() -> adopted.continued().stream().map(ProjectYear::getProject).findFirst())
          .ifPresent(result::reveal);
    }
  }

  @Override
  public void refresh() {
    choose.show(library());
    if (isShown(adapt.control())) {
      boolean isOtherYear = adapt.drafts().stream().anyMatch(draft -> !draft.year().equals(context.year()));
      if (adapt.drafts().isEmpty() || choices.templates().isEmpty()) {
        showStep(0);
      } else if (isOtherYear) {
        beginAdapting();
      }
    } else if (isShown(result.control())) {
      result.show();
    }
  }

  @Override
  public void reveal(Object argument) {
    switch (argument) {
      case HealthIssue issue -> {
        showStep(0);
        choose.take(issue);
      }
      case Project project -> {
        showStep(2);
        result.reveal(project);
      }
      case null, default -> { }
    }
  }

  @Override
  public void setFocus() {
    if (isShown(choose.control())) {
      choose.setFocus();
    } else {
      page.setFocus();
    }
  }
}
