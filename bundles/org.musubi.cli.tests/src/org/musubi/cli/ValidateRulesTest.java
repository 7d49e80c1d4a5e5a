package org.musubi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.cli.command.ExitCode;
import org.musubi.sheets.CouncilSheet;
import org.musubi.validation.export.SheetBlocks;

/** {@code musubi validate} with the rules: what is shown, what makes it fail, and reports for other programs. */
class ValidateRulesTest extends CliTest {

  private Path file;

  @BeforeEach
  void write() throws IOException {
    write("sound.musubi", Samples.SOUND);
    file = write("bad.musubi", Samples.with("findings=\"_f1\"", "").replace("issues=\"_i1\"/>", "/>"));
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void warningsAreShownButAreNoFailure(Speech speech) throws IOException {
    FolderState before = FolderState.of(folder());
    musubi(speech, "validate", "sound.musubi").exits(ExitCode.DONE).inSentences()
        .says("警告 STK-01", "Warning STK-01").says("エラー 0 件", "0 error").doesNotSay("ISS-07");
    before.assertUnchanged(folder());
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void anErrorMakesItFail(Speech speech) {
    musubi(speech, "validate", "bad.musubi").exits(ExitCode.FINDINGS).inSentences()
        .says("エラー ISS-01", "Error ISS-01").says("課題-01");
    musubi(speech, "validate", "sound.musubi", "bad.musubi").exits(ExitCode.FINDINGS);
  }

  @ParameterizedTest
  @CsvSource({"error,0,1", "warning,1,1", "hint,1,1", "never,0,0", "NEVER,0,0"})
  void failsFromTheSeverityGiven(String level, int sound, int bad) {
    musubi("validate", "--fail-on", level, "sound.musubi").exits(sound);
    musubi("validate", "--fail-on", level, "bad.musubi").exits(bad);
  }

  @Test
  void whatIsWrongWithTheFileIsAlwaysAnError() throws IOException {
    write("broken.musubi", Samples.with("severity=\"4\"", "severity=\"9\""));
    musubi("validate", "--severity", "error", "broken.musubi").exits(ExitCode.FINDINGS).says("重要度");
    musubi("validate", "--fail-on", "never", "broken.musubi").exits(ExitCode.DONE).says("重要度");
    musubi("validate", "--fail-on", "never", "nowhere.musubi").exits(ExitCode.UNUSABLE);
  }

  @Test
  void showsFromTheSeverityGivenAndSaysWhatItHides() {
    Answer hints = musubi("validate", "--severity", "hint", "sound.musubi").says("ヒント ISS-07").doesNotSay("表示していません");
    Answer warnings = musubi("validate", "sound.musubi").says("--severity hint");
    Answer errors = musubi("validate", "--severity", "error", "sound.musubi").says("--severity warning");
    assertTrue(hints.out().size() > warnings.out().size() && warnings.out().size() > errors.out().size());
    assertEquals(0, errors.out().size());
  }

  @Test
  void checksOnlyTheRulesWanted() {
    musubi("validate", "--rule", "stk-01", "sound.musubi").exits(ExitCode.DONE).says("STK-01").doesNotSay("STK-02");
    musubi("validate", "--rule", "LOG,STK-02", "bad.musubi").exits(ExitCode.DONE).says("STK-02").doesNotSay("STK-01");
    musubi("validate", "--rule", "STK", "--rule", "ISS-01", "bad.musubi").exits(ExitCode.FINDINGS)
        .says("STK-01").says("ISS-01");
    musubi("validate", "--no-rules", "bad.musubi").exits(ExitCode.DONE).inOneSentence();
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void refusesWhatItDoesNotKnow(Speech speech) {
    musubi(speech, "validate", "--rule", "XYZ-01", "sound.musubi").exits(ExitCode.UNUSABLE).inSentences()
        .says("XYZ-01").says("musubi rules");
    musubi(speech, "validate", "--today", "yesterday", "sound.musubi").exits(ExitCode.UNUSABLE).inSentences()
        .says("yesterday");
    musubi(speech, "validate", "--severity", "bad", "sound.musubi").exits(ExitCode.UNUSABLE).inSentences()
        .says("error, warning, hint");
    musubi(speech, "validate", "--format", "xml", "sound.musubi").exits(ExitCode.UNUSABLE).inSentences()
        .says("text, json, sarif");
    musubi(speech, "validate", "--settings", "none.rules", "sound.musubi").exits(ExitCode.UNUSABLE).inSentences()
        .says("none.rules");
  }

  @Test
  void followsAFileOfSettings() throws IOException {
    write("our.rules", "# ours\nSTK-01 = off\nISS-01 = off\nCOR-04.length = 20\nABC-01 = off\n");
    musubi("validate", "--settings", "our.rules", "bad.musubi").exits(ExitCode.DONE)
        .doesNotSay("STK-01").doesNotSay("ISS-01").says("ABC-01");

    write("wrong.rules", "STK-01 = off\nSTK-02 = perhaps\n");
    musubi("validate", "--settings", "wrong.rules", "bad.musubi").exits(ExitCode.UNUSABLE).inSentences()
        .says("2行目").says("perhaps");
  }

  @Test
  void anotherDayCountsAsToday() throws IOException {
    write("task.musubi", Samples.with("content=\"案内を送る\" annualPlan=\"_a1\"/>",
        "content=\"案内を送る\" annualPlan=\"_a1\">"
            + "<tasks xmi:id=\"_t\" name=\"発送\" owner=\"_a\" end=\"2026-12-01\"/></years>"));
    musubi("validate", "--rule", "PLN-09", "task.musubi").exits(ExitCode.DONE).says("問題はありません");
    musubi("validate", "--rule", "PLN-09", "--today", "2026-12-02", "task.musubi").exits(ExitCode.DONE).says("発送");
    musubi("validate", "--rule", "PLN-09", "--today", "令和8年12月2日", "task.musubi").exits(ExitCode.DONE).says("発送");
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void explainsOnceWhatToDo(Speech speech) {
    Answer answer = musubi(speech, "validate", "--explain", "--rule", "STK", "sound.musubi").exits(ExitCode.DONE);
    long explanations = answer.out().stream().filter(line -> line.startsWith("  → ")).count();
    long rules = answer.out().stream().filter(line -> line.contains(" STK-")).map(line -> line.split("[ ::]")[1])
        .distinct().count();
    assertEquals(rules, explanations, answer.text());
  }

  @Test
  void aCodeUsedTwiceIsSaidOnce() throws IOException {
    write("twice.musubi", Samples.with("status=\"PICKED\" findings=\"_f1\"/>",
        "status=\"PICKED\" findings=\"_f1\"/><issues xmi:id=\"_i2\" code=\"課題-01\" name=\"別の課題\"/>"));
    Answer answer = musubi("validate", "--severity", "error", "twice.musubi").exits(ExitCode.FINDINGS).says("COR-02");
    assertTrue(answer.out().stream().allMatch(line -> line.contains("COR-02")), answer.text());
    musubi("validate", "--no-rules", "twice.musubi").exits(ExitCode.FINDINGS).inOneSentence().says("課題-01");
  }

  @Test
  void writesJson() {
    Answer answer = musubi("validate", "--format", "json", "bad.musubi").exits(ExitCode.FINDINGS);
    JsonObject report = JsonParser.parseString(String.join("\n", answer.out())).getAsJsonObject();
    assertEquals("2026-11-22", report.get("today").getAsString());
    JsonObject one = report.getAsJsonArray("files").get(0).getAsJsonObject();
    assertEquals("bad.musubi", one.get("file").getAsString());
    assertEquals(1, one.get("errors").getAsInt());
    JsonObject error = objects(one.getAsJsonArray("problems")).stream()
        .filter(problem -> problem.get("severity").getAsString().equals("error")).findFirst().orElseThrow();
    assertEquals("ISS-01", error.get("rule").getAsString());
    assertEquals("findings", error.get("feature").getAsString());
    assertEquals("_i1", error.getAsJsonObject("element").get("id").getAsString());
    assertEquals("HealthIssue", error.getAsJsonObject("element").get("class").getAsString());
    assertEquals(lineOf("_i1"), error.get("line").getAsInt());
    assertEquals(one.get("errors").getAsInt() + one.get("warnings").getAsInt() + one.get("hints").getAsInt(),
        one.getAsJsonArray("problems").size());
  }

  @Test
  void writesSarifToAFile() throws IOException {
    write("みなと 圏域.musubi", Files.readString(file));
    musubi("validate", "--format", "sarif", "--out", "report/r.sarif", "みなと 圏域.musubi").exits(ExitCode.FINDINGS)
        .says("r.sarif");
    JsonObject log = JsonParser.parseString(Files.readString(folder().resolve("report/r.sarif"))).getAsJsonObject();
    assertEquals("2.1.0", log.get("version").getAsString());
    JsonObject run = log.getAsJsonArray("runs").get(0).getAsJsonObject();
    List<JsonObject> rules = objects(run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules"));
    Set<String> fingerprints = new HashSet<>();
    for (JsonObject result : objects(run.getAsJsonArray("results"))) {
      JsonObject rule = rules.get(result.get("ruleIndex").getAsInt());
      assertEquals(result.get("ruleId"), rule.get("id"));
      assertTrue(Set.of("error", "warning", "note").contains(result.get("level").getAsString()));
      assertFalse(result.getAsJsonObject("message").get("text").getAsString().isBlank());
      JsonObject place = result.getAsJsonArray("locations").get(0).getAsJsonObject();
      assertEquals("%E3%81%BF%E3%81%AA%E3%81%A8%20%E5%9C%8F%E5%9F%9F.musubi", place
          .getAsJsonObject("physicalLocation").getAsJsonObject("artifactLocation").get("uri").getAsString());
      assertTrue(place.getAsJsonObject("physicalLocation").getAsJsonObject("region").get("startLine").getAsInt() > 1);
      assertEquals("element",
          place.getAsJsonArray("logicalLocations").get(0).getAsJsonObject().get("kind").getAsString());
      fingerprints.add(result.getAsJsonObject("partialFingerprints").toString());
    }
    JsonObject error = objects(run.getAsJsonArray("results")).stream()
        .filter(result -> result.get("level").getAsString().equals("error")).findFirst().orElseThrow();
    assertEquals("ISS-01", error.get("ruleId").getAsString());
    assertTrue(run.getAsJsonArray("invocations").get(0).getAsJsonObject().get("executionSuccessful").getAsBoolean());
    assertTrue(fingerprints.size() > 3);
  }

  @Test
  void sarifTellsAFileThatCannotBeReadAsAFailureOfTheRun() {
    Answer answer = musubi("validate", "--format", "sarif", "nowhere.musubi").exits(ExitCode.UNUSABLE);
    JsonObject run = JsonParser.parseString(String.join("\n", answer.out())).getAsJsonObject().getAsJsonArray("runs")
        .get(0).getAsJsonObject();
    JsonObject invocation = run.getAsJsonArray("invocations").get(0).getAsJsonObject();
    assertFalse(invocation.get("executionSuccessful").getAsBoolean());
    assertEquals(1, invocation.getAsJsonArray("toolExecutionNotifications").size());
    assertEquals(0, run.getAsJsonArray("results").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif"})
  void doesNotReplaceAFileUnasked(String format) throws IOException {
    Path there = write("report", "something of value");
    musubi("validate", "--format", format, "--out", "report", "sound.musubi").exits(ExitCode.UNUSABLE)
        .says("--overwrite");
    assertEquals("something of value", Files.readString(there));
    musubi("validate", "--format", format, "--out", "report", "--overwrite", "sound.musubi").exits(ExitCode.DONE);
    assertTrue(Files.readString(there).contains("STK-01"));
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void aReportNeverReplacesACouncil(Speech speech) throws IOException {
    musubi(speech, "validate", "--out", "./bad.musubi", "--overwrite", "sound.musubi", "bad.musubi")
        .exits(ExitCode.UNUSABLE).inSentences().says("bad.musubi");
    assertTrue(Files.readString(file).contains("CouncilModel"));
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void errorsKeepTheSheetsTheyConcernFromBeingExported(Speech speech) throws IOException {
    musubi(speech, "export", "bad.musubi", "--one-per-sheet", "--out", "out").exits(ExitCode.FINDINGS).inSentences()
        .says("ISS-01").says("課題整理シート", "Issues").says("--force");
    assertEquals(CouncilSheet.values().length - 1, files("out"));

    musubi(speech, "export", "bad.musubi", "--sheet", "issues", "--out", "only").exits(ExitCode.UNUSABLE)
        .inSentences().says("ISS-01").says("--force");
    assertFalse(Files.exists(folder().resolve("only")));

    musubi(speech, "export", "bad.musubi", "--force", "--one-per-sheet", "--out", "forced").exits(ExitCode.DONE)
        .inSentences().says("ISS-01");
    assertEquals(CouncilSheet.values().length, files("forced"));
  }

  @Test
  void everySheetCanBeKeptBack() {
    assertEquals(Stream.of(CouncilSheet.values()).map(CouncilSheet::key).collect(Collectors.toSet()), SheetBlocks.ALL);
  }

  @Test
  void errorsInTheEvaluationOfAnotherYearBlockNothing() throws IOException {
    write("years.musubi", Samples.with("</council:CouncilModel>",
        "<evaluations xmi:id=\"_e9\" name=\"前の年\" fiscalYear=\"2025\"><items xmi:id=\"_i9\" name=\"集まったか\"/>"
            + "</evaluations></council:CouncilModel>"));
    musubi("validate", "years.musubi").exits(ExitCode.FINDINGS).says("EVL-01");
    musubi("export", "years.musubi", "--year", "2026", "--out", "a").exits(ExitCode.DONE);
    musubi("export", "years.musubi", "--year", "2025", "--out", "b").exits(ExitCode.FINDINGS).says("EVL-01");
  }

  private int files(String name) throws IOException {
    try (var all = Files.list(folder().resolve(name))) {
      return (int) all.count();
    }
  }

  private int lineOf(String id) {
    try {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).contains("xmi:id=\"" + id + "\"")) {
          return i + 1;
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    throw new AssertionError("no " + id);
  }

  private static List<JsonObject> objects(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject).toList();
  }
}
