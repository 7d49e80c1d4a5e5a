package org.musubi.workbench.application;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.keys.IBindingService;

/** All key bindings in one list. */
final class KeysDialog extends TrayDialog {

  private static final int WIDTH = 520;
  private static final int HEIGHT = 480;

  private record Row(String command, String keys) {
  }

  private final IBindingService bindings;

  KeysDialog(IWorkbenchWindow window) {
    super(window.getShell());
    bindings = window.getService(IBindingService.class);
    setHelpAvailable(false);
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(ApplicationText.KEYS_TITLE.text());
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    new Label(area, SWT.NONE).setText(ApplicationText.KEYS_MESSAGE.text());
    Composite holder = new Composite(area, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(holder);
    TableColumnLayout layout = new TableColumnLayout();
    holder.setLayout(layout);
    Table table = new Table(holder, SWT.BORDER | SWT.FULL_SELECTION);
    table.setHeaderVisible(true);
    column(table, ApplicationText.KEYS_COMMAND, layout, 2);
    column(table, ApplicationText.KEYS_KEY, layout, 1);
    for (Row row : rows()) {
      new TableItem(table, SWT.NONE).setText(new String[] {row.command(), row.keys()});
    }
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, ApplicationText.CLOSE.text(), true);
  }

  private List<Row> rows() {
    return Arrays.stream(bindings.getBindings()).filter(this::isActive).map(KeysDialog::row).filter(Objects::nonNull)
        .distinct().sorted(Comparator.comparing(Row::command)).toList();
  }

  private boolean isActive(Binding binding) {
    return binding.getParameterizedCommand() != null && bindings.getActiveScheme() != null
        && bindings.getActiveScheme().getId().equals(binding.getSchemeId());
  }

  private static Row row(Binding binding) {
    try {
      return new Row(binding.getParameterizedCommand().getName(), binding.getTriggerSequence().format());
    } catch (NotDefinedException undefined) {
      return null;
    }
  }

  private static void column(Table table, ApplicationText title, TableColumnLayout layout, int weight) {
    TableColumn column = new TableColumn(table, SWT.NONE);
    column.setText(title.text());
    layout.setColumnData(column, new ColumnWeightData(weight));
  }
}
