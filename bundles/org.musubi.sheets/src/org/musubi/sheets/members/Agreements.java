package org.musubi.sheets.members;

import java.util.LinkedHashMap;
import java.util.Map;
import org.musubi.model.stakeholders.AgreementState;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.types.CellTypes;

/** The signs of agreements (domain.md 6.5), each of one state: who has only been asked has no sign yet. */
final class Agreements {

  private Agreements() {
  }

  static CellType<AgreementState> type(SheetContext context) {
    Map<String, AgreementState> signs = new LinkedHashMap<>();
    signs.put("○", AgreementState.AGREED);
    signs.put("△", AgreementState.CONDITIONAL);
    signs.put("×", AgreementState.DECLINED);
    signs.put(context.labels().longForm(AgreementState.ASKED), AgreementState.ASKED);
    signs.put("–", AgreementState.NONE);
    return CellTypes.signs(signs);
  }
}
