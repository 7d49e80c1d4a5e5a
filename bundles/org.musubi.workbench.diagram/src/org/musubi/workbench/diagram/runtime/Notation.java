package org.musubi.workbench.diagram.runtime;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.URI;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.load.SpecificationException;
import org.musubi.viewpoint.load.SpecificationOptions;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** The notation of Musubi, as the bundle org.musubi.design brings it. */
public final class Notation {

  private static final String BUNDLE = "org.musubi.design";
  private static final String PATH = "description/musubi.odesign";

  private Notation() {
  }

  /** Loads the notation of the running program. */
  public static Specification load() {
    Bundle bundle = Platform.getBundle(BUNDLE);
    ClassLoader services = bundle.adapt(BundleWiring.class).getClassLoader();
    return load(URI.createPlatformPluginURI("/" + BUNDLE + "/" + PATH, true), services);
  }

  /**
   * Loads a notation.
   *
   * @param services finds its Java services
   * @throws IllegalStateException when the file does not fit to this program
   */
  public static Specification load(URI file, ClassLoader services) {
    try {
      return Specification.load(file, SpecificationOptions.of(services));
    } catch (SpecificationException damaged) {
      throw new IllegalStateException(damaged.getMessage(), damaged);
    }
  }
}
