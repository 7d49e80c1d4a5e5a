package org.musubi.workbench.forms.value;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.musubi.workbench.forms.text.FormText;

/** Elements by their headline; for showing only, elements are chosen and not typed. */
record ReferenceLabel() implements ValueFormat {

  @Override
  public String format(Object value) {
    return switch (value) {
      case null -> "";
      case List<?> all -> all.stream().map(this::format).collect(Collectors.joining(FormText.LIST_COMMA.text()));
      case EObject element -> Names.of(element);
      default -> value.toString();
    };
  }

  @Override
  public Object parse(String text) throws InputException {
    throw new InputException(FormText.NOT_AN_ELEMENT.text(text.strip()));
  }
}
