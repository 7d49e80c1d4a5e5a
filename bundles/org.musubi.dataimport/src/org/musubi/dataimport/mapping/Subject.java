package org.musubi.dataimport.mapping;

import org.musubi.model.data.Sex;

/**
 * What values are about, as far as a header, a title or the user says it; null where the rows say it.
 *
 * @param area name or code
 * @param indicator name or code
 */
public record Subject(String area, String indicator, Integer year, Sex sex) {

  /** Everything is said in the rows. */
  public static final Subject IN_ROWS = new Subject(null, null, null, null);

  public Subject withArea(String name) {
    return new Subject(name, indicator, year, sex);
  }

  public Subject withIndicator(String name) {
    return new Subject(area, name, year, sex);
  }

  public Subject withYear(Integer western) {
    return new Subject(area, indicator, western, sex);
  }
}
