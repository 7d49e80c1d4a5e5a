package org.musubi.dataimport;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.musubi.dataimport.table.TableException;
import org.musubi.dataimport.text.ImportText;

/**
 * What an import takes and what it does not take, and why.
 *
 * @param table name of the file
 * @param rows with content below the header
 * @param accepted values that are imported
 * @param replaced how many of them replace a value that was there
 * @param refusedCount how many values or rows are refused
 * @param refused at most {@value #MOST} of them
 * @param leftOutCount how many are left out although nothing is wrong with them
 * @param leftOut at most {@value #MOST} of them
 * @param notes what the user should know, as sentences
 */
public record ImportReport(String table, int rows, int accepted, int replaced, int refusedCount,
    List<RowProblem> refused, int leftOutCount, List<RowProblem> leftOut, List<String> notes) {

  /** So many rows are listed one by one. */
  public static final int MOST = 100_000;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  public ImportReport {
    refused = List.copyOf(refused);
    leftOut = List.copyOf(leftOut);
    notes = List.copyOf(notes);
  }

  /** True when every value of the table is taken or needs none. */
  public boolean isComplete() {
    return refusedCount == 0;
  }

  /** What is taken and what is not, in sentences. */
  public List<String> summary() {
    List<String> sentences = new ArrayList<>();
    sentences.add(ImportText.SUMMARY.say((long) rows, (long) accepted, (long) replaced));
    if (refusedCount > 0) {
      sentences.add(ImportText.SUMMARY_REFUSED.say((long) refusedCount));
    }
    if (leftOutCount > 0) {
      sentences.add(ImportText.SUMMARY_LEFT_OUT.say((long) leftOutCount));
    }
    return sentences;
  }

  /**
   * Saves what is not imported as CSV, in UTF-8 with a mark so that Excel reads it.
   *
   * @throws TableException when it cannot be written, with a sentence for the user
   */
  public void save(Path file) throws TableException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(BYTE_ORDER_MARK);
      try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.DEFAULT)) {
        csv.printRecord(ImportText.REPORT_ROW.say(), ImportText.REPORT_COLUMN.say(), ImportText.REPORT_CONTENT.say(),
            ImportText.REPORT_KIND.say(), ImportText.REPORT_REASON.say());
        print(csv, refused, ImportText.KIND_REFUSED.say());
        print(csv, leftOut, ImportText.KIND_LEFT_OUT.say());
        if (refusedCount > refused.size()) {
          csv.printRecord("", "", "", "", ImportText.NOTE_MORE_REFUSED.say((long) (refusedCount - refused.size())));
        }
      }
    } catch (IOException e) {
      throw new TableException(ImportText.NOT_SAVED.say(file), e);
    }
  }

  private static void print(CSVPrinter csv, List<RowProblem> problems, String kind) throws IOException {
    for (RowProblem problem : problems) {
      csv.printRecord(problem.row(), harmless(problem.column()), harmless(problem.content()), kind, problem.reason());
    }
  }

  /** Spreadsheets take texts that begin so for formulas; an apostrophe keeps them texts. */
  private static String harmless(String text) {
    boolean formula = !text.isEmpty() && "=+@\t\r".indexOf(text.charAt(0)) >= 0
        || text.startsWith("-") && !text.matches("-[\\d.,]*%?");
    return formula ? "'" + text : text;
  }
}
