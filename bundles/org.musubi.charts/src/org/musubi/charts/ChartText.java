package org.musubi.charts;

/**
 * The words around a plot. Each may be empty; null counts as empty.
 *
 * @param title headline
 * @param subtitle below the headline, e.g. area and year
 * @param valueAxis name and unit of the value axis (vertical axis of scatter and matrix)
 * @param categoryAxis name of the category axis (horizontal axis of scatter and matrix)
 * @param source where the figures come from, printed below the plot
 * @param caveat how careful the figures must be read, printed below the source
 */
public record ChartText(String title, String subtitle, String valueAxis, String categoryAxis, String source,
    String caveat) {

  public ChartText {
    title = orEmpty(title);
    subtitle = orEmpty(subtitle);
    valueAxis = orEmpty(valueAxis);
    categoryAxis = orEmpty(categoryAxis);
    source = orEmpty(source);
    caveat = orEmpty(caveat);
  }

  /** Only a headline. */
  public static ChartText of(String title) {
    return new ChartText(title, "", "", "", "", "");
  }

  public ChartText withSubtitle(String newSubtitle) {
    return new ChartText(title, newSubtitle, valueAxis, categoryAxis, source, caveat);
  }

  public ChartText withAxes(String newCategoryAxis, String newValueAxis) {
    return new ChartText(title, subtitle, newValueAxis, newCategoryAxis, source, caveat);
  }

  public ChartText withSource(String newSource, String newCaveat) {
    return new ChartText(title, subtitle, valueAxis, categoryAxis, newSource, newCaveat);
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
