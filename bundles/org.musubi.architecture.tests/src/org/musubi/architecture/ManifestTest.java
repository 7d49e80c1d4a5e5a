package org.musubi.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;

/** The arrows between bundles, read from their manifests. */
class ManifestTest {

  @Test
  void everyBundleHasItsPlaceInTheHouse() {
    assertEquals(House.ARROWS.keySet(), House.manifestsIn("bundles").keySet());
    assertEquals(House.EDITION_ARROWS.keySet(), House.manifestsIn("sirius").keySet());
  }

  @Test
  void bundlesUseOnlyWhatTheDesignAllows() {
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, Manifest> bundle : House.manifests().entrySet()) {
      Set<String> allowed = new HashSet<>(House.allArrows().get(bundle.getKey()));
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
        found.addAll(ManifestRules.mentions(name, manifest, House.DISPLAY_PACKAGES));
      }
    });
    assertTrue(found.isEmpty(), () -> String.join("\n", found));
  }

  @Test
  void onlyTheSiriusEditionAsksForSirius() {
    List<String> found = new ArrayList<>();
    House.manifestsIn("bundles").forEach((name, manifest) ->
        found.addAll(ManifestRules.mentions(name, manifest, House.EDITION_ONLY)));
    assertTrue(found.isEmpty(), () -> String.join("\n", found));
    assertFalse(ManifestRules.mentions("org.musubi.design.sirius",
        House.manifests().get("org.musubi.design.sirius"), House.EDITION_ONLY).isEmpty());
  }

  @Test
  void aForbiddenImportIsFound() throws IOException {
    Manifest bad = manifest("Import-Package: org.eclipse.swt.widgets,org.w3c.dom\n");
    assertEquals(List.of("x says Import-Package: org.eclipse.swt.widgets"), ManifestRules.mentions("x", bad, House.DISPLAY_PACKAGES));
    Manifest worse = manifest("Require-Bundle: org.eclipse.jface;bundle-version=\"[3.0.0,4.0.0)\"\n");
    assertEquals(List.of("x says Require-Bundle: org.eclipse.jface"), ManifestRules.mentions("x", worse, House.DISPLAY_PACKAGES));
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
