package org.musubi.workbench.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.musubi.validation.Problem;
import org.musubi.validation.QuickFix;
import org.musubi.workbench.checking.FixMenu;

/** What a problem means, what to do next, and buttons to do it. */
final class ProblemDetails {

  private static final int MARGIN = 8;
  private static final int LONGEST_LABEL = 26;

  private final Composite control;
  private final StyledText text;
  private final Composite buttons;
  private final Consumer<Problem> open;
  private final Consumer<Problem> settings;
  private Problem problem;

  /**
   * @param open shows the element of a problem
   * @param settings shows the settings of a problem's rule
   */
  ProblemDetails(Composite parent, Consumer<Problem> open, Consumer<Problem> settings) {
    this.open = open;
    this.settings = settings;
    control = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
    text = new StyledText(control, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    text.setAlwaysShowScrollBars(false);
    text.setCaret(null);
    GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(text);
    buttons = new Composite(control, SWT.NONE);
    RowLayout row = new RowLayout();
    row.center = true;
    row.spacing = MARGIN;
    row.marginLeft = MARGIN;
    buttons.setLayout(row);
    GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(buttons);
    show(null);
  }

  Control control() {
    return control;
  }

  /** Copies what is marked in the text; false when the text has not the focus or nothing is marked. */
  boolean copy() {
    boolean marked = text.isFocusControl() && text.getSelectionCount() > 0;
    if (marked) {
      text.copy();
    }
    return marked;
  }

  /** The text shown. */
  String text() {
    return text.getText();
  }

  /**
   * Shows a problem.
   *
   * @param newProblem null for none
   */
  void show(Problem newProblem) {
    if (problem != null && newProblem != null && problem.saysTheSameAs(newProblem)) {
      problem = newProblem;
      return;
    }
    problem = newProblem;
    StyleRange[] headings = write();
    text.setStyleRanges(headings);
    text.setTopPixel(0);
    for (Control child : buttons.getChildren()) {
      child.dispose();
    }
    if (problem != null) {
      createFix();
      link(ProblemsText.OPEN, () -> open.accept(problem));
      link(ProblemsText.RULE_SETTINGS, () -> settings.accept(problem));
    }
    control.layout(true, true);
  }

  /** One button: does the only fix, or offers all of them. */
  private void createFix() {
    List<QuickFix> fixes = problem.fixes();
    if (fixes.isEmpty()) {
      return;
    }
    Button button = new Button(buttons, SWT.PUSH);
    if (fixes.size() == 1) {
      String label = fixes.getFirst().label();
      button.setText((label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) + "…" : label)
          .replace("&", "&&"));
      button.setToolTipText(label);
      button.addListener(SWT.Selection, event -> FixMenu.run(problem, problem.fixes().getFirst()));
    } else {
      button.setText(ProblemsText.FIX_BUTTON.text(fixes.size()));
      button.addListener(SWT.Selection, event -> {
        MenuManager manager = new MenuManager();
        FixMenu.fill(manager, List.of(problem));
        Menu menu = manager.createContextMenu(button);
        menu.addListener(SWT.Hide, hidden -> menu.getDisplay().asyncExec(manager::dispose));
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.setVisible(true);
      });
    }
  }

  private StyleRange[] write() {
    if (problem == null) {
      text.setText(ProblemsText.SELECT_ONE.text());
      return new StyleRange[0];
    }
    StringBuilder content = new StringBuilder();
    List<StyleRange> bold = new ArrayList<>();
    heading(content, bold, ProblemsText.DETAIL_TITLE.text(problem.rule().id(), problem.rule().texts().title(),
        problem.severity().label()));
    content.append(problem.message()).append("\n\n");
    heading(content, bold, ProblemsText.DETAIL_NEXT.text());
    content.append(problem.rule().texts().explanation()).append("\n\n");
    heading(content, bold, ProblemsText.DETAIL_RULE.text());
    content.append(problem.rule().texts().statement());
    text.setText(content.toString());
    return bold.toArray(StyleRange[]::new);
  }

  private static void heading(StringBuilder content, List<StyleRange> bold, String heading) {
    bold.add(new StyleRange(content.length(), heading.length(), null, null, SWT.BOLD));
    content.append(heading).append('\n');
  }

  private void link(ProblemsText label, Runnable action) {
    Link link = new Link(buttons, SWT.NONE);
    link.setText("<a>" + label.text() + "</a>");
    link.addListener(SWT.Selection, event -> action.run());
  }
}
