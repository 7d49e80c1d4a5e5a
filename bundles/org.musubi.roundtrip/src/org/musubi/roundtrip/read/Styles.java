package org.musubi.roundtrip.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** How the cell styles of a workbook show numbers; everything else about styles is passed over. */
final class Styles extends DefaultHandler {

  private static final int LONGEST_FORMAT = 255;
  private static final int MOST = 100_000;

  private final Map<Integer, String> formats = new HashMap<>();
  private final List<NumberLook> looks = new ArrayList<>();
  private boolean ofCells;

  /** The look of a style; plain when there is no such style. */
  NumberLook at(int index) {
    return index < 0 || index >= looks.size() ? NumberLook.PLAIN : looks.get(index);
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    switch (localName) {
      case "numFmt" -> {
        String code = attributes.getValue("formatCode");
        if (code != null && code.length() <= LONGEST_FORMAT && formats.size() < MOST) {
          formats.put(Numbers.whole(attributes.getValue("numFmtId"), -1), code);
        }
      }
      case "cellXfs" -> ofCells = true;
      case "xf" -> {
        if (ofCells && looks.size() < MOST) {
          int id = Numbers.whole(attributes.getValue("numFmtId"), 0);
          looks.add(NumberLook.of(id, formats.get(id)));
        }
      }
      default -> { }
    }
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    if (localName.equals("cellXfs")) {
      ofCells = false;
    }
  }
}
