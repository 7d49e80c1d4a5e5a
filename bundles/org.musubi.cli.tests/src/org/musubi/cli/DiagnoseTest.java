package org.musubi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.musubi.cli.command.ExitCode;

/** {@code musubi diagnose}. */
class DiagnoseTest extends CliTest {

  @BeforeEach
  void writeCouncil() throws IOException {
    write("a.musubi", Samples.SOUND);
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void withoutAChecklistItSaysWhatToDo(Speech speech) {
    musubi(speech, "diagnose", "a.musubi").exits(ExitCode.UNUSABLE).inSentences().says("令和8年度(2026)", "FY2026")
        .says("--answer");
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void answersAreSavedAndShown(Speech speech) throws IOException {
    Answer answer = musubi(speech, "diagnose", "a.musubi", "--answer", "K01=3,k02=できている", "--answer=K03=2")
        .exits(ExitCode.DONE).says("回答 3 件を保存しました", "Saved 3 answer(s)").says("レベル1-①", "Level 1-1")
        .says("むすびが作成", "written by Musubi");
    assertEquals(2, answer.err().size(), answer.text());
    assertTrue(Files.readString(folder().resolve("a.musubi")).contains("checklist.musubi-catalogue#K03"));
    musubi(speech, "diagnose", "a.musubi", "--answer", "K01=3").says("保存していません", "nothing was saved");
    musubi(speech, "diagnose", "a.musubi", "--answer", "K01=none").says("1 件を保存", "Saved 1");
    musubi(speech, "diagnose", "a.musubi").exits(ExitCode.DONE).says("2 / 32", "2 of 32");
  }

  @Test
  void allAnswersOfACsvReachTheTop() throws IOException {
    write("answers.csv", "\uFEFFItem,Answer,Comment\n" + IntStream.rangeClosed(1, 32)
        .mapToObj(i -> "K%02d,%s,".formatted(i, i == 5 ? "なし,\"よし\nよし\"" : "3"))
        .collect(Collectors.joining("\n")).replace("なし,\"よし\nよし\",", "na,\"よし\nよし\""));
    musubi("diagnose", "a.musubi", "--year", "2025", "--answers", "answers.csv").exits(ExitCode.DONE)
        .says("回答 32 件").says("レベル3");
    musubi("diagnose", "a.musubi", "--year", "2026", "--answer", "K01=1").exits(ExitCode.DONE)
        .says("前回のものから作成").says("レベル3");
    Answer answer = musubi("diagnose", "a.musubi", "--format", "json");
    JsonObject all = JsonParser.parseString(String.join("\n", answer.out())).getAsJsonObject();
    JsonObject summary = all.getAsJsonObject("summary").getAsJsonArray("rows").get(0).getAsJsonObject();
    assertEquals("L3", summary.get("levelBefore").getAsString());
    assertTrue(summary.get("level").isJsonNull());
    assertEquals("L1_1", summary.get("nextLevel").getAsString());
    JsonObject first = all.getAsJsonObject("items").getAsJsonArray("rows").get(0).getAsJsonObject();
    assertEquals(-2, first.get("change").getAsInt());
    JsonObject next = all.getAsJsonObject("next").getAsJsonArray("rows").get(0).getAsJsonObject();
    assertTrue(next.get("stopsNextLevel").getAsBoolean());
    assertTrue(next.get("advice").getAsString().endsWith("。"));
  }

  @Test
  void rowsThatCannotBeUsedAreNamedAndTheRestIsTaken() throws IOException {
    write("answers.csv", "item,answer\nK01,3\nK99,3\nK02,perhaps\nK03,\n");
    Answer answer = musubi("diagnose", "a.musubi", "--answers", "answers.csv").exits(ExitCode.DONE)
        .says("3 行目").says("K99").says("4 行目").says("perhaps").says("1 件を保存");
    assertEquals(4, answer.err().size(), answer.text());
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void wrongAnswersChangeNothing(Speech speech) throws IOException {
    FolderState before = FolderState.of(folder());
    musubi(speech, "diagnose", "a.musubi", "--answer", "K01=9").exits(ExitCode.UNUSABLE).says("K01").says("9");
    musubi(speech, "diagnose", "a.musubi", "--answer", "K77=3").exits(ExitCode.UNUSABLE).says("K77");
    musubi(speech, "diagnose", "a.musubi", "--answer", "K01").exits(ExitCode.UNUSABLE).says("K01=3");
    musubi(speech, "diagnose", "a.musubi", "--answers", "no.csv").exits(ExitCode.UNUSABLE).says("no.csv");
    musubi(speech, "diagnose", "a.musubi", "--answer", "K01=3", "--dry-run").exits(ExitCode.DONE).says("--dry-run");
    before.assertUnchanged(folder());
    write("wrong.csv", "question;value\nK01;3\n");
    musubi(speech, "diagnose", "a.musubi", "--answers", "wrong.csv").exits(ExitCode.UNUSABLE).says("item");
  }
}
