package org.musubi.cli.diagnose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.musubi.cli.command.CliContext;
import org.musubi.cli.command.CliException;
import org.musubi.model.diagnosis.AnswerLevel;
import org.musubi.model.diagnosis.ChecklistQuestion;
import org.musubi.model.edit.MusubiLabels;

/** Reads answers as a user writes them. */
final class GivenAnswers {

  /**
   * An answer.
   *
   * @param value null takes the answer back
   * @param comment null leaves the comment as it is
   */
  record Given(ChecklistQuestion question, AnswerLevel value, String comment) {
  }

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Map<String, AnswerLevel> POINTS = Map.of("3", AnswerLevel.DONE, "2", AnswerLevel.PARTLY,
      "1", AnswerLevel.CONSIDERING, "0", AnswerLevel.NOT_DONE, "na", AnswerLevel.NOT_APPLICABLE,
      "-", AnswerLevel.NOT_APPLICABLE, "–", AnswerLevel.NOT_APPLICABLE);

  private final CliContext context;
  private final Collection<ChecklistQuestion> questions;

  /** @param questions the items that may be answered */
  GivenAnswers(CliContext context, Collection<ChecklistQuestion> questions) {
    this.context = context;
    this.questions = questions;
  }

  /** Answers as K01=3. */
  List<Given> of(List<String> assignments) throws CliException {
    List<Given> answers = new ArrayList<>();
    for (String assignment : assignments) {
      int sign = assignment.indexOf('=');
      if (sign < 1) {
        throw new CliException(DiagnoseText.WRONG_ASSIGNMENT.say(assignment));
      }
      answers.add(given(assignment.substring(0, sign), assignment.substring(sign + 1), null));
    }
    return answers;
  }

  /** Answers of a CSV file with the columns item, answer and perhaps comment; rows that cannot be used are named. */
  List<Given> of(Path file) throws CliException {
    List<Given> answers = new ArrayList<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true)
        .setIgnoreHeaderCase(true).setTrim(true).setAllowMissingColumnNames(true).get();
    try (CSVParser rows = CSVParser.parse(Files.readString(file).replaceFirst("^" + BYTE_ORDER_MARK, ""), format)) {
      if (!rows.getHeaderMap().containsKey("item") || !rows.getHeaderMap().containsKey("answer")) {
        throw new CliException(DiagnoseText.WRONG_HEADER.say(file));
      }
      for (CSVRecord row : rows) {
        read(row, rows.getCurrentLineNumber(), answers);
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new CliException(DiagnoseText.ANSWERS_NOT_READ.say(file), e);
    }
    return answers;
  }

  private void read(CSVRecord row, long line, List<Given> answers) {
    try {
      String answer = row.isSet("answer") ? row.get("answer") : "";
      if (!answer.isBlank()) {
        answers.add(given(row.get("item"), answer, row.isMapped("comment") && row.isSet("comment")
            && !row.get("comment").isBlank() ? row.get("comment") : null));
      }
    } catch (CliException e) {
      context.say(DiagnoseText.REFUSED.say(line, e.getMessage()));
    }
  }

  private Given given(String item, String answer, String comment) throws CliException {
    String code = plain(item);
    ChecklistQuestion question = questions.stream()
        .filter(q -> q.getCode() != null && plain(q.getCode()).equals(code)
            || q.getName() != null && plain(q.getName()).equals(code))
        .findFirst().orElseThrow(() -> new CliException(DiagnoseText.UNKNOWN_ITEM.say(item.strip())));
    return new Given(question, value(item.strip(), answer), comment);
  }

  private static AnswerLevel value(String item, String answer) throws CliException {
    String plain = plain(answer);
    if (plain.equals("none")) {
      return null;
    }
    AnswerLevel level = POINTS.get(plain);
    for (AnswerLevel candidate : AnswerLevel.values()) {
      boolean named = plain.equals(candidate.name().toLowerCase(Locale.ROOT).replace('_', '-'))
          || plain.equals(candidate.name().toLowerCase(Locale.ROOT))
          || plain.equals(plain(MusubiLabels.of(candidate, Locale.JAPANESE)))
          || plain.equals(plain(MusubiLabels.of(candidate, Locale.ENGLISH)));
      level = level == null && named ? candidate : level;
    }
    if (level == null) {
      throw new CliException(DiagnoseText.WRONG_ANSWER.say(item, answer.strip()));
    }
    return level;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}
