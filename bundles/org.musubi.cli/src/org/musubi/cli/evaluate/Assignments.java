package org.musubi.cli.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.musubi.cli.command.Choice;
import org.musubi.cli.command.CliException;
import org.musubi.cycle.actuals.Actuals;
import org.musubi.cycle.rollover.Improvements;
import org.musubi.model.core.NamedElement;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.evaluation.ImprovementKind;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.logic.Measure;
import org.musubi.model.values.FiscalYear;

/** Carries out the options that enter something: {@code CODE=VALUE}. */
final class Assignments {

  private static final int SHOWN = 12;

  /** One assignment, split at its first equals sign. */
  private record Assignment(String code, String value) {

    static Assignment of(String option, String text) throws CliException {
      int equals = text.indexOf('=');
      if (equals <= 0 || equals == text.length() - 1) {
        throw new CliException(EvaluateText.WRONG_ASSIGNMENT.say(option, text));
      }
      return new Assignment(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
    }
  }

  private Assignments() {
  }

  static void setActual(CouncilModel model, FiscalYear year, String text, String source) throws CliException {
    Assignment assignment = Assignment.of("--set", text);
    Measure measure = find(model.getMeasures(), assignment.code())
        .orElseThrow(() -> new CliException(
            EvaluateText.UNKNOWN_MEASURE.say(assignment.code(), codes(model.getMeasures()))));
    Actuals.enter(measure, year, number("--set", assignment.value(), text), source);
  }

  static void rate(EvaluationSheet sheet, String text) throws CliException {
    Assignment assignment = Assignment.of("--rate", text);
    int colon = assignment.value().indexOf(':');
    String rating = colon < 0 ? assignment.value() : assignment.value().substring(0, colon);
    EvaluationItem item = item(sheet, assignment.code());
    item.setSelfRating(Choice.of(RatingValue.class, "--rate", rating.replace("*", "star")));
    if (colon >= 0) {
      item.setRatingReason(assignment.value().substring(colon + 1).strip());
    }
  }

  static void improve(EvaluationSheet sheet, String text) throws CliException {
    Assignment assignment = Assignment.of("--improve", text);
    int colon = assignment.value().indexOf(':');
    if (colon <= 0 || assignment.value().substring(colon + 1).isBlank()) {
      throw new CliException(EvaluateText.WRONG_IMPROVEMENT.say(text));
    }
    ImprovementKind kind = Choice.of(ImprovementKind.class, "--improve", assignment.value().substring(0, colon));
    ImprovementAction action = Improvements.add(item(sheet, assignment.code()), kind,
        assignment.value().substring(colon + 1).strip());
    action.setAdopted(true);
  }

  private static EvaluationItem item(EvaluationSheet sheet, String code) throws CliException {
    return find(sheet.getItems(), code).or(() -> sheet.getItems().stream()
            .filter(item -> item.getMeasure() != null && same(item.getMeasure().getCode(), code)).findFirst())
        .orElseThrow(() -> new CliException(EvaluateText.UNKNOWN_ITEM.say(code, codes(sheet.getItems()))));
  }

  private static double number(String option, String value, String whole) throws CliException {
    try {
      double number = Double.parseDouble(value.replace(",", "").toLowerCase(Locale.ROOT));
      if (Double.isFinite(number)) {
        return number;
      }
      throw new CliException(EvaluateText.WRONG_NUMBER.say(option, whole));
    } catch (NumberFormatException e) {
      throw new CliException(EvaluateText.WRONG_NUMBER.say(option, whole), e);
    }
  }

  private static <T extends NamedElement> Optional<T> find(List<T> elements, String code) {
    return elements.stream().filter(element -> same(element.getCode(), code)).findFirst();
  }

  private static boolean same(String code, String wanted) {
    return code != null && Codes.comparable(code).equals(Codes.comparable(wanted));
  }

  private static String codes(List<? extends NamedElement> elements) {
    String known = elements.stream().map(NamedElement::getCode).filter(code -> code != null).limit(SHOWN)
        .collect(Collectors.joining(", "));
    return elements.size() > SHOWN ? known + ", …" : known;
  }
}
