package org.musubi.validation.rules.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.logic.Assumption;
import org.musubi.model.logic.ExternalFactor;
import org.musubi.model.logic.Impact;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.Outcome;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;

/**
 * LOG-11: for every final outcome an assumption or an external factor is stated.
 *
 * <p>Final are the impacts; in a model without impact the outcomes from which nothing follows. A condition counts for
 * a final outcome when it is about the outcome itself, about something that leads to it, or about no box in
 * particular, that is, the model as a whole.
 */
public final class FinalOutcomeWithoutConditions extends AbstractRule {

  public FinalOutcomeWithoutConditions() {
    super("LOG-11", Severity.HINT, LogicPackage.Literals.LOGIC_MODEL);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    LogicModel model = Chains.live(subject);
    if (model == null) {
      return;
    }
    List<List<LogicElement>> conditions = new ArrayList<>();
    model.getAssumptions().stream().map(Assumption::getAbout).forEach(conditions::add);
    model.getExternalFactors().stream().map(ExternalFactor::getAbout).forEach(conditions::add);
    if (conditions.stream().anyMatch(List::isEmpty)) {
      return;
    }
    Set<LogicElement> covered = Chains.reached(conditions.stream().flatMap(List::stream).toList(), Chains::next);
    finalOutcomes(model).stream().filter(outcome -> !covered.contains(outcome))
        .forEach(outcome -> findings.add(outcome, model));
  }

  private static List<LogicElement> finalOutcomes(LogicModel model) {
    List<LogicElement> impacts = model.getElements().stream().filter(Impact.class::isInstance).toList();
    return !impacts.isEmpty() ? impacts : model.getElements().stream().filter(Outcome.class::isInstance)
        .filter(outcome -> Chains.next(outcome).findAny().isEmpty()).toList();
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return List.copyOf(Chains.modelsOf(changed));
  }
}
