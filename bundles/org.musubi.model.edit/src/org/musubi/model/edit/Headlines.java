package org.musubi.model.edit;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.musubi.model.core.NamedElement;
import org.musubi.model.core.Note;
import org.musubi.model.core.Period;
import org.musubi.model.core.TraceLink;
import org.musubi.model.core.UnitKind;
import org.musubi.model.data.Breakdown;
import org.musubi.model.data.Comparison;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.model.diagnosis.AreaScore;
import org.musubi.model.diagnosis.ChecklistAnswer;
import org.musubi.model.diagnosis.CouncilLevelResult;
import org.musubi.model.evaluation.AspectWeight;
import org.musubi.model.evaluation.Reflection;
import org.musubi.model.issues.IssueRelation;
import org.musubi.model.issues.PriorityScore;
import org.musubi.model.logic.CausalLink;
import org.musubi.model.logic.Measurement;
import org.musubi.model.plan.BudgetLine;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.stakeholders.Contact;
import org.musubi.model.stakeholders.CooperationOffer;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.NetworkMetric;
import org.musubi.model.stakeholders.PolicyParticipation;
import org.musubi.model.stakeholders.RelationDirection;
import org.musubi.model.stakeholders.Relationship;
import org.musubi.model.stakeholders.StakeholderAssessment;
import org.musubi.model.stakeholders.TypicalCooperation;
import org.musubi.model.values.Dates;
import org.musubi.model.values.FiscalYear;
import org.musubi.model.workshop.BrainwritingCell;
import org.musubi.model.workshop.BrainwritingSheet;
import org.musubi.model.workshop.Placement;
import org.musubi.model.workshop.Vote;
import org.musubi.model.workshop.WorkshopParticipant;

/** One line that tells an element from its neighbours, in one language. */
final class Headlines {

  private static final int LONGEST_TEXT = 60;
  private static final String SPACE = " ";

  /** Elements may name each other in a circle: a placement of a trace link of that placement. */
  private static final int DEEPEST_REFERENCE = 3;

  private final Locale locale;
  private final int depth;

  Headlines(Locale locale) {
    this(locale, 0);
  }

  private Headlines(Locale locale, int depth) {
    this.locale = locale;
    this.depth = depth;
  }

  String of(EObject element) {
    if (element.eIsProxy()) {
      return Objects.requireNonNullElse(((InternalEObject) element).eProxyURI().fragment(), "?");
    }
    String own = element instanceof NamedElement named ? named(named) : own(element);
    return own.isEmpty() ? MusubiLabels.of(element.eClass(), locale) : own;
  }

  private String named(NamedElement element) {
    String name = text(element.getName());
    return words(element.getCode(), name.isEmpty() ? text(value(element, "statement")) : name);
  }

  private String own(EObject element) {
    return switch (element) {
      case Relationship tie -> arrow(tie.getSource(), tie.getDirection() == RelationDirection.MUTUAL, tie.getTarget(),
          tie.getKind());
      case Membership seat -> words(reference(seat.getOrganization()), label(seat.getRole()));
      case Contact contact -> words(contact.getSection(), contact.getPosition(), contact.getPersonName());
      case CooperationOffer offer -> words(label(offer.getKind()), text(offer.getDetail()));
      case TypicalCooperation cooperation -> label(cooperation.getKind());
      case StakeholderAssessment view -> words(date(view.getOn()), labelled(view, "power"), labelled(view, "interest"));
      case PolicyParticipation part -> words(reference(part.getInstrument()), label(part.getRelation()));
      case ProjectPartner partner -> words(reference(partner.getOrganization()), label(partner.getInvolvement()));
      case ProjectYear year -> words(year(year.getFiscalYear()), text(year.getContent()));
      case BudgetLine line -> words(label(line.getCategory()), number(line.getAmount()));
      case Observation value -> words(reference(value.getIndicator()), reference(value.getArea()),
          plain(value.getYear()), figure(value, locale));
      case Breakdown part -> breakdown(part);
      case Measurement actual -> words(year(actual.getFiscalYear()), number(actual.getActual()));
      case CausalLink link -> arrow(link.getSource(), false, link.getTarget(), null);
      case IssueRelation relation -> arrow(relation.getFrom(), false, relation.getTo(), relation.getKind());
      case PriorityScore score -> words(reference(score.getCriterion()), plain(score.getValue()));
      case ChecklistAnswer answer -> words(reference(answer.getQuestion()), label(answer.getValue()));
      case AspectWeight weight -> words(label(weight.getAspect()), number(weight.getWeight()));
      case Reflection thought -> first(thought.getTryNext(), thought.getProblem(), thought.getKept());
      case TraceLink trace -> words(label(trace.getKind()), reference(trace.getTarget()));
      case Note note -> words(label(note.getKind()), date(note.getOn()), text(note.getText()));
      case Period period -> range(year(period.getStart()), year(period.getEnd()));
      case WorkshopParticipant person -> words(person.getNameOrCode(), reference(person.getOrganization()));
      case BrainwritingSheet sheet -> words(plain(sheet.getNumber()), sheet.getTheme());
      case BrainwritingCell cell -> words(position(cell), text(cell.getText()));
      case Placement placement -> reference(placement.getElement());
      case Vote vote -> words(label(vote.getKind()), "×", plain(vote.getCount()));
      case NetworkMetric metric -> words(label(metric.getKind()), reference(metric.getOrganization()),
          number(metric.getValue()));
      case CouncilLevelResult result -> label(result.getLevel());
      case AreaScore score -> words(label(score.getArea()), number(score.getScore()));
      case Comparison comparison -> words(reference(comparison.getObservation()), label(comparison.getMark()));
      default -> text(value(element, "text"));
    };
  }

  private String breakdown(Breakdown part) {
    String ages = range(plain(part.getAgeFrom()), plain(part.getAgeTo()));
    return Stream.of(part.getSex(), part.getIndustry(), part.getSizeClass(), part.getInsurer())
        .filter(choice -> choice != null && choice.getValue() != 0)
        .map(this::label)
        .collect(Collectors.collectingAndThen(Collectors.joining(SPACE), all -> words(all, ages, part.getNote())));
  }

  private String arrow(EObject from, boolean mutual, EObject to, Enumerator kind) {
    if (from == null && to == null) {
      return "";
    }
    return words(reference(from), mutual ? "⇄" : "→", reference(to), kind == null ? "" : "(" + label(kind) + ")");
  }

  private static String range(String from, String to) {
    return from.isEmpty() && to.isEmpty() ? "" : from + "–" + to;
  }

  private static String position(BrainwritingCell cell) {
    return cell.getRound() == null || cell.getColumn() == null ? "" : cell.getRound() + "-" + cell.getColumn();
  }

  private String reference(EObject target) {
    if (target == null) {
      return "";
    }
    return depth < DEEPEST_REFERENCE
        ? new Headlines(locale, depth + 1).of(target) : MusubiLabels.of(target.eClass(), locale);
  }

  private String label(Enumerator choice) {
    return MusubiLabels.of(choice, locale);
  }

  private String labelled(EObject element, String feature) {
    EStructuralFeature known = element.eClass().getEStructuralFeature(feature);
    Object value = element.eGet(known);
    return value == null ? "" : MusubiLabels.of(known, locale) + SPACE + value;
  }

  private String year(FiscalYear year) {
    return MusubiLabels.of(year, locale);
  }

  private String date(LocalDate day) {
    if (day == null) {
      return "";
    }
    return LabelTexts.isJapanese(locale) ? Dates.eraLabel(day) : day.toString();
  }

  /** A figure with the digits its indicator is published with, so that it reads the same wherever it stands. */
  static String figure(Observation observation, Locale locale) {
    if (observation.isSuppressed()) {
      return "x";
    }
    if (observation.getValue() == null) {
      return "";
    }
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMinimumFractionDigits(publishedDigits(observation.getIndicator()));
    return format.format(observation.getValue());
  }

  private static int publishedDigits(Indicator indicator) {
    if (indicator == null || indicator.getDecimals() == null) {
      boolean percent = indicator != null && indicator.getUnit() != null
          && indicator.getUnit().getKind() == UnitKind.PERCENT;
      return percent ? 1 : 0;
    }
    return Math.max(0, indicator.getDecimals());
  }

  private String number(Number value) {
    return value == null ? "" : NumberFormat.getInstance(locale).format(value);
  }

  private static String plain(Number value) {
    return value == null ? "" : value.toString();
  }

  private static Object value(EObject element, String feature) {
    EStructuralFeature known = element.eClass().getEStructuralFeature(feature);
    return known == null ? null : element.eGet(known);
  }

  private static String first(String... candidates) {
    return Stream.of(candidates).map(Headlines::text).filter(t -> !t.isEmpty()).findFirst().orElse("");
  }

  /** The first line of a text, cut where it gets too long for a line of a tree. */
  private static String text(Object value) {
    if (value == null) {
      return "";
    }
    String line = value.toString().strip().lines().findFirst().orElse("").strip();
    if (line.codePointCount(0, line.length()) <= LONGEST_TEXT) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST_TEXT - 1)) + "…";
  }

  private static String words(String... words) {
    return Stream.of(words)
        .filter(word -> word != null && !word.isBlank())
        .map(String::strip)
        .collect(Collectors.joining(SPACE));
  }
}
