package org.musubi.clarification.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.Enumerator;
import org.musubi.model.data.Breakdown;
import org.musubi.model.data.DataFactory;
import org.musubi.model.data.Industry;
import org.musubi.model.data.InsurerType;
import org.musubi.model.data.Sex;
import org.musubi.model.data.SizeClass;
import org.musubi.model.edit.MusubiLabels;

/**
 * The part of the population a value is about. Values of different parts are never compared.
 *
 * @param ageFrom youngest age, or null
 * @param ageTo oldest age, inclusive, or null
 * @param note what else narrows it; empty for nothing
 */
public record Slice(Sex sex, Integer ageFrom, Integer ageTo, Industry industry, SizeClass sizeClass,
    InsurerType insurer, String note) {

  /** Everybody. */
  public static final Slice ALL =
      new Slice(Sex.TOTAL, null, null, Industry.ALL, SizeClass.ALL, InsurerType.ALL, "");

  /** The part a breakdown describes; none means everybody. */
  public static Slice of(Breakdown breakdown) {
    if (breakdown == null) {
      return ALL;
    }
    return new Slice(
        breakdown.getSex() == null ? Sex.TOTAL : breakdown.getSex(), breakdown.getAgeFrom(), breakdown.getAgeTo(),
        breakdown.getIndustry() == null ? Industry.ALL : breakdown.getIndustry(),
        breakdown.getSizeClass() == null ? SizeClass.ALL : breakdown.getSizeClass(),
        breakdown.getInsurer() == null ? InsurerType.ALL : breakdown.getInsurer(),
        breakdown.getNote() == null ? "" : breakdown.getNote().strip());
  }

  public boolean isAll() {
    return equals(ALL);
  }

  /** A new breakdown for a value of this part; null for everybody. */
  public Breakdown toBreakdown() {
    if (isAll()) {
      return null;
    }
    Breakdown breakdown = DataFactory.eINSTANCE.createBreakdown();
    breakdown.setSex(sex);
    breakdown.setAgeFrom(ageFrom);
    breakdown.setAgeTo(ageTo);
    breakdown.setIndustry(industry);
    breakdown.setSizeClass(sizeClass);
    breakdown.setInsurer(insurer);
    breakdown.setNote(note.isEmpty() ? null : note);
    return breakdown;
  }

  /** {@code 男、20–69歳}; empty for everybody. */
  public String label(Locale locale) {
    List<String> parts = new ArrayList<>();
    add(parts, sex, Sex.TOTAL, locale);
    if (ageFrom != null || ageTo != null) {
      parts.add(FigureText.AGES.in(locale, text(ageFrom), text(ageTo)));
    }
    add(parts, industry, Industry.ALL, locale);
    add(parts, sizeClass, SizeClass.ALL, locale);
    add(parts, insurer, InsurerType.ALL, locale);
    if (!note.isEmpty()) {
      parts.add(note);
    }
    return String.join(FigureText.COMMA.in(locale), parts);
  }

  private static void add(List<String> parts, Enumerator value, Enumerator everybody, Locale locale) {
    if (value != everybody) {
      parts.add(MusubiLabels.of(value, locale));
    }
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }

  /** What follows the point behind the code of an indicator: {@code M} for men, {@code D} for industry D. */
  String suffix() {
    List<String> parts = new ArrayList<>();
    if (sex != Sex.TOTAL) {
      parts.add(sex.getName().substring(0, 1));
    }
    // Ages and words are told apart by their order among the breakdowns of the indicator, not by the code.
    if (industry != Industry.ALL) {
      parts.add(industry.getName());
    }
    if (sizeClass != SizeClass.ALL) {
      parts.add(sizeClass.getName());
    }
    if (insurer != InsurerType.ALL) {
      parts.add(insurer.getName());
    }
    return String.join("_", parts);
  }
}
