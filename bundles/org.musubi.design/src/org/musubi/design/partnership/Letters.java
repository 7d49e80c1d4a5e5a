package org.musubi.design.partnership;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.musubi.design.text.Words;
import org.musubi.model.plan.Involvement;

/** The signs of the table of projects and organisations: ◎ leads, ○ co-leads, □ cooperates … (domain.md 6). */
public final class Letters {

  private static final Map<Involvement, String> SIGNS = new EnumMap<>(Map.of(
      Involvement.LEAD, "◎", Involvement.CO_LEAD, "○", Involvement.COOPERATE, "□", Involvement.INFORM, "△",
      Involvement.ADVISE, "◇", Involvement.TARGET, "☆", Involvement.COSPONSOR, "▽"));

  private Letters() {
  }

  public static String of(Involvement involvement) {
    return SIGNS.getOrDefault(involvement, "");
  }

  /** What somebody means who typed a sign or the word for it; null when it is neither. */
  public static Involvement read(String text) {
    String typed = Normalizer.normalize(Words.plain(text), Normalizer.Form.NFKC).replace("〇", "○").strip();
    return typed.isEmpty() ? null : Arrays.stream(Involvement.values())
        .filter(each -> typed.equals(of(each)) || typed.equalsIgnoreCase(Words.label(each))
            || typed.startsWith(of(each) + " ")).findFirst().orElse(null);
  }
}
