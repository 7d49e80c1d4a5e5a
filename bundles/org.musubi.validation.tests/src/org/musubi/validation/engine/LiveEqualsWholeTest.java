package org.musubi.validation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.model.council.CouncilModel;
import org.musubi.validation.Problem;
import org.musubi.validation.Rule;
import org.musubi.validation.registry.RuleRegistry;
import org.musubi.validation.testing.RandomEdits;
import org.musubi.validation.testing.RuleTestBase;

/** Property: whatever is edited, following the edits ends with the problems a whole run finds. */
class LiveEqualsWholeTest extends RuleTestBase {

  private static final int EDITS = Integer.getInteger("musubi.randomEdits", 150);
  private static final int STRESS_EDITS = 400;

  private final List<Rule> rules = RuleRegistry.load().rules();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void onTheSampleCouncil(long seed) throws Exception {
    follow(midori(), seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void onAnEmptyCouncil(long seed) {
    follow(model, seed);
  }

  /** Many edits at once, and rules that ask for an index for the first time while one is brought up to date. */
  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25})
  void manyEditsInBursts(long seed) throws Exception {
    CouncilModel council = midori();
    LiveValidator live = new LiveValidator(council, () -> { });
    live.configure(rules, settings, today);
    RandomEdits edits = new RandomEdits(council, seed);
    Random bursts = new Random(seed);
    List<String> done = new ArrayList<>();
    while (done.size() < STRESS_EDITS) {
      for (int i = bursts.nextInt(12); i >= 0; i--) {
        done.add(edits.next());
      }
      live.work(Duration.ZERO);
    }
    live.finish();
    assertEquals(String.join("\n", texts(new Validator(rules, settings).check(council, today))),
        String.join("\n", texts(live.problems())), done::toString);
  }

  private void follow(CouncilModel council, long seed) {
    LiveValidator live = new LiveValidator(council, () -> { });
    live.configure(rules, settings, today);
    live.finish();
    RandomEdits edits = new RandomEdits(council, seed);
    List<String> done = new ArrayList<>();
    for (int i = 0; i < EDITS; i++) {
      done.add(edits.next());
      if (i % 3 != 2) {
        live.finish();
      }
      if (i % 10 == 9) {
        live.finish();
        List<String> whole = texts(new Validator(rules, settings).check(council, today));
        assertEquals(String.join("\n", whole), String.join("\n", texts(live.problems())),
            () -> "after " + done.subList(Math.max(0, done.size() - 10), done.size()));
      }
    }
  }

  private static List<String> texts(List<Problem> problems) {
    return problems.stream()
        .map(problem -> problem.rule().id() + " " + problem.message() + " fixes: " + problem.fixes().size())
        .toList();
  }
}
