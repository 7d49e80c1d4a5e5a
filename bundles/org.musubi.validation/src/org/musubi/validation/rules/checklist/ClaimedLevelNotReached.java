package org.musubi.validation.rules.checklist;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.diagnosis.ChecklistScores;
import org.musubi.model.diagnosis.Checklist;
import org.musubi.model.diagnosis.DiagnosisPackage;
import org.musubi.model.diagnosis.MaturityLevel;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.Parameter;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.Variant;

/**
 * CHK-02: the level a council gives itself is reached by its answers.
 *
 * <p>Asked when the checklist is nearly answered: before, the answers that are still open would speak against every
 * level. A council that claims less than it reaches is modest, not wrong.
 */
public final class ClaimedLevelNotReached extends AbstractRule {

  private static final String ANSWERED = "answered";
  private static final int FULL = 100;

  public ClaimedLevelNotReached() {
    super("CHK-02", Severity.WARNING, DiagnosisPackage.Literals.CHECKLIST);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter(ANSWERED, 90, 1, FULL));
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Checklist checklist = (Checklist) subject;
    MaturityLevel claimed = checklist.getClaimedLevel();
    if (claimed == null || !isNearlyAnswered(checklist, context)) {
      return;
    }
    MaturityLevel reached = ChecklistScores.level(checklist, Questions.of(checklist));
    if (reached == null) {
      findings.add(checklist, DiagnosisPackage.Literals.CHECKLIST__CLAIMED_LEVEL, Variant.of("none"), claimed);
      findings.fix(fix("clear", () -> checklist.setClaimedLevel(null)));
    } else if (claimed.compareTo(reached) > 0) {
      findings.add(checklist, DiagnosisPackage.Literals.CHECKLIST__CLAIMED_LEVEL, Variant.of("higher"), claimed,
          reached);
      findings.fix(fix("reached", () -> checklist.setClaimedLevel(reached), reached));
    }
  }

  private boolean isNearlyAnswered(Checklist checklist, RuleContext context) {
    int all = Questions.of(checklist).size();
    int answered = all - Questions.unanswered(checklist);
    return answered > 0 && answered * (double) FULL >= all * context.parameter(this, ANSWERED);
  }
}
