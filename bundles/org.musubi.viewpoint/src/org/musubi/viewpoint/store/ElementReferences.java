package org.musubi.viewpoint.store;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Writes model elements as short texts and finds them again: the id (or path) within the model's own file, a whole
 * address for what lies elsewhere.
 */
public final class ElementReferences {
  private final Resource model;

  /** @param model the file the diagrams belong to */
  public ElementReferences(Resource model) {
    this.model = model;
  }

  /** Reference to an element, null when it is in no file (deleted). */
  public String of(EObject element) {
    Resource resource = element.eResource();
    if (resource == null) {
      return null;
    }
    String fragment = resource.getURIFragment(element);
    if (resource == model) {
      return fragment;
    }
    return EcoreUtil.getURI(element).toString();
  }

  /** The element of a reference, null when it does not exist any more. */
  public EObject find(String reference) {
    try {
      if (reference.indexOf('#') < 0) {
        return model.getEObject(reference);
      }
      URI uri = URI.createURI(reference);
      EPackage metamodel = EPackage.Registry.INSTANCE.getEPackage(uri.trimFragment().toString());
      if (metamodel != null && metamodel.eResource() != null) {
        return metamodel.eResource().getEObject(uri.fragment());
      }
      return model.getResourceSet() == null ? null : model.getResourceSet().getEObject(uri, false);
    } catch (WrappedException | IllegalArgumentException unusable) {
      return null; // a reference of another version of the file; the diagram goes on without it
    }
  }
}
