package org.musubi.workbench.guide.rollover;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.musubi.cycle.rating.RatingReason;
import org.musubi.cycle.rollover.RollOverPlan;
import org.musubi.cycle.rollover.TargetProposal;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.logic.Measure;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.DataTable;

/** Proposed targets with a box to take each over. */
final class TargetTable {

  private final Label heading;
  private final DataTable<TargetProposal> table;

  TargetTable(Composite parent, GuideContext context) {
    heading = context.toolkit().createLabel(parent, "", SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
    Composite holder = context.toolkit().createComposite(parent);
    holder.setLayout(new FillLayout());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
    table = new DataTable<>(holder, SWT.MULTI | SWT.CHECK, TargetProposal::measure);
    table.column(RolloverText.MEASURE.text(), SWT.LEFT, 36, proposal -> Cell.of(proposal.measure().getName()));
    table.column(RolloverText.OLD_TARGET.text(), SWT.RIGHT, 12,
        proposal -> number(proposal.measure().getTargetValue()));
    table.column(RolloverText.NEW_BASELINE.text(), SWT.RIGHT, 14, proposal -> number(proposal.baseline()));
    table.column(RolloverText.NEW_TARGET.text(), SWT.RIGHT, 14, proposal -> number(proposal.target()));
    table.column(RolloverText.NEW_TARGET_YEAR.text(), SWT.LEFT, 18,
        proposal -> Cell.of(MusubiLabels.of(proposal.targetYear())));
    table.column(RolloverText.REASON.text(), SWT.LEFT, 70, proposal -> Cell.of(proposal.reason()));
    table.onOpen(proposal -> context.open(proposal.measure()));
  }

  private static Cell number(Double value) {
    return Cell.of(value == null ? "" : RatingReason.number(value), (Number) value);
  }

  void show(RollOverPlan plan) {
    Map<Measure, TargetProposal> proposals = new LinkedHashMap<>();
    plan.projects().forEach(carry -> carry.targets().forEach(
        proposal -> proposals.putIfAbsent(proposal.measure(), proposal)));
    List<Measure> checked = accepted().stream().map(TargetProposal::measure).toList();
    table.setRows(List.copyOf(proposals.values()));
    viewer().setCheckedElements(proposals.values().stream()
        .filter(proposal -> checked.contains(proposal.measure())).toArray());
    heading.setText((proposals.isEmpty() ? RolloverText.TARGETS_NONE : RolloverText.TARGETS).text());
  }

  /** The proposals with a mark. */
  List<TargetProposal> accepted() {
    return Arrays.stream(viewer().getCheckedElements()).map(TargetProposal.class::cast).toList();
  }

  private CheckboxTableViewer viewer() {
    return (CheckboxTableViewer) table.viewer();
  }
}
