package org.musubi.render;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.musubi.render.format.DiagramWriter;
import org.musubi.render.format.RenderFormat;
import org.musubi.render.office.PptxWriter;
import org.musubi.render.office.XlsxWriter;
import org.musubi.render.office.PptxWriter;
import org.musubi.render.office.XlsxWriter;
import org.musubi.render.pdf.PdfWriter;
import org.musubi.render.raster.PngWriter;
import org.musubi.render.svg.SvgWriter;

/** The writers there are. */
public final class DiagramWriters {
  private final List<DiagramWriter> writers;

  public DiagramWriters(RenderSettings settings) {
    writers = List.of(
        new SvgWriter(),
        new PngWriter(settings.scale()),
        new PdfWriter(settings.page(), settings.notices()),
        new PptxWriter(),
        new XlsxWriter());
  }

  /** The writer of a format, nothing when this installation has none. */
  public Optional<DiagramWriter> writer(RenderFormat format) {
    return writers.stream().filter(writer -> writer.format() == format).findFirst();
  }

  /** The formats that can be written. */
  public Set<RenderFormat> formats() {
    Set<RenderFormat> formats = EnumSet.noneOf(RenderFormat.class);
    Arrays.stream(RenderFormat.values()).filter(format -> writer(format).isPresent()).forEach(formats::add);
    return formats;
  }
}
