package org.musubi.workbench.diagram.paint;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.musubi.render.scene.ImageData;

/** Pictures as pixels; drawings are made in as many pixels as the magnification needs. */
final class Rasters {

  private static final int FINEST = 16;
  private static final Pattern ROOT = Pattern.compile("<svg\\b[^>]*>");

  private final Device device;
  private final Map<Key, Optional<Image>> images = new HashMap<>();

  Rasters(Device device) {
    this.device = device;
  }

  /**
   * The picture, or nothing when it is damaged.
   *
   * @param pixels how wide it is on the screen; the picture has at least as many when its format allows
   */
  Optional<Image> image(ImageData data, double pixels) {
    Optional<Image> plain = at(data, 1);
    if (data.format() != ImageData.Format.SVG || plain.isEmpty()) {
      return plain;
    }
    int factor = 1;
    while (factor < FINEST && plain.get().getBounds().width * factor < pixels) {
      factor *= 2;
    }
    Optional<Image> fine = at(data, factor);
    return fine.isEmpty() ? plain : fine;
  }

  void dispose() {
    images.values().forEach(image -> image.ifPresent(Image::dispose));
    images.clear();
  }

  private Optional<Image> at(ImageData data, int factor) {
    return images.computeIfAbsent(new Key(data, factor), any -> {
      try {
        byte[] bytes = factor == 1 ? data.bytes() : magnified(data.bytes(), factor);
        var loaded = new ImageLoader().load(new ByteArrayInputStream(bytes));
        return loaded.length == 0 ? Optional.empty() : Optional.of(new Image(device, loaded[0]));
      } catch (SWTException damaged) {
        return Optional.empty();
      }
    });
  }

  /** The same drawing with a larger size stated at its root. */
  static byte[] magnified(byte[] drawing, int factor) {
    String text = new String(drawing, StandardCharsets.UTF_8);
    Matcher root = ROOT.matcher(text);
    if (!root.find()) {
      return drawing;
    }
    String tag = root.group();
    double width = size(tag, "width");
    double height = size(tag, "height");
    if (width <= 0 || height <= 0) {
      return drawing;
    }
    String larger = resized(resized(tag, "width", width * factor), "height", height * factor);
    if (!tag.contains("viewBox")) {
      larger = larger.replaceFirst("<svg", "<svg viewBox=\"0 0 " + width + " " + height + "\"");
    }
    return (text.substring(0, root.start()) + larger + text.substring(root.end())).getBytes(StandardCharsets.UTF_8);
  }

  private static double size(String tag, String name) {
    Matcher stated = stated(tag, name);
    return stated.find() ? Double.parseDouble(stated.group(1)) : 0;
  }

  private static String resized(String tag, String name, double size) {
    return stated(tag, name).replaceFirst(" " + name + "=\"" + size + "\"");
  }

  private static Matcher stated(String tag, String name) {
    return Pattern.compile("\\s" + name + "=[\"']([0-9]+(?:\\.[0-9]+)?)(?:px)?[\"']").matcher(tag);
  }

  private record Key(ImageData data, int factor) {
  }
}
