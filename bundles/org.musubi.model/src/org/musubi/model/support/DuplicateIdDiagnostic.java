package org.musubi.model.support;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** Says that two elements of a file carry the same id. */
public record DuplicateIdDiagnostic(Resource resource, String id, EObject first, EObject second)
    implements Resource.Diagnostic {

  @Override
  public String getMessage() {
    return "The id " + id + " occurs twice: " + first.eClass().getName() + " and " + second.eClass().getName();
  }

  @Override
  public String getLocation() {
    return resource.getURI() == null ? "" : resource.getURI().toString();
  }

  /** Unknown: the parser reports ids without their place. */
  @Override
  public int getLine() {
    return 0;
  }

  @Override
  public int getColumn() {
    return 0;
  }
}
