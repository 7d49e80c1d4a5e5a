package org.musubi.workbench.export;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.musubi.model.values.FiscalYear;
import org.musubi.validation.Problem;
import org.musubi.validation.export.SheetBlocks;
import org.musubi.workbench.checking.CouncilChecks;
import org.musubi.workbench.checking.Signs;
import org.musubi.workbench.session.CouncilSession;

/** The errors that keep the chosen sheets from being exported (domain.md 5.12), each with the way to it. */
final class BlockingErrors {

  private static final int LINES = 5;

  private final CouncilSession session;
  private final Group group;
  private final Table table;
  private final Button force;
  private Map<String, List<Problem>> blocked = Map.of();
  private Collection<OfferedSheet> chosen = List.of();

  /**
   * @param open leaves the wizard and shows a problem
   * @param changed told when the user decides to export all the same
   */
  BlockingErrors(Composite page, CouncilSession session, Consumer<Problem> open, Runnable changed) {
    this.session = session;
    group = new Group(page, SWT.NONE);
    group.setText(ExportText.BLOCKED.text());
    GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
    GridDataFactory.fillDefaults().span(3, 1).grab(true, true).exclude(true).applyTo(group);
    table = new Table(group, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
    new TableColumn(table, SWT.NONE);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(1, table.getItemHeight() * LINES).applyTo(table);
    force = new Button(group, SWT.CHECK);
    force.setText(ExportText.FORCE.text());
    force.addListener(SWT.Selection, event -> changed.run());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(force);
    Button show = new Button(group, SWT.PUSH);
    show.setText(ExportText.SHOW_ERROR.text());
    show.setEnabled(false);
    table.addListener(SWT.Selection, event -> show.setEnabled(table.getSelectionCount() == 1));
    table.addListener(SWT.DefaultSelection, event -> open.accept(selected()));
    show.addListener(SWT.Selection, event -> open.accept(selected()));
    group.setVisible(false);
  }

  private Problem selected() {
    return (Problem) table.getSelection()[0].getData();
  }

  /** Shows the errors of some sheets of a year; the room for them is only taken when there are any. */
  void show(Collection<OfferedSheet> sheets, FiscalYear year) {
    chosen = sheets;
    blocked = SheetBlocks.of(CouncilChecks.get().problems(session),
        sheets.stream().map(OfferedSheet::key).toList(), year);
    List<Problem> problems = blocked.values().stream().flatMap(List::stream).distinct().toList();
    table.removeAll();
    for (Problem problem : problems) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setText(ExportText.ERROR_LINE.text(problem.rule().id(), problem.message()));
      item.setImage(Signs.of(problem.severity()));
      item.setData(problem);
    }
    table.getColumn(0).pack();
    boolean any = !problems.isEmpty();
    if (any != group.getVisible()) {
      group.setVisible(any);
      GridDataFactory.fillDefaults().span(3, 1).grab(true, true).exclude(!any).applyTo(group);
      group.getParent().layout(true, true);
    }
  }

  /** True when sheets are kept back by errors and the user does not insist. */
  boolean isBlocked() {
    return !blocked.isEmpty() && !force.getSelection();
  }

  /** A sentence about the sheets with errors; null when there are none. */
  String message() {
    if (blocked.isEmpty()) {
      return null;
    }
    return blocked.size() == chosen.size() && blocked.size() > 2 ? ExportText.BLOCKED_ALL.text()
        : ExportText.BLOCKED_MESSAGE.text(sheets());
  }

  private String sheets() {
    return chosen.stream().filter(sheet -> blocked.containsKey(sheet.key())).map(OfferedSheet::name)
        .collect(Collectors.joining(ExportText.LIST_SEPARATOR.text()));
  }
}
