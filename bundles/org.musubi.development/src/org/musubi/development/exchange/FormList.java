package org.musubi.development.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.musubi.development.library.Library;
import org.musubi.model.catalogue.CostClass;
import org.musubi.model.catalogue.ProjectKind;
import org.musubi.model.core.HealthField;
import org.musubi.model.core.NamedElement;
import org.musubi.model.core.TermSide;
import org.musubi.model.core.Unit;
import org.musubi.model.data.Direction;
import org.musubi.model.edit.MusubiLabels;

/** The drop-down lists of the form. A closed list refuses other values, an open one only proposes. */
enum FormList {
  FIELDS(true),
  SIDES(true),
  PURPOSES(false),
  TARGETS(false),
  TYPES(false),
  KINDS(true),
  DIFFICULTIES(true),
  COSTS(true),
  YES(true),
  ASPECTS(true),
  UNITS(false),
  DIRECTIONS(true);

  private final boolean closed;

  FormList(boolean closed) {
    this.closed = closed;
  }

  boolean closed() {
    return closed;
  }

  List<String> values(Library library, Locale locale) {
    return switch (this) {
      case FIELDS -> labels(HealthField.values(), locale);
      case SIDES -> labels(TermSide.values(), locale);
      case PURPOSES -> codesAndNames(library.purposes());
      case TARGETS -> codesAndNames(library.targets());
      case TYPES -> codesAndNames(library.organizationTypes());
      case KINDS -> labels(ProjectKind.values(), locale);
      case DIFFICULTIES -> List.of("1", "2", "3", "4", "5");
      case COSTS -> labels(CostClass.values(), locale);
      case YES -> List.of(ExchangeText.YES.in(locale));
      case ASPECTS -> List.of(ExchangeText.OUTPUT.in(locale), ExchangeText.OUTCOME.in(locale));
      case UNITS -> library.units().stream().map(Unit::getName).distinct().toList();
      case DIRECTIONS -> labels(new Enumerator[] {Direction.UP, Direction.DOWN, Direction.KEEP}, locale);
    };
  }

  /** How an entry is written into a cell: code and name, so that both people and programs know it. */
  static String shown(NamedElement entry) {
    return entry == null ? "" : (entry.getCode() == null ? "" : entry.getCode() + " ") + entry.getName();
  }

  private static List<String> codesAndNames(List<? extends NamedElement> entries) {
    return entries.stream().map(FormList::shown).toList();
  }

  private static List<String> labels(Enumerator[] literals, Locale locale) {
    return Arrays.stream(literals).map(each -> MusubiLabels.of(each, locale)).toList();
  }

  /** The literal a label stands for, in either language; null when there is none. */
  static <E extends Enum<E> & Enumerator> E literal(Class<E> type, String label) {
    return Arrays.stream(type.getEnumConstants()).filter(each -> Stream.of(Locale.JAPANESE, Locale.ENGLISH)
        .anyMatch(locale -> FormColumn.plain(MusubiLabels.of(each, locale)).equals(FormColumn.plain(label)))
        || each.name().equalsIgnoreCase(label.strip())).findFirst().orElse(null);
  }
}
