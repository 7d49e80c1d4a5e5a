package org.musubi.validation.registry;

import java.util.List;
import java.util.stream.Stream;
import org.musubi.validation.Rule;
import org.musubi.validation.RuleProvider;
import org.musubi.validation.rules.catalogue.CatalogueRules;
import org.musubi.validation.rules.checklist.ChecklistRules;
import org.musubi.validation.rules.core.CoreRules;
import org.musubi.validation.rules.data.DataRules;
import org.musubi.validation.rules.evaluation.EvaluationRules;
import org.musubi.validation.rules.issues.IssuesRules;
import org.musubi.validation.rules.logic.LogicRules;
import org.musubi.validation.rules.plan.PlanRules;
import org.musubi.validation.rules.stakeholders.StakeholdersRules;
import org.musubi.validation.rules.workshop.WorkshopRules;

/** The rules of domain.md 5.12, in its order. */
public final class BuiltInRules implements RuleProvider {

  @Override
  public List<Rule> rules() {
    return Stream.of(CoreRules.all(), StakeholdersRules.all(), DataRules.all(), IssuesRules.all(), LogicRules.all(),
        PlanRules.all(), EvaluationRules.all(), WorkshopRules.all(), CatalogueRules.all(), ChecklistRules.all())
        .flatMap(List::stream)
        .toList();
  }
}
