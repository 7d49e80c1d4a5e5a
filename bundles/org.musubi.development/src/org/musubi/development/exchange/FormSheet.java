package org.musubi.development.exchange;

import java.util.List;
import java.util.Locale;

/** The sheets of the form, in the order in which they are read. */
enum FormSheet {
  PURPOSES(FormColumn.CODE, FormColumn.NAME, FormColumn.DESCRIPTION, FormColumn.FIELD, FormColumn.NAME_EN,
      FormColumn.SOURCE),
  TARGETS(FormColumn.CODE, FormColumn.NAME, FormColumn.DESCRIPTION, FormColumn.SIDE, FormColumn.NAME_EN,
      FormColumn.SOURCE),
  TEMPLATES(FormColumn.CODE, FormColumn.NAME, FormColumn.DESCRIPTION, FormColumn.PURPOSE, FormColumn.TARGET,
      FormColumn.REQUIRED, FormColumn.OPTIONAL, FormColumn.STEPS, FormColumn.INPUTS, FormColumn.RESOURCES,
      FormColumn.KIND, FormColumn.DIFFICULTY, FormColumn.COST, FormColumn.LEAD_TIME, FormColumn.SMALL_FIRMS,
      FormColumn.POLICIES, FormColumn.CAUTION, FormColumn.SOURCE),
  INDICATORS(FormColumn.TEMPLATE, FormColumn.ASPECT, FormColumn.NAME, FormColumn.UNIT, FormColumn.DIRECTION,
      FormColumn.SOURCE_HINT, FormColumn.EXAMPLE_TARGET, FormColumn.DEFINITION, FormColumn.INDICATOR);

  private final List<FormColumn> columns;

  FormSheet(FormColumn... columns) {
    this.columns = List.of(columns);
  }

  List<FormColumn> columns() {
    return columns;
  }

  String title(Locale locale) {
    return ExchangeText.valueOf("SHEET_" + name()).in(locale);
  }

  boolean isNamedBy(String sheet) {
    String plain = FormColumn.plain(sheet);
    return plain.equals(FormColumn.plain(title(Locale.JAPANESE)))
        || plain.equals(FormColumn.plain(title(Locale.ENGLISH)));
  }
}
