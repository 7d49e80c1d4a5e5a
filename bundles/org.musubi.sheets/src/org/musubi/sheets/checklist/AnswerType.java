package org.musubi.sheets.checklist;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.musubi.model.diagnosis.AnswerLevel;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;
import org.musubi.sheets.types.CellTypes;

/** An answer as points: 3, 2, 1, 0; a dash is 該当なし here, an empty cell no answer. */
final class AnswerType implements CellType<AnswerLevel> {

  private static final String DASHES = "-–—―‐‑−ーｰ";

  private static final Map<String, AnswerLevel> POINTS = Map.of("3", AnswerLevel.DONE, "2", AnswerLevel.PARTLY,
      "1", AnswerLevel.CONSIDERING, "0", AnswerLevel.NOT_DONE);

  private final CellType<AnswerLevel> points = CellTypes.signs(POINTS);
  private final CellType<AnswerLevel> words = CellTypes.choice(AnswerLevel.class);

  @Override
  public AnswerLevel read(Entry entry, EditScope scope) throws UnreadableException {
    if (entry.isBlank()) {
      return null;
    }
    String sign = Normalizer.normalize(entry.shown(), Normalizer.Form.NFKC).strip();
    if (sign.length() == 1 && DASHES.contains(sign)) {
      return AnswerLevel.NOT_APPLICABLE;
    }
    if (entry instanceof Entry.Flaw) {
      return points.read(entry, scope);
    }
    try {
      return POINTS.containsKey(sign) ? POINTS.get(sign) : words.read(entry, scope);
    } catch (UnreadableException e) {
      throw new UnreadableException(ChecklistText.ANSWER_REFUSED.in(scope.locale(), Lines.brief(entry.shown())));
    }
  }

  @Override
  public String show(AnswerLevel value, EditScope scope) {
    return value == AnswerLevel.NOT_APPLICABLE ? "–" : points.show(value, scope);
  }

  @Override
  public String hint(EditScope scope) {
    return ChecklistText.ANSWER_HINT.in(scope.locale());
  }

  @Override
  public List<String> choices(EditScope scope) {
    return List.of("3", "2", "1", "0", "–");
  }
}
