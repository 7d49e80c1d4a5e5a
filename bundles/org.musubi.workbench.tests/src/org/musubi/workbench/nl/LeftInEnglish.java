package org.musubi.workbench.nl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Texts that stay English on purpose: {@code left-in-english.txt} beside this class. */
final class LeftInEnglish {

  private final List<Entry> entries;

  LeftInEnglish() {
    try (InputStream in = LeftInEnglish.class.getResourceAsStream("left-in-english.txt")) {
      entries = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Entry::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean contains(Translation translation, String key) {
    return entries.stream().anyMatch(e -> e.matches(translation.host(), translation.path(), key));
  }

  private record Entry(Pattern host, Pattern path, Pattern key) {

    static Entry parse(String line) {
      String[] parts = line.strip().split("\\s+");
      if (parts.length != 3) {
        throw new IllegalStateException("Not 'host file key': " + line);
      }
      return new Entry(glob(parts[0]), glob("*" + parts[1]), glob(parts[2]));
    }

    boolean matches(String aHost, String aPath, String aKey) {
      return host.matcher(aHost).matches() && path.matcher(aPath).matches() && key.matcher(aKey).matches();
    }

    private static Pattern glob(String text) {
      return Pattern.compile(("\\Q" + text + "\\E").replace("*", "\\E.*\\Q"));
    }
  }
}
