package org.musubi.handover;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.musubi.handover.content.HandoverDocuments;
import org.musubi.handover.document.Booklet;
import org.musubi.handover.docx.DocxWriter;
import org.musubi.handover.pdf.PdfWriter;
import org.musubi.model.plan.Project;

/**
 * Makes the hand-over booklet 引継ぎ of a council, and the page なぜこの事業か about one of its projects, as Word document
 * or PDF. Reads the council only.
 */
public final class HandoverExporter {

  private final HandoverRequest request;
  private final HandoverDocuments documents;

  public HandoverExporter(HandoverRequest request) {
    this.request = request;
    documents = new HandoverDocuments(request.model(), request.year(), request.publicVariant(), request.madeOn(),
        request.locale());
  }

  /** The booklet, not yet in a file format. */
  public Booklet booklet() {
    return documents.booklet();
  }

  /** The page about a project of the council, not yet in a file format. */
  public Booklet why(Project project) {
    return documents.why(project);
  }

  /**
   * Writes a document to a file whose ending says the format; either the whole file is there afterwards or nothing has
   * changed.
   *
   * @param overwrite whether a file that is there already may be replaced
   * @throws HandoverException when the ending is unknown, the file is there already, or it cannot be written
   */
  public void write(Booklet booklet, Path file, boolean overwrite) throws HandoverException {
    HandoverFormat format = HandoverFormat.of(file.getFileName().toString())
        .orElseThrow(() -> new HandoverException(
            ExportText.UNKNOWN_FORMAT.in(request.locale(), file.getFileName()), null));
    if (!overwrite && Files.exists(file)) {
      throw new HandoverException(ExportText.FILE_EXISTS.in(request.locale(), file), null);
    }
    Path folder = file.toAbsolutePath().getParent();
    try {
      Files.createDirectories(folder);
      Path draft = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
      try {
        try (OutputStream out = Files.newOutputStream(draft)) {
          write(booklet, format, out);
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new HandoverException(ExportText.NOT_WRITTEN.in(request.locale(), file, e.getLocalizedMessage()), e);
    }
  }

  /**
   * Writes a document to a stream, which is not closed.
   *
   * @throws HandoverException when the machine has no font for Japanese PDF
   * @throws IOException when the stream refuses
   */
  public void write(Booklet booklet, HandoverFormat format, OutputStream out) throws IOException, HandoverException {
    switch (format) {
      case DOCX -> DocxWriter.write(booklet, PdfWriter.pagesOf(booklet), out);
      case PDF -> {
        if (!PdfWriter.write(booklet, out)) {
          throw new HandoverException(ExportText.NO_FONT.in(request.locale()), null);
        }
      }
    }
  }
}
