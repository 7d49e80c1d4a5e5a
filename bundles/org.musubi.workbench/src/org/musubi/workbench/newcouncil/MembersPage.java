package org.musubi.workbench.newcouncil;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.stakeholders.RoleTemplate;

/** Which of the usual members to enter. */
final class MembersPage extends WizardPage {

  private static final int HEIGHT = 260;
  private static final int WIDTH = 680;

  private final NewCouncil choices;
  private Table table;
  private Label count;

  MembersPage(NewCouncil choices) {
    super("members", NewCouncilText.MEMBERS_TITLE.text(), null);
    this.choices = choices;
    setDescription(NewCouncilText.MEMBERS_MESSAGE.text());
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
    Composite holder = new Composite(page, SWT.NONE);
    GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(holder);
    TableColumnLayout layout = new TableColumnLayout();
    holder.setLayout(layout);
    table = new Table(holder, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
    table.setHeaderVisible(true);
    column(NewCouncilText.MEMBERS_NAME, layout, 6);
    column(NewCouncilText.MEMBERS_SECTOR, layout, 4);
    column(NewCouncilText.MEMBERS_ROLES, layout, 8);
    table.addListener(SWT.Selection, event -> {
      if (event.detail == SWT.CHECK) {
        takeOver();
      }
    });
    button(page, NewCouncilText.MEMBERS_ALL, true);
    button(page, NewCouncilText.MEMBERS_NONE, false);
    count = new Label(page, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
    setControl(page);
  }

  @Override
  public void setVisible(boolean visible) {
    if (visible) {
      fill();
    }
    super.setVisible(visible);
  }

  private void fill() {
    List<OrganizationType> members = choices.usualMembers();
    table.removeAll();
    for (OrganizationType type : members) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setData(type);
      item.setChecked(choices.isTaken(type));
      item.setText(new String[] {type.getName(), MusubiLabels.of(type.getSector()),
          type.getExpectedRoles().stream().map(RoleTemplate::getText).collect(Collectors.joining(" / "))});
    }
    takeOver();
  }

  private void takeOver() {
    Arrays.stream(table.getItems()).forEach(
        item -> choices.take((OrganizationType) item.getData(), item.getChecked()));
    count.setText(NewCouncilText.MEMBERS_COUNT.text(
        Arrays.stream(table.getItems()).filter(TableItem::getChecked).count()));
  }

  private void button(Composite page, NewCouncilText label, boolean checked) {
    Button button = new Button(page, SWT.PUSH);
    button.setText(label.text());
    button.addListener(SWT.Selection, event -> {
      Arrays.stream(table.getItems()).forEach(item -> item.setChecked(checked));
      takeOver();
    });
  }

  private void column(NewCouncilText title, TableColumnLayout layout, int weight) {
    TableColumn column = new TableColumn(table, SWT.NONE);
    column.setText(title.text());
    layout.setColumnData(column, new ColumnWeightData(weight));
  }
}
