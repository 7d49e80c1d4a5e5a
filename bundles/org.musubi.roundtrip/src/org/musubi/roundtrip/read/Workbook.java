package org.musubi.roundtrip.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musubi.roundtrip.read.ReturnedBook.NamedCells;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Tabs, names and calendar of a workbook. A name is taken for what it points at; it is never computed. */
final class Workbook extends DefaultHandler {

  /** A tab; {@code id} leads to its part. */
  record Tab(String name, boolean hidden, String id) {
  }

  private static final String OURS = "mu.";
  private static final int LONGEST_NAME = 400;
  private static final int MOST_NAMES = 20_000;
  private static final int MOST_TABS = 1_000;
  private static final Pattern REFERENCE = Pattern.compile("\\$?(?:'((?:[^']|'')+)'|([^'!]+))[!.](\\S+)");

  private final List<Tab> tabs = new ArrayList<>();
  private final Map<String, NamedCells> names = new LinkedHashMap<>();
  private final StringBuilder text = new StringBuilder();
  private String name;
  private boolean from1904;
  private boolean linked;

  List<Tab> tabs() {
    return tabs;
  }

  /** What the names of Musubi point at, by name in small letters. */
  Map<String, NamedCells> names() {
    return names;
  }

  boolean isFrom1904() {
    return from1904;
  }

  boolean isLinked() {
    return linked;
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    switch (localName) {
      case "workbookPr" -> {
        String value = attributes.getValue("date1904");
        from1904 = "1".equals(value) || "true".equals(value);
      }
      case "sheet" -> startTab(attributes);
      case "definedName" -> startName(attributes);
      case "externalReference" -> linked = true;
      default -> { }
    }
  }

  private void startTab(Attributes attributes) {
    String title = attributes.getValue("name");
    if (title != null && tabs.size() < MOST_TABS) {
      String state = attributes.getValue("state");
      tabs.add(new Tab(Strings.plain(title), state != null && !state.equals("visible"), relationId(attributes)));
    }
  }

  /** The id of the relation stands in a namespace of its own, which is another one in strict files. */
  private static String relationId(Attributes attributes) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
        return attributes.getValue(i);
      }
    }
    return null;
  }

  private void startName(Attributes attributes) {
    String given = attributes.getValue("name");
    // A name of one sheet alone comes from a copy of that sheet.
    boolean ours = given != null && given.toLowerCase(Locale.ROOT).startsWith(OURS)
        && attributes.getValue("localSheetId") == null && names.size() < MOST_NAMES;
    name = ours ? given.toLowerCase(Locale.ROOT) : null;
    text.setLength(0);
  }

  @Override
  public void characters(char[] content, int start, int length) {
    if (name != null && text.length() <= LONGEST_NAME) {
      text.append(content, start, length);
    }
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    if (localName.equals("definedName") && name != null) {
      Matcher matcher = REFERENCE.matcher(text.toString().strip());
      if (text.length() <= LONGEST_NAME && matcher.matches()) {
        Cells cells = Cells.of(matcher.group(3));
        String sheet = matcher.group(1) == null ? matcher.group(2) : matcher.group(1).replace("''", "'");
        if (cells != null) {
          names.put(name, new NamedCells(sheet, cells));
        }
      }
      name = null;
    }
  }
}
