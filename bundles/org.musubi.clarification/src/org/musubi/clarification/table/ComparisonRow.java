package org.musubi.clarification.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.musubi.clarification.figures.Figure;
import org.musubi.clarification.figures.Remark;
import org.musubi.clarification.figures.RemarkKind;
import org.musubi.clarification.figures.Topic;
import org.musubi.model.data.Mark;
import org.musubi.model.data.Trend;

/**
 * One topic: the area beside what it is compared with.
 *
 * @param place of the prefecture among all; null when its value does not stand beside those of others
 * @param series the figures the trend comes from, oldest first
 * @param own remarks on the comparison as a whole
 */
public record ComparisonRow(Topic topic, Figure figure, List<Reference> references, Place place, Trend trend,
    List<Figure> series, List<Remark> own) {

  /** Marks from the least to the most unfavourable. */
  private static final List<Mark> BY_BURDEN =
      List.of(Mark.NODATA, Mark.MUCH_BETTER, Mark.BETTER, Mark.SIMILAR, Mark.WORSE, Mark.MUCH_WORSE);

  /** The most unfavourable first; what is not judged last; in the order of the table where nothing else decides. */
  public static final Comparator<ComparisonRow> WORST_FIRST =
      Comparator.comparingInt((ComparisonRow row) -> BY_BURDEN.indexOf(row.worst().map(Verdict::mark)
              .orElse(Mark.NODATA)))
          .thenComparingDouble(row -> row.worst().map(Verdict::burden).orElse(0.0)).reversed();

  public Optional<Reference> reference(ReferenceKind kind) {
    return references.stream().filter(each -> each.kind() == kind).findFirst();
  }

  /** The verdict printed first: against the first reference that allows one. */
  public Optional<Verdict> main() {
    return references.stream().map(Reference::verdict).filter(Verdict::isJudged).findFirst();
  }

  public Mark mark() {
    return main().map(Verdict::mark).orElse(Mark.NODATA);
  }

  /** The most unfavourable of the verdicts. */
  public Optional<Verdict> worst() {
    return references.stream().map(Reference::verdict).filter(Verdict::isJudged)
        .max(Comparator.comparingInt((Verdict verdict) -> BY_BURDEN.indexOf(verdict.mark()))
            .thenComparingDouble(Verdict::burden));
  }

  /** True when the area is worse than anything it is compared with. */
  public boolean isWorse() {
    return references.stream().map(Reference::verdict).anyMatch(Verdict::isWorse);
  }

  /** All there is to know: about the comparison, the figures, and why something is not judged; each once. */
  public List<Remark> remarks() {
    Set<Remark> all = new LinkedHashSet<>(own);
    all.addAll(figure.remarks());
    for (Reference reference : references) {
      if (reference.verdict().reason() != null) {
        all.add(reference.verdict().reason());
      }
      all.addAll(reference.figure().remarks());
    }
    return List.copyOf(all);
  }

  /** The remarks a reader must not miss: without what is only said for completeness. */
  public List<Remark> warnings() {
    List<Remark> warnings = new ArrayList<>(remarks());
    warnings.removeIf(remark -> remark.kind() == RemarkKind.COMPUTED || remark.kind() == RemarkKind.NOT_JUDGED);
    return warnings;
  }
}
