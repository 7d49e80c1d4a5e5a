package org.musubi.sheets.template;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with placeholders in double braces. Braces and names may be written in full width, keywords in Japanese.
 *
 * @param parts  text and placeholders in their order
 * @param faulty placeholders that cannot be read, as they were written
 */
record MarkedText(List<Part> parts, List<String> faulty) {

  /** A piece of the text: plain text, or a placeholder as it was written. */
  record Part(String text, Placeholder placeholder) {
  }

  private enum Keyword { SHEET, FIELD, ENTRY, TITLE, LABEL, GROUP, UNDER }

  private static final Map<String, Keyword> KEYWORDS = Map.ofEntries(
      Map.entry("sheet", Keyword.SHEET), Map.entry("シート", Keyword.SHEET),
      Map.entry("field", Keyword.FIELD), Map.entry("欄", Keyword.FIELD),
      Map.entry("entry", Keyword.ENTRY), Map.entry("記入", Keyword.ENTRY),
      Map.entry("title", Keyword.TITLE), Map.entry("表題", Keyword.TITLE),
      Map.entry("label", Keyword.LABEL), Map.entry("見出し", Keyword.LABEL),
      Map.entry("group", Keyword.GROUP), Map.entry("大見出し", Keyword.GROUP),
      Map.entry("under", Keyword.UNDER), Map.entry("直下", Keyword.UNDER));
  private static final List<String> HEADINGS = List.of("heading", "区分見出し");

  private static final Pattern BRACES = Pattern.compile("[{\uFF5B]{2}([^{}\uFF5B\uFF5D]*)[}\uFF5D]{2}");
  private static final Pattern BRACE_LEFT = Pattern.compile("[{\uFF5B]{2}|[}\uFF5D]{2}");
  private static final Pattern NAMED = Pattern.compile("([^.=\\s]+)\\s*([.=])\\s*(.+)");
  private static final Pattern NUMBERED = Pattern.compile("(.+?)\\.(\\d{1,2})");

  MarkedText {
    parts = List.copyOf(parts);
    faulty = List.copyOf(faulty);
  }

  static MarkedText of(String text) {
    List<Part> parts = new ArrayList<>();
    List<String> faulty = new ArrayList<>();
    Matcher matcher = BRACES.matcher(text);
    int from = 0;
    while (matcher.find()) {
      addPlain(text.substring(from, matcher.start()), parts, faulty);
      Placeholder placeholder = read(Normalizer.normalize(matcher.group(1), Normalizer.Form.NFKC).strip());
      if (placeholder == null) {
        faulty.add(matcher.group());
      }
      parts.add(new Part(matcher.group(), placeholder));
      from = matcher.end();
    }
    addPlain(text.substring(from), parts, faulty);
    return new MarkedText(parts, faulty);
  }

  private static void addPlain(String text, List<Part> parts, List<String> faulty) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, null));
    }
    if (BRACE_LEFT.matcher(text).find()) {
      faulty.add(text.strip());
    }
  }

  /** The placeholder, or null for one that means nothing. */
  private static Placeholder read(String content) {
    String[] words = content.split("[\\s\u3000]+", 2);
    Keyword keyword = KEYWORDS.get(words[0].toLowerCase(Locale.ROOT));
    if (keyword == Keyword.UNDER && words.length == 1) {
      return new Placeholder.Under();
    }
    if (keyword != null && words.length == 2) {
      return read(keyword, words[1].strip());
    }
    if (NAMED.matcher(content).matches()) {
      return line(content);
    }
    return content.isEmpty() || content.contains("=") ? null : new Placeholder.Fact(content);
  }

  private static Placeholder read(Keyword keyword, String detail) {
    return switch (keyword) {
      case SHEET -> mark(detail);
      case FIELD -> new Placeholder.Field(detail, false);
      case ENTRY -> new Placeholder.Field(detail, true);
      case TITLE -> new Placeholder.Title(detail);
      case LABEL -> label(detail, false);
      case GROUP -> label(detail, true);
      case UNDER -> null;
    };
  }

  private static Placeholder mark(String detail) {
    Matcher numbered = NUMBERED.matcher(detail);
    return numbered.matches() && !numbered.group(2).matches("0+")
        ? new Placeholder.Mark(numbered.group(1).strip(), Integer.parseInt(numbered.group(2)))
        : new Placeholder.Mark(detail, 1);
  }

  private static Placeholder label(String detail, boolean group) {
    Matcher named = NAMED.matcher(detail);
    return named.matches() && named.group(2).equals(".")
        ? new Placeholder.Label(named.group(1), named.group(3).strip(), group) : null;
  }

  private static Placeholder line(String content) {
    Matcher named = NAMED.matcher(content);
    if (!named.matches()) {
      return null;
    }
    String table = named.group(1);
    String column = named.group(3).strip();
    if (named.group(2).equals("=")) {
      return new Placeholder.Subtotal(table, column);
    }
    return HEADINGS.contains(column) ? new Placeholder.Heading(table) : new Placeholder.Cell(table, column);
  }

  /** All placeholders that can be read. */
  List<Placeholder> placeholders() {
    return parts.stream().map(Part::placeholder).filter(p -> p != null).toList();
  }

  /** True when there is anything to replace. */
  boolean isMarked() {
    return parts.stream().anyMatch(part -> part.placeholder() != null);
  }

  /** The placeholder when it is all there is, marks without content aside; else null. */
  Placeholder only() {
    List<Part> shown = parts.stream()
        .filter(part -> !(part.placeholder() instanceof Placeholder.Mark)
            && !(part.placeholder() instanceof Placeholder.Under)
            && !(part.placeholder() == null && part.text().isBlank()))
        .toList();
    return shown.size() == 1 ? shown.getFirst().placeholder() : null;
  }

  /** The text with every placeholder replaced. */
  String filled(Function<Placeholder, String> value) {
    StringBuilder filled = new StringBuilder();
    for (Part part : parts) {
      filled.append(part.placeholder() == null ? part.text() : value.apply(part.placeholder()));
    }
    return filled.toString();
  }
}
