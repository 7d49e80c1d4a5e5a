package org.musubi.workbench.session;

import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.emf.edit.provider.resource.ResourceItemProviderAdapterFactory;
import org.musubi.model.catalogue.provider.CatalogueItemProviderAdapterFactory;
import org.musubi.model.core.provider.CoreItemProviderAdapterFactory;
import org.musubi.model.council.provider.CouncilItemProviderAdapterFactory;
import org.musubi.model.data.provider.DataItemProviderAdapterFactory;
import org.musubi.model.diagnosis.provider.DiagnosisItemProviderAdapterFactory;
import org.musubi.model.evaluation.provider.EvaluationItemProviderAdapterFactory;
import org.musubi.model.issues.provider.IssuesItemProviderAdapterFactory;
import org.musubi.model.logic.provider.LogicItemProviderAdapterFactory;
import org.musubi.model.plan.provider.PlanItemProviderAdapterFactory;
import org.musubi.model.stakeholders.provider.StakeholdersItemProviderAdapterFactory;
import org.musubi.model.workshop.provider.WorkshopItemProviderAdapterFactory;

/** The item providers of all packages of the metamodel. */
final class ItemProviders {

  private ItemProviders() {
  }

  static ComposedAdapterFactory factory() {
    ComposedAdapterFactory all = new ComposedAdapterFactory();
    all.addAdapterFactory(new ResourceItemProviderAdapterFactory());
    all.addAdapterFactory(new CoreItemProviderAdapterFactory());
    all.addAdapterFactory(new StakeholdersItemProviderAdapterFactory());
    all.addAdapterFactory(new DiagnosisItemProviderAdapterFactory());
    all.addAdapterFactory(new DataItemProviderAdapterFactory());
    all.addAdapterFactory(new IssuesItemProviderAdapterFactory());
    all.addAdapterFactory(new CatalogueItemProviderAdapterFactory());
    all.addAdapterFactory(new LogicItemProviderAdapterFactory());
    all.addAdapterFactory(new PlanItemProviderAdapterFactory());
    all.addAdapterFactory(new EvaluationItemProviderAdapterFactory());
    all.addAdapterFactory(new WorkshopItemProviderAdapterFactory());
    all.addAdapterFactory(new CouncilItemProviderAdapterFactory());
    all.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
    return all;
  }
}
