package org.musubi.dataimport.mapping;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column holds. */
public enum ColumnRole {
  /** Nothing that is imported. */
  IGNORE,
  AREA_CODE,
  AREA,
  INDICATOR_CODE,
  INDICATOR,
  /** The unit in which the value is given. */
  UNIT,
  /** A year, in which dates count to their calendar year. */
  YEAR,
  /** A fiscal year, in which dates count from April. */
  FISCAL_YEAR,
  /** The value; a wide table has several, and their header says what they are about. */
  VALUE,
  /** How many were asked or examined (対象数, 分母). */
  N,
  NUMERATOR,
  CI_LOW,
  CI_HIGH,
  SEX,
  AGE,
  INDUSTRY,
  SIZE,
  INSURER,
  /** Another part of the population, in words. */
  BREAKDOWN,
  KIND,
  /** Whether the definition differs from earlier years. */
  CHANGED,
  REMARK,
  /** Something about a single person, which has no place in a council's file and is never imported. */
  PERSONAL;

  /** The key users write: lower case with hyphens. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The role of a key. */
  public static Optional<ColumnRole> withKey(String key) {
    return Arrays.stream(values()).filter(role -> role.key().equalsIgnoreCase(key.strip())).findFirst();
  }

  /** Roles of which a table can have several columns. */
  public boolean isRepeatable() {
    return this == IGNORE || this == VALUE || this == PERSONAL || this == REMARK;
  }
}
