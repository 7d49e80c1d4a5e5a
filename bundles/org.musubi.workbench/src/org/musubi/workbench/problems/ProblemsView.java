package org.musubi.workbench.problems;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.part.ViewPart;
import org.musubi.validation.Problem;
import org.musubi.workbench.checking.CouncilChecks;
import org.musubi.workbench.checking.ProblemsListener;
import org.musubi.workbench.checking.QuickFixTarget;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.rules.RulesPage;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.text.Labels;
import org.osgi.framework.FrameworkUtil;

/** The problems of the council in front as a list, kept up to date, with what each means and how to put it right. */
public final class ProblemsView extends ViewPart implements QuickFixTarget {

  /** Id of the view. */
  public static final String ID = "org.musubi.workbench.problems";

  private static final int WIDE = 760;
  private static final int[] SHARES = {62, 38};

  private final CouncilChecks checks = CouncilChecks.get();
  private final ProblemRows rows = new ProblemRows();
  private final ProblemsListener problemsListener = this::changed;
  private final IPartListener2 partListener = new Follow();
  private ProblemsActions actions;
  private CouncilSession session;
  private Composite stack;
  private SashForm sash;
  private Label message;
  private Text filter;
  private Label counts;
  private ProblemTable table;
  private ProblemDetails details;

  @Override
  public void createPartControl(Composite parent) {
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
    actions = new ProblemsActions(this, rows, settings());
    createFilter(parent);
    stack = new Composite(parent, SWT.NONE);
    stack.setLayout(new StackLayout());
    GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(stack);
    message = new Label(stack, SWT.WRAP);
    sash = new SashForm(stack, SWT.HORIZONTAL | SWT.SMOOTH);
    table = new ProblemTable(sash, rows, this::showRows);
    details = new ProblemDetails(sash, this::open, problem -> openSettings(Optional.of(problem.rule().id())));
    sash.setWeights(SHARES);
    sash.addListener(SWT.Resize, event ->
        sash.setOrientation(sash.getSize().x >= WIDE ? SWT.HORIZONTAL : SWT.VERTICAL));
    table.onSelection(this::showDetails);
    table.onOpen(this::open);
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(actions::fillMenu);
    table.control().setMenu(menu.createContextMenu(table.control()));
    actions.fill(getViewSite().getActionBars());
    checks.addListener(problemsListener);
    getSite().getPage().addPartListener(partListener);
    session = Navigation.sessionOf(getSite().getPage().getActiveEditor()).orElse(null);
    showRows();
  }

  private void createFilter(Composite parent) {
    Composite row = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).extendedMargins(0, 6, 0, 0).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    filter = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    filter.setMessage(ProblemsText.FILTER_HINT.text());
    filter.setToolTipText(ProblemsText.FILTER_HINT.text());
    GridDataFactory.fillDefaults().grab(true, false).indent(0, 2).applyTo(filter);
    counts = new Label(row, SWT.NONE);
    GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(counts);
    filter.addModifyListener(event -> {
      rows.setFilter(filter.getText());
      showRows();
    });
    filter.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ARROW_DOWN) {
        table.control().setFocus();
      } else if (event.keyCode == SWT.ESC) {
        filter.setText("");
        table.control().setFocus();
      }
    });
  }

  @Override
  public void setFocus() {
    if (table.rows().isEmpty()) {
      filter.setFocus();
    } else {
      table.control().setFocus();
    }
  }

  @Override
  public void dispose() {
    checks.removeListener(problemsListener);
    getSite().getPage().removePartListener(partListener);
    super.dispose();
  }

  /** The list itself. */
  ProblemTable table() {
    return table;
  }

  ProblemDetails details() {
    return details;
  }

  /** Selects a problem, whatever the filter says. */
  public void reveal(Problem problem) {
    follow(Navigation.sessions().of(problem.element()).orElse(session));
    if (!table.reveal(problem)) {
      filter.setText("");
      rows.setShown(problem.severity(), true);
      showRows();
      table.reveal(problem);
    }
    showDetails();
  }

  /** Shows again what is listed. */
  void showRows() {
    if (stack.isDisposed()) {
      return;
    }
    if (session != null && !Navigation.sessions().openSessions().contains(session)) {
      session = Navigation.sessions().openSessions().stream().findFirst().orElse(null);
    }
    List<Problem> all = session == null ? List.of() : checks.problems(session);
    List<Object> visible = rows.rows(rows.visible(all));
    table.show(visible);
    boolean checking = session != null && checks.isBehind(session);
    message.setText(session == null ? ProblemsText.NOTHING_OPEN.text()
        : !all.isEmpty() ? ProblemsText.NOTHING_MATCHES.text(all.size())
            : checking ? ProblemsText.CHECKING.text().strip() : ProblemsText.ALL_WELL.text());
    Control top = visible.isEmpty() ? message : sash;
    if (((StackLayout) stack.getLayout()).topControl != top) {
      ((StackLayout) stack.getLayout()).topControl = top;
      stack.layout();
    }
    setPartName(all.isEmpty() ? ProblemsText.TITLE.text() : ProblemsText.TITLE_COUNT.text(all.size()));
    counts.setText(session == null ? "" : counts(all, checking));
    counts.getParent().layout();
    showDetails();
  }

  private String counts(List<Problem> all, boolean checking) {
    String counts = ProblemCounts.text(all, checking);
    return Navigation.sessions().openSessions().size() > 1
        ? ProblemsText.COUNTS_OF_SEVERAL.text(Labels.of(session.model()), counts) : counts;
  }

  private void showDetails() {
    List<Object> selected = table.selected();
    details.show(selected.size() == 1 && selected.getFirst() instanceof Problem problem ? problem : null);
    actions.refresh();
  }

  private void changed(CouncilSession council, Set<EObject> elements) {
    if (council == session || session == null || !Navigation.sessions().openSessions().contains(session)) {
      if (session == null) {
        session = council;
      }
      showRows();
    }
  }

  private void follow(CouncilSession newSession) {
    if (newSession != session && newSession != null) {
      session = newSession;
      showRows();
    }
  }

  void open(Problem problem) {
    if (Navigation.sessions().of(problem.element()).isPresent()) {
      ProblemPlaces.open(getSite().getPage(), problem);
    }
  }

  void openSettings(Optional<String> rule) {
    PreferencesUtil.createPreferenceDialogOn(getSite().getShell(), RulesPage.ID, null, rule.orElse(null)).open();
  }

  /** Copies the selected problems as lines with tabs, for a spreadsheet or a mail. */
  void copy() {
    if (filter.isFocusControl()) {
      filter.copy();
      return;
    }
    if (details.copy()) {
      return;
    }
    List<Problem> problems = table.selectedProblems();
    if (!problems.isEmpty()) {
      String lines = problems.stream().map(ProblemsView::line).collect(Collectors.joining("\n"));
      Clipboard clipboard = new Clipboard(getSite().getShell().getDisplay());
      try {
        clipboard.setContents(new Object[] {lines}, new Transfer[] {TextTransfer.getInstance()});
      } finally {
        clipboard.dispose();
      }
    }
  }

  /** In the filter its text, else the rows. */
  void selectAll() {
    if (filter.isFocusControl()) {
      filter.selectAll();
    } else {
      table.control().selectAll();
      showDetails();
    }
  }

  private static String line(Problem problem) {
    return String.join("\t", problem.severity().label(), problem.rule().id(),
        problem.message().replaceAll("\\s+", " "), ProblemColumn.ELEMENT.text(problem));
  }

  @Override
  public List<Problem> problemsInQuestion() {
    return table.selectedProblems();
  }

  @Override
  public Control anchor() {
    return table.control();
  }

  @Override
  public Point place() {
    return table.menuPlace();
  }

  @Override
  public boolean explainsElsewhere() {
    return false;
  }

  @Override
  public <T> T getAdapter(Class<T> type) {
    return type == CouncilSession.class ? type.cast(session) : super.getAdapter(type);
  }

  private static IDialogSettings settings() {
    return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ProblemsView.class)).getDialogSettings();
  }

  /** The list is about the council in front. */
  private final class Follow implements IPartListener2 {

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
      IWorkbenchPart part = reference.getPart(false);
      if (part != ProblemsView.this) {
        Navigation.sessionOf(part).ifPresent(ProblemsView.this::follow);
      }
    }
  }
}
