package org.musubi.design.sirius;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.resource.URIHandler;
import org.eclipse.emf.ecore.resource.impl.PlatformResourceURIHandlerImpl;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.eclipse.sirius.business.api.helper.SiriusUtil;

/**
 * Lets the resource set of a council read the viewpoint specifications of bundles and of the workspace, which Sirius
 * loads beside the model. The resource sets of councils read nothing else than files and the reference knowledge.
 */
final class SpecificationReader extends URIHandlerImpl {

  private final URIHandler workspace = new PlatformResourceURIHandlerImpl();

  private SpecificationReader() {
  }

  static void addTo(ResourceSet set) {
    var handlers = set.getURIConverter().getURIHandlers();
    if (handlers.stream().noneMatch(SpecificationReader.class::isInstance)) {
      handlers.add(0, new SpecificationReader());
    }
  }

  @Override
  public boolean canHandle(URI uri) {
    return uri.isPlatform() && SiriusUtil.DESCRIPTION_MODEL_EXTENSION.equals(uri.fileExtension());
  }

  @Override
  public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
    return uri.isPlatformResource() ? workspace.createInputStream(uri, options)
        : super.createInputStream(uri, options);
  }

  @Override
  public boolean exists(URI uri, Map<?, ?> options) {
    return uri.isPlatformResource() ? workspace.exists(uri, options) : super.exists(uri, options);
  }

  @Override
  public Map<String, ?> getAttributes(URI uri, Map<?, ?> options) {
    return Map.of(URIConverter.ATTRIBUTE_READ_ONLY, true, URIConverter.ATTRIBUTE_DIRECTORY, false);
  }

  @Override
  public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
    throw new IOException("Specifications are not written here: " + uri);
  }

  @Override
  public void delete(URI uri, Map<?, ?> options) throws IOException {
    throw new IOException("Specifications are not deleted here: " + uri);
  }
}
