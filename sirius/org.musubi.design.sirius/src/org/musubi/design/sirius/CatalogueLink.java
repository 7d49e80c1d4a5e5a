package org.musubi.design.sirius;

import java.util.List;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.internal.session.SessionTransientAttachment;
import org.musubi.model.support.MusubiResource;

/**
 * Tells Sirius to which session the entries of the reference knowledge belong, so that expressions can be evaluated on
 * them, for example when one is dropped on a diagram. They are no semantic resources: nothing in them changes.
 */
final class CatalogueLink extends AdapterImpl {

  private final Session session;

  private CatalogueLink(Session session) {
    this.session = session;
  }

  /** Links the entries that are loaded and those that will be. */
  static void install(Session session, ResourceSet set) {
    CatalogueLink link = new CatalogueLink(session);
    set.eAdapters().add(link);
    set.getResources().forEach(link::attach);
  }

  static void uninstall(Session session, ResourceSet set) {
    for (Adapter each : List.copyOf(set.eAdapters())) {
      if (each instanceof CatalogueLink link && link.session == session) {
        set.eAdapters().remove(link);
        set.getResources().forEach(link::detach);
      }
    }
  }

  @Override
  public void notifyChanged(Notification change) {
    if (change.getFeatureID(ResourceSet.class) == ResourceSet.RESOURCE_SET__RESOURCES) {
      if (change.getEventType() == Notification.ADD) {
        attach((Resource) change.getNewValue());
      } else if (change.getEventType() == Notification.ADD_MANY) {
        ((List<?>) change.getNewValue()).forEach(each -> attach((Resource) each));
      }
    }
  }

  private void attach(Resource resource) {
    if (isCatalogue(resource.getURI()) && SessionTransientAttachment.of(resource).isEmpty()) {
      resource.eAdapters().add(new SessionTransientAttachment(session));
    }
  }

  private void detach(Resource resource) {
    resource.eAdapters().removeIf(each ->
        each instanceof SessionTransientAttachment attachment && attachment.getSession() == session);
  }

  private static boolean isCatalogue(URI address) {
    return address != null && MusubiResource.CATALOGUE_EXTENSION.equals(address.fileExtension());
  }
}
