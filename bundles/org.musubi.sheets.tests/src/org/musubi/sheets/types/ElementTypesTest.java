package org.musubi.sheets.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.support.MusubiObject;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.edit.Entry;

/** Elements of the council by name or code. */
class ElementTypesTest {

  private static final CellType<Organization> ORGANIZATION = CellTypes.organization();
  private static final CellType<List<Organization>> ORGANIZATIONS = CellTypes.organizations();

  private final TypeTester tester = TypeTester.japanese();

  private Organization organization(String code, String name, String shortName) {
    Organization organization = StakeholdersFactory.eINSTANCE.createOrganization();
    organization.setCode(code);
    organization.setName(name);
    organization.setShortName(shortName);
    tester.model().getOrganizations().add(organization);
    return organization;
  }

  @Test
  void byAnyOfItsNames() {
    Organization kenpo = organization("OR-03", "全国健康保険協会あおば支部", "協会けんぽ");
    for (String text : List.of("協会けんぽ", "全国健康保険協会あおば支部", "OR-03", "or-03", "OR-03", "OR−03",
        "協会 けんぽ", "全国健康保険協会\nあおば支部", "OR-03 全国健康保険協会あおば支部")) {
      assertSame(kenpo, tester.read(ORGANIZATION, text), text);
    }
    assertNull(tester.read(ORGANIZATION, "–"));
  }

  @Test
  void anUnknownNameIsRefusedWithTheNearestOnes() {
    organization("OR-01", "みどり保健所", null);
    organization("OR-02", "みどり商工会議所", "商工会議所");
    organization("OR-03", "労働基準監督署", null);
    assertEquals("「商工会議」という機関は協議会ファイルに登録されていません。近いもの:商工会議所",
        tester.refusal(ORGANIZATION, "商工会議"));
    assertEquals("「みどり保険所」という機関は協議会ファイルに登録されていません。近いもの:みどり保健所",
        tester.refusal(ORGANIZATION, "みどり保険所"));
    assertEquals("「日本銀行」という機関は協議会ファイルに登録されていません。登録された名称かコードを入力してください。",
        tester.refusal(ORGANIZATION, "日本銀行"));
  }

  @Test
  void aNameOfSeveralIsRefusedWithTheirCodes() {
    organization("OR-01", "商工会", null);
    organization("OR-02", "商工会", null);
    assertEquals("「商工会」という機関は複数あります。次のどれかを入力してください:OR-01、OR-02",
        tester.refusal(ORGANIZATION, "商工会"));
    assertEquals(List.of("OR-01", "OR-02"), ORGANIZATION.choices(tester));
  }

  @Test
  void theIdTellsApartWhatNothingElseDoes() {
    Organization one = organization(null, "商工会", null);
    Organization two = organization("", "商工会", "");
    ((MusubiObject) one).assignId("_aaaaaaa1");
    ((MusubiObject) two).assignId("_aaaaaab2");
    assertEquals("商工会 [_aaaaaaa]", ORGANIZATION.show(one, tester));
    assertSame(two, tester.read(ORGANIZATION, ORGANIZATION.show(two, tester)));
    assertTrue(tester.refusal(ORGANIZATION, "商工会").contains("商工会 [_aaaaaaa]、商工会 [_aaaaaab]"));
    Organization nameless = organization(null, null, null);
    assertSame(nameless, tester.read(ORGANIZATION, ORGANIZATION.show(nameless, tester)));
  }

  @Test
  void severalInOneCell() {
    Organization a = organization("A1", "甲", null);
    Organization b = organization("B1", "乙、丙連合会", null);
    Organization c = organization("C1", "丁", null);
    for (String text : List.of("甲、乙、丙連合会、丁", "甲\n乙、丙連合会\n丁", "・甲\n・B1\n・丁", "甲,B1;丁", "甲、、B1、丁、甲",
        " 甲 , b1 , 丁 ")) {
      assertEquals(List.of(a, b, c), tester.read(ORGANIZATIONS, text), text);
    }
    assertEquals("甲、丁", ORGANIZATIONS.show(List.of(a, c), tester));
    assertEquals("甲\n乙、丙連合会", ORGANIZATIONS.show(List.of(a, b), tester));
    assertEquals(List.of(), tester.read(ORGANIZATIONS, Entry.BLANK));
    assertTrue(tester.refusal(ORGANIZATIONS, "甲、戊").startsWith("「戊」という機関は"));
  }

  @Test
  void projectsAreShownWithTheirCode() {
    Project project = PlanFactory.eINSTANCE.createProject();
    project.setCode("PJ-01");
    project.setName("健康宣言セミナー");
    tester.model().getProjects().add(project);
    assertEquals("PJ-01 健康宣言セミナー", CellTypes.project().show(project, tester));
    assertSame(project, tester.read(CellTypes.project(), "健康宣言セミナー"));
  }

  @Test
  void sameMeansTheSameElementWhicheverCopyOfTheModelItIsIn() {
    Organization one = organization("A", "甲", null);
    Organization copy = StakeholdersFactory.eINSTANCE.createOrganization();
    ((MusubiObject) copy).assignId(one.getId());
    assertTrue(ORGANIZATION.same(one, copy));
    assertTrue(ORGANIZATIONS.same(List.of(one), List.of(copy)));
    assertFalse(ORGANIZATION.same(one, null));
    assertTrue(ORGANIZATIONS.same(null, List.of()));
  }

  /** Whatever the names are, what is shown is read as the same elements. */
  @Test
  void whatIsShownIsReadBack() {
    String signs = "甲乙、,A1-– \n[]・「」";
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      tester.model().getOrganizations().clear();
      List<Organization> all = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        all.add(organization(word(random, signs), word(random, signs), word(random, signs)));
      }
      for (Organization one : all) {
        assertSame(one, tester.read(ORGANIZATION, ORGANIZATION.show(one, tester)), "seed " + seed);
      }
      List<Organization> some = all.subList(random.nextInt(3), 3 + random.nextInt(3));
      assertEquals(some, tester.read(ORGANIZATIONS, ORGANIZATIONS.show(some, tester)), "seed " + seed);
    }
  }

  private static String word(Random random, String signs) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      word.append(signs.charAt(random.nextInt(signs.length())));
    }
    return word.isEmpty() ? null : word.toString();
  }
}
