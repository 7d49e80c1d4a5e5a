package org.musubi.design.sirius;

import java.util.Set;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Makes the notation known to Sirius while this bundle runs. Sirius makes an instance of this class when it collects
 * its components, which starts the bundle.
 */
public final class NotationBundle implements BundleActivator {

  private Set<Viewpoint> viewpoints = Set.of();

  @Override
  public void start(BundleContext context) {
    viewpoints = ViewpointRegistry.getInstance().registerFromPlugin(SiriusNotation.SPECIFICATION);
    viewpoints.stream().map(Viewpoint::eResource).distinct().forEach(UserTexts::translate);
  }

  @Override
  public void stop(BundleContext context) {
    viewpoints.forEach(ViewpointRegistry.getInstance()::disposeFromPlugin);
    viewpoints = Set.of();
  }
}
