package org.musubi.model.edit;

import java.net.URL;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Pictograms of the classes: SVG of 16 × 16 units in the folder {@code icons} of this bundle. */
public final class MusubiIcons {

  private static final String FOLDER = "/icons/";

  private MusubiIcons() {
  }

  /** The icon of a class: its own, else that of the nearest superclass that has one. */
  public static URL iconOf(EClass type) {
    Stream<EClass> nearestFirst = Stream.concat(Stream.of(type), type.getEAllSuperTypes().reversed().stream());
    return nearestFirst
        .map(candidate -> MusubiIcons.class.getResource(FOLDER + candidate.getName() + ".svg"))
        .filter(icon -> icon != null)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Not a class of the metamodel: " + type.getName()));
  }

  public static URL iconOf(EObject element) {
    return iconOf(element.eClass());
  }
}
