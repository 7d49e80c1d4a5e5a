package org.musubi.model.edit;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.model.data.Observation;
import org.musubi.model.values.FiscalYear;

/**
 * What things are called: classes, features and choices in Japanese or English, elements by their headline.
 *
 * <p>Without a locale the default locale counts.
 */
public final class MusubiLabels {

  private MusubiLabels() {
  }

  public static String of(EClass type) {
    return of(type, Locale.getDefault());
  }

  /** {@code 課題}, {@code Health issue}. */
  public static String of(EClass type, Locale locale) {
    return LabelTexts.in(locale).find("_UI_" + type.getName() + "_type").orElse(type.getName());
  }

  public static String of(EStructuralFeature feature) {
    return of(feature, Locale.getDefault());
  }

  /** {@code 重要度}, {@code Severity}. */
  public static String of(EStructuralFeature feature, Locale locale) {
    return LabelTexts.in(locale).find(key(feature) + "_feature").orElse(feature.getName());
  }

  public static String of(Enumerator choice) {
    return of(choice, Locale.getDefault());
  }

  /** {@code 取り上げる}, {@code Picked}; an empty text for null, the unset choice. */
  public static String of(Enumerator choice, Locale locale) {
    if (choice == null) {
      return "";
    }
    String key = "_UI_" + choice.getClass().getSimpleName() + "_" + choice.getName() + "_literal";
    return LabelTexts.in(locale).find(key).orElse(choice.getLiteral());
  }

  public static String of(FiscalYear year) {
    return of(year, Locale.getDefault());
  }

  /** {@code 令和8年度(2026)}, {@code FY2026}; an empty text for null. */
  public static String of(FiscalYear year, Locale locale) {
    if (year == null) {
      return "";
    }
    return LabelTexts.isJapanese(locale) ? year.label() : "FY" + year.year();
  }

  /** What is meant by a class, for tooltips and help; empty when its name says it all. */
  public static Optional<String> descriptionOf(EClass type, Locale locale) {
    return LabelTexts.in(locale).find("_UI_" + type.getName() + "_description");
  }

  /** What is meant by a feature, for tooltips and help; empty when its name says it all. */
  public static Optional<String> descriptionOf(EStructuralFeature feature, Locale locale) {
    return LabelTexts.in(locale).find(key(feature) + "_description");
  }

  public static String ofElement(EObject element) {
    return ofElement(element, Locale.getDefault());
  }

  /**
   * The headline of an element, one line: code and name, or what the element says, whom it links. Never empty: an
   * element nobody has filled in yet is called by its class.
   */
  public static String ofElement(EObject element, Locale locale) {
    return element == null ? "" : new Headlines(locale).of(element);
  }

  private static String key(EStructuralFeature feature) {
    return "_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName();
  }

  /** The value of an observation with the digits its indicator is published with; {@code x} when suppressed. */
  public static String figure(Observation observation, Locale locale) {
    return Headlines.figure(observation, locale);
  }
}
