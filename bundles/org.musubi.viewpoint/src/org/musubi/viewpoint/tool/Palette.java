package org.musubi.viewpoint.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.musubi.viewpoint.specification.AbstractToolDescription;
import org.musubi.viewpoint.specification.ContainerCreationDescription;
import org.musubi.viewpoint.specification.EdgeCreationDescription;
import org.musubi.viewpoint.specification.Layer;
import org.musubi.viewpoint.specification.NodeCreationDescription;
import org.musubi.viewpoint.specification.SelectionWizardDescription;
import org.musubi.viewpoint.specification.ToolDescription;
import org.musubi.viewpoint.specification.ToolEntry;
import org.musubi.viewpoint.specification.ToolGroup;
import org.musubi.viewpoint.specification.ToolSection;
import org.musubi.viewpoint.view.Diagram;

/** The tools a diagram offers with the layers it shows. */
final class Palette {
  private Palette() {
  }

  /** Drawers with at least one tool. Drawers of the same name in several layers are one. */
  static List<PaletteSection> sections(Diagram diagram) {
    Map<String, PaletteSection> byName = new LinkedHashMap<>();
    for (ToolSection section : toolSections(diagram)) {
      add(section(section), byName);
    }
    add(reused(diagram.description().getName(), Names.of(diagram.description()),
        diagram.description().getReusedTools()), byName);
    for (Layer layer : Mappings.activeLayers(diagram)) {
      add(reused(layer.getName(), Names.of(layer), layer.getReusedTools()), byName);
    }
    return byName.values().stream().filter(Palette::hasTools).toList();
  }

  private static PaletteSection reused(String name, String label, Collection<? extends ToolEntry> tools) {
    return new PaletteSection(name == null ? "" : name, label, "", null, entries(tools.stream()), List.of());
  }

  private static void add(PaletteSection section, Map<String, PaletteSection> byName) {
    byName.merge(section.name(), section, (old, more) -> new PaletteSection(old.name(), old.label(),
        old.documentation(), old.iconPath(), join(old.entries(), more.entries()),
        join(old.sections(), more.sections())));
  }

  private static <T> List<T> join(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }

  private static boolean hasTools(PaletteSection section) {
    return !section.entries().isEmpty() || !section.sections().isEmpty();
  }

  private static PaletteSection section(ToolSection section) {
    String documentation = section.getDocumentation() == null ? "" : section.getDocumentation().strip();
    String icon = section.getIcon() == null || section.getIcon().isBlank() ? null : section.getIcon();
    return new PaletteSection(String.valueOf(section.getName()), Names.of(section), documentation, icon,
        entries(Stream.concat(section.getOwnedTools().stream(), section.getReusedTools().stream())),
        section.getSubSections().stream().map(Palette::section).filter(Palette::hasTools).toList());
  }

  private static List<PaletteEntry> entries(Stream<? extends ToolEntry> tools) {
    return tools.map(Palette::entry).filter(Objects::nonNull).toList();
  }

  private static PaletteEntry entry(ToolEntry tool) {
    List<PaletteEntry> group = tool instanceof ToolGroup several ? entries(several.getTools().stream()) : List.of();
    if (group.isEmpty() && !isPaletteTool(tool)) {
      return null;
    }
    String icon = group.isEmpty() ? Names.icon(tool) : group.getFirst().iconPath();
    return new PaletteEntry(tool, Names.of(tool), Names.documentation(tool), icon, group);
  }

  private static boolean isPaletteTool(ToolEntry tool) {
    return tool instanceof NodeCreationDescription || tool instanceof ContainerCreationDescription
        || tool instanceof EdgeCreationDescription || tool instanceof ToolDescription
        || tool instanceof SelectionWizardDescription;
  }

  private static List<ToolSection> toolSections(Diagram diagram) {
    List<ToolSection> sections = new ArrayList<>();
    if (diagram.description().getToolSection() != null) {
      sections.add(diagram.description().getToolSection());
    }
    Mappings.activeLayers(diagram).forEach(layer -> sections.addAll(layer.getToolSections()));
    return sections;
  }

  /** All tools of active layers, those in groups and sub sections and reused ones too, each once, in order. */
  static Set<AbstractToolDescription> tools(Diagram diagram) {
    Set<AbstractToolDescription> result = new LinkedHashSet<>();
    toolSections(diagram).forEach(section -> collect(section, result));
    result.addAll(diagram.description().getReusedTools());
    Mappings.activeLayers(diagram).forEach(layer -> result.addAll(layer.getReusedTools()));
    return result;
  }

  private static void collect(ToolSection section, Set<AbstractToolDescription> result) {
    Stream.concat(section.getOwnedTools().stream(), section.getReusedTools().stream())
        .forEach(tool -> collect(tool, result));
    section.getSubSections().forEach(sub -> collect(sub, result));
  }

  private static void collect(ToolEntry tool, Set<AbstractToolDescription> result) {
    if (tool instanceof ToolGroup group) {
      result.addAll(group.getTools());
    } else if (tool instanceof AbstractToolDescription description) {
      result.add(description);
    }
  }

  /** All active tools of one kind. */
  static <T extends AbstractToolDescription> List<T> tools(Diagram diagram, Class<T> kind) {
    return tools(diagram).stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
