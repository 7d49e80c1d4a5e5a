package org.musubi.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.musubi.render.format.DiagramWriter;
import org.musubi.render.format.RenderException;
import org.musubi.render.format.RenderFormat;
import org.musubi.viewpoint.layout.DiagramLayout;
import org.musubi.viewpoint.view.Diagram;

/**
 * Writes diagrams as files named after their titles. Diagrams without places are laid out. No file appears half
 * written, and none that was there is replaced unasked: then nothing is written at all.
 */
public final class DiagramExporter {
  private record Job(Diagram diagram, DiagramWriter writer, Path target) {
  }

  /**
   * Writes all diagrams in all formats.
   *
   * @return the files in the order of the diagrams
   * @throws RenderException with one sentence for the user; files written before stay
   */
  public List<Path> export(ExportRequest request, ExportProgress progress) throws RenderException {
    List<Job> jobs = jobs(request);
    ExportFiles files = new ExportFiles(request);
    files.makeFolder();
    files.refuseTaken(jobs.stream().map(Job::target).toList());
    request.diagrams().forEach(DiagramLayout::firstOpen);
    List<Path> written = new ArrayList<>();
    for (Job job : jobs) {
      progress.next(written.size(), jobs.size(), job.target().getFileName().toString());
      files.write(job.target(), out -> job.writer().write(job.diagram(), request.options(), out));
      written.add(job.target());
    }
    return written;
  }

  /** The files {@link #export} would write. */
  public List<Path> targets(ExportRequest request) throws RenderException {
    return jobs(request).stream().map(Job::target).toList();
  }

  private static List<Job> jobs(ExportRequest request) throws RenderException {
    Locale locale = request.options().locale();
    DiagramWriters writers = new DiagramWriters(request.settings());
    List<String> names = FileNames.of(request.diagrams().stream().map(Diagram::name).toList(), locale);
    List<Job> jobs = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (RenderFormat format : Arrays.stream(RenderFormat.values()).filter(request.formats()::contains).toList()) {
        DiagramWriter writer = writers.writer(format).orElseThrow(() -> new RenderException(
            ExportText.FORMAT_MISSING.in(locale, format.key(), writers.formats().stream().map(RenderFormat::key)
                .collect(Collectors.joining(", ")))));
        jobs.add(new Job(request.diagrams().get(i), writer,
            request.folder().resolve(names.get(i) + "." + format.key())));
      }
    }
    return jobs;
  }
}
