package org.musubi.clarification.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A remark on a figure or a comparison.
 *
 * @param details put into the sentence of the kind
 */
public record Remark(RemarkKind kind, List<Object> details) {

  public static Remark of(RemarkKind kind, Object... details) {
    return new Remark(kind, Arrays.stream(details).map(each -> each == null ? "" : each).toList());
  }

  /** One sentence. */
  public String sentence(Locale locale) {
    return kind.in(locale, details.stream().map(each -> switch (each) {
      case Topic topic -> topic.name(locale);
      case Integer year -> Integer.toString(year);
      default -> each.toString();
    }).toArray());
  }

  public String sentence() {
    return sentence(Locale.getDefault());
  }
}
