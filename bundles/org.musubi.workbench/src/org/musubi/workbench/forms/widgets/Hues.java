package org.musubi.workbench.forms.widgets;

import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.swt.graphics.RGB;
import org.musubi.model.data.Mark;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.plan.ProgressState;
import org.musubi.model.workshop.CardColor;

/** Hues that go with ratings, marks and card colours; always beside their letter or sign, never instead of it. */
public final class Hues {

  private static final RGB GREEN = new RGB(0x2E, 0x8B, 0x57);
  private static final RGB BLUE = new RGB(0x2F, 0x6F, 0xB0);
  private static final RGB AMBER = new RGB(0xD9, 0x91, 0x1B);
  private static final RGB RED = new RGB(0xC6, 0x45, 0x36);
  private static final RGB GREY = new RGB(0x80, 0x86, 0x90);
  private static final RGB PINK = new RGB(0xD8, 0x6B, 0x9C);
  private static final RGB YELLOW = new RGB(0xE3, 0xC0, 0x2B);

  private static final Map<Enumerator, RGB> HUES = Map.ofEntries(
      Map.entry(RatingValue.A, GREEN), Map.entry(RatingValue.B, BLUE), Map.entry(RatingValue.BSTAR, BLUE),
      Map.entry(RatingValue.C, AMBER), Map.entry(RatingValue.D, RED), Map.entry(RatingValue.E, GREY),
      Map.entry(RatingValue.NA, GREY),
      Map.entry(Mark.MUCH_BETTER, GREEN), Map.entry(Mark.BETTER, GREEN), Map.entry(Mark.SIMILAR, GREY),
      Map.entry(Mark.WORSE, AMBER), Map.entry(Mark.MUCH_WORSE, RED),
      Map.entry(ProgressState.DELAYED, AMBER), Map.entry(ProgressState.COMPLETED, GREEN),
      Map.entry(CardColor.YELLOW, YELLOW), Map.entry(CardColor.BLUE, BLUE), Map.entry(CardColor.GREEN, GREEN),
      Map.entry(CardColor.PINK, PINK));

  private Hues() {
  }

  public static Optional<RGB> of(Object value) {
    return value instanceof Enumerator choice ? Optional.ofNullable(HUES.get(choice)) : Optional.empty();
  }
}
