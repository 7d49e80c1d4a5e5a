package org.musubi.workbench.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.overview.StepState.Progress;

/** The chain members → data → issues → logic model → plan → evaluation → next year, and what is missing in it. */
public final class Chain {

  private final CouncilModel model;
  private final FiscalYear year;

  private Chain(CouncilModel model, FiscalYear year) {
    this.model = model;
    this.year = year;
  }

  /** The state of a council in the fiscal year of a day. */
  public static List<StepState> of(CouncilModel model, LocalDate today) {
    Chain chain = new Chain(model, FiscalYear.of(today));
    return Arrays.stream(Step.values()).map(chain::state).toList();
  }

  private StepState state(Step step) {
    Findings findings = new Findings(model);
    switch (step) {
      case MEMBERS -> new MembersCheck(model).run(findings);
      case DATA -> new DataCheck(model).run(findings);
      case ISSUES -> new IssuesCheck(model).run(findings);
      case LOGIC -> new LogicCheck(model).run(findings);
      case PLANS -> new PlansCheck(model, year).run(findings);
      case EVALUATION -> new EvaluationCheck(model).run(findings);
      case NEXT_YEAR -> new NextYearCheck(model, year).run(findings);
    }
    Progress progress = findings.isEmpty() ? Progress.OPEN
        : findings.advice().isEmpty() ? Progress.DONE : Progress.PARTLY;
    return new StepState(step, progress, List.copyOf(findings.facts()), new ArrayList<>(findings.advice()));
  }
}
