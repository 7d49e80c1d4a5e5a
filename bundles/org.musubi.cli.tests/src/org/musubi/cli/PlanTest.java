package org.musubi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.cli.command.ExitCode;

/** {@code musubi plan}: the plan of a year, baselines, targets and partners. */
class PlanTest extends CliTest {

  private Path file;

  @BeforeEach
  void copySample() throws IOException {
    Optional<Path> sample = Samples.inRepository("models/midori/midori.musubi");
    assumeTrue(sample.isPresent(), "the tests do not run beside the repository");
    file = Files.copy(sample.get(), folder().resolve("m.musubi"));
  }

  private JsonObject row(String table, String code) {
    String out = String.join("\n", musubi("plan", "m.musubi", "--year", "2024", "--format", "json")
        .exits(ExitCode.DONE).out());
    return StreamSupport.stream(JsonParser.parseString(out).getAsJsonObject().getAsJsonObject(table)
            .getAsJsonArray("rows").spliterator(), false)
        .map(row -> row.getAsJsonObject()).filter(row -> row.get("code").getAsString().equals(code))
        .findFirst().orElseThrow();
  }

  @Test
  void theWorkedExampleIsShown() {
    assertEquals(48, row("measures", "M2").get("baseline").getAsDouble());
    assertEquals(90, row("measures", "M2").get("target").getAsDouble());
    assertEquals("健康宣言セミナー", row("projects", "PJ-01").get("name").getAsString());
  }

  @Test
  void targetsAndBaselinesAreSetWithTheirYears() {
    musubi("plan", "m.musubi", "--year", "2024", "--set-target", "M2=1,100@令和9", "--baseline", "M2=50")
        .exits(ExitCode.DONE);

    assertEquals(1100, row("measures", "M2").get("target").getAsDouble());
    assertEquals(2027, row("measures", "M2").get("targetYear").getAsInt());
    assertEquals(50, row("measures", "M2").get("baseline").getAsDouble());
    assertEquals(2023, row("measures", "M2").get("baselineYear").getAsInt());
  }

  @Test
  void aNewLeadLeavesNoSecondOne() {
    String before = row("projects", "PJ-01").get("partners").getAsString();
    String other = before.split("、")[0];
    musubi("plan", "m.musubi", "--year", "2024", "--partner", "PJ-01=lead:" + other).exits(ExitCode.DONE);

    assertEquals(other, row("projects", "PJ-01").get("lead").getAsString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--set-target M2", "--set-target M2=many", "--set-target M99=3", "--baseline M2=3@sometime",
      "--partner PJ-01=lead", "--partner PJ-01=boss:x", "--partner PJ-01=lead:nobody", "--partner PJ-99=lead:x",
      "--year 2050"})
  void whatCannotBeReadIsRefusedAndNothingIsLost(String options) throws IOException {
    String before = Files.readString(file);
    for (Speech speech : Speech.values()) {
      musubi(speech, ("plan m.musubi " + options).split(" ")).exits(ExitCode.UNUSABLE).inSentences();
    }

    assertEquals(before, Files.readString(file));
  }
}
