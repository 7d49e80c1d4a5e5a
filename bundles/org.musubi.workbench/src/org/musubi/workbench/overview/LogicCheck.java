package org.musubi.workbench.overview;

import java.util.List;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.logic.Activity;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Outcome;
import org.musubi.workbench.tree.Group;

/** Do activities lead to outcomes, and is it settled how that is measured? */
record LogicCheck(CouncilModel model) {

  void run(Findings findings) {
    List<LogicModel> models = model.getLogicModels();
    List<Measure> measures = model.getMeasures();
    findings.count(Group.LOGIC, models.size());
    findings.count(OverviewText.FACT_ELEMENTS, models.stream().mapToInt(each -> each.getElements().size()).sum());
    findings.count(Group.MEASURES, measures.size());
    findings.lacks(models.isEmpty(), OverviewText.NEED_LOGIC_MODEL, Group.LOGIC);
    findings.incomplete(models, each -> each.getElements().stream().noneMatch(Activity.class::isInstance),
        OverviewText.NEED_ACTIVITIES);
    findings.incomplete(models, each -> each.getElements().stream().noneMatch(Outcome.class::isInstance),
        OverviewText.NEED_OUTCOMES);
    findings.incomplete(models, each -> each.getElements().size() > 1 && each.getLinks().isEmpty(),
        OverviewText.NEED_LINKS);
    findings.lacks(measures.isEmpty(), OverviewText.NEED_MEASURES, Group.MEASURES);
    findings.incomplete(measures, LogicCheck::lacksTarget, OverviewText.NEED_TARGETS);
  }

  private static boolean lacksTarget(Measure measure) {
    return measure.getTargetValue() == null && measure.getRangeLow() == null && measure.getRangeHigh() == null;
  }
}
