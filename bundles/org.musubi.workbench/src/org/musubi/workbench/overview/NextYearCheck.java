package org.musubi.workbench.overview;

import java.util.List;
import java.util.Optional;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.edit.NextYear;

/** Does the evaluation lead to improvements, and these to next year's plan (domain.md 0.3, finding 4)? */
record NextYearCheck(CouncilModel model, FiscalYear year) {

  void run(Findings findings) {
    List<EvaluationItem> items = model.getEvaluations().stream().flatMap(sheet -> sheet.getItems().stream()).toList();
    List<ImprovementAction> actions = items.stream().flatMap(item -> item.getImprovements().stream()).toList();
    List<ImprovementAction> adopted = actions.stream().filter(ImprovementAction::isAdopted).toList();
    findings.count(OverviewText.FACT_IMPROVEMENTS, actions.size());
    findings.count(OverviewText.FACT_ADOPTED, adopted.size());
    findings.look(actions.isEmpty(), items, OverviewText.NEED_IMPROVEMENTS.text());
    findings.look(!actions.isEmpty() && adopted.isEmpty(), actions, OverviewText.NEED_DECISION.text());
    findings.incomplete(adopted, action -> action.getCreatedProjectYear() == null, OverviewText.NEED_REFLECTION);
    Optional<FiscalYear> planned = NextYear.lastPlanned(model);
    FiscalYear next = year.next();
    boolean unprepared = NextYear.annualPlan(model, next).isEmpty() || !NextYear.missing(model, next).isEmpty();
    findings.prepare(planned.isPresent() && !actions.isEmpty() && unprepared, next,
        OverviewText.NEED_NEXT_PLAN.text(MusubiLabels.of(next)));
  }
}
