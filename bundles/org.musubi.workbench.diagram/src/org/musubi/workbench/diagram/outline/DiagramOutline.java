package org.musubi.workbench.diagram.outline;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.musubi.workbench.diagram.control.DiagramControl;
import org.musubi.workbench.diagram.problems.DiagramProblems;
import org.musubi.workbench.diagram.problems.ProblemList;

/** The outline of a diagram: all of it in small, its elements as a list, its problems. */
public final class DiagramOutline extends Page implements IContentOutlinePage {

  private static final int[] WEIGHTS = {36, 44, 20};

  private final DiagramControl diagram;
  private final DiagramProblems problems;
  private SashForm sash;
  private Thumbnail thumbnail;
  private ElementList list;
  private ProblemList problemList;

  public DiagramOutline(DiagramControl diagram, DiagramProblems problems) {
    this.diagram = diagram;
    this.problems = problems;
  }

  @Override
  public void createControl(Composite parent) {
    sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
    thumbnail = new Thumbnail(sash, diagram.viewer(), diagram.runtime());
    list = new ElementList(sash, diagram);
    problemList = new ProblemList(sash, diagram, problems);
    sash.setWeights(WEIGHTS);
  }

  @Override
  public Control getControl() {
    return sash;
  }

  @Override
  public void setFocus() {
    list.filterField().setFocus();
  }

  /** The elements as a list. */
  ElementList list() {
    return list;
  }

  /** The whole diagram in small. */
  Thumbnail thumbnail() {
    return thumbnail;
  }

  /** The problems as a list. */
  ProblemList problems() {
    return problemList;
  }

  @Override
  public void addSelectionChangedListener(ISelectionChangedListener listener) {
    if (list != null) {
      list.tree().addSelectionChangedListener(listener);
    }
  }

  @Override
  public void removeSelectionChangedListener(ISelectionChangedListener listener) {
    if (list != null) {
      list.tree().removeSelectionChangedListener(listener);
    }
  }

  @Override
  public ISelection getSelection() {
    return list == null ? null : list.tree().getSelection();
  }

  @Override
  public void setSelection(ISelection selection) {
    if (list != null) {
      list.tree().setSelection(selection, true);
    }
  }
}
