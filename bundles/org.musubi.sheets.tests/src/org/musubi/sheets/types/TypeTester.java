package org.musubi.sheets.types;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.musubi.model.council.CouncilFactory;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;
import org.musubi.sheets.text.EnumLabels;

/** Reads entries for tests. */
record TypeTester(CouncilModel model, Locale locale) implements EditScope {

  static TypeTester japanese() {
    return new TypeTester(CouncilFactory.eINSTANCE.createCouncilModel(), Locale.JAPANESE);
  }

  static TypeTester english() {
    return new TypeTester(CouncilFactory.eINSTANCE.createCouncilModel(), Locale.ENGLISH);
  }

  @Override
  public FiscalYear year() {
    return new FiscalYear(2026);
  }

  @Override
  public EnumLabels labels() {
    return new EnumLabels(locale);
  }

  <T> T read(CellType<T> type, String text) {
    return read(type, Entry.text(text));
  }

  <T> T read(CellType<T> type, Entry entry) {
    try {
      return type.read(entry, this);
    } catch (UnreadableException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  String refusal(CellType<?> type, String text) {
    return refusal(type, Entry.text(text));
  }

  String refusal(CellType<?> type, Entry entry) {
    return assertThrows(UnreadableException.class, () -> type.read(entry, this)).getMessage();
  }
}
