package org.musubi.sheets.edit;

import java.util.Locale;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.text.EnumLabels;

/** What an entry is read against: the council, the fiscal year and the language of the sheet. */
public interface EditScope {

  CouncilModel model();

  FiscalYear year();

  Locale locale();

  /** Printed forms of enumeration values. */
  EnumLabels labels();

  /**
   * True when nothing changes the council for as long as this scope is used, e.g. while sheets are written: what was found
   * out once for this scope need not be found out again.
   */
  default boolean isSteady() {
    return false;
  }
}
