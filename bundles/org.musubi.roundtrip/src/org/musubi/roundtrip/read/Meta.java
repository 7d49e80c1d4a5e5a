package org.musubi.roundtrip.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.content.Variant;

/**
 * What a workbook says about its export in the hidden sheet {@code _meta} (domain.md 6.0).
 *
 * @param schema     version of the layout
 * @param modelId    id of the council model
 * @param sha256     check sum of the contents as exported
 * @param isPublic   true when personal names and contacts were left out
 * @param worksheets what each tab is, as exported
 */
public record Meta(String schema, String modelId, String sha256, FiscalYear year, Locale locale, boolean isPublic,
    Variant variant, List<Tab> worksheets) {

  /**
   * A tab as exported.
   *
   * @param sheet key of the definition, e.g. {@code evaluation}
   * @param part  which worksheet of that definition, from 1
   * @param about id of the element the worksheet is about, or empty
   */
  public record Tab(String name, String sheet, int part, String about) {
  }

  /** Name of the hidden worksheet. */
  static final String SHEET = "_meta";

  public Meta {
    worksheets = List.copyOf(worksheets);
  }

  /** The tab that was exported under a name. */
  public Optional<Tab> tab(String name) {
    return worksheets.stream().filter(tab -> tab.name().equals(name)).findFirst();
  }

  /**
   * Reads the lines of the sheet.
   *
   * @throws IllegalArgumentException when they are not as they were written
   */
  static Meta of(List<String> lines) {
    Map<String, String> stamp = pairs(lines.getFirst());
    Map<String, String> details = new LinkedHashMap<>();
    List<Tab> tabs = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("worksheet=")) {
        tabs.add(tabOf(line));
      } else if (line.indexOf('=') > 0) {
        details.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1).strip());
      }
    }
    return new Meta(required(stamp, "schema"), required(stamp, "model"), required(stamp, "sha256"),
        new FiscalYear(Integer.parseInt(required(details, "year"))),
        required(details, "language").equals("en") ? Locale.ENGLISH : Locale.JAPANESE,
        Boolean.parseBoolean(details.get("public")),
        Variant.valueOf(details.getOrDefault("variant", Variant.COUNCIL.name()).replace('-', '_')
            .toUpperCase(Locale.ROOT)),
        tabs);
  }

  private static String required(Map<String, String> values, String key) {
    String value = values.get(key);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(key);
    }
    return value;
  }

  private static Map<String, String> pairs(String line) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : line.split(";")) {
      int sign = pair.indexOf('=');
      if (sign > 0) {
        pairs.put(pair.substring(0, sign).strip(), pair.substring(sign + 1).strip());
      }
    }
    return pairs;
  }

  /** The name of a tab may itself hold any sign, so the keys are looked for from the end. */
  private static Tab tabOf(String line) {
    int about = line.lastIndexOf(";about=");
    int part = line.lastIndexOf(";part=", about);
    int sheet = line.lastIndexOf(";sheet=", part);
    if (about < 0 || part < 0 || sheet < 0) {
      throw new IllegalArgumentException(line);
    }
    return new Tab(line.substring("worksheet=".length(), sheet), line.substring(sheet + ";sheet=".length(), part),
        Integer.parseInt(line.substring(part + ";part=".length(), about)),
        Objects.requireNonNull(line.substring(about + ";about=".length())));
  }
}
