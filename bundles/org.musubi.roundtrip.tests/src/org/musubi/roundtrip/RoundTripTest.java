package org.musubi.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.musubi.model.core.Language;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.support.MusubiObject;
import org.musubi.roundtrip.apply.Decisions;
import org.musubi.roundtrip.compare.CellChange;
import org.musubi.roundtrip.compare.CellState;
import org.musubi.roundtrip.compare.Comparison;
import org.musubi.roundtrip.compare.ReturnedFile;
import org.musubi.roundtrip.compare.RowKind;
import org.musubi.roundtrip.report.ChangeReport;
import org.musubi.roundtrip.report.Outcome;
import org.musubi.sheets.content.Variant;

/** What a secretariat sends out comes back as the partners meant it: values, conflicts, several files. */
class RoundTripTest extends OfficeTest {

  // Nothing happens

  @Test
  void aSheetThatComesBackAsItWentChangesNothing() {
    String before = office.dump();
    Comparison comparison = office.compare(office.export());
    assertTrue(comparison.rows().isEmpty(), () -> comparison.rows().getFirst().label());
    assertTrue(comparison.isEmpty());
    assertEquals(List.of(), comparison.files().getFirst().notes());
    assertTrue(comparison.files().getFirst().hasBase());
    Office.apply(Decisions.suggested(comparison));
    assertEquals(before, office.dump());
  }

  @Test
  void everyFormOfTheSheetComesBackAsItWent() {
    for (Variant variant : Variant.values()) {
      for (Language language : Language.values()) {
        for (boolean isPublic : new boolean[] {true, false}) {
          Comparison comparison = office.compare(office.export(language, isPublic, variant));
          assertTrue(comparison.rows().isEmpty(), variant + " " + language + " " + isPublic);
          assertTrue(comparison.files().getFirst().isRead(), variant + " " + language);
        }
      }
    }
  }

  @Test
  void savedByAnotherProgramItChangesNothing() {
    assertTrue(compared(office.sent()).rows().isEmpty());
  }

  // Values

  @Test
  void whatThePartnerTypedArrivesAndNothingElse() {
    Filled filled = office.sent();
    filled.type("organizations", "_city", "firms", 15).type("organizations", "_guild", "website", "https://x.example")
        .type("organizations", "_center", "active", null).type("evaluations", "_second", "overall", "B*")
        .type("evaluations", "_first", "made", "令和8年6月15日").type("evaluations", "_second", "threshold", "62.5%")
        .type("organizations", "_chamber", "remark", null);
    Comparison comparison = compared(filled);
    assertEquals(7, comparison.count(CellState.TAKE));
    assertEquals(7, comparison.cells().count());
    String unchanged = office.chamber.getName();
    ChangeReport report = Office.apply(Decisions.suggested(comparison));
    assertEquals(15, office.city.getMemberFirms());
    assertEquals("https://x.example", office.guild.getWebsite());
    assertFalse(office.center.isActive());
    assertEquals(RatingValue.BSTAR, office.second.getOverall());
    assertEquals(LocalDate.of(2026, 6, 15), office.first.getMadeOn());
    assertEquals(62.5, office.second.getThresholdA());
    assertNull(office.chamber.getDescription());
    assertEquals(unchanged, office.chamber.getName());
    assertEquals(7, report.count(Outcome.TAKEN));
    assertTrue(office.compare(office.export()).isEmpty());
  }

  @Test
  void anotherNotationOfTheSameValueIsNoChange() {
    Filled filled = office.sent();
    filled.type("organizations", "_chamber", "firms", "８５０").type("evaluations", "_first", "made", "R8.5.1")
        .type("evaluations", "_second", "threshold", "12.5%").type("organizations", "_city", "active", "〇")
        .type("evaluations", "_first", "overall", "Ｂ");
    assertEquals(List.of(), compared(filled).rows());
  }

  /** The cell goes on showing its own percent sign, as programs do when a percentage is typed there. */
  @Test
  void aPercentageThatMayBeAHundredthOfOneIsAsked() {
    Comparison comparison = compared(office.sent().type("evaluations", "_first", "threshold", 0.625));
    assertEquals(CellState.CONFLICT, only(comparison).state());
    assertEquals(List.of("62.5", "0.625"), only(comparison).choices().stream().map(offer -> offer.shown()).toList());
    assertTrue(comparison.rows().getFirst().remark().contains("62.5%"), comparison.rows().getFirst().remark());
    Office.apply(Decisions.suggested(comparison));
    assertEquals(80, office.first.getThresholdA());
    Office.apply(Decisions.suggested(comparison).takeAll(CellState.CONFLICT));
    assertEquals(62.5, office.first.getThresholdA());
  }

  @Test
  void whatCannotBeReadIsNamedWithItsCellAndTheRestIsTaken() {
    Filled filled = office.sent();
    filled.type("organizations", "_city", "firms", "十五くらい").type("evaluations", "_first", "overall", "優")
        .type("evaluations", "_first", "threshold", 300).type("organizations", "_guild", "firms", 41);
    String city = filled.address("organizations", "_city", "firms");
    String overall = filled.address("evaluations", "_first", "overall");
    Comparison comparison = compared(filled);
    assertEquals(3, comparison.count(CellState.REFUSED));
    assertTrue(comparison.problems().stream().anyMatch(each -> each.startsWith("機関票 " + city + ": ")),
        comparison.problems().toString());
    assertTrue(comparison.problems().stream().anyMatch(each -> each.startsWith("機関票 " + overall + ": ")));
    ChangeReport report = Office.apply(Decisions.suggested(comparison));
    assertEquals(12, office.city.getMemberFirms());
    assertEquals(RatingValue.B, office.first.getOverall());
    assertEquals(41, office.guild.getMemberFirms());
    assertEquals(3, report.count(Outcome.REFUSED));
  }

  @Test
  void aFormulaIsTakenByItsResultAndAnErrorIsRefused() {
    Filled filled = office.sent();
    XSSFSheet sheet = filled.sheet();
    int column = filled.column("organizations", "firms");
    sheet.getRow(filled.row("organizations", "_city")).getCell(column).setCellFormula("7*3");
    sheet.getRow(filled.row("organizations", "_guild")).getCell(column).setCellFormula("1/0");
    filled.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
    // A program that does not compute leaves no result.
    filled.type("organizations", "_chamber", "firms", null);
    sheet.getRow(filled.row("organizations", "_chamber")).getCell(column).setCellFormula("2+2");
    Comparison comparison = compared(filled);
    assertEquals(1, comparison.count(CellState.TAKE));
    assertEquals(2, comparison.count(CellState.REFUSED), comparison.problems().toString());
    Office.apply(Decisions.suggested(comparison));
    assertEquals(21, office.city.getMemberFirms());
  }

  // Three-way

  @Test
  void whatChangedHereMeanwhileStays() {
    Path sent = office.export();
    office.city.setMemberFirms(13);
    Comparison comparison = office.compare(sent);
    assertEquals(CellState.MODEL_ONLY, only(comparison).state());
    assertTrue(comparison.isEmpty());
    Office.apply(Decisions.suggested(comparison));
    assertEquals(13, office.city.getMemberFirms());
  }

  @Test
  void aConflictWaitsForADecision() throws Exception {
    Filled filled = office.sent();
    office.city.setMemberFirms(13);
    office.guild.setMemberFirms(44);
    filled.type("organizations", "_city", "firms", 15).type("organizations", "_guild", "firms", 44);
    Path returned = filled.by("商工 花子").save();
    Comparison comparison = office.compare(returned);
    CellChange conflict = comparison.cells().filter(c -> c.state() == CellState.CONFLICT).findFirst().orElseThrow();
    assertEquals(List.of("12", "13", "15", "商工 花子"), List.of(conflict.before(), conflict.now(),
        conflict.choices().getFirst().shown(), conflict.choices().getFirst().partner()));
    assertEquals(1, comparison.count(CellState.SAME));
    Decisions decisions = Decisions.suggested(comparison);
    assertEquals(List.of(conflict), decisions.openCells());
    assertEquals(1, Office.apply(decisions).count(Outcome.KEPT));
    assertEquals(13, office.city.getMemberFirms());

    comparison = office.compare(returned);
    CellChange again = comparison.cells().filter(c -> c.state() == CellState.CONFLICT).findFirst().orElseThrow();
    Office.apply(Decisions.suggested(comparison).take(again, again.choices().getFirst()));
    assertEquals(15, office.city.getMemberFirms());

    office.city.setMemberFirms(14);
    comparison = office.compare(returned);
    CellChange third = comparison.cells().filter(c -> c.state() == CellState.CONFLICT).findFirst().orElseThrow();
    ChangeReport report = Office.apply(Decisions.suggested(comparison).edit(third, "十６".replace("十", "1")));
    assertEquals(16, office.city.getMemberFirms());
    assertEquals(1, report.count(Outcome.EDITED));
  }

  @Test
  void withoutTheExportedSheetEveryDifferenceIsAsked() throws Exception {
    Filled filled = office.sent();
    filled.type("organizations", "_city", "firms", 15);
    Path returned = filled.save();
    try (var kept = Files.list(office.history().folder())) {
      for (Path each : kept.toList()) {
        Files.delete(each);
      }
    }
    Comparison comparison = office.compare(returned);
    assertFalse(comparison.files().getFirst().hasBase());
    assertEquals(1, comparison.files().getFirst().notes().size());
    assertEquals(CellState.ASK, only(comparison).state());
    assertNull(only(comparison).before());
    Office.apply(Decisions.suggested(comparison));
    assertEquals(12, office.city.getMemberFirms());
    Office.apply(Decisions.suggested(comparison).takeAll(CellState.ASK));
    assertEquals(15, office.city.getMemberFirms());
  }

  @Test
  void whatChangedAfterTheComparisonIsNotOverwritten() {
    Filled filled = office.sent();
    filled.type("organizations", "_city", "firms", 15);
    Comparison comparison = compared(filled);
    office.city.setMemberFirms(99);
    ChangeReport report = Office.apply(Decisions.suggested(comparison));
    assertEquals(99, office.city.getMemberFirms());
    assertEquals(1, report.count(Outcome.REFUSED));
  }

  // Several partners

  @Test
  void severalFilesComeTogetherWithTheirAuthors() {
    Path sent = office.export();
    Path one = Filled.open(sent).type("organizations", "_city", "firms", 15)
        .type("organizations", "_guild", "website", "a.example").by("市の田中").save();
    Path two = Filled.open(sent).type("organizations", "_city", "firms", 16)
        .type("organizations", "_guild", "remark", "追記").type("organizations", "_center", "firms", 3).save();
    Path three = Filled.open(sent).type("organizations", "_center", "firms", "３").by("Musubi").save();
    Comparison comparison = office.compare(List.of(ReturnedFile.of(one), new ReturnedFile(two, "組合"),
        ReturnedFile.of(three)));
    assertEquals(List.of("市の田中", "組合", three.getFileName().toString().replace(".xlsx", "")),
        comparison.files().stream().map(file -> file.partner()).toList());
    CellChange conflict = comparison.cells().filter(c -> c.state() == CellState.CONFLICT).findFirst().orElseThrow();
    assertEquals(List.of("15", "16"), conflict.choices().stream().map(offer -> offer.shown()).toList());
    CellChange agreed = comparison.cells().filter(c -> c.now().isEmpty() && c.column().contains("会員")).findFirst()
        .orElseThrow();
    assertEquals(CellState.TAKE, agreed.state());
    assertEquals(2, agreed.partnersOf(agreed.choices().getFirst()).size());
    ChangeReport report = Office.apply(Decisions.suggested(comparison));
    assertEquals("a.example", office.guild.getWebsite());
    assertEquals("追記", office.guild.getDescription());
    assertEquals(3, office.center.getMemberFirms());
    assertEquals(12, office.city.getMemberFirms());
    assertTrue(report.text(Locale.JAPANESE).contains("組合"), report.text(Locale.JAPANESE));
  }

  @Test
  void theSameRowAddedByTwoPartnersIsOne() {
    Path sent = office.export();
    Path one = withNewRow(Filled.open(sent), "臨時の評価").by("市").save();
    Path two = withNewRow(Filled.open(sent), "臨時の評価").by("組合").save();
    Path three = withNewRow(Filled.open(sent), "別の評価").by("会議所").save();
    Comparison comparison = office.compare(one, two, three);
    assertEquals(2, comparison.count(RowKind.NEW));
    assertEquals(List.of("市", "組合"), comparison.rows().getFirst().partners());
    Office.apply(Decisions.suggested(comparison));
    assertEquals(List.of("前期の評価", "後期の評価", "臨時の評価", "別の評価"),
        office.model.getEvaluations().stream().map(each -> each.getName()).toList());
  }

  private static Filled withNewRow(Filled filled, String title) {
    return filled.type(filled.row("evaluations", "_second") + 1, filled.column("evaluations", "title"), title);
  }

  // Where it belongs

  @Test
  void aSheetOfAnotherCouncilIsRefused() {
    Path sent = office.export();
    Office other = new Office(folder.resolve("other"));
    ((MusubiObject) other.model).assignId("_other");
    Comparison comparison = other.compare(sent);
    assertEquals(1, comparison.failures().size());
    assertTrue(comparison.rows().isEmpty());
  }

  @Test
  void aPlaceholderForANameIsNeverTaken() {
    Path sent = office.export(Language.JA, true, Variant.COUNCIL);
    Filled filled = Filled.open(sent).type("organizations", "_city", "remark", Filled.placeholder() + "に確認済み");
    Comparison comparison = compared(filled);
    assertEquals(CellState.REFUSED, only(comparison).state());
  }

  @Test
  void oneBadFileDoesNotStopTheOthers() throws Exception {
    Path bad = Files.writeString(folder.resolve("bad.xlsx"), "not a workbook");
    Path good = office.sent().type("organizations", "_city", "firms", 15).save();
    Comparison comparison = office.compare(bad, good);
    assertEquals(1, comparison.failures().size());
    assertEquals(1, comparison.count(CellState.TAKE));
  }
}
