package org.musubi.clarification.table;

import java.util.Locale;
import org.musubi.clarification.text.Phrase;

/** What an area is compared with. */
public enum ReferenceKind implements Phrase {
  NATION,
  /** The prefecture the area lies in. */
  PREFECTURE,
  /** The median of the prefectures, computed by us; useful where no value of the nation is published. */
  MEDIAN;

  /** {@code nation}: how it is written in commands. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
