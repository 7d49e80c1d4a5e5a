package org.musubi.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.values.Dates;
import org.musubi.model.values.FiscalYear;

/** Arguments of messages as people read them. */
final class Readable {

  private final Locale locale;

  Readable(Locale locale) {
    this.locale = locale;
  }

  /** A text for anything a rule may put into a message; empty for null. */
  String text(Object argument) {
    return switch (argument) {
      case null -> "";
      case EClass type -> MusubiLabels.of(type, locale);
      case EStructuralFeature feature -> MusubiLabels.of(feature, locale);
      case EObject element -> MusubiLabels.ofElement(element, locale);
      case Enumerator choice -> MusubiLabels.of(choice, locale);
      case FiscalYear year -> MusubiLabels.of(year, locale);
      case LocalDate day -> isJapanese() ? Dates.eraLabel(day) : day.toString();
      case Double number -> plain(number);
      case Collection<?> several ->
          several.stream().map(this::text).collect(Collectors.joining(isJapanese() ? "、" : ", "));
      default -> argument.toString();
    };
  }

  private boolean isJapanese() {
    return locale.getLanguage().equals("ja");
  }

  static String plain(double number) {
    return Double.isFinite(number)
        ? new BigDecimal(Double.toString(Decimals.clean(number))).stripTrailingZeros().toPlainString()
        : Double.toString(number);
  }
}
