package org.musubi.sheets.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.core.Area;
import org.musubi.model.core.AreaKind;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.council.CouncilFactory;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.Breakdown;
import org.musubi.model.data.DataFactory;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Mark;
import org.musubi.model.data.Observation;
import org.musubi.model.data.Sex;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.Measure;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.content.SheetContext;

/** Which values stand in one row of the list of data. */
class FigureRowsTest {

  private static final DataFactory FACTORY = DataFactory.eINSTANCE;

  private CouncilModel model;
  private DataSet set;
  private Indicator indicator;
  private Area nation;
  private Area prefecture;

  @BeforeAll
  static void register() {
    AnalysisSetup.register();
  }

  @BeforeEach
  void create() {
    model = CouncilFactory.eINSTANCE.createCouncilModel();
    nation = area("全国", AreaKind.NATION);
    prefecture = area("あおば県", AreaKind.PREFECTURE);
    model.setArea(area("みどり圏域", AreaKind.SECONDARY));
    model.getArea().setParent(prefecture);
    set = set();
    indicator = FACTORY.createIndicator();
    indicator.setCode("X1");
    indicator.setDirection(Direction.UP);
  }

  private static Area area(String name, AreaKind kind) {
    Area area = CoreFactory.eINSTANCE.createArea();
    area.setName(name);
    area.setKind(kind);
    return area;
  }

  private DataSet set() {
    DataSet created = FACTORY.createDataSet();
    model.getDataSets().add(created);
    return created;
  }

  private Observation value(DataSet into, Area area, int year, double value) {
    Observation observation = FACTORY.createObservation();
    observation.setIndicator(indicator);
    observation.setArea(area);
    observation.setYear(year);
    observation.setValue(value);
    into.getObservations().add(observation);
    return observation;
  }

  private List<FigureRow> rows() {
    return FigureRows.of(context());
  }

  private SheetContext context() {
    return new SheetContext(model, new FiscalYear(2024), false, LocalDate.of(2025, 3, 1), Locale.JAPANESE);
  }

  @Test
  void valuesOfOneYearAndPartShareARowAndAreJudged() {
    value(set, nation, 2023, 50);
    Observation own = value(set, model.getArea(), 2023, 30);
    value(set, prefecture, 2023, 40);
    value(set, model.getArea(), 2022, 29);
    List<FigureRow> rows = rows();
    assertEquals(List.of(2022, 2023), rows.stream().map(FigureRow::year).toList());
    assertSame(own, rows.getLast().area());
    assertEquals(Mark.MUCH_WORSE, rows.getLast().mark());
    assertEquals(Mark.NODATA, rows.getFirst().mark(), "nothing of 2022 to compare with");
  }

  @Test
  void aPartOfThePopulationIsARowOfItsOwnBelowEverybody() {
    Breakdown men = FACTORY.createBreakdown();
    men.setSex(Sex.MALE);
    men.setAgeFrom(40);
    men.setAgeTo(74);
    value(set, model.getArea(), 2023, 20).setBreakdown(men);
    value(set, model.getArea(), 2023, 30);
    Breakdown nobodySaid = FACTORY.createBreakdown();
    value(set, prefecture, 2023, 40).setBreakdown(nobodySaid);
    List<FigureRow> rows = rows();
    assertEquals(List.of("", "男、40〜74歳"), rows.stream().map(row -> row.part().label(context())).toList());
    assertEquals(40, rows.getFirst().prefecture().getValue(), "a breakdown that says nothing is everybody");
  }

  @Test
  void openAgesAreReadAsPeopleSayThem() {
    Breakdown old = FACTORY.createBreakdown();
    old.setAgeFrom(65);
    Breakdown young = FACTORY.createBreakdown();
    young.setAgeTo(19);
    assertEquals("65歳以上", Part.of(old).label(context()));
    assertEquals("19歳以下", Part.of(young).label(context()));
  }

  @Test
  void noValueIsLostWhereTwoSetsHaveTheSameOne() {
    value(set, model.getArea(), 2023, 30);
    value(set, prefecture, 2023, 40);
    DataSet other = set();
    value(other, model.getArea(), 2023, 31);
    value(other, prefecture, 2023, 41);
    value(other, model.getArea(), 2023, 32);
    List<FigureRow> rows = rows();
    assertEquals(List.of(30.0, 31.0, 32.0), rows.stream().map(row -> row.area().getValue()).toList());
    assertEquals(41, rows.get(1).prefecture().getValue(), "values of one set stay together");
  }

  @Test
  void aTownIsARowOfItsOwnComparedWithNationAndPrefecture() {
    Area town = area("みどり市", AreaKind.MUNICIPALITY);
    value(set, town, 2023, 20);
    value(set, prefecture, 2023, 40);
    value(set, model.getArea(), 2023, 30);
    FigureRow row = rows().getLast();
    assertSame(town, row.place());
    assertEquals(20, row.area().getValue());
    assertEquals(40, row.prefecture().getValue());
  }

  @Test
  void anotherPrefectureIsNotTakenForTheOwn() {
    Area other = area("となり県", AreaKind.PREFECTURE);
    value(set, other, 2023, 55);
    value(set, prefecture, 2023, 40);
    List<FigureRow> rows = rows();
    assertEquals(40, rows.getFirst().prefecture().getValue());
    assertSame(other, rows.getLast().place());
    assertEquals(55, rows.getLast().prefecture().getValue());
  }

  @Test
  void theCouncilOfAPrefectureHasItsValuesInTheColumnOfThePrefecture() {
    model.setArea(prefecture);
    value(set, prefecture, 2023, 40);
    value(set, nation, 2023, 50);
    FigureRow row = rows().getFirst();
    assertEquals(40, row.prefecture().getValue());
    assertNull(row.area());
    assertEquals(Mark.WORSE, row.mark(), "against the nation");
  }

  @Test
  void whereNobodySaidInWhichPrefectureTheAreaLiesTheOnlyOneKnownCounts() {
    model.getArea().setParent(null);
    value(set, prefecture, 2023, 40);
    value(set, model.getArea(), 2023, 30);
    assertEquals(1, rows().size());
  }

  @Test
  void publishedValuesOfIndicatorsInUseAreAddedAndOwnOnesGoFirst() {
    ResourceSet resources = new ResourceSetImpl();
    Catalogues catalogues = Catalogues.in(resources);
    resources.getResources().add(new ResourceImpl(URI.createURI("council.musubi")));
    resources.getResources().getLast().getContents().add(model);
    Observation published = catalogues.dataSets().stream().flatMap(each -> each.getObservations().stream())
        .filter(each -> each.getBreakdown() == null && each.getArea().getKind() == AreaKind.PREFECTURE)
        .findFirst().orElseThrow();
    model.getArea().setParent(published.getArea());
    indicator = published.getIndicator();
    assertEquals(0, rows().size(), "not used by anybody");
    Measure measure = LogicFactory.eINSTANCE.createMeasure();
    measure.setIndicator(indicator);
    model.getMeasures().add(measure);
    assertSame(published, ofYear(published.getYear()).prefecture());
    Observation own = value(set, published.getArea(), published.getYear(), 1);
    assertSame(own, ofYear(published.getYear()).prefecture());
  }

  private FigureRow ofYear(Integer year) {
    return rows().stream().filter(row -> row.part().equals(Part.ALL) && year.equals(row.year())).findFirst()
        .orElseThrow();
  }

  /** 100,000 values that all claim the same place: nothing is lost, and it does not take for ever. */
  @Test
  void aHundredThousandValues() {
    for (int i = 0; i < 100_000; i++) {
      value(set, model.getArea(), i % 2 == 0 ? 2000 + i % 20 : 2023, i);
    }
    assertEquals(100_000, rows().size());
  }
}
