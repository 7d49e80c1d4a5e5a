package org.musubi.dataimport.value;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.Enumerator;
import org.musubi.model.data.Sex;
import org.musubi.model.edit.MusubiLabels;

/** Reads a choice by its label in Japanese or English, or by its key in a file. */
public final class Literals<E extends Enum<E> & Enumerator> {

  private static final Set<String> ALL =
      Set.of("総数", "計", "合計", "全体", "男女計", "男女", "all", "total", "both", "全産業", "全規模");

  private final Class<E> type;
  private final Map<String, E> byLabel = new HashMap<>();
  private final Known<String, Optional<E>> known = new Known<>(this::read);

  private Literals(Class<E> type) {
    this.type = type;
    for (E literal : type.getEnumConstants()) {
      put(literal, literal.name(), literal.getLiteral(), MusubiLabels.of(literal, Locale.JAPANESE),
          MusubiLabels.of(literal, Locale.ENGLISH));
    }
  }

  public static <E extends Enum<E> & Enumerator> Literals<E> of(Class<E> type) {
    return new Literals<>(type);
  }

  /** The sexes with the usual short forms. */
  public static Literals<Sex> sexes() {
    Literals<Sex> sexes = new Literals<>(Sex.class);
    sexes.put(Sex.MALE, "男性", "男子", "m", "men", "1");
    sexes.put(Sex.FEMALE, "女性", "女子", "f", "women", "2");
    return sexes;
  }

  private void put(E literal, String... labels) {
    for (String label : labels) {
      byLabel.putIfAbsent(Plain.letters(label), literal);
    }
  }

  /** The choice of a text; the first one, which means everybody, for an empty text and words for the total. */
  public Optional<E> of(String text) {
    return known.of(text);
  }

  private Optional<E> read(String text) {
    String plain = Plain.letters(text);
    E found = byLabel.get(plain);
    return found == null && (plain.isEmpty() || ALL.contains(plain)) ? Optional.of(type.getEnumConstants()[0])
        : Optional.ofNullable(found);
  }
}
