package org.musubi.render;

import java.util.function.Consumer;

import org.musubi.render.format.PageFit;

/**
 * What concerns files of one format only.
 *
 * @param scale PNG: pixels of the picture for one pixel of the diagram, more than 0
 * @param page PDF: size of the page
 * @param notices told in the language of the figure what its reader will miss
 */
public record RenderSettings(double scale, PageFit page, Consumer<String> notices) {
  /** PNG for screens of high resolution, PDF as large as the figure. */
  public static RenderSettings of(Consumer<String> notices) {
    return new RenderSettings(2, PageFit.FIGURE, notices);
  }

  public RenderSettings withScale(double newScale) {
    return new RenderSettings(newScale, page, notices);
  }

  public RenderSettings withPage(PageFit newPage) {
    return new RenderSettings(scale, newPage, notices);
  }
}
