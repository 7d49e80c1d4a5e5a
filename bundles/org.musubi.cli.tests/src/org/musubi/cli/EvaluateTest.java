package org.musubi.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.cli.command.ExitCode;

/** {@code musubi evaluate}: actual values in, ratings and reasons out. */
class EvaluateTest extends CliTest {

  private Path file;

  @BeforeEach
  void copySample() throws IOException {
    Optional<Path> sample = Samples.inRepository("models/midori/midori.musubi");
    assumeTrue(sample.isPresent(), "the tests do not run beside the repository");
    file = Files.copy(sample.get(), folder().resolve("a.musubi"));
  }

  private JsonObject json(String... arguments) {
    return JsonParser.parseString(String.join("\n", musubi(arguments).exits(ExitCode.DONE).out())).getAsJsonObject();
  }

  private static JsonObject row(JsonObject result, String table, String column, String value) {
    JsonArray rows = result.getAsJsonObject(table).getAsJsonArray("rows");
    return StreamSupport.stream(rows.spliterator(), false).map(row -> row.getAsJsonObject())
        .filter(row -> !row.get(column).isJsonNull() && row.get(column).getAsString().equals(value))
        .findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"M1,120.0,A,B", "M2,92.857,B,B_STAR", "M3,55.263,C,B_STAR", "M4,-30.0,D,D"})
  void theWorkedExampleByBothSchemes(String measure, double achievement, String rating, String healthJapan) {
    JsonObject row = row(json("evaluate", "a.musubi", "--year", "2024", "--format", "json"), "items", "measure", measure);

    assertEquals(achievement, row.get("achievement").getAsDouble(), 0.001);
    assertEquals(rating, row.get("rating").getAsString());
    assertEquals(healthJapan, row.get("healthJapan").getAsString());
  }

  @Test
  void anEnteredValueIsRatedAndKept() {
    musubi("evaluate", "a.musubi", "--year", "2025", "--create", "--set", "M1=45", "--source", "参加者名簿")
        .exits(ExitCode.DONE);

    JsonObject row = row(json("evaluate", "a.musubi", "--year", "2025", "--format", "json"), "items", "measure", "M1");
    assertEquals(45, row.get("actual").getAsDouble());
    assertEquals("参加者名簿", row.get("source").getAsString());
    assertEquals("A", row.get("rating").getAsString());
  }

  @Test
  void aDryRunLeavesTheFileAsItIs() throws IOException {
    byte[] before = Files.readAllBytes(file);
    musubi("evaluate", "a.musubi", "--year", "2025", "--create", "--set", "M1=45", "--dry-run").exits(ExitCode.DONE);

    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void anImprovementEndsTheDemand() {
    musubi("evaluate", "a.musubi", "--year", "2025", "--create", "--set", "M4=40").exits(ExitCode.DONE);
    JsonObject before = json("evaluate", "a.musubi", "--year", "2025", "--format", "json");
    String item = row(before, "items", "measure", "M4").get("code").getAsString();
    row(before, "demands", "code", item);

    JsonObject after = json("evaluate", "a.musubi", "--year", "2025", "--improve", item + "=expand:夜間の健診を増やす",
        "--format", "json");

    assertTrue(!after.has("demands") || StreamSupport.stream(
        after.getAsJsonObject("demands").getAsJsonArray("rows").spliterator(), false)
        .noneMatch(row -> row.getAsJsonObject().get("code").getAsString().equals(item)));
  }

  @ParameterizedTest
  @CsvSource({"--set,M1", "--set,M1=many", "--set,M999=3", "--rate,M1=excellent", "--improve,M1=later"})
  void whatCannotBeReadIsRefusedAndNothingIsLost(String option, String value) throws IOException {
    byte[] before = Files.readAllBytes(file);
    musubi("evaluate", "a.musubi", "--year", "2024", option, value).exits(ExitCode.UNUSABLE).inSentences();

    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void aYearWithoutAnythingSaysWhatToDo() {
    musubi("evaluate", "a.musubi", "--year", "2050").exits(ExitCode.UNUSABLE).inSentences();
  }

  @Test
  void anotherYearStandsBeside() {
    JsonObject result = json("evaluate", "a.musubi", "--year", "2024", "--against", "2025", "--format", "json");

    assertEquals("健康宣言セミナー", row(result, "projectChanges", "code", "PJ-01").get("name").getAsString());
  }
}
