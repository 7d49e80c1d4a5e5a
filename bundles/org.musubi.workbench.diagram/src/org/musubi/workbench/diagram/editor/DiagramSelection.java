package org.musubi.workbench.diagram.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.workbench.diagram.control.DiagramControl;

/** The model elements that are selected in a diagram; the element the diagram is about when nothing is. */
final class DiagramSelection implements ISelectionProvider {

  private final DiagramControl diagram;
  private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();

  DiagramSelection(DiagramControl diagram) {
    this.diagram = diagram;
    diagram.viewer().addSelectionChangedListener(event -> {
      SelectionChangedEvent told = new SelectionChangedEvent(this, getSelection());
      listeners.forEach(listener -> listener.selectionChanged(told));
    });
  }

  @Override
  public IStructuredSelection getSelection() {
    Set<EObject> elements = new LinkedHashSet<>();
    for (ElementView element : diagram.viewer().selectedElements().reversed()) {
      elements.add(element.target());
    }
    return elements.isEmpty() ? new StructuredSelection(diagram.diagram().target())
        : new StructuredSelection(new ArrayList<>(elements));
  }

  /** Selects what shows the given model elements. */
  @Override
  public void setSelection(ISelection selection) {
    List<ElementView> views = new ArrayList<>();
    if (selection instanceof IStructuredSelection elements) {
      for (Object each : elements.toList()) {
        if (each instanceof EObject element) {
          views.addAll(diagram.runtime().session().views(diagram.diagram(), element));
        }
      }
    }
    diagram.viewer().select(views);
  }

  @Override
  public void addSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.add(listener);
  }

  @Override
  public void removeSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.remove(listener);
  }
}
