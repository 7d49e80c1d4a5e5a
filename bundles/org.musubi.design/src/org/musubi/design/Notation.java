package org.musubi.design;

import java.net.URL;
import java.util.List;
import org.eclipse.emf.common.util.URI;
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

/** Where a runtime finds the notation: its specification, its services and the metamodels it speaks about. */
public final class Notation {

  private static final String SPECIFICATION = "description/musubi.odesign";

  private Notation() {
  }

  /** The viewpoint specification; its texts lie in the property files of the folder above. */
  public static URI specification() {
    URL file = services().getResource(SPECIFICATION);
    if (file == null) {
      throw new IllegalStateException("The bundle org.musubi.design lacks " + SPECIFICATION);
    }
    return URI.createURI(file.toString());
  }

  /** Finds the classes the specification names as its services. */
  public static ClassLoader services() {
    return Notation.class.getClassLoader();
  }

  /** The packages of the council model; naming them registers them. */
  public static List<EPackage> metamodels() {
    return List.of(CorePackage.eINSTANCE, StakeholdersPackage.eINSTANCE, DiagnosisPackage.eINSTANCE,
        DataPackage.eINSTANCE, IssuesPackage.eINSTANCE, LogicPackage.eINSTANCE, PlanPackage.eINSTANCE,
        EvaluationPackage.eINSTANCE, WorkshopPackage.eINSTANCE, CataloguePackage.eINSTANCE,
        CouncilPackage.eINSTANCE);
  }
}
