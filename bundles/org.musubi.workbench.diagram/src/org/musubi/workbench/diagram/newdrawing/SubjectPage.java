package org.musubi.workbench.diagram.newdrawing;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.musubi.workbench.drawing.Drawing;
import org.musubi.workbench.drawing.DrawingKind;
import org.musubi.workbench.drawing.DrawingRuntime;
import org.musubi.workbench.images.Images;
import org.musubi.workbench.text.Labels;
import org.musubi.workbench.text.SearchKey;

/** What the diagram is about, its title, and how it starts. */
final class SubjectPage extends WizardPage {

  private final BiFunction<DrawingKind, EObject, String> usualName;
  private final BiFunction<DrawingKind, EObject, String> existing;
  private final Function<Composite, StartChoice> starts;
  private DrawingKind kind;
  private List<EObject> subjects = List.of();
  private EObject chosen;
  private Text name;
  private Text filter;
  private TableViewer list;
  private StartChoice start;
  private SearchKey key = SearchKey.of("");
  private boolean named;
  private boolean filling;

  /**
   * @param usualName the title a diagram gets
   * @param existing the title of such a diagram there is already, null when there is none
   * @param starts makes the part that asks how it shall start
   */
  SubjectPage(BiFunction<DrawingKind, EObject, String> usualName, BiFunction<DrawingKind, EObject, String> existing,
      Function<Composite, StartChoice> starts) {
    super("subject");
    this.usualName = usualName;
    this.existing = existing;
    this.starts = starts;
    setDescription(NewDrawingText.ABOUT.text());
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).spacing(8, 8).applyTo(page);
    new Label(page, SWT.NONE).setText(NewDrawingText.NAME.text());
    name = new Text(page, SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
    name.addModifyListener(event -> {
      named |= !filling;
      validate();
    });
    Label about = new Label(page, SWT.NONE);
    about.setText(NewDrawingText.SUBJECT.text());
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(about);
    Composite right = new Composite(page, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(right);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
    filter = new Text(right, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    filter.setMessage(NewDrawingText.SUBJECT_FILTER.text());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
    createList(right);
    filter.addModifyListener(event -> {
      key = SearchKey.of(filter.getText());
      list.refresh();
    });
    start = starts.apply(page);
    setControl(page);
    show();
  }

  private void createList(Composite parent) {
    list = new TableViewer(parent, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE | SWT.FULL_SELECTION);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(list.getControl());
    Images images = new Images(list.getControl());
    list.setContentProvider(ArrayContentProvider.getInstance());
    list.setLabelProvider(new LabelProvider() {
      @Override
      public String getText(Object element) {
        return Labels.withKind((EObject) element);
      }

      @Override
      public Image getImage(Object element) {
        return images.of((EObject) element);
      }
    });
    list.addFilter(new ViewerFilter() {
      @Override
      public boolean select(Viewer viewer, Object parentElement, Object element) {
        return key.matches(Labels.withKind((EObject) element));
      }
    });
    list.addSelectionChangedListener(event -> {
      if (event.getStructuredSelection().getFirstElement() instanceof EObject element && element != chosen) {
        chosen = element;
        start.offer(kind, chosen);
        suggestName();
        validate();
      }
    });
  }

  /** Offers what a kind can be about; the first is chosen. */
  void offer(DrawingKind newKind, List<EObject> elements) {
    kind = newKind;
    subjects = List.copyOf(elements);
    if (chosen == null || !subjects.contains(chosen)) {
      chosen = subjects.isEmpty() ? null : subjects.getFirst();
    }
    setTitle(newKind.label());
    show();
  }

  private void show() {
    if (list != null && kind != null) {
      filter.setText("");
      list.setInput(subjects);
      filter.setVisible(subjects.size() > 1);
      if (chosen != null) {
        list.setSelection(new StructuredSelection(chosen), true);
      }
      start.offer(kind, chosen);
      suggestName();
      validate();
    }
  }

  private void suggestName() {
    if (name != null && !named && chosen != null) {
      filling = true;
      name.setText(usualName.apply(kind, chosen));
      filling = false;
    }
  }

  private void validate() {
    String error = chosen == null ? NewDrawingText.NEED_SUBJECT.text()
        : name.getText().isBlank() ? NewDrawingText.NEED_NAME.text() : null;
    String same = chosen == null ? null : existing.apply(kind, chosen);
    setErrorMessage(error);
    setMessage(same == null ? NewDrawingText.ABOUT.text() : NewDrawingText.ALREADY.text(same),
        same == null ? NONE : INFORMATION);
    setPageComplete(error == null);
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      if (subjects.size() > 1) {
        list.getControl().setFocus();
      } else {
        name.setFocus();
        name.selectAll();
      }
    }
  }

  /** What the user has chosen, null = nothing. */
  EObject subject() {
    return chosen;
  }

  /** The drawing whose layout it shall start with. */
  Optional<Drawing> source() {
    return start == null ? Optional.empty() : start.source();
  }

  /** Who shall make it; empty = whoever usually does. */
  Optional<DrawingRuntime> maker() {
    return start == null ? Optional.empty() : start.maker();
  }

  /** The title; the usual one as long as the user has not given another. */
  String name() {
    return name == null || name.getText().isBlank() ? usualName.apply(kind, chosen) : name.getText().strip();
  }
}
