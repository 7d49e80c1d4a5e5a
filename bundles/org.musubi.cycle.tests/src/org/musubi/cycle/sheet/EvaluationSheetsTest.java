package org.musubi.cycle.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.musubi.cycle.CouncilTest;
import org.musubi.model.core.RatingScheme;
import org.musubi.model.data.Aspect;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;

/** Making and completing the evaluation sheet of a year. */
class EvaluationSheetsTest extends CouncilTest {

  @Test
  void aNewSheetHasEveryMeasureOfTheYearAndAllFourAspects() {
    model.setRatingScheme(RatingScheme.HJ21);
    EvaluationSheet sheet = EvaluationSheets.prepare(model, FY2025, TODAY);

    Set<Object> measures = sheet.getItems().stream().map(EvaluationItem::getMeasure).collect(Collectors.toSet());
    model.getProjects().stream()
        .filter(project -> project.getYears().stream().anyMatch(year -> year.getFiscalYear().equals(FY2025)))
        .forEach(project -> assertTrue(measures.containsAll(project.getMeasures()), project.getName()));
    assertEquals(EnumSet.allOf(Aspect.class),
        sheet.getItems().stream().map(EvaluationItem::getAspect).collect(Collectors.toSet()));
    assertEquals(RatingScheme.HJ21, sheet.getScheme());
    assertEquals(0, EvaluationSheets.missingItems(sheet, model));
  }

  @Test
  void preparingAgainAddsNothing() {
    EvaluationSheet sheet = EvaluationSheets.prepare(model, FY2025, TODAY);
    List<EvaluationItem> items = List.copyOf(sheet.getItems());

    assertSame(sheet, EvaluationSheets.prepare(model, FY2025, TODAY));
    assertEquals(items, sheet.getItems());
  }

  @Test
  void codesOfNewItemsAreUnique() {
    EvaluationSheets.prepare(model, FY2025, TODAY);
    List<String> codes = model.getEvaluations().stream().flatMap(sheet -> sheet.getItems().stream())
        .map(EvaluationItem::getCode).toList();

    assertEquals(codes.stream().distinct().toList(), codes);
  }

  @Test
  void completingASheetKeepsWhatPeopleWrote() {
    EvaluationSheet sheet = EvaluationSheets.of(model, FY2024).orElseThrow();
    EvaluationItem item = item(FY2024, "M2");
    sheet.getItems().remove(item(FY2024, "M1"));
    String reason = item.getRatingReason();

    assertEquals(List.of(measure("M1")),
        EvaluationSheets.complete(sheet, model).stream().map(EvaluationItem::getMeasure)
            .filter(found -> found == measure("M1")).toList());
    assertEquals(reason, item.getRatingReason());
  }
}
