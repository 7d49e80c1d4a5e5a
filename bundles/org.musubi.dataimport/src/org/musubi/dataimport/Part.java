package org.musubi.dataimport;

import org.musubi.model.data.Breakdown;
import org.musubi.model.data.DataFactory;
import org.musubi.model.data.Industry;
import org.musubi.model.data.InsurerType;
import org.musubi.model.data.Sex;
import org.musubi.model.data.SizeClass;

/** The part of the population a value is about; {@link #EVERYBODY} for all. */
record Part(Sex sex, Integer ageFrom, Integer ageTo, Industry industry, SizeClass size, InsurerType insurer,
    String note) {

  static final Part EVERYBODY =
      new Part(Sex.TOTAL, null, null, Industry.ALL, SizeClass.ALL, InsurerType.ALL, "");

  static Part of(Breakdown breakdown) {
    return breakdown == null ? EVERYBODY : new Part(breakdown.getSex(), breakdown.getAgeFrom(), breakdown.getAgeTo(),
        breakdown.getIndustry(), breakdown.getSizeClass(), breakdown.getInsurer(),
        breakdown.getNote() == null ? "" : breakdown.getNote().strip());
  }

  Part with(Sex other) {
    return new Part(other, ageFrom, ageTo, industry, size, insurer, note);
  }

  /** The breakdown of a value; null for everybody. */
  Breakdown breakdown() {
    if (equals(EVERYBODY)) {
      return null;
    }
    Breakdown breakdown = DataFactory.eINSTANCE.createBreakdown();
    breakdown.setSex(sex);
    breakdown.setAgeFrom(ageFrom);
    breakdown.setAgeTo(ageTo);
    breakdown.setIndustry(industry);
    breakdown.setSizeClass(size);
    breakdown.setInsurer(insurer);
    breakdown.setNote(note.isEmpty() ? null : note);
    return breakdown;
  }
}
