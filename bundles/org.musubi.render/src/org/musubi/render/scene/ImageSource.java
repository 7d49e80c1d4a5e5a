package org.musubi.render.scene;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** Finds pictures. */
public interface ImageSource {
  /** No pictures at all. */
  ImageSource NONE = new ImageSource() {
    @Override
    public Optional<ImageData> image(String path) {
      return Optional.empty();
    }

    @Override
    public Optional<ImageData> icon(EObject element) {
      return Optional.empty();
    }
  };

  /**
   * The picture a specification names.
   *
   * @param path as the specification writes it: {@code /<bundle or project>/<path>}
   * @return nothing when there is no such picture; the figure is drawn without it
   */
  Optional<ImageData> image(String path);

  /** The icon the model's labels have for an element. */
  Optional<ImageData> icon(EObject element);
}
