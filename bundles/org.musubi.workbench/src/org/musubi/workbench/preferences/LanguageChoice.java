package org.musubi.workbench.preferences;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * The language of the program. It has to be known before the program starts, so it is kept in a file beside the
 * workspace, which the start scripts read.
 */
final class LanguageChoice {

  /** Languages there are texts for. */
  static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

  private static final String FILE = "language";

  private LanguageChoice() {
  }

  /** The language in use. */
  static Locale current() {
    return Locale.getDefault().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.JAPANESE;
  }

  /** Where the choice is kept; empty when the program runs without a workspace. */
  static Optional<Path> file() {
    Location location = Platform.getInstanceLocation();
    if (location == null || location.getURL() == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(URIUtil.toURI(location.getURL())).resolveSibling(FILE));
    } catch (URISyntaxException noFile) {
      return Optional.empty();
    }
  }

  /** Keeps a choice for the next start. */
  static void save(Path file, Locale language) throws IOException {
    Files.writeString(file, language.getLanguage() + "\n");
  }
}
