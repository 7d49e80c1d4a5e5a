package org.musubi.workbench.guide.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.evaluation.ItemRatings;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.analysis.trace.WhyQuestion;
import org.musubi.analysis.trace.WhyStory;
import org.musubi.model.data.DataSource;
import org.musubi.model.data.Observation;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.logic.CausalLink;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Measurement;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.workbench.text.Labels;

/** The story of a project in lines: a question, the elements that answer it, and what is to be known about each. */
final class WhyText {

  /** How a line is written. */
  enum Style {
    TITLE, QUESTION, ELEMENT, PLAIN, OPEN, NOTE
  }

  /**
   * A line.
   *
   * @param indent number of tabs before it
   * @param linked number of characters at the beginning that name the element
   * @param element null when it names none
   */
  record Line(Style style, int indent, String text, int linked, EObject element) {
  }

  private final WhyStory story;
  private final Locale locale;
  private final List<Line> lines = new ArrayList<>();

  WhyText(WhyStory story, Locale locale) {
    this.story = story;
    this.locale = locale;
    add(Style.TITLE, 0, title());
    for (WhyStory.Chapter chapter : story.chapters()) {
      add(Style.PLAIN, 0, "");
      add(Style.QUESTION, 0, chapter.question().label(locale));
      if (chapter.isOpen()) {
        add(Style.OPEN, 1, TraceText.OPEN.in(locale, chapter.question().advice(locale)));
      }
      chapter.elements().forEach(this::element);
      if (chapter.question() == WhyQuestion.LOGIC) {
        reasons();
      }
      if (chapter.question() == WhyQuestion.FIGURES) {
        caveats();
      }
    }
  }

  String title() {
    return TraceText.WHY_TITLE.in(locale, Labels.of(story.project()));
  }

  List<Line> lines() {
    return lines;
  }

  private void element(EObject element) {
    String label = Labels.of(element).replaceAll("\\s+", " ");
    String rest = rest(element);
    lines.add(new Line(Style.ELEMENT, 1, label + (rest.isEmpty() ? "" : " " + rest), label.length(), element));
    switch (element) {
      case Finding finding -> detail(finding.getStatement());
      case HealthIssue issue -> {
        detail(issue.getStatement());
        detail(issue.getReason());
      }
      case ProjectPartner partner -> partner(partner);
      case Measure measure -> measure.getMeasurements().forEach(this::actual);
      case EvaluationItem item -> {
        detail(item.getResultText());
        detail(item.getRatingReason());
      }
      default -> { }
    }
  }

  /** What stands behind the name in the same line. */
  private String rest(EObject element) {
    return switch (element) {
      case Observation figure when figure.getDataSet() != null && figure.getDataSet().getSource() != null ->
          TraceText.SOURCE_OF.in(locale, figure.getDataSet().getSource().getName());
      case HealthIssue issue when issue.getRank() != null && issue.getScore() != null -> TraceText.ISSUE_LINE.in(locale,
          "", issue.getRank(), Decimals.format(issue.getScore(), 1)).strip();
      case Measure measure -> TraceText.MEASURE_LINE.in(locale, "", number(measure.getBaselineValue()),
          number(measure.getTargetValue())).strip();
      case EvaluationItem item -> rating(item);
      case ImprovementAction action when action.getCreatedProjectYear() != null
          && action.getCreatedProjectYear().getFiscalYear() != null -> TraceText.CARRIED.in(locale,
              MusubiLabels.of(action.getCreatedProjectYear().getFiscalYear(), locale));
      default -> "";
    };
  }

  private String rating(EvaluationItem item) {
    RatingValue rating = ItemRatings.rating(item);
    return item.getSheet() == null || item.getSheet().getFiscalYear() == null ? ""
        : TraceText.RATING.in(locale, MusubiLabels.of(item.getSheet().getFiscalYear(), locale),
            ItemRatings.achievement(item).display(), rating == null ? "–" : MusubiLabels.of(rating, locale));
  }

  private void partner(ProjectPartner partner) {
    detail(partner.getContribution());
    if (partner.getRole() != null && partner.getRole().getText() != null) {
      detail(TraceText.ROLE.in(locale, partner.getRole().getText()));
    }
    if (partner.getMerit() != null && partner.getMerit().getText() != null) {
      detail(TraceText.MERIT.in(locale, partner.getMerit().getText()));
    }
  }

  private void actual(Measurement measurement) {
    if (measurement.getFiscalYear() != null && measurement.getActual() != null) {
      detail(TraceText.ACTUAL.in(locale, MusubiLabels.of(measurement.getFiscalYear(), locale),
          number(measurement.getActual())));
    }
  }

  private void reasons() {
    List<CausalLink> given = story.reasons().stream()
        .filter(link -> link.getRationale() != null && !link.getRationale().isBlank()).toList();
    if (!given.isEmpty()) {
      add(Style.NOTE, 1, TraceText.REASONS.in(locale));
      given.forEach(link -> add(Style.PLAIN, 2, TraceText.REASON.in(locale, name(link.getSource()),
          name(link.getTarget()), link.getRationale().strip().replaceAll("\\s+", " "))));
    }
  }

  private static String name(LogicElement element) {
    return Objects.requireNonNullElse(element.getName(), "");
  }

  /** What is to be minded about the figures, once a source. */
  private void caveats() {
    Set<DataSource> sources = new LinkedHashSet<>();
    story.figures().stream().filter(figure -> figure.getDataSet() != null && figure.getDataSet().getSource() != null)
        .map(figure -> figure.getDataSet().getSource()).forEach(sources::add);
    sources.stream().filter(source -> source.getCaveat() != null && !source.getCaveat().isBlank())
        .forEach(source -> add(Style.NOTE, 1, TraceText.CAVEAT_OF.in(locale, source.getName(),
            source.getCaveat().strip())));
  }

  private void detail(String text) {
    if (text != null && !text.isBlank()) {
      add(Style.PLAIN, 2, text.strip().replaceAll("\\s+", " "));
    }
  }

  private void add(Style style, int indent, String text) {
    lines.add(new Line(style, indent, text, 0, null));
  }

  private static String number(Double value) {
    return value == null ? "–" : Decimals.format(value, 4).replaceAll("\\.?0+$", "");
  }
}
