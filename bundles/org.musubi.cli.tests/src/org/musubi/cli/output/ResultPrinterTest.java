package org.musubi.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.cli.command.CliContext;
import org.musubi.cli.command.CliException;
import org.musubi.model.stakeholders.Sector;
import org.musubi.model.values.FiscalYear;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** One result as text, JSON and CSV. */
class ResultPrinterTest {

  private static final Result RESULT = Result.of(
      new ResultTable("measures", "つながり", List.of(Column.text("name", "機関"), Column.text("sector", "区分"),
          Column.number("degree", "次数"), Column.number("share", "割合"), Column.text("year", "年度"),
          Column.text("broker", "橋渡し")),
          List.of(
              Arrays.asList("健診,\"センター\"\n分室", Sector.LABOUR, 12, new Shown(0.23456, "23.5%"), new FiscalYear(2026),
                  true),
              Arrays.asList("商工会", null, 3, 1.0 / 3, null, false)),
          List.of("出典:council")),
      new ResultTable("network", "全体", List.of(Column.number("density", "密度")), List.of(), List.of()));

  private final Locale before = Locale.getDefault();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir
  private Path folder;

  @BeforeEach
  void speakJapanese() {
    Locale.setDefault(Locale.JAPAN);
  }

  @AfterEach
  void restoreLanguage() {
    Locale.setDefault(before);
  }

  @Test
  void tableIsAlignedWithNumbersAtTheRight() throws CliException {
    print();
    assertEquals("""
        つながり
          機関                  区分            次数   割合  年度           橋渡し
          健診,"センター" 分室  労働安全・衛生側    12  23.5%  令和8年度(2026)  はい
          商工会                                   3  0.333                   いいえ
          * 出典:council

        全体
          (該当なし)
        """.lines().map(ResultPrinterTest::squeezed).toList(),
        text(out).lines().map(ResultPrinterTest::squeezed).toList());
    List<String> lines = text(out).lines().toList();
    int end = TextTables.width(lines.get(1).substring(0, lines.get(1).indexOf("次数") + 2));
    assertEquals(end, TextTables.width(lines.get(2).substring(0, lines.get(2).indexOf("12") + 2)));
    assertEquals(end, TextTables.width(lines.get(3).substring(0, lines.get(3).indexOf("3") + 1)));
  }

  @Test
  void jsonKeepsFullNumbersAndStableNames() throws CliException {
    print("--format", "json");
    JsonObject all = JsonParser.parseString(text(out)).getAsJsonObject();
    JsonArray rows = all.getAsJsonObject("measures").getAsJsonArray("rows");
    JsonObject first = rows.get(0).getAsJsonObject();
    assertEquals("健診,\"センター\"\n分室", first.get("name").getAsString());
    assertEquals("LABOUR", first.get("sector").getAsString());
    assertEquals(0.23456, first.get("share").getAsDouble());
    assertEquals(2026, first.get("year").getAsInt());
    assertTrue(first.get("broker").getAsBoolean());
    assertTrue(rows.get(1).getAsJsonObject().get("sector").isJsonNull(), "missing values are there as null");
    assertEquals("出典:council", all.getAsJsonObject("measures").getAsJsonArray("notes").get(0).getAsString());
    assertEquals(0, all.getAsJsonObject("network").getAsJsonArray("rows").size());
    assertEquals("", text(err));
  }

  @Test
  void csvOnTheScreenIsTheFirstTableAndSaysSo() throws CliException, IOException {
    print("--format", "csv");
    List<CSVRecord> records = CSVFormat.RFC4180.parse(new StringReader(text(out))).getRecords();
    assertEquals(List.of("name", "sector", "degree", "share", "year", "broker"), records.get(0).toList());
    assertEquals(List.of("健診,\"センター\"\n分室", "LABOUR", "12", "0.23456", "2026", "true"), records.get(1).toList());
    assertEquals("", records.get(2).get(1));
    assertTrue(text(err).contains("--table") && text(err).contains("network") && text(err).contains("出典:council"),
        text(err));
  }

  @Test
  void csvFileBeginsSoThatSpreadsheetsReadJapanese() throws CliException, IOException {
    print("--format=csv", "--out=a/b.csv", "--table=NETWORK");
    assertEquals("\uFEFFdensity\r\n", Files.readString(folder.resolve("a/b.csv")));
    assertEquals("", text(out));
    assertTrue(text(err).contains("b.csv"), text(err));
    assertFalse(text(err).contains("--table"), text(err));
  }

  @Test
  void anExistingFileIsReplacedOnlyOnDemand() throws CliException, IOException {
    Path file = Files.writeString(folder.resolve("b.json"), "mine");
    assertThrows(CliException.class, () -> print("--format", "json", "--out", "b.json"));
    assertEquals("mine", Files.readString(file));
    print("--format", "json", "--out", "b.json", "--overwrite");
    assertTrue(JsonParser.parseString(Files.readString(file)).isJsonObject());
    assertThrows(CliException.class, () -> print("--out", "."), "a folder");
  }

  @Test
  void unknownTableNamesTheKnownOnes() {
    CliException refused = assertThrows(CliException.class, () -> print("--table", "nodes"));
    assertTrue(refused.getMessage().contains("nodes") && refused.getMessage().contains("measures, network"),
        refused.getMessage());
    assertThrows(CliException.class, () -> print("--format", "xml"));
  }

  @Test
  void signsATerminalObeysAreNotPrinted() throws CliException {
    ResultTable evil = new ResultTable("a", "\u001b[31mA", List.of(Column.text("b", "B")),
        List.of(List.of("x\u001b[2J\ty")), List.of("n\r\nn"));
    new ResultPrinter(context(), OutputFormat.TABLE).print(Result.of(evil));
    assertFalse(text(out).contains("\u001b") || text(out).contains("\r"), text(out));
  }

  @Test
  void tablesRefuseRowsOfAnotherWidth() {
    List<Column> columns = List.of(Column.text("b", "B"));
    List<List<Object>> rows = List.of(List.of("1", "2"));
    assertThrows(IllegalArgumentException.class, () -> new ResultTable("a", "A", columns, rows, List.of()));
  }

  private void print(String... options) throws CliException {
    Example example = new Example();
    new CommandLine(example).parseArgs(options);
    ResultPrinter.of(context(), example.output).print(RESULT);
  }

  private CliContext context() {
    return new CliContext(folder, stream(out), stream(err), Locale.JAPAN, false, LocalDate.of(2026, 11, 22));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String squeezed(String line) {
    return line.replaceAll(" +", " ").stripTrailing();
  }

  /** A command with a result. */
  @Command(name = "example")
  private static final class Example {

    @Mixin
    private OutputOptions output = new OutputOptions();
  }
}
