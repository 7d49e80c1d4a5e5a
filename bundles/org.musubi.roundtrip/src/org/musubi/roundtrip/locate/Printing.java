package org.musubi.roundtrip.locate;

import java.util.Locale;
import org.musubi.model.values.FiscalYear;
import org.musubi.roundtrip.read.Meta;
import org.musubi.sheets.content.Variant;

/** How sheets were printed; sheets printed alike can be compared. */
public record Printing(FiscalYear year, Locale locale, boolean isPublic, Variant variant) {

  /** As a workbook says it was printed. */
  public static Printing of(Meta stamp) {
    return new Printing(stamp.year(), stamp.locale(), stamp.isPublic(), stamp.variant());
  }

  /** The council's own copy of a year, where nothing is known. */
  public static Printing usual(FiscalYear year, Locale locale) {
    return new Printing(year, locale, false, Variant.COUNCIL);
  }
}
