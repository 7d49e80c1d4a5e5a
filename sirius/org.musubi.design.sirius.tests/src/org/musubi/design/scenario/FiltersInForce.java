package org.musubi.design.scenario;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.transaction.NotificationFilter;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.sirius.business.api.session.ModelChangeTrigger;
import org.eclipse.sirius.diagram.AppliedCompositeFilters;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.DiagramFactory;
import org.eclipse.sirius.diagram.business.api.helper.display.DisplayServiceManager;
import org.eclipse.sirius.diagram.business.api.helper.filter.FilterService;
import org.eclipse.sirius.diagram.business.api.query.CompositeFilterDescriptionQuery;
import org.eclipse.sirius.diagram.description.filter.CompositeFilterDescription;
import org.eclipse.sirius.ext.base.Option;
import org.eclipse.sirius.ext.base.Options;
import org.eclipse.sirius.tools.api.ui.RefreshEditorsPrecommitListener;

/**
 * Hides what the filters in force hide, after each refresh within a step. In Sirius a part of the user interface does
 * this for the diagrams that are open in editors; which filters hide an element Sirius says here, too.
 */
record FiltersInForce(DSemanticDiagram diagram, SiriusStage stage) implements ModelChangeTrigger {

  static final NotificationFilter ALL = NotificationFilter.ANY;

  @Override
  public int priority() {
    return RefreshEditorsPrecommitListener.REFRESH_EDITOR_PRIORITY + 1;
  }

  @Override
  public Option<Command> localChangesAboutToCommit(Collection<Notification> changes) {
    return Options.newSome(new RecordingCommand(stage.domain()) {
      @Override
      protected void doExecute() {
        apply();
      }
    });
  }

  void apply() {
    diagram.getDiagramElements().forEach(this::apply);
    DisplayServiceManager.INSTANCE.getDisplayService().refreshAllElementsVisibility(diagram);
  }

  private void apply(DDiagramElement element) {
    List<CompositeFilterDescription> wanted = FilterService.getAppliedFilters(diagram, element).stream()
        .filter(CompositeFilterDescription.class::isInstance).map(CompositeFilterDescription.class::cast)
        .filter(filter -> new CompositeFilterDescriptionQuery(filter).isHideCompositeFilter()).toList();
    List<AppliedCompositeFilters> applied = element.getGraphicalFilters().stream()
        .filter(AppliedCompositeFilters.class::isInstance).map(AppliedCompositeFilters.class::cast).toList();
    List<CompositeFilterDescription> known =
        applied.stream().flatMap(each -> each.getCompositeFilterDescriptions().stream()).toList();
    if (!known.equals(wanted)) {
      element.getGraphicalFilters().removeAll(applied);
      if (!wanted.isEmpty()) {
        AppliedCompositeFilters now = DiagramFactory.eINSTANCE.createAppliedCompositeFilters();
        now.getCompositeFilterDescriptions().addAll(wanted);
        element.getGraphicalFilters().add(now);
      }
    }
  }
}
