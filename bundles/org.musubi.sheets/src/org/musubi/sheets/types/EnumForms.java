package org.musubi.sheets.types;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.Enumerator;
import org.musubi.sheets.text.EnumLabels;

/** The words by which people know a value of an enumeration, in both languages, folded. */
final class EnumForms {

  private static final List<EnumLabels> LANGUAGES =
      List.of(new EnumLabels(Locale.JAPANESE), new EnumLabels(Locale.ENGLISH));
  private static final Pattern WITH_DETAIL = Pattern.compile("([^(]+)\\(([^)]+)\\)");
  private static final Pattern WITH_SIGN = Pattern.compile("\\S\\s+(.+)");

  private EnumForms() {
  }

  static Set<String> of(Enumerator value) {
    Set<String> forms = new LinkedHashSet<>();
    for (EnumLabels labels : LANGUAGES) {
      String label = labels.of(value);
      if (!isSign(label)) {
        forms.add(Plain.fold(label));
      }
      addLong(labels.longForm(value), forms);
    }
    forms.add(Plain.fold(value.getLiteral()));
    forms.add(Plain.fold(value.getName()));
    return forms;
  }

  /** {@code ストラクチャー(構造)} is known by either word, {@code ○ 変えられる} by the words behind the sign. */
  private static void addLong(String label, Set<String> forms) {
    String unified = Plain.unify(label);
    forms.add(Plain.fold(label));
    Matcher detail = WITH_DETAIL.matcher(unified);
    if (detail.matches()) {
      forms.add(Plain.fold(detail.group(1)));
      forms.add(Plain.fold(detail.group(2)));
    }
    Matcher sign = WITH_SIGN.matcher(unified);
    if (sign.matches() && isSign(unified.substring(0, 1))) {
      forms.add(Plain.fold(sign.group(1)));
    }
  }

  /** ○, △, – and the like stand for different values in different lists. */
  static boolean isSign(String label) {
    return label.codePointCount(0, label.length()) == 1 && !Character.isLetterOrDigit(label.codePointAt(0));
  }
}
