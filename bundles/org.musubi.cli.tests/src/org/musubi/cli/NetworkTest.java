package org.musubi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.musubi.cli.command.ExitCode;

/** {@code musubi network}. */
class NetworkTest extends CliTest {

  @BeforeEach
  void writeCouncil() throws IOException {
    write("a.musubi", Samples.with("<issueAnalyses", """
        <organizations xmi:id="_x" code="機関-03" name="みなと市" shortName="市"/>
        <organizations xmi:id="_y" code="機関-04" name="みなと大学"/>
        <relationships xmi:id="_r1" kind="ADJUST" direction="MUTUAL" strength="4" source="_a" target="_b"/>
        <relationships xmi:id="_r2" kind="DATA" source="_a" target="_x"/>
        <issueAnalyses"""));
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void measuresAndSources(Speech speech) throws IOException {
    FolderState before = FolderState.of(folder());
    Answer answer = musubi(speech, "network", "a.musubi").exits(ExitCode.DONE);
    assertEquals(List.of(), answer.err());
    answer.says("機関ごとの指標", "Measures by organisation").says("要の機関", "articulation point")
        .says("2 件(すべての種類)", "2 relationships").says("未記入のつながり 1 件", "1 relationships have no strength")
        .says("橋渡し(媒介中心性)", "Betweenness").doesNotSay("null");
    before.assertUnchanged(folder());
  }

  @Test
  void jsonHasTheNumbers() {
    Answer answer = musubi("network", "a.musubi", "--format", "json").exits(ExitCode.DONE);
    JsonObject all = JsonParser.parseString(String.join("\n", answer.out())).getAsJsonObject();
    JsonObject first = all.getAsJsonObject("measures").getAsJsonArray("rows").get(0).getAsJsonObject();
    assertEquals("機関-01", first.get("code").getAsString());
    assertEquals(2, first.get("degree").getAsInt());
    assertEquals(1 / 3.0, first.get("betweenness").getAsDouble(), 1e-12);
    assertEquals(5, first.get("strength").getAsInt());
    JsonObject density = all.getAsJsonObject("network").getAsJsonArray("rows").asList().stream()
        .map(row -> row.getAsJsonObject()).filter(row -> row.get("key").getAsString().equals("density")).findFirst()
        .orElseThrow();
    assertEquals(2 / 6.0, density.get("value").getAsDouble(), 1e-12);
  }

  @Test
  void kindsLimitWhatCounts() {
    musubi("network", "a.musubi", "--kind", "data").says("1 件(種類:データ のみ)");
    musubi("network", "a.musubi", "--kind", "data,adjust", "--table", "network").says("2");
    musubi("network", "a.musubi", "--kind", "love").exits(ExitCode.UNUSABLE).inSentences().says("--kind").says("data");
    musubi("network", "a.musubi", "--sort", "size").exits(ExitCode.UNUSABLE).inSentences().says("reach-efficiency");
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void whatHappensWhenSomebodyLeaves(Speech speech) {
    Answer answer = musubi(speech, "network", "a.musubi", "--without", "保健所").exits(ExitCode.DONE);
    answer.says("保健所 が抜けた場合", "When 保健所 leaves").says("切り離される機関", "Who would be cut off");
    assertTrue(answer.out().stream().anyMatch(line -> line.matches(" +1 +(市|みなと商工会議所) +(はい|yes)")), answer.text());
    musubi(speech, "network", "a.musubi", "--without", "機関-04").says("切り離される機関はありません。", "Nobody would be cut off.");
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void whoLeavesHasToBeClear(Speech speech) {
    musubi(speech, "network", "a.musubi", "--without", "みなと").exits(ExitCode.UNUSABLE).says("複数", "several")
        .says("機関-01").says("機関-04");
    musubi(speech, "network", "a.musubi", "--without", "県").exits(ExitCode.UNUSABLE).inSentences();
  }

  @Test
  void councilWithoutAnybody() throws IOException {
    write("b.musubi", Samples.EMPTY);
    musubi("network", "b.musubi").exits(ExitCode.DONE).says("(該当なし)").doesNotSay("null").doesNotSay("NaN");
  }
}
