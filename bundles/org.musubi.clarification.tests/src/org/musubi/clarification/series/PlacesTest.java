package org.musubi.clarification.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.clarification.figures.FigureStore;
import org.musubi.clarification.fixture.SmallCouncil;
import org.musubi.model.core.Area;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Indicator;

/** Places of the prefectures and pairs of indicators. */
class PlacesTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void placesCountHowManyAreBetter(int seed) {
    Random random = new Random(seed);
    SmallCouncil council = new SmallCouncil();
    Direction direction = random.nextBoolean() ? Direction.UP : Direction.DOWN;
    Indicator indicator = council.ownIndicator("任意", direction, null);
    DataSet set = council.dataSet("SRC35");
    for (Area prefecture : council.catalogues.prefectures()) {
      // Few different values, so that there are ties; some prefectures have none.
      if (random.nextInt(10) > 0) {
        SmallCouncil.add(set, indicator, prefecture, 2024, (double) random.nextInt(-6, 15));
      }
    }
    FigureStore store = council.store();
    Positions positions = Positions.of(store, store.topic("指標-01").orElseThrow(), null);
    assertEquals(47, positions.entries().size() + positions.leftOut().size());
    for (Positions.Entry entry : positions.entries()) {
      long better = positions.entries().stream().filter(other -> direction == Direction.UP
          ? other.figure().value() > entry.figure().value() : other.figure().value() < entry.figure().value()).count();
      assertEquals(better + 1, entry.place());
    }
    Set<String> areas = positions.entries().stream().map(entry -> entry.figure().area().getName())
        .collect(Collectors.toSet());
    assertEquals(positions.entries().size(), areas.size(), "each prefecture once");
  }

  @Test
  void placesOfPublishedFigures() {
    FigureStore store = new SmallCouncil().store();
    Positions findings = Positions.of(store, store.topic("C22").orElseThrow(), null);
    assertEquals(47, findings.entries().size(), "2012, in which all have a value, not 2023 with one");
    assertEquals("鳥取県", findings.entries().getFirst().figure().area().getName());
    assertEquals("沖縄県", findings.entries().getLast().figure().area().getName());
    assertEquals(52.7, findings.nation().value());
    Positions smoking = Positions.of(store, store.topic("D01").orElseThrow(), null);
    assertEquals(List.of("熊本県"), smoking.leftOut().stream().map(Area::getName).toList());
  }

  @Test
  void correlationOfKnownPairs() {
    SmallCouncil council = new SmallCouncil();
    Indicator x = council.ownIndicator("x", Direction.UP, null);
    Indicator y = council.ownIndicator("y", Direction.UP, null);
    DataSet set = council.dataSet("SRC35");
    double[] xs = {1, 2, 3, 4, 5};
    double[] ys = {2, 1, 4, 3, 5};
    for (int i = 0; i < xs.length; i++) {
      Area prefecture = council.catalogues.prefectures().get(i);
      SmallCouncil.add(set, x, prefecture, 2024, xs[i]);
      SmallCouncil.add(set, y, prefecture, 2024, ys[i]);
    }
    FigureStore store = council.store();
    Scatter scatter = Scatter.of(store, store.topic("指標-01").orElseThrow(), store.topic("指標-02").orElseThrow());
    assertEquals(0.8, scatter.correlation().orElseThrow(), 1e-12);
    assertEquals(42, scatter.leftOut().size());
    assertEquals("相関係数 0.80(5都道府県、強い正の相関)", scatter.sentence(Locale.JAPANESE));
    assertTrue(scatter.notes(Locale.JAPANESE).get(1).startsWith("相関は因果ではありません"));
    Scatter itself = Scatter.of(store, scatter.x(), scatter.x());
    assertEquals(1.0, itself.correlation().orElseThrow());
  }

  @Test
  void withoutVariationThereIsNoCorrelation() {
    SmallCouncil council = new SmallCouncil();
    Indicator x = council.ownIndicator("x", Direction.UP, null);
    DataSet set = council.dataSet("SRC35");
    council.catalogues.prefectures().forEach(each -> SmallCouncil.add(set, x, each, 2024, 3.0));
    FigureStore store = council.store();
    Scatter scatter =
        Scatter.of(store, store.topic("指標-01").orElseThrow(), store.topic("A01").orElseThrow());
    assertTrue(scatter.correlation().isEmpty());
    assertTrue(scatter.sentence(Locale.JAPANESE).startsWith("相関係数は計算できません"));
  }
}
