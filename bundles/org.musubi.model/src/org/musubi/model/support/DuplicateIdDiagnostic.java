package org.musubi.model.support;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Says that two elements carried the same id. Both are kept; the second one has been given a new id, and references
 * by the old id lead to the first.
 *
 * @param line where the second element begins, 0 when unknown
 */
public record DuplicateIdDiagnostic(Resource resource, String id, EObject first, EObject second, int line, int column)
    implements Resource.Diagnostic {

  @Override
  public String getMessage() {
    return "The id " + id + " occurs twice: " + first.eClass().getName() + " and " + second.eClass().getName();
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
