package org.musubi.cli.develop;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.musubi.cli.output.Column;
import org.musubi.cli.output.ResultTable;
import org.musubi.cli.output.Shown;
import org.musubi.development.candidates.Badge;
import org.musubi.development.candidates.Candidate;
import org.musubi.development.candidates.Reason;
import org.musubi.development.candidates.Wish;
import org.musubi.development.library.EntryNames;
import org.musubi.model.core.NamedElement;

/** Ranked examples, and why each has its score. */
final class CandidateTables {

  private CandidateTables() {
  }

  static List<ResultTable> of(List<Candidate> candidates, Wish wish) {
    List<List<Object>> rows = new ArrayList<>();
    List<List<Object>> reasons = new ArrayList<>();
    int place = 0;
    for (Candidate candidate : candidates) {
      List<Object> row = new ArrayList<>();
      row.add(++place);
      row.add(candidate.template().getCode());
      row.add(candidate.template().getName());
      row.add(new Shown(candidate.score(), candidate.scoreText()));
      row.add(candidate.badges().stream().map(Badge::label).collect(Collectors.joining(" / ")));
      row.add(names(candidate.available()));
      row.add(names(candidate.toWin()));
      row.add(names(candidate.missing()));
      row.add(candidate.template().getProvenance());
      rows.add(row);
      for (Reason reason : candidate.reasons()) {
        reasons.add(List.of(candidate.template().getCode(), new Shown(reason.part().name(), reason.part().label()),
            reason.points(), reason.text()));
      }
    }
    return List.of(
        new ResultTable("candidates", DevelopText.CANDIDATES.say(names(wish.purposes()),
            wish.targets().isEmpty() ? DevelopText.ANY.say() : names(wish.targets())),
            List.of(Column.number("rank", DevelopText.RANK.say()), Column.text("code", DevelopText.CODE.say()),
                Column.text("name", DevelopText.NAME.say()), Column.number("score", DevelopText.SCORE.say()),
                Column.text("badges", DevelopText.BADGES.say()), Column.text("partners", DevelopText.PARTNERS.say()),
                Column.text("toWin", DevelopText.TO_WIN.say()), Column.text("missing", DevelopText.MISSING.say()),
                Column.text("provenance", DevelopText.PROVENANCE.say())),
            rows, List.of(DevelopText.FORMULA.say(), DevelopText.OURS.say())),
        new ResultTable("reasons", DevelopText.REASONS.say(),
            List.of(Column.text("code", DevelopText.CODE.say()), Column.text("part", DevelopText.PART.say()),
                Column.number("points", DevelopText.POINTS.say()), Column.text("reason", DevelopText.REASON.say())),
            reasons, List.of()));
  }

  static String names(List<? extends NamedElement> elements) {
    return EntryNames.of(elements, DevelopText.SEPARATOR.say());
  }
}
