package org.musubi.render;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.EMFPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.musubi.render.scene.ImageData;
import org.musubi.render.scene.ImageSource;

/**
 * Finds the pictures a specification names by {@code /<bundle or project>/<path>}: in the bundle of that name, else in
 * the project the specification lies in, else in a project beside it. Not safe for several threads.
 */
public final class SpecificationImages implements ImageSource {
  private static final int LARGEST_BYTES = 20_000_000;

  private final URI specification;
  private final Function<EClass, URL> icons;
  private final URIConverter files = new ExtensibleURIConverterImpl();
  private final Map<String, Optional<ImageData>> byPath = new HashMap<>();
  private final Map<EClass, Optional<ImageData>> byClass = new HashMap<>();

  /**
   * @param specification the {@code .odesign} file
   * @param icons icons of model classes; may give null for none
   */
  public SpecificationImages(URI specification, Function<EClass, URL> icons) {
    this.specification = specification;
    this.icons = icons;
  }

  @Override
  public Optional<ImageData> image(String path) {
    return byPath.computeIfAbsent(path, this::find);
  }

  @Override
  public Optional<ImageData> icon(EObject element) {
    return byClass.computeIfAbsent(element.eClass(), this::icon);
  }

  private Optional<ImageData> icon(EClass type) {
    URL icon = icons.apply(type);
    if (icon == null) {
      return Optional.empty();
    }
    try (InputStream in = icon.openStream()) {
      return ImageData.of(in.readNBytes(LARGEST_BYTES));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<ImageData> find(String path) {
    List<String> segments = Arrays.stream(path.split("/")).filter(segment -> !segment.isEmpty()).toList();
    if (segments.size() < 2 || segments.contains("..") || segments.contains(".")) {
      return Optional.empty();
    }
    return candidates(segments).stream().map(this::read).flatMap(Optional::stream).findFirst();
  }

  private List<URI> candidates(List<String> segments) {
    List<URI> candidates = new ArrayList<>();
    String[] all = segments.toArray(String[]::new);
    String[] inProject = segments.subList(1, segments.size()).toArray(String[]::new);
    if (EMFPlugin.IS_ECLIPSE_RUNNING) {
      candidates.add(URI.createPlatformPluginURI("/" + String.join("/", segments), true));
    }
    for (int up = 1; up <= 2 && up < specification.segmentCount(); up++) {
      URI project = specification.trimSegments(up);
      candidates.add(project.appendSegments(inProject));
      candidates.add(project.trimSegments(1).appendSegments(all));
    }
    return candidates;
  }

  private Optional<ImageData> read(URI uri) {
    try (InputStream in = files.createInputStream(uri)) {
      byte[] bytes = in.readNBytes(LARGEST_BYTES + 1);
      return bytes.length > LARGEST_BYTES ? Optional.empty() : ImageData.of(bytes);
    } catch (IOException e) {
      // Not there: the next candidate, or none.
      return Optional.empty();
    }
  }
}
