package org.musubi.render.scene;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;

import org.musubi.viewpoint.view.ElementView;

/**
 * What a figure shows beside the diagram.
 *
 * @param title whether the name of the diagram stands above it
 * @param date day printed at the title, null = none
 * @param legend whether it is explained which kinds of nodes and lines there are
 * @param margin white space around in pixels, not negative
 * @param locale language of what is added (dates, heading of the legend, hints)
 * @param images where pictures come from
 * @param links where a click leads to
 * @param dimmed which elements are drawn faint, for instance what a search did not find
 * @param legendNames what the legend calls what it explains
 */
public record SceneOptions(boolean title, LocalDate date, boolean legend, int margin, Locale locale,
    ImageSource images, ElementLinks links, Predicate<ElementView> dimmed,
    LegendNames legendNames) {
  public SceneOptions {
    margin = Math.max(0, margin);
  }

  /** Title and legend, no date, no pictures. */
  public static SceneOptions of(Locale locale) {
    return new SceneOptions(true, null, true, 24, locale, ImageSource.NONE, ElementLinks.NONE, element -> false,
        LegendNames.BY_MAPPING);
  }

  /** Only what the diagram itself holds, for an editor or a picture on the clipboard. */
  public static SceneOptions bare(Locale locale) {
    return of(locale).withTitle(false).withLegend(false).withMargin(8);
  }

  public SceneOptions withTitle(boolean shown) {
    return new SceneOptions(shown, date, legend, margin, locale, images, links, dimmed, legendNames);
  }

  public SceneOptions withDate(LocalDate day) {
    return new SceneOptions(title, day, legend, margin, locale, images, links, dimmed, legendNames);
  }

  public SceneOptions withLegend(boolean shown) {
    return new SceneOptions(title, date, shown, margin, locale, images, links, dimmed, legendNames);
  }

  public SceneOptions withMargin(int pixels) {
    return new SceneOptions(title, date, legend, pixels, locale, images, links, dimmed, legendNames);
  }

  public SceneOptions withImages(ImageSource source) {
    return new SceneOptions(title, date, legend, margin, locale, source, links, dimmed, legendNames);
  }

  public SceneOptions withLinks(ElementLinks newLinks) {
    return new SceneOptions(title, date, legend, margin, locale, images, newLinks, dimmed, legendNames);
  }

  public SceneOptions withDimmed(Predicate<ElementView> newDimmed) {
    return new SceneOptions(title, date, legend, margin, locale, images, links, newDimmed, legendNames);
  }

  public SceneOptions withLegendNames(LegendNames names) {
    return new SceneOptions(title, date, legend, margin, locale, images, links, dimmed, names);
  }
}
