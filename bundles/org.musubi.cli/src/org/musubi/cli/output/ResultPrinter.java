package org.musubi.cli.output;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.musubi.cli.command.Choice;
import org.musubi.cli.command.CliContext;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.CliText;

/** Prints results as text, JSON or CSV, onto the screen or into a file. */
public final class ResultPrinter {

  /** Spreadsheets take a file for UTF-8 only when it begins so. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();

  private final CliContext context;
  private final OutputFormat format;
  private final Path file;
  private final String wanted;

  /** Prints everything onto the screen. */
  public ResultPrinter(CliContext context, OutputFormat format) {
    this(context, format, null, null);
  }

  private ResultPrinter(CliContext context, OutputFormat format, Path file, String wanted) {
    this.context = context;
    this.format = format;
    this.file = file;
    this.wanted = wanted;
  }

  /**
   * Prints as the user wishes. Call it before the work of the command begins, so that wrong options are refused first.
   *
   * @throws CliException when the format is unknown or the file must not be written
   */
  public static ResultPrinter of(CliContext context, OutputOptions options) throws CliException {
    OutputFormat format = Choice.of(OutputFormat.class, "--format", options.format());
    Path file = options.out() == null ? null : context.resolve(options.out());
    if (file != null && Files.isDirectory(file)) {
      throw new CliException(CliText.NAME_A_FILE.say(file));
    }
    if (file != null && Files.exists(file) && !options.overwrite()) {
      throw new CliException(CliText.ALREADY_THERE.say(file));
    }
    return new ResultPrinter(context, format, file, options.table());
  }

  /** @throws CliException when the wanted table does not exist or the file cannot be written */
  public void print(Result result) throws CliException {
    List<ResultTable> tables = chosen(result);
    String text = switch (format) {
      case TABLE -> tables.stream().map(ResultPrinter::table).collect(Collectors.joining("\n"));
      case JSON -> GSON.toJson(json(tables)) + "\n";
      case CSV -> csv(tables.getFirst());
    };
    if (file == null) {
      // Not line by line through the context: texts of JSON and CSV may hold line breaks.
      context.out().print(format == OutputFormat.TABLE ? harmless(text) : text);
      context.out().flush();
    } else {
      write(format == OutputFormat.CSV ? BYTE_ORDER_MARK + text : text);
    }
    if (format == OutputFormat.CSV) {
      sayWhatIsNotInTheCsv(tables);
    }
  }

  private List<ResultTable> chosen(Result result) throws CliException {
    List<ResultTable> tables = wanted == null ? result.tables()
        : result.tables().stream().filter(table -> table.key().equalsIgnoreCase(wanted.strip())).toList();
    if (tables.isEmpty()) {
      throw new CliException(OutputText.UNKNOWN_TABLE.say(wanted, keys(result.tables())));
    }
    return tables;
  }

  private void sayWhatIsNotInTheCsv(List<ResultTable> tables) {
    if (tables.size() > 1) {
      context.say(OutputText.ONE_OF_SEVERAL.say(tables.getFirst().key(), keys(tables.subList(1, tables.size()))));
    }
    tables.getFirst().notes().forEach(context::say);
  }

  private static String keys(List<ResultTable> tables) {
    return tables.stream().map(ResultTable::key).collect(Collectors.joining(", "));
  }

  private static String table(ResultTable table) {
    List<String> lines = new ArrayList<>(List.of(table.title()));
    if (table.rows().isEmpty()) {
      lines.add("  " + OutputText.NOTHING.say());
    } else {
      int[] shown = IntStream.range(0, table.columns().size())
          .filter(c -> table.columns().get(c).align() != Align.HIDDEN).toArray();
      BitSet right = new BitSet();
      for (int c = 0; c < shown.length; c++) {
        right.set(c, table.columns().get(shown[c]).align() == Align.RIGHT);
      }
      lines.addAll(TextTables.of(Arrays.stream(shown).mapToObj(c -> table.columns().get(c).title()).toList(),
          table.rows().stream()
              .map(row -> Arrays.stream(shown).mapToObj(c -> Cells.text(row.get(c))).toList()).toList(), right));
    }
    table.notes().forEach(note -> lines.add("  * " + note));
    return String.join("\n", lines) + "\n";
  }

  private static Map<String, Object> json(List<ResultTable> tables) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (ResultTable table : tables) {
      List<Map<String, Object>> rows = new ArrayList<>();
      for (List<Object> row : table.rows()) {
        Map<String, Object> cells = new LinkedHashMap<>();
        for (int c = 0; c < row.size(); c++) {
          cells.put(table.columns().get(c).key(), Cells.plain(row.get(c)));
        }
        rows.add(cells);
      }
      Map<String, Object> content = new LinkedHashMap<>();
      content.put("title", table.title());
      content.put("rows", rows);
      content.put("notes", table.notes());
      all.put(table.key(), content);
    }
    return all;
  }

  private static String csv(ResultTable table) {
    StringWriter text = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(table.columns().stream().map(Column::key).toList());
      for (List<Object> row : table.rows()) {
        printer.printRecord(row.stream().map(Cells::plain).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory refused to be written", e);
    }
    return text.toString();
  }

  private void write(String text) throws CliException {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new CliException(OutputText.NOT_WRITTEN.say(file), e);
    }
    context.say(OutputText.WRITTEN.say(file));
  }

  /** Names in a file may hold signs a terminal obeys. */
  private static String harmless(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\\n]]+", " ");
  }
}
