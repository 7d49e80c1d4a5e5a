package org.musubi.validation.export;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.values.FiscalYear;
import org.musubi.validation.Problem;
import org.musubi.validation.Rule;
import org.musubi.validation.RuleSettings;
import org.musubi.validation.Severity;
import org.musubi.validation.engine.Validator;

/**
 * Which errors keep which sheets from being exported (domain.md 5.12: an error blocks the export of the sheet
 * concerned). What lies in the plan or evaluation of another fiscal year is not printed and blocks nothing.
 */
public final class SheetBlocks {

  /** Keys of the sheets, as in {@code musubi export --sheet}. */
  public static final Set<String> ALL = Set.of("cover", "issues", "mid-term-plan", "annual-plan", "evaluation",
      "members", "policy-matrix", "role-matrix", "workshop", "checklist", "data", "sources", "instructions", "network");

  private static final Set<String> PLANS = Set.of("mid-term-plan", "annual-plan", "role-matrix");
  private static final Map<String, Set<String>> BY_FAMILY = Map.of(
      "COR", ALL, "STK", Set.of("members", "policy-matrix", "network"), "DAT", Set.of("issues", "data", "sources"),
      "ISS", Set.of("issues"), "LOG", Set.of("mid-term-plan", "annual-plan"), "PLN", PLANS,
      "EVL", Set.of("evaluation"), "WRK", Set.of("workshop"), "CHK", Set.of("checklist"));

  private SheetBlocks() {
  }

  /** The sheets an error of a rule concerns; none for families that no sheet shows. */
  public static Set<String> sheetsOf(Rule rule) {
    return BY_FAMILY.getOrDefault(rule.family(), Set.of());
  }

  /**
   * The errors of a council that block sheets.
   *
   * @param sheets keys of the sheets wanted
   * @param year the fiscal year to be printed
   * @return for each blocked sheet its errors in the order of the model; sheets that are not blocked are left out
   */
  public static Map<String, List<Problem>> of(CouncilModel model, Collection<Rule> rules, RuleSettings settings,
      LocalDate today, Collection<String> sheets, FiscalYear year) {
    List<Rule> errors = rules.stream().filter(rule -> rule.severity() == Severity.ERROR).toList();
    return of(new Validator(errors, settings).check(model, today), sheets, year);
  }

  /** The same from problems that are known already. */
  public static Map<String, List<Problem>> of(List<Problem> problems, Collection<String> sheets, FiscalYear year) {
    Map<String, List<Problem>> blocked = new LinkedHashMap<>();
    for (String sheet : sheets) {
      List<Problem> blocking = problems.stream().filter(problem -> blocks(problem, sheet, year)).toList();
      if (!blocking.isEmpty()) {
        blocked.put(sheet, blocking);
      }
    }
    return blocked;
  }

  private static boolean blocks(Problem problem, String sheet, FiscalYear year) {
    return problem.severity() == Severity.ERROR && sheetsOf(problem.rule()).contains(sheet)
        && (sheet.equals("mid-term-plan") || isPrintedIn(problem.element(), year));
  }

  private static boolean isPrintedIn(EObject element, FiscalYear year) {
    for (EObject step = element; step != null; step = step.eContainer()) {
      FiscalYear own = switch (step) {
        case EvaluationSheet sheet -> sheet.getFiscalYear();
        case AnnualPlan plan -> plan.getFiscalYear();
        case ProjectYear plan -> plan.getFiscalYear();
        default -> null;
      };
      if (own != null) {
        return own.equals(year);
      }
    }
    return true;
  }
}
