package org.musubi.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.FileURIHandlerImpl;

/**
 * Reads files a council refers to: only files, only from this machine or the share the council itself lies on, and only
 * up to the size limit. A reference must never make the program call a server.
 */
final class LocalFiles extends FileURIHandlerImpl {

  private final long limit;
  private final Set<String> shares;

  /** @param shares authorities of {@code file:} addresses that may be read; grows as councils are opened from them */
  LocalFiles(long limit, Set<String> shares) {
    this.limit = limit;
    this.shares = shares;
  }

  @Override
  public boolean canHandle(URI uri) {
    return uri.isFile() && (!uri.hasAuthority() || uri.authority().isEmpty() || shares.contains(uri.authority()));
  }

  @Override
  public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
    if (Files.size(Path.of(uri.toFileString())) > limit) {
      throw new IOException("Larger than " + limit + " bytes: " + uri);
    }
    return super.createInputStream(uri, options);
  }
}
