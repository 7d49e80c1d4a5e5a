package org.musubi.sheets.template;

import java.util.function.UnaryOperator;
import org.musubi.sheets.content.SheetContext;

/**
 * What the placeholders that stand anywhere are replaced with.
 *
 * @param filter takes personal data out of the texts of a public workbook
 */
record Facts(SheetContext context, UnaryOperator<String> filter) {

  /** The value of a fact; what is not known was told before. */
  String of(String name) {
    return Fact.named(name).map(fact -> fact.in(context, filter)).orElse("");
  }

  /** A text with all facts replaced; other placeholders become empty. */
  String fill(String text) {
    return filter.apply(MarkedText.of(text).filled(placeholder ->
        placeholder instanceof Placeholder.Fact(String name) ? of(name) : ""));
  }
}
