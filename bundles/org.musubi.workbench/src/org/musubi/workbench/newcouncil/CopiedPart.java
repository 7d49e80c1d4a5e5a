package org.musubi.workbench.newcouncil;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.council.CouncilModel;

/** What of last year's file can be taken over or left behind. */
enum CopiedPart {
  DATA(NewCouncilText.PART_DATA), ISSUES(NewCouncilText.PART_ISSUES), LOGIC(NewCouncilText.PART_LOGIC),
  PLANS(NewCouncilText.PART_PLANS), EVALUATION(NewCouncilText.PART_EVALUATION),
  WORKSHOPS(NewCouncilText.PART_WORKSHOPS), MEETINGS(NewCouncilText.PART_MEETINGS);

  private final NewCouncilText label;

  CopiedPart(NewCouncilText label) {
    this.label = label;
  }

  String label() {
    return label.text();
  }

  /** What is taken over unless the user wants otherwise: what goes on, not what happened last year. */
  static Set<CopiedPart> usual() {
    return EnumSet.of(DATA, ISSUES, LOGIC, PLANS, EVALUATION);
  }

  /** The elements this part consists of. */
  List<EObject> elements(CouncilModel model) {
    List<EObject> elements = new ArrayList<>();
    switch (this) {
      case DATA -> elements.addAll(model.getDataSets());
      case ISSUES -> {
        elements.addAll(model.getIssueAnalyses());
        elements.addAll(model.getUpperGoals());
      }
      case LOGIC -> {
        elements.addAll(model.getLogicModels());
        elements.addAll(model.getMeasures());
      }
      case PLANS -> {
        elements.addAll(model.getMidTermPlans());
        elements.addAll(model.getProjects());
      }
      case EVALUATION -> {
        elements.addAll(model.getEvaluations());
        elements.addAll(model.getChecklists());
      }
      case WORKSHOPS -> elements.addAll(model.getWorkshops());
      case MEETINGS -> {
        if (model.getCouncil() != null) {
          elements.addAll(model.getCouncil().getMeetings());
        }
      }
    }
    return elements;
  }
}
