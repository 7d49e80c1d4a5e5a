package org.musubi.workbench.diagram.paint;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.musubi.render.scene.ImageData;
import org.musubi.render.scene.TextFont;
import org.musubi.viewpoint.view.Rgb;

/** Fonts, colours, pictures and measured texts of one canvas; freed with {@link #dispose()}. */
public final class PaintResources {

  private static final int MOST_TEXTS = 20_000;
  private static final float POINTS_PER_INCH = 72f;

  private final Device device;
  private final Map<TextFont, Font> fonts = new HashMap<>();
  private final Map<Font, Integer> ascents = new HashMap<>();
  private final Map<Rgb, Color> colors = new HashMap<>();
  private final Rasters rasters;
  private final Map<List<String>, String> families = new HashMap<>();
  private final Map<TextKey, Integer> widths = new LinkedHashMap<>();

  public PaintResources(Device device) {
    this.device = device;
    this.rasters = new Rasters(device);
  }

  public Device device() {
    return device;
  }

  Color color(Rgb rgb) {
    return colors.computeIfAbsent(rgb, any -> new Color(rgb.red(), rgb.green(), rgb.blue()));
  }

  /** The font in pixels of the canvas at 100 %. */
  public Font font(TextFont wanted) {
    return fonts.computeIfAbsent(wanted, any -> {
      FontData data = new FontData(family(wanted.families()), 1,
          (wanted.bold() ? SWT.BOLD : SWT.NORMAL) | (wanted.italic() ? SWT.ITALIC : SWT.NORMAL));
      data.height = (float) (wanted.size() * POINTS_PER_INCH / device.getDPI().y);
      return new Font(device, data);
    });
  }

  /** Height of the letters above the line; {@code gc} has the font. */
  int ascent(GC gc, Font font) {
    return ascents.computeIfAbsent(font, any -> gc.getFontMetrics().getAscent());
  }

  /** Width of a text in pixels at 100 %; {@code gc} has the font. */
  int width(GC gc, TextFont font, String text) {
    if (widths.size() > MOST_TEXTS) {
      widths.clear();
    }
    return widths.computeIfAbsent(new TextKey(font, text), any -> gc.stringExtent(text).x);
  }

  /** The picture in at least that many pixels from left to right, or nothing when it is damaged. */
  Optional<Image> image(ImageData data, double pixels) {
    return rasters.image(data, pixels);
  }

  public void dispose() {
    fonts.values().forEach(Font::dispose);
    rasters.dispose();
    fonts.clear();
    ascents.clear();
    widths.clear();
  }

  private String family(List<String> wanted) {
    return families.computeIfAbsent(wanted, any -> wanted.stream()
        .filter(name -> device.getFontList(name, true).length > 0).findFirst()
        .orElse(device.getSystemFont().getFontData()[0].getName()));
  }

  private record TextKey(TextFont font, String text) {
  }
}
