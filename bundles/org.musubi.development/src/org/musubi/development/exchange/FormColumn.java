package org.musubi.development.exchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The columns of the form; some are repeated with numbers (ターゲット1, ターゲット2 …). */
enum FormColumn {
  CODE(12),
  NAME(36, true),
  DESCRIPTION(40),
  FIELD(18, true, FormList.FIELDS),
  SIDE(12, false, FormList.SIDES),
  NAME_EN(24),
  PURPOSE(30, true, FormList.PURPOSES),
  TARGET(24, true, FormList.TARGETS, 3),
  REQUIRED(24, false, FormList.TYPES, 3),
  OPTIONAL(24, false, FormList.TYPES, 4),
  STEPS(46),
  INPUTS(28),
  RESOURCES(20),
  KIND(16, false, FormList.KINDS),
  DIFFICULTY(8, false, FormList.DIFFICULTIES),
  COST(10, false, FormList.COSTS),
  LEAD_TIME(10),
  SMALL_FIRMS(10, false, FormList.YES),
  POLICIES(24),
  CAUTION(36),
  SOURCE(20),
  TEMPLATE(14, true),
  ASPECT(14, true, FormList.ASPECTS),
  UNIT(10, false, FormList.UNITS),
  DIRECTION(16, false, FormList.DIRECTIONS),
  SOURCE_HINT(24),
  EXAMPLE_TARGET(22),
  DEFINITION(36),
  INDICATOR(12);

  private static final Pattern NUMBER = Pattern.compile("[0-9]+$");

  private final int width;
  private final boolean required;
  private final FormList list;
  private final int times;

  FormColumn(int width) {
    this(width, false);
  }

  FormColumn(int width, boolean required) {
    this(width, required, null);
  }

  FormColumn(int width, boolean required, FormList list) {
    this(width, required, list, 1);
  }

  FormColumn(int width, boolean required, FormList list, int times) {
    this.width = width;
    this.required = required;
    this.list = list;
    this.times = times;
  }

  /** Width in characters. */
  int width() {
    return width;
  }

  /** True when a row without it is refused. */
  boolean required() {
    return required;
  }

  /** The drop-down list; null for free text. */
  FormList list() {
    return list;
  }

  /** How many columns of this kind the form has. */
  int times() {
    return times;
  }

  String title(Locale locale) {
    return ExchangeText.valueOf("COLUMN_" + name()).in(locale);
  }

  /** The header of one of several columns of this kind, counted from 1; required ones carry a mark. */
  String header(Locale locale, int number) {
    return title(locale) + (times > 1 ? Integer.toString(number) : "")
        + (required && number == 1 ? ExchangeText.REQUIRED_MARK.in(locale) : "");
  }

  /** True when a header, in either language and with or without mark and number, names this column. */
  boolean isNamedBy(String header) {
    String plain = plain(header).replace("*", "");
    String withoutNumber = times > 1 ? NUMBER.matcher(plain).replaceAll("") : plain;
    return withoutNumber.equals(plain(title(Locale.JAPANESE)))
        || withoutNumber.equals(plain(title(Locale.ENGLISH)));
  }

  /** Texts that look the same are the same: widths, blanks and capitals make no difference. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
  }
}
