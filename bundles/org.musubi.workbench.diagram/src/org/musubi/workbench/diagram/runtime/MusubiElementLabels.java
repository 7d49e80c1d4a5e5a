package org.musubi.workbench.diagram.runtime;

import java.net.URL;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.edit.MusubiIcons;
import org.musubi.viewpoint.view.ElementLabels;
import org.musubi.workbench.text.Labels;

/** Names of council elements as everywhere in the workbench. */
final class MusubiElementLabels implements ElementLabels {

  @Override
  public String label(EObject element) {
    return Labels.of(element);
  }

  @Override
  public String iconPath(EObject element) {
    URL url = MusubiIcons.iconOf(element);
    return url == null ? null : url.toExternalForm();
  }

  @Override
  public String typeName(EClass type) {
    return Labels.of(type);
  }
}
