package org.musubi.render.svg;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.musubi.render.scene.Box;
import org.musubi.render.scene.Fill;
import org.musubi.render.scene.Group;
import org.musubi.render.scene.ImageData;
import org.musubi.render.scene.Oval;
import org.musubi.render.scene.Picture;
import org.musubi.render.scene.Polygon;
import org.musubi.render.scene.Primitive;
import org.musubi.render.scene.Scene;

/** Pictures and passages of colours of a figure: each is written once, however often it is used. */
final class Definitions {
  private final Map<ImageData, String> images = new LinkedHashMap<>();
  private final Map<Fill, String> fills = new LinkedHashMap<>();

  Definitions(Scene scene) {
    collect(scene.content());
  }

  private void collect(List<Primitive> content) {
    for (Primitive primitive : content) {
      switch (primitive) {
        case Picture picture -> images.computeIfAbsent(picture.image(), any -> "image" + (images.size() + 1));
        case Box box -> collect(box.fill());
        case Oval oval -> collect(oval.fill());
        case Polygon polygon -> collect(polygon.fill());
        case Group group -> collect(group.content());
        default -> {
          // lines and text need no definition
        }
      }
    }
  }

  private void collect(Fill fill) {
    if (fill != null && !fill.isPlain()) {
      fills.computeIfAbsent(fill, any -> "fill" + (fills.size() + 1));
    }
  }

  String idOf(ImageData image) {
    return images.get(image);
  }

  String idOf(Fill fill) {
    return fills.get(fill);
  }

  void write(Markup xml) throws XMLStreamException {
    if (images.isEmpty() && fills.isEmpty()) {
      return;
    }
    xml.open("defs");
    for (Map.Entry<Fill, String> entry : fills.entrySet()) {
      Fill fill = entry.getKey();
      xml.open("linearGradient").with("id", entry.getValue()).with("x1", 0).with("y1", 0)
          .with("x2", fill.direction() == Fill.Direction.TOP_TO_BOTTOM ? 0 : 1)
          .with("y2", fill.direction() == Fill.Direction.LEFT_TO_RIGHT ? 0 : 1);
      xml.empty("stop").with("offset", 0).with("stop-color", fill.start().hex());
      xml.empty("stop").with("offset", 1).with("stop-color", fill.end().hex());
      xml.close();
    }
    for (Map.Entry<ImageData, String> entry : images.entrySet()) {
      ImageData image = entry.getKey();
      xml.open("symbol").with("id", entry.getValue()).with("viewBox", "0 0 64 64");
      xml.empty("image").with("width", 64).with("height", 64).with("href", "data:" + image.format().mediaType()
          + ";base64," + Base64.getEncoder().encodeToString(image.bytes()));
      xml.close();
    }
    xml.close();
  }
}
