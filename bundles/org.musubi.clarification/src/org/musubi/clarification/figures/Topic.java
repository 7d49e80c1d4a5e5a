package org.musubi.clarification.figures;

import java.util.Locale;
import java.util.Objects;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Indicator;

/** What a row of a comparison is about: an indicator, and the part of the population its values describe. */
public record Topic(Indicator indicator, Slice slice, String code) {

  /** @param code by which users name it, {@code A07.D} */
  public Topic {
    Objects.requireNonNull(indicator);
    Objects.requireNonNull(slice);
  }

  /** {@code 民営事業所数(建設業)}. */
  public String name(Locale locale) {
    String name = locale.getLanguage().equals("ja") || blank(indicator.getNameEn())
        ? Objects.requireNonNullElse(indicator.getName(), "") : indicator.getNameEn();
    return slice.isAll() ? name : FigureText.NAME_OF_SLICE.in(locale, name, slice.label(locale));
  }

  public String name() {
    return name(Locale.getDefault());
  }

  /** The symbol printed behind values; empty for none. */
  public String unit() {
    return indicator.getUnit() == null || indicator.getUnit().getName() == null ? "" : indicator.getUnit().getName();
  }

  public Direction direction() {
    return indicator.getDirection() == null ? Direction.NEUTRAL : indicator.getDirection();
  }

  /** Digits behind the point. */
  public int decimals() {
    return indicator.getDecimals() == null ? 1 : indicator.getDecimals();
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Topic topic && topic.indicator.getId().equals(indicator.getId())
        && topic.slice.equals(slice);
  }

  @Override
  public int hashCode() {
    return Objects.hash(indicator.getId(), slice);
  }

  @Override
  public String toString() {
    return code;
  }
}
