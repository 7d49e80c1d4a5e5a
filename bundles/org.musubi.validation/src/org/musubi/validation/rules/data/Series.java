package org.musubi.validation.rules.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.musubi.model.core.Area;
import org.musubi.model.data.Breakdown;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Industry;
import org.musubi.model.data.InsurerType;
import org.musubi.model.data.Observation;
import org.musubi.model.data.Sex;
import org.musubi.model.data.SizeClass;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.values.FiscalYear;
import org.musubi.validation.rules.facts.Wording;

/** The values of one indicator that a finding cites, by area; the first area is what the others are compared with. */
record Series(Indicator indicator, Map<Area, List<Observation>> byArea) {

  /** Two values that are not alike, the most alike of their areas. */
  record Pair(Observation one, Observation other) {

    boolean isOfDifferentYears() {
      return !one.getYear().equals(other.getYear());
    }

    /** Year or part of the population of the first value. */
    String first() {
      return difference(one);
    }

    String second() {
      return difference(other);
    }

    private String difference(Observation value) {
      return isOfDifferentYears() ? value.getYear().toString() : Part.of(value).label();
    }

    /** True when words (see {@link Wording#key}) name one of the years or parts. */
    boolean isSaid(String words) {
      return Stream.of(one, other).anyMatch(value -> isOfDifferentYears()
          ? words.contains(value.getYear().toString()) || words.contains(era(value.getYear()))
          : Part.of(value).names().anyMatch(name -> words.contains(Wording.key(name))));
    }

    private static String era(int year) {
      boolean isKnown = year >= FiscalYear.MIN && year <= FiscalYear.MAX;
      return isKnown ? new FiscalYear(year).eraLabel().replace("年度", "年") : Integer.toString(year);
    }
  }

  /** The part of the population a value is about; remarks in words are not compared. */
  private record Part(Sex sex, Integer ageFrom, Integer ageTo, Industry industry, SizeClass sizeClass,
      InsurerType insurer) {

    static Part of(Observation value) {
      Breakdown part = value.getBreakdown();
      return part == null ? new Part(Sex.TOTAL, null, null, Industry.ALL, SizeClass.ALL, InsurerType.ALL)
          : new Part(part.getSex(), part.getAgeFrom(), part.getAgeTo(), part.getIndustry(), part.getSizeClass(),
              part.getInsurer());
    }

    Stream<String> names() {
      Stream<Enumerator> choices = Stream.<Enumerator>of(sex, industry, sizeClass, insurer)
          .filter(choice -> choice != null && choice.getValue() != 0);
      Stream<String> ages = ageFrom == null && ageTo == null ? Stream.empty()
          : Stream.of((ageFrom == null ? "" : ageFrom.toString()) + "–" + (ageTo == null ? "" : ageTo.toString()));
      return Stream.concat(choices.map(MusubiLabels::of), ages);
    }

    String label() {
      List<String> names = names().toList();
      return names.isEmpty() ? MusubiLabels.of(Sex.TOTAL) : String.join(" ", names);
    }
  }

  static List<Series> of(List<Observation> values) {
    Map<Indicator, Map<Area, List<Observation>>> grouped = new LinkedHashMap<>();
    for (Observation value : values) {
      grouped.computeIfAbsent(value.getIndicator(), none -> new LinkedHashMap<>())
          .computeIfAbsent(value.getArea(), none -> new ArrayList<>()).add(value);
    }
    return grouped.entrySet().stream().map(entry -> new Series(entry.getKey(), entry.getValue())).toList();
  }

  Area area() {
    return byArea.keySet().iterator().next();
  }

  List<Area> otherAreas() {
    return byArea.keySet().stream().skip(1).toList();
  }

  /** Empty when the first area and another one have values of the same year and part. */
  Optional<Pair> unlike(Area other) {
    Pair nearest = null;
    for (Observation one : byArea.get(area())) {
      for (Observation another : byArea.get(other)) {
        Pair pair = new Pair(one, another);
        boolean isSamePart = Part.of(one).equals(Part.of(another));
        if (isSamePart && !pair.isOfDifferentYears()) {
          return Optional.empty();
        }
        if (nearest == null || nearest.isOfDifferentYears() && !pair.isOfDifferentYears()) {
          nearest = pair;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** True when values of an area from before and after a change of definition are both there. */
  boolean crossesChangeOfDefinition() {
    return byArea.values().stream().anyMatch(values -> values.stream()
        .filter(Observation::isDefinitionChanged)
        .anyMatch(changed -> values.stream().anyMatch(value -> value.getYear() < changed.getYear())));
  }
}
