package org.musubi.dataimport.mapping;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musubi.dataimport.table.TableException;
import org.musubi.dataimport.text.ImportText;
import org.musubi.dataimport.value.Plain;
import org.musubi.dataimport.value.YearText;

/**
 * What a user says about columns, a line each: {@code area=地区}, {@code value=数字}, {@code ignore=担当}. On the left a
 * role by its key, or an indicator for a column of a wide table: {@code C01=受診率}, with a year {@code C01@2023=R5受診率}.
 * On the right the header of the column, or its letter: {@code area=:A}. Lines that begin with # are remarks.
 */
public final class MappingRules {

  private static final Pattern RULE = Pattern.compile("([^=@]+?)(?:@([^=]+))?\\s*=\\s*(.*)");
  private static final Pattern LETTERS = Pattern.compile(":([A-Za-z]{1,3})");
  private static final int ALPHABET = 26;

  private final List<String> lines;

  /** @param lines one rule each */
  public MappingRules(List<String> lines) {
    this.lines = lines.stream().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
  }

  /**
   * Rules kept in a file.
   *
   * @throws TableException when it cannot be read, with a sentence for the user
   */
  public static MappingRules in(Path file) throws TableException {
    try {
      return new MappingRules(Files.readAllLines(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new TableException(ImportText.NOT_READABLE.say(file), e);
    }
  }

  /** The rules that lead to a mapping; a file can keep them. */
  public static MappingRules of(Mapping mapping) {
    List<String> lines = new ArrayList<>();
    for (ColumnUse column : mapping.columns()) {
      String place = column.header().isBlank() ? ":" + letters(column.index()) : column.header();
      Subject subject = column.subject();
      if (column.role() == ColumnRole.VALUE && subject.indicator() != null && subject.area() == null) {
        lines.add(subject.indicator() + (subject.year() == null ? "" : "@" + subject.year()) + "=" + place);
      } else if (column.role() != ColumnRole.VALUE || subject.equals(Subject.IN_ROWS)) {
        lines.add(column.role().key() + "=" + place);
      }
    }
    return new MappingRules(lines);
  }

  public List<String> lines() {
    return lines;
  }

  /** Whether every column the rules name is there, so that they were made for such a table. */
  public boolean fit(Mapping mapping) {
    return !lines.isEmpty() && lines.stream().map(RULE::matcher)
        .allMatch(rule -> rule.matches() && find(mapping, rule.group(3)).isPresent())
        && lines.size() >= mapping.columns().stream().filter(column -> !column.header().isBlank()).count();
  }

  /**
   * A mapping changed by the rules.
   *
   * @throws TableException when a rule makes no sense or names a column the table does not have
   */
  public Mapping apply(Mapping mapping) throws TableException {
    Mapping result = mapping;
    for (String line : lines) {
      result = apply(result, line);
    }
    return result;
  }

  private static Mapping apply(Mapping mapping, String line) throws TableException {
    Matcher rule = RULE.matcher(line);
    if (!rule.matches()) {
      throw new TableException(ImportText.WRONG_RULE.say(line));
    }
    Optional<ColumnUse> column = find(mapping, rule.group(3));
    if (column.isEmpty()) {
      throw new TableException(ImportText.NO_SUCH_COLUMN.say(rule.group(3), String.join(ImportText.LIST_SEPARATOR.say(),
          mapping.columns().stream().map(ColumnUse::header).filter(header -> !header.isBlank())
              .map(ImportText.QUOTED::say).toList())));
    }
    Optional<ColumnRole> role = ColumnRole.withKey(rule.group(1));
    if (role.isPresent() && role.get() != ColumnRole.VALUE) {
      return mapping.with(new ColumnUse(column.get().index(), column.get().header(), role.get()));
    }
    Subject subject = role.isPresent() ? Subject.IN_ROWS
        : column.get().subject().withIndicator(rule.group(1).strip());
    if (rule.group(2) != null) {
      YearText.Reading year = YearText.of(rule.group(2), true);
      if (year.year() == null) {
        throw new TableException(year.problem());
      }
      subject = subject.withYear(year.year());
    }
    return mapping.with(column.get().as(ColumnRole.VALUE).about(subject));
  }

  private static Optional<ColumnUse> find(Mapping mapping, String place) {
    Matcher letters = LETTERS.matcher(place);
    if (letters.matches()) {
      int index = index(letters.group(1).toUpperCase(java.util.Locale.ROOT));
      return mapping.columns().stream().filter(column -> column.index() == index).findFirst();
    }
    return mapping.columns().stream().filter(column -> column.header().equals(place)).findFirst()
        .or(() -> mapping.columns().stream()
            .filter(column -> !place.isBlank() && Plain.letters(column.header()).equals(Plain.letters(place)))
            .findFirst());
  }

  private static int index(String letters) {
    int index = 0;
    for (char letter : letters.toCharArray()) {
      index = index * ALPHABET + letter - 'A' + 1;
    }
    return index - 1;
  }

  private static String letters(int index) {
    StringBuilder letters = new StringBuilder();
    for (int rest = index; rest >= 0; rest = rest / ALPHABET - 1) {
      letters.insert(0, (char) ('A' + rest % ALPHABET));
    }
    return letters.toString();
  }
}
