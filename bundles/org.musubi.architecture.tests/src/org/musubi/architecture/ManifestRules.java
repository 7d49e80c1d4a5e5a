package org.musubi.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what a manifest asks for and says what the design forbids. */
final class ManifestRules {

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

  private ManifestRules() {
  }

  /** Our bundles named by {@code Require-Bundle} and {@code Import-Package} that the table does not allow. */
  static List<String> forbiddenArrows(String bundle, Manifest manifest, Set<String> allowed) {
    List<String> found = new ArrayList<>();
    for (String required : names(manifest, "Require-Bundle")) {
      if (required.startsWith("org.musubi.") && !allowed.contains(required)) {
        found.add(bundle + " requires " + required);
      }
    }
    for (String imported : names(manifest, "Import-Package")) {
      if (imported.startsWith("org.musubi.")
          && allowed.stream().noneMatch(a -> imported.equals(a) || imported.startsWith(a + "."))) {
        found.add(bundle + " imports " + imported);
      }
    }
    return found;
  }

  /** Mentions of the given packages, or bundles named like them, in a manifest. */
  static List<String> mentions(String bundle, Manifest manifest, List<String> packages) {
    return Stream.of("Require-Bundle", "Import-Package", "DynamicImport-Package", "Fragment-Host")
        .flatMap(header -> names(manifest, header).stream().map(name -> header + ": " + name))
        .filter(mention -> packages.stream()
            .anyMatch(p -> mention.endsWith(": " + p) || mention.contains(": " + p + ".")))
        .map(mention -> bundle + " says " + mention)
        .toList();
  }

  private static List<String> names(Manifest manifest, String header) {
    String value = manifest.getMainAttributes().getValue(new Attributes.Name(header));
    if (value == null) {
      return List.of();
    }
    return Stream.of(QUOTED.matcher(value).replaceAll("").split(","))
        .map(entry -> entry.split(";")[0].strip())
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
