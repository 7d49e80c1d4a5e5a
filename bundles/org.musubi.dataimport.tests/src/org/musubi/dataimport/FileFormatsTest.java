package org.musubi.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.dataimport.table.Encodings;
import org.musubi.dataimport.table.Row;
import org.musubi.dataimport.table.TableException;
import org.musubi.dataimport.table.TableSource;
import org.musubi.dataimport.table.TableSources;

/** Text files in the encodings and shapes they come in, and files that are none. */
class FileFormatsTest {

  private static final String TABLE = """
      地域,年度,指標,値,備考
      別府市,令和5年度,特定健診実施率,48.1,①速報~髙木㈱
      杵築市,令和5年度,特定健診実施率,52.0,
      """;

  private final Oita oita = new Oita();

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-31j", "UTF-16LE", "UTF-16BE"})
  void findsTheEncoding(String charset) throws IOException, TableException {
    TableSource table = Oita.file(folder, "表.csv", TABLE, Charset.forName(charset));
    assertEquals(Charset.forName(charset), table.format().orElseThrow().charset());
    ImportPlan plan = oita.check(table, Oita.strict());
    assertEquals(List.of("別府市 C01 2023 48.1", "杵築市 C01 2023 52"), Oita.values(plan));
    assertEquals("①速報~髙木㈱", plan.values().getFirst().details().remark());
  }

  @ParameterizedTest
  @ValueSource(strings = {"EUC-JP", "ISO-2022-JP"})
  void findsTheEncodingOfOlderSystems(String charset) throws IOException, TableException {
    TableSource table = Oita.file(folder, "表.csv", TABLE.replaceAll("①|~髙|㈱", ""), Charset.forName(charset));
    assertEquals(Charset.forName(charset), table.format().orElseThrow().charset());
    assertEquals(2, oita.check(table, Oita.strict()).values().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkIsNoPartOfTheHeader(String charset) throws IOException, TableException {
    TableSource table = Oita.file(folder, "表.csv", "\uFEFF" + TABLE, Charset.forName(charset));
    assertTrue(table.format().orElseThrow().byteOrderMark());
    assertEquals("地域", table.head(null, 1).getFirst().cell(0).text());
    assertEquals(2, oita.check(table, Oita.strict()).values().size());
  }

  @Test
  void theUserMayNameTheEncodingAndHearsWhenItIsWrong() throws IOException, TableException {
    Path file = Files.write(folder.resolve("表.csv"), TABLE.getBytes(Encodings.WINDOWS_31J));
    TableSource wrong = TableSources.open(file, new TableSources.Wishes(StandardCharsets.UTF_8, ','));
    TableException e = assertThrows(TableException.class, () -> wrong.head(null, 10));
    assertTrue(e.getMessage().contains("UTF-8 として読めない文字"), e.getMessage());
    TableSource right = TableSources.open(file, new TableSources.Wishes(Encodings.named("SJIS").orElseThrow(), null));
    assertEquals("備考", right.head(null, 1).getFirst().cell(4).text());
  }

  @Test
  void quotedLineBreaksStayInOneRow() throws TableException {
    ImportPlan plan = oita.check("""
        "地
        域",年度,指標,"値
        (%)",備考
        別府市,2023,C01,48,"一行目
        二行目, ""三""\"
        杵築市,2023,C01,だめ,
        """);
    assertEquals("一行目\n二行目, \"三\"", plan.values().getFirst().details().remark());
    assertEquals(3, plan.report().refused().getFirst().row(), "rows are counted as a spreadsheet counts them");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "\t", ";", "|"})
  void findsWhatSeparatesTheColumns(String delimiter) throws TableException {
    assertEquals(2, oita.check(TABLE.replace(",", delimiter)).values().size());
  }

  @Test
  void anUnclosedQuoteIsNamedWithItsRow() throws TableException {
    TableException e = assertThrows(TableException.class,
        () -> oita.check("地域,年度,指標,値\n別府市,2023,C01,48\n\"杵築市,2023,C01,50\n別府市,2022,C01,48\n"));
    assertEquals("「貼り付けた表」の3行目で始まる引用符(\")が閉じていません。ファイルを直してから取り込んでください。", e.getMessage());
  }

  @Test
  void anEmptyFileIsSaidToBeEmpty() throws IOException {
    for (String content : List.of("", "\uFEFF", "\r\n\r\n  \r\n")) {
      TableException e = assertThrows(TableException.class,
          () -> Oita.file(folder, "空.csv", content, StandardCharsets.UTF_8));
      assertEquals("「空.csv」には何も入っていません。", e.getMessage());
    }
  }

  @Test
  void aMissingFileIsSaidToBeMissing() {
    TableException e = assertThrows(TableException.class,
        () -> TableSources.open(folder.resolve("ない.csv"), TableSources.Wishes.NONE));
    assertTrue(e.getMessage().contains("見つかりません"), e.getMessage());
  }

  @Test
  void binaryFilesAreRefused() throws IOException {
    byte[] noise = new byte[50_000];
    new Random(1).nextBytes(noise);
    byte[] picture =
        ByteBuffer.allocate(100).put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}).array();
    byte[] archive = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3, 4, 5, 6, 7};
    byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};
    for (byte[] content : List.of(noise, picture, archive, compound, "%PDF-1.4 \0\1\2".getBytes())) {
      Path file = Files.write(folder.resolve("何か.csv"), content);
      TableException e = assertThrows(TableException.class, () -> TableSources.open(file, TableSources.Wishes.NONE));
      assertTrue(e.getMessage().startsWith("「何か.csv」"), e.getMessage());
    }
  }

  @Test
  void aHugeCellRefusesItsRowOnly() throws TableException {
    ImportPlan plan = oita.check("地域,年度,指標,値\n別府市,2023,C01," + "9".repeat(40_000) + "\n杵築市,2023,C01,50\n");
    assertEquals(List.of("杵築市 C01 2023 50"), Oita.values(plan));
    assertEquals("2 値 セルの文字が長すぎます(32,767字を超えています)。", Oita.refusals(plan).getFirst());
    assertTrue(plan.report().refused().getFirst().content().length() < 100);
  }

  @Test
  void aCellWithoutEndIsRefusedBeforeItFillsTheMemory() {
    TableException e = assertThrows(TableException.class,
        () -> oita.check("地域,年度,指標,値\n別府市,2023,C01,\"" + "長い\n".repeat(2_000_000)));
    assertTrue(e.getMessage().contains("2行目が長すぎます"), e.getMessage());
  }

  @Test
  void tooManyColumnsAreRefused() {
    TableException e = assertThrows(TableException.class, () -> oita.check("a,".repeat(3000)));
    assertTrue(e.getMessage().contains("2,000 列") || e.getMessage().contains("2000 列"), e.getMessage());
  }

  @Test
  void aHundredThousandRowsAreRead() throws TableException {
    StringBuilder table = new StringBuilder("区域,年,指標,年齢,値\n");
    for (int i = 0; i < 100_000; i++) {
      table.append(i % 2 == 0 ? "別府市," : "杵築市,").append(1990 + i / 2 % 30).append(",A01,").append(i / 60 % 120)
          .append('-').append(120 + i / 7200).append("歳,").append(i).append('\n');
    }
    ImportPlan plan = oita.check(table.toString());
    assertEquals(100_000, plan.report().rows());
    assertEquals(100_000, plan.values().size(), () -> Oita.refusals(plan).stream().limit(3).toList().toString());
    assertEquals(100_000, oita.imports.apply(plan).getObservations().size());
  }

  @Test
  void onlyAsMuchIsReadAsIsAskedFor() throws TableException {
    TableSource table = Oita.table("a,b\n".repeat(50));
    List<Row> rows = table.head(null, 3);
    assertEquals(3, rows.size());
    assertFalse(rows.getLast().isBlank());
  }
}
