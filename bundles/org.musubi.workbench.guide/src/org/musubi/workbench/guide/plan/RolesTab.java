package org.musubi.workbench.guide.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.stakeholders.Organization;
import org.musubi.workbench.forms.candidates.Candidate;
import org.musubi.workbench.forms.kit.PickDialog;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.DataTable;
import org.musubi.workbench.text.Labels;

/** Who does what: organisations by projects, a letter in each cell, changed in place. */
final class RolesTab implements PlanTab {

  private static final List<Involvement> CHOICES = List.of(Involvement.LEAD, Involvement.CO_LEAD,
      Involvement.COOPERATE, Involvement.INFORM, Involvement.ADVISE, Involvement.TARGET, Involvement.COSPONSOR);
  private static final int FIXED_COLUMNS = 2;
  private static final int NARROW = 96;
  private static final int WIDE = 280;

  private final GuideContext context;
  private final Composite area;
  private final DataTable<Organization> table;
  private final Button all;
  private final TableCursor cursor;
  private final Set<Organization> added = new LinkedHashSet<>();
  private final Map<Project, Map<Organization, Involvement>> roles = new HashMap<>();
  private List<Project> columns = List.of();
  private boolean widthsOpen;
  private PlanView view;

  RolesTab(Composite parent, GuideContext context) {
    this.context = context;
    area = context.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().margins(6, 6).numColumns(3).applyTo(area);
    Label hint = context.toolkit().createLabel(area, PlanText.ROLES_HINT.text(), SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(hint);
    all = context.toolkit().createButton(area, PlanText.ALL_ORGANIZATIONS.text(), SWT.CHECK);
    all.addListener(SWT.Selection, event -> fill());
    Button add = context.toolkit().createButton(area, PlanText.ADD_ORGANIZATION.text(), SWT.PUSH);
    add.addListener(SWT.Selection, event -> pick());
    table = new DataTable<>(area, SWT.SINGLE, organization -> organization);
    GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(200, 120).applyTo(table.table());
    table.onSelect(context::select);
    table.table().addListener(SWT.Resize, event -> {
      if (widthsOpen) {
        shareRoom();
      }
    });
    cursor = new TableCursor(table.table(), SWT.NONE);
    cursor.addListener(SWT.MouseUp, this::clicked);
    // The first click on a cell goes to the table, which moves the cursor there.
    table.table().addListener(SWT.MouseUp, this::clicked);
    cursor.addListener(SWT.KeyDown, this::pressed);
    cursor.addListener(SWT.DefaultSelection, event -> choose());
    cursor.addListener(SWT.MouseDoubleClick, event -> openRow());
    cursor.addListener(SWT.Selection, event -> context.select((EObject) cursor.getRow().getData()));
  }

  @Override
  public Control control() {
    return area;
  }

  @Override
  public void show(PlanView newView) {
    view = newView;
    Map<Project, Map<Organization, Involvement>> before = Map.copyOf(roles);
    roles.clear();
    for (Project project : view.projects()) {
      Map<Organization, Involvement> row = new HashMap<>();
      for (ProjectPartner partner : project.getPartners()) {
        row.put(partner.getOrganization(), partner.getInvolvement());
      }
      roles.put(project, row);
    }
    boolean sameColumns = columns.equals(view.projects()) && table.table().getColumnCount() > 0;
    if (!sameColumns) {
      columns = view.projects();
      table.table().setRedraw(false);
      makeColumns();
      table.table().setRedraw(true);
    }
    for (int i = 0; i < columns.size(); i++) {
      head(table.table().getColumn(i + FIXED_COLUMNS), columns.get(i));
    }
    if (sameColumns && table.rows().equals(rows())) {
      changed(before).forEach(organization -> table.viewer().update(organization, null));
    } else {
      fill();
    }
  }

  private static void head(TableColumn column, Project project) {
    String name = Labels.of(project);
    if (!column.getText().equals(name)) {
      column.setText(name);
    }
    String tip = PlanText.TOTAL.text(name, project.getPartners().size());
    if (!tip.equals(column.getToolTipText())) {
      column.setToolTipText(tip);
    }
  }

  /** In a large council only these rows are written anew. */
  private Set<Organization> changed(Map<Project, Map<Organization, Involvement>> before) {
    Set<Organization> changed = new HashSet<>();
    for (Project project : columns) {
      Map<Organization, Involvement> old = before.getOrDefault(project, Map.of());
      Map<Organization, Involvement> now = roles.getOrDefault(project, Map.of());
      if (!old.equals(now)) {
        changed.addAll(old.keySet());
        changed.addAll(now.keySet());
      }
    }
    changed.retainAll(table.rows());
    for (TableItem item : table.table().getItems()) {
      if (!item.getText(0).equals(Labels.of((EObject) item.getData()))) {
        changed.add((Organization) item.getData());
      }
    }
    return changed;
  }

  private void makeColumns() {
    table.clearColumns();
    table.column(PlanText.ORGANIZATION.text(), SWT.LEFT, 30, organization -> Cell.of(Labels.of(organization)));
    table.column(PlanText.PARTNERS.text(), SWT.RIGHT, 9, organization -> {
      long count = columns.stream().filter(project -> role(project, organization) != null).count();
      return Cell.of(Long.toString(count), count);
    });
    Shades shades = Shades.of(table.table());
    for (Project project : columns) {
      table.column(Labels.of(project), SWT.CENTER, 12, organization -> {
        Involvement role = role(project, organization);
        Cell cell = Cell.of(Signs.of(role), role == null ? null : CHOICES.indexOf(role))
            .withTooltip(
            () -> PlanText.ROLE_TOOLTIP.text(Labels.of(project), Labels.of(organization), label(role)));
        return role == Involvement.LEAD ? cell.withForeground(shades.accent()) : cell;
      });
    }
    shareRoom();
  }

  /** Once for new columns, as soon as the room is known; after that the user's widths are kept. */
  private void shareRoom() {
    widthsOpen = table.table().getClientArea().width <= NARROW;
    if (!widthsOpen) {
      for (int i = FIXED_COLUMNS; i < table.table().getColumnCount(); i++) {
        table.table().getColumn(i).setWidth(columnWidth());
      }
    }
  }

  /** A few projects share the room; many have as much as their code and the beginning of their name need. */
  private int columnWidth() {
    int fixed = table.table().getColumn(0).getWidth() + table.table().getColumn(1).getWidth();
    int room = table.table().getClientArea().width - fixed;
    return Math.clamp(room / Math.max(1, columns.size()), NARROW, WIDE);
  }

  private Involvement role(Project project, Organization organization) {
    return roles.getOrDefault(project, Map.of()).get(organization);
  }

  private static String label(Involvement role) {
    return role == null ? PlanText.NO_ROLE.text() : MusubiLabels.of(role);
  }

  private List<Organization> rows() {
    List<Organization> rows = new ArrayList<>(all.getSelection() ? view.model().getOrganizations() : view.involved());
    added.stream().filter(each -> each.eContainer() != null && !rows.contains(each)).forEach(rows::add);
    return rows;
  }

  private void fill() {
    List<Organization> rows = rows();
    int row = cursor.getRow() == null || cursor.getRow().isDisposed() ? 0 : table.table().indexOf(cursor.getRow());
    int column = cursor.getColumn();
    table.setRows(rows);
    if (!rows.isEmpty()) {
      cursor.setSelection(Math.clamp(row, 0, rows.size() - 1),
          Math.clamp(column, 0, table.table().getColumnCount() - 1));
      cursor.setVisible(true);
    } else {
      cursor.setVisible(false);
    }
  }

  @Override
  public void reveal(EObject element) {
    if (element instanceof Project project && columns.contains(project) && table.table().getItemCount() > 0) {
      cursor.setSelection(0, columns.indexOf(project) + FIXED_COLUMNS);
      cursor.setFocus();
    } else if (element instanceof Organization organization) {
      table.reveal(organization);
    }
  }

  private void clicked(Event event) {
    if (event.button == 1 && cursor.getVisible()) {
      area.getDisplay().asyncExec(() -> {
        if (!area.isDisposed()) {
          choose();
        }
      });
    }
  }

  private void pressed(Event event) {
    if (event.character == ' ') {
      choose();
    } else if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS) {
      set(null);
    } else if (event.character >= '1' && event.character <= '0' + CHOICES.size()) {
      set(CHOICES.get(event.character - '1'));
    }
  }

  private Project column() {
    int index = cursor.getColumn() - FIXED_COLUMNS;
    return index >= 0 && index < columns.size() ? columns.get(index) : null;
  }

  private Organization row() {
    return cursor.getRow() == null ? null : (Organization) cursor.getRow().getData();
  }

  private void openRow() {
    if (column() == null && row() != null) {
      context.open(row());
    }
  }

  private void choose() {
    if (column() == null || row() == null) {
      return;
    }
    Involvement present = role(column(), row());
    Menu menu = new Menu(table.table());
    item(menu, null, present);
    for (Involvement each : CHOICES) {
      item(menu, each, present);
    }
    Rectangle bounds = cursor.getBounds();
    Point place = table.table().toDisplay(bounds.x, bounds.y + bounds.height);
    menu.setLocation(place);
    menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
    menu.setVisible(true);
  }

  private void item(Menu menu, Involvement involvement, Involvement present) {
    MenuItem item = new MenuItem(menu, SWT.RADIO);
    item.setText(involvement == null ? label(null) : Signs.of(involvement) + "  " + label(involvement));
    item.setSelection(involvement == present);
    item.addListener(SWT.Selection, event -> {
      if (item.getSelection()) {
        set(involvement);
      }
    });
  }

  /** Sets the cell of the cursor. */
  void set(Involvement involvement) {
    Project project = column();
    Organization organization = row();
    if (project != null && organization != null && role(project, organization) != involvement) {
      context.change(PlanText.ROLE_CHANGE.text(Labels.of(project), Labels.of(organization)),
          () -> PlanEdits.involve(project, organization, involvement));
      added.add(organization);
    }
  }

  private void pick() {
    List<Candidate> candidates = view.model().getOrganizations().stream()
        .filter(each -> !table.rows().contains(each))
        .map(each -> new Candidate(each, Labels.of(each), each.getType() == null ? "" : Labels.of(each.getType())))
        .toList();
    PickDialog dialog = new PickDialog(area.getShell(), PlanText.PICK_ORGANIZATION.text(), candidates, true);
    if (dialog.open() == Window.OK) {
      dialog.chosen().forEach(each -> added.add((Organization) each));
      fill();
    }
  }
}
