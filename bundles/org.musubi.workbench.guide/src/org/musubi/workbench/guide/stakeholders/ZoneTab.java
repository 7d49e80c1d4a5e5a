package org.musubi.workbench.guide.stakeholders;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.musubi.analysis.stakeholders.Assessments;
import org.musubi.analysis.stakeholders.ZoneChange;
import org.musubi.analysis.stakeholders.ZonePlacement;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.workbench.forms.value.ValueFormats;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.DataTable;

/** Power and interest of the organisations as table and picture, both to be edited, against an earlier day. */
final class ZoneTab {

  private final GuideContext context;
  private final Composite panel;
  private final DataTable<ZonePlacement> table;
  private final ZoneGrid grid;
  private final Combo days;
  private final Label threshold;
  private final Map<Organization, ZoneChange> changes = new HashMap<>();
  private List<LocalDate> known = List.of();

  ZoneTab(Composite parent, GuideContext context) {
    this.context = context;
    panel = context.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 4).applyTo(panel);
    context.toolkit().createLabel(panel, StakeholdersText.COMPARE_WITH.text());
    days = new Combo(panel, SWT.READ_ONLY | SWT.DROP_DOWN);
    days.addListener(SWT.Selection, event -> refresh());
    threshold = context.toolkit().createLabel(panel, "", SWT.WRAP);
    threshold.setForeground(Shades.of(panel).quiet());
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT)
        .applyTo(threshold);
    SashForm halves = new SashForm(panel, SWT.HORIZONTAL);
    context.toolkit().adapt(halves);
    GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(halves);
    Composite holder = context.toolkit().createComposite(halves);
    holder.setLayout(new FillLayout());
    table = new DataTable<>(holder, SWT.SINGLE, ZonePlacement::organization);
    table.column(StakeholdersText.ORGANIZATION.text(), SWT.LEFT, 18, p -> Cell.of(Names.of(p.organization()))
        .withTooltip(p.organization().getName()));
    table.column(StakeholdersText.POWER.text(), SWT.CENTER, 8, p -> value(p.power(), p),
        viewer -> editor(viewer, true));
    table.column(StakeholdersText.INTEREST.text(), SWT.CENTER, 7, p -> value(p.interest(), null),
        viewer -> editor(viewer, false));
    table.column(StakeholdersText.ZONE.text(), SWT.LEFT, 14, p -> p.zone() == null
        ? Cell.of(StakeholdersText.NOT_JUDGED.text(), (Number) 9)
        : Cell.of(MusubiLabels.of(p.zone()), (Number) (3 - p.zone().ordinal())));
    table.column(StakeholdersText.CHANGE.text(), SWT.LEFT, 14, p -> Cell.of(change(p)));
    table.column(StakeholdersText.JUDGED_ON.text(), SWT.LEFT, 15, p -> p.assessment() == null
        || p.assessment().getOn() == null ? Cell.of("", (Comparable<?>) null)
        : Cell.of(day(p.assessment().getOn()), (Number) Long.valueOf(p.assessment().getOn().toEpochDay())));
    table.column(StakeholdersText.SECTOR.text(), SWT.LEFT, 16,
        p -> Cell.of(p.organization().getSector() == null ? "" : MusubiLabels.of(p.organization().getSector())));
    grid = new ZoneGrid(halves, this::judge);
    halves.setWeights(48, 52);
    table.onSelect(this::selected).onOpen(p -> context.open(p.organization()));
    grid.onPick(organization -> {
      table.reveal(organization);
      context.select(organization);
    });
  }

  /** A day as the forms write it. */
  private static String day(LocalDate day) {
    return ValueFormats.of(StakeholdersPackage.Literals.STAKEHOLDER_ASSESSMENT__ON).format(day);
  }

  private Cell value(Integer value, ZonePlacement suggested) {
    if (value != null) {
      return Cell.of(value.toString(), (Number) value);
    }
    Integer usual = suggested == null ? null : suggested.suggestedPower();
    Cell cell = Cell.of(usual == null ? StakeholdersText.UNKNOWN.text() : StakeholdersText.SUGGESTED.text(usual),
        (Number) null);
    return cell.withForeground(Shades.of(panel).quiet());
  }

  private EditingSupport editor(TableViewer viewer, boolean power) {
    return new ScoreEditing<ZonePlacement>(viewer, p -> power ? p.power() : p.interest(),
        (p, score) -> judge(p.organization(), power ? score : p.power(), power ? p.interest() : score));
  }

  private String change(ZonePlacement placement) {
    ZoneChange change = changes.get(placement.organization());
    return change == null ? "" : StakeholdersText.CHANGE_FROM.text(text(change.before().power()),
        text(change.before().interest()), text(change.after().power()), text(change.after().interest()));
  }

  private static String text(Integer score) {
    return score == null ? StakeholdersText.UNKNOWN.text() : score.toString();
  }

  private void judge(Organization organization, int power, int interest) {
    judge(organization, Integer.valueOf(power), Integer.valueOf(interest));
  }

  private void judge(Organization organization, Integer power, Integer interest) {
    if (!Objects.equals(current(organization).power(), power)
        || !Objects.equals(current(organization).interest(), interest)) {
      context.change(StakeholdersText.JUDGE.text(Names.of(organization)),
          () -> Assessments.judge(organization, power, interest, LocalDate.now()));
    }
  }

  private ZonePlacement current(Organization organization) {
    return table.rows().stream().filter(p -> p.organization() == organization).findFirst().orElseThrow();
  }

  private void selected(ZonePlacement placement) {
    grid.select(placement == null ? null : placement.organization());
    context.select(placement == null ? null : placement.organization());
  }

  Control control() {
    return panel;
  }

  void refresh() {
    LocalDate chosen = days.getSelectionIndex() < 1 ? null : known.get(days.getSelectionIndex() - 1);
    known = ZoneChange.days(context.model());
    days.setItems();
    days.add(StakeholdersText.COMPARE_NONE.text());
    known.forEach(day -> days.add(day(day)));
    days.select(chosen == null ? 0 : known.indexOf(chosen) + 1);
    changes.clear();
    if (chosen != null && known.contains(chosen)) {
      ZoneChange.since(context.model(), chosen).forEach(change -> changes.put(change.organization(), change));
    }
    List<ZonePlacement> placements = ZonePlacement.latest(context.model());
    table.setRows(placements);
    grid.show(placements, ZonePlacement.threshold(context.model()));
    threshold.setText(StakeholdersText.ZONE_HELP.text() + " "
        + StakeholdersText.ZONE_HIGH.text(ZonePlacement.threshold(context.model())));
    panel.layout(true, true);
  }

  void reveal(Organization organization) {
    table.reveal(organization);
  }

  void setFocus() {
    table.table().setFocus();
  }
}
