package org.musubi.design.sirius;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.sirius.business.api.helper.SiriusUtil;
import org.eclipse.sirius.business.api.query.URIQuery;

/**
 * Keeps what does not belong to Sirius while Sirius closes a session: it unloads and removes all resources of the
 * resource set and takes every adapter off them. Those kept are out of the set for that moment, which nobody hears of.
 */
final class KeptResources implements AutoCloseable {

  private static final Set<String> OF_SIRIUS = Set.of(SiriusUtil.SESSION_RESOURCE_EXTENSION,
      SiriusUtil.REPRESENTATION_FILE_EXTENSION, SiriusUtil.DESCRIPTION_MODEL_EXTENSION);

  private final ResourceSet set;
  private final List<Resource> kept;

  private KeptResources(ResourceSet set, List<Resource> kept) {
    this.set = set;
    this.kept = kept;
  }

  static KeptResources of(ResourceSet set) {
    KeptResources result = new KeptResources(set,
        set.getResources().stream().filter(each -> !isOfSirius(each.getURI())).toList());
    result.silently(() -> set.getResources().removeAll(result.kept));
    return result;
  }

  private static boolean isOfSirius(URI address) {
    return address != null && (new URIQuery(address).isEnvironmentURI()
        || address.fileExtension() != null && OF_SIRIUS.contains(address.fileExtension()));
  }

  @Override
  public void close() {
    silently(() -> set.getResources().addAll(kept));
  }

  private void silently(Runnable change) {
    deliver(false);
    try {
      change.run();
    } finally {
      deliver(true);
    }
  }

  private void deliver(boolean on) {
    set.eSetDeliver(on);
    for (Notifier each : kept) {
      each.eSetDeliver(on);
    }
  }
}
