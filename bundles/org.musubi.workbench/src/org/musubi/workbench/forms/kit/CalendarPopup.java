package org.musubi.workbench.forms.kit;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.musubi.workbench.forms.text.FormText;

/** A calendar that opens below a control; return or a double click takes the day, escape closes. */
final class CalendarPopup {

  private CalendarPopup() {
  }

  static Shell open(Control anchor, LocalDate start, Consumer<LocalDate> result) {
    Shell popup = new Shell(anchor.getShell(), SWT.TOOL | SWT.ON_TOP);
    popup.setLayout(new GridLayout(2, true));
    DateTime days = new DateTime(popup, SWT.CALENDAR);
    days.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
    days.setDate(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth());
    Runnable take = () -> close(popup, result,
        LocalDate.of(days.getYear(), days.getMonth() + 1, days.getDay()));
    days.addListener(SWT.DefaultSelection, event -> take.run());
    days.addListener(SWT.MouseDoubleClick, event -> take.run());
    button(popup, FormText.TODAY.text(), () -> close(popup, result, LocalDate.now()));
    popup.setDefaultButton(button(popup, FormText.TAKE_DAY.text(), take));
    popup.addListener(SWT.Deactivate, event -> popup.close());
    popup.addListener(SWT.Traverse, event -> {
      if (event.detail == SWT.TRAVERSE_ESCAPE) {
        popup.close();
      }
    });
    popup.pack();
    place(popup, anchor);
    popup.open();
    days.setFocus();
    return popup;
  }

  private static Button button(Shell popup, String text, Runnable action) {
    Button button = new Button(popup, SWT.PUSH);
    button.setText(text);
    button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    button.addListener(SWT.Selection, event -> action.run());
    return button;
  }

  private static void close(Shell popup, Consumer<LocalDate> result, LocalDate day) {
    popup.close();
    result.accept(day);
  }

  private static void place(Shell popup, Control anchor) {
    Point below = anchor.toDisplay(0, anchor.getSize().y);
    Rectangle screen = anchor.getMonitor().getClientArea();
    Point size = popup.getSize();
    int x = Math.max(screen.x, Math.min(below.x, screen.x + screen.width - size.x));
    int y = below.y + size.y > screen.y + screen.height ? below.y - size.y - anchor.getSize().y : below.y;
    popup.setLocation(x, Math.max(screen.y, y));
  }
}
