package org.musubi.workbench.forms;

import java.util.Objects;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.musubi.workbench.images.Images;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.text.Labels;

/** One element of an open council, or an entry of the reference knowledge seen from it; equal for the same element. */
public final class ElementEditorInput extends PlatformObject implements IEditorInput {

  private final CouncilSession session;
  private final EObject element;

  public ElementEditorInput(CouncilSession session, EObject element) {
    this.session = Objects.requireNonNull(session);
    this.element = Objects.requireNonNull(element);
  }

  public CouncilSession session() {
    return session;
  }

  public EObject element() {
    return element;
  }

  @Override
  public boolean exists() {
    return element.eResource() != null;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Images.descriptor(element.eClass());
  }

  @Override
  public String getName() {
    return Labels.of(element);
  }

  /** Editors are not opened again at the next start: their council may not be there any more. */
  @Override
  public IPersistableElement getPersistable() {
    return null;
  }

  @Override
  public String getToolTipText() {
    return Labels.withKind(element);
  }

  @Override
  public <T> T getAdapter(Class<T> type) {
    if (type.isInstance(element)) {
      return type.cast(element);
    }
    return type == CouncilSession.class ? type.cast(session) : super.getAdapter(type);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ElementEditorInput input && input.session == session && input.element == element;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(element);
  }
}
