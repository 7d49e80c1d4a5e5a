package org.musubi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.cli.command.ExitCode;

/** {@code musubi compare}: where is an area worse than nation and prefecture? */
class CompareTest extends CliTest {

  private static final Path MIDORI =
      Path.of(System.getProperty("musubi.root", "../.."), "models", "midori", "midori.musubi");

  private JsonArray rows(String table, String... arguments) {
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--format";
    all[arguments.length + 1] = "json";
    Answer answer = musubi(all).exits(ExitCode.DONE);
    JsonObject result = JsonParser.parseString(String.join("\n", answer.out())).getAsJsonObject();
    return result.getAsJsonObject(table).getAsJsonArray("rows");
  }

  private static JsonObject row(JsonArray rows, String code) {
    for (var row : rows) {
      if (code.equals(row.getAsJsonObject().get("code").getAsString())) {
        return row.getAsJsonObject();
      }
    }
    throw new AssertionError(code + " not in " + rows);
  }

  private Path midori() throws IOException {
    return Files.copy(MIDORI, folder().resolve("m.musubi"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"44", "大分県", "大分", "４４", "JP-44"})
  void aPrefectureNeedsNoCouncil(String area) {
    JsonObject findings = row(rows("comparison", "compare", "--area", area, "--indicators", "C22"), "C22");
    assertEquals(52.0, findings.get("value").getAsDouble());
    assertEquals(2012, findings.get("year").getAsInt());
    assertEquals(52.7, findings.get("nation").getAsDouble());
    assertEquals(-0.7, findings.get("nationDifference").getAsDouble());
    assertEquals("SIMILAR", findings.get("nationMark").getAsString());
    assertEquals(16, findings.get("place").getAsInt());
    assertFalse(findings.has("prefecture"), "the prefecture is the area itself");
  }

  @Test
  void aCouncilIsComparedWithNationAndPrefecture() throws IOException {
    midori();
    JsonObject uptake = row(rows("comparison", "compare", "m.musubi", "--indicators", "C18,C22"), "C18");
    assertEquals(19.4, uptake.get("value").getAsDouble());
    assertEquals(24.8, uptake.get("prefecture").getAsDouble());
    assertEquals(-5.4, uptake.get("prefectureDifference").getAsDouble());
    assertEquals("MUCH_WORSE", uptake.get("prefectureMark").getAsString());
    assertEquals("UP", uptake.get("trend").getAsString());
    musubi("compare", "m.musubi", "--indicators", "C18").exits(ExitCode.DONE)
        .says("みどり圏域 の比較").says("▲▲").says("出典: 協会けんぽ");
    musubi("compare", "m.musubi", "--indicators", "C18", "--format", "json").says("みどり圏域の値は架空(例示)です。");
  }

  @Test
  void onlyWhatIsWorseComesWorstFirst() {
    JsonArray rows = rows("comparison", "compare", "--area", "02", "--indicators", "all", "--worse-only");
    assertFalse(rows.isEmpty());
    for (var row : rows) {
      assertTrue(row.getAsJsonObject().get("nationMark").getAsString().contains("WORSE"), row.toString());
    }
    row(rows, "R07.M");
  }

  @Test
  void theRuleIsPrintedInWords() {
    String rule = row(rows("reasons", "compare", "--area", "02", "--indicators", "R07.M"), "R07.M").get("rule")
        .getAsString();
    assertTrue(rule.startsWith("高いほど良い指標。全国より"), rule);
    assertTrue(rule.contains("幅±0.5%"), rule);
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void everythingIsSaidInTheLanguageOfTheUser(Speech speech) {
    musubi(speech, "compare", "--area", "44", "--indicators", "D01,X43", "--with", "nation,median", "--format", "json")
        .exits(ExitCode.DONE).says("全国の値がありません。", "There is no value for 全国.")
        .says("人口10万人あたりの医師数", "Physicians per 100,000 inhabitants")
        .says("46都道府県の値からむすびが求めたもの", "computed by Musubi from 46 prefectures")
        .says("注意: ", "Caveat: ");
  }

  @Test
  void whatCanBeComparedIsListed() throws IOException {
    midori();
    JsonArray indicators = rows("indicators", "compare", "m.musubi", "--list");
    assertEquals("R05 / A07", row(indicators, "X05").get("formula").getAsString());
    assertTrue(row(indicators, "指標-02").get("hasValues").getAsBoolean(), "those of the council too");
    JsonArray areas = rows("areas", "compare", "m.musubi", "--list");
    assertEquals("みどり圏域", areas.get(0).getAsJsonObject().get("name").getAsString());
    assertTrue(areas.size() >= 49);
  }

  @Test
  void placesAndPairsOfIndicators() {
    JsonArray places = rows("positions-C22", "compare", "--positions", "--indicators", "C22");
    assertEquals(47, places.size());
    assertEquals("鳥取県", places.get(0).getAsJsonObject().get("prefecture").getAsString());
    musubi("compare", "--scatter", "D01,R07.M").exits(ExitCode.DONE).says("相関係数 -0.51(46都道府県")
        .says("相関は因果ではありません。").says("値のない都道府県: 熊本県");
  }

  @Test
  void csvHasOneTableForSpreadsheets() {
    Answer answer = musubi("compare", "--area", "44", "--indicators", "C22", "--format", "csv").exits(ExitCode.DONE);
    assertEquals("code,indicator,unit,year,value,nation,nationYear,nationDifference,nationRatio,nationMark,place,trend",
        answer.out().getFirst());
    assertEquals(List.of("C22,定期健康診断有所見率,%,2012,52.0,52.7,2012,-0.7,0.986717267552,SIMILAR,16,UNKNOWN"),
        answer.out().subList(1, answer.out().size()));
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void wrongWishesAreAnsweredWithOneSentence(Speech speech) {
    musubi(speech, "compare").exits(ExitCode.UNUSABLE).says("--area");
    musubi(speech, "compare", "--area", "99").exits(ExitCode.UNUSABLE)
        .says("「99」という区域はありません", "There is no area “99”");
    musubi(speech, "compare", "--area", "全国").exits(ExitCode.UNUSABLE).says("都道府県か協議会の区域", "Give a prefecture");
    musubi(speech, "compare", "--area", "44", "--indicators", "Z99").exits(ExitCode.UNUSABLE)
        .says("「Z99」という指標はありません", "There is no indicator “Z99”");
    musubi(speech, "compare", "--area", "44", "--with", "mars").exits(ExitCode.UNUSABLE).says("nation");
    musubi(speech, "compare", "--area", "44", "--year", "令和").exits(ExitCode.UNUSABLE).says("令和");
    musubi(speech, "compare", "--scatter", "C22").exits(ExitCode.UNUSABLE).says("D01,R07.M");
    musubi(speech, "compare", "missing.musubi").exits(ExitCode.UNUSABLE).inSentences();
  }
}
