package org.musubi.workbench.forms.page;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.musubi.validation.Problem;
import org.musubi.workbench.checking.CouncilChecks;
import org.musubi.workbench.checking.FixMenu;
import org.musubi.workbench.checking.ProblemsListener;
import org.musubi.workbench.checking.QuickFixTarget;
import org.musubi.workbench.checking.Signs;
import org.musubi.workbench.forms.kit.Field;
import org.musubi.workbench.forms.kit.FormContext;
import org.musubi.workbench.forms.pages.Pages;
import org.musubi.workbench.forms.tables.TablePart;
import org.musubi.workbench.session.CouncilSession;

/** What the rules say about the element of a page, at its fields and at the head of the page. */
final class RuleMarks implements QuickFixTarget {

  /** The name of the element stands beside it. */
  private static final int LONGEST_HEADLINE = 24;

  private final ElementForm page;
  private final FormContext context;
  private final CouncilChecks checks;
  private final ProblemsListener listener = this::changed;
  private final Map<String, Mark> shown = new LinkedHashMap<>();
  private List<Problem> problems = List.of();

  /** @param checks null where nothing is checked */
  RuleMarks(ElementForm page, FormContext context, CouncilChecks checks) {
    this.page = page;
    this.context = context;
    this.checks = checks;
    if (checks != null) {
      checks.addListener(listener);
      page.control().getForm().addMessageHyperlinkListener(new HyperlinkAdapter() {
        @Override
        public void linkActivated(HyperlinkEvent event) {
          FixMenu.popUp(RuleMarks.this);
        }
      });
    }
  }

  void dispose() {
    if (checks != null) {
      checks.removeListener(listener);
    }
  }

  /** Shows what is known now. */
  void refresh() {
    if (checks == null || page.control().isDisposed()) {
      return;
    }
    problems = checks.problems(context.session()).stream()
        .filter(problem -> Pages.pageOf(problem.element()) == context.element()).toList();
    Map<String, Mark> wanted = new LinkedHashMap<>();
    problems.forEach(problem -> wanted.put(key(problem), new Mark(problem, control(problem))));
    Set<String> gone = new HashSet<>(shown.keySet());
    gone.removeIf(key -> wanted.containsKey(key) && wanted.get(key).control() == shown.get(key).control());
    gone.forEach(key -> hide(key, shown.remove(key)));
    wanted.forEach((key, mark) -> {
      if (!shown.containsKey(key)) {
        Problem problem = mark.problem();
        context.showMessage(key, problem.message(), headline(problem), Signs.level(problem.severity()),
            mark.control());
        shown.put(key, mark);
      }
    });
  }

  private static String headline(Problem problem) {
    String title = problem.rule().texts().title();
    return title.length() <= LONGEST_HEADLINE ? title : title.substring(0, LONGEST_HEADLINE) + "…";
  }

  private void hide(String key, Mark mark) {
    if (mark.control() == null || !mark.control().isDisposed()) {
      context.clearProblem(key, mark.control());
    }
  }

  private static String key(Problem problem) {
    return problem.rule().id() + " " + System.identityHashCode(problem.element()) + " " + problem.message();
  }

  /** The control a problem is about; null when it is about the whole element or not on this page. */
  private Control control(Problem problem) {
    if (problem.element() != context.element()) {
      return page.tableOf(problem.element()).map(table -> table.viewer().getControl()).orElse(null);
    }
    return problem.feature() == null ? null : page.field(problem.feature()).map(Field::control)
        .or(() -> page.table(problem.feature()).map(TablePart::viewer).map(viewer -> viewer.getControl()))
        .orElse(null);
  }

  private void changed(CouncilSession session, Set<EObject> elements) {
    if (session == context.session() && !elements.isEmpty()) {
      refresh();
    }
  }

  @Override
  public List<Problem> problemsInQuestion() {
    return problems;
  }

  @Override
  public Control anchor() {
    return page.control();
  }

  @Override
  public Point place() {
    Composite head = page.control().getForm().getHead();
    Rectangle area = head.getBounds();
    return page.control().toDisplay(area.x + area.height / 2, area.y + area.height);
  }

  /** A problem and where it is shown. */
  private record Mark(Problem problem, Control control) {
  }
}
