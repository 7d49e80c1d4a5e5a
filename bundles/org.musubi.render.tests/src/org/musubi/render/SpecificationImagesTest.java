package org.musubi.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.render.scene.ImageData;

class SpecificationImagesTest {
  private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' width='16' height='16'/>";

  @TempDir
  private Path workspace;
  private SpecificationImages images;

  @BeforeEach
  void makeProjects() throws IOException {
    write("secret.svg");
    write("design/icons/own.svg");
    write("other/icons/beside.svg");
    Files.writeString(workspace.resolve("design/icons/text.svg"), "no picture");
    Files.createDirectories(workspace.resolve("design/description"));
    URL icon = SpecificationImagesTest.class.getResource("golden/bare.svg");
    images = new SpecificationImages(
        URI.createFileURI(workspace.resolve("design/description/x.odesign").toString()),
        type -> type == EcorePackage.Literals.ECLASS ? icon : null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/design/icons/own.svg", "design/icons/own.svg", "/renamed/icons/own.svg",
      "/other/icons/beside.svg"})
  void picturesOfTheProjectAndOfThoseBesideIt(String path) {
    assertEquals(ImageData.Format.SVG, images.image(path).orElseThrow().format());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "own.svg", "/design/icons/none.svg", "/design/icons/text.svg",
      "/design/../secret.svg", "/design/icons/../../secret.svg"})
  void anythingElseIsNoPicture(String path) {
    assertTrue(images.image(path).isEmpty(), path);
  }

  @Test
  void iconsOfClassesWhereThereAreSome() {
    assertTrue(images.icon(EcorePackage.Literals.ECLASS).isPresent());
    assertTrue(images.icon(EcorePackage.eINSTANCE).isEmpty());
  }

  private void write(String path) throws IOException {
    Path file = workspace.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, SVG);
  }
}
