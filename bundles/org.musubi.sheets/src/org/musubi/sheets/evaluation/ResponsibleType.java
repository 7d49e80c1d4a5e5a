package org.musubi.sheets.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musubi.model.stakeholders.Organization;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;
import org.musubi.sheets.types.CellTypes;

/** An organisation, a day, or both: {@code 協会けんぽ R7.6.30まで}. */
final class ResponsibleType implements CellType<Responsible> {

  private static final Pattern BLANK = Pattern.compile("[\\s\\u3000]+");
  private static final Pattern UNTIL = Pattern.compile("(?:まで|迄)$|^(?i:by) ");
  private static final Pattern BY = Pattern.compile("[\\s\\u3000]+(?i:by)$");

  /** A day right behind the name: the era or a western year tells where it begins. */
  private static final Pattern JOINED = Pattern.compile(
      "(?<who>.*?)(?<day>(?:令和|平成|昭和|[RHSrhs])\\p{Nd}.*|\\p{Nd}{4}.*)", Pattern.DOTALL);

  private static final int LONGEST_DAY = 40;

  private final CellType<Organization> organization = CellTypes.organization();
  private final SheetContext context;

  ResponsibleType(SheetContext context) {
    this.context = context;
  }

  @Override
  public Responsible read(Entry entry, EditScope scope) throws UnreadableException {
    if (entry instanceof Entry.Day(var day)) {
      return Responsible.of(null, day);
    }
    try {
      return Responsible.of(organization.read(entry, scope), null);
    } catch (UnreadableException e) {
      Responsible both = both(entry.shown().strip(), scope);
      if (both == null) {
        throw e;
      }
      return both;
    }
  }

  /** Splits the text where what follows is a day; null when it does not end with one. */
  private Responsible both(String text, EditScope scope) throws UnreadableException {
    List<Integer> starts = new ArrayList<>(List.of(0));
    BLANK.matcher(text).results().forEach(blank -> starts.add(blank.end()));
    for (int start : starts.reversed()) {
      LocalDate due = text.length() - start > LONGEST_DAY ? null : day(text.substring(start), scope);
      if (due != null) {
        return of(text.substring(0, start), due, scope);
      }
    }
    Matcher joined = JOINED.matcher(text);
    LocalDate due = joined.matches() ? day(joined.group("day"), scope) : null;
    return due == null ? null : of(joined.group("who"), due, scope);
  }

  private Responsible of(String who, LocalDate due, EditScope scope) throws UnreadableException {
    String name = BY.matcher(" " + who.strip()).replaceFirst("");
    return Responsible.of(organization.read(Entry.text(name), scope), due);
  }

  private static LocalDate day(String text, EditScope scope) {
    try {
      return CellTypes.day().read(Entry.text(UNTIL.matcher(text).replaceAll("")), scope);
    } catch (UnreadableException e) {
      return null;
    }
  }

  @Override
  public String show(Responsible value, EditScope scope) {
    return value == null ? "" : Lines.join(" ", organization.show(value.organization(), scope),
        value.due() == null ? "" : context.say(EvaluationText.DUE, context.years().briefDay(value.due())));
  }

  @Override
  public boolean same(Responsible one, Responsible other) {
    return one == null || other == null ? one == other
        : organization.same(one.organization(), other.organization())
            && (one.due() == null ? other.due() == null : one.due().equals(other.due()));
  }

  @Override
  public List<String> choices(EditScope scope) {
    return organization.choices(scope);
  }
}
