package org.musubi.validation;

/**
 * A threshold of a rule that can be set per workspace; its label is the text {@code <ID>.parameter.<key>}.
 *
 * @param key name within the rule, also in settings files
 * @param defaultValue value when nothing is set
 * @param min smallest value accepted
 * @param max largest value accepted
 */
public record Parameter(String key, double defaultValue, double min, double max) {

  public Parameter {
    if (!(min <= defaultValue && defaultValue <= max)) {
      throw new IllegalArgumentException(key + ": the default " + defaultValue + " is not in " + min + ".." + max);
    }
  }

  /** True for a value that may be set. */
  public boolean accepts(double value) {
    return value >= min && value <= max;
  }
}
