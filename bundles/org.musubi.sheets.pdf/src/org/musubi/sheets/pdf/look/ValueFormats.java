package org.musubi.sheets.pdf.look;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.musubi.sheets.pdf.book.Content;
import org.musubi.sheets.pdf.book.RichText;

/** Shows values as their number formats say. */
public final class ValueFormats {

  /** Numbers of this size are not days any more. */
  private static final double LAST_DAY = 2_958_466;

  private final Locale locale;
  private final DataFormatter formatter;
  private final boolean since1904;

  public ValueFormats(Locale locale, boolean since1904) {
    this.locale = locale;
    this.formatter = new DataFormatter(locale);
    this.since1904 = since1904;
  }

  /** What is printed, or null for nothing. */
  public Shown show(Content content, CellLook look) {
    return switch (content) {
      case Content.None none -> null;
      case Content.Text text -> text.text().isEmpty() ? null : new Shown(text(text.text(), look.format()),
          Shown.Kind.TEXT, null);
      case Content.Number number -> number(number.value(), look);
      case Content.Truth truth -> sign(truth.value() ? "TRUE" : "FALSE");
      case Content.Fault fault -> sign(fault.sign());
    };
  }

  private static Shown sign(String sign) {
    return new Shown(RichText.plain(sign), Shown.Kind.SIGN, null);
  }

  private Shown number(double value, CellLook look) {
    String format = look.format();
    List<FormatSection> sections = FormatSection.of(format);
    FormatSection section = FormatSection.forNumber(sections, value);
    String shown;
    if (section.isText()) {
      shown = section.withText(general(value));
    } else if (DateTexts.isFor(section) && value >= 0 && value < LAST_DAY) {
      shown = DateTexts.show(value, section.pattern(), since1904);
    } else if (section.isGeneral()) {
      shown = section.withText((value < 0 && sections.size() > 1 && section != sections.getFirst()
          ? general(-value) : general(value)));
    } else if (DecimalPattern.of(section) instanceof DecimalPattern digits && !Double.isNaN(value)
        && !Double.isInfinite(value)) {
      shown = digits.show(sections.indexOf(section) > 0 ? Math.abs(value) : value, locale);
    } else if (section.isWords()) {
      shown = section.withText("");
    } else {
      int known = look.formatNumber() >= 0 ? look.formatNumber() : BuiltinFormats.getBuiltinFormat(format);
      shown = formatter.formatRawCellContents(value, known, format, since1904);
    }
    return shown.isEmpty() ? null : new Shown(RichText.plain(shown), Shown.Kind.NUMBER, section.rgb());
  }

  private String general(double value) {
    return formatter.formatRawCellContents(value, 0, "General", since1904);
  }

  /** Texts are only changed by the part of a format that is meant for them, e.g. {@code "▲"@}. */
  private static RichText text(RichText text, String format) {
    FormatSection section = FormatSection.forText(FormatSection.of(format));
    if (section == null) {
      return text;
    }
    String shown = section.withText(text.text());
    return shown.equals(text.text()) ? text : RichText.plain(shown);
  }
}
