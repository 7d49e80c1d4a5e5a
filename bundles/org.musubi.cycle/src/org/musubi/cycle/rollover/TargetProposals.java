package org.musubi.cycle.rollover;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.analysis.evaluation.Achievement;
import org.musubi.analysis.evaluation.Figures;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.cycle.rating.RatingReason;
import org.musubi.cycle.text.CodeSequence;
import org.musubi.cycle.text.CycleText;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.TraceKind;
import org.musubi.model.core.TraceLink;
import org.musubi.model.core.UnitKind;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.council.Councils;
import org.musubi.model.data.Direction;
import org.musubi.model.evaluation.TargetBasis;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Project;
import org.musubi.model.values.FiscalYear;

/**
 * New targets for measures whose target is reached or whose target year is over.
 *
 * <p>The step is the default of the style guide (domain.md 5.13): 5 points for percentages, else 10 % of the value,
 * in three years. An accepted proposal becomes a measure of its own that replaces the old one, because earlier
 * evaluations are computed from the old target and must keep their numbers.
 */
public final class TargetProposals {

  /** Percentage points in {@link #YEARS} years. */
  public static final double POINTS = 5;

  /** Share of the value in {@link #YEARS} years. */
  public static final double SHARE = 0.10;

  /** Years in which a proposed target is to be reached. */
  public static final int YEARS = 3;

  private static final double FULL = 100;

  private TargetProposals() {
  }

  /** The proposal for a measure after a year; empty while its target still stands or no value is known. */
  public static Optional<TargetProposal> of(Measure measure, FiscalYear year) {
    Figures figures = Figures.of(measure, year);
    Direction direction = figures.direction();
    if (!figures.actual().hasValue() || (direction != Direction.UP && direction != Direction.DOWN)) {
      return Optional.empty();
    }
    boolean over = figures.target().year() != null && figures.target().year().compareTo(year) <= 0;
    Achievement achievement = Achievement.of(figures, TargetBasis.FINAL, 0);
    boolean reached = achievement.hasValue() && achievement.value() >= FULL;
    if (!over && !reached) {
      return Optional.empty();
    }
    double actual = figures.actual().value();
    boolean percent = measure.getUnit() != null && measure.getUnit().getKind() == UnitKind.PERCENT;
    double step = percent ? POINTS : Math.abs(actual) * SHARE;
    double target = Decimals.round(direction == Direction.UP ? actual + step : actual - step, percent ? 1 : 0);
    if (!percent && target == actual) {
      target = direction == Direction.UP ? actual + 1 : Math.max(0, actual - 1);
    }
    if (percent) {
      target = Math.max(0, Math.min(FULL, target));
    }
    if (target == actual) {
      return Optional.empty();
    }
    String why = (reached ? CycleText.TARGET_REACHED : CycleText.TARGET_OVER).text(
        figures.target().hasValue() ? RatingReason.number(figures.target().value()) : "–",
        RatingReason.number(actual));
    String how = percent ? CycleText.TARGET_POINTS.text(RatingReason.number(POINTS), YEARS)
        : CycleText.TARGET_RELATIVE.text(RatingReason.number(SHARE * FULL), YEARS);
    return Optional.of(new TargetProposal(measure, actual, year, target, year.plus(YEARS), why + how));
  }

  /**
   * Accepts a proposal: projects and boxes of logic models that use the measure get a new one, linked to the old one,
   * which stays with its actual values for the earlier evaluations.
   */
  public static Measure accept(TargetProposal proposal) {
    Measure old = proposal.measure();
    CouncilModel model = Councils.modelOf(old);
    Measure measure = EcoreUtil.copy(old);
    measure.setCode(new CodeSequence(model, LogicPackage.Literals.MEASURE).next());
    measure.getMeasurements().clear();
    measure.getTraces().clear();
    measure.setBaselineValue(proposal.baseline());
    measure.setBaselineYear(proposal.baselineYear());
    measure.setTargetValue(proposal.target());
    measure.setTargetYear(proposal.targetYear());
    model.getMeasures().add(measure);
    measure.getTraces().add(replaces(old));
    for (Project project : model.getProjects()) {
      replace(project.getMeasures(), old, measure);
    }
    for (LogicElement element : old.getElements().toArray(LogicElement[]::new)) {
      element.getMeasures().add(measure);
    }
    return measure;
  }

  private static void replace(List<Measure> measures, Measure old, Measure replacement) {
    int index = measures.indexOf(old);
    if (index >= 0) {
      measures.set(index, replacement);
    }
  }

  private static TraceLink replaces(Measure old) {
    TraceLink link = CoreFactory.eINSTANCE.createTraceLink();
    link.setKind(TraceKind.REPLACES);
    link.setTarget(old);
    link.setComment(CycleText.TRACE_REPLACES.in(Councils.modelOf(old)));
    return link;
  }
}
