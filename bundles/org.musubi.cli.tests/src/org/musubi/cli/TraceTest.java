package org.musubi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.musubi.cli.command.ExitCode;

/** {@code musubi trace}. */
class TraceTest extends CliTest {

  @BeforeEach
  void writeCouncil() throws IOException {
    write("a.musubi", Samples.SOUND);
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void bothDirections(Speech speech) {
    Answer answer = musubi(speech, "trace", "a.musubi", "PJ-01").exits(ExitCode.DONE);
    assertEquals(List.of(), answer.err());
    answer.says("由来:受診の呼びかけ", "Where it came from: 受診の呼びかけ").says("事業にした", "was taken up by")
        .says("課題-01").says("評価した", "was evaluated").says("評価項目-01").doesNotSay("null").doesNotSay("_pj");
  }

  @Test
  void jsonNamesStepsAndIds() {
    Answer answer = musubi("trace", "a.musubi", "評価項目-01", "--format", "json").exits(ExitCode.DONE);
    JsonObject all = JsonParser.parseString(String.join("\n", answer.out())).getAsJsonObject();
    JsonArray origins = all.getAsJsonObject("origins").getAsJsonArray("rows");
    assertEquals(List.of("_y1", "_pj", "_i1", "_f1"), origins.asList().stream().map(row -> row.getAsJsonObject())
        .filter(row -> !row.get("stage").getAsString().equals("PLAN")).map(row -> row.get("id").getAsString())
        .toList());
    assertEquals("EVALUATED", origins.get(0).getAsJsonObject().get("step").getAsString());
    assertEquals(1, origins.get(0).getAsJsonObject().get("depth").getAsInt());
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void whyThisProject(Speech speech) {
    Answer answer = musubi(speech, "trace", "a.musubi", "受診", "--why").exits(ExitCode.DONE);
    answer.says("なぜこの事業か:受診の呼びかけ", "Why this project: 受診の呼びかけ").says("健診を受けない人が多い")
        .says("誰と、何を分担するか", "With whom, and who does what?").says("(未記入)", "(open)");
    musubi(speech, "trace", "a.musubi", "_y1", "--why").exits(ExitCode.DONE).says("受診の呼びかけ");
    musubi(speech, "trace", "a.musubi", "課題-01", "--why").exits(ExitCode.UNUSABLE).inSentences().says("--why");
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void whatCannotBeFound(Speech speech) {
    musubi(speech, "trace", "a.musubi", "PJ-99").exits(ExitCode.UNUSABLE).says("PJ-99");
    musubi(speech, "trace", "a.musubi").exits(ExitCode.UNUSABLE).says("ELEMENT");
    musubi(speech, "trace", "a.musubi", "みなと").exits(ExitCode.UNUSABLE).says("複数", "several");
  }

  @Test
  void csvIsOneTable() {
    Answer answer = musubi("trace", "a.musubi", "PJ-01", "--format", "csv", "--table", "consequences");
    assertEquals("depth,stage,step,kind,code,element,source,repeated,id", answer.out().getFirst());
    assertTrue(answer.out().stream().anyMatch(line -> line.startsWith("1,YEAR,YEAR,ProjectYear,")), answer.text());
  }
}
