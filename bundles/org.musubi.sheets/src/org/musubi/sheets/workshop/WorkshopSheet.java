package org.musubi.sheets.workshop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.musubi.model.values.FiscalYear;
import org.musubi.model.workshop.CardColor;
import org.musubi.model.workshop.Workshop;
import org.musubi.model.workshop.WorkshopTechnique;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.ValueList;

/**
 * WS記録 (domain.md 6.8): a worksheet for each workshop of the fiscal year, and one for its brainwriting sheets, which
 * need columns of their own. Without a workshop both are forms for filling in by hand.
 */
public final class WorkshopSheet implements SheetDefinition {

  @Override
  public String key() {
    return "workshop";
  }

  @Override
  public String name(Locale locale) {
    return WorkshopText.SHEET.in(locale);
  }

  @Override
  public List<ValueList> lists(SheetContext context) {
    return List.of(new ValueList(CardTables.COLORS, context.labels().all(CardColor.class)),
        new ValueList(RecordTables.TECHNIQUES, context.labels().all(WorkshopTechnique.class)),
        new ValueList(RecordTables.STATES, List.copyOf(RecordTables.signs().keySet())));
  }

  @Override
  public List<SheetLayout> build(SheetContext context) {
    List<Workshop> workshops = workshops(context);
    List<SheetLayout> layouts = new ArrayList<>();
    int number = workshops.size() > 1 ? 1 : 0;
    for (Workshop workshop : workshops.isEmpty() ? Arrays.asList((Workshop) null) : workshops) {
      Recorded recorded = new Recorded(context, workshop);
      layouts.add(new WorkshopRecord(recorded).layout(
          name(context, WorkshopText.SHEET, WorkshopText.SHEET_NUMBERED, number)));
      BrainwritingPart brainwriting = new BrainwritingPart(recorded);
      if (brainwriting.isNeeded()) {
        layouts.add(brainwriting.layout(name(context, WorkshopText.SHEET_BRAINWRITING,
            WorkshopText.SHEET_BRAINWRITING_NUMBERED, number)));
      }
      number += number > 0 ? 1 : 0;
    }
    return layouts;
  }

  private static String name(SheetContext context, WorkshopText single, WorkshopText numbered, int number) {
    return number == 0 ? context.say(single) : context.say(numbered, number);
  }

  /** The workshops of the year by date, then those without a date. */
  private static List<Workshop> workshops(SheetContext context) {
    return context.model().getWorkshops().stream()
        .filter(workshop -> workshop.getDate() == null
            || FiscalYear.of(workshop.getDate()).equals(context.year()))
        .sorted(Comparator.comparing(Workshop::getDate, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }
}
