package org.musubi.workbench.guide.stakeholders;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.musubi.model.stakeholders.Organization;
import org.musubi.sheets.CouncilSheet;
import org.musubi.sheets.ProgressListener;
import org.musubi.sheets.SheetExportException;
import org.musubi.sheets.SheetExportRequest;
import org.musubi.sheets.SheetExporter;
import org.musubi.sheets.network.StakeholderAnalysis;
import org.musubi.workbench.drawing.Drawing;
import org.musubi.workbench.drawing.DrawingKind;
import org.musubi.workbench.drawing.DrawingRuntime;
import org.musubi.workbench.drawing.Drawings;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.GuidePage;
import org.musubi.workbench.guide.widget.EmptyNotice;

/** 関係者分析: power and interest, sides, roles and merits, and the network of the organisations. */
public final class StakeholdersPage implements GuidePage {

  /** Layer of the map that writes and colours how far an organisation is a bridge. */
  private static final String BRIDGING = "Bridging";
  private static final String MAP = "DG01";

  private GuideContext context;
  private Composite stack;
  private Composite notice;
  private Composite work;
  private TabFolder tabs;
  private ZoneTab zones;
  private SectorTab sectors;
  private RoleTab roles;
  private NetworkTab network;

  @Override
  public void createControl(Composite parent, GuideContext guide) {
    context = guide;
    stack = guide.toolkit().createComposite(parent);
    stack.setLayout(new StackLayout());
    notice = guide.toolkit().createComposite(stack);
    notice.setLayout(new FillLayout());
    work = guide.toolkit().createComposite(stack);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(work);
    Composite tools = guide.toolkit().createComposite(work);
    RowLayout row = new RowLayout(SWT.HORIZONTAL);
    row.spacing = 8;
    tools.setLayout(row);
    Button map = button(tools, StakeholdersText.SHOW_MAP, this::showMap);
    map.setEnabled(Drawings.runtime().isPresent());
    button(tools, StakeholdersText.WRITE_SHEET, this::chooseFolder);
    tabs = new TabFolder(work, SWT.TOP);
    guide.toolkit().adapt(tabs);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
    zones = new ZoneTab(tabs, guide);
    tab(StakeholdersText.TAB_ZONES, zones.control());
    sectors = new SectorTab(tabs, guide);
    tab(StakeholdersText.TAB_SECTORS, sectors.control());
    roles = new RoleTab(tabs, guide);
    tab(StakeholdersText.TAB_ROLES, roles.control());
    network = new NetworkTab(tabs, guide);
    tab(StakeholdersText.TAB_NETWORK, network.control());
    tabs.addListener(SWT.Selection, event -> refreshTab());
  }

  private Button button(Composite parent, StakeholdersText label, Runnable action) {
    Button button = context.toolkit().createButton(parent, label.text(), SWT.PUSH);
    button.addListener(SWT.Selection, event -> action.run());
    return button;
  }

  private void tab(StakeholdersText title, Control control) {
    TabItem item = new TabItem(tabs, SWT.NONE);
    item.setText(title.text());
    item.setControl(control);
  }

  @Override
  public void refresh() {
    boolean empty = context.model().getOrganizations().isEmpty();
    if (empty && notice.getChildren().length == 0) {
      new EmptyNotice(notice, context.toolkit(), StakeholdersText.EMPTY.text())
          .button(StakeholdersText.OPEN_COUNCIL.text(), () -> context.open(context.model().getCouncil() == null
              ? context.model() : context.model().getCouncil()))
          .button(StakeholdersText.ABSENT.text(), this::showAbsent);
    }
    ((StackLayout) stack.getLayout()).topControl = empty ? notice : work;
    stack.layout();
    if (!empty) {
      refreshTab();
    }
  }

  /** A council that begins chooses its members from those usual in councils of its kind. */
  private void showAbsent() {
    ((StackLayout) stack.getLayout()).topControl = work;
    tabs.setSelection(1);
    stack.layout();
    refreshTab();
  }

  private void refreshTab() {
    switch (tabs.getSelectionIndex()) {
      case 1 -> sectors.refresh();
      case 2 -> roles.refresh();
      case 3 -> network.refresh();
      default -> zones.refresh();
    }
  }

  /** Opens the map of partners, made when there is none yet. */
  private void showMap() {
    DrawingRuntime runtime = Drawings.runtime().orElseThrow();
    Optional<Drawing> existing = runtime.drawings(context.session()).stream()
        .filter(drawing -> drawing.kind().id().equals(MAP)).findFirst();
    Optional<DrawingKind> kind = runtime.kindsFor(context.model()).stream().filter(k -> k.id().equals(MAP)).findFirst();
    Optional<Drawing> drawing = existing.or(() -> kind.map(chosen ->
        runtime.create(context.session(), chosen, context.model(), StakeholdersText.MAP_NAME.text())));
    drawing.flatMap(found -> runtime.open(context.site().getPage(), context.session(), found)).ifPresentOrElse(
        editor -> runtime.showLayer(editor, BRIDGING), () -> context.tell(StakeholdersText.NO_MAP.text()));
  }

  private void chooseFolder() {
    DirectoryDialog dialog = new DirectoryDialog(work.getShell());
    dialog.setText(StakeholdersText.WRITE_SHEET.text());
    dialog.setMessage(StakeholdersText.SHEET_FOLDER.text());
    String folder = dialog.open();
    if (folder != null) {
      writeSheet(Path.of(folder));
    }
  }

  void writeSheet(Path folder) {
    SheetExportRequest request = new SheetExportRequest(context.model(), EnumSet.noneOf(CouncilSheet.class),
        context.year(), false, false, LocalDate.now(), folder, true, Set.of(StakeholderAnalysis.KEY), null);
    SheetExporter exporter = new SheetExporter(List.of(new StakeholderAnalysis()));
    try {
      Optional<Path> present = exporter.targets(request).stream().filter(Files::exists).findFirst();
      if (present.isPresent() && !MessageDialog.openQuestion(work.getShell(), StakeholdersText.WRITE_SHEET.text(),
          StakeholdersText.REPLACE.text(present.get().getFileName()))) {
        return;
      }
      List<Path> written = exporter.export(request, ProgressListener.NONE);
      context.tell(StakeholdersText.SHEET_WRITTEN.text(written.getFirst()));
    } catch (SheetExportException e) {
      context.tell(StakeholdersText.SHEET_FAILED.text(e.getMessage()));
    }
  }

  @Override
  public void reveal(Object argument) {
    if (argument instanceof Organization organization) {
      tabs.setSelection(0);
      zones.refresh();
      zones.reveal(organization);
    }
  }

  @Override
  public void setFocus() {
    zones.setFocus();
  }
}
