package org.musubi.dataimport.value;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musubi.dataimport.text.ImportText;

/** Reads classes of age: 40-44歳, 40代, 65歳以上, 39歳以下, 総数. */
public final class Ages {

  private static final Set<String> ALL = Set.of("", "総数", "計", "合計", "全年齢", "全体", "年齢計", "all", "total", "allages");
  private static final Pattern RANGE = Pattern.compile("(\\d{1,3})(?:歳|才)?(?:から)?[-~〜~](\\d{1,3})(?:歳|才)?(?:まで)?");
  private static final Pattern FROM = Pattern.compile("(\\d{1,3})(?:歳|才)?(?:以上|から|[-~〜~+])");
  private static final Pattern TO = Pattern.compile("(?:(\\d{1,3})(?:歳|才)?(?:以下|まで)|[-~〜~](\\d{1,3})(?:歳|才)?)");
  private static final Pattern UNDER = Pattern.compile("(\\d{1,3})(?:歳|才)?未満");
  private static final Pattern DECADE = Pattern.compile("(\\d{1,2}0)(?:歳|才)?代");
  private static final Pattern SINGLE = Pattern.compile("(\\d{1,3})(?:歳|才)?");

  /** Both ends inclusive; null where open. */
  public record Range(Integer from, Integer to) {

    public static final Range EVERYBODY = new Range(null, null);
  }

  private Ages() {
  }

  /** Reads a text; empty when it is no class of age. */
  public static Optional<Range> of(String text) {
    String plain = Plain.name(text);
    if (ALL.contains(plain)) {
      return Optional.of(Range.EVERYBODY);
    }
    Matcher range = RANGE.matcher(plain);
    if (range.matches()) {
      int from = Integer.parseInt(range.group(1));
      int to = Integer.parseInt(range.group(2));
      return from <= to ? Optional.of(new Range(from, to)) : Optional.empty();
    }
    return open(plain);
  }

  private static Optional<Range> open(String plain) {
    Matcher decade = DECADE.matcher(plain);
    if (decade.matches()) {
      int from = Integer.parseInt(decade.group(1));
      return Optional.of(new Range(from, from + 9));
    }
    Matcher from = FROM.matcher(plain);
    if (from.matches()) {
      return Optional.of(new Range(Integer.valueOf(from.group(1)), null));
    }
    Matcher to = TO.matcher(plain);
    if (to.matches()) {
      return Optional.of(new Range(null, Integer.valueOf(to.group(1) == null ? to.group(2) : to.group(1))));
    }
    Matcher under = UNDER.matcher(plain);
    if (under.matches() && Integer.parseInt(under.group(1)) > 0) {
      return Optional.of(new Range(null, Integer.parseInt(under.group(1)) - 1));
    }
    Matcher single = SINGLE.matcher(plain);
    return single.matches()
        ? Optional.of(new Range(Integer.valueOf(single.group(1)), Integer.valueOf(single.group(1)))) : Optional.empty();
  }

  /** The text {@link #of} reads as this range; empty for everybody. */
  public static String text(Range range) {
    if (range.from() == null && range.to() == null) {
      return "";
    }
    if (range.to() == null) {
      return ImportText.AGE_FROM.say(range.from());
    }
    return range.from() == null ? ImportText.AGE_TO.say(range.to())
        : ImportText.AGE_RANGE.say(range.from(), range.to());
  }
}
