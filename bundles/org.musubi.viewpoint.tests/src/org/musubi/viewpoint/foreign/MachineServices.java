package org.musubi.viewpoint.foreign;

import java.util.ArrayList;
import java.util.Collection;

import org.eclipse.emf.ecore.EObject;

/** Services of the state machine. */
public class MachineServices extends DynamicServices {
  public static boolean isFinal(EObject state) {
    return String.valueOf(get(state, "name")).startsWith("end");
  }

  /** With doubles and a null. */
  public Collection<Object> transitions(EObject machine) {
    Collection<Object> result = new ArrayList<>();
    result.add(null);
    machine.eAllContents().forEachRemaining(next -> {
      if (next.eClass().getName().equals("Transition")) {
        result.add(next);
        result.add(next);
      }
    });
    return result;
  }
}
