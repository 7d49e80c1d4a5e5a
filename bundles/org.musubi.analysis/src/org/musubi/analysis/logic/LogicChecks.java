package org.musubi.analysis.logic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.musubi.model.logic.CausalLink;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicStage;

/**
 * The quality rules of logic models that can be told from an element or link and its neighbours (domain.md 3.1.3 and
 * 5.12), cheap enough to be asked at every redraw.
 */
public final class LogicChecks {

  /** Largest distance of two stages that skips at most one: output to mid-term outcome. */
  private static final int LARGEST_STEP = 2;

  private static final Set<LogicStage> OUTCOMES =
      EnumSet.of(LogicStage.OUTCOME_SHORT, LogicStage.OUTCOME_MID, LogicStage.OUTCOME_LONG);

  private LogicChecks() {
  }

  public static boolean isOutcome(LogicStage stage) {
    return OUTCOMES.contains(stage);
  }

  /** What is wrong with an element, the most serious first; empty when all is well. */
  public static List<LogicProblem> of(LogicElement element) {
    LogicStage stage = element.getStage();
    List<LogicProblem> problems = new ArrayList<>();
    if (stage != LogicStage.IMPACT && element.getOutgoingLinks().stream().allMatch(CausalLink::isFeedback)) {
      problems.add(LogicProblem.NO_WAY_OUT);
    }
    if (stage.compareTo(LogicStage.OUTPUT) >= 0
        && element.getIncomingLinks().stream().allMatch(CausalLink::isFeedback)) {
      problems.add(LogicProblem.NO_WAY_IN);
    }
    if (isOutcome(stage) && element.getMeasures().isEmpty()) {
      problems.add(LogicProblem.NO_MEASURE);
    }
    return problems;
  }

  /** What is wrong with a link, the most serious first; empty when all is well or an end is missing. */
  public static List<LogicProblem> of(CausalLink link) {
    List<LogicProblem> problems = new ArrayList<>();
    if (link.getSource() != null && link.getTarget() != null && !link.isFeedback()) {
      int step = link.getTarget().getStage().compareTo(link.getSource().getStage());
      if (step < 0) {
        problems.add(LogicProblem.BACKWARDS);
      } else if (step == 0 && leadsTo(link.getTarget(), link.getSource())) {
        problems.add(LogicProblem.CYCLE);
      } else if (step > LARGEST_STEP) {
        problems.add(LogicProblem.SKIPS_STAGES);
      }
    }
    if (link.getRationale() == null || link.getRationale().isBlank()) {
      problems.add(LogicProblem.NO_RATIONALE);
    }
    return problems;
  }

  /** Whether links that are not feedback lead from one element to another; true when both are the same. */
  public static boolean leadsTo(LogicElement from, LogicElement to) {
    Deque<LogicElement> open = new ArrayDeque<>(List.of(from));
    Set<LogicElement> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      LogicElement element = open.pop();
      if (element == to) {
        return true;
      }
      for (CausalLink link : element.getOutgoingLinks()) {
        if (!link.isFeedback() && link.getTarget() != null && seen.add(link.getTarget())) {
          open.push(link.getTarget());
        }
      }
    }
    return false;
  }
}
