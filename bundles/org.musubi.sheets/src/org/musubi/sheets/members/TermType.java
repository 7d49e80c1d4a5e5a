package org.musubi.sheets.members;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;
import org.musubi.sheets.types.CellTypes;

/** From a day to another: {@code R6.4.1〜R8.3.31}; a single day is the first. */
final class TermType implements CellType<Term> {

  private static final Pattern SPAN = Pattern.compile("(?<from>.*?)\\s*(?:[〜~~]|から|\\s[-–—]\\s)\\s*(?<to>.*?)(?:まで)?",
      Pattern.DOTALL);

  /** Longer texts are no terms and are not looked at further. */
  private static final int LONGEST = 120;

  private final SheetContext context;

  TermType(SheetContext context) {
    this.context = context;
  }

  @Override
  public Term read(Entry entry, EditScope scope) throws UnreadableException {
    String text = entry.shown().strip();
    Matcher span = SPAN.matcher(text);
    if (!(entry instanceof Entry.Text) || text.length() > LONGEST || !span.matches()) {
      return Term.of(CellTypes.day().read(entry, scope), null);
    }
    LocalDate from = CellTypes.day().read(Entry.text(span.group("from")), scope);
    LocalDate to = CellTypes.day().read(Entry.text(span.group("to")), scope);
    if (from != null && to != null && to.isBefore(from)) {
      throw new UnreadableException(context.say(MemberText.TERM_REVERSED, Lines.brief(entry.shown()).replace(" ", "")));
    }
    return Term.of(from, to);
  }

  @Override
  public String show(Term value, EditScope scope) {
    if (value == null) {
      return "";
    }
    String from = context.years().briefDay(value.from());
    return value.to() == null ? from + "〜" : from + "〜\n" + context.years().briefDay(value.to());
  }

  /** A term that ends before it begins is printed as it is and left alone. */
  @Override
  public boolean same(Term one, Term other) {
    return Objects.equals(one, other);
  }

  @Override
  public String hint(EditScope scope) {
    return context.say(MemberText.TERM_HINT);
  }
}
