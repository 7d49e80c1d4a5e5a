package org.musubi.workbench.forms.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.ManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.musubi.workbench.checking.CouncilChecks;
import org.musubi.workbench.checking.QuickFixTarget;
import org.musubi.workbench.forms.kit.Field;
import org.musubi.workbench.forms.kit.FormContext;
import org.musubi.workbench.forms.kit.PagePart;
import org.musubi.workbench.forms.pages.Pages;
import org.musubi.workbench.forms.tables.TablePart;
import org.musubi.workbench.forms.widgets.SectionColumns;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.SessionListener;

/**
 * The page of one element: its head and the sections declared for its class. It follows every change of the model while
 * it is visible, and catches up when it becomes visible again.
 */
public final class ElementForm {

  /** Pixels left above a section that is scrolled to. */
  private static final int ROOM = 8;

  private final CouncilSession session;
  private final EObject element;
  private final ManagedForm managed;
  private final FormContext context;
  private final PathBar path;
  private final PageHeader header;
  private final RuleMarks marks;
  private final List<PageSection> sections = new ArrayList<>();
  private final SessionListener listener = new Follow();
  private final Listener focus = event -> remember(event.widget);
  private Control lastFocus;
  private boolean stale;

  /**
   * Makes the page.
   *
   * @param navigator opens the page of another element
   */
  public ElementForm(Composite parent, CouncilSession session, EObject element, Consumer<EObject> navigator) {
    this.session = session;
    this.element = element;
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    parent.setLayout(layout);
    FormToolkit toolkit = new FormToolkit(parent.getDisplay());
    Composite bar = toolkit.createComposite(parent);
    bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    ScrolledForm form = toolkit.createScrolledForm(parent);
    form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    managed = new ManagedForm(toolkit, form);
    form.setExpandHorizontal(true);
    form.setExpandVertical(true);
    context = new FormContext(session, managed, element, navigator);
    path = new PathBar(bar, context);
    header = new PageHeader(context, form.getForm());
    Composite body = form.getBody();
    body.setLayout(new SectionColumns());
    Pages.of(element.eClass()).sections().forEach(spec -> sections.add(new PageSection(context, spec)));
    sections.forEach(section -> section.create(body));
    sections.forEach(section -> section.bind(element));
    path.refresh();
    header.refresh();
    marks = new RuleMarks(this, context, PlatformUI.isWorkbenchRunning() ? CouncilChecks.get() : null);
    marks.refresh();
    session.addListener(listener);
    form.getDisplay().addFilter(SWT.FocusIn, focus);
    form.addListener(SWT.Dispose, event -> {
      form.getDisplay().removeFilter(SWT.FocusIn, focus);
      commit();
      session.removeListener(listener);
      marks.dispose();
      managed.dispose();
      toolkit.dispose();
    });
    form.reflow(true);
  }

  public ScrolledForm control() {
    return managed.getForm();
  }

  public FormContext context() {
    return context;
  }

  public List<PageSection> sections() {
    return List.copyOf(sections);
  }

  /** Takes over what has been typed; false when something cannot be read and stays in its field. */
  public boolean commit() {
    return parts().stream().map(PagePart::commit).reduce(true, Boolean::logicalAnd);
  }

  /** Drops what has been typed and not taken over. */
  public void revert() {
    parts().forEach(PagePart::revert);
  }

  public boolean isPending() {
    return parts().stream().anyMatch(PagePart::isPending);
  }

  /** Shows again what changed. */
  public void refresh() {
    stale = false;
    path.refresh();
    header.refresh();
    sections.forEach(PageSection::refresh);
    marks.refresh();
  }

  /** The problems shown on this page, and where their fixes are offered. */
  public QuickFixTarget problems() {
    return marks;
  }

  /** Catches up with the model after the page was hidden. */
  public void becameVisible() {
    if (stale) {
      refresh();
    }
  }

  /** Puts the focus where it was last, at first into the first field. */
  public void setFocus() {
    if (lastFocus != null && !lastFocus.isDisposed() && lastFocus.isVisible()) {
      lastFocus.forceFocus();
    } else {
      sections.getFirst().focus();
    }
  }

  private void remember(Widget focused) {
    for (Control up = focused instanceof Control control ? control : null; up != null; up = up.getParent()) {
      if (up == control()) {
        lastFocus = (Control) focused;
      }
    }
  }

  /** Scrolls to a section. */
  public void reveal(PageSection section) {
    section.open();
    control().reflow(true);
    int top = control().getDisplay().map(section.control(), control().getForm(), 0, 0).y;
    control().setOrigin(0, Math.max(0, top - ROOM));
    section.focus();
  }

  /** Scrolls to an element listed on the page and marks it. */
  public boolean reveal(EObject row) {
    for (PageSection section : sections) {
      boolean lists = section.parts().stream().anyMatch(part -> part.listed().contains(row));
      if (lists) {
        reveal(section);
        return section.parts().stream().anyMatch(part -> part.reveal(row));
      }
    }
    return false;
  }

  /** Scrolls to the field or table of a feature and puts the focus there; false when the page has none. */
  public boolean reveal(EStructuralFeature feature) {
    for (PageSection section : sections) {
      if (section.shows(feature)) {
        reveal(section);
        marks.refresh();
        field(feature).map(Field::control).or(() -> table(feature).map(part -> part.viewer().getControl()))
            .ifPresent(Control::setFocus);
        return true;
      }
    }
    return false;
  }

  /** The table that lists an element, if the page has one. */
  Optional<TablePart> tableOf(EObject row) {
    return parts().stream().filter(TablePart.class::isInstance).map(TablePart.class::cast)
        .filter(table -> table.listed().contains(row)).findFirst();
  }

  /** The field of a feature, if the page has one. */
  public Optional<Field> field(EStructuralFeature feature) {
    return sections.stream().flatMap(section -> section.parts().stream())
        .filter(FieldsPart.class::isInstance).flatMap(part -> ((FieldsPart) part).fields().stream())
        .filter(field -> field.feature() == feature).findFirst();
  }

  /** The table of a list, if the page has one. */
  public Optional<TablePart> table(EStructuralFeature list) {
    return parts().stream().filter(TablePart.class::isInstance).map(TablePart.class::cast)
        .filter(table -> table.spec().list() == list).findFirst();
  }


  private List<PagePart> parts() {
    return sections.stream().flatMap(section -> section.parts().stream()).toList();
  }

  /** Follows the model. */
  private final class Follow implements SessionListener {
    @Override
    public void modelChanged(CouncilSession changed) {
      if (control().isDisposed() || element.eResource() == null) {
        return;
      }
      if (control().isVisible()) {
        refresh();
      } else {
        stale = true;
      }
    }
  }
}
