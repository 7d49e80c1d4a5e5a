package org.musubi.workbench.diagram.clipboard;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.musubi.render.DiagramWriters;
import org.musubi.render.RenderSettings;
import org.musubi.render.format.RenderException;
import org.musubi.render.format.RenderFormat;
import org.musubi.render.scene.SceneOptions;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.workbench.text.Labels;

/**
 * What was copied from diagrams; the workbench holds one instance as a service. Elements are on the clipboard of the
 * system as text and, marked, for diagrams; pictures as PNG, SVG and for text programs.
 */
public final class DiagramClipboard {

  private static final double SCALE = 2;
  /** About 100 MB of memory for the picture; programs refuse larger ones. */
  private static final double MOST_PIXELS = 25_000_000;

  private final MarkTransfer marks = new MarkTransfer();
  private final SvgTransfer svg = new SvgTransfer();
  private CopiedElements elements;
  private String mark = "";
  private CopiedLayout layout;

  void copy(CopiedElements copied) {
    elements = copied;
    mark = UUID.randomUUID().toString();
    String lines = copied.nodes().stream().map(Labels::of).collect(Collectors.joining("\n"));
    List<Object> data = new ArrayList<>(List.of(mark));
    List<Transfer> transfers = new ArrayList<>(List.of(marks));
    if (!lines.isEmpty()) {
      data.add(lines);
      transfers.add(TextTransfer.getInstance());
    }
    put(data, transfers);
  }

  /** The copied elements, as long as nothing else has been copied since, in whatever program. */
  Optional<CopiedElements> elements() {
    Clipboard clipboard = new Clipboard(Display.getCurrent());
    try {
      return elements != null && mark.equals(clipboard.getContents(marks)) ? Optional.of(elements) : Optional.empty();
    } finally {
      clipboard.dispose();
    }
  }

  void copy(CopiedLayout copied) {
    layout = copied;
  }

  Optional<CopiedLayout> layout() {
    return Optional.ofNullable(layout);
  }

  /** @return false when the picture is too large for a clipboard */
  boolean copyPicture(Diagram figure, SceneOptions options) throws IOException {
    try {
      byte[] png = picture(figure, options, SCALE);
      ImageData pixels = new ImageData(new ByteArrayInputStream(png));
      if ((double) pixels.width * pixels.height > MOST_PIXELS) {
        png = picture(figure, options, 1);
        pixels = new ImageData(new ByteArrayInputStream(png));
      }
      String html = "<img src=\"data:image/png;base64," + Base64.getEncoder().encodeToString(png) + "\">";
      put(List.of(pixels, draw(figure, options), html),
          List.of(ImageTransfer.getInstance(), svg, HTMLTransfer.getInstance()));
      return true;
    } catch (RenderException tooLarge) {
      return false;
    }
  }

  private static byte[] picture(Diagram figure, SceneOptions options, double scale)
      throws IOException, RenderException {
    return write(figure, options, RenderFormat.PNG, RenderSettings.of(notice -> { }).withScale(scale));
  }

  private static byte[] draw(Diagram figure, SceneOptions options) throws IOException, RenderException {
    return write(figure, options, RenderFormat.SVG, RenderSettings.of(notice -> { }));
  }

  private static byte[] write(Diagram figure, SceneOptions options, RenderFormat format, RenderSettings settings)
      throws IOException, RenderException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DiagramWriters(settings).writer(format).orElseThrow().write(figure, options, out);
    return out.toByteArray();
  }

  private static void put(List<?> data, List<? extends Transfer> transfers) {
    Clipboard clipboard = new Clipboard(Display.getCurrent());
    try {
      clipboard.setContents(data.toArray(), transfers.toArray(Transfer[]::new));
    } finally {
      clipboard.dispose();
    }
  }
}
