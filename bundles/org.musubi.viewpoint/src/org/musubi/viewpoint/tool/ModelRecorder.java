package org.musubi.viewpoint.tool;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * A change recorder that stays attached between recordings. EMF's own looks at every object of the model at the end of
 * each recording, to find those that lost their container; that is needed only to save a change description, which is
 * not done here.
 */
final class ModelRecorder extends ChangeRecorder {
  private final List<Notifier> roots;

  ModelRecorder(Collection<? extends Notifier> modelRoots) {
    roots = List.copyOf(modelRoots);
    begin();
    end();
  }

  void begin() {
    beginRecording(roots);
  }

  ChangeDescription end() {
    return endRecording();
  }

  /** Goes on to the content, but keeps no list of all objects. */
  @Override
  public void setTarget(Notifier target) {
    switch (target) {
      case ResourceSet set -> List.copyOf(set.getResources()).forEach(this::addAdapter);
      case Resource resource -> List.copyOf(resource.getContents()).forEach(this::addAdapter);
      case EObject element -> contents(element).forEachRemaining(this::addAdapter);
      default -> {
        // nothing is below
      }
    }
  }

  @Override
  public void unsetTarget(Notifier target) {
    // nothing was kept
  }

  @Override
  public void dispose() {
    setRecording(false);
    roots.forEach(this::detach);
    super.dispose();
  }

  private void detach(Notifier notifier) {
    removeAdapter(notifier);
    switch (notifier) {
      case ResourceSet set -> set.getResources().forEach(this::detach);
      case Resource resource -> resource.getContents().forEach(this::detach);
      case EObject element -> contents(element).forEachRemaining(this::detach);
      default -> {
        // nothing is below
      }
    }
  }

  /** All content; a list of it would leave out what is only there by default, such as the generic types of Ecore. */
  private static Iterator<EObject> contents(EObject element) {
    return ((InternalEList<EObject>) element.eContents()).basicIterator();
  }
}
