package org.musubi.render.scene;

import java.util.ArrayList;
import java.util.List;

import org.musubi.viewpoint.geometry.DecorationBox;
import org.musubi.viewpoint.view.Bounds;

/** Decorations as pictures with a title. */
final class DecorationScene {
  private DecorationScene() {
  }

  static List<Primitive> of(List<DecorationBox> boxes, ImageSource images) {
    List<Primitive> content = new ArrayList<>();
    for (DecorationBox box : boxes) {
      String path = box.decoration().imagePath();
      if (path != null) {
        images.image(path).ifPresent(image -> {
          Bounds place = box.bounds();
          content.add(new Group(null, place.x(), place.y(), 1, box.decoration().tooltip(), null, null,
              List.of(new Picture(0, 0, place.width(), place.height(), image))));
        });
      }
    }
    return content;
  }
}
