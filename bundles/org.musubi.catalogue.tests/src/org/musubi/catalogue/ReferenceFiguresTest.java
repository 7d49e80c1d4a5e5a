package org.musubi.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.model.catalogue.ParticipationStatistic;
import org.musubi.model.core.CouncilLevel;
import org.musubi.model.core.NamedElement;
import org.musubi.model.core.Provenance;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Frequency;
import org.musubi.model.diagnosis.ChecklistArea;
import org.musubi.model.diagnosis.ChecklistQuestion;
import org.musubi.model.diagnosis.MaturityLevel;
import org.musubi.model.stakeholders.CooperationKind;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.stakeholders.Sector;
import org.musubi.model.stakeholders.TypicalCooperation;

/** Spot checks against handbook 1 and the tables of domain.md 1.5, 1.6, 2 and 5.13. */
class ReferenceFiguresTest {

  private final Catalogues catalogues = new Catalogues();

  @ParameterizedTest
  @CsvSource({
      "ST-N01, 360, 360か所, OT02, ハンドブック1 2-2", "ST-N05, 469, 469か所, OT02, ハンドブック1 2-2",
      "ST-N07, 321, 321か所, OT12, ハンドブック1 2-3", "ST-N09, 347, 347か所, OT14, ハンドブック1 2-4",
      "ST-N11, 39000000, '約3,900万人', OT24, ハンドブック1 2-5", "ST-N12, 2070000, 207万社, OT24, ハンドブック1 2-5",
      "ST-P01, 100, 全て, OT05, ハンドブック1 2-1", "ST-P05, 76, 76%, OT24, ハンドブック1 2-1",
      "ST-P09, 31, 31%, OT01, ハンドブック1 2-1", "ST-S01, 94, 94%, OT04, ハンドブック1 2-2",
      "ST-S03, 45, 45%, OT19, ハンドブック1 2-2", "ST-S07, 71, 71保健所, OT02, ハンドブック1 2-2",
      "ST-L01, 68.6, 68.6%, OT12, ハンドブック1 2-3", "ST-O01, 63.2, 63.2%, OT13, ハンドブック1 2-4",
      "ST-O05, 33.5, 72件 33.5%, OT14, ハンドブック1 2-4", "ST-K01, 72.7, 72.7%, OT24, ハンドブック1 2-5",
      "ST-K03, 36, 36支部 延べ175協議会, OT24, ハンドブック1 2-5"})
  void figuresOfTheHandbook(String code, double value, String printed, String type, String source) {
    ParticipationStatistic figure = catalogues.statistic(code).orElseThrow();
    assertEquals(value, figure.getValue());
    assertEquals(printed, figure.getValueText());
    assertEquals(type, figure.getOrganizationType().getCode());
    assertEquals(source, figure.getSourceNote());
    assertEquals(Provenance.HANDBOOK, figure.getProvenance());
  }

  @Test
  void healthCentresAddUp() {
    double sum = Stream.of("ST-N01", "ST-N02", "ST-N03", "ST-N04")
        .mapToDouble(code -> catalogues.statistic(code).orElseThrow().getValue()).sum();
    assertEquals(catalogues.statistic("ST-N05").orElseThrow().getValue(), sum);
  }

  @Test
  void levelOfAFigureIsUnsetWhereThereIsNone() {
    assertNull(catalogues.statistic("ST-N05").orElseThrow().getLevel());
    assertEquals(CouncilLevel.CITY_HC, catalogues.statistic("ST-O02").orElseThrow().getLevel());
    assertEquals(CouncilLevel.SECONDARY, catalogues.statistic("ST-S04").orElseThrow().getLevel());
  }

  @Test
  void kyokaiKenpo() {
    OrganizationType type = catalogues.organizationType("OT24").orElseThrow();
    assertEquals("協会けんぽ 都道府県支部", type.getName());
    assertEquals(Sector.INSURER, type.getSector());
    assertEquals(List.of(CouncilLevel.PREFECTURE, CouncilLevel.CITY_HC, CouncilLevel.SECONDARY),
        type.getUsualLevels());
    assertEquals(76.0, type.getExpectationShare());
    assertEquals(5, type.getDefaultPower());
    assertEquals(List.of("PI05", "PI06"), codes(type.getPolicies()));
    assertEquals(6, type.getExpectedRoles().size());
    assertTrue(type.getExpectedRoles().stream().allMatch(role -> role.getProvenance() == Provenance.HANDBOOK));
    assertEquals(9, type.getTypicalCooperations().size());
    assertEquals(8, catalogues.statistics(type).stream().filter(s -> s.getCode().startsWith("ST-N")).count());
    assertTrue(catalogues.meritTemplates(type).size() >= 3);
  }

  @Test
  void cooperationMatrixIsExpandedToEachType() {
    assertEquals(List.of(CooperationKind.INFO, CooperationKind.EXPERT, CooperationKind.EVENT, CooperationKind.SERVICE),
        cooperation("OT06").stream().map(TypicalCooperation::getKind).toList());
    assertEquals(cooperation("OT05").stream().map(TypicalCooperation::getKind).toList(),
        cooperation("OT07").stream().map(TypicalCooperation::getKind).toList());
    assertEquals(Provenance.HANDBOOK, provenance("OT12", CooperationKind.VENUE));
    assertEquals(Provenance.GENERAL, provenance("OT12", CooperationKind.DATA));
    assertEquals(Provenance.PUBLIC, provenance("OT19", CooperationKind.CHANNEL));
    assertEquals(Provenance.OURS, provenance("OT18", CooperationKind.EXPERT));
  }

  private List<TypicalCooperation> cooperation(String type) {
    return catalogues.organizationType(type).orElseThrow().getTypicalCooperations();
  }

  private Provenance provenance(String type, CooperationKind kind) {
    return cooperation(type).stream().filter(each -> each.getKind() == kind).findFirst().orElseThrow().getProvenance();
  }

  @Test
  void labourInspectionOfficeHasTheSevenRolesOfTheHandbook() {
    assertEquals(7, catalogues.organizationType("OT12").orElseThrow().getExpectedRoles().size());
    assertEquals("協議会からの情報を事業所に伝える", catalogues.roleTemplate("OT12-R3").orElseThrow().getText());
  }

  @Test
  void termBridge() {
    assertEquals(List.of("住民", "労働者・従業員"), catalogues.glossary().stream().limit(1)
        .flatMap(each -> Stream.of(each.getTermCommunity(), each.getTermWorkplace())).toList());
  }

  @ParameterizedTest
  @CsvSource({"K01, FRAME, L1_1, 2-1", "K12, ISSUE, L2_2, 3-3", "K18, PLAN, L2_3, 3-4", "K29, PUBLISH, L2_1, 2-1",
      "K32, SUSTAIN, L3, "})
  void checklist(String code, ChecklistArea area, MaturityLevel level, String chapter) {
    ChecklistQuestion question = catalogues.checklistQuestion(code).orElseThrow();
    assertEquals(area, question.getArea());
    assertEquals(level, question.getLevel());
    assertEquals(chapter, question.getHandbookRef());
    assertEquals(1.0, question.getWeight());
  }

  @ParameterizedTest
  @CsvSource({"C22, %, DOWN, SRC19, 定期健康診断有所見率", "C18, %, UP, SRC17, 協会けんぽ 被扶養者特定健診実施率",
      "B03, 全国=100, DOWN, SRC08, SMR (18死因)", "D12, 人口千対, DOWN, SRC11, 有訴者率",
      "E10, 事業所, UP, SRC32, 健康宣言事業所数", "C24-5, %, UP, SRC23, がん検診受診率 子宮頸",
      "B02-3, 人口10万対, DOWN, SRC07, 年齢調整死亡率 脳血管疾患"})
  void indicators(String code, String unit, Direction direction, String source, String name) {
    var indicator = catalogues.indicator(code).orElseThrow();
    assertEquals(unit, indicator.getUnit().getName());
    assertEquals(direction, indicator.getDirection());
    assertEquals(source, indicator.getSources().getFirst().getCode());
    assertEquals(name, indicator.getName());
  }

  @Test
  void sourcesHaveTheirCycle() {
    assertEquals(Frequency.EVERY_5Y, catalogues.source("SRC01").orElseThrow().getCycle());
    assertEquals(Frequency.EVERY_3Y, catalogues.source("SRC23").orElseThrow().getCycle());
    assertEquals(Frequency.YEARLY, catalogues.source("SRC19").orElseThrow().getCycle());
    assertEquals(10, catalogues.source("SRC15").orElseThrow().getSmallNumberThreshold());
    assertNull(catalogues.source("SRC19").orElseThrow().getSmallNumberThreshold());
  }

  @Test
  void jointVisitsToSmallFirms() {
    var template = catalogues.projectTemplate("C-P08-T5").orElseThrow();
    assertEquals("地産保・保健所・商工会の共同巡回相談", template.getName());
    assertEquals(List.of("OT14", "OT19"), codes(template.getRequiredPartners()));
    assertEquals(List.of("OT02"), codes(template.getOptionalPartners()));
    assertEquals(List.of("巡回回数", "相談事業所数", "新規事業所数"), names(template.getOutputIndicators()));
    assertEquals(List.of("地産保利用事業所数", "健診実施率"), names(template.getOutcomeIndicators()));
    assertEquals(List.of("小規模向け"), template.getTags());
  }

  @Test
  void templatesMeasureWithTheLibraryWhereItHasTheIndicator() {
    assertEquals("C18", catalogues.indicatorTemplate("C-P01-T6-C1").orElseThrow().getIndicator().getCode());
    assertEquals("E10", catalogues.indicatorTemplate("C-P08-T1-C1").orElseThrow().getIndicator().getCode());
  }

  private static List<String> codes(List<? extends NamedElement> elements) {
    return elements.stream().map(NamedElement::getCode).toList();
  }

  private static List<String> names(List<? extends NamedElement> elements) {
    return elements.stream().map(NamedElement::getName).toList();
  }
}
