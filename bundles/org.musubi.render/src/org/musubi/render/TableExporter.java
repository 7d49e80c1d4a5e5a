package org.musubi.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.musubi.render.format.RenderException;
import org.musubi.render.format.RenderFormat;
import org.musubi.render.table.TableWriter;
import org.musubi.viewpoint.table.Table;
import org.musubi.viewpoint.view.Diagram;

/**
 * Writes tables as files named after their titles, beside the diagrams of the same request. No file appears half
 * written, and none that was there is replaced unasked: then nothing is written at all.
 */
public final class TableExporter {
  private record Job(Table table, RenderFormat format, Path target) {
  }

  /**
   * Writes all tables in all formats.
   *
   * @param request formats, folder and options; its diagrams are not written here, only their names are left to them
   * @param tables refreshed tables
   * @return the files in the order of the tables
   * @throws RenderException with one sentence for the user; files written before stay
   */
  public List<Path> export(ExportRequest request, List<Table> tables, ExportProgress progress)
      throws RenderException {
    List<Job> jobs = jobs(request, tables);
    ExportFiles files = new ExportFiles(request);
    files.makeFolder();
    files.refuseTaken(jobs.stream().map(Job::target).toList());
    TableWriter writer = new TableWriter(request.settings().scale(), request.settings().page(),
        request.settings().notices());
    List<Path> written = new ArrayList<>();
    for (Job job : jobs) {
      progress.next(written.size(), jobs.size(), job.target().getFileName().toString());
      files.write(job.target(), out -> writer.write(job.table(), job.format(), request.options(), out));
      written.add(job.target());
    }
    return written;
  }

  /**
   * Refuses to go on when a file is in the way, before anything else is written.
   *
   * @throws RenderException naming the file
   */
  public void check(ExportRequest request, List<Table> tables) throws RenderException {
    new ExportFiles(request).refuseTaken(jobs(request, tables).stream().map(Job::target).toList());
  }

  private static List<Job> jobs(ExportRequest request, List<Table> tables) {
    Locale locale = request.options().locale();
    List<String> names = FileNames.of(Stream.concat(request.diagrams().stream().map(Diagram::name),
        tables.stream().map(Table::name)).toList(), locale);
    List<Job> jobs = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      String name = names.get(request.diagrams().size() + i);
      for (RenderFormat format : Arrays.stream(RenderFormat.values()).filter(request.formats()::contains).toList()) {
        jobs.add(new Job(tables.get(i), format, request.folder().resolve(name + "." + format.key())));
      }
    }
    return jobs;
  }
}
