package org.musubi.sheets.pdf.look;

import java.time.LocalDateTime;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;

/** Days and times, also in Japanese eras and with Japanese names of weekdays. */
final class DateTexts {

  private static final LocalDateTime ERAS_BEGIN = LocalDateTime.of(1873, 1, 1, 0, 0);

  private DateTexts() {
  }

  /** Whether a format is one of days and times this class shows. */
  static boolean isFor(FormatSection section) {
    String bare = section.bare().toLowerCase(Locale.ROOT);
    return bare.matches("[gemdyahs\\P{Alnum}]*[gemdyahs][gemdyahs\\P{Alnum}]*")
        && !section.pattern().toLowerCase(Locale.ROOT).matches(".*\\[(h+|m+|s+)\\].*") && !bare.matches(".*[#?].*");
  }

  static String show(double value, String pattern, boolean since1904) {
    LocalDateTime time = DateUtil.getLocalDateTime(value, since1904);
    String rest = pattern.replaceAll("\\[[^\\]]*\\]", "");
    StringBuilder shown = new StringBuilder();
    boolean quoted = false;
    boolean hours = false;
    for (int i = 0; i < rest.length();) {
      char sign = Character.toLowerCase(rest.charAt(i));
      if (sign == '"') {
        quoted = !quoted;
        i++;
      } else if (quoted || "gemdyahs".indexOf(sign) < 0) {
        if (sign == '\\' && !quoted && i + 1 < rest.length()) {
          i++;
        }
        if (quoted || rest.charAt(i) != '@') {
          shown.append(rest.charAt(i));
        }
        i++;
      } else {
        int end = i;
        while (end < rest.length() && Character.toLowerCase(rest.charAt(end)) == sign) {
          end++;
        }
        hours |= sign == 'h';
        shown.append(part(sign, end - i, time, hours));
        i = end;
      }
    }
    return shown.toString();
  }

  private static String part(char sign, int length, LocalDateTime time, boolean afterHours) {
    return switch (sign) {
      case 'g' -> era(time, length);
      case 'e' -> padded(eraYear(time), length);
      case 'y' -> length <= 2 ? padded(time.getYear() % 100, 2) : Integer.toString(time.getYear());
      case 'm' -> length > 2 ? DateTimeFormatter.ofPattern(length == 3 ? "MMM" : "MMMM", Locale.ENGLISH).format(time)
          : padded(afterHours ? time.getMinute() : time.getMonthValue(), length);
      case 'd' -> length <= 2 ? padded(time.getDayOfMonth(), length)
          : DateTimeFormatter.ofPattern(length == 3 ? "EEE" : "EEEE", Locale.ENGLISH).format(time);
      case 'a' -> DateTimeFormatter.ofPattern(length <= 3 ? "EEE" : "EEEE", Locale.JAPANESE).format(time);
      case 'h' -> padded(time.getHour(), length);
      default -> padded(time.getSecond(), length);
    };
  }

  private static int eraYear(LocalDateTime time) {
    return time.isBefore(ERAS_BEGIN) ? time.getYear()
        : JapaneseDate.from(time).get(ChronoField.YEAR_OF_ERA);
  }

  private static String era(LocalDateTime time, int length) {
    if (time.isBefore(ERAS_BEGIN)) {
      return "";
    }
    JapaneseEra era = JapaneseDate.from(time).getEra();
    return switch (length) {
      case 1 -> era.getDisplayName(TextStyle.NARROW, Locale.ENGLISH);
      case 2 -> era.getDisplayName(TextStyle.FULL, Locale.JAPANESE).substring(0, 1);
      default -> era.getDisplayName(TextStyle.FULL, Locale.JAPANESE);
    };
  }

  private static String padded(int number, int length) {
    return length >= 2 && number < 10 ? "0" + number : Integer.toString(number);
  }
}
