package org.musubi.design.text;

import org.eclipse.emf.common.util.Enumerator;
import org.musubi.model.edit.MusubiLabels;

/** Words of the model as diagrams show them, in the language of the user. */
public final class Words {

  private Words() {
  }

  /** What a value of a model enumeration is called; an empty text for null, the unset value. */
  public static String label(Enumerator value) {
    return MusubiLabels.of(value);
  }

  /** The text without blanks around it; an empty text for null. */
  public static String plain(String text) {
    return text == null ? "" : text.strip();
  }

  /** The text on one line and not longer than so many characters; an ellipsis tells that something is left out. */
  public static String shortened(String text, int length) {
    String line = plain(text).replaceAll("\\s+", " ");
    int characters = line.codePointCount(0, line.length());
    return characters <= length ? line : line.substring(0, line.offsetByCodePoints(0, length - 1)) + "…";
  }
}
