package org.musubi.clarification.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.musubi.clarification.figures.Figure;
import org.musubi.clarification.figures.FigureStore;
import org.musubi.clarification.table.ComparisonRow;
import org.musubi.clarification.table.Reference;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.Identifiable;
import org.musubi.model.core.Language;
import org.musubi.model.core.NamedElement;
import org.musubi.model.core.TraceKind;
import org.musubi.model.core.TraceLink;
import org.musubi.model.core.Traceable;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.FindingKind;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssueStatus;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.model.workshop.Workshop;

/**
 * Makes findings of figures and voices, and issues of findings. What a finding rests on stays linked, so that a
 * project can be traced to its figure years later.
 *
 * <p>Each public method is one change of the council; made twice of the same figures, a finding is not made again.
 */
public final class FindingMaker {

  private static final String OWN_SURVEY = "SRC35";
  private static final int LONGEST_NAME = 40;

  private final CouncilModel model;
  private final LocalDate today;

  public FindingMaker(CouncilModel model, LocalDate today) {
    this.model = model;
    this.today = today;
  }

  /** The language in which the council writes. */
  private Locale locale() {
    return model.getLanguage() == Language.EN ? Locale.ENGLISH : Locale.JAPANESE;
  }

  /** True when a row holds a figure on which a finding can rest. */
  public static boolean canBecomeFinding(ComparisonRow row) {
    return !evidence(row).isEmpty();
  }

  /** The finding made before of the same figures; empty when there is none. */
  public Optional<Finding> existing(ComparisonRow row) {
    Set<Observation> evidence = evidence(row);
    String name = row.topic().name(locale());
    return evidence.isEmpty() ? Optional.empty() : findings().stream()
        .filter(each -> name.equals(each.getName()) && evidence.equals(each.getEvidence().stream()
            .filter(observation -> !ComputedValues.isKept(observation)).collect(Collectors.toSet())))
        .findFirst();
  }

  private List<Finding> findings() {
    return model.getIssueAnalyses().stream().flatMap(analysis -> analysis.getFindings().stream()).toList();
  }

  /**
   * A finding of a row of a comparison, with the figures of the area and of those compared with as evidence and a
   * statement in words.
   *
   * @throws IllegalArgumentException when the row has no figure ({@link #canBecomeFinding})
   */
  public Finding from(IssueAnalysis analysis, ComparisonRow row) {
    Optional<Finding> existing = existing(row);
    if (existing.isPresent()) {
      return existing.get();
    }
    Set<Observation> evidence = evidence(row);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("no figure: " + row.topic());
    }
    Finding finding = add(analysis, row.topic().name(locale()), Statements.of(row, locale()), kind(row.figure()));
    ComputedValues computed = new ComputedValues(model, today, locale());
    figures(row).stream().filter(FigureStore::isComputed).map(computed::keep).forEach(finding.getEvidence()::add);
    finding.getEvidence().addAll(evidence);
    if (FigureStore.isComputed(row.figure())) {
      link(finding, row.topic().indicator(),
          FindingText.COMPUTED_BY.in(locale(), row.topic().indicator().getFormula()));
    }
    return finding;
  }

  private static FindingKind kind(Figure figure) {
    return !figure.sources().isEmpty() && figure.sources().stream().allMatch(s -> OWN_SURVEY.equals(s.getId()))
        ? FindingKind.SURVEY : FindingKind.DATA;
  }

  private static Set<Observation> evidence(ComparisonRow row) {
    Set<Observation> evidence = new LinkedHashSet<>();
    figures(row).forEach(figure -> evidence.addAll(figure.evidence()));
    return evidence;
  }

  /** The figures of a row that are known: of the area, and of what it is compared with. */
  private static List<Figure> figures(ComparisonRow row) {
    return Stream.concat(Stream.of(row.figure()), row.references().stream().map(Reference::figure))
        .filter(Figure::isKnown).toList();
  }

  /** A finding of a card of a workshop, linked both ways. A card that led to one before gives that one. */
  public Finding from(IssueAnalysis analysis, IdeaCard card) {
    Optional<Finding> existing = card.getFindings().stream().filter(each -> each.eContainer() != null).findFirst();
    if (existing.isPresent()) {
      return existing.get();
    }
    String text = Objects.requireNonNullElse(card.getText(), "").strip();
    String statement = workshop(card).map(workshop -> FindingText.CARD.in(locale(), text, workshop))
        .orElseGet(() -> FindingText.CARD_ALONE.in(locale(), text));
    Finding finding = add(analysis, shortened(text), statement, FindingKind.CARD);
    link(finding, card, FindingText.FROM_CARD.in(locale()));
    card.getFindings().add(finding);
    return finding;
  }

  private static Optional<String> workshop(IdeaCard card) {
    for (EObject next = card.eContainer(); next != null; next = next.eContainer()) {
      if (next instanceof Workshop workshop && workshop.getName() != null) {
        return Optional.of(workshop.getName());
      }
    }
    return Optional.empty();
  }

  /**
   * A finding of something said or read.
   *
   * @param origin where it comes from (a workshop, a meeting, an organisation), or null
   */
  public Finding fromVoice(IssueAnalysis analysis, String statement, FindingKind kind, Identifiable origin) {
    String text = statement.strip();
    Finding finding = add(analysis, shortened(text), text, kind);
    if (origin != null) {
      link(finding, origin, FindingText.FROM_VOICE.in(locale()));
    }
    return finding;
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST_NAME ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
  }

  private Finding add(IssueAnalysis analysis, String name, String statement, FindingKind kind) {
    Finding finding = IssuesFactory.eINSTANCE.createFinding();
    finding.setCode(Codes.next(model, finding.eClass()));
    finding.setName(name);
    finding.setStatement(statement);
    finding.setKind(kind);
    finding.setOn(today);
    analysis.getFindings().add(finding);
    return finding;
  }

  private static void link(Traceable from, Identifiable to, String comment) {
    TraceLink link = CoreFactory.eINSTANCE.createTraceLink();
    link.setKind(TraceKind.DERIVED_FROM);
    link.setTarget(to);
    link.setComment(comment);
    from.getTraces().add(link);
  }

  /**
   * A candidate issue of one or several findings: the gist of their statements, their indicator as lead indicator,
   * and the field where their indicators agree on one.
   *
   * @throws IllegalArgumentException without findings
   */
  public HealthIssue issueFrom(IssueAnalysis analysis, List<Finding> findings) {
    if (findings.isEmpty()) {
      throw new IllegalArgumentException("An issue needs a finding");
    }
    HealthIssue issue = IssuesFactory.eINSTANCE.createHealthIssue();
    issue.setCode(Codes.next(model, issue.eClass()));
    issue.setName(findings.stream().map(NamedElement::getName).filter(Objects::nonNull).findFirst().orElse(null));
    issue.setStatement(Statements.joined(findings.stream().map(Finding::getStatement).filter(Objects::nonNull)
        .toList()));
    issue.setStatus(IssueStatus.CANDIDATE);
    findings.stream().map(FindingMaker::indicatorOf).flatMap(Optional::stream).findFirst()
        .ifPresent(issue::setLeadIndicator);
    IssueFields.of(findings).ifPresent(issue::setField);
    analysis.getIssues().add(issue);
    issue.getFindings().addAll(findings);
    // A card that led to a finding has now led to an issue.
    cards().stream().filter(card -> card.getDerivedIssue() == null
        && card.getFindings().stream().anyMatch(findings::contains)).forEach(card -> card.setDerivedIssue(issue));
    return issue;
  }

  static Optional<Indicator> indicatorOf(Finding finding) {
    return finding.getTraces().stream().map(TraceLink::getTarget)
        .filter(Indicator.class::isInstance).map(Indicator.class::cast)
        .findFirst().or(() -> finding.getEvidence().stream().map(Observation::getIndicator)
            .filter(Objects::nonNull).findFirst());
  }

  private List<IdeaCard> cards() {
    List<IdeaCard> cards = new ArrayList<>();
    model.getWorkshops().forEach(workshop -> workshop.getSessions().forEach(s -> cards.addAll(s.getCards())));
    return cards;
  }
}
