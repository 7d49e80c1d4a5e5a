package org.musubi.sheets.pdf.book;

/** What a cell holds; of a formula its result. */
public sealed interface Content {

  /** Nothing, only a look. */
  Content NONE = new None();

  record None() implements Content {
  }

  record Text(RichText text) implements Content {
  }

  record Number(double value) implements Content {
  }

  record Truth(boolean value) implements Content {
  }

  /** A formula that failed, e.g. {@code #N/A}. */
  record Fault(String sign) implements Content {
  }

  /** Whether a reader sees something; an empty text counts as nothing to be seen. */
  default boolean isVisible() {
    return switch (this) {
      case None none -> false;
      case Text text -> !text.text().isEmpty();
      default -> true;
    };
  }
}
