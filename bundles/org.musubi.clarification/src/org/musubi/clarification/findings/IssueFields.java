package org.musubi.clarification.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.musubi.model.core.HealthField;
import org.musubi.model.data.Indicator;
import org.musubi.model.issues.Finding;

/**
 * The field an issue belongs to by the indicators of its findings, where that is clear: smoking belongs to tobacco,
 * while a general mortality or the share of any abnormal finding says nothing about the field. The assignment is our
 * own; the codes are those of the indicator catalogue (domain 5.3).
 */
public final class IssueFields {

  private static final Map<HealthField, List<String>> CODES = Map.ofEntries(
      Map.entry(HealthField.METABOLIC, List.of("C03", "C04", "C05", "C06", "C07", "C08", "C09", "C10", "C11", "C12",
          "C13", "C15-1", "C15-2", "C15-3", "C19", "C20-1", "C20-2", "C20-3", "C20-4", "C23-1", "C23-2", "C23-4",
          "C26", "C27")),
      Map.entry(HealthField.CHECKUP, List.of("C01", "C02", "C16", "C17", "C18", "D14", "E13")),
      Map.entry(HealthField.CANCER, List.of("B02-1", "B06", "C24-1", "C24-2", "C24-3", "C24-4", "C24-5", "C25")),
      Map.entry(HealthField.NUTRITION, List.of("D05", "D06", "D07")),
      Map.entry(HealthField.EXERCISE, List.of("D02", "D03", "D04")),
      Map.entry(HealthField.TOBACCO, List.of("D01", "E05")),
      Map.entry(HealthField.ALCOHOL, List.of("D08")),
      Map.entry(HealthField.SLEEP, List.of("D09")),
      Map.entry(HealthField.MENTAL, List.of("B05", "D10", "D11", "E01", "E02", "E03", "E06", "E07")),
      Map.entry(HealthField.ORAL, List.of("C21-3", "D15")),
      Map.entry(HealthField.WORKENV, List.of("A10", "E08-1", "E08-2", "E08-3")),
      Map.entry(HealthField.SMALLBIZ, List.of("A08", "A09")),
      Map.entry(HealthField.BALANCE, List.of("E04")),
      Map.entry(HealthField.SENIOR, List.of("A06")));
  private static final Map<String, HealthField> FIELDS = byCode();

  private IssueFields() {
  }

  private static Map<String, HealthField> byCode() {
    Map<String, HealthField> fields = new HashMap<>();
    CODES.forEach((field, codes) -> codes.forEach(code -> fields.put(code, field)));
    return Map.copyOf(fields);
  }

  /** The field of an indicator; empty where it may belong to several. */
  static Optional<HealthField> of(Indicator indicator) {
    return indicator.getCode() == null ? Optional.empty() : Optional.ofNullable(FIELDS.get(indicator.getCode()));
  }

  /** The field on which the indicators of all findings agree; findings without an indicator have no say. */
  public static Optional<HealthField> of(List<Finding> findings) {
    Set<Optional<HealthField>> fields = findings.stream().map(FindingMaker::indicatorOf).flatMap(Optional::stream)
        .map(IssueFields::of).collect(Collectors.toSet());
    return fields.size() == 1 ? fields.iterator().next() : Optional.empty();
  }
}
