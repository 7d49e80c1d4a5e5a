package org.musubi.sheets;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.values.FiscalYear;

/** The fiscal year a council most likely wants on paper when it does not say which. */
public final class SuggestedYear {

  private SuggestedYear() {
  }

  /**
   * The latest year that has been evaluated, because then plan and evaluation can be handed out together; without an
   * evaluation the latest planned year that is not in the future; else the current year.
   */
  public static FiscalYear of(CouncilModel model, LocalDate today) {
    FiscalYear current = FiscalYear.of(today);
    return latest(model.getEvaluations().stream()
        .filter(sheet -> !sheet.getItems().isEmpty()).map(EvaluationSheet::getFiscalYear))
        .or(() -> latest(model.getMidTermPlans().stream().flatMap(plan -> plan.getAnnualPlans().stream())
            .map(AnnualPlan::getFiscalYear).filter(Objects::nonNull).filter(year -> year.compareTo(current) <= 0)))
        .orElse(current);
  }

  private static Optional<FiscalYear> latest(Stream<FiscalYear> years) {
    return years.filter(Objects::nonNull).max(Comparator.naturalOrder());
  }
}
