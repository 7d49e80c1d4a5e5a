package org.musubi.validation.rules.data;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.core.Area;
import org.musubi.model.core.Note;
import org.musubi.model.data.Breakdown;
import org.musubi.model.data.Observation;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.Measurement;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.Variant;
import org.musubi.validation.rules.facts.Neighbours;
import org.musubi.validation.rules.facts.Wording;

/**
 * DAT-05: values of different years or definitions are not compared silently (domain.md 1.5.3).
 *
 * <p>A finding compares the values of one indicator it cites for several areas. It compares like with like when for
 * each area there is a value of the same year and breakdown as for the first one; otherwise its words, its notes or
 * the remarks of the analysis must name the year or the part of the population. Values of one area over the years are
 * a series and may differ in year, but not cross a change of definition unsaid. An actual value taken from an
 * observation with a changed definition must be marked so too, or it would be rated against the old baseline.
 */
public final class UnlikeValuesCompared extends AbstractRule {

  public UnlikeValuesCompared() {
    super("DAT-05", Severity.WARNING, IssuesPackage.Literals.FINDING, LogicPackage.Literals.MEASUREMENT);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    if (subject instanceof Measurement measurement) {
      checkMeasurement(measurement, findings);
    } else {
      checkFinding((Finding) subject, findings);
    }
  }

  private void checkMeasurement(Measurement measurement, Findings findings) {
    Observation value = measurement.getObservation();
    if (value != null && value.isDefinitionChanged() && !measurement.isDefinitionChanged()) {
      findings.add(measurement, LogicPackage.Literals.MEASUREMENT__DEFINITION_CHANGED, Variant.of("measurement"),
          measurement.getMeasure());
      findings.fix(fix("measurement", () -> measurement.setDefinitionChanged(true)));
    }
  }

  private void checkFinding(Finding finding, Findings findings) {
    List<Observation> values = finding.getEvidence().stream()
        .filter(value -> value.getIndicator() != null && value.getArea() != null && value.getYear() != null).toList();
    String words = words(finding);
    for (Series series : Series.of(values)) {
      checkDefinition(finding, series, words, findings);
      for (Area other : series.otherAreas()) {
        compare(finding, series, other, words, findings);
      }
    }
  }

  private void compare(Finding finding, Series series, Area other, String words, Findings findings) {
    Optional<Series.Pair> unlike = series.unlike(other);
    if (unlike.isEmpty() || unlike.get().isSaid(words)) {
      return;
    }
    Series.Pair pair = unlike.get();
    String key = pair.isOfDifferentYears() ? "year" : "part";
    Object[] texts = {series.indicator(), series.area(), pair.first(), other, pair.second()};
    findings.add(finding, IssuesPackage.Literals.FINDING__EVIDENCE, Variant.of(key), texts[0], texts[1], texts[2],
        texts[3], texts[4]);
    offerRemark(finding, key, texts, findings);
  }

  private void checkDefinition(Finding finding, Series series, String words, Findings findings) {
    boolean isSaid = words.contains("定義") || words.contains("definition");
    if (!isSaid && series.crossesChangeOfDefinition()) {
      findings.add(finding, IssuesPackage.Literals.FINDING__EVIDENCE, Variant.of("definition"), series.indicator());
      offerRemark(finding, "definition", new Object[] {series.indicator()}, findings);
    }
  }

  private void offerRemark(Finding finding, String key, Object[] arguments, Findings findings) {
    String remark = texts().fix("remark." + key, arguments);
    findings.fix(fix("remark",
        () -> finding.setDescription(Wording.joined(finding.getDescription(), remark)), remark));
  }

  private static String words(Finding finding) {
    Stream<String> own = Stream.of(finding.getName(), finding.getStatement(), finding.getDescription());
    Stream<String> notes = finding.getNotes().stream().map(Note::getText);
    Stream<String> around = finding.eContainer() instanceof IssueAnalysis analysis
        ? Stream.of(analysis.getCaution()) : Stream.empty();
    return Wording.key(String.join(" ", Stream.of(own, notes, around).flatMap(texts -> texts)
        .filter(text -> text != null).toList()));
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return switch (changed) {
      case Observation value -> citing(value, context);
      case Breakdown breakdown -> Neighbours.nearest(breakdown, Observation.class)
          .map(value -> citing(value, context)).orElse(List.of());
      case IssueAnalysis analysis -> List.copyOf(analysis.getFindings());
      default -> super.affectedBy(changed, context);
    };
  }

  private static Collection<EObject> citing(Observation value, RuleContext context) {
    return Stream.<EObject>concat(
        context.inverse().sources(value, IssuesPackage.Literals.FINDING__EVIDENCE, Finding.class).stream(),
        context.inverse().sources(value, LogicPackage.Literals.MEASUREMENT__OBSERVATION, Measurement.class).stream())
        .toList();
  }
}
