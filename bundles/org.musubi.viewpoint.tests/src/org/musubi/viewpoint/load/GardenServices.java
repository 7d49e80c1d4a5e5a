package org.musubi.viewpoint.load;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** Java extension of the garden specification; it knows the metamodel only by names. */
public class GardenServices {
  /** Plants of a bed in the order of their names. */
  public List<EObject> plantsByName(EObject bed) {
    return bed.eContents().stream().sorted(Comparator.comparing(GardenServices::name)).toList();
  }

  /** Name and height. */
  public String plantLabel(EObject plant) {
    return name(plant) + " " + plant.eGet(plant.eClass().getEStructuralFeature("height")) + " cm";
  }

  private static String name(EObject element) {
    return (String) element.eGet(element.eClass().getEStructuralFeature("name"));
  }
}
