package org.musubi.dataimport.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musubi.catalogue.Catalogues;
import org.musubi.dataimport.value.Plain;
import org.musubi.model.core.Area;
import org.musubi.model.core.AreaKind;
import org.musubi.model.council.CouncilModel;

/**
 * Finds areas by code or name: the council's own area with its parts, what it lies in, the prefectures and the nation.
 *
 * <p>Codes are those of local governments: two digits, five, or six with the check digit; a zero that a spreadsheet has
 * dropped is put back. Names may carry the prefecture before them and miss 県 or 府 behind them.
 */
public final class AreaFinder {

  private static final Pattern CODE = Pattern.compile("(\\d{1,6})(?:\\.0)?");
  private static final Pattern CODE_AND_NAME = Pattern.compile("(\\d{2,6})[ :_.-]*(\\D.*)");
  private static final Set<String> NATION = Set.of("全国", "国", "全国計", "全国平均", "全国値", "日本", "nation", "japan");
  private static final Set<String> PREFECTURE = Set.of("県", "県平均", "県計", "県全体", "都道府県", "府", "都", "道");
  private static final Set<String> COUNCIL = Set.of("圏域", "当圏域", "本圏域", "圏域計", "圏域全体", "管内", "管内計", "保健所管内");
  private static final Set<String> TOTALS = Set.of("計", "合計", "総計", "小計", "総数", "全体", "平均", "total", "sum");
  private static final Pattern MUNICIPALITY =
      Pattern.compile("[\\p{IsHan}ぁ-んァ-ヶー][^\\d\\s]{0,20}[市町村区]");
  private static final Pattern PREFECTURE_BEFORE = Pattern.compile("^(北海道|東京都|(?:大阪|京都)府|.{2,3}県)(.+)$");
  private static final int PREFECTURE_DIGITS = 2;
  private static final int MUNICIPALITY_DIGITS = 5;

  private final Map<String, Set<Area>> byName = new HashMap<>();
  private final Map<String, Set<Area>> byCode = new HashMap<>();
  private final Map<String, Area> prefectures = new HashMap<>();
  private final Area nation;
  private final Area own;
  private final Area prefecture;

  /** Knows the areas a council can have values of. */
  public AreaFinder(CouncilModel model, Catalogues catalogues) {
    nation = catalogues.nation();
    own = model.getArea();
    if (own != null) {
      addWithParts(own);
    }
    if (model.getOwnCatalogue() != null) {
      model.getOwnCatalogue().getAreas().forEach(this::addWithParts);
    }
    prefecture = ancestor(own);
    for (Area each = own == null ? null : own.getParent(); each != null; each = each.getParent()) {
      addIfFree(each);
    }
    for (Area each : catalogues.prefectures()) {
      addIfFree(each);
      prefectures.put(Plain.name(each.getName()), each);
      addIfFree(byName, each.getName().substring(0, each.getName().length() - 1), each);
    }
    addIfFree(nation);
  }

  /** The area of the council itself; null for a council that has none yet. */
  public Area own() {
    return own;
  }

  private static Area ancestor(Area area) {
    for (Area each = area; each != null; each = each.getParent()) {
      if (each.getKind() == AreaKind.PREFECTURE) {
        return each;
      }
    }
    return null;
  }

  private void addWithParts(Area area) {
    add(byName, area.getName(), area);
    add(byCode, area.getCode(), area);
    add(byCode, area.getJisCode(), area);
    area.getParts().forEach(this::addWithParts);
  }

  /** What the council describes itself comes before an entry of the same name or code. */
  private void addIfFree(Area area) {
    addIfFree(byName, area.getName(), area);
    addIfFree(byCode, area.getCode(), area);
    addIfFree(byCode, area.getJisCode(), area);
  }

  private static void addIfFree(Map<String, Set<Area>> index, String key, Area area) {
    if (key != null && !index.containsKey(Plain.name(key))) {
      add(index, key, area);
    }
  }

  private static void add(Map<String, Set<Area>> index, String key, Area area) {
    if (key != null && !key.isBlank()) {
      index.computeIfAbsent(Plain.name(key), each -> new LinkedHashSet<>()).add(area);
    }
  }

  /** What a text can mean. */
  public sealed interface Match {

    record Found(Area area) implements Match { }

    record Several(List<Area> areas) implements Match { }

    /** A sum over the rows above, of which nobody knows what it covers. */
    record Total() implements Match { }

    /**
     * No area of the council.
     *
     * @param name as it would be called if it were made; null when there is only a code
     * @param jisCode of a municipality; null when not given
     * @param municipality whether it can be one
     */
    record Unknown(String name, String jisCode, boolean municipality) implements Match { }
  }

  /** Finds an area by what a cell says; never by an empty text. */
  public Match find(String text) {
    return find(null, text);
  }

  /**
   * Finds an area by its code and, failing that, by its name.
   *
   * @param code null or empty when not given
   * @param name null or empty when not given
   */
  public Match find(String code, String name) {
    String jisCode = jisCode(code);
    Set<Area> coded = byCode(code);
    if (!coded.isEmpty()) {
      return match(coded);
    }
    if (name == null || name.isBlank()) {
      return new Match.Unknown(null, jisCode, false);
    }
    String plain = Plain.name(name);
    Match match = byName(plain);
    if (match != null) {
      return match;
    }
    coded = byCode(plain);
    if (!coded.isEmpty()) {
      return match(coded);
    }
    Matcher both = CODE_AND_NAME.matcher(Plain.of(name).strip());
    if (both.matches()) {
      return find(both.group(1), both.group(2));
    }
    return unknown(name, jisCode);
  }

  private Match byName(String plain) {
    if (NATION.contains(plain)) {
      return new Match.Found(nation);
    }
    Set<Area> named = byName.getOrDefault(plain, Set.of());
    if (!named.isEmpty()) {
      return match(named);
    }
    if (PREFECTURE.contains(plain) && prefecture != null) {
      return new Match.Found(prefecture);
    }
    if (COUNCIL.contains(plain) && own != null) {
      return new Match.Found(own);
    }
    if (TOTALS.contains(plain)) {
      return new Match.Total();
    }
    Matcher before = PREFECTURE_BEFORE.matcher(plain);
    if (before.matches() && prefectures.containsKey(before.group(1))) {
      Set<Area> inside = byName.getOrDefault(before.group(2), Set.of());
      return inside.isEmpty() ? null : match(inside);
    }
    return null;
  }

  private Match unknown(String name, String jisCode) {
    String plain = name.strip();
    Matcher before = PREFECTURE_BEFORE.matcher(plain);
    boolean elsewhere = before.matches() && prefectures.containsKey(Plain.name(before.group(1)));
    String bare = elsewhere ? before.group(2) : plain;
    boolean otherPrefecture = elsewhere && prefectures.get(Plain.name(before.group(1))) != prefecture;
    return new Match.Unknown(plain, jisCode == null || jisCode.length() != MUNICIPALITY_DIGITS ? null : jisCode,
        !otherPrefecture && MUNICIPALITY.matcher(bare).matches());
  }

  private Set<Area> byCode(String code) {
    if (code == null || code.isBlank()) {
      return Set.of();
    }
    Set<Area> exact = byCode.getOrDefault(Plain.name(code), Set.of());
    String jisCode = jisCode(code);
    return exact.isEmpty() && jisCode != null ? byCode.getOrDefault(jisCode, Set.of()) : exact;
  }

  /** Two or five digits; null for what is no code of local governments. */
  private static String jisCode(String code) {
    Matcher digits = CODE.matcher(code == null ? "" : Plain.name(code));
    if (!digits.matches()) {
      return null;
    }
    String plain = digits.group(1);
    return switch (plain.length()) {
      case 1 -> "0" + plain;
      case PREFECTURE_DIGITS -> plain;
      case 4 -> "0" + plain;
      case MUNICIPALITY_DIGITS -> shortened(plain);
      case 6 -> hasCheckDigit(plain) ? shortened(plain.substring(0, MUNICIPALITY_DIGITS)) : null;
      default -> null;
    };
  }

  private static String shortened(String five) {
    return five.endsWith("000") ? five.substring(0, PREFECTURE_DIGITS) : five;
  }

  /** The sixth digit of a code: weights 6, 5, 4, 3, 2 of the five before it, modulo 11. */
  private static boolean hasCheckDigit(String six) {
    int sum = 0;
    for (int i = 0; i < MUNICIPALITY_DIGITS; i++) {
      sum += (six.charAt(i) - '0') * (6 - i);
    }
    int check = sum < 11 ? 11 - sum : (11 - sum % 11) % 10;
    return check % 10 == six.charAt(MUNICIPALITY_DIGITS) - '0';
  }

  private static Match match(Set<Area> areas) {
    return areas.size() == 1 ? new Match.Found(areas.iterator().next()) : new Match.Several(new ArrayList<>(areas));
  }

  /** The area a header or title names beside other words; empty when it names none or several. */
  public Optional<Area> named(String words) {
    return find(words) instanceof Match.Found found ? Optional.of(found.area()) : Optional.empty();
  }
}
