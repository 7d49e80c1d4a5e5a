package org.musubi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.musubi.cli.command.ExitCode;
import org.musubi.cli.output.TextTables;

/** {@code musubi rules}. */
class RulesTest extends CliTest {

  @ParameterizedTest
  @EnumSource(Speech.class)
  void listsAllRulesForPeople(Speech speech) {
    Answer answer = musubi(speech, "rules").exits(ExitCode.DONE)
        .says("EVL-07 [エラー]", "EVL-07 [Error]").says("17").says("43").says("19");
    assertEquals(79, answer.out().stream().filter(line -> line.matches("  [A-Z]{3}-\\d\\d \\[.*")).count());
    assertTrue(answer.out().stream().allMatch(line -> TextTables.width(line) <= 98),
        answer.out().stream().filter(line -> TextTables.width(line) > 98).toList().toString());
  }

  @Test
  void listsSomeRules() {
    Answer answer = musubi("rules", "evl-07", "COR").exits(ExitCode.DONE);
    List<String> ids = answer.out().stream().filter(line -> line.matches("  [A-Z]{3}-\\d\\d .*"))
        .map(line -> line.substring(2, 8)).toList();
    assertEquals(List.of("EVL-07", "COR-01", "COR-02", "COR-03", "COR-04", "COR-05"), ids);
    musubi("rules", "COR", "--severity", "error").says("COR-01").says("COR-02").doesNotSay("COR-03");
    musubi("rules", "NO-01").exits(ExitCode.UNUSABLE).inSentences().says("NO-01");
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void listsRulesForPrograms(Speech speech) {
    Answer answer = musubi(speech, "rules", "--format", "json").exits(ExitCode.DONE);
    assertEquals(List.of(), answer.err());
    JsonArray rules = JsonParser.parseString(String.join("\n", answer.out())).getAsJsonObject().getAsJsonArray("rules");
    assertEquals(79, rules.size());
    for (JsonElement each : rules) {
      JsonObject rule = each.getAsJsonObject();
      for (String key : List.of("id", "severity", "family", "familyName", "title", "statement", "explanation")) {
        assertFalse(rule.get(key).getAsString().isBlank(), rule + " " + key);
      }
      for (JsonElement parameter : rule.getAsJsonArray("parameters")) {
        JsonObject threshold = parameter.getAsJsonObject();
        assertTrue(threshold.get("min").getAsDouble() <= threshold.get("default").getAsDouble()
            && threshold.get("default").getAsDouble() <= threshold.get("max").getAsDouble(), rule.toString());
        assertFalse(threshold.get("label").getAsString().isBlank());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void makesAFileOfSettingsToEdit(Speech speech) throws IOException {
    write("sound.musubi", Samples.SOUND);
    List<String> template = musubi(speech, "rules", "--format", "settings").exits(ExitCode.DONE).out();
    write("untouched.rules", String.join("\n", template));
    musubi(speech, "validate", "--settings", "untouched.rules", "sound.musubi").exits(ExitCode.DONE).says("STK-01");
    // Every line it offers can be used as it stands.
    write("all.rules", template.stream().map(line -> line.matches("#[A-Z].*") ? line.substring(1) : line)
        .collect(Collectors.joining("\n")));
    musubi(speech, "validate", "--settings", "all.rules", "sound.musubi").exits(ExitCode.DONE).inOneSentence()
        .says("問題はありません", "no problems");
  }
}
