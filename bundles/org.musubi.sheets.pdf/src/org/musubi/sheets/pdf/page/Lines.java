package org.musubi.sheets.pdf.page;

import java.util.Arrays;

/** Sizes of the rows or of the columns of a sheet; hidden ones have none. Grows as sizes are set. */
public final class Lines {

  private static final int FURTHEST = 16_383;

  private final double usual;
  private float[] sizes = new float[0];
  private double[] starts;

  /** @param usual size of those that are not set */
  Lines(double usual) {
    this.usual = usual;
  }

  void set(int index, double size) {
    int before = sizes.length;
    if (index >= before) {
      sizes = Arrays.copyOf(sizes, Math.max(index + 1, before + before / 2));
      Arrays.fill(sizes, before, sizes.length, (float) usual);
    }
    sizes[index] = (float) size;
    starts = null;
  }

  /** Height of a row or width of a column in points. */
  public double size(int index) {
    return index < sizes.length ? sizes[index] : usual;
  }

  public boolean isHidden(int index) {
    return size(index) <= 0;
  }

  /** Distance from the edge of the sheet in points. */
  public double start(int index) {
    if (starts == null) {
      starts = new double[sizes.length + 1];
      for (int i = 0; i < sizes.length; i++) {
        starts[i + 1] = starts[i] + sizes[i];
      }
    }
    return index < starts.length ? starts[index] : starts[starts.length - 1] + (index - sizes.length) * usual;
  }

  /** The row or column at a distance from the edge of the sheet. */
  public int at(double distance) {
    int known = sizes.length;
    if (distance >= start(known)) {
      return usual <= 0 ? known : (int) Math.min(known + (distance - start(known)) / usual, FURTHEST);
    }
    int found = Arrays.binarySearch(starts, distance);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }

  /** Size of those from one to another, both included. */
  public double size(int first, int last) {
    return last < first ? 0 : start(last + 1) - start(first);
  }
}
