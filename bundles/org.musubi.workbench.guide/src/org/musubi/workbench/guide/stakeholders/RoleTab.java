package org.musubi.workbench.guide.stakeholders;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.musubi.analysis.stakeholders.Expectation;
import org.musubi.analysis.stakeholders.ExpectationShares;
import org.musubi.analysis.stakeholders.MeritState;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.stakeholders.Organization;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.DataTable;

/** What is expected of the organisations, what they agreed to and what they gain. */
final class RoleTab {

  private final GuideContext context;
  private final Composite panel;
  private final Button onlyOpen;
  private final DataTable<Expectation> table;
  private Set<Organization> meritsOpen = Set.of();

  RoleTab(Composite parent, GuideContext context) {
    this.context = context;
    panel = context.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(panel);
    onlyOpen = context.toolkit().createButton(panel, StakeholdersText.ONLY_OPEN.text(), SWT.CHECK);
    onlyOpen.addListener(SWT.Selection, event -> refresh());
    Composite holder = context.toolkit().createComposite(panel);
    holder.setLayout(new FillLayout());
    GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(holder);
    table = new DataTable<>(holder, SWT.MULTI, Expectation::organization);
    table.column(StakeholdersText.ORGANIZATION.text(), SWT.LEFT, 26, e -> Cell.of(e.organization().getName()));
    table.column(StakeholdersText.SECTOR.text(), SWT.LEFT, 20, e -> Cell.of(
        e.organization().getSector() == null ? "" : MusubiLabels.of(e.organization().getSector())));
    table.column(StakeholdersText.SHARE.text(), SWT.RIGHT, 13, e -> SectorTab.share(e.share()));
    table.column(StakeholdersText.ROLES.text(), SWT.RIGHT, 7,
        e -> Cell.of(String.valueOf(e.roles()), (Number) e.roles()));
    table.column(StakeholdersText.AGREED.text(), SWT.RIGHT, 9,
        e -> Cell.of(String.valueOf(e.agreed()), (Number) e.agreed()));
    table.column(StakeholdersText.ROLE_STATE.text(), SWT.LEFT, 16, this::state);
    table.column(StakeholdersText.IN_PROJECT.text(), SWT.LEFT, 9,
        e -> Cell.of((e.inProject() ? StakeholdersText.YES : StakeholdersText.NO).text()));
    table.column(StakeholdersText.MERIT.text(), SWT.LEFT, 14, this::merit);
    table.onSelect(e -> context.select(e == null ? null : e.organization()))
        .onOpen(e -> context.open(e.organization()));
    Label source = context.toolkit().createLabel(panel, StakeholdersText.SHARE_SOURCE.text(), SWT.WRAP);
    source.setForeground(Shades.of(panel).quiet());
    GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(source);
  }

  private Cell state(Expectation expectation) {
    Cell cell = Cell.of(expectation.state().label(Locale.getDefault()), (Number) expectation.state().ordinal());
    return expectation.isGap()
        ? cell.withForeground(Shades.of(panel).error()).withTooltip(StakeholdersText.GAP.text()) : cell;
  }

  private Cell merit(Expectation expectation) {
    MeritState state = MeritState.of(expectation.organization());
    Cell cell = Cell.of(state.label(Locale.getDefault()), (Number) state.ordinal());
    return state == MeritState.MISSING && meritsOpen.contains(expectation.organization())
        ? cell.withForeground(Shades.of(panel).error()) : cell;
  }

  Control control() {
    return panel;
  }

  void refresh() {
    meritsOpen = Set.copyOf(MeritState.open(context.model()));
    List<Expectation> all = Expectation.of(context.model(),
        ExpectationShares.of(context.catalogues().statistics(), context.model().getLevel()));
    table.setRows(onlyOpen.getSelection()
        ? all.stream().filter(e -> e.isGap() || meritsOpen.contains(e.organization())).toList() : all);
  }
}
