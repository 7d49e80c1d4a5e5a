package org.musubi.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Trend;

/** Known figures of domain.md 1.5.2 and 7.4. */
class RanksAndTrendsTest {

  /** 定期健康診断有所見率 2012 in the order of the JIS codes 01–47. */
  private static final List<Double> FINDINGS_2012 = Arrays.stream(("56.4 59.4 59.4 55.2 62.0 59.5 53.1 54.5 54.2 52.1 "
      + "54.9 49.3 51.3 53.7 57.9 55.2 50.8 62.6 54.7 54.6 47.2 48.9 49.9 48.4 49.5 51.5 51.4 52.2 53.4 53.7 44.9 "
      + "56.3 54.3 53.9 51.7 55.5 52.2 49.6 59.7 52.8 54.5 58.9 54.8 52.0 49.7 51.7 63.9").split(" "))
      .map(Double::valueOf).toList();

  @ParameterizedTest
  @CsvSource({"31, 1", "21, 2", "47, 47", "18, 46", "2, 41", "3, 41", "6, 43"})
  void placesAmongTheFortySevenPrefectures(int prefecture, int expected) {
    assertEquals(expected,
        Ranks.place(Direction.DOWN, FINDINGS_2012.get(prefecture - 1), FINDINGS_2012).getAsInt());
  }

  @Test
  void allPlacesInOnePassAreTheSamePlaces() {
    List<Integer> prefectures = IntStream.rangeClosed(1, 47).boxed().toList();
    Map<Integer, Integer> places = Ranks.places(Direction.DOWN, prefectures, code -> FINDINGS_2012.get(code - 1));

    assertEquals(47, places.size());
    places.forEach((code, place) -> assertEquals(place,
        Ranks.place(Direction.DOWN, FINDINGS_2012.get(code - 1), FINDINGS_2012).getAsInt()));
    assertEquals(31, places.keySet().iterator().next());
  }

  @Test
  void highestIsFirstUnlessLessIsBetterAndMissingValuesHaveNoPlace() {
    List<Double> values = Arrays.asList(10.0, null, 30.0, Double.NaN, 30.0);

    assertEquals(3, Ranks.place(Direction.UP, 10.0, values).getAsInt());
    assertEquals(1, Ranks.place(Direction.NEUTRAL, 30.0, values).getAsInt());
    assertEquals(1, Ranks.place(Direction.DOWN, 10.0, values).getAsInt());
    assertTrue(Ranks.place(Direction.UP, null, values).isEmpty());
    Map<String, Integer> places = Ranks.places(Direction.UP, List.of("a", "b"), key -> key.equals("a") ? 1.0 : null);
    assertFalse(places.containsKey("b"));
  }

  @ParameterizedTest
  @CsvSource({
      "血圧 全国, 14.5, 14.6, FLAT", "血中脂質 全国, 32.4, 32.6, FLAT", "血中脂質 山梨, 33.1, 32.2, DOWN",
      "血圧 山梨, 13.3, 14.6, UP", "喀痰 山梨, 4.8, 14.0, UP", "肝機能 山梨, 18.3, 16.4, DOWN",
      "尿蛋白 全国, 4.2, 4.2, FLAT"})
  void trendOfTwoYears(String item, double of2012, double of2013, Trend expected) {
    assertEquals(expected, Trends.of(Map.of(2012, of2012, 2013, of2013)), item);
  }

  @Test
  void trendFollowsTheWholeSeriesNotItsEnds() {
    assertEquals(Trend.UP, Trends.of(Map.of(2019, 50.0, 2020, 52.0, 2021, 54.0, 2022, 56.0, 2023, 53.5)));
    assertEquals(Trend.FLAT, Trends.of(Map.of(2019, 50.0, 2020, 51.0, 2021, 49.0, 2022, 51.0, 2023, 50.0)));
  }

  @Test
  void trendOfOneYearOrNoneIsUnknown() {
    Map<Integer, Double> gaps = new HashMap<>();
    gaps.put(2022, 5.0);
    gaps.put(2023, null);

    assertEquals(Trend.UNKNOWN, Trends.of(gaps));
    assertEquals(Trend.UNKNOWN, Trends.of(Map.of()));
  }

  @Test
  void trendAroundZeroAndBorderOfTolerance() {
    assertEquals(Trend.FLAT, Trends.of(Map.of(2022, 0.0, 2023, 0.0)));
    assertEquals(Trend.UP, Trends.of(Map.of(2022, -1.0, 2023, 1.0)));
    assertEquals(Trend.FLAT, Trends.of(Map.of(2022, 99.0, 2023, 101.0)));
    assertEquals(Trend.UP, Trends.of(Map.of(2022, 99.0, 2023, 101.0), 1.9));
  }
}
