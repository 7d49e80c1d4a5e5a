package org.musubi.render.scene;

import java.util.List;
import java.util.Locale;

import org.musubi.viewpoint.view.Rgb;

/**
 * A whole figure. Its upper left corner is (0, 0).
 *
 * @param width width with margins
 * @param height height with margins
 * @param background colour of the paper
 * @param title title of the figure, also when it is not drawn
 * @param description what the figure is about, for screen readers; empty = nothing to say
 * @param locale language of the texts
 * @param content what is drawn, from back to front
 */
public record Scene(double width, double height, Rgb background, String title, String description, Locale locale,
    List<Primitive> content) {
  public Scene {
    content = List.copyOf(content);
  }
}
