package org.musubi.workbench.forms.kit;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.musubi.workbench.forms.spec.FieldSpec;
import org.musubi.workbench.forms.text.ElementHelp;
import org.musubi.workbench.forms.text.FormText;
import org.musubi.workbench.forms.widgets.Beside;

/** A day: typed with era or as ISO date, or chosen in a calendar. */
final class DayField extends TypedField {

  private Button calendar;

  DayField(FormContext context, FieldSpec spec) {
    super(context, spec);
  }

  @Override
  protected Control createControl(Composite parent) {
    Composite row = context().toolkit().createComposite(parent);
    row.setLayout(new Beside());
    createText(row, SWT.SINGLE);
    calendar = context().toolkit().createButton(row, "", SWT.PUSH | SWT.FLAT);
    calendar.setImage(context().images().of(Sign.CALENDAR.descriptor()));
    calendar.setToolTipText(FormText.OPEN_CALENDAR.text());
    describe(calendar, FormText.OPEN_CALENDAR.text());
    calendar.addListener(SWT.Selection, event -> open());
    return row;
  }

  @Override
  protected void show() {
    super.show();
    calendar.setEnabled(isEditable());
    if (value() instanceof LocalDate day) {
      String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, context().locale());
      focusControl().setToolTipText(FormText.DAY_TIP.text(day.toString(), weekday));
    } else {
      focusControl().setToolTipText(ElementHelp.ofFeature(feature(), context().locale())
          .orElse(FormText.DAY_HINT.text()));
    }
  }

  private void open() {
    if (commit()) {
      LocalDate start = Optional.ofNullable((LocalDate) value()).orElseGet(LocalDate::now);
      CalendarPopup.open(calendar, start, this::set);
    }
  }
}
