package org.musubi.workbench.guide.develop;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.musubi.development.candidates.Availability;
import org.musubi.development.candidates.Candidate;
import org.musubi.development.candidates.Candidates;
import org.musubi.development.candidates.Wish;
import org.musubi.development.library.Library;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.guide.GuideContext;

/** The first step: issue, purpose × target × partners, and the candidates that follow from them. */
final class ChoosePanel {

  private final GuideContext context;
  private final Choices choices;
  private final Composite panel;
  private final ChoiceLists lists;
  private final FilterBar filters;
  private final CandidateTable candidates;
  private final CandidateDetail detail;
  private final Label count;
  private final Button next;
  private Library library;

  ChoosePanel(Composite parent, GuideContext context, Choices choices, Runnable adapt) {
    this.context = context;
    this.choices = choices;
    panel = context.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().margins(6, 4).spacing(0, 6).applyTo(panel);
    SashForm rows = new SashForm(panel, SWT.VERTICAL);
    context.toolkit().adapt(rows);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
    Composite upper = context.toolkit().createComposite(rows);
    GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(upper);
    Composite listHome = context.toolkit().createComposite(upper);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(listHome);
    lists = new ChoiceLists(listHome, choices, this::ticked);
    filters = new FilterBar(upper, context.toolkit(), this::filtered);
    GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(filters.control());
    SashForm lower = new SashForm(rows, SWT.HORIZONTAL);
    context.toolkit().adapt(lower);
    candidates = new CandidateTable(lower, choices, this::showCount);
    detail = new CandidateDetail(lower);
    lower.setWeights(64, 36);
    rows.setWeights(42, 58);
    candidates.data().onSelect(candidate -> showDetail());
    Composite foot = context.toolkit().createComposite(panel);
    GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 0).applyTo(foot);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
    next = context.toolkit().createButton(foot, DevelopText.INTO_PLAN.text("0"), SWT.PUSH);
    next.addListener(SWT.Selection, event -> adapt.run());
    count = context.toolkit().createLabel(foot, "", SWT.WRAP);
    GridDataFactory.fillDefaults().hint(230, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(count);
    Label ours = context.toolkit().createLabel(foot, DevelopText.OURS.text(), SWT.WRAP);
    ours.setForeground(Shades.of(foot).quiet());
    GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(ours);
  }

  Composite control() {
    return panel;
  }

  void show(Library shown) {
    library = shown;
    choices.begin(library);
    choices.retain(library);
    lists.show(library);
    search();
  }

  private void ticked(EObject element) {
    if (element instanceof HealthIssue) {
      choices.suggest(library);
      lists.refreshTicks();
    } else if (element instanceof OrganizationType) {
      lists.refreshTicks();
    }
    search();
  }

  private void filtered() {
    choices.setFilters(filters.filters());
    search();
  }

  /** Chooses the issues, purposes and targets that fit; called when another page hands over an issue. */
  void take(HealthIssue issue) {
    choices.issues().forEach(each -> choices.set(each, false));
    choices.set(issue, true);
    choices.suggest(library);
    lists.refreshTicks();
    search();
    lists.issues().reveal(issue);
  }

  void search() {
    Wish wish = choices.wish();
    choices.retainTemplates(new Candidates(library).of(choices.unfiltered()).stream().map(Candidate::template)
        .toList());
    List<Candidate> found = new Candidates(library).of(wish);
    candidates.show(found);
    if (candidates.data().selected().isEmpty() && !found.isEmpty()) {
      candidates.data().reveal(found.getFirst().template());
    }
    showDetail();
    showCount();
  }

  private void showDetail() {
    Wish wish = choices.wish();
    detail.show(candidates.data().selected().orElse(null), Availability.of(library.model()),
        (wish.purposes().isEmpty() ? DevelopText.CHOOSE_PURPOSE : DevelopText.NO_CANDIDATE).text());
  }

  private void showCount() {
    int ticked = choices.templates().size();
    next.setText(DevelopText.INTO_PLAN.text(String.valueOf(ticked)));
    next.setEnabled(ticked > 0);
    count.setText(DevelopText.COUNT.text(String.valueOf(candidates.data().rows().size())));
    panel.layout(true, true);
  }

  /** The example selected among the candidates. */
  Optional<ProjectTemplate> selected() {
    return candidates.data().selected().map(Candidate::template);
  }

  void setFocus() {
    lists.purposes().table().setFocus();
  }
}
