package org.musubi.roundtrip.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musubi.sheets.edit.Entry;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that cells share: formatted text as plain text, without the readings of kanji. */
final class Strings extends DefaultHandler {

  /** The texts are longer than allowed. */
  static final class TooLong extends SAXException {

    private static final long serialVersionUID = 1L;
  }

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final Limits limits;
  private final List<Entry> entries = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int readings;
  private boolean collecting;
  private long signs;

  Strings(Limits limits) {
    this.limits = limits;
  }

  /** The text with a number, or null when there is none. */
  Entry at(int index) {
    return index < 0 || index >= entries.size() ? null : entries.get(index);
  }

  /** Characters of all texts. */
  long signs() {
    return signs;
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) throws TooLong {
    switch (localName) {
      case "si" -> {
        text.setLength(0);
        readings = 0;
        if (entries.size() >= limits.cells()) {
          throw new TooLong();
        }
      }
      case "rPh" -> readings++;
      case "t" -> collecting = readings == 0;
      default -> { }
    }
  }

  @Override
  public void characters(char[] content, int start, int length) throws TooLong {
    if (collecting) {
      text.append(content, start, length);
      signs += length;
      if (text.length() > limits.textLength() || signs > limits.signs()) {
        throw new TooLong();
      }
    }
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    switch (localName) {
      case "si" -> entries.add(Entry.text(plain(text.toString())));
      case "rPh" -> readings--;
      case "t" -> collecting = false;
      default -> { }
    }
  }

  /** The text as it was typed: signs that XML cannot hold are written as _x000D_, lines end with one sign. */
  static String plain(String stored) {
    String text = stored.contains("_x")
        ? ESCAPED.matcher(stored).replaceAll(match ->
            Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))))
        : stored;
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
