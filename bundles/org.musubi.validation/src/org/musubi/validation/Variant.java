package org.musubi.validation;

/**
 * Chooses one of several messages of a rule: {@code <ID>.message.<key>}.
 *
 * @param key last part of the text's key
 */
public record Variant(String key) {

  public static Variant of(String key) {
    return new Variant(key);
  }
}
