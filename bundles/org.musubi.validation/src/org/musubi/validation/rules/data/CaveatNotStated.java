package org.musubi.validation.rules.data;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.core.NamedElement;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.DataSource;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.rules.facts.Neighbours;
import org.musubi.validation.rules.facts.Wording;

/**
 * DAT-04: what must be known about the sources of an issue analysis is said in its findings or remarks.
 *
 * <p>Musubi prints the caveats of sources below its own tables. The finding and the remarks of its analysis (記入上の注意,
 * domain.md 6.1) are what is read out and copied, so they have to say it too. They do when they quote the caveat or
 * name the source, the data set or the indicator the value was taken from; then somebody has thought of it. Values
 * count that findings of the analysis cite. One analysis makes one problem.
 */
public final class CaveatNotStated extends AbstractRule {

  public CaveatNotStated() {
    super("DAT-04", Severity.HINT, IssuesPackage.Literals.ISSUE_ANALYSIS);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    IssueAnalysis analysis = (IssueAnalysis) subject;
    Set<DataSource> unsaid = new LinkedHashSet<>();
    Map<String, String> keys = new HashMap<>();
    for (Finding finding : analysis.getFindings()) {
      String said = Wording.key(String.join(" ", texts(analysis, finding)));
      for (Observation value : finding.getEvidence()) {
        for (DataSource source : Values.sources(value)) {
          if (!Wording.isBlank(source.getCaveat()) && !isMentioned(source, value, said, keys)) {
            unsaid.add(source);
          }
        }
      }
    }
    List<DataSource> silent = List.copyOf(unsaid);
    if (!silent.isEmpty()) {
      findings.add(analysis, IssuesPackage.Literals.ISSUE_ANALYSIS__CAUTION, silent.size(),
          silent.getFirst().getName(), silent.getFirst().getCaveat().strip());
      String lines = silent.stream()
          .map(source -> texts().fix("line", source.getName(), source.getCaveat().strip()))
          .collect(Collectors.joining("\n"));
      findings.fix(fix("add", () -> analysis.setCaution(Wording.joined(analysis.getCaution(), lines)), silent.size()));
    }
  }

  private static List<String> texts(IssueAnalysis analysis, Finding finding) {
    return Stream.of(analysis.getCaution(), finding.getName(), finding.getStatement(), finding.getDescription())
        .filter(Objects::nonNull).toList();
  }

  private static boolean isMentioned(DataSource source, Observation value, String said, Map<String, String> keys) {
    return Stream.of(source.getCaveat(), source.getName(), name(value.getIndicator()), name(value.getDataSet()))
        .filter(Objects::nonNull)
        .map(name -> keys.computeIfAbsent(name, Wording::key))
        .anyMatch(key -> !key.isEmpty() && said.contains(key));
  }

  private static String name(NamedElement element) {
    return element == null ? null : element.getName();
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return switch (changed) {
      case Observation value -> context.inverse()
          .sources(value, IssuesPackage.Literals.FINDING__EVIDENCE, Finding.class).stream()
          .flatMap(finding -> Neighbours.nearest(finding, IssueAnalysis.class).stream())
          .<EObject>map(analysis -> analysis).toList();
      case DataSet set -> List.copyOf(context.all(IssueAnalysis.class));
      case DataSource source -> List.copyOf(context.all(IssueAnalysis.class));
      case Indicator indicator -> List.copyOf(context.all(IssueAnalysis.class));
      case IssueAnalysis analysis -> List.of(analysis);
      case Finding finding -> super.affectedBy(finding, context);
      // Issues and what hangs on them say nothing about sources.
      default -> List.of();
    };
  }
}
