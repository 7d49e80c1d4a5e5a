package org.musubi.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.musubi.render.format.RenderFormat;
import org.musubi.render.scene.SceneOptions;
import org.musubi.viewpoint.view.Diagram;

/**
 * What shall be written where.
 *
 * @param diagrams refreshed diagrams; those without places get them
 * @param formats kinds of files; each diagram is written once in each
 * @param folder folder to write into, made when missing
 * @param overwrite whether existing files may be replaced
 * @param options what the figures show
 * @param settings what concerns single formats
 */
public record ExportRequest(List<Diagram> diagrams, Set<RenderFormat> formats, Path folder, boolean overwrite,
    SceneOptions options, RenderSettings settings) {
  public ExportRequest {
    diagrams = List.copyOf(diagrams);
    formats = Set.copyOf(formats);
  }
}
