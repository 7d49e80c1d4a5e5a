package org.musubi.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.musubi.dataimport.mapping.ColumnRole;
import org.musubi.dataimport.mapping.Mapping;
import org.musubi.dataimport.mapping.MappingRules;
import org.musubi.dataimport.mapping.Subject;
import org.musubi.dataimport.table.TableException;
import org.musubi.dataimport.table.TableSource;
import org.musubi.model.data.Direction;

/** Tables with areas down and indicators or years across, or the other way round. */
class WideTableTest {

  private final Oita oita = new Oita();

  @Test
  void areasDownIndicatorsAcross() throws TableException {
    ImportPlan plan = oita.check("""
        市町村,年度,特定健診実施率(%),特定保健指導実施率,総人口
        別府市,令和5年度,48.1,20.2,"112,300"
        杵築市,令和5年度,52.0,-,"27,100"
        """);
    assertEquals(List.of("別府市 C01 2023 48.1", "別府市 C03 2023 20.2", "別府市 A01 2023 112300",
        "杵築市 C01 2023 52", "杵築市 A01 2023 27100"), Oita.values(plan));
    assertEquals(1, plan.report().leftOutCount());
  }

  @Test
  void areasDownYearsAcrossBelowATitleThatNamesTheIndicator() throws TableException {
    ImportPlan plan = oita.check("""
        表1 特定健診実施率の推移,,,
        ,,,
        地域,令和3年度,令和4年度,R5
        東部圏域,50.1,51.2,52.3
        大分県,53,54,55
        """);
    assertEquals(List.of("東部圏域 C01 2021 50.1", "東部圏域 C01 2022 51.2", "東部圏域 C01 2023 52.3",
        "大分県 C01 2021 53", "大分県 C01 2022 54", "大分県 C01 2023 55"), Oita.values(plan));
  }

  @Test
  void twoRowsOfHeaderAreReadTogether() throws TableException {
    ImportPlan plan = oita.check("""
        地域,特定健診実施率,,特定保健指導実施率,
        ,2022,2023,2022,2023
        別府市,48,49,20,21
        """);
    assertEquals(List.of("別府市 C01 2022 48", "別府市 C01 2023 49", "別府市 C03 2022 20", "別府市 C03 2023 21"),
        Oita.values(plan));
  }

  @Test
  void sexesAcross() throws TableException {
    ImportPlan plan = oita.check("""
        令和5年度 習慣的喫煙者割合
        市町村名,男性,女性,総数
        別府市,28.1,7.9,17.5
        """);
    assertEquals(List.of("別府市 D01 2023 28.1 男", "別府市 D01 2023 7.9 女", "別府市 D01 2023 17.5"), Oita.values(plan));
  }

  @Test
  void indicatorsDownAreasAcross() throws TableException {
    ImportPlan plan = oita.check("""
        指標,年,東部圏域,大分県,全国
        C01,2023,52,55,58
        特定保健指導実施率,2023,20,25,26
        """);
    assertEquals(List.of("東部圏域 C01 2023 52", "大分県 C01 2023 55", "全国 C01 2023 58", "東部圏域 C03 2023 20",
        "大分県 C03 2023 25", "全国 C03 2023 26"), Oita.values(plan));
  }

  @Test
  void aTableWithoutHeaderIsReadByWhatItHolds() throws TableException {
    ImportPlan plan = oita.check("""
        別府市\t2023\tC01\t48.5
        杵築市\t2023\tC01\t51.5
        """);
    assertEquals(List.of("別府市 C01 2023 48.5", "杵築市 C01 2023 51.5"), Oita.values(plan));
  }

  @Test
  void anUnknownIndicatorInTheHeaderIsRefusedOnceWithASimilarOne() throws TableException {
    ImportPlan plan = oita.check("""
        市町村,年度,特定健診実施率,特定保健指導の実施割合,共食する者の割合
        別府市,2023,48,20,70
        杵築市,2023,49,21,71
        """);
    assertEquals(List.of("別府市 C01 2023 48", "杵築市 C01 2023 49"), Oita.values(plan));
    assertEquals(List.of(
        "1 特定保健指導の実施割合 指標「特定保健指導の実施割合」は登録されていません(似た名称:C03 特定保健指導実施率)。"
            + "指標を選ぶか、協議会の指標として作成してください。",
        "1 共食する者の割合 指標「共食する者の割合」は登録されていません。指標を選ぶか、協議会の指標として作成してください。"),
        Oita.refusals(plan));
    assertEquals(List.of("特定保健指導の実施割合", "共食する者の割合"), plan.unknownIndicators());
  }

  @Test
  void unknownIndicatorsAreChosenMadeOrSkipped() throws TableException {
    String table = """
        市町村,年度,特定保健指導の実施割合,共食する者の割合(%),その他の数
        別府市,2023,20,70,5
        """;
    Map<String, IndicatorChoice> choices = Map.of(
        ImportOptions.key("特定保健指導の実施割合"),
        new IndicatorChoice.Existing(oita.catalogues.indicator("C03").orElseThrow()),
        ImportOptions.key("共食する者の割合(%)"),
        new IndicatorChoice.Create("共食する者の割合", oita.catalogues.unit("U-PERCENT").orElseThrow(), Direction.UP),
        ImportOptions.key("その他の数"), new IndicatorChoice.Skip());
    ImportPlan plan = oita.check(table, Oita.strict().choosing(choices));
    assertEquals(List.of("別府市 C03 2023 20", "別府市 共食する者の割合 2023 70"), Oita.values(plan));
    assertEquals(Direction.UP, plan.newIndicators().getFirst().getDirection());
    assertTrue(plan.report().isComplete());
  }

  @Test
  void rulesOfTheUserComeBeforeTheGuess() throws TableException {
    TableSource table = Oita.table("""
        地区名称,ねん,すうじ,おまけ
        別府市,2023,50,1
        """);
    Mapping mapping = new MappingRules(List.of("area=地区名称", "year=ねん", "value=すうじ"))
        .apply(oita.imports.guess(table, null)).withEverywhere(Subject.IN_ROWS.withIndicator("C01"));
    ImportPlan plan = oita.imports.check(table, null, mapping, Oita.strict(), Progress.NONE);
    assertEquals(List.of("別府市 C01 2023 50"), Oita.values(plan));
    Mapping wide = new MappingRules(List.of("C03@R4=すうじ", "ignore=:D"))
        .apply(oita.imports.guess(table, null));
    assertEquals(new Subject(null, "C03", 2022, null), wide.columns().get(2).subject());
    assertEquals(ColumnRole.IGNORE, wide.columns().get(3).role());
    assertEquals(wide.columns(), MappingRules.of(wide).apply(oita.imports.guess(table, null)).columns());
  }
}
