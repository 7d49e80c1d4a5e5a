package org.musubi.workbench.forms.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.musubi.model.values.FiscalYear;

/** The way the values of a feature are written and read, derived from its type. */
public final class ValueFormats {

  private static final String TEXT_TYPE = "Text";
  private static final int COMPUTED_DECIMALS = 1;

  private ValueFormats() {
  }

  /** The format of a feature in the language of the person at the screen. */
  public static ValueFormat of(EStructuralFeature feature) {
    return of(feature, Locale.getDefault());
  }

  /** The format of a feature; of the whole list when it has many values. */
  public static ValueFormat of(EStructuralFeature feature, Locale locale) {
    if (feature instanceof EReference) {
      return new ReferenceLabel();
    }
    ValueFormat one = ofType(feature, (EDataType) feature.getEType(), locale);
    return feature.isMany() ? new ListFormat(one) : one;
  }

  /** True for texts of several lines. */
  public static boolean isLongText(EStructuralFeature feature) {
    return feature.getEType().getName().equals(TEXT_TYPE);
  }

  private static ValueFormat ofType(EStructuralFeature feature, EDataType type, Locale locale) {
    boolean japanese = locale.getLanguage().equals(Locale.JAPANESE.getLanguage());
    Optional<EEnum> choices = Choices.enumOf(feature);
    if (choices.isPresent()) {
      return new ChoiceFormat(choices.get(), locale);
    }
    Class<?> values = boxed(type.getInstanceClass());
    if (values == LocalDate.class) {
      return DayFormat.of(locale);
    }
    if (values == FiscalYear.class) {
      return new FiscalYearFormat(japanese);
    }
    if (values == Boolean.class) {
      return new YesNoFormat();
    }
    if (Number.class.isAssignableFrom(values)) {
      return new NumberFormatter(values, bound(type, true), bound(type, false), !feature.getName().equals("year"),
          feature.isDerived() ? COMPUTED_DECIMALS : NumberFormatter.MAX_DIGITS);
    }
    return new PlainText(isLongText(feature));
  }

  private static Class<?> boxed(Class<?> type) {
    if (type == null) {
      return Object.class;
    }
    return switch (type.getName()) {
      case "int" -> Integer.class;
      case "long" -> Long.class;
      case "double" -> Double.class;
      case "boolean" -> Boolean.class;
      default -> type;
    };
  }

  private static BigDecimal bound(EDataType type, boolean lower) {
    String text = lower ? ExtendedMetaData.INSTANCE.getMinInclusiveFacet(type)
        : ExtendedMetaData.INSTANCE.getMaxInclusiveFacet(type);
    return text == null ? null : new BigDecimal(text);
  }
}
