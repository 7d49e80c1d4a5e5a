package org.musubi.clarification.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.analysis.numbers.Interval;
import org.musubi.clarification.figures.Figure;
import org.musubi.clarification.figures.FigureStore;
import org.musubi.clarification.figures.Remark;
import org.musubi.clarification.figures.RemarkKind;
import org.musubi.clarification.figures.Topic;
import org.musubi.model.core.Area;
import org.musubi.model.core.AreaKind;
import org.musubi.model.core.CoreFactory;

/** The figures of all prefectures that stand beside one: of the same years and source. */
public final class PeerFigures {

  private record Key(Topic topic, List<Integer> years, List<String> sources) { }

  /** A median of fewer than half of the prefectures says nothing about the country. */
  private static final int FEWEST = 24;

  private final FigureStore store;
  private final Map<Key, List<Figure>> known = new HashMap<>();

  public PeerFigures(FigureStore store) {
    this.store = store;
  }

  /** The figures of the prefectures of the same years and source as one, in the order of the prefectures. */
  public List<Figure> beside(Figure figure) {
    Key key = new Key(figure.topic(), figure.yearsUsed(),
        figure.sources().stream().map(source -> source.getId()).toList());
    return known.computeIfAbsent(key, k -> find(figure));
  }

  private List<Figure> find(Figure figure) {
    List<Figure> found = new ArrayList<>();
    for (Area prefecture : store.areas().prefectures()) {
      store.figures(figure.topic(), prefecture).stream()
          .filter(each -> each.isKnown() && each.yearsUsed().equals(figure.yearsUsed())
              && Comparability.isOfSameSource(figure, each))
          .findFirst().ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  /** Their median, as a figure of an area made up for it. */
  Figure median(Figure figure) {
    Area area = CoreFactory.eINSTANCE.createArea();
    area.setKind(AreaKind.OTHER);
    area.setName(ReferenceKind.MEDIAN.in(Locale.getDefault()));
    List<Double> values = beside(figure).stream().map(Figure::value).sorted().toList();
    if (values.size() < FEWEST) {
      return new Figure(figure.topic(), area, null, null, false, null, Interval.NONE, List.of(), List.of(), List.of(),
          List.of(Remark.of(RemarkKind.NO_VALUE, area.getName())));
    }
    int half = values.size() / 2;
    double median = values.size() % 2 == 1 ? values.get(half) : (values.get(half - 1) + values.get(half)) / 2;
    return new Figure(figure.topic(), area, figure.year(), Decimals.clean(median), false, null, Interval.NONE,
        List.of(), figure.yearsUsed(), beside(figure).getFirst().sources(),
        List.of(Remark.of(RemarkKind.MEDIAN_OF, values.size())));
  }
}
