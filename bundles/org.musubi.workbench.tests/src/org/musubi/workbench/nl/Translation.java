package org.musubi.workbench.nl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One file with Japanese texts of a platform bundle.
 *
 * @param fragment symbolic name of our fragment
 * @param host symbolic name of the platform bundle
 * @param path the English file in the host that the Japanese one stands beside
 * @param supplement whether it only adds to Japanese texts of the host itself: SWT brings some
 * @param texts key and Japanese text
 */
record Translation(String fragment, String host, String path, boolean supplement, Map<String, String> texts) {

  private static final Pattern JAPANESE = Pattern.compile("(.*)_ja(_JP)?\\.properties");

  /** All translations of the source tree. */
  static List<Translation> all() {
    List<Translation> found = new ArrayList<>();
    try (Stream<Path> folders = Files.list(bundles())) {
      for (Path folder : folders.sorted().toList()) {
        String name = folder.getFileName().toString();
        if (name.startsWith("org.musubi.platform.nl_ja.")) {
          readFragment(folder, name, found);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** The English texts, or nothing when the host has no such file. */
  Optional<Map<String, String>> english() {
    return PlatformBundles.find(host, path).map(Translation::read);
  }

  /** What the host brings in Japanese itself. */
  Map<String, String> ownJapanese() {
    if (!supplement) {
      return Map.of();
    }
    String ownPath = path.replaceFirst("\\.properties$", "_ja.properties");
    return PlatformBundles.find(host, ownPath).map(Translation::read).orElse(Map.of());
  }

  @Override
  public String toString() {
    return fragment + "/" + path;
  }

  private static void readFragment(Path folder, String name, List<Translation> found) throws IOException {
    Manifest manifest;
    try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
      manifest = new Manifest(in);
    }
    String host = manifest.getMainAttributes().getValue("Fragment-Host").split(";")[0].strip();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted().toList()) {
        Matcher japanese = JAPANESE.matcher(folder.relativize(file).toString().replace('\\', '/'));
        if (japanese.matches() && !japanese.group(1).startsWith("target/")) {
          String path = japanese.group(1) + ".properties";
          found.add(new Translation(name, host, path, japanese.group(2) != null, read(file.toUri().toURL())));
        }
      }
    }
  }

  /** Reads as the platform does: its message classes, the plug-in registry and EMF all use this reader. */
  private static Map<String, String> read(URL file) {
    try (InputStream in = file.openStream()) {
      PropertyResourceBundle bundle = new PropertyResourceBundle(in);
      Map<String, String> texts = new TreeMap<>();
      bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path bundles() {
    String given = System.getProperty("musubi.root");
    Path folder = Path.of(given != null ? given : System.getProperty("user.dir")).toAbsolutePath().normalize();
    while (folder != null && !Files.isDirectory(folder.resolve("bundles/org.musubi.platform.nl_ja.jface"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("The source tree was not found above " + System.getProperty("user.dir"));
    }
    return folder.resolve("bundles");
  }
}
