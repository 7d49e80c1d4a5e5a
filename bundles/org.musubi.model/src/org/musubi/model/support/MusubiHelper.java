package org.musubi.model.support;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;

/**
 * Writes values so that XML can hold them.
 *
 * <p>Text pasted from office programs brings control characters XML 1.0 forbids, above all the vertical tab that stands
 * for a line break; without this a council with such a text could not be saved at all.
 */
final class MusubiHelper extends XMIHelperImpl {

  private static final int REPLACEMENT = 0xFFFD;

  MusubiHelper(XMLResource resource) {
    super(resource);
  }

  @Override
  public String convertToString(EFactory factory, EDataType dataType, Object value) {
    return storable(super.convertToString(factory, dataType, value));
  }

  /**
   * The text with line breaks for vertical tabs and form feeds, without other characters XML forbids, and with a
   * replacement character for half a surrogate pair.
   */
  static String storable(String text) {
    if (text == null || text.codePoints().allMatch(MusubiHelper::isXml)) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints().forEach(c -> {
      if (isXml(c)) {
        result.appendCodePoint(c);
      } else if (c == '\u000B' || c == '\f') {
        result.append('\n');
      } else if (c > 0x1F) {
        result.appendCodePoint(REPLACEMENT);
      }
    });
    return result.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t' || c == '\n' || c == '\r'
        || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
  }
}
