package org.musubi.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;

/** Last in the row of handlers: what nobody else reads is not read at all, in particular nothing from a network. */
final class NoOtherPlaces extends URIHandlerImpl {

  @Override
  public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
    throw new IOException("Not read for safety: " + uri);
  }

  @Override
  public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
    throw new IOException("Not written: " + uri);
  }

  @Override
  public boolean exists(URI uri, Map<?, ?> options) {
    return false;
  }

  @Override
  public void delete(URI uri, Map<?, ?> options) throws IOException {
    throw new IOException("Not deleted: " + uri);
  }
}
