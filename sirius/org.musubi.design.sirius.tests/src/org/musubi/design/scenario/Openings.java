package org.musubi.design.scenario;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.tools.api.command.ui.NoUICallback;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;

/** Takes down which representations Sirius wants to open. */
final class Openings extends NoUICallback {

  private final List<Opening> found = new ArrayList<>();

  List<Opening> found() {
    return List.copyOf(found);
  }

  @Override
  public void openRepresentation(Session session, DRepresentation representation) {
    found.add(new Opening(DialectManager.INSTANCE.getDescription(representation).getName(),
        ((DSemanticDecorator) representation).getTarget()));
  }
}
