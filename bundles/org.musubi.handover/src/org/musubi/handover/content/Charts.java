package org.musubi.handover.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.musubi.analysis.evaluation.Achievement;
import org.musubi.analysis.evaluation.ItemRatings;
import org.musubi.analysis.evaluation.SheetSummary;
import org.musubi.charts.BarChart;
import org.musubi.charts.Chart;
import org.musubi.charts.ChartRenderer;
import org.musubi.charts.ChartText;
import org.musubi.charts.ChartTheme;
import org.musubi.charts.Point;
import org.musubi.charts.RadarChart;
import org.musubi.charts.Reference;
import org.musubi.charts.Series;
import org.musubi.handover.document.Picture;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;

/** The pictures of an evaluation: aspects as radar, achievement of the targets as bars. */
final class Charts {

  private static final int FEWEST_AXES = 3;
  private static final double BEST_GRADE = 5;
  private static final double FULL = 100;
  private static final double ZOOM = 2.5;
  private static final int WIDTH = 620;

  private final HandoverContext context;

  Charts(HandoverContext context) {
    this.context = context;
  }

  /** Mean grade by aspect; empty when fewer than three aspects have ratings. */
  Optional<Picture> aspects(EvaluationSheet sheet) {
    List<SheetSummary.AspectSummary> aspects = SheetSummary.of(sheet).aspects();
    long rated = aspects.stream().filter(aspect -> aspect.composite().mean().isPresent()).count();
    if (rated < FEWEST_AXES) {
      return Optional.empty();
    }
    List<Point> points = aspects.stream().map(aspect -> new Point(context.label(aspect.aspect()),
        aspect.composite().mean().isPresent() ? aspect.composite().mean().getAsDouble() : null,
        aspect.composite().display())).toList();
    Chart chart = new RadarChart(text(HandoverText.CHART_ASPECTS, sheet, HandoverText.CHART_ASPECTS_CAVEAT),
        points.stream().map(Point::label).toList(), List.of(new Series(context.year(sheet.getFiscalYear()), points)),
        BEST_GRADE);
    return Optional.of(picture(chart, 270, 0.55, points));
  }

  /** Achievement of every item with a figure, with a line at 100 %. */
  Optional<Picture> achievements(EvaluationSheet sheet) {
    List<Point> points = new ArrayList<>();
    for (EvaluationItem item : sheet.getItems()) {
      Achievement achievement = ItemRatings.achievement(item);
      if (item.getMeasure() != null && achievement.shown().isPresent()) {
        // The value stands with the name: beside the bar it would meet the line of the target.
        points.add(new Point(HandoverContext.words(context.name(item.getMeasure()), achievement.display()),
            achievement.shown().getAsDouble(), ""));
      }
    }
    if (points.isEmpty()) {
      return Optional.empty();
    }
    Chart chart = BarChart.of(text(HandoverText.CHART_ACHIEVEMENT, sheet, HandoverText.CHART_ACHIEVEMENT_CAVEAT)
        .withAxes("", context.say(HandoverText.COLUMN_ACHIEVEMENT)),
        new Series(context.say(HandoverText.COLUMN_ACHIEVEMENT), points))
        .withReferences(List.of(new Reference(context.say(HandoverText.CHART_TARGET), FULL))).horizontal();
    return Optional.of(picture(chart, 130 + 24 * points.size(), 1, points));
  }

  private ChartText text(HandoverText title, EvaluationSheet sheet, HandoverText caveat) {
    return ChartText.of(context.say(title)).withSubtitle(context.year(sheet.getFiscalYear()))
        .withSource(context.say(HandoverText.CHART_SOURCE, context.name(sheet)), context.say(caveat));
  }

  private static Picture picture(Chart chart, int height, double share, List<Point> points) {
    int width = (int) Math.round(WIDTH * share);
    String description = points.stream().map(point -> HandoverContext.words(point.label(), point.shown()))
        .collect(Collectors.joining(", ", chart.text().title() + ": ", ""));
    return new Picture(new ChartRenderer().png(chart, width, height, ZOOM, ChartTheme.LIGHT), share,
        (double) height / width, description);
  }
}
