package org.musubi.workbench.overview;

import org.musubi.model.council.CouncilModel;
import org.musubi.workbench.tree.Group;

/** Is there an area with figures? */
record DataCheck(CouncilModel model) {

  void run(Findings findings) {
    int observations = model.getDataSets().stream().mapToInt(set -> set.getObservations().size()).sum();
    findings.count(Group.DATA_SETS, model.getDataSets().size());
    findings.count(OverviewText.FACT_OBSERVATIONS, observations);
    findings.lacks(model.getArea() == null, OverviewText.NEED_AREA, Group.DATA);
    findings.lacks(model.getDataSets().isEmpty(), OverviewText.NEED_DATA_SETS, Group.DATA_SETS);
    findings.incomplete(model.getDataSets(), set -> set.getObservations().isEmpty(), OverviewText.EMPTY_DATA_SETS);
  }
}
