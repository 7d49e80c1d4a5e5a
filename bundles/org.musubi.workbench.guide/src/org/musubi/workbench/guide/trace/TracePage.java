package org.musubi.workbench.guide.trace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.musubi.analysis.trace.Trace;
import org.musubi.analysis.trace.Traces;
import org.musubi.analysis.trace.WhyStories;
import org.musubi.handover.HandoverException;
import org.musubi.handover.HandoverExporter;
import org.musubi.handover.HandoverRequest;
import org.musubi.model.council.Councils;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.GuidePage;
import org.musubi.workbench.guide.widget.EmptyNotice;
import org.musubi.workbench.text.Labels;

/** つながり: from any element back to where it came from and on to what came of it, and なぜこの事業か. */
public final class TracePage implements GuidePage {

  private final Deque<EObject> earlier = new ArrayDeque<>();
  private GuideContext context;
  private Composite stack;
  private Composite notice;
  private Composite work;
  private Composite whyStack;
  private Composite whyNotice;
  private Composite whyWork;
  private Label heading;
  private Label remark;
  private Button back;
  private Button open;
  private TabFolder tabs;
  private TracePicture picture;
  private TraceTree tree;
  private WhyView why;
  private EObject start;
  private EObject selected;

  @Override
  public void createControl(Composite parent, GuideContext guide) {
    context = guide;
    parent.addListener(SWT.Show, event -> selectedInGuide().ifPresent(this::show));
    Composite page = guide.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(page);
    createTools(page);
    stack = guide.toolkit().createComposite(page);
    stack.setLayout(new StackLayout());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
    notice = guide.toolkit().createComposite(stack);
    notice.setLayout(new FillLayout());
    new EmptyNotice(notice, guide.toolkit(), TraceText.EMPTY.text()).button(TraceText.CHOOSE.text(), this::choose)
        .button(TraceText.CHOOSE_PROJECT.text(), this::chooseProject);
    work = guide.toolkit().createComposite(stack);
    work.setLayout(new FillLayout());
    tabs = new TabFolder(work, SWT.TOP);
    guide.toolkit().adapt(tabs);
    picture = new TracePicture(tabs, this::select, this::show);
    tab(TraceText.TAB_PICTURE, picture.control());
    Composite holder = guide.toolkit().createComposite(tabs);
    holder.setLayout(new FillLayout());
    tree = new TraceTree(holder, this::select, this::show);
    tab(TraceText.TAB_TREE, holder);
    createWhy();
    tabs.addListener(SWT.Selection, event -> refresh());
  }

  private void createTools(Composite page) {
    Composite tools = context.toolkit().createComposite(page);
    GridLayoutFactory.fillDefaults().numColumns(5).margins(4, 2).applyTo(tools);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(tools);
    back = button(tools, TraceText.BACK, this::goBack);
    button(tools, TraceText.CHOOSE, this::choose);
    open = button(tools, TraceText.OPEN_FORM, () -> Optional.ofNullable(selected).ifPresent(context::open));
    heading = context.toolkit().createLabel(tools, "");
    heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT)
        .applyTo(heading);
    remark = context.toolkit().createLabel(tools, "");
    remark.setForeground(Shades.of(tools).quiet());
  }

  private void createWhy() {
    whyStack = context.toolkit().createComposite(tabs);
    whyStack.setLayout(new StackLayout());
    whyNotice = context.toolkit().createComposite(whyStack);
    whyNotice.setLayout(new FillLayout());
    new EmptyNotice(whyNotice, context.toolkit(), TraceText.WHY_ONLY_PROJECTS.text())
        .button(TraceText.CHOOSE_PROJECT.text(), this::chooseProject);
    whyWork = context.toolkit().createComposite(whyStack);
    GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 4).applyTo(whyWork);
    button(whyWork, TraceText.COPY, () -> {
      why.copy();
      context.tell(TraceText.COPIED.text());
    });
    button(whyWork, TraceText.WRITE_FILE, this::chooseFile);
    button(whyWork, TraceText.PRINT, () -> why.print());
    why = new WhyView(whyWork, context::open);
    GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(200, 200).applyTo(why.control());
    tab(TraceText.TAB_WHY, whyStack);
  }

  private Button button(Composite parent, TraceText label, Runnable action) {
    Button button = context.toolkit().createButton(parent, label.text(), SWT.PUSH);
    button.addListener(SWT.Selection, event -> action.run());
    return button;
  }

  private void tab(TraceText title, Control control) {
    TabItem item = new TabItem(tabs, SWT.NONE);
    item.setText(title.text());
    item.setControl(control);
  }

  private void choose() {
    Choosing.ask(stack.getShell(), context.model(), false).ifPresent(this::show);
  }

  private void chooseProject() {
    Choosing.ask(stack.getShell(), context.model(), true).ifPresent(project -> {
      tabs.setSelection(2);
      show(project);
    });
  }

  private void select(EObject element) {
    selected = element;
    open.setEnabled(isThere(element));
    context.select(element);
  }

  /** Traces an element; the one before can be returned to. */
  private void show(EObject element) {
    if (start != null && start != element) {
      earlier.push(start);
    }
    start = element;
    select(element);
    refresh();
  }

  private void goBack() {
    while (!earlier.isEmpty()) {
      EObject element = earlier.pop();
      if (isThere(element)) {
        start = element;
        select(element);
        break;
      }
    }
    refresh();
  }

  /** Deleted elements cannot be traced; entries of the reference knowledge can. */
  private boolean isThere(EObject element) {
    return element != null && element.eResource() != null
        && (Councils.modelOf(element) == context.model() || Councils.modelOf(element) == null);
  }

  @Override
  public void refresh() {
    if (!isThere(start)) {
      start = selectedInGuide().orElse(null);
      selected = start;
    }
    open.setEnabled(isThere(selected));
    back.setEnabled(earlier.stream().anyMatch(this::isThere));
    heading.setText(start == null ? "" : Labels.withKind(start));
    remark.setText("");
    if (start != null) {
      showTab();
    }
    ((StackLayout) stack.getLayout()).topControl = start == null ? notice : work;
    remark.getParent().layout();
    stack.layout();
  }

  private void showTab() {
    if (tabs.getSelectionIndex() == 2) {
      Optional<Project> project = projectOf(start);
      project.ifPresent(found -> why.show(WhyStories.of(context.model(), found)));
      ((StackLayout) whyStack.getLayout()).topControl = project.isPresent() ? whyWork : whyNotice;
      whyStack.layout();
      return;
    }
    Trace trace = Traces.of(context.model()).trace(start);
    if (tabs.getSelectionIndex() == 1) {
      tree.show(trace);
    } else {
      picture.show(trace);
      int hidden = picture.boxes().hidden();
      remark.setText(hidden > 0 ? TraceText.TOO_MANY.text(hidden) : "");
    }
    if (trace.isEmpty()) {
      remark.setText(TraceText.NOTHING_LINKED.text());
    }
  }

  private static Optional<Project> projectOf(EObject element) {
    return Optional.ofNullable(switch (element) {
      case Project project -> project;
      case ProjectYear year -> year.getProject();
      case EvaluationItem item -> item.getProject();
      default -> null;
    });
  }

  private void chooseFile() {
    FileDialog dialog = new FileDialog(stack.getShell(), SWT.SAVE);
    dialog.setFilterExtensions(new String[] {"*.docx", "*.pdf"});
    dialog.setFileName(TraceText.WHY_FILE.text(projectOf(start).map(Project::getCode).orElse("")) + ".docx");
    dialog.setOverwrite(true);
    String file = dialog.open();
    if (file != null) {
      write(Path.of(file));
    }
  }

  /** Writes the story of the project shown as Word document or PDF, by the ending of the file. */
  void write(Path file) {
    HandoverExporter exporter = new HandoverExporter(new HandoverRequest(context.model(), context.year(), false,
        LocalDate.now(), Locale.getDefault()));
    try {
      exporter.write(exporter.why(projectOf(start).orElseThrow()), file, true);
      context.tell(TraceText.WRITTEN.text(file));
    } catch (HandoverException e) {
      context.tell(e.getMessage());
    }
  }

  @Override
  public void reveal(Object argument) {
    if (argument instanceof EObject element) {
      show(element);
    }
  }

  /** What was selected on another page meanwhile; the council as a whole stands for nothing selected. */
  private Optional<EObject> selectedInGuide() {
    return context.site().getSelectionProvider().getSelection() instanceof IStructuredSelection rows
        && rows.getFirstElement() instanceof EObject element && element != selected && element != context.model()
        && isThere(element) ? Optional.of(element) : Optional.empty();
  }

  @Override
  public void setFocus() {
    if (start == null) {
      notice.setFocus();
    } else {
      tabs.getItem(tabs.getSelectionIndex()).getControl().setFocus();
    }
  }
}
