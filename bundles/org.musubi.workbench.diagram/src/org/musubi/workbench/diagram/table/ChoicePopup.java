package org.musubi.workbench.diagram.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.musubi.viewpoint.table.CellInput;

/** A list below a field to choose a value from: arrows and Enter, or a click; Esc leaves all as it was. */
final class ChoicePopup {

  private static final int MOST_ROWS = 12;
  private static final int LEAST_WIDTH = 120;

  private final Control owner;
  private final CellInput input;

  ChoicePopup(Control owner, CellInput input) {
    this.owner = owner;
    this.input = input;
  }

  /** @param done told the chosen values; not told when the user leaves without choosing */
  Shell open(Rectangle field, Consumer<List<Object>> done) {
    boolean several = input.kind() == CellInput.Kind.CHOICES;
    Shell shell = new Shell(owner.getShell(), SWT.TOOL | SWT.ON_TOP);
    shell.setLayout(new FillLayout());
    Table list = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | (several ? SWT.CHECK : 0));
    for (CellInput.Choice choice : input.choices()) {
      TableItem item = new TableItem(list, SWT.NONE);
      item.setText(choice.label().isEmpty() ? "–" : choice.label());
      item.setData(choice);
      boolean chosen = choice.value() == null ? input.chosen().isEmpty() : input.chosen().contains(choice.value());
      if (chosen && several) {
        item.setChecked(true);
      } else if (chosen) {
        list.setSelection(item);
      }
    }
    Runnable take = () -> {
      List<Object> values = values(list, several);
      shell.close();
      done.accept(values);
    };
    list.addListener(SWT.KeyDown, event -> key(event, shell, take));
    if (!several) {
      list.addListener(SWT.MouseUp, event -> {
        if (list.getItem(new Point(event.x, event.y)) != null) {
          take.run();
        }
      });
    }
    shell.addListener(SWT.Deactivate, event -> leave(shell, several ? take : null));
    place(shell, list, field);
    shell.open();
    list.setFocus();
    return shell;
  }

  private static void key(Event event, Shell shell, Runnable take) {
    if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
      event.doit = false;
      take.run();
    } else if (event.keyCode == SWT.ESC) {
      event.doit = false;
      shell.close();
    }
  }

  /** Checks made before the user went elsewhere count. */
  private static void leave(Shell shell, Runnable take) {
    if (!shell.isDisposed()) {
      shell.getDisplay().asyncExec(() -> {
        if (!shell.isDisposed()) {
          if (take == null) {
            shell.close();
          } else {
            take.run();
          }
        }
      });
    }
  }

  private static List<Object> values(Table list, boolean several) {
    List<Object> values = new ArrayList<>();
    for (TableItem item : several ? list.getItems() : list.getSelection()) {
      if (!several || item.getChecked()) {
        Object value = ((CellInput.Choice) item.getData()).value();
        if (value != null) {
          values.add(value);
        }
      }
    }
    return values;
  }

  private void place(Shell shell, Table list, Rectangle field) {
    Point wanted = list.computeSize(SWT.DEFAULT, list.getItemHeight() * Math.min(MOST_ROWS, list.getItemCount()));
    Point corner = owner.toDisplay(field.x, field.y + field.height);
    Rectangle screen = owner.getMonitor().getClientArea();
    int width = Math.max(Math.max(LEAST_WIDTH, field.width), wanted.x);
    int y = corner.y + wanted.y > screen.y + screen.height ? corner.y - field.height - wanted.y : corner.y;
    shell.setBounds(Math.min(corner.x, screen.x + screen.width - width), Math.max(screen.y, y), width, wanted.y);
  }
}
