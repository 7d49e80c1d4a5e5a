package org.musubi.workbench.overview;

import java.util.List;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.workbench.tree.Group;

/** Is the year evaluated, with actual values and reasons? */
record EvaluationCheck(CouncilModel model) {

  void run(Findings findings) {
    List<EvaluationSheet> sheets = model.getEvaluations();
    List<EvaluationItem> items = sheets.stream().flatMap(sheet -> sheet.getItems().stream()).toList();
    findings.count(OverviewText.SHEETS, sheets.size());
    findings.count(OverviewText.FACT_ITEMS, items.size());
    findings.count(OverviewText.FACT_RATED, (int) items.stream().filter(EvaluationCheck::isRated).count());
    findings.lacks(sheets.isEmpty(), OverviewText.NEED_EVALUATION, Group.EVALUATION);
    findings.incomplete(sheets, sheet -> sheet.getItems().isEmpty(), OverviewText.NEED_ITEMS);
    findings.incomplete(items, item -> item.getMeasure() != null && item.getMeasurement() == null,
        OverviewText.NEED_ACTUALS);
    findings.incomplete(items, item -> isPoor(item) && isBlank(item.getRatingReason())
        && isBlank(item.getFactorMinus()), OverviewText.NEED_REASONS);
  }

  private static boolean isRated(EvaluationItem item) {
    return item.getRating() != null && item.getRating() != RatingValue.NA;
  }

  private static boolean isPoor(EvaluationItem item) {
    return item.getRating() == RatingValue.C || item.getRating() == RatingValue.D;
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
