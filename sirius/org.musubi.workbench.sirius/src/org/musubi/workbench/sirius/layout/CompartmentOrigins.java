package org.musubi.workbench.sirius.layout;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.gmf.runtime.notation.Location;
import org.eclipse.gmf.runtime.notation.Node;

/**
 * Where compartments begin in the layout a diagram was given. Sirius puts them where its own headings leave room, and
 * counts everything in them from there; without this, edges would be off by the difference when they are taken back.
 */
final class CompartmentOrigins {

  private static final String SOURCE = "org.musubi.workbench.sirius.origin";
  private static final String X = "x";
  private static final String Y = "y";
  /** The height of a heading of one line. */
  private static final int HEADING = 30;

  private CompartmentOrigins() {
  }

  static void remember(Node compartment, Point origin) {
    EAnnotation annotation = compartment.getEAnnotation(SOURCE);
    if (annotation == null) {
      annotation = EcoreFactory.eINSTANCE.createEAnnotation();
      annotation.setSource(SOURCE);
      compartment.getEAnnotations().add(annotation);
    }
    annotation.getDetails().put(X, Integer.toString(origin.x));
    annotation.getDetails().put(Y, Integer.toString(origin.y));
  }

  static Point of(Node compartment) {
    EAnnotation annotation = compartment.getEAnnotation(SOURCE);
    if (annotation != null) {
      return new Point(number(annotation, X), number(annotation, Y));
    }
    return compartment.getLayoutConstraint() instanceof Location at ? new Point(at.getX(), at.getY() + HEADING)
        : new Point(0, HEADING);
  }

  private static int number(EAnnotation annotation, String key) {
    String value = annotation.getDetails().get(key);
    return value != null && value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : 0;
  }
}
