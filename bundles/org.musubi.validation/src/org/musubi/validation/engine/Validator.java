package org.musubi.validation.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.council.CouncilModel;
import org.musubi.validation.Problem;
import org.musubi.validation.Rule;
import org.musubi.validation.RuleSettings;

/**
 * Checks whole councils: one walk over the model, each element given to the rules for its class. Time grows linearly
 * with the model as long as each rule does its council-wide work once per run.
 */
public final class Validator {

  private final RuleIndex rules;
  private final RuleSettings settings;

  /**
   * @param rules the rules to run; those switched off in the settings are left out
   */
  public Validator(Collection<Rule> rules, RuleSettings settings) {
    this.rules = new RuleIndex(rules.stream().filter(settings::isOn).toList());
    this.settings = settings;
  }

  /**
   * All problems in the order of the model; those of one element in the order of the rules. Nothing is changed.
   *
   * @param today the day that counts as today for terms and deadlines
   */
  public List<Problem> check(CouncilModel model, LocalDate today) {
    List<EObject> elements = elements(model);
    WholeModel context = new WholeModel(model, elements, settings, today);
    List<Problem> problems = new ArrayList<>();
    for (EObject element : elements) {
      for (Rule rule : rules.of(element.eClass())) {
        problems.addAll(Collector.check(rule, element, context).problems());
      }
    }
    return problems;
  }

  private static List<EObject> elements(CouncilModel model) {
    List<EObject> elements = new ArrayList<>();
    elements.add(model);
    for (TreeIterator<EObject> all = EcoreUtil.getAllContents(model, false); all.hasNext();) {
      elements.add(all.next());
    }
    return elements;
  }
}
