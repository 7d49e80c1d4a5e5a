package org.musubi.handover.content;

import static org.musubi.handover.content.CouncilChapter.column;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.musubi.handover.document.Table;
import org.musubi.model.core.DocumentRef;
import org.musubi.model.data.DataQuality;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.DataSource;
import org.musubi.model.data.Observation;
import org.musubi.model.issues.Finding;
import org.musubi.model.logic.Measurement;

/** Where the figures are from, how careful they must be read, and where the papers are. */
final class SourcesChapter implements Chapter {

  @Override
  public HandoverText title() {
    return HandoverText.SOURCES_TITLE;
  }

  @Override
  public void write(HandoverContext context, BookletBuilder out) {
    out.bullets(List.of(context.say(HandoverText.SOURCES_MADE, context.date(context.madeOn())),
        context.say(HandoverText.SOURCES_COMPUTED), context.say(HandoverText.SOURCES_OURS)));
    out.heading(2, context.say(HandoverText.DATA_TITLE));
    Set<DataSet> sets = used(context);
    if (sets.isEmpty()) {
      out.text(context.say(HandoverText.DATA_NONE));
    }
    out.table(List.of(column(context, HandoverText.COLUMN_DATA, 2.6), column(context, HandoverText.COLUMN_SOURCE, 2.2),
        column(context, HandoverText.COLUMN_CAVEAT, 4)),
        sets.stream().map(set -> row(context, set)).toList());
    out.heading(2, context.say(HandoverText.DOCUMENTS_TITLE));
    if (context.model().getDocuments().isEmpty()) {
      out.text(context.say(HandoverText.DOCUMENTS_NONE));
    }
    out.table(documentColumns(context),
        context.model().getDocuments().stream().map(document -> row(context, document)).toList());
  }

  /** The data behind findings and actual values. */
  static Set<DataSet> used(HandoverContext context) {
    return new LinkedHashSet<>(Stream.concat(
        context.all(Finding.class).stream().flatMap(finding -> finding.getEvidence().stream()),
        context.all(Measurement.class).stream().map(Measurement::getObservation))
        .filter(Objects::nonNull).map(Observation::getDataSet).filter(Objects::nonNull).toList());
  }

  private static List<String> row(HandoverContext context, DataSet set) {
    DataSource source = set.getSource();
    return List.of(HandoverContext.lines(context.name(set), set.getReleasedOn() == null ? ""
            : context.say(HandoverText.RELEASED, context.date(set.getReleasedOn()))),
        HandoverContext.lines(context.name(source), source == null ? "" : source.getPublisher()),
        caveat(context, set));
  }

  /** What must be known to read the figures of a data set. */
  static String caveat(HandoverContext context, DataSet set) {
    String quality = set.getQuality() == DataQuality.OFFICIAL || set.getQuality() == DataQuality.UNKNOWN ? ""
        : context.say(HandoverText.QUALITY, context.label(set.getQuality()));
    return HandoverContext.lines(quality, set.getSource() == null ? "" : set.getSource().getCaveat(),
        set.getDescription());
  }

  private static List<Table.Column> documentColumns(HandoverContext context) {
    List<Table.Column> columns = new ArrayList<>(List.of(
        column(context, HandoverText.COLUMN_DOCUMENT, 4), column(context, HandoverText.COLUMN_KIND, 1),
        column(context, HandoverText.COLUMN_DATE, 1.7)));
    if (!context.isPublic()) {
      columns.add(column(context, HandoverText.COLUMN_LOCATION, 3));
    }
    return columns;
  }

  private static List<String> row(HandoverContext context, DocumentRef document) {
    List<String> row = new ArrayList<>(List.of(context.name(document), context.label(document.getKind()),
        context.date(document.getDate())));
    if (!context.isPublic()) {
      row.add(HandoverContext.text(document.getLocation()));
    }
    return row;
  }
}
