package org.musubi.clarification.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.musubi.clarification.figures.Areas;
import org.musubi.clarification.figures.Figure;
import org.musubi.clarification.figures.FigureStore;
import org.musubi.clarification.figures.Topic;
import org.musubi.clarification.text.Numbers;
import org.musubi.model.core.Area;

/**
 * Two topics against each other over the prefectures.
 *
 * @param leftOut prefectures without a value of one of them
 */
public record Scatter(Topic x, Topic y, List<Point> points, List<Area> leftOut) {

  private static final double STRONG = 0.7;
  private static final double MODERATE = 0.4;
  private static final double WEAK = 0.2;
  private static final int FEWEST = 3;

  /** A prefecture with both figures. */
  public record Point(Area area, Figure x, Figure y) { }

  /** Each topic in the newest year in which most prefectures have a value. */
  public static Scatter of(FigureStore store, Topic x, Topic y) {
    Positions ofX = Positions.of(store, x, null);
    Positions ofY = Positions.of(store, y, null);
    List<Point> points = new ArrayList<>();
    List<Area> leftOut = new ArrayList<>();
    for (Area prefecture : store.areas().prefectures()) {
      Optional<Figure> left = ofX.of(prefecture).map(Positions.Entry::figure);
      Optional<Figure> right = ofY.of(prefecture).map(Positions.Entry::figure);
      if (left.isPresent() && right.isPresent()) {
        points.add(new Point(prefecture, left.get(), right.get()));
      } else {
        leftOut.add(prefecture);
      }
    }
    return new Scatter(x, y, List.copyOf(points), List.copyOf(leftOut));
  }

  /** Pearson's coefficient from −1 to 1; empty with fewer than three points or without any variation. */
  public OptionalDouble correlation() {
    double meanX = points.stream().mapToDouble(point -> point.x().value()).average().orElse(0);
    double meanY = points.stream().mapToDouble(point -> point.y().value()).average().orElse(0);
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (Point point : points) {
      double dx = point.x().value() - meanX;
      double dy = point.y().value() - meanY;
      xy += dx * dy;
      xx += dx * dx;
      yy += dy * dy;
    }
    return points.size() < FEWEST || xx == 0 || yy == 0 ? OptionalDouble.empty()
        : OptionalDouble.of(Math.clamp(xy / Math.sqrt(xx * yy), -1, 1));
  }

  /** The coefficient and its strength in words; never without {@link SeriesText#NOT_CAUSATION} beside it. */
  public String sentence(Locale locale) {
    OptionalDouble coefficient = correlation();
    return coefficient.isEmpty() ? SeriesText.NO_CORRELATION.in(locale)
        : SeriesText.CORRELATION.in(locale, Numbers.shown(coefficient.getAsDouble(), 2),
            Integer.toString(points.size()), strength(coefficient.getAsDouble(), locale));
  }

  private static String strength(double coefficient, Locale locale) {
    double size = Math.abs(coefficient);
    SeriesText text = size >= STRONG ? SeriesText.STRONG : size >= MODERATE ? SeriesText.MODERATE
        : size >= WEAK ? SeriesText.WEAK : SeriesText.NONE;
    return text.in(locale, (coefficient > 0 ? SeriesText.POSITIVE : SeriesText.NEGATIVE).in(locale));
  }

  /** Everything that has to stand below the picture. */
  public List<String> notes(Locale locale) {
    List<String> notes = new ArrayList<>(List.of(sentence(locale), SeriesText.NOT_CAUSATION.in(locale)));
    if (!leftOut.isEmpty()) {
      notes.add(SeriesText.LEFT_OUT.in(locale, leftOut.stream().map(Area::getName).collect(Collectors.joining("、"))));
    }
    return notes;
  }

  public Optional<Point> of(Area area) {
    return points.stream().filter(point -> Areas.isSame(point.area(), area)).findFirst();
  }
}
