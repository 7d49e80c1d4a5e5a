package org.musubi.catalogue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;

/** Reads {@code musubi:} addresses from the class path of this bundle, with and without OSGi; writes nothing. */
final class CatalogueUriHandler extends URIHandlerImpl {

  @Override
  public boolean canHandle(URI uri) {
    return CatalogueFile.SCHEME.equals(uri.scheme());
  }

  /** @throws FileNotFoundException with a sentence for the user when there is no such catalogue */
  @Override
  public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
    InputStream content = open(uri);
    if (content == null) {
      throw new FileNotFoundException(Messages.unknownFile(uri.toString()));
    }
    return content;
  }

  @Override
  public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
    throw new IOException(Messages.readOnlyFile(uri.toString()));
  }

  @Override
  public void delete(URI uri, Map<?, ?> options) throws IOException {
    throw new IOException(Messages.readOnlyFile(uri.toString()));
  }

  @Override
  public void setAttributes(URI uri, Map<String, ?> attributes, Map<?, ?> options) throws IOException {
    throw new IOException(Messages.readOnlyFile(uri.toString()));
  }

  @Override
  public boolean exists(URI uri, Map<?, ?> options) {
    return CatalogueFile.of(uri).isPresent();
  }

  @Override
  public Map<String, ?> getAttributes(URI uri, Map<?, ?> options) {
    return Map.of(URIConverter.ATTRIBUTE_READ_ONLY, true, URIConverter.ATTRIBUTE_DIRECTORY, false);
  }

  private static InputStream open(URI uri) {
    return CatalogueFile.of(uri)
        .map(file -> CatalogueUriHandler.class.getResourceAsStream(file.classPathName()))
        .orElse(null);
  }
}
