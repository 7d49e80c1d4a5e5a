package org.musubi.handover.document;

/** Running text; line feeds begin a new line. */
public record Paragraph(String text, Style style) implements Block {

  /** How it looks. */
  public enum Style {
    BODY,
    /** Stands out. */
    STRONG,
    /** Small and quiet: sources, caveats, explanations. */
    NOTE
  }
}
