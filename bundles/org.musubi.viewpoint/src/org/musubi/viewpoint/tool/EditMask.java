package org.musubi.viewpoint.tool;

import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Arrays;

/** Takes a typed text apart as the mask of an edit tool says: {@code {0}} and so on are the parts. */
public final class EditMask {
  private static final String WHOLE = "{0}";

  private EditMask() {
  }

  /**
   * The parts of a text; a part the text does not have is null. An empty text has empty parts.
   *
   * @param mask null or empty = the whole text is the only part
   * @throws ToolException when the text does not have the form of the mask
   */
  public static Object[] parts(String mask, String text) {
    if (mask == null || mask.isBlank() || WHOLE.equals(mask)) {
      return new Object[] {text};
    }
    MessageFormat format = format(mask, text);
    if (text.isEmpty()) {
      Object[] empty = new Object[Math.max(1, format.getFormatsByArgumentIndex().length)];
      Arrays.fill(empty, "");
      return empty;
    }
    ParsePosition position = new ParsePosition(0);
    Object[] parts = format.parse(text, position);
    if (parts == null || position.getIndex() < text.length()) {
      throw new ToolException(ToolMessage.WRONG_FORM.with(text, mask));
    }
    return parts;
  }

  private static MessageFormat format(String mask, String text) {
    try {
      return new MessageFormat(mask);
    } catch (IllegalArgumentException wrong) {
      throw new ToolException(ToolMessage.WRONG_FORM.with(text, mask), wrong);
    }
  }
}
