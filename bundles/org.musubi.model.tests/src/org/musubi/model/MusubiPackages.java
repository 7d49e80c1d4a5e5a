package org.musubi.model;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.musubi.model.catalogue.CataloguePackage;
import org.musubi.model.core.CorePackage;
import org.musubi.model.council.CouncilPackage;
import org.musubi.model.data.DataPackage;
import org.musubi.model.diagnosis.DiagnosisPackage;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.model.workshop.WorkshopPackage;

/** All packages of the metamodel, for tests over the whole of it. */
public final class MusubiPackages {

  private MusubiPackages() {
  }

  public static List<EPackage> all() {
    return List.of(CorePackage.eINSTANCE, StakeholdersPackage.eINSTANCE, DiagnosisPackage.eINSTANCE,
        DataPackage.eINSTANCE, CataloguePackage.eINSTANCE, IssuesPackage.eINSTANCE, LogicPackage.eINSTANCE,
        PlanPackage.eINSTANCE, EvaluationPackage.eINSTANCE, WorkshopPackage.eINSTANCE, CouncilPackage.eINSTANCE);
  }

  public static Stream<EClass> classes() {
    return all().stream().flatMap(p -> p.getEClassifiers().stream())
        .filter(EClass.class::isInstance).map(EClass.class::cast);
  }
}
