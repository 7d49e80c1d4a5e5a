package org.musubi.workbench.problems;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.musubi.validation.Problem;
import org.musubi.validation.Severity;
import org.musubi.workbench.checking.CouncilChecks;
import org.musubi.workbench.checking.FixMenu;
import org.musubi.workbench.checking.Signs;
import org.musubi.workbench.images.Icon;

/** What can be done with the list and its rows: tool bar, view menu, context menu, keys. */
final class ProblemsActions {

  private static final String GROUPING = "problems.grouping";
  private static final String HIDDEN = "problems.hidden.";

  private final ProblemsView view;
  private final ProblemRows rows;
  private final IDialogSettings settings;
  private final Map<Severity, Action> filters = new EnumMap<>(Severity.class);
  private final Action fix;

  ProblemsActions(ProblemsView view, ProblemRows rows, IDialogSettings settings) {
    this.view = view;
    this.rows = rows;
    this.settings = settings;
    restore();
    fix = action(ProblemsText.FIX_KEY, () -> FixMenu.popUp(view));
    fix.setImageDescriptor(Icon.HINT.descriptor());
  }

  private void restore() {
    for (Grouping grouping : Grouping.values()) {
      if (grouping.name().equals(settings.get(GROUPING))) {
        rows.setGrouping(grouping);
      }
    }
    for (Severity severity : Severity.values()) {
      rows.setShown(severity, !settings.getBoolean(HIDDEN + severity.key()));
    }
  }

  void fill(IActionBars bars) {
    IToolBarManager toolBar = bars.getToolBarManager();
    for (Severity severity : Severity.values()) {
      Action filter = filter(severity);
      filters.put(severity, filter);
      toolBar.add(filter);
    }
    toolBar.add(new Separator());
    toolBar.add(fix);
    MenuManager grouping = new MenuManager(ProblemsText.GROUP_MENU.text());
    for (Grouping each : Grouping.values()) {
      grouping.add(grouping(each));
    }
    bars.getMenuManager().add(grouping);
    filters.values().forEach(bars.getMenuManager()::add);
    bars.getMenuManager().add(new Separator());
    bars.getMenuManager().add(action(ProblemsText.ALL_RULES, () -> view.openSettings(selectedRule())));
    bars.setGlobalActionHandler(ActionFactory.COPY.getId(), action(ProblemsText.COPY, view::copy));
    bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(),
        action(ProblemsText.SELECT_ALL, view::selectAll));
    bars.updateActionBars();
  }

  private Action filter(Severity severity) {
    ProblemsText label = switch (severity) {
      case ERROR -> ProblemsText.SHOW_ERRORS;
      case WARNING -> ProblemsText.SHOW_WARNINGS;
      case HINT -> ProblemsText.SHOW_HINTS;
    };
    Action action = new Action(label.text(), IAction.AS_CHECK_BOX) {
      @Override
      public void run() {
        rows.setShown(severity, isChecked());
        settings.put(HIDDEN + severity.key(), !isChecked());
        view.showRows();
      }
    };
    action.setImageDescriptor(Signs.descriptor(severity));
    action.setToolTipText(label.text());
    action.setChecked(rows.isShown(severity));
    return action;
  }

  private Action grouping(Grouping grouping) {
    Action action = new Action(grouping.label(), IAction.AS_RADIO_BUTTON) {
      @Override
      public void run() {
        if (isChecked()) {
          rows.setGrouping(grouping);
          settings.put(GROUPING, grouping.name());
          view.showRows();
        }
      }
    };
    action.setChecked(rows.grouping() == grouping);
    return action;
  }

  /** Follows the selection and the filters. */
  void refresh() {
    fix.setEnabled(view.problemsInQuestion().stream().anyMatch(problem -> !problem.fixes().isEmpty()));
    filters.forEach((severity, action) -> action.setChecked(rows.isShown(severity)));
  }

  void fillMenu(IMenuManager menu) {
    List<Problem> problems = view.problemsInQuestion();
    if (problems.isEmpty()) {
      return;
    }
    if (problems.size() == 1) {
      menu.add(action(ProblemsText.OPEN_MENU, () -> view.open(problems.getFirst())));
      FixMenu.fill(menu, problems);
    } else {
      MenuManager fixes = new MenuManager(ProblemsText.FIX_MENU.text());
      FixMenu.fill(fixes, problems);
      if (!fixes.isEmpty()) {
        menu.add(fixes);
      }
    }
    menu.add(new Separator());
    menu.add(action(ProblemsText.COPY, view::copy));
    menu.add(new Separator());
    selectedRule().ifPresent(rule -> {
      Action off = new Action(ProblemsText.SWITCH_OFF.text(rule)) {
        @Override
        public void run() {
          CouncilChecks checks = CouncilChecks.get();
          checks.apply(checks.settings().withOn(rule, false));
        }
      };
      menu.add(off);
      menu.add(action(ProblemsText.RULE_SETTINGS, () -> view.openSettings(Optional.of(rule))));
    });
  }

  /** The rule of the selected problems when they have but one. */
  private Optional<String> selectedRule() {
    List<String> ids = view.problemsInQuestion().stream().map(problem -> problem.rule().id()).distinct().toList();
    return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
  }

  private static Action action(ProblemsText label, Runnable run) {
    Action action = new Action(label.text()) {
      @Override
      public void run() {
        run.run();
      }
    };
    action.setToolTipText(label.text());
    return action;
  }
}
