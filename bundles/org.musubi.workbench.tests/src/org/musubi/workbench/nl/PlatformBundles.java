package org.musubi.workbench.nl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** Files inside the platform bundles, in a running platform and on a plain class path. */
final class PlatformBundles {

  private static final String MANIFEST = "META-INF/MANIFEST.MF";

  private PlatformBundles() {
  }

  /** The file of a bundle or of one of its fragments. */
  static Optional<URL> find(String bundle, String path) {
    try {
      return Platform.isRunning() ? inPlatform(bundle, path) : onClassPath(bundle, path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<URL> inPlatform(String name, String path) {
    Bundle bundle = Platform.getBundle(name);
    if (bundle == null) {
      return Optional.empty();
    }
    int slash = path.lastIndexOf('/');
    String folder = slash < 0 ? "/" : path.substring(0, slash);
    Enumeration<URL> found = bundle.findEntries(folder, path.substring(slash + 1), false);
    return found == null ? Optional.empty() : Optional.of(found.nextElement());
  }

  private static Optional<URL> onClassPath(String name, String path) throws IOException {
    for (URL root : roots(name)) {
      URL file = URI.create(root.toString() + path).toURL();
      if (exists(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private static List<URL> roots(String name) throws IOException {
    List<URL> roots = new ArrayList<>();
    ClassLoader loader = PlatformBundles.class.getClassLoader();
    for (URL manifest : Collections.list(loader.getResources(MANIFEST))) {
      try (InputStream in = manifest.openStream()) {
        Attributes headers = new Manifest(in).getMainAttributes();
        if (name.equals(symbol(headers, "Bundle-SymbolicName")) || name.equals(symbol(headers, "Fragment-Host"))) {
          roots.add(root(manifest));
        }
      }
    }
    return roots;
  }

  private static URL root(URL manifest) throws MalformedURLException {
    String address = manifest.toString();
    return URI.create(address.substring(0, address.length() - MANIFEST.length())).toURL();
  }

  private static String symbol(Attributes headers, String header) {
    String value = headers.getValue(header);
    return value == null ? null : value.split(";")[0].strip();
  }

  private static boolean exists(URL file) {
    try (InputStream in = file.openStream()) {
      return in != null;
    } catch (IOException e) {
      return false;
    }
  }
}
