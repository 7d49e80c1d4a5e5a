package org.musubi.viewpoint.refresh;

import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.specification.ColorDescription;
import org.musubi.viewpoint.specification.ColorStep;
import org.musubi.viewpoint.specification.ComputedColor;
import org.musubi.viewpoint.specification.FixedColor;
import org.musubi.viewpoint.specification.InterpolatedColor;
import org.musubi.viewpoint.view.Rgb;

/** Colours of a specification for an element: fixed, computed, or between the steps of a scale. */
public final class Colors {
  /** Evaluates expressions for whole numbers. */
  @FunctionalInterface
  public interface Integers {
    /** @param ifNone result when the expression is empty, gives no number or fails */
    int of(String expression, Scope scope, int ifNone);
  }

  private static final Rgb LEAST = new Rgb(0, 255, 0);
  private static final Rgb MOST = new Rgb(255, 0, 0);

  /** A step of a scale with its value for the element at hand. */
  private record Step(int value, Rgb color) {
  }

  private final Integers numbers;

  Colors(Evaluator evaluator) {
    this(evaluator::integer);
  }

  /** @param numbers evaluates the expressions of computed colours */
  public Colors(Integers numbers) {
    this.numbers = numbers;
  }

  /** @param ifNone colour when the specification names none */
  public Rgb of(ColorDescription color, Scope scope, Rgb ifNone) {
    return switch (color) {
      case FixedColor fixed -> fixed.eIsProxy() ? ifNone : of(fixed);
      case ComputedColor computed -> new Rgb(numbers.of(computed.getRed(), scope, 0),
          numbers.of(computed.getGreen(), scope, 0), numbers.of(computed.getBlue(), scope, 0));
      case InterpolatedColor scale -> interpolated(scale, scope);
      case null, default -> ifNone;
    };
  }

  private static Rgb of(FixedColor color) {
    return new Rgb(color.getRed(), color.getGreen(), color.getBlue());
  }

  /** The colour between the nearest steps; without steps between green (minimum) and red (maximum). */
  private Rgb interpolated(InterpolatedColor scale, Scope scope) {
    int none = Integer.MIN_VALUE;
    int value = numbers.of(scale.getColorValueComputationExpression(), scope, none);
    Step below = null;
    Step above = null;
    Step least = null;
    Step most = null;
    for (ColorStep colorStep : scale.getColorSteps()) {
      if (colorStep.getAssociatedColor() == null || Evaluator.isEmpty(colorStep.getAssociatedValue())) {
        continue;
      }
      Step step = new Step(numbers.of(colorStep.getAssociatedValue(), scope, 0),
          of(colorStep.getAssociatedColor()));
      below = step.value() <= value && (below == null || step.value() > below.value()) ? step : below;
      above = step.value() >= value && (above == null || step.value() < above.value()) ? step : above;
      least = least == null || step.value() < least.value() ? step : least;
      most = most == null || step.value() > most.value() ? step : most;
    }
    if (least == null || value == none) {
      int minimum = numbers.of(scale.getMinValueComputationExpression(), scope, 0);
      int maximum = numbers.of(scale.getMaxValueComputationExpression(), scope, 1);
      return between(new Step(minimum, LEAST), new Step(maximum, MOST), value == none ? minimum : value);
    }
    return between(below == null ? least : below, above == null ? most : above, value);
  }

  private static Rgb between(Step low, Step high, int value) {
    int top = Math.max(high.value(), low.value() + 1);
    float scale = ((float) Math.clamp(value, low.value(), top) - low.value()) / (top - low.value());
    return new Rgb(between(low.color().red(), high.color().red(), scale),
        between(low.color().green(), high.color().green(), scale),
        between(low.color().blue(), high.color().blue(), scale));
  }

  private static int between(int low, int high, float scale) {
    return (int) (low + (high - low) * scale);
  }
}
