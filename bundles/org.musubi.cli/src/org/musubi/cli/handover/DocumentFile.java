package org.musubi.cli.handover;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.musubi.cli.command.CliContext;
import org.musubi.cli.command.CliException;
import org.musubi.handover.HandoverException;
import org.musubi.handover.HandoverExporter;
import org.musubi.handover.HandoverRequest;
import org.musubi.handover.document.Booklet;

/** Writes one document and says where it is. */
final class DocumentFile {

  /** Fonts have peculiarities that do not concern users. */
  private static final List<Logger> CHATTY = List.of(
      Logger.getLogger("org.apache.fontbox"), Logger.getLogger("org.apache.pdfbox"));

  private DocumentFile() {
  }

  static void write(CliContext context, HandoverRequest request, Function<HandoverExporter, Booklet> document,
      Path file, boolean overwrite) throws CliException {
    CHATTY.forEach(logger -> logger.setLevel(Level.SEVERE));
    HandoverExporter exporter = new HandoverExporter(request);
    Path target = context.resolve(file);
    try {
      exporter.write(document.apply(exporter), target, overwrite);
    } catch (HandoverException e) {
      throw new CliException(e.getMessage(), e);
    }
    context.print(HandoverSentence.WRITTEN.say(target));
  }
}
