package org.musubi.render.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

import org.musubi.render.format.PageFit;
import org.musubi.render.format.RenderException;
import org.musubi.render.format.RenderFormat;
import org.musubi.render.pdf.PdfWriter;
import org.musubi.render.raster.PngWriter;
import org.musubi.render.scene.SceneOptions;
import org.musubi.render.svg.SvgWriter;
import org.musubi.viewpoint.table.Table;

/** Writes tables as files. The same table and options give the same bytes. */
public final class TableWriter {
  private final double scale;
  private final PageFit page;
  private final Consumer<String> notices;

  /**
   * @param scale PNG: pixels of the picture for one pixel of the figure, more than 0
   * @param page PDF: size of the pages
   * @param notices told in the language of the figure what its reader will miss
   */
  public TableWriter(double scale, PageFit page, Consumer<String> notices) {
    this.scale = scale;
    this.page = page;
    this.notices = notices;
  }

  /**
   * Writes one table that was refreshed.
   *
   * @param out receives the file; is not closed
   * @throws RenderException when the table cannot be written in this format; the sentence is for the user
   * @throws IOException when {@code out} refuses
   */
  public void write(Table table, RenderFormat format, SceneOptions options, OutputStream out)
      throws IOException, RenderException {
    TableScene scenes = new TableScene(options);
    switch (format) {
      case SVG -> new SvgWriter().write(scenes.scene(table), out);
      case PNG -> new PngWriter(scale).write(scenes.scene(table), out);
      case PDF -> new PdfWriter(page, notices).write(scenes.pages(table, page), options, out);
      case PPTX -> new TableSlides(options).write(table, out);
      case XLSX -> new TableSheet(options).write(table, out);
    }
  }
}
