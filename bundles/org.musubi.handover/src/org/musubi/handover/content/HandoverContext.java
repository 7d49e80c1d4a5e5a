package org.musubi.handover.content;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.Inverse;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.evaluation.EvaluationScope;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.values.Dates;
import org.musubi.model.values.FiscalYear;

/** What the chapters of a booklet need to know: the council, the year handed over, and how things are printed. */
final class HandoverContext {

  private final CouncilModel model;
  private final FiscalYear year;
  private final boolean publicVariant;
  private final LocalDate madeOn;
  private final Locale locale;
  private final Inverse inverse;

  HandoverContext(CouncilModel model, FiscalYear year, boolean publicVariant, LocalDate madeOn, Locale locale) {
    this.model = model;
    this.year = year;
    this.publicVariant = publicVariant;
    this.madeOn = madeOn;
    this.locale = locale;
    this.inverse = Inverse.of(model);
  }

  CouncilModel model() {
    return model;
  }

  FiscalYear year() {
    return year;
  }

  boolean isPublic() {
    return publicVariant;
  }

  LocalDate madeOn() {
    return madeOn;
  }

  Locale locale() {
    return locale;
  }

  Inverse inverse() {
    return inverse;
  }

  String say(HandoverText text, Object... arguments) {
    return text.in(locale, arguments);
  }

  String label(Enumerator choice) {
    return choice == null ? "" : MusubiLabels.of(choice, locale);
  }

  String year(FiscalYear value) {
    return value == null ? "" : MusubiLabels.of(value, locale);
  }

  String date(LocalDate day) {
    if (day == null) {
      return "";
    }
    return locale.getLanguage().equals("ja") ? Dates.eraLabel(day) : day.toString();
  }

  /** Code and name of an element; empty for none. */
  String name(EObject element) {
    return element == null ? "" : MusubiLabels.ofElement(element, locale);
  }

  /** The names of elements, one after the other. */
  String names(Collection<? extends EObject> elements) {
    return elements.stream().map(this::name).collect(Collectors.joining(say(HandoverText.AND)));
  }

  /** Short name of an organisation where it has one. */
  String organization(Organization organization) {
    return organization == null ? ""
        : isBlank(organization.getShortName()) ? text(organization.getName()) : organization.getShortName();
  }

  String organizations(Collection<Organization> organizations) {
    return organizations.stream().map(this::organization).collect(Collectors.joining(say(HandoverText.AND)));
  }

  String number(Number value) {
    if (value == null) {
      return "";
    }
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMaximumFractionDigits(2);
    return format.format(value);
  }

  static String text(String text) {
    return text == null ? "" : text.strip();
  }

  static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  /** The texts that say something, one below the other. */
  static String lines(String... texts) {
    return Stream.of(texts).filter(text -> !isBlank(text)).map(String::strip).collect(Collectors.joining("\n"));
  }

  /** The texts that say something, side by side. */
  static String words(String... texts) {
    return Stream.of(texts).filter(text -> !isBlank(text)).map(String::strip).collect(Collectors.joining(" "));
  }

  /** A label and what it says, or nothing when it says nothing. */
  String labelled(HandoverText label, String text) {
    return isBlank(text) ? "" : say(HandoverText.LABELLED, say(label), text.strip());
  }

  /** The sheets of the year; when it has none, those of the latest year before. */
  List<EvaluationSheet> evaluations() {
    Optional<FiscalYear> evaluated = model.getEvaluations().stream().map(EvaluationSheet::getFiscalYear)
        .filter(Objects::nonNull).filter(candidate -> candidate.compareTo(year) <= 0).max(Comparator.naturalOrder());
    return evaluated.map(found -> model.getEvaluations().stream()
        .filter(sheet -> found.equals(sheet.getFiscalYear()))
        .sorted(Comparator.comparing(sheet -> sheet.getScope() == EvaluationScope.COUNCIL))
        .toList()).orElse(List.of());
  }

  /** All elements of a class in the order of the model. */
  <T extends EObject> List<T> all(Class<T> type) {
    return Stream.concat(Stream.of(model), stream()).filter(type::isInstance).map(type::cast).toList();
  }

  private Stream<EObject> stream() {
    Iterable<EObject> contents = model::eAllContents;
    return StreamSupport.stream(contents.spliterator(), false);
  }
}
