package org.musubi.charts;

import java.awt.Shape;

/**
 * A place of a picture that stands for a value.
 *
 * @param area in the units the picture was asked for (before zoom)
 * @param series name of the series, empty where there is none
 * @param label label of the value
 * @param tooltip what to say about it
 */
public record HotSpot(Shape area, String series, String label, String tooltip) {

  public boolean contains(double x, double y) {
    return area.contains(x, y);
  }
}
