package org.musubi.workbench.guide.stakeholders;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.analysis.stakeholders.AbsentType;
import org.musubi.analysis.stakeholders.ExpectationShares;
import org.musubi.analysis.stakeholders.SectorCoverage;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.MembershipRole;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.Sector;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.workbench.edit.Elements;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.DataTable;

/** Which sides are represented, and whom to win. */
final class SectorTab {

  /** The members of one side. */
  private record Side(Sector sector, int members, List<Organization> organizations) {
  }

  private final GuideContext context;
  private final Composite panel;
  private final DataTable<Side> sides;
  private final DataTable<AbsentType> absent;
  private final Button add;

  SectorTab(Composite parent, GuideContext context) {
    this.context = context;
    panel = context.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).applyTo(panel);
    sides = new DataTable<>(holder(185), SWT.SINGLE, Side::sector);
    sides.column(StakeholdersText.SECTOR.text(), SWT.LEFT, 18, side -> Cell.of(MusubiLabels.of(side.sector()),
        (Number) side.sector().ordinal()));
    sides.column(StakeholdersText.MEMBERS.text(), SWT.RIGHT, 10,
        side -> Cell.of(String.valueOf(side.members()), (Number) side.members()));
    sides.column(StakeholdersText.STATE.text(), SWT.LEFT, 26, this::state);
    sides.column(StakeholdersText.NAMES.text(), SWT.LEFT, 60, side -> Cell.of(Names.of(side.organizations())));
    Label heading = context.toolkit().createLabel(panel, StakeholdersText.ABSENT.text());
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(heading);
    add = context.toolkit().createButton(panel, StakeholdersText.ADD.text(), SWT.PUSH);
    add.addListener(SWT.Selection, event -> addSelected());
    absent = new DataTable<>(holder(200), SWT.SINGLE, AbsentType::type);
    GridDataFactory.createFrom((GridData) absent.table().getParent().getLayoutData())
        .grab(true, true).applyTo(absent.table().getParent());
    absent.column(StakeholdersText.TYPE.text(), SWT.LEFT, 34, type -> Cell.of(type.type().getName()));
    absent.column(StakeholdersText.SECTOR.text(), SWT.LEFT, 18, type -> Cell.of(
        type.type().getSector() == null ? "" : MusubiLabels.of(type.type().getSector())));
    absent.column(StakeholdersText.SHARE.text(), SWT.RIGHT, 13, type -> share(type.share()));
    absent.column(StakeholdersText.STATE.text(), SWT.LEFT, 16, type -> type.coreSectorEmpty()
        ? alert(StakeholdersText.CORE_MISSING.text()) : Cell.of(""));
    absent.column(StakeholdersText.KNOWN.text(), SWT.LEFT, 30, type -> Cell.of(Names.of(type.known())));
    absent.onSelect(type -> context.select(type == null ? null : type.type()))
        .onOpen(type -> context.open(type.type()));
    Label source = context.toolkit().createLabel(panel, StakeholdersText.SHARE_SOURCE.text(), SWT.WRAP);
    source.setForeground(Shades.of(panel).quiet());
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(300, SWT.DEFAULT).applyTo(source);
  }

  private Composite holder(int height) {
    Composite holder = context.toolkit().createComposite(panel);
    holder.setLayout(new FillLayout());
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(300, height).applyTo(holder);
    return holder;
  }

  private Cell state(Side side) {
    boolean core = SectorCoverage.CORE.contains(side.sector());
    return side.members() > 0 ? Cell.of(StakeholdersText.COVERED.text())
        : core ? alert(StakeholdersText.CORE_MISSING.text()) : Cell.of(StakeholdersText.NOT_COVERED.text());
  }

  private Cell alert(String text) {
    return Cell.of(text).withForeground(Shades.of(panel).error());
  }

  static Cell share(Double share) {
    return share == null ? Cell.of("") : Cell.of(StakeholdersText.SHARE_SHOWN.text(Decimals.format(share, 0)),
        (Number) share);
  }

  private void addSelected() {
    absent.selected().ifPresentOrElse(this::add, () -> context.tell(StakeholdersText.SELECT_TYPE.text()));
  }

  /** The organisation of this kind the council knows already, else a new one named like the kind. */
  private void add(AbsentType type) {
    Organization[] added = new Organization[1];
    String name = type.known().isEmpty() ? type.type().getName() : Names.of(type.known().getFirst());
    if (context.change(StakeholdersText.ADD_STEP.text(name), () -> added[0] = join(type))) {
      context.tell(StakeholdersText.ADDED.text(name));
      context.select(added[0]);
    }
  }

  private Organization join(AbsentType type) {
    Organization organization;
    if (type.known().isEmpty()) {
      organization = StakeholdersFactory.eINSTANCE.createOrganization();
      organization.setName(type.type().getName());
      organization.setType(type.type());
      context.model().getOrganizations().add(organization);
      Elements.prepare(context.model(), organization);
    } else {
      organization = type.known().getFirst();
    }
    Council council = context.model().getCouncil();
    if (council == null) {
      council = StakeholdersFactory.eINSTANCE.createCouncil();
      council.setLevel(context.model().getLevel());
      context.model().setCouncil(council);
    }
    Membership seat = council.getMemberships().stream()
        .filter(held -> held.getOrganization() == organization).findFirst().orElse(null);
    if (seat == null) {
      seat = StakeholdersFactory.eINSTANCE.createMembership();
      seat.setOrganization(organization);
      council.getMemberships().add(seat);
    }
    seat.setRole(MembershipRole.MEMBER);
    return organization;
  }

  Control control() {
    return panel;
  }

  void refresh() {
    Council council = context.model().getCouncil();
    SectorCoverage coverage = council == null ? new SectorCoverage(Map.of()) : SectorCoverage.of(council);
    List<Side> rows = new ArrayList<>();
    for (Sector sector : Sector.VALUES) {
      Set<Organization> members = council == null ? Set.of() : council.getMemberships().stream()
          .filter(seat -> seat.getRole() != MembershipRole.OBSERVER && seat.getOrganization() != null)
          .map(Membership::getOrganization).filter(o -> o.getSector() == sector)
          .collect(Collectors.toCollection(LinkedHashSet::new));
      rows.add(new Side(sector, coverage.members().get(sector), List.copyOf(members)));
    }
    sides.setRows(rows);
    absent.setRows(AbsentType.of(context.model(), context.catalogues().organizationTypes(),
        ExpectationShares.of(context.catalogues().statistics(), context.model().getLevel())));
  }
}
