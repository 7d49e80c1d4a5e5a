package org.musubi.viewpoint.foreign;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.view.EdgeView;

/** Services of the net of cables. */
public class WireServices extends DynamicServices {
  public List<EObject> notesOn(EObject cable) {
    return elements(cable.eContainer(), "notes").stream().filter(note -> elements(note, "on").contains(cable)
        && String.valueOf(get(note, "text")).startsWith("!")).toList();
  }

  public String pair(EObject box, EdgeView view) {
    return view.source().text() + view.end().text();
  }
}
