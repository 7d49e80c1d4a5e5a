package org.musubi.design.sirius;

import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.query.ViewpointQuery;
import org.eclipse.sirius.viewpoint.description.Group;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.musubi.model.support.MusubiResource;

/** The viewpoints for councils that Sirius knows: those of Musubi and those that specifiers add. */
public final class SiriusNotation {

  /** Bundle and path of our specification, as Sirius names the specifications of bundles. */
  static final String SPECIFICATION = "org.musubi.design/description/musubi.odesign";

  private SiriusNotation() {
  }

  /** All viewpoints made for council files, ours first, each specification in its own order. */
  public static List<Viewpoint> viewpoints() {
    return ViewpointRegistry.getInstance().getViewpoints().stream()
        .filter(each -> new ViewpointQuery(each).handlesSemanticModelExtension(MusubiResource.COUNCIL_EXTENSION))
        .sorted(Comparator.comparing((Viewpoint each) -> !isOurs(each))
            .thenComparing(each -> String.valueOf(each.eResource().getURI()))
            .thenComparing(SiriusNotation::position))
        .toList();
  }

  /** True for a viewpoint of the specification of Musubi. */
  public static boolean isOurs(Viewpoint viewpoint) {
    return viewpoint.eResource() != null
        && SPECIFICATION.equals(trimmed(viewpoint.eResource().getURI().toPlatformString(true)));
  }

  private static int position(Viewpoint viewpoint) {
    EObject group = viewpoint.eContainer();
    return group instanceof Group owner ? owner.getOwnedViewpoints().indexOf(viewpoint) : 0;
  }

  private static String trimmed(String path) {
    return path != null && path.startsWith("/") ? path.substring(1) : path;
  }
}
