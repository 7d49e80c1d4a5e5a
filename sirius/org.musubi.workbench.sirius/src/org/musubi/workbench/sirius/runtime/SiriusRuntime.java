package org.musubi.workbench.sirius.runtime;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.emf.transaction.util.TransactionUtil;
import org.eclipse.sirius.common.tools.api.util.MessageTranslator;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.description.Layer;
import org.eclipse.sirius.diagram.tools.api.command.ChangeLayerActivationCommand;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.metamodel.table.description.TableDescription;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DRepresentationDescriptor;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.musubi.design.sirius.SiriusCouncil;
import org.musubi.sheets.xlsx.WorkbookAddition;
import org.musubi.workbench.drawing.Drawing;
import org.musubi.workbench.drawing.DrawingKind;
import org.musubi.workbench.drawing.DrawingLayout;
import org.musubi.workbench.drawing.DrawingRuntime;
import org.musubi.workbench.drawing.Drawings;
import org.musubi.workbench.drawing.PlainText;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.sirius.layout.Arranging;
import org.musubi.workbench.sirius.layout.LayoutReader;
import org.musubi.workbench.sirius.layout.TableWidths;
import org.musubi.workbench.sirius.text.SiriusText;

/** Diagrams and tables in the editors of Eclipse Sirius. A council is opened there when it is first needed. */
public final class SiriusRuntime implements DrawingRuntime {

  @Override
  public List<DrawingKind> kindsFor(EObject element) {
    return Navigation.sessions().of(element).map(SiriusRuntime::of)
        .map(council -> council.descriptions(element).stream().map(each -> kind(council, each)).toList())
        .orElse(List.of());
  }

  /** A council without a file of Sirius has none, and need not be opened there to know that. */
  @Override
  public List<Drawing> drawings(CouncilSession council) {
    return OpenSessions.get().hasDrawings(council) ? shown(of(council)).stream()
        .map(each -> drawing(of(council), each)).toList() : List.of();
  }

  @Override
  public String usualName(DrawingKind kind, EObject about) {
    SiriusCouncil council = of(Navigation.sessions().of(about).orElseThrow());
    return council.title(council.description(kind.id()).orElseThrow(), about);
  }

  @Override
  public Drawing create(CouncilSession council, DrawingKind kind, EObject about, String name) {
    return create(council, kind, about, name, Arranging::arrangeNew);
  }

  @Override
  public Drawing create(CouncilSession council, DrawingKind kind, EObject about, String name, DrawingLayout start) {
    return create(council, kind, about, name, arranging -> arranging.start(start));
  }

  /** Makes and arranges it as one step. */
  private static Drawing create(CouncilSession council, DrawingKind kind, EObject about, String name,
      Consumer<Arranging> first) {
    SiriusCouncil opened = of(council);
    DRepresentationDescriptor[] made = new DRepresentationDescriptor[1];
    council.change(SiriusText.NEW_DRAWING.text(name), () -> {
      made[0] = opened.create(opened.description(kind.id()).orElseThrow(), about, name);
      if (made[0].getRepresentation() instanceof DDiagram diagram) {
        first.accept(new Arranging(council, diagram));
      } else if (made[0].getRepresentation() instanceof DTable table) {
        TableWidths.fit(table);
      }
    });
    return drawing(opened, made[0]);
  }

  @Override
  public Optional<DrawingLayout> layout(CouncilSession council, Drawing drawing) {
    return known(of(council), drawing).map(DRepresentationDescriptor::getRepresentation)
        .filter(DDiagram.class::isInstance).map(DDiagram.class::cast)
        .map(diagram -> new LayoutReader(diagram).read());
  }

  @Override
  public void rename(CouncilSession council, Drawing drawing, String name) {
    known(of(council), drawing).ifPresent(known -> of(council).rename(known, name));
  }

  @Override
  public Drawing duplicate(CouncilSession council, Drawing drawing) {
    SiriusCouncil opened = of(council);
    DRepresentationDescriptor original = known(opened, drawing).orElseThrow();
    return drawing(opened, opened.duplicate(original, SiriusText.COPY_NAME.text(drawing.name())));
  }

  @Override
  public void delete(CouncilSession council, Drawing drawing) {
    known(of(council), drawing).ifPresent(of(council)::delete);
  }

  @Override
  public Optional<IEditorPart> open(IWorkbenchPage page, CouncilSession council, Drawing drawing) {
    return known(of(council), drawing).map(known -> DialectUIManager.INSTANCE.openEditor(of(council).session(),
        known.getRepresentation(), new NullProgressMonitor()));
  }

  @Override
  public List<WorkbookAddition> sheets(CouncilSession council, List<Drawing> drawings) {
    return drawings.stream().map(drawing -> layout(council, drawing).flatMap(layout -> Drawings.runtime().flatMap(
        runtime -> runtime.sheet(council, drawing.kind(), drawing.about(), drawing.name(), layout))))
        .flatMap(Optional::stream).toList();
  }

  @Override
  public void showLayer(IEditorPart editor, String layer) {
    if (editor instanceof DialectEditor shown && shown.getRepresentation() instanceof DDiagram diagram) {
      diagram.getDescription().getAdditionalLayers().stream()
          .filter(each -> layer.equals(each.getName()) && !diagram.getActivatedLayers().contains(each)).findFirst()
          .ifPresent(each -> activate(diagram, each));
    }
  }

  private static void activate(DDiagram diagram, Layer layer) {
    TransactionalEditingDomain domain = TransactionUtil.getEditingDomain(diagram);
    domain.getCommandStack().execute(
        new ChangeLayerActivationCommand(domain, diagram, layer, new NullProgressMonitor()));
  }

  private static SiriusCouncil of(CouncilSession council) {
    return OpenSessions.get().of(council);
  }

  /** Those whose element still exists. */
  private static List<DRepresentationDescriptor> shown(SiriusCouncil council) {
    return council.representations().stream().filter(each -> each.getDescription() != null
        && each.getTarget() != null && each.getTarget().eResource() != null).toList();
  }

  private static Optional<DRepresentationDescriptor> known(SiriusCouncil council, Drawing drawing) {
    return shown(council).stream().filter(each -> each.getUid().equals(drawing.id())).findFirst();
  }

  private static Drawing drawing(SiriusCouncil council, DRepresentationDescriptor known) {
    return new Drawing(known.getUid(), kind(council, known.getDescription()), known.getTarget(), known.getName());
  }

  private static DrawingKind kind(SiriusCouncil council, RepresentationDescription description) {
    String help = MessageTranslator.INSTANCE.getMessage(description, description.getEndUserDocumentation());
    return new DrawingKind(description.getName(), council.label(description), PlainText.of(help, Locale.getDefault()),
        description instanceof TableDescription);
  }
}
