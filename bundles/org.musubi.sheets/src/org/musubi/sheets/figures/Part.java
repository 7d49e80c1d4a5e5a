package org.musubi.sheets.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.musubi.model.data.Breakdown;
import org.musubi.model.data.Industry;
import org.musubi.model.data.InsurerType;
import org.musubi.model.data.Sex;
import org.musubi.model.data.SizeClass;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.SheetContext;

/**
 * The part of the population a value is about. Only values of the same part stand side by side.
 *
 * @param ageFrom youngest age, or null
 * @param ageTo   oldest age, inclusive, or null
 * @param note    what else narrows it; empty for nothing
 */
record Part(Sex sex, Integer ageFrom, Integer ageTo, Industry industry, SizeClass sizeClass, InsurerType insurer,
    String note) implements Comparable<Part> {

  /** Everybody. */
  static final Part ALL = new Part(Sex.TOTAL, null, null, Industry.ALL, SizeClass.ALL, InsurerType.ALL, "");

  private static final Comparator<Integer> AGES = Comparator.nullsFirst(Comparator.naturalOrder());
  private static final Comparator<Part> ORDER = Comparator.comparing(Part::sex)
      .thenComparing(Part::ageFrom, AGES).thenComparing(Part::ageTo, AGES)
      .thenComparing(Part::industry).thenComparing(Part::sizeClass).thenComparing(Part::insurer)
      .thenComparing(Part::note);

  /** The part a breakdown describes; none means everybody. */
  static Part of(Breakdown breakdown) {
    return breakdown == null ? ALL : new Part(
        breakdown.getSex() == null ? Sex.TOTAL : breakdown.getSex(), breakdown.getAgeFrom(), breakdown.getAgeTo(),
        breakdown.getIndustry() == null ? Industry.ALL : breakdown.getIndustry(),
        breakdown.getSizeClass() == null ? SizeClass.ALL : breakdown.getSizeClass(),
        breakdown.getInsurer() == null ? InsurerType.ALL : breakdown.getInsurer(),
        Lines.orEmpty(breakdown.getNote()));
  }

  /** {@code 男、40–74歳}; empty for everybody. */
  String label(SheetContext context) {
    List<String> words = new ArrayList<>();
    words.add(word(sex, Sex.TOTAL, context));
    if (ageFrom != null || ageTo != null) {
      words.add(context.say(ageTo == null ? FigureText.AGED_FROM : ageFrom == null ? FigureText.AGED_TO
          : FigureText.AGES, text(ageFrom), text(ageTo)));
    }
    words.add(word(industry, Industry.ALL, context));
    words.add(word(sizeClass, SizeClass.ALL, context));
    words.add(word(insurer, InsurerType.ALL, context));
    words.add(note);
    return Lines.join(context.say(FigureText.SEPARATOR), words);
  }

  private static String word(Enumerator value, Enumerator everybody, SheetContext context) {
    return value == everybody ? "" : context.label(value);
  }

  private static String text(Integer age) {
    return age == null ? "" : age.toString();
  }

  /** Everybody first, then by sex, age, industry, size and insurer. */
  @Override
  public int compareTo(Part other) {
    return ORDER.compare(this, other);
  }
}
