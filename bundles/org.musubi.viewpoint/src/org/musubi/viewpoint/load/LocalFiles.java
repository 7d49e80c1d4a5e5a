package org.musubi.viewpoint.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;

/** Opens files, but nothing on the network: what a specification refers to must not make a program call home. */
final class LocalFiles extends ExtensibleURIConverterImpl {
  private static final Set<String> NETWORK = Set.of("http", "https", "ftp");

  @Override
  public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
    String scheme = normalize(uri).scheme();
    if (scheme != null && NETWORK.contains(scheme.toLowerCase(Locale.ROOT))) {
      throw new IOException(LoadMessage.NO_NETWORK.with(uri));
    }
    return super.createInputStream(uri, options);
  }
}
