package org.musubi.workbench.guide.editor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.progress.GuideProgress;
import org.musubi.workbench.guide.progress.StepProgress;
import org.musubi.workbench.guide.progress.StepState;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.saving.CouncilEditor;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.SessionListener;

/** The guide of one council: a bar of steps, and the page of the step chosen. */
public final class GuideEditor extends CouncilEditor {

  /** Id of the editor; its input is a {@link GuideInput}. */
  public static final String ID = "org.musubi.workbench.guide.editor";

  private static final String CONTEXT = "org.musubi.workbench.guide.context";

  private final PageRegistry registry = new PageRegistry();
  private final Map<String, PageHost> hosts = new HashMap<>();
  private final GuideSelection selection = new GuideSelection();
  private final SessionListener sessionListener = new Follow();
  private final IPartListener2 partListener = new Visibility();
  private CouncilSession session;
  private FormToolkit toolkit;
  private Composite body;
  private GuideHeader header;
  private Composite stack;
  private MessageLine messages;
  private FiscalYear year;
  private PageHost shown;
  private boolean visible = true;
  private boolean refreshPending;

  /** Shows a page of the guide of a council. A null page shows the one shown last, at first the first. */
  public static Optional<GuideEditor> open(IWorkbenchPage window, CouncilSession session, String page,
      Object argument) {
    Optional<GuideEditor> editor = Navigation.open(window, new GuideInput(session), ID).map(GuideEditor.class::cast);
    editor.filter(each -> page != null).ifPresent(each -> each.show(page, argument));
    return editor;
  }

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    if (!(input instanceof GuideInput guide)) {
      throw new PartInitException("Not the guide of a council: " + input);
    }
    setSite(site);
    setInput(input);
    session = guide.session();
    year = firstYear();
    site.setSelectionProvider(selection);
    selection.show(session.model());
    setPartName(input.getName());
    setTitleToolTip(input.getToolTipText());
  }

  @Override
  public void createPartControl(Composite parent) {
    toolkit = new FormToolkit(parent.getDisplay());
    body = toolkit.createComposite(parent);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
    header = new GuideHeader(body, registry, page -> show(page.id(), null), this::work);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
    stack = toolkit.createComposite(body);
    stack.setLayout(new StackLayout());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
    messages = new MessageLine(body, header::adviceArea);
    session.addListener(sessionListener);
    getSite().getPage().addPartListener(partListener);
    getSite().getService(IContextService.class).activateContext(CONTEXT);
    show(registry.all().getFirst().id(), null);
  }

  /** Shows a page; an unknown id changes nothing. */
  public void show(String pageId, Object argument) {
    registry.find(pageId).ifPresent(descriptor -> {
      if (shown != null) {
        shown.commit();
      }
      shown = hosts.computeIfAbsent(pageId, id -> new PageHost(descriptor, stack, context()));
      ((StackLayout) stack.getLayout()).topControl = shown.control();
      stack.layout();
      messages.passOn();
      showHeader();
      shown.show();
      shown.reveal(argument);
    });
  }

  /** The id of the page shown. */
  public String shownPage() {
    return shown.descriptor().id();
  }

  /** The fiscal year worked on. */
  public FiscalYear year() {
    return year;
  }

  /** What the message line says, empty when nothing. */
  public String message() {
    return messages.message();
  }

  /** How far a step is, as the bar shows it; empty for pages that are no step. */
  public Optional<StepState> state(String pageId) {
    return new GuideProgress(session.model(), year).of(pageId).map(StepProgress::state);
  }

  /** The area of the page shown. */
  public Composite pageArea() {
    return shown.control();
  }

  /** What the pages are given. */
  public GuideContext context() {
    return new Context();
  }

  void work(FiscalYear chosen) {
    if (!chosen.equals(year)) {
      if (shown != null) {
        shown.commit();
      }
      year = chosen;
      expire();
    }
  }

  /** This year, or the last planned one when there is no plan for this year. */
  private FiscalYear firstYear() {
    FiscalYear today = FiscalYear.of(LocalDate.now());
    var planned = session.model().getMidTermPlans().stream().flatMap(plan -> plan.getAnnualPlans().stream())
        .map(AnnualPlan::getFiscalYear).filter(Objects::nonNull).sorted().toList();
    return planned.isEmpty() || planned.contains(today) ? today : planned.getLast();
  }

  private void showHeader() {
    GuideProgress progress = new GuideProgress(session.model(), year);
    header.show(shown.descriptor(), step -> progress.of(step.id())
        .orElseGet(() -> new StepProgress(StepState.NOT_STARTED, step.description())));
    header.year().show(session.model(), year, FiscalYear.of(LocalDate.now()));
  }

  private void expire() {
    hosts.values().forEach(PageHost::expire);
    if (visible) {
      showHeader();
      shown.show();
    }
  }

  private boolean change(String label, Runnable edit) {
    try {
      session.change(label, edit);
      return true;
    } catch (RuntimeException failed) {
      ILog.of(GuideEditor.class).error("Taken back: " + label, failed);
      messages.tellError(GuideText.CHANGE_FAILED.text(label,
          failed.getLocalizedMessage() == null ? "" : failed.getLocalizedMessage()));
      return false;
    }
  }

  @Override
  public void setFocus() {
    if (shown != null) {
      shown.setFocus();
    }
  }

  @Override
  public void dispose() {
    session.removeListener(sessionListener);
    getSite().getPage().removePartListener(partListener);
    hosts.values().forEach(PageHost::dispose);
    if (toolkit != null) {
      toolkit.dispose();
    }
    super.dispose();
  }

  @Override
  protected CouncilSession council() {
    return session;
  }

  @Override
  protected void commitInput() {
    if (shown != null) {
      shown.commit();
    }
  }

  @Override
  public <T> T getAdapter(Class<T> type) {
    if (type == EObject.class) {
      return type.cast(selected());
    }
    if (type == IPropertySheetPage.class) {
      return type.cast(Adapters.adapt(session, IPropertySheetPage.class));
    }
    return super.getAdapter(type);
  }

  private EObject selected() {
    return selection.getSelection() instanceof IStructuredSelection rows
        && rows.getFirstElement() instanceof EObject element ? element : session.model();
  }

  /** Follows the council: several changes in a row are shown once. */
  private final class Follow implements SessionListener {

    @Override
    public void modelChanged(CouncilSession changed) {
      if (!refreshPending) {
        refreshPending = true;
        body.getDisplay().asyncExec(() -> {
          refreshPending = false;
          if (!body.isDisposed()) {
            expire();
          }
        });
      }
    }

    @Override
    public void stateChanged(CouncilSession changed) {
      firePropertyChange(PROP_DIRTY);
    }
  }

  /** Lets a hidden guide catch up when it is shown again. */
  private final class Visibility implements IPartListener2 {

    @Override
    public void partVisible(IWorkbenchPartReference reference) {
      if (reference.getPart(false) == GuideEditor.this && !visible) {
        visible = true;
        showHeader();
        shown.show();
      }
    }

    @Override
    public void partHidden(IWorkbenchPartReference reference) {
      if (reference.getPart(false) == GuideEditor.this) {
        visible = false;
      }
    }
  }

  private final class Context implements GuideContext {

    @Override
    public CouncilSession session() {
      return session;
    }

    @Override
    public CouncilModel model() {
      return session.model();
    }

    @Override
    public Catalogues catalogues() {
      return session.catalogues();
    }

    @Override
    public FormToolkit toolkit() {
      return toolkit;
    }

    @Override
    public IWorkbenchPartSite site() {
      return getSite();
    }

    @Override
    public FiscalYear year() {
      return year;
    }

    @Override
    public void setYear(FiscalYear chosen) {
      work(chosen);
    }

    @Override
    public boolean change(String label, Runnable edit) {
      return GuideEditor.this.change(label, edit);
    }

    @Override
    public void open(EObject element) {
      Navigation.open(getSite().getPage(), element);
    }

    @Override
    public void show(String pageId, Object argument) {
      GuideEditor.this.show(pageId, argument);
      shown.setFocus();
    }

    @Override
    public void tell(String message) {
      messages.tell(message);
    }

    @Override
    public void select(EObject element) {
      selection.show(element == null ? session.model() : element);
    }
  }
}
