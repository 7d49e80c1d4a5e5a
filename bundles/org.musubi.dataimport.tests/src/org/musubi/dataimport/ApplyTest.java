package org.musubi.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.dataimport.table.TableException;
import org.musubi.dataimport.table.TableSource;
import org.musubi.model.core.Provenance;
import org.musubi.model.data.DataQuality;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;

/** What an import leaves in the council. */
class ApplyTest {

  private static final String FIRST = """
      地域,年度,指標,値
      別府市,2022,C01,47
      別府市,2023,C01,48
      """;

  private final Oita oita = new Oita();

  @Test
  void theDataSetSaysWhereItComesFrom(@TempDir Path folder) throws IOException, TableException {
    TableSource table = Oita.file(folder, "健診 令和5.csv", FIRST, StandardCharsets.UTF_8);
    DataSet set = oita.imports.apply(oita.check(table, Oita.strict().from(null,
        oita.catalogues.source("SRC14").orElseThrow(), null, Oita.TODAY, DataQuality.OFFICIAL)));
    assertEquals("健診 令和5", set.getName());
    assertEquals("データ-01", set.getCode());
    assertEquals("ファイル「健診 令和5.csv」から取り込み", set.getDescription());
    assertEquals(Oita.TODAY, set.getFetchedOn());
    assertEquals(DataQuality.OFFICIAL, set.getQuality());
    assertEquals("SRC14", set.getSource().getCode());
    assertEquals(2, set.getObservations().size());
    assertSame(oita.model.getArea().getParts().getFirst(), set.getObservations().getFirst().getArea());
  }

  @Test
  void oneChangeIsTakenBackWhole() throws TableException {
    oita.imports.apply(oita.check(FIRST));
    String before = text();
    ImportPlan plan = oita.check("""
        地域,年度,指標,値
        別府市,2023,C01,49
        新しい町,2023,C01,40
        別府市,2023,新しい指標(%),40
        """, new ImportOptions(Duplicates.REPLACE, true, true, false, java.util.Map.of(), "追加", null, "県の調査",
        Oita.TODAY, DataQuality.UNKNOWN));
    assertEquals(3, plan.values().size(), () -> Oita.refusals(plan).toString());
    ChangeRecorder recorder = new ChangeRecorder(oita.model);
    oita.imports.apply(plan);
    ChangeDescription change = recorder.endRecording();
    assertEquals(3, oita.model.getArea().getParts().size());
    assertEquals("県の調査", oita.model.getOwnCatalogue().getSources().getFirst().getName());
    Indicator made = oita.model.getOwnCatalogue().getIndicators().getFirst();
    assertEquals("新しい指標", made.getName());
    assertEquals("U-PERCENT", made.getUnit().getCode());
    assertEquals(Provenance.COUNCIL, made.getProvenance());
    change.apply();
    assertEquals(before, text());
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    EcoreUtil.getAllContents(oita.model, false).forEachRemaining(each -> text.append(each).append('\n'));
    return text.toString();
  }

  @Test
  void replacingKeepsTheIdentityOfAValue() throws TableException {
    DataSet first = oita.imports.apply(oita.check(FIRST));
    Observation old = first.getObservations().getLast();
    ImportPlan plan = oita.check("""
        地域,年度,指標,値
        別府市,2023,C01,49.5
        別府市,2024,C01,50
        """, Oita.strict().with(Duplicates.REPLACE));
    assertEquals(1, plan.report().replaced());
    DataSet second = oita.imports.apply(plan);
    assertSame(old, second.getObservations().getFirst());
    assertEquals(49.5, old.getValue());
    assertEquals(1, first.getObservations().size());
    assertEquals(3, oita.observations().size());
  }

  @Test
  void keepingLeavesWhatIsThere() throws TableException {
    oita.imports.apply(oita.check(FIRST));
    ImportPlan plan =
        oita.check(FIRST.replace("48", "60").replace("2022", "2024"), Oita.strict().with(Duplicates.KEEP));
    assertEquals(List.of("別府市 C01 2024 47"), Oita.values(plan));
    assertTrue(plan.report().isComplete());
    assertEquals("同じ区域・指標・年の値(48)が、データセット「貼り付けた表」にすでにあるため、そのまま残しました。",
        plan.report().leftOut().getFirst().reason());
  }

  @Test
  void refusingNamesTheValueThatIsThere() throws TableException {
    oita.imports.apply(oita.check(FIRST));
    ImportPlan plan = oita.check(FIRST);
    assertEquals("2 値 同じ区域・指標・年の値(47)が、データセット「貼り付けた表」にすでにあります。", Oita.refusals(plan).getFirst());
    assertThrows(IllegalArgumentException.class, () -> oita.imports.apply(plan));
  }

  @Test
  void theLastOfTwoRowsCountsWhenReplacing() throws TableException {
    ImportPlan plan = oita.check("""
        地域,年度,指標,値
        別府市,2023,C01,48
        別府市,2023,C01,49
        """, Oita.strict().with(Duplicates.REPLACE));
    assertEquals(List.of("別府市 C01 2023 49"), Oita.values(plan));
    assertEquals(2, plan.report().leftOut().getFirst().row());
  }

  @Test
  void aMunicipalityNobodyKnowsBecomesAPartOnRequest() throws TableException {
    String table = """
        コード,市町村,年度,指標,値
        44213,豊後大野市,2023,C01,48
        ,2024年度合計,2023,C01,48
        ,宮崎県延岡市,2023,C01,48
        """;
    ImportPlan plan = oita.check(table, Oita.strict().creating(true, false));
    assertEquals(List.of("豊後大野市 C01 2023 48"), Oita.values(plan));
    assertEquals(2, plan.report().refusedCount());
    oita.imports.apply(plan);
    assertEquals("44213", oita.model.getArea().getParts().getLast().getJisCode());
    assertNotNull(oita.model.getArea().getParts().getLast().getCode());
  }

  @Test
  void theReportIsATableOfWhatIsNotImported(@TempDir Path folder) throws IOException, TableException {
    ImportPlan plan = oita.check("""
        地域,年度,指標,値
        別府市,2023,C01,=2+3
        別府市,2024,C01,-
        """);
    assertNull(plan.complaint());
    Path file = folder.resolve("refused.csv");
    plan.report().save(file);
    assertEquals("\uFEFF行,列,内容,扱い,理由\r\n2,値,'=2+3,取り込めない,数値の欄に文字「=2+3」があります。\r\n3,値,-,除外,値がありません。\r\n",
        Files.readString(file).replace("\"", ""));
  }
}
