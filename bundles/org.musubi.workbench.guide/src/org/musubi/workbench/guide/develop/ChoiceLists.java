package org.musubi.workbench.guide.develop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.musubi.development.candidates.Availability;
import org.musubi.development.library.EntryNames;
import org.musubi.development.library.Library;
import org.musubi.model.catalogue.Purpose;
import org.musubi.model.catalogue.Target;
import org.musubi.model.core.NamedElement;
import org.musubi.model.core.ReferenceEntry;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.DataTable;

/** The lists to tick: issues, purposes, targets, kinds of organisation. */
final class ChoiceLists {

  private static final int HINT_MARGIN = 8;

  private final Choices choices;
  private final Consumer<EObject> changed;
  private final DataTable<HealthIssue> issues;
  private final DataTable<Purpose> purposes;
  private final DataTable<Target> targets;
  private final DataTable<OrganizationType> partners;
  private Availability availability;

  /** @param changed hears of every tick, with the element */
  ChoiceLists(Composite parent, Choices choices, Consumer<EObject> changed) {
    this.choices = choices;
    this.changed = changed;
    GridLayoutFactory.fillDefaults().numColumns(4).equalWidth(true).spacing(6, 0).applyTo(parent);
    issues = list(parent);
    issues.column(DevelopText.ISSUES.text(), SWT.LEFT, 34, issue -> Cell.of(MusubiLabels.ofElement(issue))
        .withTooltip(MusubiLabels.ofElement(issue)));
    issues.table().addListener(SWT.Paint, event -> paintHint(event.gc));
    issues.column(DevelopText.STATUS.text(), SWT.LEFT, 10, issue -> Cell.of(MusubiLabels.of(issue.getStatus())));
    purposes = list(parent);
    purposes.column(DevelopText.PURPOSES.text(), SWT.LEFT, 36, this::entry);
    targets = list(parent);
    targets.column(DevelopText.TARGETS.text(), SWT.LEFT, 36, this::entry);
    fit(purposes.table());
    fit(targets.table());
    partners = list(parent);
    partners.column(DevelopText.PARTNERS.text(), SWT.LEFT, 24,
        type -> Cell.of(EntryNames.of(type)).withTooltip(type.getCooperationText()));
    partners.column(DevelopText.IN_COUNCIL.text(), SWT.LEFT, 18, this::state);
  }

  private <R extends EObject> DataTable<R> list(Composite parent) {
    DataTable<R> table = new DataTable<>(parent, SWT.SINGLE | SWT.CHECK, Function.identity());
    GridDataFactory.fillDefaults().grab(true, true).hint(80, 60).applyTo(table.table());
    CheckboxTableViewer viewer = (CheckboxTableViewer) table.viewer();
    viewer.setCheckStateProvider(new ICheckStateProvider() {
      @Override
      public boolean isChecked(Object element) {
        return choices.has((EObject) element);
      }

      @Override
      public boolean isGrayed(Object element) {
        return false;
      }
    });
    viewer.addCheckStateListener(event -> {
      choices.set((EObject) event.getElement(), event.getChecked());
      showCounts();
      changed.accept((EObject) event.getElement());
    });
    return table;
  }

  /** One column as wide as the table: a horizontal scroll bar would lie over the last row. */
  private static void fit(Table table) {
    table.addListener(SWT.Resize, event -> table.getColumn(0).setWidth(table.getClientArea().width));
  }

  /** An empty list of issues says where issues come from. */
  private void paintHint(GC gc) {
    Table table = issues.table();
    if (table.getItemCount() == 0) {
      TextLayout hint = new TextLayout(table.getDisplay());
      hint.setFont(table.getFont());
      hint.setText(DevelopText.NO_ISSUES_YET.text());
      hint.setWidth(Math.max(1, table.getClientArea().width - 2 * HINT_MARGIN));
      gc.setForeground(Shades.of(table).quiet());
      hint.draw(gc, HINT_MARGIN, table.getHeaderHeight() + HINT_MARGIN);
      hint.dispose();
    }
  }

  private Cell entry(ReferenceEntry entry) {
    String own = Library.isOwn(entry) ? DevelopText.OWN_MARK.text() : "";
    return Cell.of(entry.getCode() + " " + EntryNames.of(entry) + own, (Comparable<?>) entry.getCode())
        .withTooltip(DevelopText.ENTRY_TIP.text(EntryNames.of(entry),
            entry.getDescription() == null ? "" : entry.getDescription(), MusubiLabels.of(entry.getProvenance())));
  }

  /** Whether the council has such an organisation, could win one, or neither. */
  private Cell state(OrganizationType type) {
    List<Organization> there = availability.organizations(type);
    if (availability.isSecretariat(type)) {
      return Cell.of(DevelopText.SECRETARIAT.text(), (Comparable<?>) 0);
    }
    if (!there.isEmpty()) {
      String first = there.getFirst().getShortName() == null ? there.getFirst().getName()
          : there.getFirst().getShortName();
      return Cell.of(there.size() == 1 ? DevelopText.HAVE.text(first)
          : DevelopText.HAVE_SEVERAL.text(first, String.valueOf(there.size() - 1)), (Comparable<?>) 1)
          .withTooltip(String.join("\n", there.stream().map(NamedElement::getName).toList()));
    }
    boolean isChosen = choices.has(type);
    return Cell.of((isChosen ? DevelopText.COULD_WIN : DevelopText.HAVE_NOT).text(),
        (Comparable<?>) (isChosen ? 2 : 3)).withForeground(Shades.of(partners.table()).quiet());
  }

  void show(Library library) {
    availability = Availability.of(library.model());
    issues.setRows(Choices.allIssues(library));
    purposes.setRows(library.purposes());
    targets.setRows(library.targets());
    List<OrganizationType> types = new ArrayList<>(library.organizationTypes());
    types.sort(Comparator.comparing(type -> !availability.has(type)));
    partners.setRows(types);
    showCounts();
  }

  /** How many are ticked, in the headings: those ticked may be out of sight. */
  private void showCounts() {
    count(issues, DevelopText.ISSUES, choices.issues().size());
    count(purposes, DevelopText.PURPOSES, choices.wish().purposes().size());
    count(targets, DevelopText.TARGETS, choices.wish().targets().size());
    count(partners, DevelopText.PARTNERS, choices.partners().size());
  }

  private static void count(DataTable<?> table, DevelopText title, int ticked) {
    table.table().getColumn(0).setText(DevelopText.TITLE_AND_COUNT.text(title.text(), String.valueOf(ticked)));
  }

  /** Shows what is ticked after the ticks were changed by the page. */
  void refreshTicks() {
    issues.viewer().refresh();
    purposes.viewer().refresh();
    targets.viewer().refresh();
    partners.viewer().refresh();
    showCounts();
  }

  DataTable<HealthIssue> issues() {
    return issues;
  }

  DataTable<Purpose> purposes() {
    return purposes;
  }
}
