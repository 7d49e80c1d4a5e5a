package org.musubi.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.musubi.dataimport.table.TableException;

/** Tables with one value a row. */
class LongTableTest {

  private final Oita oita = new Oita();

  @Test
  void everyRowBecomesAValue() throws TableException {
    ImportPlan plan = oita.check("""
        地域,年度,指標,値,備考
        東部圏域,令和5年度,特定健診実施率,52.4,速報
        別府市,R4,C01,48.1%,
        大分県,2023年度,特定健診実施率(%),55.6,
        """);
    assertEquals(List.of("東部圏域 C01 2023 52.4", "別府市 C01 2022 48.1", "大分県 C01 2023 55.6"), Oita.values(plan));
    assertEquals("速報", plan.values().getFirst().details().remark());
    assertTrue(plan.report().isComplete());
    assertTrue(oita.observations().isEmpty(), "checking changes nothing");
  }

  @Test
  void readsEnglishHeadersAndCodes() throws TableException {
    ImportPlan plan = oita.check("""
        area code\tyear\tindicator\tvalue\tn\tnumerator
        44202\t2023\tC01\t50\t1,200\t600
        44\t2023\tC01\t51.5\t\t
        00\t2023\tC01\t54\t\t
        """);
    assertEquals(List.of("別府市 C01 2023 50", "大分県 C01 2023 51.5", "全国 C01 2023 54"), Oita.values(plan));
    assertEquals(1200, plan.values().getFirst().details().n());
    assertEquals(600, plan.values().getFirst().details().numerator());
  }

  @Test
  void refusesWithRowColumnContentAndReason() throws TableException {
    ImportPlan plan = oita.check("""
        市町村,年,指標,値
        別府市,2023,C01,五十
        架空市,2023,C01,50
        別府市,,C01,50
        別府市,2023,C01,120
        別府市,2023,存在しない指標,1
        杵築市,2023,C01,50
        杵築市,令和5年,C01,51
        合計,2023,C01,50
        別府市,2021・2022,C01,50
        別府市,23,C01,50
        """);
    assertEquals(List.of("杵築市 C01 2023 50"), Oita.values(plan));
    assertEquals(List.of(
        "2 値 数値の欄に文字「五十」があります。",
        "3 市町村 区域「架空市」は協議会の区域・構成市町村・都道府県のどれでもありません。名称を直すか、区域として登録してください。",
        "4 年 年が書かれていません。",
        "5 値 「特定健診実施率」は割合(%)なので、0から100までの値だけ取り込めます。",
        "6 指標 指標「存在しない指標」は登録されていません。指標を選ぶか、協議会の指標として作成してください。",
        "8 値 7行目と、区域・指標・年・区分が同じです。",
        "9 市町村 「合計」の行は、どの区域の値かわからないため取り込めません。圏域全体の値なら、区域の名称に書き換えてください。",
        "10 年 「2021・2022」は複数の年です。一つの年に分けてください。",
        "11 年 「23」は西暦か元号かわかりません。2023 または 令和5 のように書いてください。"), Oita.refusals(plan));
    assertEquals("五十", plan.report().refused().getFirst().content());
    assertEquals(9, plan.report().refusedCount());
    assertEquals(10, plan.report().rows());
  }

  @Test
  void aWrongHeaderIsOneSentenceThatNamesExpectedAndFoundColumns() throws TableException {
    ImportPlan plan = oita.check("""
        地区名称,ねん,しひょう,すうじ
        みなみ,2023,健診,50
        """);
    assertFalse(plan.isUsable());
    assertEquals("見出しに 「地域」(または市町村・コード)、「年度」(または年)、「指標」、「値」 の列が見つかりません"
        + "(見つかった列:「地区名称」、「ねん」、「しひょう」、「すうじ」)。見出しを直すか、列の割り当てを指定してください。",
        plan.wrongColumns().orElseThrow());
  }

  @Test
  void breakdownsSeparateValues() throws TableException {
    ImportPlan plan = oita.check("""
        地域,年度,指標,性別,年齢,値
        別府市,2023,C01,男,40-44歳,50
        別府市,2023,C01,女性,40代,51
        別府市,2023,C01,総数,65歳以上,52
        別府市,2023,C01,計,総数,53
        別府市,2023,C01,女,四十代,54
        """);
    assertEquals(List.of("別府市 C01 2023 50 男、40–44歳", "別府市 C01 2023 51 女、40–49歳", "別府市 C01 2023 52 65歳以上",
        "別府市 C01 2023 53"), Oita.values(plan));
    assertEquals(List.of("6 年齢 「四十代」は年齢の区分として読めません。40–44歳、40代、65歳以上 のように書いてください。"),
        Oita.refusals(plan));
  }

  @Test
  void missingValuesAreLeftOutAndSecretOnesKept() throws TableException {
    ImportPlan plan = oita.check("""
        地域,年度,指標,値
        別府市,2019,A01,-
        別府市,2020,A01,…
        別府市,2021,A01,x
        別府市,2022,A01,***
        別府市,2023,A01,
        別府市,2018,A01,"112,300"
        """);
    assertEquals(List.of("別府市 A01 2021 x", "別府市 A01 2022 x", "別府市 A01 2018 112300"), Oita.values(plan));
    assertEquals(3, plan.report().leftOutCount());
    assertTrue(plan.report().isComplete());
  }

  @Test
  void fractionsArePointedOutAndReadOnRequest() throws TableException {
    String table = """
        地域,年度,指標,値
        別府市,2022,C01,0.521
        別府市,2023,C01,0.543
        """;
    ImportPlan plan = oita.check(table);
    assertTrue(plan.report().notes().stream().anyMatch(note -> note.contains("すべて1以下")),
        plan.report().notes()::toString);
    assertEquals(List.of("別府市 C01 2022 52.1", "別府市 C01 2023 54.3"),
        Oita.values(oita.check(table, Oita.strict().asFractions(true))));
  }

  @Test
  void columnsAboutPersonsAreNeverImported() throws TableException {
    ImportPlan plan = oita.check("""
        地域,年度,指標,値,氏名,担当
        別府市,2023,C01,50,山田太郎,課長
        """);
    assertEquals(1, plan.values().size());
    assertTrue(plan.report().notes().stream().anyMatch(note -> note.contains("個人に関する列 「氏名」")));
    assertTrue(plan.report().notes().contains("取り込まない列:「担当」"));
  }

  @Test
  void remarksBelowTheTableAreNoMistake() throws TableException {
    ImportPlan plan = oita.check("""
        地域,年度,指標,値
        別府市,2023,C01,50
        注)速報値である。,,,
        """);
    assertTrue(plan.report().isComplete());
    assertEquals(1, plan.report().leftOutCount());
  }

  @Test
  void aUnitThatIsNotThatOfTheIndicatorIsRefused() throws TableException {
    ImportPlan plan = oita.check("""
        地域,年度,指標,単位,値
        別府市,2023,A01,人,112000
        杵築市,2023,A01,千人,28
        杵築市,2022,A01,,28000人
        """);
    assertEquals(List.of("別府市 A01 2023 112000", "杵築市 A01 2022 28000"), Oita.values(plan));
    assertEquals(List.of("3 値 単位が「千人」ですが、「総人口」の単位は「人」です。"), Oita.refusals(plan));
  }

  @Test
  void anEmptyTableHasNothingToImport() throws TableException {
    ImportPlan plan = oita.check("地域,年度,指標,値\n");
    assertFalse(plan.isUsable());
    assertEquals(0, plan.report().rows());
  }
}
