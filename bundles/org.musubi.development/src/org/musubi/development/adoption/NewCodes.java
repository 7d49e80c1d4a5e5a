package org.musubi.development.adoption;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.musubi.model.core.NamedElement;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;

/** Numbers new elements; looks through the council once a kind, not once an element. */
final class NewCodes {

  private final CouncilModel model;
  private final Map<EClass, Integer> last = new HashMap<>();

  NewCodes(CouncilModel model) {
    this.model = model;
  }

  void give(NamedElement element) {
    EClass kind = element.eClass();
    Integer number = last.get(kind);
    String code = number == null ? Codes.next(model, kind) : Codes.code(Codes.sign(kind).orElseThrow(), number + 1);
    String sign = Codes.sign(kind).orElseThrow();
    last.put(kind, Integer.valueOf(code.substring(sign.length() + 1)));
    element.setCode(code);
  }
}
