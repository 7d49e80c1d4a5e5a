package org.musubi.workbench.forms.value;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.workbench.forms.text.FormText;

/** Enumerations by their label; the name of a literal and a label that is clear from its start are read as well. */
record ChoiceFormat(EEnum choices, Locale locale) implements ValueFormat {

  @Override
  public String format(Object value) {
    return value instanceof Enumerator literal ? MusubiLabels.of(literal, locale) : "";
  }

  @Override
  public Object parse(String text) throws InputException {
    if (text.isBlank()) {
      return null;
    }
    String wanted = simple(text);
    List<Enumerator> all = Choices.of(choices);
    for (Enumerator literal : all) {
      if (simple(format(literal)).equals(wanted) || simple(literal.getLiteral()).equals(wanted)) {
        return literal;
      }
    }
    List<Enumerator> beginning = all.stream().filter(l -> simple(format(l)).startsWith(wanted)).toList();
    if (beginning.size() == 1) {
      return beginning.getFirst();
    }
    throw new InputException(FormText.NOT_A_CHOICE.text(text.strip(),
        all.stream().map(this::format).collect(Collectors.joining(FormText.LIST_COMMA.text()))));
  }

  private static String simple(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}
