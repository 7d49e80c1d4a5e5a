package org.musubi.design.scenario;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.query.IdentifiedElementQuery;
import org.eclipse.sirius.common.tools.api.util.MessageTranslator;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.business.api.query.DDiagramQuery;
import org.eclipse.sirius.diagram.business.api.query.ToolSectionQuery;
import org.eclipse.sirius.diagram.description.tool.ToolSection;
import org.eclipse.sirius.viewpoint.description.tool.AbstractToolDescription;
import org.eclipse.sirius.viewpoint.description.tool.GroupMenu;
import org.eclipse.sirius.viewpoint.description.tool.OperationAction;
import org.eclipse.sirius.viewpoint.description.tool.PopupMenu;

/** The context menu, put together as the editor of Sirius does. */
record SiriusMenu(SiriusPicture picture) {

  List<MenuEntry> entries(DDiagramElement view) {
    List<ToolSection> sections = new DDiagramQuery(picture.diagram()).getAllActivatedLayers().stream()
        .flatMap(layer -> layer.getToolSections().stream())
        .flatMap(section -> new ToolSectionQuery(section).getAllSections().stream()).distinct().toList();
    Stream<AbstractToolDescription> menus = sections.stream().flatMap(section -> section.getPopupMenus().stream());
    Stream<AbstractToolDescription> groups = sections.stream().flatMap(section -> section.getGroups().stream());
    Stream<AbstractToolDescription> actions = sections.stream()
        .flatMap(section -> new ToolSectionQuery(section).getOperationActions(picture.stage().session()).stream());
    return Stream.of(menus, groups, actions).flatMap(each -> each).distinct()
        .flatMap(each -> entries(each, view)).toList();
  }

  private Stream<MenuEntry> entries(AbstractToolDescription item, DDiagramElement view) {
    EObject self = view.getTarget();
    return switch (item) {
      case OperationAction action when picture.expressions().holds(self, action.getPrecondition(),
          Map.of(action.getView().getName(), List.of(view))) ->
        Stream.of(new MenuEntry(action.getName(), label(action), List.of()));
      case PopupMenu menu when picture.expressions().holds(self, menu.getPrecondition(), Map.of()) -> {
        List<MenuEntry> children = menu.getMenuItemDescription().stream()
            .flatMap(each -> entries((AbstractToolDescription) each, view)).toList();
        yield children.isEmpty() ? Stream.empty()
            : Stream.of(new MenuEntry(menu.getName(), label(menu), children));
      }
      case GroupMenu group when picture.expressions().holds(self, group.getPrecondition(), Map.of()) ->
        group.getItemDescriptions().stream().flatMap(each -> entries((AbstractToolDescription) each, view));
      default -> Stream.empty();
    };
  }

  private static String label(AbstractToolDescription item) {
    return MessageTranslator.INSTANCE.getMessage(item, new IdentifiedElementQuery(item).getLabel());
  }
}
