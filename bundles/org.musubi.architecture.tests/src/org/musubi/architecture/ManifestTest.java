package org.musubi.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;

/** The arrows between bundles, read from their manifests. */
class ManifestTest {

  @Test
  void everyBundleHasItsPlaceInTheHouse() {
    assertEquals(House.ARROWS.keySet(), House.manifests().keySet());
  }

  @Test
  void bundlesUseOnlyWhatTheDesignAllows() {
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, Manifest> bundle : House.manifests().entrySet()) {
      Set<String> allowed = new java.util.HashSet<>(House.ARROWS.get(bundle.getKey()));
      allowed.add(bundle.getKey());
      found.addAll(ManifestRules.forbiddenArrows(bundle.getKey(), bundle.getValue(), allowed));
    }
    assertTrue(found.isEmpty(), () -> String.join("\n", found));
  }

  @Test
  void nothingBelowTheLineMentionsADisplay() {
    List<String> found = new ArrayList<>();
    House.manifests().forEach((name, manifest) -> {
      if (!House.WITH_DISPLAY.contains(name)) {
        found.addAll(ManifestRules.mentionsOfDisplay(name, manifest));
      }
    });
    assertTrue(found.isEmpty(), () -> String.join("\n", found));
  }

  @Test
  void aForbiddenImportIsFound() throws IOException {
    Manifest bad = manifest("Import-Package: org.eclipse.swt.widgets,org.w3c.dom\n");
    assertEquals(List.of("x says Import-Package: org.eclipse.swt.widgets"), ManifestRules.mentionsOfDisplay("x", bad));
    Manifest worse = manifest("Require-Bundle: org.eclipse.jface;bundle-version=\"[3.0.0,4.0.0)\"\n");
    assertEquals(List.of("x says Require-Bundle: org.eclipse.jface"), ManifestRules.mentionsOfDisplay("x", worse));
  }

  @Test
  void aForbiddenArrowIsFound() throws IOException {
    Manifest bad = manifest("Require-Bundle: org.musubi.model,org.musubi.workbench\n");
    assertEquals(List.of("org.musubi.analysis requires org.musubi.workbench"),
        ManifestRules.forbiddenArrows("org.musubi.analysis", bad, Set.of("org.musubi.model")));
    assertFalse(ManifestRules.forbiddenArrows("org.musubi.model",
        manifest("Import-Package: org.musubi.sheets\n"), Set.of("org.musubi.model")).isEmpty());
  }

  private static Manifest manifest(String headers) throws IOException {
    String text = "Manifest-Version: 1.0\n" + headers;
    return new Manifest(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
