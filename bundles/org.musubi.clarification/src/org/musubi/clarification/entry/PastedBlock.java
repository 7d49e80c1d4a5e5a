package org.musubi.clarification.entry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.musubi.clarification.figures.Topic;
import org.musubi.model.core.UnitKind;
import org.musubi.model.values.FiscalYear;

/**
 * A block of cells copied from a spreadsheet: indicator, year, value, and if known how many people (n) and cases.
 *
 * <p>A first row of headings is left out. Numbers may be full-width, grouped, or followed by their unit; {@code x},
 * {@code ＊} and 秘匿 mean withheld. Rows that cannot be used are refused with a sentence each; the others are taken.
 *
 * @param values rows that can be entered
 * @param refused why rows were refused, in the order of the rows
 */
public record PastedBlock(List<OwnValue> values, List<String> refused) {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;
  private static final double WHOLE = 100;

  /**
   * Reads a block.
   *
   * @param topics finds a topic by code or name
   */
  public static PastedBlock read(String text, Function<String, Optional<Topic>> topics, Locale locale) {
    List<OwnValue> values = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      String[] cells = lines[i].split("\t", -1);
      if (lines[i].isBlank() || i == 0 && isHeading(cells, topics)) {
        continue;
      }
      Row row = new Row(i + 1, cells, locale);
      try {
        OwnValue value = row.value(topics);
        Integer before = seen.putIfAbsent(value.topic().code() + " " + value.year(), i + 1);
        if (before != null) {
          throw new RefusedRow(EntryText.TWICE.in(locale, Integer.toString(i + 1), before.toString()));
        }
        values.add(value);
      } catch (RefusedRow e) {
        refused.add(e.getMessage());
      }
    }
    return new PastedBlock(List.copyOf(values), List.copyOf(refused));
  }

  /** A first row whose indicator is unknown and whose value is no number is one of headings. */
  private static boolean isHeading(String[] cells, Function<String, Optional<Topic>> topics) {
    return topics.apply(cells[0]).isEmpty() && cells.length > 1
        && Arrays.stream(cells).noneMatch(cell -> cell.matches(".*[0-9０-９].*"));
  }

  private static final class RefusedRow extends Exception {

    private static final long serialVersionUID = 1L;

    RefusedRow(String sentence) {
      super(sentence);
    }
  }

  private record Row(int number, String[] cells, Locale locale) {

    OwnValue value(Function<String, Optional<Topic>> topics) throws RefusedRow {
      String name = cell(0);
      if (name.isEmpty()) {
        throw refused(EntryText.NO_INDICATOR);
      }
      Optional<Topic> topic = topics.apply(name);
      if (topic.isEmpty()) {
        throw refused(EntryText.UNKNOWN_INDICATOR, name);
      }
      int year = year(cell(1));
      String plain = cell(2);
      boolean withheld = plain.matches("(?i)x|\\*+|秘匿");
      if (plain.isEmpty() || plain.matches("[-–—…]+")) {
        throw refused(EntryText.NO_VALUE);
      }
      Double value = withheld ? null : number(plain);
      Integer n = count(cell(3));
      Integer cases = count(cell(4));
      if (n != null && cases != null && cases > n) {
        throw refused(EntryText.TOO_MANY_CASES, cases.toString(), n.toString());
      }
      if (value != null && value > WHOLE && topic.get().indicator().getUnit() != null
          && topic.get().indicator().getUnit().getKind() == UnitKind.PERCENT) {
        throw refused(EntryText.PERCENT_ABOVE_100, plain);
      }
      return new OwnValue(topic.get(), year, value, n, cases, null, null, withheld, null);
    }

    private String cell(int index) {
      return index >= cells.length ? ""
          : Normalizer.normalize(cells[index], Normalizer.Form.NFKC).strip().replaceAll("^\"|\"$", "");
    }

    private int year(String text) throws RefusedRow {
      if (text.isEmpty()) {
        throw refused(EntryText.NO_YEAR);
      }
      String digits = text.replaceAll("年(度)?$", "");
      int year;
      try {
        year = digits.matches("\\d{4}(\\.0)?") ? Integer.parseInt(digits.substring(0, 4))
            : FiscalYear.parse(text).year();
      } catch (IllegalArgumentException e) {
        throw refused(EntryText.WRONG_YEAR, text);
      }
      if (year < FIRST_YEAR || year > LAST_YEAR) {
        throw refused(EntryText.WRONG_YEAR, text);
      }
      return year;
    }

    private double number(String text) throws RefusedRow {
      String digits = text.replace(",", "").replace("\u2212", "-").replaceAll("[^0-9.]+$", "").strip();
      if (!digits.matches("[-+]?\\d{1,15}(\\.\\d{1,12})?")) {
        throw refused(EntryText.WRONG_NUMBER, text);
      }
      return Double.parseDouble(digits);
    }

    private Integer count(String text) throws RefusedRow {
      if (text.isEmpty() || text.matches("[-–—…]+")) {
        return null;
      }
      double number = number(text);
      if (number < 0) {
        throw refused(EntryText.NEGATIVE_COUNT, text);
      }
      if (number != Math.rint(number) || number > Integer.MAX_VALUE) {
        throw refused(EntryText.WRONG_NUMBER, text);
      }
      return (int) number;
    }

    private RefusedRow refused(EntryText why, String... details) {
      Object[] arguments = new Object[details.length + 1];
      arguments[0] = Integer.toString(number);
      System.arraycopy(details, 0, arguments, 1, details.length);
      return new RefusedRow(why.in(locale, arguments));
    }
  }
}
