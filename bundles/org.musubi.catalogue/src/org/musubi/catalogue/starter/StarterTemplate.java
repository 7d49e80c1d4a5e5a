package org.musubi.catalogue.starter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a new council starts with. */
public enum StarterTemplate {

  /** Council, area, priority criteria and an empty mid-term plan. */
  EMPTY,

  /** The same, and the kinds of organisations that usually sit in a council of the level, with their expected roles. */
  STANDARD;

  /** Key on the command line: empty, standard. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The template with a key. */
  public static Optional<StarterTemplate> withKey(String key) {
    return Arrays.stream(values()).filter(t -> t.key().equals(key)).findFirst();
  }
}
