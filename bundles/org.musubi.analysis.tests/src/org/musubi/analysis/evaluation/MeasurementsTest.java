package org.musubi.analysis.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.musubi.analysis.fixture.MidoriExample;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Measurement;
import org.musubi.model.values.FiscalYear;

class MeasurementsTest {

  private final MidoriExample example = new MidoriExample();
  private final Measure measure = example.measure("M2");

  @Test
  void theValueObservedLastCounts() {
    Measurement late = add(2024, 63, LocalDate.of(2025, 3, 31));
    add(2024, 58, LocalDate.of(2024, 9, 30));

    assertSame(late, Measurements.of(measure, MidoriExample.FY2024).orElseThrow());
    assertSame(late, example.item("M2").getMeasurement());
  }

  @Test
  void ofOneDayTheValueEnteredLastCounts() {
    Measurement second = add(2024, 62, null);

    assertSame(second, example.item("M2").getMeasurement());
  }

  @Test
  void previousValueIsTheLatestOneBefore() {
    add(2021, 40, null);
    Measurement before = add(2022, 44, null);

    assertSame(before, Measurements.before(measure, MidoriExample.FY2024).orElseThrow());
    assertEquals(61, Measurements.before(measure, new FiscalYear(2026)).orElseThrow().getActual());
    assertTrue(Measurements.before(measure, new FiscalYear(2021)).isEmpty());
  }

  private Measurement add(int year, double actual, LocalDate observedOn) {
    Measurement measurement = LogicFactory.eINSTANCE.createMeasurement();
    measurement.setFiscalYear(new FiscalYear(year));
    measurement.setActual(actual);
    measurement.setObservedOn(observedOn);
    measure.getMeasurements().add(measurement);
    return measurement;
  }
}
