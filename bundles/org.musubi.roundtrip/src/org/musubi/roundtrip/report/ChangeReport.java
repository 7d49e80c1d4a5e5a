package org.musubi.roundtrip.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.musubi.roundtrip.text.RoundTripText;

/**
 * What an import did.
 *
 * @param notes sentences about the files, each with the name of the file in front
 */
public record ChangeReport(List<ReportLine> lines, List<String> notes) {

  private static final List<RoundTripText> HEADINGS = List.of(RoundTripText.REPORT_PARTNER,
      RoundTripText.REPORT_SHEET, RoundTripText.REPORT_CELL, RoundTripText.REPORT_ROW, RoundTripText.REPORT_COLUMN,
      RoundTripText.REPORT_BEFORE, RoundTripText.REPORT_AFTER, RoundTripText.REPORT_DECISION,
      RoundTripText.REPORT_REMARK);

  public ChangeReport {
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
  }

  /** Number of lines with an outcome. */
  public int count(Outcome outcome) {
    return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
  }

  /** True when the model was changed. */
  public boolean hasChanges() {
    return count(Outcome.TAKEN) + count(Outcome.EDITED) + count(Outcome.ADDED) + count(Outcome.DELETED) > 0;
  }

  /** One sentence with the numbers. */
  public String summary(Locale locale) {
    return RoundTripText.REPORT_SUMMARY.in(locale, count(Outcome.TAKEN) + count(Outcome.EDITED),
        count(Outcome.ADDED), count(Outcome.DELETED),
        count(Outcome.KEPT) + count(Outcome.SKIPPED) + count(Outcome.ROW_KEPT), count(Outcome.REFUSED));
  }

  /** The report for a terminal or a mail: a line for each change. */
  public String text(Locale locale) {
    StringBuilder text = new StringBuilder(summary(locale)).append('\n');
    for (ReportLine line : lines) {
      text.append(RoundTripText.REPORT_LINE.in(locale, line.sheet(), line.address(), line.row(), line.column(),
          orEmpty(line.before(), locale), orEmpty(line.after(), locale), line.outcome().text().in(locale),
          line.partners()).replaceAll("\\s*\\n\\s*", " / "));
      text.append(line.remark().isEmpty() ? "" : " " + line.remark()).append('\n');
    }
    notes.forEach(note -> text.append(note).append('\n'));
    return text.toString();
  }

  /** The report as a table of comma-separated values, UTF-8 with a mark so that Excel reads it. */
  public String csv(Locale locale) {
    StringBuilder csv = new StringBuilder("\ufeff");
    for (List<String> row : table(locale)) {
      csv.append(String.join(",", row.stream().map(ChangeReport::quoted).toList())).append("\r\n");
    }
    return csv.toString();
  }

  /** The report as a page of Markdown. */
  public String markdown(Locale locale) {
    StringBuilder page = new StringBuilder("# ").append(RoundTripText.REPORT_TITLE.in(locale)).append("\n\n")
        .append(summary(locale)).append("\n\n");
    if (lines.isEmpty()) {
      page.append(RoundTripText.REPORT_NOTHING.in(locale)).append("\n");
    } else {
      List<List<String>> table = table(locale);
      page.append(row(table.getFirst())).append("|").append(" --- |".repeat(HEADINGS.size())).append("\n");
      table.subList(1, table.size()).forEach(line -> page.append(row(line)));
    }
    if (!notes.isEmpty()) {
      page.append("\n## ").append(RoundTripText.REPORT_NOTES.in(locale)).append("\n\n");
      notes.forEach(note -> page.append("- ").append(note).append("\n"));
    }
    return page.toString();
  }

  private List<List<String>> table(Locale locale) {
    List<List<String>> table = new ArrayList<>();
    table.add(HEADINGS.stream().map(heading -> heading.in(locale)).toList());
    for (ReportLine line : lines) {
      table.add(List.of(line.partners(), line.sheet(), line.address(), line.row(), line.column(), line.before(),
          line.after(), line.outcome().text().in(locale), line.remark()));
    }
    return table;
  }

  private static String orEmpty(String text, Locale locale) {
    return text.isEmpty() ? RoundTripText.EMPTY.in(locale) : text;
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells.stream()
        .map(cell -> cell.replace("\\", "\\\\").replace("|", "\\|").replaceAll("\\s*\\n\\s*", "<br>")).toList())
        + " |\n";
  }

  /** A text that begins like a formula gets a sign in front: what partners typed must not run in Excel. */
  private static String quoted(String text) {
    String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches("-?[\\d.,]+%?")
        ? "'" + text : text;
    return "\"" + safe.replace("\"", "\"\"") + "\"";
  }
}
