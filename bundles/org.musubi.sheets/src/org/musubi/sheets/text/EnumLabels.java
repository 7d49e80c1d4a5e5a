package org.musubi.sheets.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.emf.common.util.Enumerator;

/**
 * The short printed forms of enumeration values (構造, 主担当, ○ …), from {@code labels.properties} and
 * {@code labels_ja.properties}; keys are {@code Enumeration.LITERAL}. Longer forms of some are in {@code long-labels}.
 */
public final class EnumLabels {

  private final ResourceBundle labels;
  private final ResourceBundle longLabels;

  public EnumLabels(Locale locale) {
    labels = Bundles.load("org.musubi.sheets.text.labels", locale, EnumLabels.class.getClassLoader());
    longLabels = Bundles.load("org.musubi.sheets.text.long-labels", locale, EnumLabels.class.getClassLoader());
  }

  /** The printed form, or an empty text for null; the literal itself where nobody gave it a label. */
  public String of(Enumerator value) {
    if (value == null) {
      return "";
    }
    String key = value.getClass().getSimpleName() + "." + value.getName();
    return labels.containsKey(key) ? labels.getString(key) : value.getLiteral();
  }

  /** The form for a place with room (ストラクチャー(構造), 予定どおり); the printed one where there is no longer one. */
  public String longForm(Enumerator value) {
    String key = value == null ? "" : value.getClass().getSimpleName() + "." + value.getName();
    return longLabels.containsKey(key) ? longLabels.getString(key) : of(value);
  }

  /** The printed forms of all values of an enumeration, each once, for a drop-down list. */
  public <E extends Enum<E> & Enumerator> List<String> all(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(this::of).distinct().toList();
  }
}
