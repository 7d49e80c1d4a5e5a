package org.musubi.cli.returned;

import java.util.List;
import java.util.stream.Collectors;
import org.musubi.cli.command.Choice;
import org.musubi.cli.command.CliException;
import org.musubi.roundtrip.apply.Decisions;
import org.musubi.roundtrip.compare.CellChange;
import org.musubi.roundtrip.compare.CellState;
import org.musubi.roundtrip.compare.Comparison;
import org.musubi.roundtrip.compare.Offer;
import org.musubi.roundtrip.compare.RowKind;
import org.musubi.sheets.edit.UnreadableException;

/** The decisions a user gave as options: first cell by cell, then for all that is left. */
final class GivenDecisions {

  private final ReturnedOptions options;
  private final ReturnedOptions.Conflicts conflicts;
  private final ReturnedOptions.Deleted deleted;
  private final ReturnedOptions.Renamed renamed;

  /** @throws CliException when an option has an unknown value */
  GivenDecisions(ReturnedOptions options) throws CliException {
    this.options = options;
    conflicts = options.conflicts() == null ? null
        : Choice.of(ReturnedOptions.Conflicts.class, "--conflicts", options.conflicts());
    deleted = options.deleted() == null ? null
        : Choice.of(ReturnedOptions.Deleted.class, "--deleted", options.deleted());
    renamed = options.renamed() == null ? null
        : Choice.of(ReturnedOptions.Renamed.class, "--renamed", options.renamed());
  }

  /** @throws CliException when an option names a cell that does not differ or a value it cannot hold */
  Decisions on(Comparison comparison) throws CliException {
    Decisions decisions = Decisions.suggested(comparison);
    for (String address : options.kept()) {
      decisions.keep(cell(comparison, "--keep", address));
    }
    for (String wish : options.taken()) {
      take(decisions, wish);
    }
    for (String wish : options.set()) {
      set(decisions, wish);
    }
    if (conflicts == ReturnedOptions.Conflicts.TAKE) {
      decisions.takeAll(CellState.CONFLICT, CellState.ASK);
    } else if (conflicts == ReturnedOptions.Conflicts.KEEP) {
      decisions.keepAll(CellState.CONFLICT, CellState.ASK);
    }
    if (deleted != null) {
      decisions.acceptAll(RowKind.DELETED, deleted == ReturnedOptions.Deleted.DELETE);
    }
    if (renamed != null) {
      decisions.acceptAll(RowKind.KNOWN, renamed == ReturnedOptions.Renamed.ACCEPT);
    }
    return decisions;
  }

  private static void take(Decisions decisions, String wish) throws CliException {
    int sign = wish.indexOf('=');
    String address = sign < 0 ? wish : wish.substring(0, sign);
    CellChange cell = cell(decisions.comparison(), "--take", address);
    if (cell.choices().isEmpty()) {
      throw new CliException(ReturnedText.NOTHING_TO_TAKE.say("--take", address));
    }
    Offer offer = sign < 0 ? cell.choices().getFirst() : offerOf(cell, address, wish.substring(sign + 1).strip());
    decisions.take(cell, offer);
  }

  private static Offer offerOf(CellChange cell, String address, String partner) throws CliException {
    return cell.choices().stream().filter(offer -> cell.partnersOf(offer).contains(partner)).findFirst()
        .orElseThrow(() -> new CliException(ReturnedText.UNKNOWN_PARTNER.say("--take", address, partner,
            cell.offers().stream().map(Offer::partner).distinct().collect(Collectors.joining(", ")))));
  }

  private static void set(Decisions decisions, String wish) throws CliException {
    int sign = wish.indexOf('=');
    if (sign < 0) {
      throw new CliException(ReturnedText.NEEDS_VALUE.say(wish));
    }
    String address = wish.substring(0, sign);
    try {
      decisions.edit(cell(decisions.comparison(), "--set", address), wish.substring(sign + 1));
    } catch (UnreadableException e) {
      throw new CliException(ReturnedText.UNREADABLE.say(address, e.getMessage()), e);
    }
  }

  private static CellChange cell(Comparison comparison, String option, String address) throws CliException {
    String wanted = address.strip();
    int sign = wanted.lastIndexOf('!');
    String sheet = sign < 0 ? null : wanted.substring(0, sign);
    String place = wanted.substring(sign + 1);
    List<CellChange> found = comparison.cells().filter(cell -> cell.offers().stream().anyMatch(offer ->
        offer.address().equalsIgnoreCase(place) && (sheet == null || offer.sheet().equals(sheet)))).toList();
    if (found.isEmpty()) {
      throw new CliException(ReturnedText.UNKNOWN_CELL.say(option, wanted));
    }
    if (found.size() > 1) {
      throw new CliException(ReturnedText.AMBIGUOUS_CELL.say(option, wanted));
    }
    return found.getFirst();
  }
}
