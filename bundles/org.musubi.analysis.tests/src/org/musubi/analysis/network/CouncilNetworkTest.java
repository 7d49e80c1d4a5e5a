package org.musubi.analysis.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.model.council.CouncilFactory;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.RelationDirection;
import org.musubi.model.stakeholders.RelationKind;
import org.musubi.model.stakeholders.Relationship;
import org.musubi.model.stakeholders.Sector;
import org.musubi.model.stakeholders.StakeholdersFactory;

/** The network of a council is made of its organisations and relationships. */
class CouncilNetworkTest {

  static {
    AnalysisSetup.register();
  }

  private final CouncilModel model = CouncilFactory.eINSTANCE.createCouncilModel();
  private final Organization centre = organization("保健所", Sector.COMMUNITY);
  private final Organization town = organization("市", Sector.COMMUNITY);
  private final Organization chamber = organization("商工会議所", Sector.EMPLOYER);
  private final Organization school = organization("大学", Sector.ACADEMIA);

  @Test
  void kindsDirectionAndStrengthComeFromTheRelationships() {
    relationship(centre, town, RelationKind.INFO, RelationDirection.MUTUAL, 4);
    relationship(centre, chamber, RelationKind.COHOST, RelationDirection.ONE_WAY, null);
    relationship(centre, chamber, RelationKind.INFO, RelationDirection.ONE_WAY, 2);
    relationship(chamber, null, RelationKind.INFO, RelationDirection.ONE_WAY, 2);
    relationship(chamber, chamber, RelationKind.INFO, RelationDirection.ONE_WAY, 2);
    CouncilNetwork all = CouncilNetwork.of(model);
    NetworkReport<Organization> report = all.report();
    assertEquals(3, all.counted());
    assertEquals(1, all.withoutStrength());
    assertEquals(7, report.of(centre).strength(), "4 + 1 + 2");
    assertEquals(1, report.of(chamber).inDegree());
    assertEquals(0, report.of(chamber).outDegree());
    assertEquals(1, report.of(centre).brokerage(), "town and chamber");
    assertEquals(List.of(school), report.isolates());

    CouncilNetwork some = CouncilNetwork.of(model, EnumSet.of(RelationKind.COHOST));
    assertEquals(1, some.network().tieCount());
    assertEquals(0, CouncilNetwork.of(model, EnumSet.noneOf(RelationKind.class)).network().tieCount());
    assertEquals(4, some.network().nodes().size());
  }

  @Test
  void whenTheBrokerLeaves() {
    relationship(centre, town, RelationKind.INFO, RelationDirection.MUTUAL, 4);
    relationship(centre, chamber, RelationKind.INFO, RelationDirection.MUTUAL, 4);
    Departure<Organization> departure = CouncilNetwork.of(model).without(centre);
    assertEquals(List.of(town, chamber), departure.leftAlone());
    assertEquals(1, departure.cutOff().size());
    assertEquals(3, departure.after().components().size());
  }

  @Test
  void everyMeasureIsExplainedInBothLanguages() {
    for (NetworkMeasure measure : NetworkMeasure.values()) {
      assertExplained(measure.label(Locale.JAPANESE), measure.explanation(Locale.JAPANESE),
          measure.label(Locale.ENGLISH), measure.explanation(Locale.ENGLISH));
    }
    for (NetworkFact fact : NetworkFact.values()) {
      assertExplained(fact.label(Locale.JAPANESE), fact.explanation(Locale.JAPANESE), fact.label(Locale.ENGLISH),
          fact.explanation(Locale.ENGLISH));
    }
  }

  private static void assertExplained(String japanese, String inJapanese, String english, String inEnglish) {
    assertFalse(japanese.equals(english));
    assertTrue(inJapanese.endsWith("。"), inJapanese);
    assertTrue(inEnglish.endsWith("."), inEnglish);
  }

  private Organization organization(String name, Sector sector) {
    Organization organization = StakeholdersFactory.eINSTANCE.createOrganization();
    organization.setName(name);
    organization.setSectorOverride(sector);
    model.getOrganizations().add(organization);
    return organization;
  }

  private void relationship(Organization source, Organization target, RelationKind kind, RelationDirection direction,
      Integer strength) {
    Relationship relationship = StakeholdersFactory.eINSTANCE.createRelationship();
    relationship.setSource(source);
    relationship.setTarget(target);
    relationship.setKind(kind);
    relationship.setDirection(direction);
    relationship.setStrength(strength);
    model.getRelationships().add(relationship);
  }
}
