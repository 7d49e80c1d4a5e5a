package org.musubi.cli.rollover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.musubi.cli.output.Column;
import org.musubi.cli.output.ResultTable;
import org.musubi.cycle.rollover.CarryOver;
import org.musubi.cycle.rollover.RollOverPlan;
import org.musubi.cycle.rollover.TargetProposal;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.logic.Measure;

/** The tables of what roll-over does. */
final class RolloverTables {

  private RolloverTables() {
  }

  static List<ResultTable> of(RollOverPlan plan) {
    List<ResultTable> tables = new ArrayList<>();
    tables.add(projects(plan));
    Map<Measure, TargetProposal> proposals = new LinkedHashMap<>();
    plan.projects().forEach(carry -> carry.targets().forEach(
        proposal -> proposals.putIfAbsent(proposal.measure(), proposal)));
    if (!proposals.isEmpty()) {
      tables.add(targets(List.copyOf(proposals.values())));
    }
    if (!plan.councilActions().isEmpty()) {
      tables.add(councilActions(plan.councilActions()));
    }
    return tables;
  }

  private static ResultTable projects(RollOverPlan plan) {
    List<List<Object>> rows = new ArrayList<>();
    for (CarryOver carry : plan.projects()) {
      rows.add(Arrays.asList(carry.project().getCode(), carry.project().getName(), carry.decision().kind(),
          carry.decision().mergeInto() == null ? null : carry.decision().mergeInto().getCode(),
          carry.problem() == null ? carry.decidedBy() : carry.problem(),
          carry.actions().stream().map(ImprovementAction::getText).collect(Collectors.joining(" / ")),
          (carry.isDone() ? RolloverText.STATE_DONE : RolloverText.STATE_TO_DO).say()));
    }
    return new ResultTable("projects", RolloverText.PROJECTS.say(MusubiLabels.of(plan.from()), MusubiLabels.of(plan.to())), List.of(
        Column.text("code", RolloverText.CODE.say()), Column.text("name", RolloverText.NAME.say()),
        Column.text("decision", RolloverText.DECISION.say()),
        Column.text("mergeInto", RolloverText.MERGE_INTO.say()), Column.text("why", RolloverText.WHY.say()),
        Column.text("actions", RolloverText.ACTIONS.say()), Column.text("state", RolloverText.STATE.say())), rows,
        List.of());
  }

  private static ResultTable targets(List<TargetProposal> proposals) {
    List<List<Object>> rows = new ArrayList<>();
    for (TargetProposal proposal : proposals) {
      rows.add(Arrays.asList(proposal.measure().getCode(), proposal.measure().getName(),
          proposal.measure().getTargetValue(), proposal.target(), proposal.targetYear(), proposal.reason()));
    }
    return new ResultTable("targets", RolloverText.TARGETS.say(), List.of(
        Column.text("code", RolloverText.CODE.say()), Column.text("measure", RolloverText.MEASURE.say()),
        Column.number("current", RolloverText.CURRENT.say()), Column.number("proposed", RolloverText.PROPOSED.say()),
        Column.text("targetYear", RolloverText.BY.say()), Column.text("reason", RolloverText.REASON.say())), rows,
        List.of(RolloverText.TARGET_NOTE.say()));
  }

  private static ResultTable councilActions(List<ImprovementAction> actions) {
    List<List<Object>> rows = new ArrayList<>();
    actions.forEach(action -> rows.add(Arrays.asList(action.getItem().getCode(), action.getText())));
    return new ResultTable("councilActions", RolloverText.COUNCIL_ACTIONS.say(), List.of(
        Column.text("item", RolloverText.CODE.say()), Column.text("action", RolloverText.ACTION.say())), rows,
        List.of());
  }
}
