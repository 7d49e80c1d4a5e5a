package org.musubi.workbench.diagram.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.edit.MusubiIcons;
import org.musubi.render.scene.ImageData;
import org.musubi.render.scene.ImageSource;
import org.osgi.framework.Bundle;

/** Pictures of the notation ({@code /<bundle>/<path>}) and icons of council elements; each is read once. */
public final class MusubiImages implements ImageSource {

  private final Map<String, Optional<ImageData>> known = new HashMap<>();

  @Override
  public Optional<ImageData> image(String path) {
    return known.computeIfAbsent(path, any -> find(path).flatMap(MusubiImages::read));
  }

  @Override
  public Optional<ImageData> icon(EObject element) {
    URL url = MusubiIcons.iconOf(element);
    return url == null ? Optional.empty()
        : known.computeIfAbsent(url.toExternalForm(), any -> read(url));
  }

  /** Where a picture is; empty when there is none. */
  public static Optional<URL> find(String path) {
    if (path == null || path.isEmpty()) {
      return Optional.empty();
    }
    if (!path.startsWith("/")) {
      return url(path);
    }
    int slash = path.indexOf('/', 1);
    if (slash < 0) {
      return Optional.empty();
    }
    String inside = path.substring(slash + 1);
    Bundle bundle = Platform.isRunning() ? Platform.getBundle(path.substring(1, slash)) : null;
    URL entry = bundle == null ? MusubiImages.class.getClassLoader().getResource(inside) : bundle.getEntry(inside);
    return Optional.ofNullable(entry);
  }

  private static Optional<URL> url(String text) {
    try {
      return Optional.of(URI.create(text).toURL());
    } catch (MalformedURLException | IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  private static Optional<ImageData> read(URL url) {
    try (InputStream in = url.openStream()) {
      return ImageData.of(in.readAllBytes());
    } catch (IOException unreadable) {
      ILog.of(MusubiImages.class).warn("Picture not readable: " + url, unreadable);
      return Optional.empty();
    }
  }
}
