package org.musubi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.musubi.cli.command.ExitCode;

/** {@code musubi show}: a council at a glance. */
class ShowTest extends CliTest {

  @ParameterizedTest
  @EnumSource(Speech.class)
  void everythingOfACouncil(Speech speech) throws IOException {
    write("a.musubi", Samples.SOUND);
    FolderState before = FolderState.of(folder());
    Answer answer = musubi(speech, "show", "a.musubi").exits(ExitCode.DONE);
    assertEquals(List.of(), answer.err());
    assertEquals("みなと圏域 地域・職域連携推進協議会", answer.out().getFirst());
    answer.says("区域: みなと圏域", "Area: みなと圏域")
        .says("事務局: みなと保健所", "Secretariat: みなと保健所")
        .says("令和8年度(2026) – 令和9年度(2027)", "FY2026 – FY2027")
        .says("構成員 2 機関", "Organisations: 2")
        .says("課題 1 件", "Issues: 1")
        .says("事業 1 件", "Projects: 1")
        .says("評価 令和8年度(2026)", "Evaluation FY2026");
    assertTrue(row(answer, "PJ-01").matches(".*受診の呼びかけ +保健所 +みなと商工会議所 +2026–2027 .*"), answer.text());
    assertTrue(row(answer, "案内を送れたか").endsWith(" B"), answer.text());
    before.assertUnchanged(folder());
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void namesOfSeveralMembersAreSeparatedAsTheLanguageDoes(Speech speech) throws IOException {
    write("a.musubi", Samples.with("#OT19", "#OT02"));
    musubi(speech, "show", "a.musubi").says(" 2: 保健所、みなと商工会議所", " 2: 保健所, みなと商工会議所");
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void membersWithoutAKindAreShownToo(Speech speech) throws IOException {
    write("a.musubi", Samples.with("<type href=\"musubi:/catalogue/organizations.musubi-catalogue#OT19\"/>", ""));
    musubi(speech, "show", "a.musubi").says("種類未定 1: みなと商工会議所", "Kind not chosen 1: みなと商工会議所");
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void emptyCouncil(Speech speech) throws IOException {
    write("a.musubi", """
        <?xml version="1.0" encoding="UTF-8"?>
        <council:CouncilModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
        xmlns:council="http://org.musubi/council/1.0" xmi:id="_m" name="空" formatVersion="1.0"/>
        """);
    musubi(speech, "show", "a.musubi").exits(ExitCode.DONE).doesNotSay("null")
        .says("課題はまだ登録されていません。", "No issues yet.");
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void problemsThatLoseNothingAreMentioned(Speech speech) throws IOException {
    write("a.musubi", Samples.with("_mb\" organization=\"_b\"", "_mb\" organization=\"_gone\""));
    Answer answer = musubi(speech, "show", "a.musubi").exits(ExitCode.DONE);
    assertEquals(1, answer.err().size(), answer.text());
    answer.says("1 件の問題", "1 problem").says("musubi validate");
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void unreadableFile(Speech speech) throws IOException {
    musubi(speech, "show", "no.musubi").exits(ExitCode.UNUSABLE).inOneSentence().says("見つからない", "does not exist");
    write("a.musubi", Samples.SOUND.substring(0, 900));
    musubi(speech, "show", "a.musubi").exits(ExitCode.UNUSABLE).inOneSentence().says("途切れ", "breaks off");
  }

  @Test
  void longNamesKeepTheColumns() throws IOException {
    write("a.musubi", Samples.with("受診の呼びかけ", "呼びかけ".repeat(40)));
    Answer answer = musubi("show", "a.musubi").exits(ExitCode.DONE);
    assertTrue(answer.lines().stream().allMatch(line -> line.length() < 120), answer.text());
    assertEquals(40, answer.text().split("呼び", -1).length - 1, answer.text());
  }

  private static String row(Answer answer, String part) {
    return answer.out().stream().filter(line -> line.contains(part)).findFirst()
        .orElseThrow(() -> new AssertionError(part + " is not in: " + answer.text()));
  }
}
