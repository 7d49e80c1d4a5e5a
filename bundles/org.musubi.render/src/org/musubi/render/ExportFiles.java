package org.musubi.render;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.musubi.render.format.RenderException;

/** The folder and the files of one export; what goes wrong becomes a sentence for the user. */
final class ExportFiles {
  private final ExportRequest request;
  private final Locale locale;

  ExportFiles(ExportRequest request) {
    this.request = request;
    this.locale = request.options().locale();
  }

  void makeFolder() throws RenderException {
    if (Files.exists(request.folder()) && !Files.isDirectory(request.folder())) {
      throw new RenderException(ExportText.FOLDER_IS_FILE.in(locale, request.folder()));
    }
    try {
      Files.createDirectories(request.folder());
    } catch (IOException e) {
      throw new RenderException(ExportText.FOLDER_NOT_MADE.in(locale, request.folder(), reason(e)), e);
    }
  }

  /** Throws when one of the files is there and must not be replaced. */
  void refuseTaken(List<Path> targets) throws RenderException {
    for (Path target : targets) {
      if (Files.isDirectory(target) || Files.exists(target) && !request.overwrite()) {
        throw new RenderException(ExportText.FILE_EXISTS.in(locale, target));
      }
    }
  }

  void write(Path target, NewFile.Content content) throws RenderException {
    try {
      NewFile.write(target, request.overwrite(), content);
    } catch (FileAlreadyExistsException e) {
      throw new RenderException(ExportText.FILE_EXISTS.in(locale, target), e);
    } catch (IOException e) {
      throw new RenderException(ExportText.FILE_NOT_WRITTEN.in(locale, target, reason(e)), e);
    }
  }

  private static String reason(IOException e) {
    if (e instanceof FileSystemException known && known.getReason() != null) {
      return known.getReason();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
