package org.musubi.model.support;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Says that an element of a file refers to an id no element of the file has. The reference is kept as a proxy and is
 * written again as it was read.
 */
public record DanglingReferenceDiagnostic(
    Resource resource, EObject owner, EStructuralFeature feature, String missingId, int line, int column)
    implements Resource.Diagnostic {

  @Override
  public String getMessage() {
    return owner.eClass().getName() + "." + feature.getName() + " refers to " + missingId + ", which does not exist";
  }

  @Override
  public String getLocation() {
    return resource.getURI() == null ? "" : resource.getURI().toString();
  }

  @Override
  public int getLine() {
    return line;
  }

  @Override
  public int getColumn() {
    return column;
  }
}
