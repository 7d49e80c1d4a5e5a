package org.musubi.workbench.sirius.domain;

import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gmf.runtime.common.core.command.ICommand;
import org.eclipse.sirius.common.tools.api.util.MessageTranslator;
import org.eclipse.sirius.viewpoint.description.tool.AbstractToolDescription;

/**
 * Calls steps as the palette calls the tool that made them. Sirius calls many of them by the name the tool has in the
 * specification, which is not meant for users.
 */
final class ToolLabels {

  private static final String SPECIFICATION = "odesign";

  private ToolLabels() {
  }

  /** Gives an operation the label of the tool whose name it bears, if there is one in the loaded specifications. */
  static void rename(IUndoableOperation operation, ResourceSet resources) {
    String label = operation.getLabel();
    if (label == null || label.isBlank()) {
      return;
    }
    labelOfTool(label, resources).ifPresent(shown -> {
      switch (operation) {
        case AbstractOperation own -> own.setLabel(shown);
        case ICommand command -> command.setLabel(shown);
        default -> { }
      }
    });
  }

  private static Optional<String> labelOfTool(String name, ResourceSet resources) {
    return resources.getResources().stream().filter(ToolLabels::isSpecification).flatMap(ToolLabels::contents)
        .filter(AbstractToolDescription.class::isInstance).map(AbstractToolDescription.class::cast)
        .filter(tool -> name.equals(tool.getName()) && tool.getLabel() != null && !tool.getLabel().isBlank())
        .map(tool -> MessageTranslator.INSTANCE.getMessage(tool, tool.getLabel())).findFirst();
  }

  private static boolean isSpecification(Resource resource) {
    return resource.getURI() != null && SPECIFICATION.equals(resource.getURI().fileExtension());
  }

  private static Stream<EObject> contents(Resource resource) {
    Iterable<EObject> all = () -> EcoreUtil.getAllProperContents(resource, false);
    return StreamSupport.stream(all.spliterator(), false);
  }
}
