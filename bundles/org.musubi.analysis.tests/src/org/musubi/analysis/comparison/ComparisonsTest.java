package org.musubi.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.musubi.analysis.fixture.MidoriExample;
import org.musubi.model.core.AreaKind;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.Unit;
import org.musubi.model.core.UnitKind;
import org.musubi.model.data.Comparison;
import org.musubi.model.data.DataFactory;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Mark;
import org.musubi.model.data.Observation;
import org.musubi.model.data.Trend;

class ComparisonsTest {

  private final MidoriExample example = new MidoriExample();
  private final Observation area = example.dependantCheckups(AreaKind.SECONDARY);
  private final Observation prefecture = example.dependantCheckups(AreaKind.PREFECTURE);
  private final Observation nation = example.dependantCheckups(AreaKind.NATION);

  @Test
  void everythingKnownInOneElement() {
    Observation before = DataFactory.eINSTANCE.createObservation();
    before.setYear(2022);
    before.setValue(18.0);

    Comparison comparison =
        Comparisons.compare(area, prefecture, List.of(area, prefecture, nation), List.of(before, area));

    assertEquals(-5.4, comparison.getDifference());
    assertEquals(19.4 / 24.8, comparison.getRatio(), 1e-9);
    assertEquals(Mark.MUCH_WORSE, comparison.getMark());
    assertEquals(3, comparison.getRank());
    assertEquals(Trend.UP, comparison.getTrend());
  }

  @Test
  void suppressedAndMissingValuesAreNotCompared() {
    area.setSuppressed(true);

    assertNull(Comparisons.difference(area, prefecture));
    assertEquals(Mark.NODATA, Comparisons.mark(area, prefecture));
    prefecture.setValue(null);
    assertNull(Comparisons.ratio(nation, prefecture));
    Comparison nothing = Comparisons.compare(area, null, List.of(), List.of());
    assertEquals(Mark.NODATA, nothing.getMark());
    assertNull(nothing.getRank());
    assertEquals(Trend.UNKNOWN, nothing.getTrend());
  }

  @Test
  void referenceOfZeroHasADifferenceButNoRatio() {
    prefecture.setValue(0.0);

    assertEquals(19.4, Comparisons.difference(area, prefecture));
    assertNull(Comparisons.ratio(area, prefecture));
  }

  @Test
  void valuesOfDifferentIndicatorsAreNotJudged() {
    Indicator other = DataFactory.eINSTANCE.createIndicator();
    prefecture.setIndicator(other);

    assertEquals(Mark.NODATA, Comparisons.mark(area, prefecture));
  }

  @Test
  void differentYearsAreNoticed() {
    assertEquals(false, Comparisons.isOfDifferentYears(area, prefecture));
    prefecture.setYear(2021);
    assertTrue(Comparisons.isOfDifferentYears(area, prefecture));
  }

  @Test
  void standardisedRatioIsJudgedAgainstOneHundred() {
    Indicator mortality = DataFactory.eINSTANCE.createIndicator();
    mortality.setDirection(Direction.DOWN);
    area.setIndicator(mortality);
    area.setValue(112.0);
    assertEquals(Mark.WORSE, Comparisons.markOfStandardised(area));
    assertEquals(Mark.NODATA, Comparisons.mark(area, null));

    Unit index = CoreFactory.eINSTANCE.createUnit();
    index.setKind(UnitKind.INDEX);
    mortality.setUnit(index);
    assertEquals(Mark.WORSE, Comparisons.mark(area, null));

    area.setCiLow(98.0);
    area.setCiHigh(127.0);
    assertEquals(Mark.SIMILAR, Comparisons.markOfStandardised(area));

    area.setCiLow(104.0);
    assertEquals(Mark.WORSE, Comparisons.markOfStandardised(area));
  }

  @Test
  void bandOfTheIndicatorIsUsed() {
    area.getIndicator().setNeutralBand(25.0);

    assertEquals(Mark.SIMILAR, Comparisons.mark(area, prefecture));
  }
}
