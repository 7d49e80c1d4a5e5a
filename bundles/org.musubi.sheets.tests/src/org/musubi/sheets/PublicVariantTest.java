package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.Contact;
import org.musubi.model.stakeholders.Organization;

/** The public variant holds no name and no contact of a person, in no part of the file. */
class PublicVariantTest {

  @TempDir
  Path folder;

  private static List<String> personalData(CouncilModel model) {
    List<String> data = new ArrayList<>();
    for (Organization organization : model.getOrganizations()) {
      for (Contact contact : organization.getContacts()) {
        data.addAll(List.of(contact.getPersonName(), contact.getPhone(), contact.getMail()));
      }
    }
    return data;
  }

  private List<String> found(SheetExportRequest request) throws Exception {
    List<String> found = new ArrayList<>();
    for (Path file : Exports.write(request)) {
      for (Map.Entry<String, String> part : Exports.parts(file).entrySet()) {
        for (String data : personalData(request.model())) {
          if (part.getValue().contains(data)) {
            found.add(data + " in " + part.getKey());
          }
        }
      }
    }
    return found;
  }

  @Test
  void noPartOfThePublicFileHoldsANameOrContact() throws Exception {
    CouncilModel model = MidoriCouncil.create();
    assertEquals(List.of(), found(Exports.publicly(Exports.request(model, folder))));
  }

  @Test
  void theInternalFileDoes() throws Exception {
    assertFalse(found(Exports.request(MidoriCouncil.create(), folder)).isEmpty(),
        "otherwise the test above would prove nothing");
  }

  @Test
  void namesInFreeTextAreTakenOutHoweverTheyAreSpaced() throws Exception {
    CouncilModel model = MidoriCouncil.create();
    model.getIssueAnalyses().getFirst().getIssues().getFirst()
        .setGaps("緑川一郎さんと緑川\u3000一郎さん、緑川 一郎さん、OFFICE1@EXAMPLE.JP、000-111-0001に相談");
    model.getProjects().getFirst().setName("若葉花子セミナー");
    SheetExportRequest request = Exports.publicly(Exports.request(model, folder));
    try (XSSFWorkbook workbook = Exports.read(request)) {
      assertEquals("●●さんと●●さん、●●さん、●●、●●に相談",
          Exports.shown(workbook.getSheet("課題整理シート"), "R8"));
    }
    String all = String.join("", Exports.parts(Exports.write(request).getFirst()).values());
    assertFalse(all.contains("若葉花子"), "also in the list of projects");
  }

  @Test
  void authorsAreLeftOut() throws Exception {
    CouncilModel model = MidoriCouncil.create();
    model.getIssueAnalyses().getFirst().setAuthor("別の人");
    try (XSSFWorkbook workbook = Exports.read(Exports.publicly(Exports.request(model, folder)))) {
      assertEquals("作成者:", Exports.shown(workbook.getSheet("課題整理シート"), "M2"));
    }
  }

  @Test
  void theColumnsOfNamesAndContactsAreHiddenSoThatNoneIsEmpty() throws Exception {
    try (XSSFWorkbook workbook = Exports.read(
        Exports.publicly(Exports.request(MidoriCouncil.create(), folder, CouncilSheet.MEMBERS)))) {
      XSSFSheet sheet = workbook.getSheet("構成員・役割");
      assertTrue(sheet.isColumnHidden(5), "F 氏名");
      assertTrue(sheet.isColumnHidden(16), "Q 連絡先");
      assertFalse(sheet.isColumnHidden(4), "E 役職・職名");
    }
  }

  @Test
  void theFileNameTellsTheVariant() throws Exception {
    Path file = Exports.write(
        Exports.publicly(Exports.request(MidoriCouncil.create(), folder, CouncilSheet.MEMBERS))).getFirst();
    assertEquals("令和6年度_みどり圏域地域・職域連携推進協議会_構成員・役割_公開用.xlsx", file.getFileName().toString());
  }
}
