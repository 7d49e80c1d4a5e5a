package org.musubi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.core.NamedElement;
import org.musubi.model.council.CouncilFactory;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.logic.CausalLink;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.Outcome;
import org.musubi.model.logic.OutcomeTerm;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.RelationKind;
import org.musubi.model.stakeholders.Relationship;
import org.musubi.model.stakeholders.Sector;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.support.MusubiResource;

/**
 * A council with one diagram of a wanted size.
 *
 * @param diagram name of its description in the notation
 * @param target what the diagram is about
 * @param boxes the elements shown as boxes
 * @param lines the elements shown as lines, half as many again
 * @param resource file of the council
 */
record DiagramCase(String diagram, EObject target, List<? extends NamedElement> boxes, List<? extends EObject> lines,
    MusubiResource resource) {
  private static final long SEED = 20_260_401;

  /** DG01: organisations in their sectors and the ties between them. */
  static DiagramCase partnership(int size) {
    CouncilModel model = model();
    Random random = new Random(SEED);
    List<Organization> organizations = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Organization organization = StakeholdersFactory.eINSTANCE.createOrganization();
      organization.setName("機関" + i);
      organization.setSectorOverride(Sector.values()[random.nextInt(Sector.values().length)]);
      organizations.add(organization);
    }
    List<Relationship> ties = new ArrayList<>();
    for (int i = 0; i < size * 3 / 2; i++) {
      Relationship tie = StakeholdersFactory.eINSTANCE.createRelationship();
      tie.setKind(RelationKind.values()[random.nextInt(RelationKind.values().length)]);
      tie.setStrength(1 + random.nextInt(5));
      int source = random.nextInt(size);
      tie.setSource(organizations.get(source));
      tie.setTarget(organizations.get((source + 1 + random.nextInt(Math.min(size - 1, 40))) % size));
      ties.add(tie);
    }
    model.getOrganizations().addAll(organizations);
    model.getRelationships().addAll(ties);
    return new DiagramCase("DG01", model, organizations, ties, (MusubiResource) model.eResource());
  }

  /** DG06: elements of a logic model in their stages and the links between them, each to a later stage. */
  static DiagramCase logic(int size) {
    CouncilModel model = model();
    LogicModel logic = LogicFactory.eINSTANCE.createLogicModel();
    logic.setName("ロジックモデル");
    model.getLogicModels().add(logic);
    Random random = new Random(SEED);
    List<LogicElement> elements = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      LogicElement element = element(i % 5);
      element.setName("要素" + i);
      elements.add(element);
    }
    List<CausalLink> links = new ArrayList<>();
    for (int i = 0; i < size * 3 / 2; i++) {
      int source = random.nextInt(size);
      int stage = source % 5;
      if (stage == 4) {
        source--;
        stage--;
      }
      int row = Math.clamp(source / 5 + random.nextInt(9) - 4L, 0, size / 5 - 1);
      CausalLink link = LogicFactory.eINSTANCE.createCausalLink();
      link.setSource(elements.get(source));
      link.setTarget(elements.get(row * 5 + stage + 1));
      link.setStrength(1 + random.nextInt(5));
      links.add(link);
    }
    logic.getElements().addAll(elements);
    logic.getLinks().addAll(links);
    return new DiagramCase("DG06", logic, elements, links, (MusubiResource) model.eResource());
  }

  private static LogicElement element(int stage) {
    return switch (stage) {
      case 0 -> LogicFactory.eINSTANCE.createInput();
      case 1 -> LogicFactory.eINSTANCE.createActivity();
      case 2 -> LogicFactory.eINSTANCE.createOutput();
      case 3 -> {
        Outcome outcome = LogicFactory.eINSTANCE.createOutcome();
        outcome.setTerm(OutcomeTerm.SHORT);
        yield outcome;
      }
      default -> LogicFactory.eINSTANCE.createImpact();
    };
  }

  private static CouncilModel model() {
    CouncilModel model = CouncilFactory.eINSTANCE.createCouncilModel();
    model.setName("計測用協議会");
    new MusubiResource(URI.createURI("memory:/bench.musubi")).getContents().add(model);
    return model;
  }
}
