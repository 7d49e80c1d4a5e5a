package org.musubi.workbench.forms;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** What a page has selected, for the Properties view: the marked row, else the element of the page. */
final class PageSelection implements ISelectionProvider {

  private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
  private ISelection selection = StructuredSelection.EMPTY;

  void show(EObject element) {
    setSelection(new StructuredSelection(element));
  }

  @Override
  public ISelection getSelection() {
    return selection;
  }

  @Override
  public void setSelection(ISelection newSelection) {
    if (!newSelection.equals(selection)) {
      selection = newSelection;
      SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
      listeners.forEach(listener -> listener.selectionChanged(event));
    }
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
