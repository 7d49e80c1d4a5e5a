package org.musubi.cli.diagrams;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.musubi.model.support.MusubiResource;
import org.musubi.render.RenderSettings;
import org.musubi.render.format.PageFit;
import org.musubi.render.format.RenderFormat;

/**
 * What a user wants to be drawn.
 *
 * @param model a council or any EMF model
 * @param specification how it is drawn
 * @param metamodels {@code .ecore} files of the model
 * @param diagrams ids, titles or kinds of the diagrams wanted; empty = all
 * @param formats kinds of files
 * @param scale pixels of PNG files for one pixel of the diagram
 * @param page page of PDF files
 * @param legend whether a legend is drawn
 * @param out folder to write into
 * @param overwrite whether existing files may be replaced
 */
public record RenderWishes(Path model, SpecificationSource specification, List<Path> metamodels, List<String> diagrams,
    Set<RenderFormat> formats, double scale, PageFit page, boolean legend, Path out, boolean overwrite) {

  boolean isCouncil() {
    return isCouncil(model);
  }

  /** Whether a file is a council by its name. */
  public static boolean isCouncil(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith("." + MusubiResource.COUNCIL_EXTENSION);
  }

  RenderSettings settings(Consumer<String> notices) {
    return RenderSettings.of(notices).withScale(scale).withPage(page);
  }
}
