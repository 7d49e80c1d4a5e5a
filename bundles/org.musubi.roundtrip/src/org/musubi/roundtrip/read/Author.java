package org.musubi.roundtrip.read;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Who saved a workbook, from its document properties. */
final class Author extends DefaultHandler {

  private static final int LONGEST = 100;

  private final StringBuilder text = new StringBuilder();
  private boolean collecting;

  /** The name as one short line, empty when there is none. */
  String name() {
    String line = text.toString().replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    collecting = localName.equals("lastModifiedBy");
  }

  @Override
  public void characters(char[] content, int start, int length) {
    if (collecting && text.length() <= LONGEST) {
      text.append(content, start, length);
    }
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    collecting = false;
  }
}
